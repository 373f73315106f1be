#pragma once

#include "core/csv/file_form.h"
#include "core/model/conversion.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A tracker's own word or number for a status, beside those of D7; folded.
struct StatusWord {
    std::string_view word;
    ConversionStatus status;
};

/// What a file leaves unsaid about its conversions, and how it writes what it says.
struct ConversionDefaults {
    Zone zone; ///< of times without an offset (D16)
    std::string defaultType; ///< of rows that name none
    std::string currency; ///< of rows that name none
    FileForm form = {};
    std::span<const StatusWord> statuses = {};
};

using ConversionReader = Result<void> (*)(std::string_view text,
                                          const ConversionDefaults& defaults,
                                          ConversionView& conversion);

/// One field of the native layout (CLI.md "Conversions CSV"): how a column may be headed, and what
/// a cell of it sets. The table in conversion_layout.cpp is the only list of them.
struct ConversionField {
    std::string name; ///< "conv_time"
    std::vector<std::string> alsoNamed; ///< "payout" for revenue
    /// Reads a cell, trimmed and perhaps empty, over what is there: views of it and of the defaults. None where the
    /// field names a record that the mapper looks up.
    ConversionReader read = nullptr;
};
/// In the order of CLI.md; the tail are sub1 … sub20, p_sub1 … p_sub20.
[[nodiscard]] std::span<const ConversionField> conversionFields();

/// Columns that our own export adds: no content, and a sign that its text cells are guarded against
/// formulas.
[[nodiscard]] std::span<const std::string_view> exportOnlyColumns();

/// A column's head as it is compared: without case, spaces, `_` and `-`.
[[nodiscard]] std::string columnKey(std::string_view head);
/// The field that a head means, by its name or another one; -1: none.
[[nodiscard]] int fieldNamed(std::string_view head);

} // namespace core
