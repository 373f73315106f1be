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

/// How a conversion stands.
struct Standing {
    ConversionId key;
    PublisherId publisher;
    CampaignId campaign;
    Timestamp time;
    ConversionStatus status;
    Money earning;
    Money posted;
    Reason reason;
    std::string currency;
    std::optional<Date> payableFrom;
    LinkKind link;
    ConversionId linkedTo;

    friend bool operator==(const Standing&, const Standing&) = default;
};

std::vector<Standing> standingsOf(Store& store)
{
    std::vector<Standing> all;
    sure(store.visitPostings([&all](const ConversionPosting& each) {
        all.push_back({ each.key,
                        each.publisher,
                        each.campaign,
                        each.time,
                        each.status,
                        each.earning,
                        each.posted,
                        each.reason,
                        each.currency,
                        each.payableFrom,
                        each.link.kind,
                        each.link.to });
        return true;
    }));
    return all;
}

} // namespace

WatchedStore::WatchedStore(Store& inner, const std::string& file)
    : FailingStore(inner)
    , m_inner(inner)
    , m_watch(file.empty() ? nullptr
                           : sure(app::Database::open(file, app::Database::Mode::Reading)))
{
}

std::int64_t WatchedStore::version()
{
    return sure(m_watch->ask<std::int64_t>("PRAGMA data_version"));
}

Result<Check> WatchedStore::checkChain(Progress& progress)
{
    return answer(m_chain, [&] { return m_inner.checkChain(progress); });
}

Result<std::vector<Check>> WatchedStore::checkFile(Progress& progress)
{
    return answer(m_checks, [&] { return m_inner.checkFile(progress); });
}

Side::Side(Store& behind, StillWorld& itsWorld, const std::string& file)
    : store(behind)
    , world(itsWorld)
    , watched(behind, file)
{
}

std::string Side::fault()
{
    NoProgress silent;
    Books own{ watched, world };
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
    if (standingsOf(store) != standingsOf(other.store))
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
    m_side = std::make_unique<Side>(*m_open.store, m_world, m_folder + "/books.payouts");
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
        [](const std::string&) { return Result<void>(); }, // every step checks the books
        { {}, "simulation", {} }));
    open();
}

} // namespace tests
