#pragma once

#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

/// One reason to act, with how many: publishers that are owed money and have no VAT ID; payouts
/// without invoice; payouts whose paid amount differs and whose note says nothing about it; payouts
/// not paid yet below their method's minimum; publishers that owe us.
struct Attention {
    enum class Kind : std::uint8_t {
        MissingVatIds,
        InvoicesNotIssued,
        PaidDiffers,
        BelowMinimum,
        DebitBalances
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
    Money paidThisMonth; ///< by payment date
    Money paidLastMonth;
    Month month; ///< "this month"
    std::vector<MonthAmount> earned; ///< the last twelve earning months up to the latest with any
    std::vector<std::pair<PayoutStatus, std::pair<std::int64_t, Money>>> payoutsByStatus;
    std::vector<Balance> mostOwed; ///< all with a balance or pending, most payable first
    std::vector<Attention> attention;
};
[[nodiscard]] Result<Dashboard> makeDashboard(Books& books);

} // namespace core
