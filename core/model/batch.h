#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"
#include "core/model/conversion.h"
#include "core/pricing/pricing.h"

#include <optional>
#include <span>
#include <string>

namespace core {

/// One import, bulk status change, recalculation, pricing by new exchange rates, the reversal of one of
/// them, release of what was held, or hold: what its entries and changes point to.
struct Batch {
    enum class Kind : std::uint8_t { Import, StatusChange, Recalculation, Rates, Reversal, Release, Hold };

    BatchId key;
    Kind kind = Kind::Import;
    Timestamp at;
    std::string user;
    std::string file;   ///< name of the file, without its folder
    std::string note;
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t unchanged = 0;
    std::int64_t changed = 0;
    std::int64_t rejected = 0;
    BatchId undoes; ///< the batch that this one takes back; none otherwise

    friend bool operator==(const Batch&, const Batch&) = default;
};
[[nodiscard]] std::string_view toText(Batch::Kind kind); ///< "import"
/// The one of `batches` that takes this one back and was not taken back itself; none: it stands.
[[nodiscard]] BatchId reversedBy(std::span<const Batch> batches, BatchId batch);

/// A conversion as the books hold it now: its content, what it earns, and the rule that priced it.
struct StoredConversion {
    Conversion conversion;
    Earning earning;
    Money posted;    ///< Σ of its deltas in the ledger: what it earns while its status earns, else 0 (D19)
    BatchId batch;   ///< the batch that brought it in
    int version = 0; ///< number of its changes + 1

    friend bool operator==(const StoredConversion&, const StoredConversion&) = default;
};

/// A conversion on its way into the books, in its first state. What it views lives until it is there.
struct NewConversion {
    const ConversionView* conversion = nullptr; ///< there always is one
    Identity identity; ///< of the conversion
    Earning earning;
    Money posted;
    BatchId batch;
};

/// What a batch does to a known conversion (D19, D20): a row of its own; the conversion's first state stays.
/// It is a detail of the batch's earning_change entry for the conversion's publisher, campaign and month.
struct ConversionChange {
    ConversionId conversion;
    int version = 0; ///< of the state it makes, from 2
    BatchId batch;
    ConversionStatus status = ConversionStatus::Other;
    std::optional<Money> revenue;
    std::string currency;
    std::optional<Date> payableFrom;
    ConversionLink link;
    Earning earning;
    Money delta; ///< its part of that entry; 0 when nothing was posted

    friend bool operator==(const ConversionChange&, const ConversionChange&) = default;
};

/// What a batch did to one conversion, and what it earned before.
struct BatchChange {
    ConversionId conversion;
    int version = 0; ///< of the state the batch made
    int latest = 0;  ///< of its present state; another one: it changed again since
    Earning before;
    ConversionStatus statusBefore = ConversionStatus::Other;
    std::optional<Money> revenueBefore = std::nullopt;
    std::string currencyBefore = {};
    std::optional<Date> payableFromBefore = std::nullopt;
    ConversionLink linkBefore = {};

    friend bool operator==(const BatchChange&, const BatchChange&) = default;
};

} // namespace core
