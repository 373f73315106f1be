#include "core/usecases/conversion_intake.h"

#include "core/pricing/pricing.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t blockSize =
    4'000; ///< small enough that a block takes well under 100 ms: cancel must not wait

/// "approved, 10 USD": what can change of a conversion, in words.
Message inWords(const ConversionContent& content)
{
    return say("core",
               "{1}, {2}",
               word(toText(content.status)),
               content.revenue ? Message(toText(*content.revenue) + ' ' + content.currency)
                               : say("core", "no revenue"));
}

/// Whether two rows of one conversion agree in what the books never change after the first.
bool agreeOtherwise(const Conversion& a, const Conversion& b)
{
    return a.campaign == b.campaign && a.publisher == b.publisher && a.time == b.time
        && a.type == b.type && a.country == b.country && a.os == b.os && a.clickId == b.clickId
        && a.eventId == b.eventId && a.order == b.order && a.externalId == b.externalId
        && a.coupon == b.coupon && a.clickSubs == b.clickSubs
        && a.conversionSubs == b.conversionSubs && a.trackerEarning == b.trackerEarning;
}

} // namespace

ConversionIntake::ConversionIntake(const Setup& setup)
    : m_setup(setup)
    , m_postings(setup.books.store.workspace().zone, today(setup.books))
    , m_updater(setup.names.rules(),
                m_postings,
                setup.books.store,
                setup.counting,
                PricedBy::TheRulesBefore)
{
}

/// Rows without an id may be alike and yet be separate conversions (D20): they are numbered.
void ConversionIntake::countOccurrence(Conversion& conversion)
{
    if (!conversion.id.empty())
        return;
    conversion.occurrence = m_occurrences[identityOf(conversion)]++;
    if (conversion.occurrence > 0)
        ++m_report.repeatedKeys;
}

Result<void> ConversionIntake::take(MappedConversion mapped, const CsvRow& row)
{
    countOccurrence(mapped.conversion);
    m_identities.push_back(identityOf(mapped.conversion));
    m_rows.push_back({ std::move(mapped), row.line, m_setup.rejected.lineOf(row) });
    return m_rows.size() < blockSize ? Result<void>() : takeBlock();
}

Result<void> ConversionIntake::finish(ImportReport& report)
{
    if (auto taken = takeBlock(); !taken)
        return taken;
    if (auto posted =
            m_postings.post(m_setup.books.store, m_setup.batch, m_setup.books.world.now());
        !posted)
        return posted;
    return fillReport(report);
}

Result<void> ConversionIntake::takeBlock()
{
    if (auto found = findKnown(); !found)
        return found;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (auto taken = takeRow(m_rows[i], m_identities[i]); !taken)
            return taken;
    if (auto stored = storeBlock(); !stored)
        return stored;
    m_rows.clear();
    m_identities.clear();
    m_known.clear();
    m_places.clear();
    m_fresh.clear();
    m_changes.clear();
    m_freshChanges.clear();
    return {};
}

Result<void> ConversionIntake::findKnown()
{
    auto known = m_setup.books.store.findConversions(m_identities);
    if (!known)
        return known.error();
    for (StoredConversion& stored : *known) {
        m_places.emplace(identityOf(stored.conversion), Place{ m_known.size(), false });
        m_known.push_back({ std::move(stored), std::nullopt });
    }
    return {};
}

Result<void> ConversionIntake::takeRow(Row& row, const Identity& identity)
{
    PublisherId& publisher = row.mapped.conversion.publisher;
    publisher = m_setup.names.settled(publisher);
    const auto place = m_places.find(identity);
    const bool withoutStatus = row.mapped.withoutStatus;
    if (auto done = place == m_places.end() ? addNew(row, identity) : compare(row, place->second);
        !done)
        return done;
    const auto now = m_places.find(identity);
    if (withoutStatus && now != m_places.end()) {
        ++m_report.withoutStatus;
        m_withoutStatusEarned.add(now->second.isFresh ? m_fresh[now->second.index].posted
                                                      : m_known[now->second.index].state.posted);
    }
    return {};
}

Result<void> ConversionIntake::addNew(Row& row, const Identity& identity)
{
    Conversion& conversion = row.mapped.conversion;
    auto earning = m_updater.priceNew(conversion);
    if (!earning)
        return earning.error().code == ErrorCode::Refused ? reject(row, earning.error())
                                                          : earning.error();
    auto publisher = m_setup.names.keep(conversion.publisher);
    if (!publisher)
        return publisher.error();
    conversion.publisher = *publisher;
    conversion.payableFrom = m_setup.holdDays.payableFrom(conversion);
    StoredConversion stored;
    stored.conversion = std::move(conversion);
    stored.earning = *earning;
    stored.batch = m_setup.batch;
    stored.version = 1;
    const Standing standing = m_updater.standing(stored);
    stored.posted = standing.earned;
    m_postings.add(stored.conversion, standing);
    ++m_report.added;
    m_unknownOs.look(stored.conversion.os);
    tally(stored, {});
    m_places.emplace(identity, Place{ m_fresh.size(), true });
    m_fresh.push_back(std::move(stored));
    return {};
}

