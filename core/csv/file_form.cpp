#include "core/csv/file_form.h"

#include "core/base/join.h"

namespace core {

namespace {

constexpr FormChoice<TextEncoding> encodingTable[] = {
    { TextEncoding::Utf8, "utf-8", {}, label("core", "UTF-8") },
    { TextEncoding::Utf16Le, "utf-16le", {}, label("core", "UTF-16, little-endian") },
    { TextEncoding::Utf16Be, "utf-16be", {}, label("core", "UTF-16, big-endian") },
    { TextEncoding::Windows1252, "windows-1252", {}, label("core", "Windows-1252") },
};

constexpr FormChoice<char> separatorTable[] = {
    { ',', "comma", ",", label("core", "comma") },
    { ';', "semicolon", ";", label("core", "semicolon") },
    { '\t', "tab", "\t", label("core", "tab") },
};

constexpr FormChoice<DecimalMark> decimalTable[] = {
    { DecimalMark::Plain, "plain", {}, label("core", "point, thousands not apart") },
    { DecimalMark::Point, "point", ".", label("core", "decimal point") },
    { DecimalMark::Comma, "comma", ",", label("core", "decimal comma") },
};

constexpr FormChoice<DateForm> dateTable[] = {
    { DateForm::Iso, "iso", {}, label("core", "ISO 8601") },
    { DateForm::YearFirst, "ymd", {}, label("core", "year, month, day") },
    { DateForm::DayFirst, "dmy", {}, label("core", "day, month, year") },
    { DateForm::MonthFirst, "mdy", {}, label("core", "month, day, year") },
    { DateForm::UnixSeconds, "unix", {}, label("core", "seconds since 1970") },
};

} // namespace

std::span<const FormChoice<TextEncoding>> textEncodings()
{
    return encodingTable;
}

std::span<const FormChoice<char>> fieldSeparators()
{
    return separatorTable;
}

std::span<const FormChoice<DecimalMark>> decimalMarks()
{
    return decimalTable;
}

std::span<const FormChoice<DateForm>> dateForms()
{
    return dateTable;
}

Error unknownForm(std::string_view text, const std::vector<std::string>& keys)
{
    return { ErrorCode::Refused,
             say("core", "“{1}” is none of the choices.", text),
             {},
             say("core", "Choose one of these: {1}.", joinedTexts(keys)) };
}

} // namespace core
