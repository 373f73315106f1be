#include "core/rules/rule.h"

#include <gtest/gtest.h>
#include <random>

namespace core {
namespace {

int kind(std::string_view key)
{
    return RuleKinds::indexOf(key);
}

/// "line N, field: sentence" of the only issue.
std::string issueOf(std::string_view text, int kindIndex = -1)
{
    const ParsedRules parsed = parseRulesFile(text, kindIndex);
    return parsed.issues.size() == 1 ? parsed.issues[0].error.sentence()
                                     : std::to_string(parsed.issues.size()) + " issues";
}

constexpr std::string_view pageFile = "geo, US, 10\n"
                                      "geo_os, IOS, US, 10\n"
                                      "publisher, nick, 10\n"
                                      "publisher_sub, nick, sub1, 12347, 10\n"
                                      "publisher_sub_geo, nick, sub1, 12347, US, 10\n"
                                      "hybrid, Signup, 5\n"
                                      "conversion_sub, sub1, product1, 10\n"
                                      "type_geo_sub, Lead, US, sub1, product1, 15\n"
                                      "type_sub, Lead, sub1, product1, 15\n"
                                      "type_geo, Purchase, UK, 10\n"
                                      "type, Lead, 15\n";

std::vector<Rule> rulesOf(const ParsedRules& parsed)
{
    std::vector<Rule> rules;
    for (const ParsedRule& each : parsed.rules)
        rules.push_back(each.rule);
    return rules;
}

TEST(RulesFile, OfThePageIsReadAndWrittenByteForByte)
{
    const ParsedRules parsed = parseRulesFile(pageFile);
    EXPECT_TRUE(parsed.issues.empty());
    EXPECT_EQ(printRulesFile(rulesOf(parsed)), pageFile);
}

TEST(RulesFile, KeepsFieldsAsTypedAndValuesAtTheirShortest)
{
    const ParsedRules parsed = parseRulesFile("\xEF\xBB\xBF# price list\r\n"
                                              "\r\n"
                                              "  # more\n"
                                              "GEO ,uk,  10.500 \r\n"
                                              "geo_os, Mac OS X , us, 0\n"
                                              "type, #1 lead, 3\n"
                                              "publisher, \"Smith, \"\"Joe\"\"\" , 7\n"
                                              "conversion_sub, p_sub7, A, 1\n"
                                              "publisher_sub, nick, SUB20, a b, 1");
    EXPECT_TRUE(parsed.issues.empty());
    EXPECT_EQ(printRulesFile(rulesOf(parsed)),
              "geo, uk, 10.5\n"
              "geo_os, Mac OS X, us, 0\n"
              "type, \"#1 lead\", 3\n"
              "publisher, \"Smith, \"\"Joe\"\"\", 7\n"
              "conversion_sub, sub7, A, 1\n"
              "publisher_sub, nick, sub20, a b, 1\n");
    EXPECT_EQ(parsed.rules[0].line, 4);
    EXPECT_EQ(parsed.rules.back().line, 9);
}

TEST(RulesFile, TellsWhatIsWrongWithALineAndReadsTheRest)
{
    const ParsedRules parsed =
        parseRulesFile("geo, US, 10\ngeo, ZZ, 10\ngeo, DE, ten\ngeo, FR, 1\n");
    EXPECT_EQ(parsed.rules.size(), 2u);
    ASSERT_EQ(parsed.issues.size(), 2u);
    EXPECT_EQ(
        parsed.issues[0].error.sentence(),
        "line 2, country: “ZZ” is not a country. Write a two-letter ISO code, like US or DE.");
    EXPECT_EQ(parsed.issues[0].field, "country");
    EXPECT_EQ(parsed.issues[1].line, 3);
    EXPECT_EQ(parsed.issues[1].field, "value");
}

TEST(RulesFile, RefusesEachKindOfMistakeInItsField)
{
    EXPECT_EQ(issueOf("geo_so, IOS, US, 10"),
              "line 1, kind: “geo_so” is not a kind of custom payout. Did you mean “geo_os”?");
    EXPECT_EQ(issueOf("geo_os, US, 10"),
              "line 1: GEO/OS takes 3 fields (OS, Country and value), and here are 2. "
              "Write it like IOS, US, 10.");
    EXPECT_EQ(
        issueOf("geo"),
        "line 1: GEO takes 2 fields (Country and value), and here are 0. Write it like US, 10.");
    EXPECT_EQ(issueOf("publisher_sub, nick, sub21, x, 1"),
              "line 1, sub: “sub21” is not the name of a sub. Use sub1 to sub20.");
    for (const char* sub : { "sub0", "sub01", "sub", "p_sub1", "sub1x", "1", "subs", "sub100" })
        EXPECT_EQ(
            parseRulesFile(std::string("publisher_sub, nick, ") + sub + ", x, 1").issues.size(), 1u)
            << sub;
    EXPECT_EQ(issueOf("type, , 1"),
              "line 1, type: Conversion type is empty. Fill it in, or remove the row.");
    EXPECT_EQ(parseRulesFile("conversion_sub, sub1, , 1").issues[0].field, "sub_value");
    EXPECT_EQ(issueOf("type, Lead, -1"),
              "line 1, value: “-1” is negative; a payout value is 0 or more. "
              "For a deduction, record an adjustment.");
    EXPECT_EQ(parseRulesFile("type, Lead, 1000000000.01").issues[0].field, "value");
    EXPECT_EQ(parseRulesFile("type, Lead, 1,5").issues.size(), 1u);
    EXPECT_EQ(parseRulesFile("type, \"Lead, 15").issues.size(), 1u);
    EXPECT_EQ(parseRulesFile("type, \"Lead\"x, 15").issues.size(), 1u);
    EXPECT_EQ(parseRulesFile("type, \xFF, 15").issues.size(), 1u);
    EXPECT_EQ(parseRulesFile("type, a\x01z, 15").issues.size(), 1u);
}

TEST(RulesFile, TakesDaysBehindTheValue)
{
    const ParsedRules parsed = parseRulesFile("geo, US, 10, from 2026-11-01, until 2026-12-31\n"
                                              "geo, DE, 10, UNTIL  2026-12-31 , From\t2026-12-31\n"
                                              "type, from 2026-11-01, 3, from 2026-11-01\n"
                                              "type, Lead, 3, until 2026-11-01\n");
    EXPECT_TRUE(parsed.issues.empty());
    EXPECT_EQ(printRulesFile(rulesOf(parsed)),
              "geo, US, 10, from 2026-11-01, until 2026-12-31\n"
              "geo, DE, 10, from 2026-12-31, until 2026-12-31\n"
              "type, from 2026-11-01, 3, from 2026-11-01\n"
              "type, Lead, 3, until 2026-11-01\n");
    ASSERT_EQ(parsed.rules.size(), 4u);
    EXPECT_EQ(parsed.rules[0].rule.validFrom, makeDate({ 2026, 11, 1 }).value());
    EXPECT_EQ(parsed.rules[0].rule.validUntil, makeDate({ 2026, 12, 31 }).value());
    EXPECT_EQ(parsed.rules[3].rule.validFrom, std::nullopt);
}

TEST(RulesFile, RefusesDaysThatAreNone)
{
    EXPECT_EQ(
        issueOf("geo, US, 10, from 1.11.2026"),
        "line 1, valid_from: “1.11.2026” is not a day. Write year-month-day, like 2026-11-22.");
    EXPECT_EQ(issueOf("geo, US, 10, until 2026-11-31"),
              "line 1, valid_until: “2026-11-31” is not a day of the calendar. Correct the day.");
    EXPECT_EQ(issueOf("geo, US, 10, from 2026-11-01, from 2026-11-02"),
              "line 1, valid_from: “from” stands twice behind the value. Remove one of the two.");
    EXPECT_EQ(issueOf("geo, US, 10, from 2026-11-02, until 2026-11-01"),
              "line 1, valid_until: The last day, 2026-11-01, is before the first, 2026-11-02. "
              "Correct one of the two days.");
    EXPECT_EQ(issueOf("geo, US, 10, since 2026-11-02"),
              "line 1: GEO takes 2 fields (Country and value), and here are 3. "
              "Write it like US, 10.");
    EXPECT_EQ(parseRulesFile("geo, US, from 2026-11-02").issues.at(0).field, "value");
}

TEST(RulesFile, OfOneKindIsAsThePageTypesIt)
{
    const ParsedRules parsed = parseRulesFile("IOS, US, 10\nAndroid, UK, 2\n", kind("geo_os"));
    EXPECT_TRUE(parsed.issues.empty());
    EXPECT_EQ(printRulesFile(rulesOf(parsed)), "geo_os, IOS, US, 10\ngeo_os, Android, UK, 2\n");
}

TEST(PastedRules, AreSeparatedByTabElseCommaElseSemicolon)
{
    const int geoOs = kind("geo_os");
    const auto text = [geoOs](std::string_view pasted) {
        return printRulesFile(rulesOf(parsePastedRules(pasted, geoOs)));
    };
    EXPECT_EQ(text("IOS\tUS\t10\r\n\"Mac, OS\"\tUK\t1\r\n"),
              "geo_os, IOS, US, 10\ngeo_os, \"Mac, OS\", UK, 1\n");
    EXPECT_EQ(text("IOS, US, 10"), "geo_os, IOS, US, 10\n");
    EXPECT_EQ(text("IOS; US; 10"), "geo_os, IOS, US, 10\n");
    EXPECT_EQ(parsePastedRules("IOS\t\t10", geoOs).issues.at(0).field, "country");
    EXPECT_EQ(parsePastedRules("\tUS\t10", geoOs).issues.at(0).field, "os");
    EXPECT_EQ(parsePastedRules("US 10", kind("geo")).issues.size(), 1u);
}

TEST(Rules, WithTheSameConditionsTwiceAreToldWithBothLines)
{
    const ParsedRules parsed = parseRulesFile("geo, UK, 1\n"
                                              "type, Lead, 1\n"
                                              "geo, gb, 2\n"
                                              "geo_os, OS X, US, 1\n"
                                              "geo_os, macOS 14, us, 1\n"
                                              "publisher, Nick, 1\n"
                                              "publisher, NICK, 1\n"
                                              "hybrid, Lead, 1\n"
                                              "type, lead, 1\n"
                                              "conversion_sub, sub1, a, 1\n"
                                              "conversion_sub, sub1, A, 1\n"
                                              "conversion_sub, p_sub1, a, 1\n");
    const std::vector<RuleIssue> issues = findDuplicates(parsed.rules);
    ASSERT_EQ(issues.size(), 4u);
    EXPECT_EQ(issues[0].error.sentence(),
              "line 3: This line has the same conditions as line 1: gb, 2. Remove one of the two.");
    EXPECT_EQ(issues[1].line, 5);
    EXPECT_EQ(issues[2].line, 7);
    EXPECT_EQ(issues[3].line, 12);
}

TEST(Rules, WithTheSameConditionsAreFineOnDaysOfTheirOwn)
{
    const auto issuesOf = [](std::string_view text) {
        std::string lines;
        for (const RuleIssue& issue : findDuplicates(parseRulesFile(text).rules))
            lines += issue.error.sentence() + '\n';
        return lines;
    };
    EXPECT_EQ(issuesOf("geo, US, 1, until 2026-10-31\n"
                       "geo, us, 2, from 2026-11-01, until 2026-11-30\n"
                       "geo, US, 3, from 2026-12-01\n"),
              "");
    EXPECT_EQ(issuesOf("geo, US, 1, until 2026-11-01\n"
                       "geo, US, 2, from 2026-11-01\n"),
              "line 2: This line has the same conditions as line 1 on days that both count: "
              "US, 2, from 2026-11-01. Remove one of the two, or part their days.\n");
    EXPECT_EQ(issuesOf("geo, US, 1\n"
                       "geo, US, 2, from 2026-11-01, until 2026-11-01\n"),
              "line 2: This line has the same conditions as line 1 on days that both count: "
              "US, 2, from 2026-11-01, until 2026-11-01. "
              "Remove one of the two, or part their days.\n");
}

TEST(Rules, OfOnePublisherHaveTheSameConditionHoweverItIsCalled)
{
    std::vector<Rule> rules = rulesOf(parseRulesFile("publisher, nick, 1\npublisher, 1001, 2\n"));
    EXPECT_NE(conditionKey(rules[0]), conditionKey(rules[1]));
    rules[0].publisher = rules[1].publisher = { 1 };
    EXPECT_EQ(conditionKey(rules[0]), conditionKey(rules[1]));
    rules[1].publisher = { 2 };
    EXPECT_NE(conditionKey(rules[0]), conditionKey(rules[1]));
}

TEST(Rules, AreReadBackAsTheyWerePrinted)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto pick = [&random](const std::vector<std::string>& from) {
        return from[random() % from.size()];
    };
    const auto text = [&] {
        const std::vector<std::string> pieces = {
            "a", "B", "\"", ",", " ", "#", ";", "é", "'", "1"
        };
        std::string result = "x";
        for (auto length = random() % 6; length > 0; --length)
            result.insert(random() % (result.size() + 1) == 0 ? 0 : result.size(), pick(pieces));
        return result;
    };
    for (int i = 0; i < 20'000; ++i) {
        const int kindIndex = int(random() % RuleKinds::all().size());
        std::vector<std::string> fields;
        for (const RuleField& field : fieldsOf(RuleKinds::all()[std::size_t(kindIndex)])) {
            if (field.key == "country")
                fields.push_back(pick({ "US", "uk", "De" }));
            else if (field.key == "sub")
                fields.push_back("sub" + std::to_string(random() % 20 + 1));
            else
                fields.push_back(text());
        }
        fields.push_back(toText(PayoutValue{ std::int64_t(random() % 100'000'000) }));
        Rule rule = makeRule(kindIndex, fields).value();
        const Date day = addDays(makeDate({ 2026, 1, 1 }).value(), int(random() % 1000));
        if (random() % 2)
            rule.validFrom = day;
        if (random() % 2)
            rule.validUntil = addDays(day, int(random() % 3));
        const ParsedRules fromFile = parseRulesFile(toFileLine(rule));
        ASSERT_EQ(fromFile.rules.size(), 1u) << toFileLine(rule);
        ASSERT_EQ(fromFile.rules[0].rule, rule) << toFileLine(rule);
        const ParsedRules fromBulk = parsePastedRules(toText(rule), kindIndex);
        ASSERT_EQ(fromBulk.rules.size(), 1u) << toText(rule);
        ASSERT_EQ(fromBulk.rules[0].rule, rule) << toText(rule);
    }
}

} // namespace
} // namespace core
