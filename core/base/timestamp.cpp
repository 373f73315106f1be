#include "core/base/date_time.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::int64_t microsASecond = 1'000'000;
constexpr std::int64_t secondsADay = 86'400;
/// No zone was ever further from UTC than 16 hours; a shift further than this from a wall-clock
/// time, both counted in seconds, cannot matter to it.
constexpr std::int64_t shiftReach = 2 * secondsADay;

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/// "2026-11-22T09:00:00.25"
void appendWallClock(std::string& text, std::int64_t micros, char separator)
{
    const std::int64_t seconds = floorDiv(micros, microsASecond);
    const std::int64_t day = floorDiv(seconds, secondsADay);
    const std::int64_t ofDay = seconds - day * secondsADay;
    appendText(text, Date{ std::int32_t(day) });
    text += separator;
    appendPadded(text, ofDay / 3600, 2);
    text += ':';
    appendPadded(text, ofDay / 60 % 60, 2);
    text += ':';
    appendPadded(text, ofDay % 60, 2);
    if (const std::int64_t fraction = micros - seconds * microsASecond; fraction != 0) {
        text += '.';
        appendPadded(text, fraction, 6);
        text.erase(text.find_last_not_of('0') + 1);
    }
}

std::string wallClockText(std::int64_t micros, char separator)
{
    std::string text;
    appendWallClock(text, micros, separator);
    return text;
}

