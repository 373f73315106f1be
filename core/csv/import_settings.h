#pragma once

#include "core/base/json.h"
#include "core/csv/file_form.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// What a person chose about the reading of a conversions file: all that a saved profile holds.
/// Whatever is left open is detected, or the native layout's (see surveyFile()).
struct ImportSettings {
    std::string preset; ///< a key of importPresets(); empty: by the header
    std::optional<TextEncoding> encoding;
    std::optional<char> separator;
    std::optional<DecimalMark> decimals;
    std::optional<DateForm> dates;
    std::string timeZone; ///< of times without an offset, an IANA name; empty: the workspace's
    std::map<std::string, std::string> columnMap; ///< file column → field, or ignoredField
    std::map<std::string, std::string> constants; ///< field → what every row has
    std::map<std::string, std::string> publishers; ///< as the file names them → alias
    std::map<std::string, std::string> campaigns; ///< as the file names them → title
    std::string campaign; ///< for rows that name none
    std::string publisher; ///< for a file without a publisher column

    friend bool operator==(const ImportSettings&, const ImportSettings&) = default;
};

/// A column mapped to this is not used.
inline constexpr std::string_view ignoredField = "ignore";

/// The settings as an object that parseImportSettings() reads; what is left open is left out.
[[nodiscard]] Json toJson(const ImportSettings& settings);
/// Refused: no object, a word that this program does not know.
[[nodiscard]] Result<ImportSettings> parseImportSettings(std::string_view json);

} // namespace core
