#pragma once

#include "tests/oracle/price_list.h"

#include <map>
#include <string>
#include <vector>

namespace tests::oracle {

/// How conversions of one type come in, in the words of the command line.
struct TypeWays {
    std::string duplicates = "none"; ///< or new, mark, ignore, replace, add, event_id
    std::string refundOf = "none"; ///< or click, order: every one of the type is a refund
};
using Ways = std::map<std::string, TypeWays>; ///< by type, exact (D13)

/// A conversion that came in before, as it stands.
struct Earlier {
    std::string identity;
    const Conversion* conversion = nullptr;
    std::string link; ///< "", repeated, ignored, replaced, added, refund
};

/// How a new conversion stands to an earlier one.
struct FoundLink {
    std::string link; ///< of the new one
    std::string other; ///< identity of the earlier one; empty: there is none
    std::string ofOther = {}; ///< what the earlier one becomes of the new one: "", ignored, replaced
};

/// By the settings of today: it names its original, is linked to one, brought less than nothing, or
/// is of a type of refunds.
[[nodiscard]] bool
isRefund(const Conversion& conversion, const std::string& link, const Ways& ways);
/// What a conversion that comes in is linked to; `earlier` in the order in which they came in.
/// A duplicate: to the first of its type, publisher, campaign and click id without a link that is not
/// declined; where only one is to earn, else to the first that is, which gives way to it. A refund, which
/// is no duplicate: to the one whose id it names, else to the latest not after it with its click id or
/// order that is neither ignored nor replaced (rather one that is not declined; of one time rather one
/// without a link, then rather a repeated one than one that adds, then the last); either of its publisher
/// and campaign, and no refund.
[[nodiscard]] FoundLink
findLink(const Conversion& fresh, const std::vector<Earlier>& earlier, const Ways& ways);

/// A conversion that another one follows, as it stands.
struct Original {
    const Conversion& conversion;
    std::string link;
    Decimal earning;
    std::string reason;
    bool counts = false; ///< in the balance
    Decimal rate; ///< what one unit of its currency costs; 1 for the house's own
};

/// What adds to its original: its own revenue and status, of the original's data by the original's
/// prices. A fixed amount was paid with the original.
[[nodiscard]] Answer priceAdded(const Conversion& added,
                                const Original& original,
                                const PriceList& prices,
                                const std::optional<Decimal>& rate);

/// What a refund takes back: its revenue's share of the original's revenue of what the original
/// earns, all of it where either has none; with those before it, `taken`, no more than all.
struct TakenBack {
    Decimal amount; ///< 0 or below
    std::string reason;
    bool isCompared = false; ///< by the two revenues: only then its rate is asked for
};
[[nodiscard]] TakenBack priceRefund(const Conversion& refund,
                                    const Original& original,
                                    const Decimal& taken,
                                    const std::optional<Decimal>& rate);

} // namespace tests::oracle
