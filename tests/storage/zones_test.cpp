// Days, months and closings at the edges of time zones (R18, D16): what belongs to which day, which
// wall times are refused or come twice, and where a closed period ends. What is expected comes from
// the C library's clock, minute by minute, never from core.
#include "app/wiring/zones.h"
#include "core/usecases/close_period.h"
#include "core/usecases/record_payout.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_publisher.h"
#include "tests/simulation/sides.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace core;

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t dayLong = 86'400;

/// Whole hours, halves and quarters of one, both sides of the date line, every way to shift.
const std::vector<std::string> zones = {
    "UTC",
    "Europe/Berlin",
    "Europe/London",
    "Europe/Lisbon",
    "Atlantic/Azores", // shifts at its own midnight
    "America/New_York",
    "America/St_Johns", // half an hour; shifted a minute after midnight until 2011
    "America/Sao_Paulo", // its midnights were leapt over
    "America/Santiago",
    "America/Havana",
    "America/Asuncion",
    "America/Nuuk",
    "Pacific/Apia", // lost 2011-12-30
    "Pacific/Kiritimati", // 14 hours east
    "Pacific/Chatham", // 45 minutes
    "Pacific/Auckland",
    "Pacific/Marquesas",
    "Australia/Lord_Howe", // shifts by half an hour
    "Australia/Adelaide",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Asia/Beirut", // shifts at midnight
    "Asia/Gaza",
    "Africa/Casablanca", // shifts for Ramadan
    "Africa/Cairo",
    "Antarctica/Troll", // shifts by two hours
};

/// The C library's clock in one zone.
class Clock {
public:
    explicit Clock(const std::string& zone)
    {
        setenv("TZ", (":" + zone).c_str(), 1);
        tzset();
    }
    ~Clock()
    {
        setenv("TZ", "UTC", 1);
        tzset();
    }
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    /// "2026-03-29 02:30:00".
    [[nodiscard]] static std::string wall(std::int64_t utcSecond)
    {
        return text(utcSecond, "%F %T");
    }
    [[nodiscard]] static std::string day(std::int64_t utcSecond) { return text(utcSecond, "%F"); }

    /// The first second of the day or, where it has none, of the first day after it.
    [[nodiscard]] static std::int64_t startOf(const std::string& wanted)
    {
        std::int64_t second = utcMidnight(wanted) - dayLong;
        while (day(second) < wanted)
            second += minute;
        return second;
    }

    /// The second from which another offset holds, of every shift in those years.
    [[nodiscard]] static std::vector<std::int64_t> shiftsIn(const std::set<int>& years)
    {
        std::vector<std::int64_t> shifts;
        for (const int year : years) {
            const std::int64_t from = utcMidnight(std::to_string(year) + "-01-01");
            for (std::int64_t hour = from; hour < from + 366 * dayLong; hour += 60 * minute)
                if (offset(hour) != offset(hour + 60 * minute)) {
                    std::int64_t second = hour;
                    while (offset(second) == offset(hour))
                        second += minute;
                    shifts.push_back(second);
                }
        }
        return shifts;
    }

    [[nodiscard]] static std::int64_t utcMidnight(const std::string& date)
    {
        std::tm parts{};
        parts.tm_year = std::stoi(date.substr(0, 4)) - 1900;
        parts.tm_mon = std::stoi(date.substr(5, 2)) - 1;
        parts.tm_mday = std::stoi(date.substr(8, 2));
        return timegm(&parts);
    }

private:
    static std::string text(std::int64_t utcSecond, const char* form)
    {
        const std::tm parts = local(utcSecond);
        char buffer[40];
        return { buffer, std::strftime(buffer, sizeof(buffer), form, &parts) };
    }
    static std::tm local(std::int64_t utcSecond)
    {
        const std::time_t time = utcSecond;
        std::tm parts{};
        localtime_r(&time, &parts);
        return parts;
    }
    static long offset(std::int64_t utcSecond) { return local(utcSecond).tm_gmtoff; }
};

std::string dayAfter(const std::string& date, int days)
{
    const std::time_t time = Clock::utcMidnight(date) + days * dayLong;
    std::tm parts{};
    gmtime_r(&time, &parts);
    char buffer[40];
    return { buffer, std::strftime(buffer, sizeof(buffer), "%F", &parts) };
}

