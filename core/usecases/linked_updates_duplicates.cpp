// Which of several duplicates earns.
#include "core/usecases/explain_conversion.h"
#include "core/usecases/linked_updates.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

bool mayEarn(const StoredConversion& duplicate)
{
    return duplicate.conversion.status != ConversionStatus::Declined;
}

bool isAny(std::span<StoredConversion* const> duplicates, LinkKind kind)
{
    return std::ranges::any_of(duplicates, [kind](const StoredConversion* each) {
        return each->conversion.link.kind == kind;
    });
}

/// Of duplicates as they came in, of which `standing` earned; none: all are declined.
StoredConversion* earnerOf(StoredConversion& standing, std::span<StoredConversion* const> duplicates)
{
    const bool isLast = isAny(duplicates, LinkKind::Replaced);
    if (isLast && isAny(duplicates, LinkKind::Ignored) && mayEarn(standing))
        return &standing;
    StoredConversion* earner = nullptr;
    for (StoredConversion* each : duplicates)
        if (mayEarn(*each) && (isLast || !earner))
            earner = each;
    return earner;
}

} // namespace

Result<void> LinkedUpdates::decideDuplicates(std::span<const ConversionId> keys)
{
    auto all = withThoseOfOne({ keys.begin(), keys.end() });
    if (!all)
        return all.error();
    std::map<ConversionId, std::vector<StoredConversion*>> byStanding;
    for (auto& [key, duplicate] : *all) {
        ConversionId standing = key;
        while (givesWay(all->at(standing).conversion.link.kind))
            standing = all->at(standing).conversion.link.to;
        byStanding[standing].push_back(&duplicate);
    }
    for (const auto& [standing, duplicates] : byStanding)
        if (auto decided = decide(all->at(standing), duplicates); !decided)
            return decided;
    return writeAndFollow();
}

/// These, those they gave way to, and those that gave way to any of them.
Result<LinkedUpdates::Duplicates> LinkedUpdates::withThoseOfOne(std::vector<ConversionId> keys)
{
    Duplicates all;
    while (!keys.empty()) {
        auto found = m_store.conversionsByKey(keys);
        const auto linked = m_store.linkedTo(keys);
        if (!found || !linked)
            return found ? linked.error() : found.error();
        keys.clear();
        for (const StoredConversion& each : *linked)
            if (givesWay(each.conversion.link.kind))
                keys.push_back(each.conversion.key);
        for (StoredConversion& each : *found) {
            if (givesWay(each.conversion.link.kind))
                keys.push_back(each.conversion.link.to);
            const ConversionId key = each.conversion.key;
            all.emplace(key, std::move(each));
        }
        std::erase_if(keys, [&all](ConversionId key) { return all.contains(key); });
    }
    return all;
}

/// `standing` gave way to none of them. It gives way to who earns from now on as that one did before: so all of
/// them stay linked to each other, whoever earns.
Result<void> LinkedUpdates::decide(StoredConversion& standing,
                                   std::span<StoredConversion* const> duplicates)
{
    StoredConversion* const earner = earnerOf(standing, duplicates);
    if (!earner || earner == &standing)
        return {};
    const LinkKind kind = earner->conversion.link.kind;
    if (auto linked = link(standing, { kind, earner->conversion.key }); !linked)
        return linked;
    return link(*earner, {});
}

/// Priced anew by the rules that priced it (D18).
Result<void> LinkedUpdates::link(StoredConversion& duplicate, const ConversionLink& to)
{
    const Standing before = m_updater.standing(duplicate);
    ConversionState state = stateOf(duplicate.conversion);
    state.link = to;
    auto change = m_updater.update(duplicate, state, m_batch);
    if (!change)
        return ofConversion(change.error(), duplicate.conversion);
    m_changes.push_back(std::move(*change));
    m_changed(duplicate, before, false);
    return {};
}

} // namespace core
