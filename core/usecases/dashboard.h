#pragma once

#include "core/ledger/ageing.h"
#include "core/tables/tables.h"
#include "core/usecases/books.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// One reason to act, with how many: publishers that are owed money and have no VAT ID; payouts
/// without invoice; payouts whose paid amount differs and whose note says nothing about it; payouts
/// not paid yet below their method's minimum; publishers that owe us; conversions that wait for an
/// exchange rate.
struct Attention {
    enum class Kind : std::uint8_t {
        MissingVatIds,
        InvoicesNotIssued,
        PaidDiffers,
        BelowMinimum,
        DebitBalances,
        WaitForRate
    };

    Kind kind;
    std::int64_t count = 0;
};

struct MonthAmount {
    Month month;
    Money amount;
};

/// The figures of the first page. Owed to and owed by are two sums, never netted (D8).
struct Dashboard {
    Money payable; ///< Σ positive payables
    std::int64_t payablePublishers = 0;
    Money owedBy; ///< Σ of debit balances, positive
    Money inPayment;
    Money pending;
    std::int64_t pendingConversions = 0;
    Money held; ///< approved, payable later
    Month month; ///< the period: what was paid in it, and the twelve months up to it
    Money paidInMonth; ///< by payment date
    Money paidInMonthBefore;
    std::vector<MonthAmount> earned; ///< twelve months; none when nothing was earned yet
    std::vector<Month> months; ///< this one and all with an entry or a payment, the newest first
    std::vector<std::pair<PayoutStatus, std::pair<std::int64_t, Money>>> payoutsByStatus;
    std::vector<Money> owedByAge; ///< by ageBands(), in minor units; Σ == payable
    std::vector<OwedPublisher>
        mostOwed; ///< all with a balance, pending or held, most payable first
    std::vector<Attention> attention;
    TableNames names; ///< of the same moment
};
/// Without a month the period is this month, and what was earned goes up to the latest month with
/// any earning.
[[nodiscard]] Result<Dashboard> makeDashboard(Books& books,
                                              std::optional<Month> month = std::nullopt);

} // namespace core
