#include "core/pricing/linked.h"

#include "core/base/exact_ratio.h"
#include "core/pricing/amount_text.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::int64_t oneUnit = Money::ofUnits(1).micros;
constexpr int exactDecimals = 14; ///< of what is not rounded yet

Money sizeOf(Money amount)
{
    return amount.isNegative() ? -amount : amount;
}

/// The rate of a follower in another currency; none: there is none yet.
std::optional<Exchange> exchangeOf(const Conversion& follower,
                                   const Original& original,
                                   const Workspace& workspace,
                                   const RateChoice& rates)
{
    if (!isForeign(follower, workspace))
        return Exchange();
    if (!rates.table)
        return std::nullopt;
    for (const UsedRate& used :
         { follower.currency == original.conversion.currency ? original.earning.rate : UsedRate(),
           rates.kept })
        if (auto exchange = used ? rates.table->by(used, follower.currency) : std::nullopt)
            return exchange;
    for (const Timestamp time : { original.conversion.time, follower.time })
        if (auto exchange = rates.table->find(follower.currency, workspace.zone.dayOf(time)))
            return exchange;
    return std::nullopt;
}

/// Sets what is compared with what; false: there is no rate to compare by.
bool compareRevenues(const Conversion& refund,
                     const Original& original,
                     const Workspace& workspace,
                     const RateChoice& rates,
                     RefundPrice& price)
{
    const auto exchange = exchangeOf(refund, original, workspace, rates);
    if (!exchange)
        return false;
    price.earning.rate = exchange->used;
    price.part.amount = sizeOf(*refund.revenue);
    price.of.amount = sizeOf(*original.conversion.revenue);
    price.currency = refund.currency;
    if (refund.currency == original.conversion.currency)
        return true;
    const auto originals = isForeign(original.conversion, workspace)
        ? rates.table->by(original.earning.rate, original.conversion.currency)
        : Exchange();
    if (!originals)
        return false;
    price.part.exchange = *exchange;
    price.of.exchange = *originals;
    price.currency = workspace.currency;
    return true;
}

/// `whole` · part / of, in units of so many micros.
class RefundShare {
public:
    RefundShare(Money whole, const RefundPrice& price, std::int64_t unit = 1)
        : m_factors{ whole.micros,
                     price.part.amount.micros,
                     price.part.exchange.numerator,
                     price.of.exchange.denominator }
        , m_divisors{ unit,
                      price.part.exchange.denominator,
                      price.of.amount.micros,
                      price.of.exchange.numerator }
    {
    }
    [[nodiscard]] ExactRatio ratio() const { return { m_factors, m_divisors }; }

private:
    std::array<std::int64_t, 4> m_factors;
    std::array<std::int64_t, 4> m_divisors;
};

std::string textOf(const ExactRevenue& revenue)
{
    const std::int64_t factors[] = { revenue.amount.micros, revenue.exchange.numerator };
    const std::int64_t divisors[] = { oneUnit, revenue.exchange.denominator };
    return decimalText({ factors, divisors }, exactDecimals);
}

/// What the refund takes back of `whole` where nothing was taken before.
void setDue(Money whole, RefundPrice& price)
{
    price.isWhole = isOneOrMore(RefundShare({ 1 }, price).ratio());
    price.due = whole;
    if (price.isWhole)
        return;
    const auto micros = rounded(RefundShare(whole, price).ratio());
    require(micros.has_value(), "a part of an amount is an amount");
    price.due = { *micros };
}

/// Whether the revenue of what adds to another one decided its price: then its rate stays with it.
bool isOfRevenue(const Earning& earning, const Campaign& campaign)
{
    const ValueUnit unit = earning.kind < 0
        ? defaultUnit(campaign.costModel)
        : unitOf(RuleKinds::all()[std::size_t(earning.kind)], campaign.costModel);
    return unit == ValueUnit::Percent
        && (earning.reason == Reason::AddsRevenue || earning.reason == Reason::NegativeRevenue);
}

} // namespace

Conversion mergedInto(const Conversion& original, const Conversion& added)
{
    Conversion merged = original;
    merged.key = added.key;
    merged.status = added.status;
    merged.revenue = added.revenue;
    merged.currency = added.currency;
    merged.payableFrom = added.payableFrom;
    merged.link = added.link;
    return merged;
}

