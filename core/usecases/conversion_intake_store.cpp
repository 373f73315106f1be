// What a block of rows has become, written to the books.
#include "core/usecases/conversion_intake.h"
#include "core/usecases/explain_conversion.h"

#include <algorithm>

namespace core {

ConversionId ConversionIntake::keyOf(const Identity& identity) const
{
    const Place& place = m_places.at(identity);
    if (place.where == Where::Fresh)
        return m_fresh[place.index].key;
    const bool isKnown = place.where == Where::Known;
    if (isKnown && m_known[place.index].fresh)
        return m_fresh[*m_known[place.index].fresh].key;
    return at(place).conversion.key;
}

/// Those with or without a link; from then on they have keys.
Result<void> ConversionIntake::storeFresh(bool isLinked)
{
    m_new.clear();
    std::vector<Fresh*> places;
    for (Fresh& one : m_fresh) {
        ConversionLink& link = one.conversion->link;
        if ((link.kind != LinkKind::None) != isLinked)
            continue;
        if (isLinked)
            link.to = keyOf(one.other);
        places.push_back(&one);
        // Without an id it is known by its publisher too, who may have had no key before.
        const bool hasId = !one.conversion->id.empty();
        const Identity identity = hasId ? one.identity : identityOf(*one.conversion);
        m_new.push_back({ one.conversion, identity, one.earning, one.posted, m_setup.batch });
    }
    if (m_new.empty())
        return {};
    const auto keys = m_setup.books.store.addConversions(m_new);
    if (!keys)
        return keys.error();
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i]->key = keys->at(i);
    return {};
}

Result<void> ConversionIntake::storeBlock()
{
    for (const bool isLinked : { false, true })
        if (auto stored = storeFresh(isLinked); !stored)
            return stored;
    for (const auto& [place, fresh] : m_freshChanges) {
        const Fresh& first = m_fresh[fresh];
        const ConversionLink& link = first.conversion->link;
        ConversionChange& change = m_changes[place];
        change.conversion = first.key;
        if (change.link.kind == link.kind)
            change.link.to = link.to; // known only since it was stored
    }
    for (const auto& [change, to] : m_gaveWayTo)
        m_changes[change].link.to = keyOf(to);
    if (m_changes.empty())
        return {};
    if (auto added = m_setup.books.store.addChanges(m_changes); !added)
        return added;
    return m_linked.follow(m_changes);
}

/// What follows others is stored and priced, now that these are in the books.
Result<void> ConversionIntake::settleFollowers()
{
    std::vector<FreshFollower> fresh;
    for (Follower& follower : m_followers) {
        const Place& original = m_places.at(follower.original);
        if (original.where == Where::Followers)
            follower.fresh.freshOriginal = original.index;
        else
            follower.fresh.stored.conversion.link.to = keyOf(follower.original);
        fresh.push_back(std::move(follower.fresh));
    }
    const auto given = [this](const StoredConversion& stored) -> std::optional<NextState> {
        const auto found = m_given.find(stored.conversion.key);
        return found == m_given.end() ? std::nullopt : std::optional(NextState{ found->second, {} });
    };
    if (auto settled = m_linked.settle(m_setup.batch, given, fresh); !settled)
        return settled;
    for (const FreshFollower& one : fresh)
        if (!one.isRefused) {
            m_sums.countNew(
                one.stored.conversion, one.stored.earning, m_updater.standing(one.stored));
            countWithoutStatus(one.stored);
        }
    m_unsettledWithoutStatus.clear();
    return {};
}

void ConversionIntake::countWithoutStatus(const StoredConversion& follower)
{
    if (m_unsettledWithoutStatus.contains(identityOf(follower.conversion)))
        m_sums.addWithoutStatus(follower.posted);
}

void ConversionIntake::followerChanged(const StoredConversion& after,
                                       const Standing& before,
                                       bool isGiven)
{
    if (!isGiven)
        return m_sums.tallyAmounts(after, before);
    m_sums.tally(after, before);
    countWithoutStatus(after);
}

Result<void> ConversionIntake::followerRefused(const Conversion& conversion, const Error& error)
{
    const auto& rows = m_block.rows;
    const auto row = std::find_if(rows.rbegin(), rows.rend(), [&](const ReadRow& each) {
        return each.identity == identityOf(conversion);
    });
    if (row == rows.rend()) // it is known, and a row of the block changed its original
        return ofConversion(error, conversion);
    m_report.changed -= conversion.key ? 1 : 0;
    return reject(*row, error, "revenue");
}

} // namespace core
