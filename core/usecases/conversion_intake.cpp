#include "core/usecases/conversion_intake.h"

#include "core/pricing/pricing.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// So many rows are taken to be priced at a time: few enough that nobody waits for long.
constexpr std::size_t pricingShare = 64;
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

/// Whom the row names, and what it would be priced by.
Result<void> ConversionIntake::lookUp(ReadRow& read, Pricing& pricing)
{
    if (!read.issue)
        if (auto issue = m_setup.mapper.lookUp(read.line, m_setup.names, read.mapped))
            read.issue = std::make_unique<RowIssue>(std::move(*issue));
    if (read.issue)
        return isOfRow(read.issue->error) ? Result<void>() : read.issue->error;
    ConversionView& conversion = read.mapped.conversion;
    if (conversion.id.empty())
        read.identity = occurrenceOf(read.mapped);
    else
        conversion.occurrence = 0;
    const auto rules = m_updater.rules().current(conversion.campaign);
    const auto rate = m_updater.rates().choiceFor(conversion);
    if (!rules || !rate)
        return rules ? rate.error() : rules.error();
    pricing.rules = *rules;
    pricing.rate = *rate;
    return {};
}

void ConversionIntake::priceAhead()
{
    m_unpriced = 0;
    m_ahead.pricing = std::async(std::launch::async, [this] { priceShares(); });
}

/// Prices rows of the next block, share by share, until none is left. Several threads may.
void ConversionIntake::priceShares()
{
    for (;;) {
        const std::size_t first = m_unpriced.fetch_add(pricingShare);
        if (first >= m_ahead.size())
            return;
        for (std::size_t i = first; i < std::min(first + pricingShare, m_ahead.size()); ++i) {
            const auto [read, pricing] = m_ahead.row(i);
            if (read.issue)
                continue;
            const ConversionView& view = read.mapped.conversion;
            if (auto earning = price(view, *pricing.rules, m_updater.workspace(), pricing.rate))
                pricing.earning = *earning;
            else
                pricing.refusal = std::make_unique<Error>(earning.error());
        }
    }
}

void ConversionIntake::awaitPrices()
{
    if (!m_ahead.pricing.valid())
        return;
    priceShares();
    m_ahead.pricing.get();
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
    std::vector<Pricing> pricings = std::move(m_pricings);
    pricings.clear();
    pricings.resize(rows.rows.size());
    for (std::size_t i = 0; i < pricings.size(); ++i)
        if (auto found = lookUp(rows.rows[i], pricings[i]); !found)
            return found.error();
    awaitPrices();
    m_block = std::exchange(m_ahead, Block{ std::move(rows), std::move(pricings), {} });
    priceAhead();
    if (auto taken = takeBlock(); !taken)
        return taken.error();
    m_pricings = std::move(m_block.pricings);
    return std::move(m_block.read);
}

Result<void> ConversionIntake::finish(ImportReport& report)
{
    awaitPrices();
    m_block = std::exchange(m_ahead, {});
    if (auto taken = takeBlock(); !taken)
        return taken;
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
    for (std::size_t i = 0; i < m_block.size(); ++i)
        if (auto taken = takeRow(m_block.row(i)); !taken)
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
    for (std::size_t i = 0; i < m_block.size(); ++i) {
        const Row row = m_block.row(i);
        if (row.read.issue)
            continue;
        identities.push_back(row.read.identity);
        if (!m_setup.isTrial)
            conversions.push_back(&row.read.mapped.conversion);
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
