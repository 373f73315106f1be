#include "tests/oracle/random_case.h"

#include <algorithm>

namespace tests::oracle {

namespace {

using Words = std::vector<std::string>;

const Words countries = { "US", "us", "UK", "GB", "gb", "uK", "EL", "GR", "gr", "XK", "xk", "DE" };
const Words systems = { "iOS",     "IOS",         "iOS 17.2",         "ios 16", "macOS",
                        "OS X",    "Mac OS X",    "Mac OS X 10.15.7", "Linux",  "Android",
                        "Windows", "android 14",  "Windows 11",       "linux",  "MACOS 14",
                        "Plan 9",  "HarmonyOS 4", "harmonyos" };
const Words types = { "Lead", "lead", "Sale", "Signup", "Sale", "Lead" };
const Words subValues = { "a", "A", "b c", "x,y", "a", "say \"a\"", "#1" };
const Words subNumbers = { "1", "2", "3", "20" };
/// Spelled in every way that must, or must not, be the same by simple case folding.
const Words people = {
    "nick",       "NICK",   "Nick",     "1001",     "Nick Weiß",   "NICK WEIẞ",
    "Nick Weiss", "Straße", "STRAẞE",   "strasse",  "1002",        "ab1",
    "AB1",        "aB1",    "οδος",     "ΟΔΟΣ",     "Kelvin",      "\u212Aelvin",
    "Кирилл",     "КИРИЛЛ", "İstanbul", "istanbul", "ıstanbul",    "Twin",
    "twin",       "TWIN",   "ſam",      "Sam",      "\U00010400x", "\U00010428X"
};
const Words statuses = { "approved", "approved", "Approved", "APPROVED", "other",  "",
                         "pending",  "Pending",  "hold",     "On Hold",  "review", "declined",
                         "Rejected", "invalid",  "canceled", "refused",  "FRAUD" };
const Words days = { "2026-03-28", "2026-03-29", "2026-03-30", "2026-10-25", "2026-10-31",
                     "2026-11-01", "2026-11-01", "2026-11-02", "2026-12-31", "2026-02-28" };
const Words hours = { "00:00:00", "00:30:00", "01:59:59", "02:30:00", "05:45:00",
                      "12:00:00", "18:14:59", "21:59:59", "22:00:00", "23:59:59" };

/// Berlin's as it is from the autumn of 2025 to the spring of 2027.
const ZoneTable berlin = { { 0, 3600 }, { 1'774'746'000, 7200 }, { 1'792'890'000, 3600 } };
const std::vector<std::pair<std::string, ZoneTable>> zones = {
    { "UTC", {} },
    { "Etc/GMT-2", { { 0, 7200 } } },
    { "Etc/GMT+8", { { 0, -8 * 3600 } } },
    { "Asia/Kathmandu", { { 0, 20'700 } } },
    { "Europe/Berlin", berlin },
    { "Europe/Berlin", berlin },
};

std::string quoted(const std::string& text)
{
    std::string quotedText = "\"";
    for (const char c : text)
        quotedText += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quotedText + '"';
}

} // namespace

RandomCase::RandomCase(std::uint64_t seed)
    : dice(seed)
    , m_words(someWords())
{
}

RandomCase::Vocabulary RandomCase::someWords()
{
    // Up to `most` of them, now and then all.
    const auto some = [this](auto words, int most) {
        dice.shuffle(words);
        if (!dice.oneIn(4))
            words.resize(std::size_t(1 + dice.below(most)));
        return words;
    };
    Vocabulary words;
    words.kinds = some(kinds(), 4);
    words.countries = some(countries, 4);
    words.systems = some(systems, 6);
    words.types = some(types, 3);
    words.people = some(people, 6);
    words.subNumbers = some(subNumbers, 3);
    words.subValues = some(subValues, 2);
    return words;
}

House RandomCase::house()
{
    House house;
    const auto& [name, table] = dice.pick(zones);
    house.zoneName = name;
    house.zone = table;
    house.otherEarns = !dice.oneIn(3);
    house.defaultType = dice.pick(m_words.types);
    return house;
}

std::vector<Publisher> RandomCase::publishers(bool distinct)
{
    std::vector<Publisher> cast = {
        { "nick", "1001", "Nick Weiß" },  { "Straße", "1002", "" },
        { "AB1", "1003", "Twin" },        { "ΟΔΟΣ", "1004", "nick weiß" },
        { "Kelvin", "1005", "twin" },     { "Кирилл", "1006", "Nick" },
        { "istanbul", "1007", "1001" },   { "sam", "1008", "" },
        { "\U00010400X", "1009", "AB1" },
    };
    if (!distinct)
        cast.push_back({ "other", "ab1", "" });
    dice.shuffle(cast);
    cast.resize(std::size_t(1 + dice.below(int(cast.size()))));
    for (Publisher& publisher : cast)
        if (dice.oneIn(3))
            publisher.holdDays = dice.pick(std::vector<int>{ 0, 3, 45 });
    return cast;
}

Campaign RandomCase::campaign(const std::string& title, const Directory& publishers)
{
    Campaign campaign;
    campaign.title = title;
    campaign.costModel =
        dice.pick(Words{ "cpa", "cpa", "cpa", "revshare", "revshare", "revshare" });
    if (dice.oneIn(10))
        campaign.costModel = dice.pick(Words{ "cpc", "cpm", "popcpm", "do-not-track" });
    campaign.defaultPayout = dice.oneIn(4) ? "" : valueText();
    campaign.matchOrder = order();
    campaign.expires = dice.oneIn(4) ? dice.pick(days) : "";
    campaign.holdDays = dice.pick(std::vector<int>{ 0, 0, 0, 1, 30, 60 });
    std::vector<std::pair<RuleLine, std::vector<std::string>>> taken;
    for (int wanted = dice.below(24); wanted > 0; --wanted) {
        const std::string line = ruleLine(false);
        const RuleLine rule = parseRuleLine(line).value();
        const std::vector<std::string> means = meanings(rule, publishers);
        const bool isTwice = std::any_of(taken.begin(), taken.end(), [&](const auto& other) {
            return other.first.kind == rule.kind && other.second == means
                && shareADay(other.first, rule);
        });
        if (isTwice)
            continue;
        taken.emplace_back(rule, means);
        campaign.rules.push_back(line);
    }
    return campaign;
}

std::string RandomCase::ruleLine(bool maybeWrong)
{
    const Kind& kind = dice.pick(m_words.kinds);
    Words parts = { kind.key };
    for (const std::string& field : kind.fields)
        parts.push_back(spelled(field));
    parts.push_back(valueText());
    if (maybeWrong && dice.oneIn(4)) {
        const std::size_t at = std::size_t(dice.below(int(parts.size())));
        parts[at] = dice.pick(Words{ "",
                                     "ZZ",
                                     "USA",
                                     "sub21",
                                     "sub0",
                                     "-1",
                                     "1,5",
                                     "1e3",
                                     "0.0000001",
                                     "1000000000.000001",
                                     "10 USD",
                                     "geo",
                                     "sub1",
                                     "7",
                                     "US" });
    }
    if (maybeWrong && dice.oneIn(12))
        parts.push_back(dice.pick(Words{ "", "10" }));
    if (maybeWrong && dice.oneIn(12))
        parts.pop_back();
    addDays(parts, maybeWrong);
    return joined(parts);
}

std::string RandomCase::withOtherDays(const std::string& line)
{
    const RuleLine rule = *parseRuleLine(line);
    Words parts = { rule.kind->key };
    parts.insert(parts.end(), rule.typed.begin(), rule.typed.end());
    parts.push_back(rule.value.text());
    addDays(parts, false);
    return joined(parts);
}

/// A line with blanks and quotes as people type them.
std::string RandomCase::joined(const Words& parts)
{
    std::string line;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool needsQuotes =
            parts[i].find(',') != std::string::npos || parts[i].rfind('"', 0) == 0;
        line += std::string(i == 0 ? "" : ",") + std::string(std::size_t(dice.below(2)), ' ');
        line += i != 0 && (needsQuotes || dice.oneIn(9)) ? quoted(parts[i]) : parts[i];
        line += std::string(std::size_t(dice.oneIn(6)), ' ');
    }
    return line;
}

std::map<Day, Decimal> RandomCase::rates()
{
    const std::string large = upToTheLimit ? "163.25" : "2.5";
    std::map<Day, Decimal> rates;
    for (const char* day : { "2026-02-20",
                             "2026-02-28",
                             "2026-03-21",
                             "2026-03-22",
                             "2026-03-29",
                             "2026-10-18",
                             "2026-10-25",
                             "2026-10-30",
                             "2026-11-01",
                             "2026-12-24" })
        if (dice.oneIn(2))
            rates[day] =
                Decimal::parse(dice.pick(Words{ "1.0921", "0.86", large, "0.000000001" })).value();
    return rates;
}

/// A first day, a last day, both or none; readable unless the line may be wrong.
void RandomCase::addDays(Words& parts, bool maybeWrong)
{
    if (!datedRules || dice.oneIn(2))
        return;
    Words limits;
    limits.push_back(dice.pick(days));
    limits.push_back(dice.pick(days));
    if (!maybeWrong || !dice.oneIn(8))
        std::sort(limits.begin(), limits.end());
    if (maybeWrong && dice.oneIn(8))
        limits[0] = dice.pick(Words{ "2026-02-29", "2026-13-01", "2026-1-1", "soon", "" });
    const int which = dice.below(3);
    if (which != 1)
        parts.push_back("from " + limits[0]);
    if (which != 0)
        parts.push_back("until " + limits[1]);
}

Row RandomCase::row()
{
    Row row;
    std::string& time = row["conv_time"];
    time = dice.pick(days);
    time += dice.oneIn(2) ? 'T' : ' ';
    time += dice.pick(hours);
    time += dice.pick(Words{ "Z", "+01:00", "-08:00", "" });
    row["country"] = dice.oneIn(8) ? "" : dice.pick(m_words.countries);
    row["os"] = dice.oneIn(8) ? "" : dice.pick(m_words.systems);
    row["type"] = dice.oneIn(10) ? "" : dice.pick(m_words.types);
    row["status"] = statusText();
    row["revenue"] = revenueText();
    row["currency"] = dice.pick(Words{ "", "", "USD", "USD", "EUR" });
    for (const char* prefix : { "sub", "p_sub" })
        for (const std::string& number : subNumbers)
            row[prefix + number] = dice.oneIn(3) ? "" : dice.pick(m_words.subValues);
    return row;
}

TypeWays RandomCase::ways()
{
    static const Words duplicates = { "none",    "new", "mark", "ignore",  "ignore",
                                      "replace", "add", "add",  "event_id" };
    TypeWays ways;
    ways.duplicates = dice.pick(duplicates);
    if (dice.oneIn(4))
        ways.refundOf = dice.pick(Words{ "click", "click", "order" });
    return ways;
}

std::string RandomCase::typeText()
{
    return dice.pick(m_words.types);
}

std::string RandomCase::publisherText()
{
    return dice.pick(m_words.people);
}

std::string RandomCase::statusText()
{
    return dice.pick(statuses);
}

std::string RandomCase::revenueText()
{
    switch (dice.below(upToTheLimit ? 8 : 6)) {
    case 0:
        return "";
    case 1:
        return dice.pick(Words{ "0", "-0.000001", "0.000001", "0.00", "0.000003", "-0.000005" });
    case 2:
        return '-' + digits(4);
    case 6:
        return dice.pick(
            Words{ "1000000000", "-1000000000", "999999999.999999", "-999999999.999999" });
    default:
        return digits(6);
    }
}

std::string RandomCase::spelled(const std::string& field)
{
    if (field == "country")
        return dice.pick(m_words.countries);
    if (field == "os")
        return dice.pick(m_words.systems);
    if (field == "type")
        return dice.pick(m_words.types);
    if (field == "publisher")
        return publisherText();
    if (field == "click_sub")
        return "sub" + dice.pick(m_words.subNumbers);
    if (field == "conv_sub") {
        const std::string prefix = dice.oneIn(2) ? "sub" : "p_sub";
        return prefix + dice.pick(m_words.subNumbers);
    }
    return dice.pick(m_words.subValues);
}

std::string RandomCase::valueText()
{
    switch (dice.below(upToTheLimit ? 6 : 4)) {
    case 0:
        return dice.pick(Words{ "0", "5", "10", "50", "100", "0.5" });
    case 1:
        return dice.pick(Words{ "0.000001", "33.333333", "66.666667", "12.5", "150", "49.999999" });
    case 4:
        return dice.pick(Words{ "1000000000", "999999999.999999", "100.000001", "1000000000.0" });
    default:
        return digits(3);
    }
}

/// A positive decimal with up to `most` digits before the point.
std::string RandomCase::digits(int most)
{
    std::string text = std::to_string(1 + dice.below(9));
    for (int more = dice.below(most); more > 0; --more)
        text += char('0' + dice.below(10));
    const int decimals = dice.below(7);
    for (int i = 0; i < decimals; ++i)
        text += (i == 0 ? "." : "") + std::string(1, char('0' + dice.below(10)));
    return text;
}

std::string RandomCase::order()
{
    if (!dice.oneIn(3))
        return dice.oneIn(2) ? "partner" : "conditions";
    Words keys = matchOrder("partner");
    dice.shuffle(keys);
    std::string text;
    for (const std::string& key : keys)
        text += (text.empty() ? "" : " ") + key;
    return text;
}

std::string describe(const Row& row)
{
    std::string text;
    for (const auto& [column, cell] : row)
        if (!cell.empty())
            text += column + '=' + cell + "  ";
    return text;
}

std::string describe(const Campaign& campaign)
{
    std::string text = campaign.title + ": " + campaign.costModel + ", default "
        + (campaign.defaultPayout.empty() ? "none" : campaign.defaultPayout) + ", order "
        + campaign.matchOrder + ", expires "
        + (campaign.expires.empty() ? "never" : campaign.expires) + ", holds "
        + std::to_string(campaign.holdDays) + " days";
    for (std::size_t i = 0; i < campaign.rules.size(); ++i)
        text += "\n  " + std::to_string(i) + "  " + campaign.rules[i];
    return text;
}

} // namespace tests::oracle
