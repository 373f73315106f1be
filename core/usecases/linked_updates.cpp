#include "core/usecases/linked_updates.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace core {

namespace {

constexpr std::size_t originalsABlock = 2'000;

void makeUnique(std::vector<ConversionId>& keys)
{
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

/// The first refusal of what is done for each block of keys.
template <typename Do>
Result<void> forBlocks(std::span<const ConversionId> keys, Do each)
{
    while (!keys.empty()) {
        const auto block = keys.first(std::min(originalsABlock, keys.size()));
        keys = keys.subspan(block.size());
        if (Result<void> done = each(block); !done)
            return done;
    }
    return {};
}

using ByKey = std::unordered_map<ConversionId, StoredConversion>;

Result<ByKey> readByKey(Store& store, std::vector<ConversionId> keys)
{
    makeUnique(keys);
    auto found = store.conversionsByKey(keys);
    if (!found)
        return found.error();
    ByKey byKey;
    for (StoredConversion& stored : *found)
        byKey.emplace(stored.conversion.key, std::move(stored));
    return byKey;
}

/// A rate stays with a conversion while its currency does; with an earlier state that one's comes back.
UsedRate keptRate(const StoredConversion& stored, const std::optional<NextState>& given)
{
    if (!given || given->state.content.currency == stored.conversion.currency)
        return stored.earning.rate;
    return given->earning ? given->earning->rate : UsedRate();
}

/// What a refund is to be, before its turn comes.
struct Claim {
    std::reference_wrapper<StoredConversion> refund;
    Conversion next;
    std::optional<NextState> given;
    UsedRate kept;
    bool isFresh = false;
};

Error originalRefused()
{
    return { ErrorCode::Refused,
             say("core", "The conversion that it refunds was rejected."),
             {},
             say("core", "Correct that one first.") };
}

} // namespace

LinkedUpdates::LinkedUpdates(Store& store,
                             ConversionUpdater& updater,
                             Changed changed,
                             Refused refused)
    : m_store(store)
    , m_updater(updater)
    , m_changed(std::move(changed))
    , m_refused(std::move(refused))
{
}

void LinkedUpdates::give(const StoredConversion& follower)
{
    if (follower.conversion.link.kind == LinkKind::Added)
        m_added.push_back(follower.conversion.key);
    else
        m_originals.push_back(follower.conversion.link.to);
}

Result<void> LinkedUpdates::follow(std::span<const ConversionChange> changes)
{
    if (changes.empty())
        return {};
    const auto any = m_store.hasLinks();
    if (!any || !*any)
        return any ? Result<void>() : any.error();
    std::vector<ConversionId> changed;
    for (const ConversionChange& change : changes) {
        changed.push_back(change.conversion);
        if (givesWay(change.link.kind))
            m_duplicates.push_back(change.conversion);
    }
    const auto linked = m_store.linkedTo(changed);
    if (!linked)
        return linked.error();
    for (const StoredConversion& each : *linked) {
        if (followsAnother(each.conversion.link.kind))
            give(each);
        if (givesWay(each.conversion.link.kind))
            m_duplicates.push_back(each.conversion.key);
    }
    return {};
}

Result<void>
LinkedUpdates::settle(BatchId batch, const StateFor& stateFor, std::span<FreshFollower> fresh)
{
    m_batch = batch;
    std::vector<ConversionId> duplicates = std::exchange(m_duplicates, {});
    makeUnique(duplicates);
    const auto decided = forBlocks(duplicates, [this](std::span<const ConversionId> block) {
        return decideDuplicates(block);
    });
    if (!decided)
        return decided;
    makeUnique(m_added);
    const auto addedDone = forBlocks(m_added, [&](std::span<const ConversionId> block) {
        return settleAdded(block, stateFor);
    });
    if (!addedDone)
        return addedDone;
    if (auto taken = takeInAdded(fresh); !taken)
        return taken;
    for (FreshFollower& one : fresh) {
        if (one.stored.conversion.link.kind != LinkKind::Refund)
            continue;
        if (one.freshOriginal) {
            const FreshFollower& original = fresh[*one.freshOriginal];
            one.isRefused = original.isRefused;
            one.stored.conversion.link.to = original.stored.conversion.key;
        }
        if (one.isRefused) {
            if (auto told = m_refused(one.stored.conversion, originalRefused()); !told)
                return told;
            continue;
        }
        m_originals.push_back(one.stored.conversion.link.to);
    }
    makeUnique(m_originals);
    const auto refundsDone = forBlocks(m_originals, [&](std::span<const ConversionId> block) {
        return settleRefunds(block, stateFor, fresh);
    });
    m_duplicates.clear();
    m_added.clear();
    m_originals.clear();
    return refundsDone;
}

Result<void> LinkedUpdates::settleAdded(std::span<const ConversionId> keys,
                                        const StateFor& stateFor)
{
    auto added = m_store.conversionsByKey(keys);
    if (!added)
        return added.error();
    std::vector<ConversionId> originalKeys;
    for (const StoredConversion& stored : *added)
        originalKeys.push_back(stored.conversion.link.to);
    const auto originals = readByKey(m_store, std::move(originalKeys));
    if (!originals)
        return originals.error();
    for (StoredConversion& stored : *added) {
        const auto given = stateFor(stored);
        const Conversion next = given ? inState(stored.conversion, given->state) : stored.conversion;
        const auto earning = priceOfAdded(
            next, keptRate(stored, given), originals->at(stored.conversion.link.to));
        if (!earning) {
            if (auto told = m_refused(next, earning.error()); !told)
                return told;
            continue;
        }
        bring(stored, given, *earning);
    }
    return writeAndFollow();
}

Result<void> LinkedUpdates::takeInAdded(std::span<FreshFollower> fresh)
{
    std::vector<ConversionId> originalKeys;
    for (const FreshFollower& one : fresh)
        if (one.stored.conversion.link.kind == LinkKind::Added)
            originalKeys.push_back(one.stored.conversion.link.to);
    if (originalKeys.empty())
        return {};
    const auto originals = readByKey(m_store, std::move(originalKeys));
    if (!originals)
        return originals.error();
    std::vector<StoredConversion> added;
    std::vector<FreshFollower*> places;
    for (FreshFollower& one : fresh) {
        const Conversion& conversion = one.stored.conversion;
        if (conversion.link.kind != LinkKind::Added)
            continue;
        const auto earning = priceOfAdded(conversion, {}, originals->at(conversion.link.to));
        if (!earning) {
            one.isRefused = true;
            if (auto told = m_refused(conversion, earning.error()); !told)
                return told;
            continue;
        }
        m_updater.bringIn(one.stored, *earning);
        added.push_back(one.stored);
        places.push_back(&one);
    }
    const auto keys = m_store.addConversions(added);
    if (!keys)
        return keys.error();
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i]->stored.conversion.key = keys->at(i);
    return {};
}

