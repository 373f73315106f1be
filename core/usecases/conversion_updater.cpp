#include "core/usecases/conversion_updater.h"

#include "core/pricing/pricing.h"

namespace core {

ConversionContent contentOf(const ConversionView& conversion)
{
    return { conversion.status, conversion.revenue, std::string(conversion.currency) };
}

ConversionState stateOf(const Conversion& conversion)
{
    return { contentOf(conversion), conversion.payableFrom, conversion.link };
}

ConversionChange changeTo(const StoredConversion& stored, BatchId batch, Money delta)
{
    const Conversion& conversion = stored.conversion;
    ConversionChange change;
    change.conversion = conversion.key;
    change.version = stored.version;
    change.batch = batch;
    change.status = conversion.status;
    change.revenue = conversion.revenue;
    change.currency = conversion.currency;
    change.payableFrom = conversion.payableFrom;
    change.link = conversion.link;
    change.earning = stored.earning;
    change.delta = delta;
    return change;
}

ConversionUpdater::ConversionUpdater(CampaignRules& rules,
                                     PostingCollector& postings,
                                     Store& store,
                                     const Counting& counting,
                                     PricedBy pricedBy)
    : m_rules(rules)
    , m_postings(postings)
    , m_workspace(store.workspace())
    , m_rates(store)
    , m_counting(counting)
    , m_pricedBy(pricedBy)
{
}

Standing ConversionUpdater::standing(ConversionStatus status,
                                     std::optional<Date> payableFrom,
                                     const Earning& earning) const
{
    Standing standing = standingOf(status, payableFrom, earning.amount, m_counting);
    standing.waitsForRate = earning.reason == Reason::NoRate;
    return standing;
}

Result<Earning> ConversionUpdater::priceNew(const ConversionView& conversion)
{
    const auto rules = m_rules.current(conversion.campaign);
    if (!rules)
        return rules.error();
    const auto rate = m_rates.choiceFor(conversion);
    if (!rate)
        return rate.error();
    return price(conversion, **rules, m_workspace, *rate);
}

Conversion inState(Conversion conversion, const ConversionState& state)
{
    conversion.status = state.content.status;
    conversion.revenue = state.content.revenue;
    conversion.currency = state.content.currency;
    conversion.payableFrom = state.payableFrom;
    conversion.link = state.link;
    return conversion;
}

Standing ConversionUpdater::bringIn(const ConversionView& fresh, const Earning& earning)
{
    const Standing first = standing(fresh.status, fresh.payableFrom, earning);
    m_postings.add(fresh, first);
    return first;
}

void ConversionUpdater::bringIn(StoredConversion& fresh, const Earning& earning)
{
    fresh.earning = earning;
    fresh.version = 1;
    fresh.posted = bringIn(ConversionView(fresh.conversion), earning).earned;
}

Result<ConversionChange>
ConversionUpdater::update(StoredConversion& stored, const ConversionState& state, BatchId batch)
{
    auto rules = m_pricedBy == PricedBy::TheRulesOfToday
        ? m_rules.current(stored.conversion.campaign)
        : m_rules.at(stored.earning.version);
    if (!rules)
        return rules.error();
    const Conversion next = inState(stored.conversion, state);
    const bool keepsRate = next.currency == stored.conversion.currency;
    const auto rate = m_rates.choiceFor(next, keepsRate ? stored.earning.rate : UsedRate());
    if (!rate)
        return rate.error();
    auto earning = price(next, **rules, m_workspace, *rate);
    if (!earning)
        return earning.error();
    return bring(stored, state, *earning, batch);
}

ConversionChange ConversionUpdater::bring(StoredConversion& stored,
                                          const ConversionState& state,
                                          const Earning& earning,
                                          BatchId batch)
{
    const Standing before = standing(stored);
    stored.conversion = inState(std::move(stored.conversion), state);
    stored.earning = earning;
    ++stored.version;
    const Standing after = standing(stored);
    m_postings.change(stored.conversion, before, after);

    const Money delta = after.earned - before.earned;
    stored.posted = stored.posted + delta;
    return changeTo(stored, batch, delta);
}

} // namespace core
