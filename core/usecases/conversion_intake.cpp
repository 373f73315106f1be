#include "core/usecases/conversion_intake.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// Two alike are looked for whenever the seen are so many times as many: most files that have some show it early.
constexpr std::size_t growthToLook = 4;

} // namespace

ConversionIntake::ConversionIntake(const Setup& setup, LinkFinder finder)
    : m_setup(setup)
    , m_postings(setup.books.store.workspace().zone, today(setup.books))
    , m_updater(setup.names.rules(),
                m_postings,
                setup.books.store,
                setup.counting,
                PricedBy::TheRulesBefore)
    , m_sums(m_updater, m_report)
    , m_finder(std::move(finder))
    , m_linked(
          setup.books.store,
          m_updater,
          [this](const StoredConversion& after, const Standing& before, bool isGiven) {
              followerChanged(after, before, isGiven);
          },
          [this](const Conversion& conversion, const Error& error) {
              return followerRefused(conversion, error);
          })
{
}

/// Rows without an id may be alike and yet be separate conversions (D20): those are numbered that do not say
/// their number.
Identity ConversionIntake::occurrenceOf(MappedConversion& mapped)
{
    ConversionView& conversion = mapped.conversion;
    const int said = std::exchange(conversion.occurrence, 0);
    int& next = m_occurrences[identityOf(conversion)];
    conversion.occurrence = mapped.saysOccurrence ? said : next;
    if (!mapped.saysOccurrence && next > 0)
        ++m_report.repeatedKeys;
    next = std::max(next, conversion.occurrence + 1);
    return identityOf(conversion);
}

bool ConversionIntake::isOfRow(const Error& error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::NotFound;
}

/// Those that other threads could not price: whom they name, and what they earn if they are new and follow no other.
Result<void> ConversionIntake::completeRows()
{
    m_lessons.clear();
    for (ReadRow& row : m_block.rows) {
        if (row.isPriced && row.identity != Identity())
            continue;
        if (!row.isPriced && !row.issue)
            if (auto found = lookUp(row); !found)
                return found;
        if (!row.issue && row.mapped.conversion.id.empty())
            row.identity = occurrenceOf(row.mapped);
    }
    if (!m_lessons.empty())
        m_setup.preparer.learn(m_lessons);
    return {};
}

Result<void> ConversionIntake::lookUp(ReadRow& row)
{
    if (auto issue = m_setup.mapper.lookUp(row.line, m_setup.names, row.mapped)) {
        row.issue = std::make_unique<RowIssue>(std::move(*issue));
        return isOfRow(row.issue->error) ? Result<void>() : row.issue->error;
    }
    const auto rules = m_updater.rules().current(row.mapped.conversion.campaign);
    const auto rate = m_updater.rates().choiceFor(row.mapped.conversion);
    if (!rules || !rate)
        return rules ? rate.error() : rules.error();
    const RowPreparer::Pricing by{ *rules, *rate };
    m_setup.preparer.price(row, by);
    m_lessons.push_back({ &row.mapped, by });
    return {};
}

/// What a trial sees need not grow step by step: the first rows tell how many will come.
void ConversionIntake::makeRoom(const RowBlock& first)
{
    if (m_setup.isTrial && first.bytesRead > 0)
        m_seen.reserve(std::size_t(std::max(m_setup.fileSize, first.bytesRead) / first.bytesRead) * first.rows.size());
}

Result<RowBlock> ConversionIntake::take(RowBlock rows)
{
    if (!std::exchange(m_hasBegun, true))
        makeRoom(rows);
    m_block = std::move(rows);
    if (auto complete = completeRows(); !complete)
        return complete.error();
    if (auto taken = takeBlock(); !taken)
        return taken.error();
    return std::move(m_block);
}

Result<void> ConversionIntake::finish(ImportReport& report)
{
    lookForTwins();
    if (m_mustStore)
        return {};
    const auto postings =
        m_postings.collected(m_setup.books.store, m_setup.batch, m_setup.books.world.now());
    if (!postings)
        return postings.error();
    if (!m_setup.isTrial)
        if (auto posted = post(m_setup.books.store, *postings); !posted)
            return posted;
    if (auto summed = m_sums.finish(m_setup.names); !summed)
        return summed;
    report = std::move(m_report);
    return {};
}

Result<void> ConversionIntake::takeBlock()
{
    if (auto found = findKnown(); !found)
        return found;
    for (ReadRow& row : m_block.rows)
        if (auto taken = takeRow(row); !taken)
            return taken;
    if (m_seen.size() >= m_nextLook)
        lookForTwins();
    if (!m_setup.isTrial) {
        if (auto stored = storeBlock(); !stored)
            return stored;
        if (auto settled = settleFollowers(); !settled)
            return settled;
    }
    m_known.clear();
    m_places.clear();
    m_fresh.clear();
    m_changes.clear();
    m_freshChanges.clear();
    m_followers.clear();
    m_gaveWayTo.clear();
    m_given.clear();
    return {};
}

void ConversionIntake::lookForTwins()
{
    m_mustStore = m_mustStore || m_seen.hasTwins();
    m_nextLook = m_seen.size() * growthToLook;
}

Result<void> ConversionIntake::findKnown()
{
    std::vector<Identity> identities;
    std::vector<const ConversionView*> conversions;
    for (const ReadRow& row : m_block.rows) {
        if (row.issue)
            continue;
        identities.push_back(row.identity);
        if (!m_setup.isTrial)
            conversions.push_back(&row.mapped.conversion);
    }
    auto known = m_setup.books.store.findConversions(identities);
    if (!known)
        return known.error();
    const auto keep = [this](StoredConversion stored) {
        const auto [place, isNew] =
            m_places.try_emplace(identityOf(stored.conversion), Place{ m_known.size() });
        if (isNew)
            m_known.push_back({ std::move(stored), std::nullopt });
    };
    for (StoredConversion& stored : *known)
        keep(std::move(stored));
    return m_finder.begin(conversions, keep);
}

} // namespace core
