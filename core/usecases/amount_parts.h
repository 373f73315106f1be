#pragma once

#include "core/tables/tables.h"
#include "core/usecases/books.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// Where an amount of a publisher comes from: a campaign's conversions of one earning month. A line
/// of a statement is what one batch posted for them, a line of an invoice all that ever was.
struct AmountSource {
    PublisherId publisher;
    CampaignId campaign;
    Month month;
    BatchId batch; ///< none: whatever batch
    EntryKind kind = EntryKind::Earning; ///< with a batch: which of its entries

    friend bool operator==(const AmountSource&, const AmountSource&) = default;
};
/// None: no conversions stand behind the entry (payouts, adjustments).
[[nodiscard]] std::optional<AmountSource> sourceOf(const LedgerEntry& entry);
/// None: advances and adjustments.
[[nodiscard]] std::optional<AmountSource> sourceOf(const Allocation& settled,
                                                   PublisherId publisher);

/// What one conversion counts for in the amount.
struct AmountPart {
    StoredConversion stored; ///< as it stands now
    std::string rule; ///< text of the rule that priced it; empty for the default payout
    Money part;
};

/// The first of them, by time, then id.
inline constexpr std::size_t mostAmountParts = 5'000;
struct AmountParts {
    std::vector<AmountPart> parts; ///< those that count for anything, up to mostAmountParts
    std::int64_t count = 0; ///< of all
    Money sum; ///< of all: the amount, for a line of a statement
};
[[nodiscard]] Result<AmountParts>
amountParts(Books& books, const AmountSource& source, Progress& progress);

[[nodiscard]] std::span<const Column<AmountPart, TableNames>> amountPartColumns();

} // namespace core
