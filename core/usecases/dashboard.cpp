#include "core/usecases/dashboard.h"

#include "core/invoicing/largest_remainder.h"
#include "core/ledger/balances.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace core {

namespace {

constexpr int shownMonths = 12;

/// What the first page is counted from, read once.
struct Sources {
    std::vector<Balance> balances;
    std::vector<Payout> payouts;
    std::vector<PaymentMethod> methods;
    TableNames names;

    static Result<Sources> read(Store& store)
    {
        auto balances = store.balances(std::nullopt);
        if (!balances)
            return balances.error();
        auto payouts = store.payouts({});
        if (!payouts)
            return payouts.error();
        auto methods = store.methods();
        if (!methods)
            return methods.error();
        auto names = tableNames(store);
        if (!names)
            return names.error();
        Sources sources;
        sources.balances = std::move(*balances);
        sources.payouts = std::move(*payouts);
        sources.methods = std::move(*methods);
        sources.names = std::move(*names);
        return sources;
    }

    [[nodiscard]] bool isBelowMinimum(const PayoutState& state) const
    {
        const auto method = std::find_if(methods.begin(), methods.end(), [&state](const auto& one) {
            return one.name == state.method;
        });
        return method != methods.end() && method->minimum && state.requested < *method->minimum;
    }
};

Result<void> addBalances(Dashboard& board, const Sources& sources)
{
    MoneySum payable;
    MoneySum owedBy;
    MoneySum inPayment;
    MoneySum pending;
    MoneySum held;
    for (const Balance& balance : sources.balances) {
        const Money sum = balance.payable(sources.names.decimals);
        if (sum.isNegative())
            owedBy.add(-sum);
        else
            payable.add(sum);
        if (sum > Money())
            ++board.payablePublishers;
        inPayment.add(balance.inPayment);
        pending.add(balance.pending);
        held.add(balance.held);
        if (!balance.balance().isZero() || !balance.pending.isZero() || !balance.held.isZero())
            board.mostOwed.push_back({ balance, std::nullopt });
    }
    std::stable_sort(board.mostOwed.begin(),
                     board.mostOwed.end(),
                     [](const OwedPublisher& a, const OwedPublisher& b) {
                         return a.balance.balance() > b.balance.balance();
                     });
    const std::pair<MoneySum*, Money*> sums[] = { { &payable, &board.payable },
                                                  { &owedBy, &board.owedBy },
                                                  { &inPayment, &board.inPayment },
                                                  { &pending, &board.pending },
                                                  { &held, &board.held } };
    for (const auto& [sum, figure] : sums) {
        const auto total = sum->total(label("core", "the sum over all publishers"));
        if (!total)
            return total.error();
        *figure = *total;
    }
    return {};
}

/// What a payout of each publisher's whole payable would settle, by its age.
Result<void> addAges(Dashboard& board, Store& store, Date today)
{
    const int decimals = store.workspace().decimals;
    std::vector<MoneySum> sums(ageBands().size()); // exact; what is shown adds up to the payable
    for (OwedPublisher& owed : board.mostOwed) {
        const Money payable = owed.balance.payable(decimals);
        if (payable <= Money())
            continue;
        auto open = store.openAmounts(owed.balance.publisher);
        if (!open)
            return open.error();
        const auto parts = agedAmounts(payable, std::move(*open));
        if (!parts)
            return parts.error();
        for (const AgedAmount& part : *parts) {
            sums[ageBand(part.since, today)].add(part.amount);
            if (!owed.oldestUnpaid || part.since < *owed.oldestUnpaid)
                owed.oldestUnpaid = part.since;
        }
    }
    std::vector<Money> exact;
    for (const MoneySum& sum : sums) {
        const auto total = sum.total(label("core", "the sum over all publishers"));
        if (!total)
            return total.error();
        exact.push_back(*total);
    }
    board.owedByAge = inMinorUnits(exact, decimals);
    return {};
}

Result<void> addPayouts(Dashboard& board, const Sources& sources)
{
    std::map<PayoutStatus, std::pair<std::int64_t, MoneySum>> byStatus;
    std::map<Month, MoneySum> paid;
    for (const Payout& payout : sources.payouts) {
        const PayoutState& state = payout.state;
        auto& [count, sum] = byStatus[state.status];
        ++count;
        sum.add(state.requested);
        if (state.status == PayoutStatus::Paid && state.paymentDate)
            paid[monthOf(*state.paymentDate)].add(state.paid.value_or(state.requested));
    }
    for (const PayoutStatusInfo& row : payoutStatuses()) {
        const auto& [count, sum] = byStatus[row.status];
        const auto total = sum.total(label("core", "the sum of the payouts"));
        if (!total)
            return total.error();
        board.payoutsByStatus.push_back({ row.status, { count, *total } });
    }
    const auto inMonth = paid[board.month].total(label("core", "what was paid in a month"));
    const auto before =
        paid[Month{ board.month.months - 1 }].total(label("core", "what was paid in a month"));
    if (!inMonth || !before)
        return inMonth ? before.error() : inMonth.error();
    board.paidInMonth = *inMonth;
    board.paidInMonthBefore = *before;
    return {};
}

/// This month and those with an entry or a payment, the newest first.
std::vector<Month> monthsToChoose(const std::vector<LedgerEntry>& entries,
                                  const std::vector<Payout>& payouts,
                                  Month thisMonth)
{
    std::set<Month, std::greater<>> months{ thisMonth };
    for (const LedgerEntry& entry : entries)
        months.insert(entry.month);
    for (const Payout& payout : payouts)
        if (payout.state.paymentDate)
            months.insert(monthOf(*payout.state.paymentDate));
    return { months.begin(), months.end() };
}

/// Twelve months up to the one asked for, or else to the latest with any; none at all when nothing
/// was earned yet.
Result<void>
addEarned(Dashboard& board, const std::vector<LedgerEntry>& entries, std::optional<Month> upTo)
{
    std::map<Month, MoneySum> earned;
    for (const LedgerEntry& entry : entries)
        if (info(entry.kind).figure == &Balance::earned)
            earned[entry.month].add(entry.amount);
    if (earned.empty())
        return {};
    const Month last = upTo.value_or(earned.rbegin()->first);
    for (int back = shownMonths - 1; back >= 0; --back) {
        const Month month{ last.months - back };
        const auto total = earned[month].total(label("core", "what was earned in a month"));
        if (!total)
            return total.error();
        board.earned.push_back({ month, *total });
    }
    return {};
}

Result<void> addPendingCount(Dashboard& board, Store& store)
{
    const auto totals = store.waitingTotals();
    if (!totals)
        return totals.error();
    for (const WaitingTotal& total : *totals)
        if (total.kind == WaitingTotal::Kind::Pending)
            board.pendingConversions += total.count;
    return {};
}

Result<void> addAttention(Dashboard& board, const Sources& sources, Store& store)
{
    const auto waiting = store.waitingForRate();
    if (!waiting)
        return waiting.error();
    std::map<Attention::Kind, std::int64_t> counts;
    if (*waiting > 0)
        counts[Attention::Kind::WaitForRate] = *waiting;
    for (const Balance& balance : sources.balances) {
        const Money payable = balance.payable(sources.names.decimals);
        const Publisher* publisher = sources.names.publisher(balance.publisher);
        if (balance.owed() > Money() && publisher && publisher->vatId.empty())
            ++counts[Attention::Kind::MissingVatIds];
        if (payable.isNegative())
            ++counts[Attention::Kind::DebitBalances];
    }
    for (const Payout& payout : sources.payouts) {
        const PayoutState& state = payout.state;
        if (payout.invoice.empty() && !deductionOf(state).isZero())
            ++counts[Attention::Kind::InvoicesNotIssued];
        if (isDifferenceUnexplained(state))
            ++counts[Attention::Kind::PaidDiffers];
        if (info(state.status).inPayment && sources.isBelowMinimum(state))
            ++counts[Attention::Kind::BelowMinimum];
    }
    for (const auto& [kind, count] : counts)
        board.attention.push_back({ kind, count });
    return {};
}

} // namespace

Result<Dashboard> makeDashboard(Books& books, std::optional<Month> month)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    auto sources = Sources::read(books.store);
    if (!sources)
        return sources.error();
    const auto entries = books.store.entries({});
    if (!entries)
        return entries.error();
    const Date day = today(books);
    Dashboard board;
    board.month = month.value_or(monthOf(day));
    board.months = monthsToChoose(*entries, sources->payouts, monthOf(day));
    if (auto added = addBalances(board, *sources); !added)
        return added.error();
    if (auto added = addAges(board, books.store, day); !added)
        return added.error();
    if (auto added = addPayouts(board, *sources); !added)
        return added.error();
    if (auto added = addEarned(board, *entries, month); !added)
        return added.error();
    if (auto added = addPendingCount(board, books.store); !added)
        return added.error();
    if (auto added = addAttention(board, *sources, books.store); !added)
        return added.error();
    board.names = std::move(sources->names);
    return board;
}

} // namespace core