/// Reads the parts of a time from left to right; a part that is not there leaves the text as it
/// was.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char front() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    bool skip(char c)
    {
        if (front() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::optional<int> number(std::size_t digits, int most)
    {
        if (m_rest.size() < digits)
            return std::nullopt;
        int value = 0;
        for (const char c : m_rest.substr(0, digits)) {
            if (c < '0' || c > '9')
                return std::nullopt;
            value = value * 10 + (c - '0');
        }
        if (value > most)
            return std::nullopt;
        m_rest.remove_prefix(digits);
        return value;
    }
    std::string_view take(std::size_t count)
    {
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    /// All digits from here on, as micros of a second: what goes beyond the sixth is cut off.
    std::optional<std::int64_t> fraction()
    {
        std::int64_t micros = 0;
        std::int64_t unit = microsASecond / 10;
        std::size_t count = 0;
        for (; count < m_rest.size() && m_rest[count] >= '0' && m_rest[count] <= '9'; ++count) {
            micros += (m_rest[count] - '0') * unit;
            unit /= 10;
        }
        if (count == 0)
            return std::nullopt;
        m_rest.remove_prefix(count);
        return micros;
    }

private:
    std::string_view m_rest;
};

/// "09:00", "09:00:00", "09:00:00.25" in micros of the day.
std::optional<std::int64_t> readTimeOfDay(Scanner& scanner)
{
    const std::optional<int> hour = scanner.number(2, 23);
    if (!hour || !scanner.skip(':'))
        return std::nullopt;
    const std::optional<int> minute = scanner.number(2, 59);
    if (!minute)
        return std::nullopt;
    std::int64_t micros = (*hour * 3600 + *minute * 60) * microsASecond;
    if (!scanner.skip(':'))
        return micros;
    const std::optional<int> second = scanner.number(2, 59);
    if (!second)
        return std::nullopt;
    micros += *second * microsASecond;
    if (scanner.skip('.') || scanner.skip(',')) {
        const std::optional<std::int64_t> fraction = scanner.fraction();
        if (!fraction)
            return std::nullopt;
        micros += *fraction;
    }
    return micros;
}

struct Offset {
    bool stated = false;
    std::int64_t seconds = 0;
};

/// "", "Z", "+01", "+0100", "+01:00", also behind one blank.
std::optional<Offset> readOffset(Scanner& scanner)
{
    if (scanner.atEnd())
        return Offset{};
    scanner.skip(' ');
    if (scanner.skip('Z') || scanner.skip('z'))
        return Offset{ true, 0 };
    const bool west = scanner.skip('-');
    if (!west && !scanner.skip('+'))
        return std::nullopt;
    const std::optional<int> hours = scanner.number(2, 23);
    if (!hours)
        return std::nullopt;
    std::int64_t seconds = *hours * 3600;
    if (!scanner.atEnd()) {
        scanner.skip(':');
        const std::optional<int> minutes = scanner.number(2, 59);
        if (!minutes)
            return std::nullopt;
        seconds += *minutes * 60;
    }
    return Offset{ true, west ? -seconds : seconds };
}

Error notATime(std::string_view text)
{
    return { ErrorCode::Refused,
             say("core", "“{1}” is not a date and time.", text.substr(0, 40)),
             {},
             say("core", "Write it like 2026-11-22T09:00:00Z or 2026-11-22 09:00:00.") };
}

/// Two figures as a number; more than 99: they are none.
int twoFigures(const char* text)
{
    const auto tens = unsigned(text[0] - '0');
    const auto ones = unsigned(text[1] - '0');
    return tens > 9 || ones > 9 ? 100 : int(tens * 10 + ones);
}

Result<Timestamp> inRange(Timestamp instant, std::string_view text)
{
    static const std::int64_t first = makeDate({ 1, 1, 1 }).value().days * secondsADay;
    static const std::int64_t last = makeDate({ 9999, 12, 31 }).value().days * secondsADay;
    const std::int64_t seconds = floorDiv(instant.micros, microsASecond);
    if (seconds < first || seconds >= last + secondsADay)
        return notATime(text);
    return instant;
}

} // namespace

std::string toText(Timestamp instant)
{
    std::string text;
    appendText(text, instant);
    return text;
}

void appendText(std::string& text, Timestamp instant)
{
    appendWallClock(text, instant.micros, 'T');
    text += 'Z';
}

Zone::Zone(std::string name, std::vector<Shift> shifts)
    : m_name(std::move(name))
    , m_shifts(std::move(shifts))
{
    const auto earlier = [](const Shift& a, const Shift& b) {
        return a.utcSecond < b.utcSecond;
    };
    require(std::is_sorted(m_shifts.begin(), m_shifts.end(), earlier), "a zone's table is sorted");
}

std::int32_t Zone::offsetAt(std::int64_t utcSecond) const
{
    if (m_shifts.empty())
        return 0;
    const auto after = std::upper_bound(
        m_shifts.begin(), m_shifts.end(), utcSecond, [](std::int64_t second, const Shift& shift) {
            return second < shift.utcSecond;
        });
    return after == m_shifts.begin() ? m_shifts.front().offsetSeconds
                                     : std::prev(after)->offsetSeconds;
}

Date Zone::dayOf(Timestamp instant) const
{
    const std::int64_t seconds = floorDiv(instant.micros, microsASecond);
    return { std::int32_t(floorDiv(seconds + offsetAt(seconds), secondsADay)) };
}

Result<Timestamp> Zone::instantOf(std::int64_t localMicros) const
{
    const std::int64_t local = floorDiv(localMicros, microsASecond);
    const auto reachedBy = [this](std::int64_t second) {
        return std::lower_bound(
            m_shifts.begin(), m_shifts.end(), second, [](const Shift& shift, std::int64_t value) {
                return shift.utcSecond < value;
            });
    };
    std::optional<std::int64_t> earliest;
    const auto consider = [&](std::int64_t offset) {
        const std::int64_t utc = local - offset;
        if (offsetAt(utc) == offset && (!earliest || utc < *earliest))
            earliest = utc;
    };
    consider(offsetAt(local - shiftReach));
    const auto end = reachedBy(local + shiftReach);
    for (auto shift = reachedBy(local - shiftReach); shift != end; ++shift)
        consider(shift->offsetSeconds);
    if (!earliest)
        return Error{ ErrorCode::Refused,
                      say("core",
                          "{1} does not exist in {2}: the clocks were put forward over it.",
                          wallClockText(localMicros, ' '),
                          m_name),
                      {},
                      say("core", "Correct the time, or write its offset from UTC.") };
    return Timestamp{ localMicros + (*earliest - local) * microsASecond };
}

Timestamp Zone::startOf(Date day) const
{
    const std::int64_t midnight = day.days * secondsADay;
    if (const Result<Timestamp> instant = instantOf(midnight * microsASecond))
        return *instant;
    // Midnight was jumped over: the day starts with the shift that did it.
    std::int32_t before = m_shifts.front().offsetSeconds;
    for (const Shift& shift : m_shifts) {
        if (shift.utcSecond + before <= midnight
            && midnight < shift.utcSecond + shift.offsetSeconds)
            return { shift.utcSecond * microsASecond };
        before = shift.offsetSeconds;
    }
    broken("a wall-clock time that does not exist was jumped over by a shift");
}

std::optional<Timestamp> canonicalTime(std::string_view text)
{
    constexpr std::string_view shape = "0000-00-00T00:00:00Z";
    if (text.size() != shape.size() || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':'
        || text[16] != ':' || text[19] != 'Z')
        return std::nullopt;
    const int century = twoFigures(text.data());
    const int year = twoFigures(text.data() + 2);
    const int hour = twoFigures(text.data() + 11);
    const int minute = twoFigures(text.data() + 14);
    const int second = twoFigures(text.data() + 17);
    if (century > 99 || year > 99 || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const auto date = dateOf({ century * 100 + year, twoFigures(text.data() + 5), twoFigures(text.data() + 8) });
    if (!date)
        return std::nullopt;
    return Timestamp{ (date->days * secondsADay + hour * 3'600 + minute * 60 + second) * microsASecond };
}

Result<Timestamp> parseTimestamp(std::string_view text, const Zone& zone)
{
    if (const auto usual = canonicalTime(text))
        return *usual;
    Scanner scanner(text);
    const Result<Date> day = parseDate(scanner.take(10));
    if (!day)
        return text.size() >= 10 && text[4] == '-' ? Result<Timestamp>(day.error())
                                                   : notATime(text);
    if (!scanner.skip('T') && !scanner.skip(' ') && !scanner.skip('t'))
        return notATime(text);
    const std::optional<std::int64_t> timeOfDay = readTimeOfDay(scanner);
    if (!timeOfDay)
        return notATime(text);
    const std::optional<Offset> offset = readOffset(scanner);
    if (!offset || !scanner.atEnd())
        return notATime(text);
    const std::int64_t local = day->days * secondsADay * microsASecond + *timeOfDay;
    if (offset->stated)
        return inRange({ local - offset->seconds * microsASecond }, text);
    const Result<Timestamp> instant = zone.instantOf(local);
    return instant ? inRange(*instant, text) : instant;
}

} // namespace core
