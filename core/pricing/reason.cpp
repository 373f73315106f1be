#include "core/pricing/pricing.h"

#include <algorithm>
#include <iterator>

namespace core {
namespace {

struct ReasonInfo {
    Reason reason;
    std::string_view key;
    std::string_view sentence;
};
constexpr ReasonInfo reasonTable[] = {
    { Reason::None, "", "" },
    { Reason::NoRevenue, "no-revenue", label("core", "No revenue: a percentage of nothing is 0.") },
    { Reason::NegativeRevenue,
      "negative-revenue",
      label("core", "Negative revenue, a refund: it earns a negative amount.") },
    { Reason::Expired,
      "expired",
      label("core", "After the campaign's commission expired: it earns 0.") },
    { Reason::NotPaidByModel,
      "not-paid-by-model",
      label("core", "The campaign's cost model pays nothing for conversions: it earns 0.") },
    { Reason::NoDefault,
      "no-default",
      label("core",
            "No custom payout matches and the campaign has no default payout: it earns 0.") },
    { Reason::NoRate,
      "no-rate",
      label("core", "No exchange rate for its currency yet: it earns 0.") },
    { Reason::Declined, "declined", label("core", "Declined: it earns 0.") },
    { Reason::Duplicate, "duplicate", label("core", "An ignored duplicate: it earns 0.") },
    { Reason::Replaced, "replaced", label("core", "A later conversion replaced it: it earns 0.") },
    { Reason::AddsRevenue,
      "adds-revenue",
      label("core", "Its revenue adds to an earlier conversion's; a fixed amount is paid once.") },
    { Reason::RefundLinked,
      "refund-linked",
      label("core", "A refund: it takes back what its original earned.") },
    { Reason::RefundCapped,
      "refund-capped",
      label("core", "A refund: other refunds had taken back some or all of it before.") },
    { Reason::OriginalNotEarning,
      "original-not-earning",
      label("core", "Its original earns nothing now: it earns 0 until then.") },
};

const ReasonInfo& info(Reason reason)
{
    const ReasonInfo& row = reasonTable[std::size_t(reason)];
    require(row.reason == reason, "the reasons stand in the order of their enum");
    return row;
}

} // namespace

std::string_view toText(Reason reason)
{
    return info(reason).key;
}

std::string_view sentence(Reason reason)
{
    return info(reason).sentence;
}

std::string_view sentenceBeside(const Message& arithmetic, Reason reason)
{
    return arithmetic == Message(sentence(reason)) ? std::string_view() : sentence(reason);
}

Reason parseReason(std::string_view text)
{
    const auto row = std::find_if(std::begin(reasonTable),
                                  std::end(reasonTable),
                                  [text](const ReasonInfo& each) { return each.key == text; });
    return row == std::end(reasonTable) ? Reason::None : row->reason;
}

} // namespace core
