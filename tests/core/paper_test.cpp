#include "core/base/text.h"
#include "core/invoicing/invoice.h"
#include "core/invoicing/largest_remainder.h"
#include "core/invoicing/paper_words.h"
#include "core/invoicing/text_wrap.h"
#include "tests/support/payout_desk.h"
#include "tests/support/table_measure.h"

#include <gtest/gtest.h>
#include <numeric>
#include <random>

using namespace core;
using tests::date;
using tests::money;
using tests::TableMeasure;

namespace {

std::string number(std::string_view pattern, int year, int sequence)
{
    const auto made = documentNumber(pattern, year, sequence);
    return made ? *made : "refused: " + made.error().what.text();
}

TEST(DocumentNumber, putsInYearAndSequence)
{
    EXPECT_EQ(number("PI-{year}-{seq:4}", 2026, 6), "PI-2026-0006");
    EXPECT_EQ(number("{seq}/{year}", 2026, 6), "6/2026");
    EXPECT_EQ(number("{year}{seq:4}", 2026, 123456), "2026123456");
    EXPECT_EQ(number("R\u00E9f {year}-{seq:2}", 2026, 6), "R\u00E9f 2026-06");
}

TEST(DocumentNumber, refusesPatternsThatCannotNumber)
{
    for (const char* pattern : { "",
                                 "PI",
                                 "PI-{year}",
                                 "PI-{seq}",
                                 "PI-{year}-{seq",
                                 "PI-{year}-seq}",
                                 "PI-{year}-{seq:}",
                                 "PI-{year}-{seq:0}",
                                 "PI-{year}-{seq:44}",
                                 "PI-{year}-{seq:x}",
                                 "PI-{year}-{month}-{seq}",
                                 "PI-{year}-{{seq}}",
                                 "PI\n{year}-{seq}",
                                 "PI\xFF{year}-{seq}" })
        EXPECT_FALSE(documentNumber(pattern, 2026, 1)) << pattern;
    EXPECT_FALSE(documentNumber(std::string(64, 'x') + "{year}{seq}", 2026, 1));
}

std::vector<Money> amounts(std::initializer_list<const char*> texts)
{
    std::vector<Money> list;
    for (const char* text : texts)
        list.push_back(money(text));
    return list;
}

TEST(LargestRemainder, givesTheLackingUnitsToTheLargestRemainders)
{
    EXPECT_EQ(inMinorUnits(amounts({ "0.333333", "0.333333", "0.333334" }), 2),
              amounts({ "0.33", "0.33", "0.34" }));
    EXPECT_EQ(inMinorUnits(amounts({ "0.005", "0.005" }), 2), amounts({ "0.01", "0" }));
    EXPECT_EQ(inMinorUnits(amounts({ "-0.333", "1.333" }), 2), amounts({ "-0.33", "1.33" }));
    EXPECT_EQ(inMinorUnits(amounts({ "1.5", "1.5" }), 0), amounts({ "2", "1" }));
    EXPECT_EQ(inMinorUnits(amounts({ "1.0005", "1.0005" }), 3), amounts({ "1.001", "1" }));
}

TEST(LargestRemainder, keepsTheSumAndMovesNoAmountByAWholeUnit)
{
    const std::uint64_t seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<Money> exact;
        std::int64_t sum = 0;
        const auto count = 1 + random() % 12;
        for (std::size_t i = 0; i < count; ++i) {
            exact.push_back({ std::int64_t(random() % 200'000'000) - 100'000'000 });
            sum += exact.back().micros;
        }
        exact.push_back({ 10'000 - sum % 10'000 });
        sum += exact.back().micros;
        const std::vector<Money> rounded = inMinorUnits(exact, 2);
        std::int64_t roundedSum = 0;
        for (std::size_t i = 0; i < rounded.size(); ++i) {
            roundedSum += rounded[i].micros;
            EXPECT_TRUE(hasAtMostDecimals(rounded[i], 2));
            EXPECT_LT(std::abs(rounded[i].micros - exact[i].micros), 10'000);
        }
        EXPECT_EQ(roundedSum, sum);
    }
}

Invoice fullInvoice()
{
    Invoice invoice;
    invoice.series = { SeriesKey::Kind::CreditNote, 2026 };
    invoice.sequence = 6;
    invoice.number = "PC-2026-0006";
    invoice.refersTo = "PI-2026-0001";
    invoice.payout = { 8 };
    invoice.issued = date("2026-11-18");
    invoice.due = date("2026-12-18");
    invoice.netDays = 30;
    invoice.supplier = { "Coupon \"King\" Ltd",
                         "18 Harbour Street\nTop floor",
                         "Leeds",
                         "United Kingdom",
                         "GB 000",
                         "IBAN" };
    invoice.customer.name = "\u00DCnal & S\u00F6hne";
    invoice.currency = "GBP";
    InvoiceLine line;
    line.title = "Shop UK";
    line.month = monthOf(date("2026-10-01"));
    line.conversions = 1235;
    line.types = { { "Purchase", 1204 }, { "Return", 31 } };
    line.amount = money("-1012.30");
    invoice.lines.push_back(line);
    line = {};
    line.kind = InvoiceLine::Kind::Advance;
    line.partPayment = true;
    line.amount = { std::numeric_limits<std::int64_t>::min() };
    invoice.lines.push_back(line);
    invoice.total = { std::numeric_limits<std::int64_t>::max() };
    invoice.method = "Wire";
    invoice.note = "October\n\"net 30\"";
    invoice.paidOn = date("2026-11-10");
    invoice.paidAmount = money("-0.5");
    for (int byte = 0; byte < 256; ++byte)
        invoice.logo += char(static_cast<unsigned char>(byte));
    invoice.form = { "de_CH", Paper::Letter };
    return invoice;
}

TEST(InvoiceJson, readsWhatItWrote)
{
    Invoice invoice = fullInvoice();
    for (int cut = 0; cut < 3; ++cut) {
        const auto read = parseInvoice(toJson(invoice));
        ASSERT_TRUE(read) << read.error().sentence();
        EXPECT_EQ(*read, invoice);
        invoice.logo.pop_back();
    }
    const auto empty = parseInvoice(toJson(Invoice()));
    ASSERT_TRUE(empty) << empty.error().sentence();
    EXPECT_EQ(*empty, Invoice());
}

TEST(InvoiceJson, isTheSameTextForEver)
{
    // Hashes of documents kept in books are over this text: it must never change.
    Invoice invoice;
    invoice.series.year = 2026;
    invoice.sequence = 1;
    invoice.number = "PI-2026-0001";
    invoice.payout = { 8 };
    invoice.issued = date("2026-11-18");
    invoice.supplier.name = "King";
    invoice.currency = "GBP";
    InvoiceLine line;
    line.title = "Shop";
    line.month = monthOf(date("2026-10-01"));
    line.amount = invoice.total = money("12.3");
    invoice.lines.push_back(line);
    EXPECT_EQ(toJson(invoice),
              R"({"format":1,"series":"invoice","year":2026,"sequence":1,)"
              R"("number":"PI-2026-0001","payout":8,"issued":"2026-11-18","net_days":0,)"
              R"("supplier":{"name":"King"},"customer":{},"currency":"GBP","decimals":2,)"
              R"("lines":[{"kind":"earning","title":"Shop","month":"2026-10","amount":"12.3"}],)"
              R"("total":"12.3"})");
}

TEST(InvoiceJson, refusesWhatItDidNotWrite)
{
    const std::string good = toJson(fullInvoice());
    const std::pair<const char*, const char*> spoils[] = {
        { "\"format\":1", "\"format\":2" },       { "\"credit_note\"", "\"letter\"" },
        { "\"2026-11-18\"", "\"2026-02-30\"" },   { "\"-1012.3\"", "-1012.3" },
        { "\"-1012.3\"", "\"-1012.3x\"" },        { "\"-1012.3\"", "\"--1012.3\"" },
        { "\"-1012.3\"", "\"1.2.3\"" },           { "\"-1012.3\"", "\"99999999999999999999\"" },
        { "\"earning\"", "\"bonus\"" },           { "\"2026-10\"", "\"2026-13\"" },
        { "\"sequence\":6", "\"sequence\":-6" },  { "\"sequence\":6", "\"sequence\":1.5" },
        { "\"logo\":\"AAEC", "\"logo\":\"AA=C" }, { "\"logo\":\"AAEC", "\"logo\":\"AAE" },
        { "\"supplier\":{", "\"vendor\":{" },     { "\"lines\":[", "\"lines\":[[]," },
    };
    for (const auto& [from, to] : spoils) {
        std::string spoilt = good;
        const std::size_t at = spoilt.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        spoilt.replace(at, std::string_view(from).size(), to);
        EXPECT_FALSE(parseInvoice(spoilt)) << from << " as " << to;
    }
    EXPECT_FALSE(parseInvoice(""));
    EXPECT_FALSE(parseInvoice("[]"));
}

TEST(PaperWords, writeEnglishForms)
{
    EXPECT_EQ(englishAmount(money("1480.5"), 2), "1,480.50");
    EXPECT_EQ(englishAmount(money("-1234567.891"), 2), "\u22121,234,567.891");
    EXPECT_EQ(englishAmount(money("-0.4"), 2), "\u22120.40");
    EXPECT_EQ(englishAmount(money("999"), 0), "999");
    EXPECT_EQ(englishCount(1204), "1,204");
    EXPECT_EQ(englishDate(date("2026-11-08")), "8 Nov 2026");
    EXPECT_EQ(englishMonth(monthOf(date("2026-10-08"))), "October 2026");
}

TEST(PaperWords, putValuesInOnce)
{
    EXPECT_EQ(filled("{a} and {b}", { { "a", "{b}" }, { "b", "x" } }), "{b} and x");
    EXPECT_EQ(filled("{c} {", { { "a", "x" } }), "{c} {");
}

TEST(TextWrap, makesControlAndDirectionCharactersVisible)
{
    EXPECT_EQ(visibleText("a\u202Eb"), "a[U+202E]b");
    EXPECT_EQ(visibleText("a\x07"), "a[U+0007]");
    EXPECT_EQ(visibleText("a\tb"), "a b");
    EXPECT_EQ(visibleText("\xC3("), "?(");
    EXPECT_EQ(visibleText("\U0001F600\u00FC"), "\U0001F600\u00FC");
}

std::vector<std::string> lines(std::string_view text, Micrometres width)
{
    return wrapped(text, TextRole::Body, width, TableMeasure());
}

using Lines = std::vector<std::string>;

TEST(TextWrap, breaksBetweenWordsThenInsideLongOnes)
{
    const Micrometres ten = 10 * TableMeasure::bodyCharacter;
    EXPECT_EQ(lines("one two three", ten), (Lines{ "one two", "three" }));
    EXPECT_EQ(lines("aaaaaaaaaaaaaaaaaaaaaaaab c", ten),
              (Lines{ "aaaaaaaaaa", "aaaaaaaaaa", "aaaab c" }));
    EXPECT_EQ(lines("one aaaaaaaaaaaa", ten), (Lines{ "one", "aaaaaaaaaa", "aa" }));
    EXPECT_EQ(lines("a\r\nb\n\nc\n", ten), (Lines{ "a", "b", "", "c" }));
    EXPECT_EQ(lines("", ten), Lines{});
    EXPECT_EQ(lines("  two   blanks  ", ten), (Lines{ "  two", "blanks" }));
}

TEST(TextWrap, keepsMarksWithTheirCharacter)
{
    const std::string marked = "e\u0301";
    EXPECT_EQ(lines(marked + marked, TableMeasure::bodyCharacter), (Lines{ marked, marked }));
}

TEST(TextWrap, setsAtLeastOneCharacterInALine)
{
    EXPECT_EQ(lines("\u00FCab", 1), (Lines{ "\u00FC", "a", "b" }));
}

TEST(TextWrap, losesNoCharacterButBlanksAtBreaks)
{
    const std::uint64_t seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    const std::string pieces[] = { "a", "bb", " ", "\u00FC", "\u4E2D", "longerword", "e\u0301" };
    for (int round = 0; round < 500; ++round) {
        std::string text;
        for (std::size_t i = random() % 60; i > 0; --i)
            text += pieces[random() % std::size(pieces)];
        std::string joined;
        const auto width = Micrometres(1 + random() % 40'000);
        for (const std::string& line : lines(text, width))
            joined += line;
        std::erase(text, ' ');
        std::erase(joined, ' ');
        EXPECT_EQ(joined, text) << "width " << width;
    }
}

} // namespace
