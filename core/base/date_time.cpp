#include "core/base/date_time.h"

#include "core/base/text.h"

#include <chrono>

namespace core {
namespace {

constexpr int monthsAYear = 12;
constexpr int firstYear = 1;
constexpr int lastYear = 9999;

void appendMonth(std::string& text, int year, int month)
{
    appendPadded(text, year, 4);
    text += '-';
    appendPadded(text, month, 2);
}

void appendDay(std::string& text, const YearMonthDay& day)
{
    appendMonth(text, day.year, day.month);
    text += '-';
    appendPadded(text, day.day, 2);
}

YearMonthDay firstCivil(Month month)
{
    const int sinceYear0 = 1970 * monthsAYear + month.months;
    return { sinceYear0 / monthsAYear, sinceYear0 % monthsAYear + 1, 1 };
}

} // namespace

YearMonthDay civil(Date date)
{
    const std::chrono::year_month_day day{ std::chrono::sys_days(std::chrono::days(date.days)) };
    return { int(day.year()), int(unsigned(day.month())), int(unsigned(day.day())) };
}

std::optional<Date> dateOf(YearMonthDay civilDate)
{
    const auto [year, month, day] = civilDate;
    const bool inRange = year >= firstYear && year <= lastYear && month >= 1 && month <= monthsAYear
        && day >= 1 && day <= 31;
    if (!inRange)
        return std::nullopt;
    const std::chrono::year_month_day date{ std::chrono::year(year),
                                            std::chrono::month(unsigned(month)),
                                            std::chrono::day(unsigned(day)) };
    if (!date.ok())
        return std::nullopt;
    return Date{ std::int32_t(std::chrono::sys_days(date).time_since_epoch().count()) };
}

Result<Date> makeDate(YearMonthDay civilDate)
{
    if (const auto date = dateOf(civilDate))
        return *date;
    std::string text;
    appendDay(text, civilDate);
    return Error{ ErrorCode::Refused,
                  say("core", "“{1}” is not a day of the calendar.", text),
                  {},
                  say("core", "Correct the day.") };
}

Month monthOf(Date date)
{
    const YearMonthDay day = civil(date);
    return { (day.year - 1970) * monthsAYear + day.month - 1 };
}

Date firstDay(Month month)
{
    return makeDate(firstCivil(month)).value();
}

Date addDays(Date date, int days)
{
    return { date.days + days };
}

std::string toText(Date date)
{
    std::string text;
    appendText(text, date);
    return text;
}

void appendText(std::string& text, Date date)
{
    appendDay(text, civil(date));
}

std::string toText(Month month)
{
    const YearMonthDay day = firstCivil(month);
    std::string text;
    appendMonth(text, day.year, day.month);
    return text;
}

Result<Date> parseDate(std::string_view text)
{
    const auto number = [text](std::size_t at, std::size_t count) {
        int value = 0;
        for (const char c : text.substr(at, count))
            value = value * 10 + (c - '0');
        return value;
    };
    bool wellFormed = text.size() == 10;
    for (std::size_t i = 0; wellFormed && i < text.size(); ++i)
        wellFormed = i == 4 || i == 7 ? text[i] == '-' : isDigit(text[i]);
    if (!wellFormed)
        return Error{ ErrorCode::Refused,
                      say("core", "“{1}” is not a day.", text.substr(0, 40)),
                      {},
                      say("core", "Write year-month-day, like 2026-11-22.") };
    return makeDate({ number(0, 4), number(5, 2), number(8, 2) });
}

} // namespace core
