#include "core/csv/file_form.h"

#include <gtest/gtest.h>

namespace {

using namespace core;

std::string amount(std::string_view text, DecimalMark mark)
{
    const auto parsed = parseAmount(text, mark);
    if (parsed)
        return toText(*parsed);
    EXPECT_FALSE(parsed.error().remedy.empty()) << text;
    return "refused";
}

std::string time(std::string_view text, DateForm form, const Zone& zone = {})
{
    const auto parsed = parseTime(text, form, zone);
    if (parsed)
        return toText(*parsed);
    EXPECT_FALSE(parsed.error().remedy.empty()) << text;
    return "refused";
}

/// "decimal comma by 1,5", "doubtful by 1.234".
std::string markOf(const std::vector<std::string>& amounts)
{
    const auto evidence = decimalMarkOf(amounts);
    const std::string form =
        evidence.isDoubtful ? "doubtful" : std::string(info(decimalMarks(), *evidence.form).key);
    return form + (evidence.example.empty() ? "" : " by " + evidence.example);
}

std::string formOf(const std::vector<std::string>& times)
{
    const auto evidence = dateFormOf(times);
    return evidence.isDoubtful ? "doubtful" : std::string(info(dateForms(), *evidence.form).key);
}

struct AmountCase {
    const char* text;
    const char* plain;
    const char* point;
    const char* comma;
};
constexpr AmountCase amountCases[] = {
    { "10", "10", "10", "10" },
    { "-10.5", "-10.5", "-10.5", "refused" },
    { "10,5", "refused", "refused", "10.5" },
    { "0.123456", "0.123456", "0.123456", "refused" },
    { "0.1234567", "refused", "refused", "refused" },
    { "1,234.50", "refused", "1234.5", "refused" },
    { "1.234,50", "refused", "refused", "1234.5" },
    { "1,234,567", "refused", "1234567", "refused" },
    { "1 234,50", "refused", "refused", "1234.5" },
    { "1\xC2\xA0"
      "234.50",
      "refused",
      "1234.5",
      "refused" },
    { "1\xE2\x80\xAF"
      "234,50",
      "refused",
      "refused",
      "1234.5" },
    { "1'234.50", "refused", "1234.5", "refused" },
    { "1,234", "refused", "refused", "1.234" },
    { "1.234", "1.234", "1.234", "refused" },
    { "12,34,567", "refused", "refused", "refused" },
    { "1,23.4", "refused", "refused", "refused" },
    { "1.2.3", "refused", "refused", "refused" },
    { "$5", "refused", "refused", "refused" },
    { "1e3", "refused", "refused", "refused" },
    { "", "refused", "refused", "refused" },
    { ".5", "refused", "refused", "refused" },
    { "5,", "refused", "refused", "refused" },
    { "+5", "5", "5", "5" },
    { "1000000001", "refused", "refused", "refused" },
};

} // namespace

TEST(FileForm, amountsAreReadByTheirMarkAlone)
{
    for (const AmountCase& row : amountCases) {
        EXPECT_EQ(amount(row.text, DecimalMark::Plain), row.plain) << row.text;
        EXPECT_EQ(amount(row.text, DecimalMark::Point), row.point) << row.text;
        EXPECT_EQ(amount(row.text, DecimalMark::Comma), row.comma) << row.text;
    }
    EXPECT_EQ(parseAmount("1,234", DecimalMark::Point).error().what.text(),
              "“1,234” can be read in two ways: as 1.234 and as 1234.");
}

TEST(FileForm, theDecimalMarkIsKnownOnlyWhereAnAmountShowsIt)
{
    EXPECT_EQ(markOf({}), "plain");
    EXPECT_EQ(markOf({ "1", "20" }), "plain");
    EXPECT_EQ(markOf({ "1", "20.5" }), "point by 20.5");
    EXPECT_EQ(markOf({ "1.234", "20,5" }), "comma by 20,5");
    EXPECT_EQ(markOf({ "1,234", "20.5" }), "point by 20.5");
    EXPECT_EQ(markOf({ "1.234" }), "doubtful by 1.234");
    EXPECT_EQ(markOf({ "1,234", "7" }), "doubtful by 1,234");
    EXPECT_EQ(markOf({ "0.123" }), "point by 0.123") << "thousands never begin with 0";
    EXPECT_EQ(markOf({ "1.5", "1,5" }), "doubtful by 1,5") << "they contradict each other";
    EXPECT_EQ(markOf({ "free", "1,50" }), "comma by 1,50");
}

TEST(FileForm, anAmountInDoubtIsRefusedWhileTheMarkIsOpen)
{
    FileForm form;
    form.isMarkOpen = true;
    for (const char* text : { "1.234", "-1,234" }) {
        const auto refused = parseAmount(text, form);
        ASSERT_FALSE(refused) << text;
        EXPECT_EQ(refused.error().remedy.text(),
                  "Say whether the file writes a decimal point or a decimal comma.");
    }
    EXPECT_EQ(parseAmount("-1,234", form).error().what.text(),
              "“-1,234” can be read in two ways: as -1.234 and as -1234.");
    EXPECT_EQ(toText(*parseAmount("12.5", form)), "12.5");
    EXPECT_EQ(toText(*parseAmount("0.123", form)), "0.123");
    form.isMarkOpen = false;
    EXPECT_EQ(toText(*parseAmount("1.234", form)), "1.234");
}