Result<void> LinkedUpdates::settleRefunds(std::span<const ConversionId> originals,
                                          const StateFor& stateFor,
                                          std::span<FreshFollower> fresh)
{
    const auto families = m_store.conversionsByKey(originals);
    auto linked = m_store.linkedTo(originals);
    if (!families || !linked)
        return families ? linked.error() : families.error();
    std::unordered_map<ConversionId, std::vector<StoredConversion>> refunds;
    for (StoredConversion& each : *linked)
        if (each.conversion.link.kind == LinkKind::Refund)
            refunds[each.conversion.link.to].push_back(std::move(each));
    std::unordered_map<ConversionId, std::vector<FreshFollower*>> freshOnes;
    std::vector<FreshFollower*> inOrder;
    for (FreshFollower& one : fresh) {
        const ConversionLink& link = one.stored.conversion.link;
        if (link.kind != LinkKind::Refund || one.isRefused
            || !std::ranges::binary_search(originals, link.to))
            continue;
        freshOnes[link.to].push_back(&one);
        inOrder.push_back(&one);
    }
    for (const StoredConversion& original : *families) {
        const ConversionId key = original.conversion.key;
        if (auto done = settleFamily(original, refunds[key], stateFor, freshOnes[key]); !done)
            return done;
    }
    std::vector<StoredConversion> comingIn;
    for (const FreshFollower* one : inOrder)
        comingIn.push_back(one->stored);
    const auto keys = m_store.addConversions(comingIn);
    if (!keys)
        return keys.error();
    for (std::size_t i = 0; i < inOrder.size(); ++i)
        inOrder[i]->stored.conversion.key = keys->at(i);
    return write();
}

