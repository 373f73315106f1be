#include "core/usecases/conversion_updater.h"

#include "core/pricing/pricing.h"

namespace core {

ConversionContent contentOf(const Conversion& conversion)
{
    return { conversion.status, conversion.revenue, conversion.currency };
}

ConversionUpdater::ConversionUpdater(CampaignRules& rules,
                                     PostingCollector& postings,
                                     const Workspace& workspace,
                                     bool otherEarns,
                                     PricedBy pricedBy)
    : m_rules(rules)
    , m_postings(postings)
    , m_workspace(workspace)
    , m_otherEarns(otherEarns)
    , m_pricedBy(pricedBy)
{
}

Standing ConversionUpdater::standing(ConversionStatus status, Money priced) const
{
    return standingOf(status, priced, m_otherEarns);
}

Standing ConversionUpdater::standing(const StoredConversion& stored) const
{
    return standing(stored.conversion.status, stored.earning.amount);
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
    auto earning = price(withContent(stored.conversion, content), **rules, m_workspace);
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
