#include "core/base/text.h"
#include "core/csv/file_form.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace core {

namespace {

constexpr std::int64_t microsInASecond = 1'000'000;
constexpr std::int64_t lastSecond = 253'402'300'799; ///< of the year 9999

Error notInForm(std::string_view text, DateForm form)
{
    return { ErrorCode::Refused,
             say("core",
                 "“{1}” is not a time in the form “{2}”.",
                 text.substr(0, 40),
                 word(info(dateForms(), form).label)),
             {},
             say("core", "Correct it, or choose the form that the file uses.") };
}

std::optional<int> wholeNumber(std::string_view digits)
{
    int value = 0;
    const auto [end, problem] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool isGood =
        problem == std::errc() && end == digits.data() + digits.size() && !digits.starts_with('-');
    return isGood ? std::optional(value) : std::nullopt;
}

/// Three numbers with the same mark between them, the year with four digits: year, month, day.
std::optional<YearMonthDay> datePart(std::string_view text, DateForm form)
{
    const std::size_t first = text.find_first_of("-/.");
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t second = text.find(text[first], first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const std::array<std::string_view, 3> parts{ text.substr(0, first),
                                                 text.substr(first + 1, second - first - 1),
                                                 text.substr(second + 1) };
    struct Places {
        std::size_t year;
        std::size_t month;
        std::size_t day;
    };
    const Places at = form == DateForm::YearFirst ? Places{ 0, 1, 2 }
        : form == DateForm::DayFirst              ? Places{ 2, 1, 0 }
                                                  : Places{ 2, 0, 1 };
    const auto year = wholeNumber(parts[at.year]);
    const auto month = wholeNumber(parts[at.month]);
    const auto day = wholeNumber(parts[at.day]);
    const bool isWritten = year && month && day && parts[at.year].size() == 4
        && parts[at.month].size() <= 2 && parts[at.day].size() <= 2;
    return isWritten ? std::optional(YearMonthDay{ *year, *month, *day }) : std::nullopt;
}

/// "9:05 PM" as "21:05"; what is no time of day comes out empty.
std::string timeOfDay(std::string_view text)
{
    const std::string folded = foldCase(text);
    const bool isAm = folded.ends_with("am");
    const bool isPm = folded.ends_with("pm");
    if (isAm || isPm)
        text = trimmed(text.substr(0, text.size() - 2));
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 2)
        return {};
    auto hour = wholeNumber(text.substr(0, colon));
    if (!hour || ((isAm || isPm) && (*hour < 1 || *hour > 12)))
        return {};
    if (isAm || isPm)
        hour = *hour % 12 + (isPm ? 12 : 0);
    const std::string hours = std::to_string(*hour);
    return std::string(2 - std::min<std::size_t>(hours.size(), 2), '0') + hours
        + std::string(text.substr(colon));
}

Result<Timestamp> parseWritten(std::string_view text, DateForm form, const Zone& zone)
{
    const std::size_t end = std::min(text.find_first_of(" ,Tt"), text.size());
    const auto written = datePart(text.substr(0, end), form);
    if (!written)
        return notInForm(text, form);
    const auto day = makeDate(*written);
    if (!day)
        return notInForm(text, form);
    if (end == text.size())
        return zone.startOf(*day);
    std::string_view rest = text.substr(end + 1);
    if (text[end] == ',')
        rest = trimmed(rest);
    const std::string time = timeOfDay(rest);
    if (time.empty())
        return notInForm(text, form);
    const std::string iso = toText(*day) + 'T' + time;
    if (!parseTimestamp(iso, Zone()))
        return notInForm(text, form);
    return parseTimestamp(iso, zone);
}

Result<Timestamp> parseSeconds(std::string_view text)
{
    std::int64_t seconds = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (problem != std::errc() || end != text.data() + text.size() || seconds < 0
        || seconds > lastSecond)
        return notInForm(text, DateForm::UnixSeconds);
    return Timestamp{ seconds * microsInASecond };
}

/// Whether the text shows the form. Fewer digits than seconds since 1973 have are a day such as
/// 20260610, or a spreadsheet's number of days.
bool fits(const std::string& text, DateForm form)
{
    constexpr std::size_t fewestDigits = 9;
    return (form != DateForm::UnixSeconds || text.size() >= fewestDigits)
        && parseTime(text, form, Zone()).has_value();
}

} // namespace

Result<Timestamp> parseTime(std::string_view text, DateForm form, const Zone& zone)
{
    switch (form) {
    case DateForm::Iso:
        return parseTimestamp(text, zone);
    case DateForm::UnixSeconds:
        return parseSeconds(text);
    case DateForm::YearFirst:
    case DateForm::DayFirst:
    case DateForm::MonthFirst:
        break;
    }
    return parseWritten(text, form, zone);
}

FormEvidence<DateForm> dateFormOf(std::span<const std::string> times)
{
    std::vector<std::string> readable;
    for (const std::string& text : times)
        if (std::ranges::any_of(dateForms(),
                                [&](const auto& choice) { return fits(text, choice.value); }))
            readable.push_back(text);
    if (times.empty())
        return { DateForm::Iso, {}, false };
    if (readable.empty())
        return { std::nullopt, times.front(), true, true };
    // ISO's times are a part of "year first"; the table names it before.
    std::vector<DateForm> fitting;
    for (const auto& choice : dateForms())
        if (std::ranges::all_of(readable,
                                [&](const std::string& text) { return fits(text, choice.value); }))
            fitting.push_back(choice.value);
    if (fitting.empty())
        return { std::nullopt, readable.front(), true };
    const bool eitherFirst = fitting.front() == DateForm::DayFirst && fitting.size() > 1;
    if (eitherFirst)
        return { std::nullopt, readable.front(), true };
    return { fitting.front(), readable.front(), false };
}

} // namespace core
