#include "core/usecases/conversion_updater.h"

#include "core/pricing/pricing.h"

namespace core {

ConversionContent contentOf(const Conversion& conversion)
{
    return { conversion.status, conversion.revenue, conversion.currency };
}

ConversionUpdater::ConversionUpdater(CampaignRules& rules,
                                     PostingCollector& postings,
                                     Store& store,
                                     bool otherEarns,
                                     PricedBy pricedBy)
    : m_rules(rules)
    , m_postings(postings)
    , m_workspace(store.workspace())
    , m_rates(store)
    , m_otherEarns(otherEarns)
    , m_pricedBy(pricedBy)
{
}

Standing ConversionUpdater::standing(const StoredConversion& stored) const
{
    Standing standing = standingOf(stored.conversion.status, stored.earning.amount, m_otherEarns);
    standing.waitsForRate = stored.earning.reason == Reason::NoRate;
    return standing;
}

Result<Earning> ConversionUpdater::priceNew(const Conversion& conversion)
{
    const auto rules = m_rules.current(conversion.campaign);
    if (!rules)
        return rules.error();
    const auto rate = m_rates.choiceFor(conversion);
    if (!rate)
        return rate.error();
    return price(conversion, **rules, m_workspace, *rate);
}

namespace {

Conversion withContent(Conversion conversion, const ConversionContent& content)
{
    conversion.status = content.status;
    conversion.revenue = content.revenue;
    conversion.currency = content.currency;
    return conversion;
}

} // namespace

Result<ConversionChange>
ConversionUpdater::update(StoredConversion& stored, const ConversionContent& content, BatchId batch)
{
    auto rules = m_pricedBy == PricedBy::TheRulesOfToday
        ? m_rules.current(stored.conversion.campaign)
        : m_rules.at(stored.earning.version);
    if (!rules)
        return rules.error();
    const Conversion next = withContent(stored.conversion, content);
    const bool keepsRate = next.currency == stored.conversion.currency;
    const auto rate = m_rates.choiceFor(next, keepsRate ? stored.earning.rate : UsedRate());
    if (!rate)
        return rate.error();
    auto earning = price(next, **rules, m_workspace, *rate);
    if (!earning)
        return earning.error();
    return bring(stored, content, *earning, batch);
}

ConversionChange ConversionUpdater::bring(StoredConversion& stored,
                                          const ConversionContent& content,
                                          const Earning& earning,
                                          BatchId batch)
{
    const Standing before = standing(stored);
    stored.conversion = withContent(std::move(stored.conversion), content);
    stored.earning = earning;
    ++stored.version;
    const Standing after = standing(stored);
    m_postings.change(stored.conversion, before, after);

    ConversionChange change;
    change.conversion = stored.conversion.key;
    change.version = stored.version;
    change.batch = batch;
    change.status = content.status;
    change.revenue = content.revenue;
    change.currency = content.currency;
    change.earning = stored.earning;
    change.delta = after.earned - before.earned;
    stored.posted = stored.posted + change.delta;
    return change;
}

} // namespace core
