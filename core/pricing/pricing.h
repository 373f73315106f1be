#pragma once

#include "core/model/conversion.h"
#include "core/model/exchange_rate.h"
#include "core/model/publisher.h"
#include "core/model/workspace.h"
#include "core/pricing/rate_table.h"
#include "core/rules/rule_set.h"

#include <string>
#include <vector>

namespace core {

/// Why an amount is 0 or worth a look; None for the plain case. Stored with the conversion.
enum class Reason : std::uint8_t {
    None,
    NoRevenue,       ///< a percentage of nothing: earns 0 (D10)
    NegativeRevenue, ///< a refund: earns a negative amount (D10)
    Expired,         ///< after the campaign's commission expiration: earns 0
    NotPaidByModel,  ///< CPC, CPM, PopCPM, Do not track: earns 0 (D9)
    NoDefault,       ///< no rule matched and the campaign has no default payout: earns 0
    NoRate,          ///< currency other than the workspace's, and no rate: earns 0 (D15)
    Declined,        ///< declined: earns 0 (D7)
    Duplicate,       ///< an ignored duplicate: earns 0
    Replaced,        ///< a later duplicate replaced it: earns 0
    AddsRevenue,     ///< a duplicate whose revenue adds to an earlier one's
    RefundLinked,    ///< a refund: takes back what its original earned
    RefundCapped,    ///< the same, less what other refunds took back before
    OriginalNotEarning, ///< what it follows does not earn now: earns 0 until it does
};
[[nodiscard]] std::string_view toText(Reason reason);   ///< "no-revenue"; "" for None: files and database
[[nodiscard]] std::string_view sentence(Reason reason); ///< "No revenue: a percentage of nothing is 0."
[[nodiscard]] Reason parseReason(std::string_view text);

/// The result of pricing one conversion: exactly one rule, or the default payout, and why.
struct Earning {
    Money amount;    ///< in the workspace currency; what it earns, or would once its status earns
    RuleId rule;     ///< none: the campaign's default payout
    int kind = -1;   ///< the winning rule's kind; -1: default
    Reason reason = Reason::None;
    CampaignVersionId version; ///< the campaign's state that priced it
    UsedRate rate; ///< by which its revenue became the workspace's currency; stays with it

    friend bool operator==(const Earning&, const Earning&) = default;
};

/// Whether its revenue is in another currency than the workspace's.
[[nodiscard]] inline bool isForeign(const ConversionView& conversion, const Workspace& workspace)
{
    return conversion.revenue && !conversion.currency.empty() && conversion.currency != workspace.currency;
}

/// By which rate a conversion's revenue becomes the workspace's currency: the one it keeps from when it was
/// priced first, else the table's of its day (D15).
struct RateChoice {
    const RateTable* table = nullptr; ///< none: there are no rates
    UsedRate kept;
};

/// What one conversion earns under the campaign's rules, with the rule that decided. One that follows another
/// one is not priced here alone: priceAdded() and priceRefund() of linked.h are. Exact to one micro-unit, rounded once, half away from zero, the exchange included (D17). A refund earns a negative
/// amount (D10); revenue in another currency than the workspace's without a rate: the conversion earns 0 (D15),
/// also where its amount is fixed. Error only where an amount leaves ±10⁹ (D21).
[[nodiscard]] Result<Earning> price(const ConversionView& conversion, const RuleSet& rules, const Workspace& workspace,
                                    const RateChoice& rate = {});

/// One line of "Why this amount?".
struct ExplainedRule {
    Message kindLabel;     ///< "GEO/OS", or "Default payout"
    std::string kindKey;   ///< "geo_os", or "default"
    std::string rule;      ///< its text in typing order
    std::string publisher; ///< alias today of whom it means; empty where it asks for none
    Message value;         ///< "10 USD" or "4.125 %"
    Message why;           ///< "wins: first in the match order"; "loses: PUBLISHER/ALIAS comes first"
};

/// A rule that would have matched, had one condition been met.
struct ExplainedMiss {
    ExplainedRule rule;             ///< why: "Country: asks for US, the conversion has DE"
    std::string condition;          ///< "country", "sub", "p_sub" …, or "dates"
    std::string asks;               ///< "US", "sub1 12347", "from 2026-11-01 until 2026-12-31"
    std::optional<std::string> has; ///< "DE", "9", "2026-10-31"; none: nothing
};

/// How the revenue became the workspace's currency.
struct ExplainedExchange {
    std::vector<ExchangeRate> quotes; ///< one, or two whose ratio is a cross rate
    Message words; ///< "1 EUR = 1.0921 USD on 2026-11-20, ECB"
};

struct Explanation {
    Earning earning;
    ExplainedRule winner;
    std::vector<ExplainedRule> losers; ///< every other rule that matched, in match order; last the default
    Message arithmetic;                ///< "4.125 % of 15.30 GBP = 0.631125 GBP, exact"
    std::optional<Money> base;         ///< the revenue that a percentage was taken of, in its own currency
    std::string exact;                 ///< the amount before it was rounded: "0.6311253"; "…" ends one cut short
    std::optional<ExplainedExchange> exchange; ///< where the base is in another currency
    std::vector<ExplainedMiss> nearMisses; ///< every rule that missed by exactly one condition, those with more
                                           ///< conditions first, then in match order
};
/// What is to be said beside the arithmetic: the reason, unless the arithmetic is that already, as of an amount of 0.
[[nodiscard]] std::string_view sentenceBeside(const Message& arithmetic, Reason reason);

/// Whether an explanation tells the rules that missed by one condition: of many rules these are many.
enum class NearMisses : std::uint8_t { Told, LeftOut };
struct ExplainOptions {
    RateChoice rate;
    NearMisses nearMisses = NearMisses::Told;
};

/// The same as price(), in words, and how every other rule stood to it. `publishers` names people.
[[nodiscard]] Result<Explanation> explain(const Conversion& conversion, const RuleSet& rules,
                                          const Workspace& workspace, const PublisherIndex& publishers,
                                          const ExplainOptions& options = {});

} // namespace core