Result<void> LinkedUpdates::settleFamily(const StoredConversion& original,
                                         std::span<StoredConversion> refunds,
                                         const StateFor& stateFor,
                                         std::span<FreshFollower* const> fresh)
{
    std::vector<Claim> claims;
    for (StoredConversion& refund : refunds) {
        auto given = stateFor(refund);
        Conversion next = given ? inState(refund.conversion, given->state) : refund.conversion;
        const UsedRate kept = keptRate(refund, given);
        claims.push_back({ refund, std::move(next), std::move(given), kept, false });
    }
    for (FreshFollower* refund : fresh)
        claims.push_back({ refund->stored, refund->stored.conversion, {}, {}, true });
    std::stable_partition(claims.begin(), claims.end(), [this](const Claim& claim) {
        return earns(claim.next.status, m_updater.counting().otherEarns);
    });
    Money taken;
    for (const Claim& claim : claims) {
        const auto earning = priceOfRefund(claim.next, claim.kept, original, taken);
        if (!earning)
            return earning.error();
        taken = taken - earning->amount;
        if (claim.isFresh)
            m_updater.bringIn(claim.refund, *earning);
        else
            bring(claim.refund, claim.given, *earning);
    }
    return {};
}

Result<Earning> LinkedUpdates::priceOfAdded(const Conversion& added,
                                            const UsedRate& kept,
                                            const StoredConversion& original)
{
    const auto rules = m_updater.rules().at(original.earning.version);
    if (!rules)
        return rules.error();
    const auto rates = m_updater.rates().choiceFor(added, original.conversion, kept);
    if (!rates)
        return rates.error();
    const bool counts = countsNow(original.conversion, m_updater.counting());
    return priceAdded(added,
                      { original.conversion, original.earning, counts },
                      **rules,
                      m_updater.workspace(),
                      *rates);
}

Result<Earning> LinkedUpdates::priceOfRefund(const Conversion& refund,
                                             const UsedRate& kept,
                                             const StoredConversion& original,
                                             Money takenBefore)
{
    const auto rates = m_updater.rates().choiceFor(refund, original.conversion, kept);
    if (!rates)
        return rates.error();
    const bool counts = countsNow(original.conversion, m_updater.counting());
    return priceRefund(refund,
                       { original.conversion, original.earning, counts },
                       takenBefore,
                       m_updater.workspace(),
                       *rates)
        .earning;
}

void LinkedUpdates::bring(StoredConversion& stored,
                          const std::optional<NextState>& given,
                          const Earning& earning)
{
    if (!given && earning == stored.earning)
        return;
    const Standing before = m_updater.standing(stored);
    const ConversionState state = given ? given->state : stateOf(stored.conversion);
    m_changes.push_back(m_updater.bring(stored, state, earning, m_batch));
    m_changed(stored, before, given.has_value());
}

Result<void> LinkedUpdates::write()
{
    if (m_changes.empty())
        return {};
    const auto written = m_store.addChanges(m_changes);
    m_changes.clear();
    return written;
}

Result<void> LinkedUpdates::writeAndFollow()
{
    const std::vector<ConversionChange> changes = m_changes;
    if (auto written = write(); !written)
        return written;
    return follow(changes);
}

} // namespace core
