// What becomes of a row: counted, told apart from what the books know, linked.
#include "core/usecases/conversion_intake.h"

namespace core {

namespace {

/// "approved, 10 USD": what can change of a conversion, in words.
Message inWords(const ConversionContent& content)
{
    return say("core",
               "{1}, {2}",
               word(toText(content.status)),
               content.revenue ? Message(toText(*content.revenue) + ' ' + content.currency)
                               : say("core", "no revenue"));
}

/// What is said of a refund that would be paid like any other conversion, since nothing says how much it takes back.
Error withoutOriginal(const NoOriginal& no, const ImportNames& names)
{
    const std::string_view by = no.field == "refund_of" ? "id" : no.field;
    const auto refused = [](Message what, Message remedy) {
        return Error{ ErrorCode::Refused, std::move(what), {}, std::move(remedy) };
    };
    switch (no.why) {
    case NoOriginal::Why::Unnamed:
        return refused(say("core", "The row takes a conversion back and says not which: its {1} is empty.", by),
                       say("core", "Fill that in, or give that conversion's id as refund_of."));
    case NoOriginal::Why::Unknown:
        break;
    case NoOriginal::Why::OfOthers:
        return refused(say("core",
                           "The conversion with the {1} “{2}”, which this row takes back, is of “{3}” in “{4}”.",
                           by,
                           no.name,
                           names.aliasOf(no.publisher),
                           names.titleOf(no.campaign)),
                       say("core", "Give this row that publisher and campaign, or name another conversion."));
    case NoOriginal::Why::Later:
        return refused(say("core",
                           "The conversion with the {1} “{2}”, which this row takes back, is later than it: {3}.",
                           by,
                           no.name,
                           toText(no.time)),
                       say("core", "Correct the time of this row, or give that conversion's id as refund_of."));
    case NoOriginal::Why::EarnsNothing:
        return refused(say("core",
                           "What has the {1} “{2}” cannot be taken back: it is a refund, ignored or replaced.",
                           by,
                           no.name),
                       say("core", "Name the conversion that earned what this row takes back."));
    }
    return refused(say("core",
                       "No conversion with the {1} “{2}”, which this row takes back, came in before it.",
                       by,
                       no.name),
                   say("core",
                       "Import that one first, then this row again; with a negative revenue it takes that back "
                       "by itself."));
}

/// Whether two rows of one conversion agree in what the books never change after the first.
bool agreeOtherwise(const ConversionView& a, const ConversionView& b)
{
    return a.campaign == b.campaign && a.publisher == b.publisher && a.time == b.time
        && a.type == b.type && a.country == b.country && a.os == b.os && a.clickId == b.clickId
        && a.eventId == b.eventId && a.order == b.order && a.externalId == b.externalId
        && a.coupon == b.coupon && a.refundOf == b.refundOf && a.clickSubs == b.clickSubs
        && a.conversionSubs == b.conversionSubs && a.trackerEarning == b.trackerEarning;
}

} // namespace

/// Of a trial's row: what may make it lean on an earlier one.
void ConversionIntake::noteSeen(const ReadRow& row)
{
    m_seen.add(row.identity);
    m_mustStore = m_mustStore || !row.mapped.conversion.refundOf.empty();
}

Result<void> ConversionIntake::takeRow(ReadRow& row)
{
    if (row.issue)
        return m_setup.rejected.add(*row.issue, row.asRejected);
    if (m_setup.isTrial)
        noteSeen(row);
    PublisherId& publisher = row.mapped.conversion.publisher;
    publisher = m_setup.names.settled(publisher);
    const auto place = m_places.find(row.identity);
    if (place == m_places.end())
        return addNew(row);
    const Conversion& present = presentOf(place->second).conversion;
    if (const auto error = mistaken(row.mapped, present))
        return reject(row, *error, {});
    if (auto compared = compare(row, place->second); !compared)
        return compared;
    noteWithoutStatus(row, place->second);
    return {};
}

/// A new row that is held longer where it comes from is counted. `payableFrom`: here.
void ConversionIntake::noteHold(const MappedConversion& mapped, std::optional<Date> payableFrom)
{
    if (mapped.payableFrom > payableFrom && *mapped.payableFrom > today(m_setup.books))
        ++m_report.heldElsewhere;
}

/// A row without a status is counted, with what it earns.
void ConversionIntake::noteWithoutStatus(const ReadRow& row, const Place& place)
{
    if (!row.mapped.withoutStatus)
        return;
    ++m_report.withoutStatus;
    if (isUnsettled(place))
        m_unsettledWithoutStatus.insert(row.identity);
    else
        m_sums.addWithoutStatus(at(place).posted);
}

/// What it earns is known at the end of the block.
bool ConversionIntake::isUnsettled(const Place& place) const
{
    return place.where == Where::Followers || m_given.contains(at(place).conversion.key);
}

const StoredConversion& ConversionIntake::at(const Place& place) const
{
    require(place.where != Where::Fresh, "a new one is made known before its state is looked at");
    return place.where == Where::Followers ? m_followers[place.index].fresh.stored
                                           : m_known[place.index].state;
}

/// A mark alone changes no price.
Result<Earning> ConversionIntake::earningOf(const ReadRow& row)
{
    const LinkKind kind = row.mapped.conversion.link.kind;
    const bool isAsPriced = kind == LinkKind::None || kind == LinkKind::Repeated;
    if (!isAsPriced)
        return m_updater.priceNew(row.mapped.conversion);
    return row.refusal ? Result<Earning>(*row.refusal) : row.earning;
}

Result<void> ConversionIntake::addNew(ReadRow& row)
{
    ConversionView& conversion = row.mapped.conversion;
    const FoundLink found = m_setup.isTrial ? FoundLink() : m_finder.find(conversion);
    if (followsAnother(found.kind)) {
        addFollower(row, found);
        return {};
    }
    if (found.isRefund && !(conversion.revenue && conversion.revenue->isNegative())) {
        const NoOriginal no = m_finder.whyNoOriginal(conversion);
        return reject(row, withoutOriginal(no, m_setup.names), no.field);
    }
    conversion.link.kind = found.kind;
    const auto earning = earningOf(row);
    if (!earning)
        return reject(row, earning.error(), "revenue");
    if (auto kept = keepPublisher(conversion); !kept)
        return kept;
    conversion.payableFrom = m_setup.holdDays.payableFrom(conversion);
    noteHold(row.mapped, conversion.payableFrom);
    const Standing first = m_updater.bringIn(conversion, *earning);
    m_sums.countNew(conversion, *earning, first);
    m_report.refundsWithoutOriginal += found.isRefund ? 1 : 0;
    if (row.mapped.withoutStatus) {
        ++m_report.withoutStatus;
        m_sums.addWithoutStatus(first.earned);
    }
    return m_setup.isTrial ? Result<void>() : addFresh(row, *earning, first.earned, found);
}

Result<void> ConversionIntake::keepPublisher(ConversionView& conversion)
{
    if (m_setup.isTrial) {
        m_setup.names.wouldKeep(conversion.publisher);
        return {};
    }
    const auto publisher = m_setup.names.keep(conversion.publisher);
    if (!publisher)
        return publisher.error();
    conversion.publisher = *publisher;
    return {};
}

/// It came in, and will be stored at the end of the block.
Result<void> ConversionIntake::addFresh(ReadRow& row,
                                        const Earning& earning,
                                        Money posted,
                                        const FoundLink& found)
{
    const Identity identity = row.identity;
    ConversionView& conversion = row.mapped.conversion;
    m_finder.note(identity, conversion);
    m_places.emplace(identity, Place{ m_fresh.size(), Where::Fresh });
    m_fresh.push_back({ &conversion, identity, earning, posted, found.other, {} });
    return found.ofOther == LinkKind::None ? Result<void>() : giveWay(found, identity);
}

/// It is priced and stored at the end of the block, when its original is in the books.
void ConversionIntake::addFollower(const ReadRow& row, const FoundLink& found)
{
    const Identity identity = row.identity;
    Follower follower;
    Conversion& conversion = follower.fresh.stored.conversion;
    conversion = owned(row.mapped.conversion);
    if (found.kind == LinkKind::Added)
        conversion.payableFrom = m_setup.holdDays.payableFrom(conversion);
    noteHold(row.mapped, conversion.payableFrom);
    conversion.link.kind = found.kind;
    follower.fresh.stored.batch = m_setup.batch;
    follower.original = found.other;
    m_finder.note(identity, conversion);
    const Place place{ m_followers.size(), Where::Followers };
    m_places.emplace(identity, place);
    m_followers.push_back(std::move(follower));
    noteWithoutStatus(row, place);
}

/// The earlier conversion gives way to the later one.
Result<void> ConversionIntake::giveWay(const FoundLink& found, const Identity& to)
{
    Known& known = knownAt(m_places.at(found.other));
    const Standing before = m_updater.standing(known.state);
    ConversionState next = stateOf(known.state.conversion);
    next.link.kind = found.ofOther;
    known.gaveWayTo = to;
    if (auto changed = change(known, next); !changed)
        return changed;
    m_report.replaced += found.ofOther == LinkKind::Replaced ? 1 : 0;
    m_sums.tallyAmounts(known.state, before);
    m_finder.note(found.other, known.state.conversion);
    return {};
}

Result<void> ConversionIntake::change(Known& known, const ConversionState& next)
{
    auto change = m_updater.update(known.state, next, m_setup.batch);
    if (!change)
        return change.error();
    if (known.fresh)
        m_freshChanges.emplace_back(m_changes.size(), *known.fresh);
    if (known.gaveWayTo != Identity() && !next.link.to)
        m_gaveWayTo.emplace_back(m_changes.size(), known.gaveWayTo);
    m_changes.push_back(std::move(*change));
    return {};
}

/// The conversion's present state, to be changed; a new one of this block is copied, since its
/// first state stays.
ConversionIntake::Known& ConversionIntake::knownAt(Place& place)
{
    if (place.where == Where::Fresh) {
        const Fresh& fresh = m_fresh[place.index];
        m_known.push_back(
            { { owned(*fresh.conversion), fresh.earning, fresh.posted, m_setup.batch, 1 },
              place.index });
        place = { m_known.size() - 1, Where::Known };
    }
    return m_known[place.index];
}

/// Why a row with the identity of a known conversion may well be another one: what it says would go to the wrong one.
std::optional<Error>
ConversionIntake::mistaken(const MappedConversion& mapped, const Conversion& present) const
{
    const ConversionView& conversion = mapped.conversion;
    if (m_setup.rejected.readsRejected() && conversion.id.empty() && !mapped.saysOccurrence)
        return Error{ ErrorCode::Refused,
                      say("core",
                          "The row has no id and is like a conversion that the books have: they "
                          "cannot be told apart."),
                      {},
                      say("core",
                          "If this corrected row was imported before, nothing is left to do; if not, "
                          "import the whole corrected file instead of its rejected rows alone.") };
    const bool isOfSame =
        conversion.campaign == present.campaign && conversion.publisher == present.publisher;
    if (isOfSame || contentOf(conversion) == contentOf(present))
        return std::nullopt;
    return Error{
        ErrorCode::Refused,
        say("core",
            "This conversion is known for “{1}” in “{2}”, with another status, revenue or "
            "currency.",
            m_setup.names.aliasOf(present.publisher),
            m_setup.names.titleOf(present.campaign)),
        {},
        say("core",
            "If it is another one, give it another id; if it is the same, name its publisher and "
            "campaign as the books do.")
    };
}

/// Ready to be compared and changed.
const StoredConversion& ConversionIntake::presentOf(Place& place)
{
    return place.where == Where::Followers ? at(place) : knownAt(place).state;
}

Result<void> ConversionIntake::compare(const ReadRow& row, Place& place)
{
    const ConversionView& conversion = row.mapped.conversion;
    const StoredConversion& present = presentOf(place);
    if (!agreeOtherwise(conversion, present.conversion))
        ++m_report.differing;
    const ConversionContent booked = contentOf(present.conversion);
    const bool isOfFile = present.batch == m_setup.batch;
    if (contentOf(conversion) == booked
        || (!isOfFile && m_setup.repeated.leaveUnchanged(row.identity))) {
        ++m_report.unchanged;
        return {};
    }
    if (m_setup.keepOld) {
        ++m_report.changed;
        listAsKept(row, present);
        return {};
    }
    const Identity identity = identityOf(present.conversion);
    if (followsAnother(present.conversion.link.kind)) {
        changeFollower(contentOf(conversion), place);
    } else {
        Known& known = knownAt(place);
        const Standing before = m_updater.standing(known.state);
        ConversionState next = stateOf(known.state.conversion);
        next.content = contentOf(conversion);
        if (auto changed = change(known, next); !changed)
            return reject(row, changed.error(), "revenue");
        m_sums.tally(known.state, before);
    }
    ++m_report.changed;
    if (!m_setup.isTrial && !isOfFile)
        m_setup.repeated.note(identity, booked, contentOf(conversion));
    m_finder.note(identity, at(place).conversion);
    return {};
}

/// Its price comes at the end of the block.
void ConversionIntake::changeFollower(const ConversionContent& content, const Place& place)
{
    const bool isKnown = place.where == Where::Known;
    Conversion& conversion = isKnown ? m_known[place.index].state.conversion
                                     : m_followers[place.index].fresh.stored.conversion;
    ConversionState next = stateOf(conversion);
    next.content = content;
    conversion = inState(std::move(conversion), next);
    if (!isKnown)
        return;
    m_linked.give(m_known[place.index].state);
    m_given.insert_or_assign(conversion.key, next);
}

Result<void> ConversionIntake::reject(const ReadRow& row, const Error& error, std::string_view field)
{
    if (!isOfRow(error))
        return error;
    const int column = field.empty() ? -1 : m_setup.mapper.columns().columnOf(field);
    return m_setup.rejected.add(m_setup.mapper.issue(row.line, column, error),
                                row.asRejected);
}

void ConversionIntake::listAsKept(const ReadRow& row, const StoredConversion& state)
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

} // namespace core
