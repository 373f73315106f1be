#include "core/base/date_time.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace core {
namespace {

constexpr std::int64_t hour = 3600;

std::int64_t utc(const char* text)
{
    return parseTimestamp(text, Zone()).value().micros / 1'000'000;
}

/// As Europe/Berlin was in 2026.
Zone berlin()
{
    return Zone("Europe/Berlin",
                { { utc("2025-10-26T01:00:00Z"), hour },
                  { utc("2026-03-29T01:00:00Z"), 2 * hour },
                  { utc("2026-10-25T01:00:00Z"), hour } });
}

std::string read(const char* text, const Zone& zone = Zone())
{
    const Result<Timestamp> instant = parseTimestamp(text, zone);
    return instant ? toText(*instant) : "refused";
}

TEST(Date, CountsDaysOfTheCalendar)
{
    EXPECT_EQ(parseDate("1970-01-01").value().days, 0);
    EXPECT_EQ(toText(addDays(parseDate("2024-02-28").value(), 1)), "2024-02-29");
    EXPECT_EQ(toText(parseDate("0001-01-01").value()), "0001-01-01");
    EXPECT_EQ(toText(parseDate("9999-12-31").value()), "9999-12-31");
    EXPECT_EQ(toText(monthOf(parseDate("1969-12-31").value())), "1969-12");
    EXPECT_EQ(toText(firstDay(monthOf(parseDate("2026-11-22").value()))), "2026-11-01");
    EXPECT_EQ(civil(parseDate("2026-11-22").value()).day, 22);
}

TEST(Date, ThatIsNoneIsRefused)
{
    for (const char* text : { "",
                              "2026-02-29",
                              "2026-13-01",
                              "2026-00-10",
                              "2026-01-00",
                              "0000-01-01",
                              "2026-1-1",
                              "2026/01/01",
                              "26-01-01",
                              "2026-01-01T",
                              "+026-01-01" })
        EXPECT_FALSE(parseDate(text)) << text;
    EXPECT_EQ(parseDate("2026-02-29").error().what, "“2026-02-29” is not a day of the calendar.");
}

TEST(Timestamp, IsReadWithOrWithoutOffsetSecondsAndFraction)
{
    EXPECT_EQ(read("2026-11-01T09:00:00Z"), "2026-11-01T09:00:00Z");
    EXPECT_EQ(read("2026-11-01 09:00"), "2026-11-01T09:00:00Z");
    EXPECT_EQ(read("2026-11-01T09:00:00+02:00"), "2026-11-01T07:00:00Z");
    EXPECT_EQ(read("2026-11-01T09:00:00-0530"), "2026-11-01T14:30:00Z");
    EXPECT_EQ(read("2026-11-01 09:00:00 +01"), "2026-11-01T08:00:00Z");
    EXPECT_EQ(read("2026-11-01T09:00:00.250Z"), "2026-11-01T09:00:00.25Z");
    EXPECT_EQ(read("2026-11-01T09:00:00.1234567Z"), "2026-11-01T09:00:00.123456Z");
    EXPECT_EQ(read("1969-12-31T23:59:59.5Z"), "1969-12-31T23:59:59.5Z");
}

// The form that most files have is read on a way of its own.
TEST(Timestamp, SaysInTheUsualFormWhatItSaysInOthers)
{
    int count = 0;
    for (const char* day : { "0000-01-01", "0001-01-01", "1969-12-31", "2024-02-29", "2025-02-29",
                             "2026-04-31", "2026-00-10", "2026-13-01", "2026-1a-01", "9999-12-31" })
        for (const char* time : { "00:00:00", "09:05:07", "23:59:59", "24:00:00", "23:60:00", "23:59:60", "09-05-07" }) {
            const std::string text = std::string(day) + 'T' + time;
            const auto usual = parseTimestamp(text + 'Z', Zone());
            const auto other = parseTimestamp(text + "+00:00", Zone());
            ASSERT_EQ(usual.has_value(), other.has_value()) << text;
            if (!usual)
                continue;
            EXPECT_EQ(*usual, *other) << text;
            EXPECT_EQ(toText(*usual), text + 'Z');
            ++count;
        }
    EXPECT_EQ(count, 4 * 3);
}

TEST(Timestamp, ThatIsNoneIsRefused)
{
    for (const char* text : { "",
                              "2026-11-01",
                              "2026-11-01T",
                              "2026-11-01T9:00",
                              "2026-11-01T24:00:00",
                              "2026-11-01T09:60",
                              "2026-11-01T09:00:60",
                              "2026-11-01T09:00:00.",
                              "2026-11-01T09:00:00ZZ",
                              "2026-11-01T09:00:00+1",
                              "01/11/2026 09:00",
                              "2026-11-01T09:00:00 ",
                              "1762000000",
                              "2026-02-30T00:00:00Z",
                              "0001-01-01T00:00:00+01:00",
                              "9999-12-31T23:59:59-01:00" })
        EXPECT_EQ(read(text), "refused") << text;
}

TEST(Zone, TakesTimesWithoutOffsetAsItsOwn)
{
    EXPECT_EQ(read("2026-01-15 12:00:00", berlin()), "2026-01-15T11:00:00Z");
    EXPECT_EQ(read("2026-07-15 12:00:00", berlin()), "2026-07-15T10:00:00Z");
    EXPECT_EQ(read("1999-07-15 12:00:00", berlin()), "1999-07-15T11:00:00Z");
    EXPECT_EQ(read("2026-07-15 12:00:00Z", berlin()), "2026-07-15T12:00:00Z");
}

TEST(Zone, RefusesATimeThatTheClocksJumpedOver)
{
    EXPECT_EQ(read("2026-03-29 01:59:59", berlin()), "2026-03-29T00:59:59Z");
    EXPECT_EQ(read("2026-03-29 03:00:00", berlin()), "2026-03-29T01:00:00Z");
    const Result<Timestamp> inGap = parseTimestamp("2026-03-29 02:30:00", berlin());
    ASSERT_FALSE(inGap);
    EXPECT_EQ(inGap.error().what,
              "2026-03-29 02:30:00 does not exist in Europe/Berlin: the clocks were put forward "
              "over it.");
}

TEST(Zone, TakesTheEarlierInstantWhereATimeWasTwice)
{
    EXPECT_EQ(read("2026-10-25 02:30:00", berlin()), "2026-10-25T00:30:00Z");
    EXPECT_EQ(read("2026-10-25 03:00:00", berlin()), "2026-10-25T02:00:00Z");
}

TEST(Zone, KnowsTheDayOfAnInstantAndItsStart)
{
    const Zone zone = berlin();
    EXPECT_EQ(toText(zone.dayOf({ utc("2026-06-30T21:59:59Z") * 1'000'000 })), "2026-06-30");
    EXPECT_EQ(toText(zone.dayOf({ utc("2026-06-30T22:00:00Z") * 1'000'000 })), "2026-07-01");
    EXPECT_EQ(toText(zone.dayOf({ -1 })), "1970-01-01");
    EXPECT_EQ(toText(Zone().dayOf({ -1 })), "1969-12-31");
    EXPECT_EQ(toText(zone.startOf(parseDate("2026-07-01").value())), "2026-06-30T22:00:00Z");
}

TEST(Zone, StartsADayWhoseMidnightWasJumpedOverWithTheShift)
{
    // As Asia/Beirut once: at midnight the clocks go to one.
    const Zone zone(
        "Asia/Beirut",
        { { utc("2025-10-25T21:00:00Z"), 2 * hour }, { utc("2026-03-28T22:00:00Z"), 3 * hour } });
    const Date day = parseDate("2026-03-29").value();
    EXPECT_EQ(toText(zone.startOf(day)), "2026-03-28T22:00:00Z");
    EXPECT_EQ(zone.dayOf(zone.startOf(day)), day);
    EXPECT_EQ(zone.dayOf({ zone.startOf(day).micros - 1 }), addDays(day, -1));
}

TEST(Zone, MayLoseAWholeDay)
{
    // As Pacific/Apia in 2011: the 30th of December never was.
    const Zone zone("Pacific/Apia",
                    { { utc("2011-09-24T14:00:00Z"), -10 * hour },
                      { utc("2011-12-30T10:00:00Z"), 14 * hour } });
    const Date lost = parseDate("2011-12-30").value();
    EXPECT_EQ(zone.startOf(lost), zone.startOf(addDays(lost, 1)));
    EXPECT_EQ(read("2011-12-30 12:00:00", zone), "refused");
}

TEST(Zone, TakesTheEarliestInstantThatShowsATime)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    for (int round = 0; round < 300; ++round) {
        std::vector<Zone::Shift> shifts;
        std::int64_t at = 0;
        for (int i = 0; i < 6; ++i, at += 60 * 86'400 + std::int64_t(random() % 1'000'000))
            shifts.push_back({ at, std::int32_t(random() % 105) * 900 - 12 * 3600 });
        const Zone zone("Test/Zone", shifts);
        for (int i = 0; i < 100; ++i) {
            const Zone::Shift& near = shifts[random() % shifts.size()];
            const std::int64_t local =
                near.utcSecond + near.offsetSeconds + std::int64_t(random() % 200'000) - 100'000;
            std::optional<std::int64_t> earliest;
            for (const Zone::Shift& shift : shifts)
                if (const std::int64_t utcSecond = local - shift.offsetSeconds;
                    zone.offsetAt(utcSecond) == shift.offsetSeconds)
                    earliest = std::min(earliest.value_or(utcSecond), utcSecond);
            const Result<Timestamp> instant = zone.instantOf(local * 1'000'000 + 7);
            ASSERT_EQ(instant.has_value(), earliest.has_value()) << local;
            if (earliest) {
                ASSERT_EQ(instant->micros, *earliest * 1'000'000 + 7) << local;
            }
            const Date day = zone.dayOf({ local * 1'000'000 });
            ASSERT_GE(zone.dayOf(zone.startOf(day)), day);
            ASSERT_LT(zone.dayOf({ zone.startOf(day).micros - 1 }), day);
        }
    }
}

} // namespace
} // namespace core