TEST(FileForm, timesAreReadByTheirFormAlone)
{
    EXPECT_EQ(time("2026-11-01T09:00:00Z", DateForm::Iso), "2026-11-01T09:00:00Z");
    EXPECT_EQ(time("2026-11-01 09:00:00 AM", DateForm::Iso), "refused");
    EXPECT_EQ(time("2024-06-01 10:15:00 AM", DateForm::YearFirst), "2024-06-01T10:15:00Z");
    EXPECT_EQ(time("2024-06-01 10:15:00 pm", DateForm::YearFirst), "2024-06-01T22:15:00Z");
    EXPECT_EQ(time("2024-06-01 12:15:00 AM", DateForm::YearFirst), "2024-06-01T00:15:00Z");
    EXPECT_EQ(time("2024-06-01 12:15 PM", DateForm::YearFirst), "2024-06-01T12:15:00Z");
    EXPECT_EQ(time("2024-06-01 13:15:00 PM", DateForm::YearFirst), "refused");
    EXPECT_EQ(time("2024-06-01", DateForm::YearFirst), "2024-06-01T00:00:00Z");
    EXPECT_EQ(time("2024-06-01T10:15:00+02:00", DateForm::YearFirst), "2024-06-01T08:15:00Z");
    EXPECT_EQ(time("31/12/2026 23:59", DateForm::DayFirst), "2026-12-31T23:59:00Z");
    EXPECT_EQ(time("1.2.2026", DateForm::DayFirst), "2026-02-01T00:00:00Z");
    EXPECT_EQ(time("1/2/2026, 9:05 PM", DateForm::MonthFirst), "2026-01-02T21:05:00Z");
    EXPECT_EQ(time("12/31/2026", DateForm::DayFirst), "refused");
    EXPECT_EQ(time("31/12/2026", DateForm::MonthFirst), "refused");
    EXPECT_EQ(time("30/02/2026", DateForm::DayFirst), "refused");
    EXPECT_EQ(time("01/02/26", DateForm::DayFirst), "refused") << "of which century?";
    EXPECT_EQ(time("01/02-2026", DateForm::DayFirst), "refused");
    EXPECT_EQ(time("1793523600", DateForm::UnixSeconds), "2026-11-01T09:00:00Z");
    EXPECT_EQ(time("1793523600123", DateForm::UnixSeconds), "refused") << "milliseconds";
    EXPECT_EQ(time("-1", DateForm::UnixSeconds), "refused");
    EXPECT_EQ(time("", DateForm::UnixSeconds), "refused");
}

TEST(FileForm, timesWithoutAnOffsetAreTheZones)
{
    const Zone berlin("Berlin", { { 0, 3600 }, { 1'774'746'000, 7200 } });
    EXPECT_EQ(time("15/01/2026 09:00", DateForm::DayFirst, berlin), "2026-01-15T08:00:00Z");
    EXPECT_EQ(time("15/01/2026", DateForm::DayFirst, berlin), "2026-01-14T23:00:00Z");
    EXPECT_EQ(time("2026-03-29 02:30:00 AM", DateForm::YearFirst, berlin), "refused")
        << "the clocks were put forward over it";
    EXPECT_EQ(time("1793523600", DateForm::UnixSeconds, berlin), "2026-11-01T09:00:00Z");
}

TEST(FileForm, theDateFormIsKnownOnlyWhereTheDataDecide)
{
    EXPECT_EQ(formOf({}), "iso");
    EXPECT_EQ(formOf({ "2026-11-01T09:00:00Z", "2026-11-01 09:00" }), "iso");
    EXPECT_EQ(formOf({ "2026-11-01 09:00:00", "2026-11-01 09:00:00 PM" }), "ymd");
    EXPECT_EQ(formOf({ "2026-11-01" }), "ymd");
    EXPECT_EQ(formOf({ "1793523600" }), "unix");
    EXPECT_EQ(formOf({ "03/04/2026", "13/04/2026" }), "dmy");
    EXPECT_EQ(formOf({ "03/04/2026", "04/13/2026" }), "mdy");
    EXPECT_EQ(formOf({ "03/04/2026", "04/05/2026" }), "doubtful");
    EXPECT_EQ(formOf({ "13/04/2026", "04/13/2026" }), "doubtful");
    EXPECT_EQ(formOf({ "2026-11-01", "13/04/2026" }), "doubtful");
    EXPECT_EQ(formOf({ "yesterday", "13/04/2026" }), "dmy") << "what no form reads is left aside";
    for (const char* text : { "20260610", "46183", "10/06/26 10:00" }) {
        EXPECT_EQ(formOf({ text }), "doubtful");
        EXPECT_TRUE(dateFormOf(std::vector<std::string>{ text }).isUnread) << text;
        EXPECT_EQ(dateFormOf(std::vector<std::string>{ text }).example, text);
    }
    EXPECT_EQ(formOf({ "100000000" }), "unix") << "1973";
}

TEST(FileForm, everyChoiceIsFoundByItsKeyAndSign)
{
    EXPECT_EQ(*parseForm(decimalMarks(), ","), DecimalMark::Comma);
    EXPECT_EQ(*parseForm(decimalMarks(), "point"), DecimalMark::Point);
    EXPECT_EQ(*parseForm(fieldSeparators(), ";"), ';');
    EXPECT_EQ(*parseForm(fieldSeparators(), "tab"), '\t');
    for (const auto& choice : textEncodings())
        EXPECT_EQ(*parseForm(textEncodings(), choice.key), choice.value);
    for (const auto& choice : dateForms())
        EXPECT_EQ(*parseForm(dateForms(), choice.key), choice.value);
    const auto unknown = parseForm(dateForms(), "american");
    EXPECT_EQ(unknown.error().remedy.text(), "Choose one of these: iso, ymd, dmy, mdy, unix.");
}
