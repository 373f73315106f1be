#include "tests/simulation/sides.h"

#include "core/usecases/verify_books.h"

#include <utility>
#include <vector>

namespace tests {

using namespace core;

namespace {

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        broken(result.error().sentence().c_str());
    return std::move(*result);
}

void sure(const Result<void>& result)
{
    if (!result)
        broken(result.error().sentence().c_str());
}

std::vector<std::vector<PayoutEvent>> eventsOf(Store& store)
{
    std::vector<std::vector<PayoutEvent>> all;
    const auto payouts = sure(store.payouts({}));
    for (const Payout& payout : payouts)
        all.push_back(sure(store.events(payout.serial)));
    return all;
}

/// Without the state of the books that they name: each store has a chain of its own.
std::vector<Invoice> documentsOf(Store& store)
{
    std::vector<Invoice> documents = sure(store.documents());
    for (Invoice& document : documents)
        document.books.reset();
    return documents;
}

std::vector<std::vector<Allocation>> allocationsOf(Store& store)
{
    std::vector<std::vector<Allocation>> all;
    const auto payouts = sure(store.payouts({}));
    for (const Payout& payout : payouts)
        all.push_back(sure(store.allocations(payout.serial)));
    return all;
}

std::vector<Balance> balancesOf(Store& store)
{
    return sure(store.balances(std::nullopt));
}

/// How each conversion stands, a line each.
std::string postingsOf(Store& store)
{
    std::string text;
    sure(store.visitPostings([&text](const ConversionPosting& each) {
        for (const std::int64_t number : { each.key.value,
                                           each.publisher.value,
                                           each.campaign.value,
                                           each.time.micros,
                                           std::int64_t(each.status),
                                           each.earning.micros,
                                           each.posted.micros,
                                           std::int64_t(each.reason),
                                           std::int64_t(each.link.kind),
                                           each.link.to.value })
            text += std::to_string(number) + ' ';
        text += each.currency + ' ' + (each.payableFrom ? toText(*each.payableFrom) : "") + '\n';
        return true;
    }));
    return text;
}

} // namespace

Side::Side(Store& behind, StillWorld& itsWorld)
    : store(behind)
    , world(itsWorld)
{
}

std::string Side::fault()
{
    NoProgress silent;
    Books own{ store, world };
    const auto checks = sure(verifyBooks(own, silent));
    for (const Check& check : checks)
        if (!check.holds)
            return std::string(check.name) + ": " + std::string(check.detail);
    return {};
}

std::string Side::differsFrom(Side& other)
{
    if (sure(store.entries({})) != sure(other.store.entries({})))
        return "entries";
    if (balancesOf(store) != balancesOf(other.store))
        return "balances";
    if (postingsOf(store) != postingsOf(other.store))
        return "conversions";
    if (sure(store.waitingTotals()) != sure(other.store.waitingTotals()))
        return "waiting totals";
    if (sure(store.payouts({})) != sure(other.store.payouts({})))
        return "payouts";
    if (eventsOf(store) != eventsOf(other.store))
        return "events of payouts";
    if (allocationsOf(store) != allocationsOf(other.store))
        return "allocations";
    if (documentsOf(store) != documentsOf(other.store))
        return "documents";
    if (sure(store.closings()) != sure(other.store.closings()))
        return "closings";
    return {};
}

std::string Side::figuresAsOf(const oracle::Day& day)
{
    std::string text;
    const auto balances = sure(store.balances(date(day)));
    for (const Balance& each : balances)
        if (!each.balance().isZero() || !each.pending.isZero() || !each.held.isZero())
            text += std::to_string(each.publisher.value) + ' ' + toText(each.balance()) + ' '
                + toText(each.pending) + ' ' + toText(each.held) + '\n';
    return text;
}

WorkspaceSide::WorkspaceSide(std::string folder, const Workspace& workspace)
    : m_folder(std::move(folder))
    , m_workspace(workspace)
{
    sure(app::createWorkspace(m_folder + "/books.payouts",
                              { m_workspace.currency, m_workspace.zone, "" }));
    open();
}

void WorkspaceSide::open()
{
    m_open = sure(app::openWorkspace(
        m_folder + "/books.payouts", false, [this](const std::string&) -> Result<Zone> {
            return m_workspace.zone;
        }));
    m_side = std::make_unique<Side>(*m_open.store, m_world);
}

void WorkspaceSide::reopen()
{
    m_side.reset();
    m_open = {};
    open();
}

void WorkspaceSide::writeBackup()
{
    sure(m_side->store.backup(m_folder + "/copy.payouts", IfThere::Replace));
}

void WorkspaceSide::restoreBackup()
{
    m_side.reset();
    m_open = {};
    (void)sure(app::restoreWorkspace(
        m_folder + "/books.payouts",
        m_folder + "/copy.payouts",
        [this](const std::string&) -> Result<Zone> { return m_workspace.zone; },
        { {}, "simulation", {} }));
    open();
}

} // namespace tests
