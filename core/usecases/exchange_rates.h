#pragma once

#include "core/base/bytes.h"
#include "core/csv/row_issue.h"
#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

/// What saving rates did: to the table, and to the conversions that waited for one.
struct RatesSaved {
    std::int64_t added = 0;
    std::int64_t unchanged = 0; ///< the table says so already
    std::int64_t priced = 0; ///< conversions that waited and have a rate now
    std::int64_t waiting = 0; ///< conversions that still wait
    Money earnedDifference;
    Money pendingDifference;
    Money heldDifference;
    BatchId batch; ///< of the priced ones; none where there are none
};

/// Adds quotes (their currencies, date, value and source; who and when are set here) and prices the
/// conversions that waited for them, by the rules that priced them before, posting the differences
/// as earning changes (D15, D18). What has a rate keeps it, whatever comes later; what waits again since a
/// batch was taken back waits for new quotes, or a recalculation. One unit of work, all or none. Refused: an unknown
/// currency, one quoted in itself.
[[nodiscard]] Result<RatesSaved>
saveExchangeRates(Books& books, const std::vector<ExchangeRate>& rates, Progress& progress);

/// The codes in capitals, all checked as saveExchangeRates() does.
[[nodiscard]] Result<ExchangeRate> checkedRate(ExchangeRate rate);

/// All that were ever entered: latest day first, then by currencies, what came in last first.
[[nodiscard]] Result<std::vector<ExchangeRate>> listExchangeRates(Store& store);

/// Conversions of one currency and day that wait for a rate.
struct MissingRate {
    std::string currency;
    Date date;
    std::int64_t conversions = 0;

    friend bool operator==(const MissingRate&, const MissingRate&) = default;
};
[[nodiscard]] Result<std::vector<MissingRate>> missingRates(Books& books); ///< by currency, date

struct RateImportOptions {
    std::string source; ///< of quotes whose file names none; empty: "ECB" for the ECB's layout
    bool dryRun = false;
};
struct RatesImported {
    RatesSaved saved; ///< of a dry run: what it would do
    bool isEcb = false;
    std::vector<RowIssue> issues; ///< by line; any: nothing was changed
    std::vector<std::string> unknownColumns;
};
/// Rates from a file or the clipboard: the ECB's published layout, `Date, USD, JPY, …`, one euro in
/// each currency, N/A where there is none; or the columns of our own table, `date, base, currency,
/// rate, source`, whose header may be missing where they stand in that order. Error: neither.
[[nodiscard]] Result<RatesImported>
importRates(Books& books, ByteSource& file, const RateImportOptions& options, Progress& progress);

} // namespace core
