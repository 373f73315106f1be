#include "core/ledger/payout_sums.h"

namespace core {

namespace {

Money deducted(const PayoutState& state)
{
    return info(state.status).deducts ? state.requested : Money();
}

} // namespace

Result<PayoutSums> payoutSums(std::span<const Payout* const> payouts)
{
    MoneySum requested;
    MoneySum paid;
    MoneySum stillToPay;
    for (const Payout* payout : payouts) {
        const PayoutState& state = payout->state;
        requested.add(deducted(state));
        if (state.status == PayoutStatus::Paid)
            paid.add(state.paid.value_or(state.requested));
        if (info(state.status).inPayment)
            stillToPay.add(state.requested);
    }
    const auto all = requested.total(label("core", "requested"));
    const auto left = paid.total(label("core", "paid"));
    const auto open = stillToPay.total(label("core", "still to pay"));
    for (const auto* sum : { &all, &left, &open })
        if (!*sum)
            return sum->error();
    return PayoutSums{ std::int64_t(payouts.size()), *all, *left, *open };
}

std::optional<Money>
balanceAfter(Money balance, const std::optional<PayoutState>& before, const PayoutState& after)
{
    const auto restored = checkedAdd(balance, before ? deducted(*before) : Money());
    return restored ? checkedAdd(*restored, -deducted(after)) : std::nullopt;
}

} // namespace core
