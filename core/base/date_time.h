#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A calendar day, counted in days from 1970-01-01 (proleptic Gregorian). Years 1 to 9999.
struct Date {
    std::int32_t days = 0;

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// A calendar month, counted from January 1970.
struct Month {
    std::int32_t months = 0;

    friend auto operator<=>(const Month&, const Month&) = default;
};

/// An instant in UTC, microseconds from 1970-01-01T00:00:00Z.
struct Timestamp {
    std::int64_t micros = 0;

    friend auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

struct YearMonthDay {
    int year;
    int month; ///< 1 to 12
    int day;   ///< 1 to 31
};

[[nodiscard]] YearMonthDay civil(Date date);
[[nodiscard]] Result<Date> makeDate(YearMonthDay civilDate);
/// The same for who has his own words for what is none.
[[nodiscard]] std::optional<Date> dateOf(YearMonthDay civilDate);
[[nodiscard]] Month monthOf(Date date);
[[nodiscard]] Date firstDay(Month month);
[[nodiscard]] Date addDays(Date date, int days);

/// "2026-11-22"; "2026-11"; "2026-11-22T09:00:00Z" (with a fraction only when there is one).
[[nodiscard]] std::string toText(Date date);
[[nodiscard]] std::string toText(Month month);
[[nodiscard]] std::string toText(Timestamp instant);
/// The same behind a text that is there.
void appendText(std::string& text, Date date);
void appendText(std::string& text, Timestamp instant);
[[nodiscard]] Result<Date> parseDate(std::string_view text);

/// A time zone as a sorted table: from `utcSecond` on, local = UTC + offset. Before the first row the
/// first row's offset holds. core owns no zone database: app fills this from the platform's.
class Zone {
public:
    struct Shift {
        std::int64_t utcSecond;
        std::int32_t offsetSeconds;
    };
    /// UTC.
    Zone() = default;
    Zone(std::string name, std::vector<Shift> shifts);

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] std::int32_t offsetAt(std::int64_t utcSecond) const;
    [[nodiscard]] Date dayOf(Timestamp instant) const;
    /// Wall-clock microseconds to an instant. In a gap: Error; in an overlap: the earlier instant (D16).
    [[nodiscard]] Result<Timestamp> instantOf(std::int64_t localMicros) const;
    /// The first instant of the day here.
    [[nodiscard]] Timestamp startOf(Date day) const;

private:
    std::string m_name = "UTC";
    std::vector<Shift> m_shifts;
};

/// Of a text such as "2026-11-01T09:00:00Z", as toText() writes whole seconds and most files do; none: any other.
[[nodiscard]] std::optional<Timestamp> canonicalTime(std::string_view text);
/// ISO 8601: "2026-11-01T09:00:00Z", "2026-11-01 09:00:00", with or without offset or fraction (kept to
/// the microsecond); seconds may be missing. Without an offset the time is the zone's.
[[nodiscard]] Result<Timestamp> parseTimestamp(std::string_view text, const Zone& zone);

} // namespace core
