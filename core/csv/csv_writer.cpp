#include "core/csv/csv_writer.h"

#include <array>

namespace core {

namespace {

/// Whether each byte asks for quotes wherever it stands.
constexpr std::array<bool, 256> quoted = [] {
    std::array<bool, 256> bytes{};
    for (const char byte : std::string_view(",;\t\"\r\n"))
        bytes[static_cast<unsigned char>(byte)] = true;
    return bytes;
}();

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

bool needsQuotes(std::string_view field)
{
    for (const char c : field)
        if (quoted[static_cast<unsigned char>(c)])
            return true;
    return field.starts_with(' ') || field.ends_with(' ') || field.starts_with(utf8Mark);
}

} // namespace

void appendCsvField(std::string& line, std::string_view field)
{
    if (!needsQuotes(field)) {
        line += field;
        return;
    }
    line += '"';
    for (const char c : field) {
        line += c;
        if (c == '"')
            line += '"';
    }
    line += '"';
}

void appendCsvRecord(std::string& text, std::span<const std::string> fields, char separator)
{
    if (fields.size() == 1 && fields.front().empty()) {
        text += "\"\"\n"; // a bare line end would be read as a blank line
        return;
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            text += separator;
        appendCsvField(text, fields[i]);
    }
    text += '\n';
}

} // namespace core
