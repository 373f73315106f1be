#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tests::oracle {

/// A day as its text "2026-11-22": such texts sort as the days do.
using Day = std::string;

/// From `utcSecond` on, local time is UTC + offset.
struct ZoneShift {
    long long utcSecond = 0;
    int offsetSeconds = 0;
};
/// A zone as a list of its shifts, oldest first; the first offset holds before it, too. Empty: UTC.
using ZoneTable = std::vector<ZoneShift>;

/// An instant: whole seconds from 1970 in UTC. (Rows of these tests carry no fractions.)
using Instant = long long;

/// "2026-11-22T09:00:00" or with a blank, followed by "Z", an offset "+01:00", or nothing: then it
/// is the zone's (D16). None where the zone leapt over it; of two instants the earlier.
[[nodiscard]] std::optional<Instant> parseTime(std::string_view text, const ZoneTable& zone);
/// Whether the text is a day of the calendar.
[[nodiscard]] bool isDay(std::string_view text);
/// The zone's day of an instant.
[[nodiscard]] Day dayOf(Instant instant, const ZoneTable& zone);
[[nodiscard]] Day daysAfter(const Day& day, int days);

} // namespace tests::oracle