/// The conversion's present state, to be changed; a new one of this block is copied, since its
/// first state stays.
ConversionIntake::Known& ConversionIntake::knownAt(Place& place)
{
    if (place.isFresh) {
        m_known.push_back({ m_fresh[place.index], place.index });
        place = { m_known.size() - 1, false };
    }
    return m_known[place.index];
}

Result<void> ConversionIntake::compare(const Row& row, Place& place)
{
    const Conversion& conversion = row.mapped.conversion;
    const StoredConversion& present =
        place.isFresh ? m_fresh[place.index] : m_known[place.index].state;
    if (!agreeOtherwise(conversion, present.conversion))
        ++m_report.differing;
    if (contentOf(conversion) == contentOf(present.conversion)) {
        ++m_report.unchanged;
        return {};
    }
    if (m_setup.keepOld) {
        ++m_report.changed;
        listAsKept(row, present);
        return {};
    }
    Known& known = knownAt(place);
    const Standing before = m_updater.standing(known.state);
    ConversionState next = stateOf(known.state.conversion);
    next.content = contentOf(conversion);
    auto change = m_updater.update(known.state, next, m_setup.batch);
    if (!change)
        return reject(row, change.error());
    if (known.fresh)
        m_freshChanges.emplace_back(m_changes.size(), *known.fresh);
    m_changes.push_back(std::move(*change));
    ++m_report.changed;
    tally(known.state, before);
    return {};
}

Result<void> ConversionIntake::reject(const Row& row, const Error& error)
{
    const int column = m_setup.mapper.columns().columnOf("revenue");
    return m_setup.rejected.add(m_setup.mapper.issue(row.line, column, error), row.asRejected);
}

void ConversionIntake::listAsKept(const Row& row, const StoredConversion& state)
{
    if (m_report.changedRows.size() >= maxReportedIssues)
        return;
    const Message what = say("core",
                             "The file says {1}; the books keep {2}.",
                             inWords(contentOf(row.mapped.conversion)),
                             inWords(contentOf(state.conversion)));
    m_report.changedRows.push_back(
        m_setup.mapper.issue(row.line, -1, { ErrorCode::Refused, what, {}, {} }));
}

void ConversionIntake::tally(const StoredConversion& state, const Standing& before)
{
    const Standing after = m_updater.standing(state);
    Total& total = m_totals[state.conversion.publisher];
    total.conversions += earns(state.conversion.status, m_setup.counting.otherEarns) ? 1 : 0;
    total.earned.add(after.earned - before.earned);
    total.pending.add(after.pending - before.pending);
    m_earned.add(after.earned - before.earned);
    m_pending.add(after.pending - before.pending);
    m_held.add(after.held - before.held);
    m_report.flagged += state.earning.reason != Reason::None ? 1 : 0;
    if (state.earning.reason == Reason::NoRate) {
        ++m_report.withoutRate;
        m_currenciesWithoutRate.insert(state.conversion.currency);
    }
}

Result<void> ConversionIntake::storeBlock()
{
    Store& store = m_setup.books.store;
    if (!m_fresh.empty()) {
        auto keys = store.addConversions(m_fresh);
        if (!keys)
            return keys.error();
        for (const auto& [change, fresh] : m_freshChanges)
            m_changes[change].conversion = keys->at(fresh);
    }
    return m_changes.empty() ? Result<void>() : store.addChanges(m_changes);
}

Result<void> ConversionIntake::fillReport(ImportReport& report)
{
    const auto earned = m_earned.total(label("core", "what the file earns"));
    const auto pending = m_pending.total(label("core", "what awaits approval"));
    const auto held = m_held.total(label("core", "what is held"));
    const auto withoutStatus =
        m_withoutStatusEarned.total(label("core", "what rows without a status earn"));
    for (const auto* sum : { &earned, &pending, &held, &withoutStatus })
        if (!*sum)
            return sum->error();
    m_report.earned = *earned;
    m_report.pending = *pending;
    m_report.held = *held;
    m_report.withoutStatusEarned = *withoutStatus;
    for (const auto& [publisher, total] : m_totals) {
        auto publisherEarned = total.earned.total(label("core", "what a publisher earns"));
        auto publisherPending =
            total.pending.total(label("core", "what awaits approval of a publisher"));
        if (!publisherEarned || !publisherPending)
            return publisherEarned ? publisherPending.error() : publisherEarned.error();
        m_report.totals.push_back({ m_setup.names.aliasOf(publisher),
                                    total.conversions,
                                    *publisherEarned,
                                    *publisherPending });
    }
    std::ranges::sort(m_report.totals, {}, &ImportTotal::publisher);
    m_report.currenciesWithoutRate.assign(m_currenciesWithoutRate.begin(),
                                          m_currenciesWithoutRate.end());
    m_report.unknownOsRows = m_unknownOs.rows();
    m_report.unknownOsNames = m_unknownOs.names();
    report = std::move(m_report);
    return {};
}

} // namespace core
