#include "core/usecases/linked_replay.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

Repriced repriced(const StoredConversion& stored, const Earning& after)
{
    return { stored.conversion, stored.earning.amount, after };
}

std::vector<ConversionId> keysOf(std::span<const Repriced> conversions)
{
    std::vector<ConversionId> keys;
    for (const Repriced& each : conversions)
        keys.push_back(each.conversion.key);
    return keys;
}

} // namespace

LinkedReplay::LinkedReplay(Store& store, RateBook& rates, const Counting& counting)
    : m_store(store)
    , m_rates(rates)
    , m_counting(counting)
{
}

Result<void> LinkedReplay::follow(std::span<const Repriced> originals, const RulesFor& rulesFor)
{
    if (originals.empty())
        return {};
    const auto linked = m_store.linkedTo(keysOf(originals));
    if (!linked)
        return linked.error();
    if (linked->empty())
        return {};
    std::unordered_map<ConversionId, const Repriced*> byKey;
    for (const Repriced& original : originals)
        byKey[original.conversion.key] = &original;
    std::vector<Repriced> added;
    for (const StoredConversion& each : *linked)
        if (each.conversion.link.kind == LinkKind::Added)
            if (auto priced =
                    priceAddedOne(each, *byKey.at(each.conversion.link.to), rulesFor, added);
                !priced)
                return priced;
    if (auto priced = priceRefunds(originals, *linked); !priced)
        return priced;
    if (added.empty())
        return {};
    const auto refundsOfAdded = m_store.linkedTo(keysOf(added));
    if (!refundsOfAdded)
        return refundsOfAdded.error();
    if (auto priced = priceRefunds(added, *refundsOfAdded); !priced)
        return priced;
    m_differing.insert(m_differing.end(), added.begin(), added.end());
    return {};
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
        differing.push_back(repriced(added, *earning));
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
        Money taken;
        for (const StoredConversion* refund : family->second) {
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
                m_differing.push_back(repriced(*refund, earning));
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
