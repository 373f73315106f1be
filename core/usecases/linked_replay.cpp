#include "core/usecases/linked_replay.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

std::vector<ConversionId> keysOf(std::span<const Repriced> conversions)
{
    std::vector<ConversionId> keys;
    for (const Repriced& each : conversions)
        keys.push_back(each.conversion.key);
    return keys;
}

std::vector<ConversionId> keysOf(std::span<const ReplayedOriginal> originals)
{
    std::vector<ConversionId> keys;
    for (const ReplayedOriginal& each : originals)
        keys.push_back(each.stored->conversion.key);
    return keys;
}

} // namespace

LinkedReplay::LinkedReplay(Store& store, RateBook& rates, const Counting& counting)
    : m_store(store)
    , m_rates(rates)
    , m_counting(counting)
{
}

Result<std::vector<const ReplayedOriginal*>>
LinkedReplay::follow(std::span<const ReplayedOriginal> originals, const RulesFor& rulesFor)
{
    std::vector<const ReplayedOriginal*> staying;
    if (originals.empty())
        return staying;
    const auto linked = m_store.linkedTo(keysOf(originals));
    if (!linked)
        return linked.error();
    if (linked->empty())
        return staying;
    std::vector<Repriced> added;
    const auto changed = priceAddedOnes(originals, *linked, rulesFor, added, staying);
    if (!changed)
        return changed.error();
    if (auto priced = priceRefunds(*changed, *linked); !priced)
        return priced.error();
    if (added.empty())
        return staying;
    const auto refundsOfAdded = m_store.linkedTo(keysOf(added));
    if (!refundsOfAdded)
        return refundsOfAdded.error();
    if (auto priced = priceRefunds(added, *refundsOfAdded); !priced)
        return priced.error();
    m_differing.insert(m_differing.end(), added.begin(), added.end());
    return staying;
}

Result<std::vector<Repriced>>
LinkedReplay::priceAddedOnes(std::span<const ReplayedOriginal> originals,
                             const Linked& linked,
                             const RulesFor& rulesFor,
                             std::vector<Repriced>& differing,
                             std::vector<const ReplayedOriginal*>& staying)
{
    std::unordered_map<ConversionId, std::vector<const StoredConversion*>> followers;
    for (const StoredConversion& each : linked)
        if (followsAnother(each.conversion.link.kind))
            followers[each.conversion.link.to].push_back(&each);
    std::vector<Repriced> changed;
    for (const ReplayedOriginal& each : originals) {
        const auto family = followers.find(each.stored->conversion.key);
        if (family == followers.end())
            continue;
        Repriced original{ owned(each.stored->conversion), each.stored->earning, each.after };
        const std::size_t before = differing.size();
        for (const StoredConversion* follower : family->second)
            if (follower->conversion.link.kind == LinkKind::Added)
                if (auto priced = priceAddedOne(*follower, original, rulesFor, differing); !priced)
                    return priced.error();
        const bool stays = original.before == original.after.amount;
        if (stays && differing.size() == before)
            continue;
        if (stays)
            staying.push_back(&each);
        changed.push_back(std::move(original));
    }
    return changed;
}

Result<void> LinkedReplay::priceAddedOne(const StoredConversion& added,
                                         const Repriced& original,
                                         const RulesFor& rulesFor,
                                         std::vector<Repriced>& differing)
{
    const Conversion& first = original.conversion;
    const auto rules = rulesFor(first.campaign);
    if (!rules)
        return rules.error();
    const auto rates = m_rates.choiceFor(added.conversion, first, added.earning.rate);
    if (!rates)
        return rates.error();
    const auto earning = priceAdded(added.conversion,
                                    { first, original.after, countsNow(first, m_counting) },
                                    **rules,
                                    m_store.workspace(),
                                    *rates);
    if (!earning)
        return earning.error();
    if (earning->amount != added.earning.amount)
        differing.push_back({ added.conversion,
                              added.earning.amount,
                              *earning,
                              original.before == original.after.amount });
    return {};
}

Result<void> LinkedReplay::priceRefunds(std::span<const Repriced> originals,
                                        std::span<const StoredConversion> linked)
{
    std::unordered_map<ConversionId, std::vector<const StoredConversion*>> refunds;
    for (const StoredConversion& each : linked)
        if (each.conversion.link.kind == LinkKind::Refund)
            refunds[each.conversion.link.to].push_back(&each);
    for (const Repriced& original : originals) {
        const Conversion& first = original.conversion;
        const auto family = refunds.find(first.key);
        if (family == refunds.end())
            continue;
        std::vector<const StoredConversion*>& claims = family->second;
        std::stable_partition(claims.begin(), claims.end(), [this](const StoredConversion* refund) {
            return earns(refund->conversion.status, m_counting.otherEarns);
        });
        Money taken;
        for (const StoredConversion* refund : claims) {
            const auto rates =
                m_rates.choiceFor(refund->conversion, first, refund->earning.rate);
            if (!rates)
                return rates.error();
            const Earning earning =
                priceRefund(refund->conversion,
                            { first, original.after, countsNow(first, m_counting) },
                            taken,
                            m_store.workspace(),
                            *rates)
                    .earning;
            taken = taken - earning.amount;
            if (earning.amount != refund->earning.amount)
                m_differing.push_back({ refund->conversion, refund->earning.amount, earning });
        }
    }
    return {};
}

void LinkedReplay::finish(const std::function<void(const Repriced&, bool wasPassed)>& told)
{
    std::ranges::sort(m_passed);
    for (const Repriced& each : m_differing)
        told(each, std::ranges::binary_search(m_passed, each.conversion.key));
}

} // namespace core
