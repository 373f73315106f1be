#pragma once

#include "tests/oracle/row.h"
#include "tests/oracle/rule_line.h"

#include <optional>
#include <string>
#include <vector>

namespace tests::oracle {

/// A campaign as a person would write it down.
struct Campaign {
    std::string title;
    std::string costModel; ///< cpa, revshare, cpc, cpm, popcpm, do-not-track
    std::string defaultPayout; ///< empty: none
    std::string matchOrder = "partner"; ///< what matchOrder() reads
    Day expires; ///< the last day that pays; empty: never
    std::vector<std::string> rules; ///< lines of a rules file, all of them readable
    int holdDays = 0;
};

/// What a conversion earns, and why.
struct Answer {
    int rule = -1; ///< place of the winner among the campaign's rules; -1: the default payout
    Decimal amount; ///< what it earns once its status earns
    std::string reason; ///< empty, or why it is 0 or flagged
    bool isPriced = false; ///< there is a value, and nothing keeps it from being paid
    bool isPercentage = false; ///< where it is priced: the value is one of the revenue
    bool tooMuch = false; ///< beyond ±10⁹: the row has to be refused (D21)
};

/// D15: what one unit of a currency costs, by the latest rate on or before the day that is at most
/// 7 days old; 1 for the house's own; none: there is none.
[[nodiscard]] std::optional<Decimal>
rateFor(const House& house, const std::string& currency, const Day& day);

/// The day of that rate; none: there is none, or it is the house's own currency.
[[nodiscard]] std::optional<Day>
rateDayFor(const House& house, const std::string& currency, const Day& day);

/// Prices conversions by D1, D7, D9, D10, D15, D17, D21 and nothing else: looks at every rule,
/// every time. Where several reasons hold, the first of: not paid by the cost model, declined,
/// expired, no default, no revenue, no rate, negative revenue.
class PriceList {
public:
    PriceList(const Campaign& campaign, const House& house, const Directory& publishers);

    /// By the rate of its own day.
    [[nodiscard]] Answer price(const Conversion& conversion) const;
    /// `rate`: what one unit of its currency costs.
    [[nodiscard]] Answer price(const Conversion& conversion,
                               const std::optional<Decimal>& rate) const;
    /// Every rule that matches, the winner first: by the match order, then the lower sub number.
    [[nodiscard]] std::vector<int> matches(const Conversion& conversion) const;
    /// "3 country": every rule that would match but for one condition, and which; "dates" are one,
    /// a sub's name and value are one. By rule.
    [[nodiscard]] std::vector<std::string> nearMisses(const Conversion& conversion) const;

private:
    struct Line {
        RuleLine rule;
        std::vector<std::string> meanings;
        int rank = 0; ///< of its kind, 0 wins
    };

    /// The conditions that do not hold.
    [[nodiscard]] static std::vector<std::string>
    misses(const Line& line, const Conversion& conversion, const Day& day);
    [[nodiscard]] std::string zeroReason(const Conversion& conversion, bool hasRule) const;
    /// Whether the value of a kind ("" for the default payout) is a percentage.
    [[nodiscard]] bool isPercentage(const std::string& kind) const;

    Campaign m_campaign;
    House m_house;
    std::vector<Line> m_lines;
};

} // namespace tests::oracle