Result<Earning> priceAdded(const Conversion& added,
                           const Original& original,
                           const RuleSet& rules,
                           const Workspace& workspace,
                           const RateChoice& rates)
{
    const Conversion merged = mergedInto(original.conversion, added);
    RateChoice choice = rates;
    const auto exchange = exchangeOf(added, original, workspace, rates);
    if (exchange && exchange->used)
        choice.kept = exchange->used;
    auto earning = price(merged, rules, workspace, choice);
    if (earning && !isOfRevenue(*earning, rules.campaign()))
        earning->rate = rates.kept; // else it would depend on when it was looked at
    const bool isGone = original.conversion.status == ConversionStatus::Declined
        || original.conversion.link.kind == LinkKind::Replaced;
    if (earning && isGone && earning->reason != Reason::Declined) {
        earning->amount = Money();
        earning->reason = Reason::OriginalNotEarning;
    }
    return earning;
}

RefundPrice priceRefund(const Conversion& refund,
                        const Original& original,
                        Money takenBefore,
                        const Workspace& workspace,
                        const RateChoice& rates)
{
    RefundPrice price;
    price.earning = original.earning;
    price.earning.amount = Money();
    price.earning.rate = rates.kept;
    price.earning.reason = Reason::Declined;
    if (refund.status == ConversionStatus::Declined)
        return price;
    price.earning.reason = Reason::OriginalNotEarning;
    if (!original.counts || original.earning.reason == Reason::NoRate)
        return price;
    price.earning.reason = Reason::RefundLinked;
    const Money whole = std::max(original.earning.amount, Money());
    const bool isCompared = refund.revenue && original.conversion.revenue
        && !original.conversion.revenue->isZero() && !whole.isZero();
    if (isCompared && !compareRevenues(refund, original, workspace, rates, price)) {
        price.earning.reason = Reason::NoRate;
        return price;
    }
    setDue(whole, price);
    const Money left = std::max(whole - takenBefore, Money());
    if (price.due > left)
        price.earning.reason = Reason::RefundCapped;
    price.earning.amount = -std::min(price.due, left);
    return price;
}

std::string exactDue(const RefundPrice& price, Money whole)
{
    if (price.isWhole)
        return toText(price.due);
    return decimalText(RefundShare(whole, price, oneUnit).ratio(), exactDecimals);
}

Message arithmeticOf(const RefundPrice& price,
                     const Original& original,
                     std::string_view name,
                     const Workspace& workspace)
{
    const Reason reason = price.earning.reason;
    if (reason != Reason::RefundLinked && reason != Reason::RefundCapped)
        return Message(sentence(reason), {});
    const Message whole = amountText(original.earning.amount, workspace);
    const Message amount = amountText(price.earning.amount, workspace);
    const std::string exact = exactDue(price, original.earning.amount);
    Message words;
    if (price.isWhole)
        words = say("core", "All of the {1} that conversion {2} earns", whole, name);
    else
        words = say("core",
                    "{1} of {2} {3} of the {4} that conversion {5} earns = {6}",
                    Message::number(textOf(price.part)),
                    Message::number(textOf(price.of)),
                    price.currency,
                    whole,
                    name,
                    exact == toText(price.due) ? amountText(price.due, workspace)
                                               : Message::number(exact, workspace.currency));
    if (reason == Reason::RefundCapped)
        return say("core",
                   "{1}, of which other refunds had left {2}: {3}",
                   words,
                   amountText(-price.earning.amount, workspace),
                   amount);
    return say("core", "{1}, taken back: {2}", words, amount);
}

Message inWords(LinkKind kind, std::string_view name)
{
    switch (kind) {
    case LinkKind::None:
        break;
    case LinkKind::Repeated:
        return say("core", "It repeats conversion {1}, and earns as any other.", name);
    case LinkKind::Ignored:
        return say("core", "It is an ignored duplicate of conversion {1}.", name);
    case LinkKind::Replaced:
        return say("core", "Conversion {1} replaced it.", name);
    case LinkKind::Added:
        return say("core",
                   "Its revenue adds to that of conversion {1}, whose data decide.",
                   name);
    case LinkKind::Refund:
        return say("core", "It is a refund of conversion {1}.", name);
    }
    return {};
}

} // namespace core
