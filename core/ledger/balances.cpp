#include "core/ledger/balances.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace core {

namespace {

Error tooLarge(std::string_view what)
{
    return { ErrorCode::Refused,
             std::string(what) + " is too large to be counted.",
             {},
             "Check the amounts that were entered last." };
}

/// The amount with the other sign; the one that has none in int64 stays as it is, and is too large
/// anyway.
Money opposite(Money amount)
{
    return amount.micros == std::numeric_limits<std::int64_t>::min() ? amount : -amount;
}

Result<void> add(Money& figure, Money amount)
{
    const std::optional<Money> sum = checkedAdd(figure, amount);
    if (!sum)
        return tooLarge("A publisher's balance");
    figure = *sum;
    return {};
}

/// Whether Balance's own arithmetic stays inside int64.
bool sumsFit(const Balance& balance)
{
    const std::optional<Money> gains = checkedAdd(balance.earned, balance.adjustments);
    const std::optional<Money> net =
        gains ? checkedAdd(*gains, opposite(balance.paidOut)) : std::nullopt;
    return net && checkedAdd(*net, balance.inPayment);
}

using Target = std::tuple<Allocation::Kind, Month, CampaignId, EntryId>;

Target targetOf(const LedgerEntry& entry)
{
    if (entry.kind == EntryKind::Adjustment)
        return { Allocation::Kind::Adjustment, Month(), CampaignId(), entry.key };
    return { Allocation::Kind::Earning, entry.month, entry.campaign, EntryId() };
}

Target targetOf(const Allocation& row)
{
    return { row.kind, row.month, row.campaign, row.entry };
}

} // namespace

Result<void> addTo(Balance& balance, const LedgerEntry& entry)
{
    const EntryKindInfo& kind = info(entry.kind);
    const Money amount = kind.negated ? opposite(entry.amount) : entry.amount;
    if (auto added = add(balance.*kind.figure, amount); !added)
        return added;
    if (!sumsFit(balance))
        return tooLarge("A publisher's balance");
    return {};
}

Money deductionOf(const PayoutState& state)
{
    return info(state.status).deducts ? state.requested : Money();
}

Result<std::vector<Balance>> balancesOf(std::span<const LedgerEntry> entries,
                                        std::span<const WaitingTotal> waiting,
                                        std::span<const Payout> payouts)
{
    std::map<PublisherId, Balance> found;
    const auto of = [&found](PublisherId publisher) -> Balance& {
        Balance& balance = found[publisher];
        balance.publisher = publisher;
        return balance;
    };
    for (const LedgerEntry& entry : entries)
        if (auto added = addTo(of(entry.publisher), entry); !added)
            return added.error();
    for (const WaitingTotal& total : waiting) {
        Balance& balance = of(total.publisher);
        Money* const figure = figureOf(total.kind, balance);
        if (!figure)
            continue;
        if (auto added = add(*figure, total.amount); !added)
            return added.error();
    }
    for (const Payout& payout : payouts) {
        Balance& balance = of(payout.publisher);
        if (!info(payout.state.status).inPayment)
            continue;
        if (auto added = add(balance.inPayment, payout.state.requested); !added)
            return added.error();
        if (!sumsFit(balance))
            return tooLarge("What is owed to a publisher");
    }
    std::vector<Balance> balances;
    for (const auto& [publisher, balance] : found)
        balances.push_back(balance);
    return balances;
}

Result<std::vector<OpenAmount>> openAmountsOf(std::span<const LedgerEntry> entries,
                                              std::span<const Allocation> allocations)
{
    std::map<Target, OpenAmount> found;
    const auto change = [&found](const Target& target, Money amount) -> Result<void> {
        OpenAmount& open = found[target];
        std::tie(open.kind, open.month, open.campaign, open.entry) = target;
        return add(open.amount, amount);
    };
    for (const LedgerEntry& entry : entries) {
        if (info(entry.kind).figure == &Balance::paidOut)
            continue;
        const Target target = targetOf(entry);
        const bool isFirst = !found.contains(target);
        if (auto changed = change(target, entry.amount); !changed)
            return changed.error();
        Date& date = found[target].date;
        date = isFirst ? entry.effectiveDate : std::min(date, entry.effectiveDate);
    }
    for (const Allocation& row : allocations)
        if (auto changed = change(targetOf(row), opposite(row.amount)); !changed)
            return changed.error();
    std::vector<OpenAmount> open;
    for (const auto& [target, amount] : found)
        if (!amount.amount.isZero())
            open.push_back(amount);
    return open;
}

} // namespace core
