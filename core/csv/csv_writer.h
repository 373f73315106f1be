#pragma once

#include <span>
#include <string>
#include <string_view>

namespace core {

/// Appends `field` to a CSV line, quoted where any of the separators, quotes, line ends or blanks
/// at its ends ask for it (RFC 4180), so that a reader finds the very text again whatever separator
/// it looks for.
void appendCsvField(std::string& line, std::string_view field);
/// Appends a whole record with its line end (LF).
void appendCsvRecord(std::string& text, std::span<const std::string> fields, char separator = ',');

} // namespace core
