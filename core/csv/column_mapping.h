#pragma once

#include "core/csv/import_presets.h"
#include "core/csv/row_reader.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What each column of a file holds, read from its header.
struct ColumnMapping {
    std::vector<std::string> heads; ///< as the file writes them, trimmed
    std::vector<int>
        fieldOf; ///< for each column the place of its field in conversionFields(); -1: none
    std::vector<std::string> unknown; ///< heads that mean nothing here
    bool isOwnExport = false; ///< has our export-only columns: text cells carry a formula guard
    bool rowsAreItems = false; ///< of JSON: a row has a number, not a line
    bool isForeign = false; ///< no head means the time by itself, which each file has
    std::optional<Error> noHeader; ///< no column has a field yet: what an import answers
    const ImportPreset* preset = &nativePreset(); ///< whose heads they are

    /// The column that holds the field of this name; -1: none.
    [[nodiscard]] int columnOf(std::string_view field) const;
};

/// The place of the field that a column is mapped to; -1: ignoredField. Refused, with the nearest name, when
/// there is none.
[[nodiscard]] Result<int> mappedField(std::string_view field);

/// Matches the header to a preset's columns. `columnMap` (file column → field, or ignoredField)
/// goes before a head's own meaning. Error: a header that cannot be read or is one unknown column, a
/// column or a field given twice, a map that names what is not there.
[[nodiscard]] Result<ColumnMapping> mapColumns(const CsvRow& header,
                                               const ImportPreset& preset,
                                               const std::map<std::string, std::string>& columnMap,
                                               const std::string& file);

/// What an import of JSON answers where no member has a field.
[[nodiscard]] Error unknownMembers(const std::string& file);

} // namespace core
