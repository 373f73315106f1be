#include "tests/oracle/calendar.h"

#include <algorithm>
#include <cstdlib>

namespace tests::oracle {

namespace {

constexpr Instant secondsOfDay = 24 * 60 * 60;

bool isLeap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysIn(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return days[month - 1] + (month == 2 && isLeap(year) ? 1 : 0);
}

int numberAt(std::string_view text, std::size_t from, std::size_t count)
{
    return std::atoi(std::string(text.substr(from, count)).c_str());
}

/// Days from 1970-01-01, counted one month after the other.
Instant daysTo(int year, int month, int day)
{
    Instant days = day - 1;
    for (int y = 1970; y < year; ++y)
        days += isLeap(y) ? 366 : 365;
    for (int m = 1; m < month; ++m)
        days += daysIn(year, m);
    return days;
}

std::string padded(int number, std::size_t width)
{
    const std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

int offsetAt(Instant instant, const ZoneTable& zone)
{
    int offset = zone.empty() ? 0 : zone.front().offsetSeconds;
    for (const ZoneShift& shift : zone)
        if (shift.utcSecond <= instant)
            offset = shift.offsetSeconds;
    return offset;
}

} // namespace

std::optional<Instant> parseTime(std::string_view text, const ZoneTable& zone)
{
    const Instant wall =
        daysTo(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2)) * secondsOfDay
        + numberAt(text, 11, 2) * 3600 + numberAt(text, 14, 2) * 60 + numberAt(text, 17, 2);
    const std::string_view tail = text.substr(19);
    if (tail == "Z")
        return wall;
    if (!tail.empty()) {
        const int offset = numberAt(tail, 1, 2) * 3600 + numberAt(tail, 4, 2) * 60;
        return tail.front() == '-' ? wall + offset : wall - offset;
    }
    std::optional<Instant> earliest;
    ZoneTable offsets = zone;
    if (offsets.empty())
        offsets.push_back({});
    for (const ZoneShift& shift : offsets) {
        const Instant instant = wall - shift.offsetSeconds;
        if (offsetAt(instant, zone) == shift.offsetSeconds && (!earliest || instant < *earliest))
            earliest = instant;
    }
    return earliest;
}

bool isDay(std::string_view text)
{
    const std::string shape = "dddd-dd-dd";
    if (text.size() != shape.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (shape[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != shape[i])
            return false;
    const int month = numberAt(text, 5, 2);
    const int day = numberAt(text, 8, 2);
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(numberAt(text, 0, 4), month);
}

Day dayOf(Instant instant, const ZoneTable& zone)
{
    Instant days = (instant + offsetAt(instant, zone)) / secondsOfDay;
    int year = 1970;
    while (days >= (isLeap(year) ? 366 : 365))
        days -= isLeap(year++) ? 366 : 365;
    int month = 1;
    while (days >= daysIn(year, month))
        days -= daysIn(year, month++);
    return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(int(days) + 1, 2);
}

Day daysAfter(const Day& day, int days)
{
    const Instant number =
        daysTo(numberAt(day, 0, 4), numberAt(day, 5, 2), numberAt(day, 8, 2)) + days;
    return dayOf(number * secondsOfDay, {});
}

} // namespace tests::oracle
