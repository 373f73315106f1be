#pragma once

#include "core/csv/table_rows.h"
#include "core/usecases/move_in.h"
#include "core/usecases/payout_rules.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace core {

/// A payout of another system as these books would have it.
struct PastPayout {
    std::int64_t line = 0;
    std::optional<std::int64_t> serial; ///< the file's
    std::string key; ///< the same for the same payout in whatever file
    PublisherId publisher;
    std::vector<PayoutState> steps; ///< one, or for a returned one two
    std::optional<Timestamp> createdAt;
    Date day; ///< it should count from
    std::string invoice; ///< its number in the file's books: none of these
    Date lowersFrom; ///< it was recorded, or paid before that: an opening balance of this day or a
                     ///< later one is without it (D8)
};

/// The reason of the correction that makes up for a payout which an opening balance is without.
[[nodiscard]] std::string reasonInOpening(PayoutSerial serial);

/// The key of an opening balance holds the day it was given for, since its entry counts from a
/// later one where that day was closed.
[[nodiscard]] std::string openingKey(Date day, std::string_view uuid);
/// The day of such a key; of any other entry its effective date.
[[nodiscard]] Date openingDay(const LedgerEntry& opening);

/// Reads the rows of importPayouts() into past payouts: the part that looks at the file alone and
/// at what the workspace knows of publishers, methods and its currency.
class PastPayoutReader {
public:
    [[nodiscard]] static std::span<const TableField> fields();
    [[nodiscard]] static Result<PastPayoutReader> load(Books& books,
                                                       const PayoutImportOptions& options);

    /// What is wrong goes into the report.
    [[nodiscard]] std::optional<PastPayout> read(const TableRow& row, MoveInReport& report);
    [[nodiscard]] const std::string& aliasOf(PublisherId publisher) const
    {
        return m_index.aliasOf(publisher);
    }
    [[nodiscard]] const PayoutRules& rules() const { return m_rules; }

private:
    PastPayoutReader(PayoutRules rules, PublisherIndex index, PayoutImportOptions options);

    [[nodiscard]] Result<PastPayout> take(const TableRow& row, std::string& column);
    [[nodiscard]] Result<PublisherId> publisherOf(const TableRow& row) const;
    [[nodiscard]] Result<PayoutStatus> statusOf(std::string_view text);
    [[nodiscard]] Result<void> readDates(const TableRow& row, PastPayout& past, PayoutState& state);
    [[nodiscard]] Result<void> addSteps(PastPayout& past, PayoutState state) const;
    [[nodiscard]] std::string keyOf(const PastPayout& past, const TableRow& row);

    PayoutRules m_rules;
    PublisherIndex m_index;
    PayoutImportOptions m_options;
    std::set<std::string> m_unmapped;
    std::unordered_map<std::string, std::int64_t> m_lines; ///< by key
    std::unordered_map<std::string, int> m_repeats; ///< of rows without a serial, by content
};

} // namespace core
