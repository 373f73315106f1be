#include "core/base/exact_ratio.h"
#include "core/pricing/pricing.h"

namespace core {
namespace {

/// What the winner says: a number and what it counts.
struct Rate {
    std::int64_t micros = 0;
    ValueUnit unit = ValueUnit::Amount;
};

/// None: no rule matched, and the campaign has no default payout.
std::optional<Rate> rateOf(const RuleSet& rules, std::optional<std::size_t> winner)
{
    const Campaign& campaign = rules.campaign();
    if (winner) {
        const RuleTerms& rule = rules.terms(*winner);
        const RuleKind& kind = RuleKinds::all()[std::size_t(rule.kind)];
        return Rate{ rule.value.micros, unitOf(kind, campaign.costModel) };
    }
    if (campaign.defaultPayout)
        return Rate{ campaign.defaultPayout->micros, defaultUnit(campaign.costModel) };
    return std::nullopt;
}

/// What keeps a conversion from earning whatever the rate is; None when nothing does.
Reason barrier(const ConversionView& conversion, const Campaign& campaign, const Workspace& workspace)
{
    if (conversion.link.kind == LinkKind::Ignored)
        return Reason::Duplicate;
    if (conversion.link.kind == LinkKind::Replaced)
        return Reason::Replaced;
    if (!info(campaign.costModel).pays)
        return Reason::NotPaidByModel;
    if (conversion.status == ConversionStatus::Declined)
        return Reason::Declined;
    if (campaign.expires && workspace.zone.dayOf(conversion.time) > *campaign.expires)
        return Reason::Expired;
    return Reason::None;
}

/// A percentage needs the revenue, and whatever has one needs it in the workspace's currency.
Reason
revenueRemark(const ConversionView& conversion, ValueUnit unit, const std::optional<Exchange>& exchange)
{
    if (!conversion.revenue)
        return unit == ValueUnit::Percent ? Reason::NoRevenue : Reason::None;
    if (!exchange)
        return Reason::NoRate;
    return conversion.revenue->isNegative() ? Reason::NegativeRevenue : Reason::None;
}

/// The exchange that the revenue needs; none: there is no rate.
std::optional<Exchange>
exchangeOf(const ConversionView& conversion, const Workspace& workspace, const RateChoice& rate)
{
    if (!isForeign(conversion, workspace))
        return Exchange();
    if (!rate.table)
        return std::nullopt;
    return rate.kept ? rate.table->by(rate.kept, conversion.currency)
                     : rate.table->find(conversion.currency, workspace.zone.dayOf(conversion.time));
}

/// Rounded once, whatever the exchange.
std::optional<Money> percentOf(Percent percent, Money base, const Exchange& exchange)
{
    if (!exchange.used)
        return percentOf(percent, base);
    const std::int64_t factors[] = { percent.micros, base.micros, exchange.numerator };
    const std::int64_t divisors[] = { 100 * 1'000'000, exchange.denominator };
    const auto micros = rounded({ factors, divisors });
    return micros ? std::optional(Money{ *micros }) : std::nullopt;
}

std::optional<Money> amountOf(const ConversionView& conversion, Rate rate, const Exchange& exchange)
{
    if (rate.unit == ValueUnit::Percent)
        return percentOf(Percent{ rate.micros }, *conversion.revenue, exchange);
    const bool refund = conversion.revenue && conversion.revenue->isNegative();
    return Money{ refund ? -rate.micros : rate.micros };
}

} // namespace

// The first that holds decides, and is the reason: an ignored or replaced duplicate; a cost model that does not pay; declined;
// expired; no rule and no default; an added one's fixed amount; a percentage without revenue; revenue without a rate; a refund;
// the plain case. The winner is kept in every case, so that an amount of 0 can be explained too. A
// pending conversion is priced at what it would earn.
Result<Earning> price(const ConversionView& conversion,
                      const RuleSet& rules,
                      const Workspace& workspace,
                      const RateChoice& choice)
{
    Earning earning;
    earning.rate = choice.kept;
    earning.version = rules.campaign().version;
    const std::optional<std::size_t> winner = rules.winner(conversion);
    if (winner) {
        earning.rule = rules.terms(*winner).key;
        earning.kind = rules.terms(*winner).kind;
    }
    earning.reason = barrier(conversion, rules.campaign(), workspace);
    if (earning.reason != Reason::None)
        return earning;
    const std::optional<Rate> rate = rateOf(rules, winner);
    if (!rate) {
        earning.reason = Reason::NoDefault;
        return earning;
    }
    const bool adds = conversion.link.kind == LinkKind::Added;
    if (adds && rate->unit == ValueUnit::Amount) {
        earning.reason = Reason::AddsRevenue;
        return earning;
    }
    const std::optional<Exchange> exchange = exchangeOf(conversion, workspace, choice);
    earning.reason = revenueRemark(conversion, rate->unit, exchange);
    if (earning.reason == Reason::NoRevenue || earning.reason == Reason::NoRate)
        return earning;
    if (exchange->used)
        earning.rate = exchange->used;
    const std::optional<Money> amount = amountOf(conversion, *rate, *exchange);
    if (!amount || *amount > moneyLimit || *amount < -moneyLimit)
        return Error{
            ErrorCode::Refused,
            say("core", "The conversion would earn more than 1000000000 {1}.", workspace.currency),
            {},
            say("core", "Check its revenue and the value of the custom payout.")
        };
    earning.amount = *amount;
    if (adds && earning.reason == Reason::None)
        earning.reason = Reason::AddsRevenue;
    return earning;
}

} // namespace core