/// Days on which the clocks are shifted, those beside them, and the first of the months around.
std::set<std::string> edgeDays()
{
    std::set<std::string> days = { "2026-01-01", "2026-03-01", "2026-12-31", "2028-02-29" };
    for (const std::int64_t shift : Clock::shiftsIn({ 2011, 2018, 2024, 2026, 2027 })) {
        const std::string date = Clock::day(shift);
        for (const int beside : { -1, 0, 1 })
            days.insert(dayAfter(date, beside));
        days.insert(date.substr(0, 8) + "01");
        days.insert(dayAfter(date.substr(0, 8) + "28", 4).substr(0, 8) + "01");
    }
    return days;
}

Timestamp at(std::int64_t utcSecond, std::int64_t micros = 0)
{
    return { utcSecond * 1'000'000 + micros };
}

TEST(Zones, aDayIsFromItsFirstMicrosecondToTheNextDays)
{
    ASSERT_GE(zones.size(), 26u);
    int days = 0;
    for (const std::string& name : zones) {
        const Clock clock(name);
        const Zone zone = app::zoneNamed(name).value();
        for (const std::string& day : edgeDays()) {
            SCOPED_TRACE(name + ' ' + day);
            const std::int64_t start = Clock::startOf(day);
            EXPECT_EQ(zone.startOf(parseDate(day).value()), at(start));
            EXPECT_EQ(toText(zone.dayOf(at(start))), Clock::day(start));
            EXPECT_EQ(toText(zone.dayOf(at(start, -1))), Clock::day(start - 1));
            EXPECT_LT(Clock::day(start - 1), Clock::day(start));
            ++days;
        }
    }
    EXPECT_GT(days, 500);
}

