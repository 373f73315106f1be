#include "core/model/payout.h"

#include "core/base/text.h"

#include <array>

namespace core {
namespace {

using enum PayoutStatus;

constexpr PayoutStatus fromPending[] = { Approved, Paid, Declined };
constexpr PayoutStatus fromApproved[] = { Pending, Paid, Declined };
constexpr PayoutStatus fromPaid[] = { Approved, Returned };
constexpr PayoutStatus fromDeclined[] = { Pending };

// status, key, label, deducts, in payment, may be first, next, needs a reason
constexpr PayoutStatusInfo payoutStatusTable[] = {
    { Pending, "pending", label("core", "Pending"), true, true, true, fromPending, {} },
    { Approved, "approved", label("core", "Approved"), true, true, true, fromApproved, {} },
    { Paid, "paid", label("core", "Paid"), true, false, true, fromPaid, fromPaid },
    { Declined, "declined", label("core", "Declined"), false, false, true, fromDeclined, {} },
    { Returned, "returned", label("core", "Returned"), false, false, false, {}, {} },
};

} // namespace

std::span<const PayoutStatusInfo> payoutStatuses()
{
    return payoutStatusTable;
}

const PayoutStatusInfo& info(PayoutStatus status)
{
    const PayoutStatusInfo& row = payoutStatusTable[std::size_t(status)];
    require(row.status == status, "the payout statuses stand in the order of their enum");
    return row;
}

Result<PayoutStatus> parsePayoutStatus(std::string_view text)
{
    const std::string word = foldCase(trimmed(text));
    for (const PayoutStatusInfo& row : payoutStatusTable)
        if (row.key == word)
            return row.status;
    return Error{ ErrorCode::Refused,
                  say("core", "“{1}” is not a status of a payout.", trimmed(text)),
                  {},
                  say("core", "Use pending, approved, paid, declined or returned.") };
}

bool isDifferenceUnexplained(const PayoutState& state)
{
    return state.paid && *state.paid != state.requested && trimmed(state.note).empty();
}

std::string_view toText(Allocation::Kind kind)
{
    static constexpr std::array<std::string_view, 3> words = { label("core", "earning"),
                                                               label("core", "adjustment"),
                                                               label("core", "advance") };
    return words[std::size_t(kind)];
}

} // namespace core