/// A wall time that was leapt over is refused, of one that came twice the earlier instant is meant.
TEST(Zones, everyMinuteOfADayThatShiftsIsReadAsTheClockShowedIt)
{
    std::map<std::size_t, int> times; ///< wall minutes by how often the clock showed them
    for (const std::string& name : zones) {
        const Clock clock(name);
        const Zone zone = app::zoneNamed(name).value();
        for (const std::int64_t shift : Clock::shiftsIn({ 2011, 2018, 2026 })) {
            std::map<std::string, std::vector<std::int64_t>> shown;
            const std::int64_t from = shift / minute * minute - 2 * dayLong;
            for (std::int64_t second = from; second < from + 4 * dayLong; second += minute)
                shown[Clock::wall(second)].push_back(second);
            const std::int64_t midnight = Clock::utcMidnight(Clock::day(shift - 1));
            for (std::int64_t wall = midnight; wall < midnight + 2 * dayLong; wall += minute) {
                const std::time_t time = wall;
                std::tm parts{};
                gmtime_r(&time, &parts);
                char text[40];
                (void)std::strftime(text, sizeof(text), "%F %T", &parts);
                const std::vector<std::int64_t>& instants = shown[text];
                const auto read = parseTimestamp(text, zone);
                ++times[instants.size()];
                ASSERT_EQ(bool(read), !instants.empty()) << name << ' ' << text;
                if (read) {
                    ASSERT_EQ(read->micros, at(instants.front()).micros) << name << ' ' << text;
                }
            }
        }
    }
    EXPECT_GT(times[0], 500) << "leapt over";
    EXPECT_GT(times[1], 50'000);
    EXPECT_GT(times[2], 500) << "twice";
}

/// Books in a zone, and what became of one conversion at the last microsecond before a day and of
/// one at its first.
class EdgeBooks {
public:
    EdgeBooks(const std::string& folder, const Zone& zone)
        : m_file(folder, { "USD", 2, zone })
        , m_side(m_file.side())
    {
        Publisher publisher;
        publisher.alias = "nick";
        nick = savePublisher(m_side.books, publisher).value().key;
        SaveCampaignRequest request;
        request.campaign.title = "Fixed";
        request.campaign.defaultPayout = parsePayoutValue("10").value();
        EXPECT_TRUE(saveCampaign(m_side.books, request));
    }

    void setNow(Timestamp now) { m_side.world.setNow(now); }

    void import(std::int64_t edge)
    {
        const auto row = [](const std::string& id, const std::string& wall) {
            return id + ',' + wall + ",Fixed,nick,Lead,approved,1\n";
        };
        std::time_t before = edge - 1;
        std::time_t after = edge;
        const auto utc = [](const std::time_t& time, const char* fraction) {
            std::tm parts{};
            gmtime_r(&time, &parts);
            char text[40];
            (void)std::strftime(text, sizeof(text), "%FT%T", &parts);
            return std::string(text) + fraction;
        };
        StringSource file("id,conv_time,campaign,publisher,type,status,revenue\n"
                              + row("before", utc(before, ".999999Z"))
                              + row("after", utc(after, "Z")),
                          "edge.csv");
        EXPECT_TRUE(importConversions(m_side.books, file, {}, m_side.progress));
    }

    std::string idsIn(std::optional<Timestamp> from, std::optional<Timestamp> to)
    {
        ConversionFilter filter;
        filter.from = from;
        filter.to = to;
        std::string ids;
        const auto page = m_side.store.conversionPage(filter, 0, 10).value();
        for (const StoredConversion& each : page)
            ids += each.conversion.id + ' ';
        return ids;
    }

    /// "2026-03 2026-03-31 10" of each earning entry.
    std::vector<std::string> entries()
    {
        std::vector<std::string> lines;
        const auto all = m_side.store.entries({}).value();
        for (const LedgerEntry& entry : all)
            if (entry.kind == EntryKind::Earning)
                lines.push_back(toText(entry.month) + ' ' + toText(entry.effectiveDate) + ' '
                                + toText(entry.amount));
        return lines;
    }

    std::string balanceAsOf(const std::string& day)
    {
        const auto all = m_side.store.balances(tests::date(day)).value();
        return toText(all.front().balance());
    }

    Result<Closing> close(const std::string& day)
    {
        return closePeriod(m_side.books, tests::date(day), "month end");
    }

    Result<RecordedPayout> pay(const std::string& key)
    {
        PayoutRequest request;
        request.key = key;
        request.publisher = nick;
        request.state.requested = tests::money("1");
        return recordPayout(m_side.books, request);
    }

    PublisherId nick;

private:
    tests::WorkspaceSide m_file;
    tests::Side& m_side;
};

void checkEdge(EdgeBooks& books, const std::string& day, std::int64_t edge)
{
    const std::string last = Clock::day(edge - 1);
    const std::string first = Clock::day(edge);
    books.setNow(at(edge + 3 * dayLong));
    books.import(edge);
    EXPECT_EQ(books.idsIn(at(edge), std::nullopt), "after ");
    EXPECT_EQ(books.idsIn(std::nullopt, at(edge)), "before ");
    const bool isOfOneMonth = last.substr(0, 7) == first.substr(0, 7);
    const std::vector<std::string> expected = isOfOneMonth
        ? std::vector<std::string>{ first.substr(0, 7) + ' ' + first + " 20" }
        : std::vector<std::string>{ last.substr(0, 7) + ' ' + last + " 10",
                                    first.substr(0, 7) + ' ' + first + " 10" };
    EXPECT_EQ(books.entries(), expected);
    EXPECT_EQ(books.balanceAsOf(last), isOfOneMonth ? "0" : "10");
    EXPECT_EQ(books.balanceAsOf(first), "20");

    const std::string before = dayAfter(day, -1); // the calendar's, which a zone may have skipped
    books.setNow(at(edge, -1));
    EXPECT_FALSE(books.close(before)) << "it is not over";
    books.setNow(at(edge));
    ASSERT_TRUE(books.close(before)) << "it is over";
    books.setNow(at(edge, -1));
    EXPECT_FALSE(books.pay("late")) << "a microsecond before the first open one";
    books.setNow(at(edge));
    const auto paid = books.pay("open");
    EXPECT_TRUE(paid) << paid.error().sentence();
    EXPECT_EQ(books.balanceAsOf(first), "19");
}

TEST(Zones, conversionsBalancesAndClosingsFallIntoTheRightDayAndMonth)
{
    const QTemporaryDir scratch;
    for (const std::string& name : zones) {
        const Clock clock(name);
        const Zone zone = app::zoneNamed(name).value();
        std::set<std::string> days = { "2026-03-01" };
        for (const std::int64_t shift : Clock::shiftsIn({ name == "Pacific/Apia" ? 2011 : 2026 })) {
            days.insert(Clock::day(shift));
            days.insert(dayAfter(Clock::day(shift).substr(0, 8) + "28", 4).substr(0, 8) + "01");
        }
        int folders = 0;
        for (const std::string& day : days) {
            SCOPED_TRACE(name + ' ' + day);
            const QString folder = scratch.filePath(QString::fromStdString(name).replace(u'/', u'-')
                                                    + QString::number(++folders));
            ASSERT_TRUE(QDir().mkpath(folder));
            EdgeBooks books(folder.toStdString(), zone);
            checkEdge(books, day, Clock::startOf(day));
        }
    }
}

} // namespace
