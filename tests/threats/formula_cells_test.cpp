// Threat: a text in an exported table that a spreadsheet would run as a formula.
#include "core/base/text.h"
#include "core/csv/csv_reader.h"
#include "core/csv/csv_writer.h"
#include "tests/support/import_desk.h"
#include "tests/threats/formula_cells.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace tests {

using namespace core;

namespace {

constexpr ColumnHead heads[] = { { "text", "Text", ColumnType::Text },
                                 { "end", "End", ColumnType::Text } };

/// A table of one row in CSV.
std::string csvOf(const Cell& cell)
{
    StringSink bytes;
    CsvTableSink sink(bytes);
    const Cell cells[] = { cell, std::string("end") };
    EXPECT_TRUE(sink.begin(heads) && sink.row(cells) && sink.end());
    return bytes.bytes();
}

/// The first cell of its only row, as another program reads it.
std::string firstCell(const std::string& csv)
{
    StringSource source(csv);
    CsvReader reader(source);
    CsvRow row;
    for (int i = 0; i < 2; ++i) {
        const auto got = reader.next(row);
        EXPECT_TRUE(got && *got) << csv;
    }
    EXPECT_EQ(row.fields.size(), 2U) << csv;
    return std::string(row.fields.front());
}

/// The value of sub1 of each conversion, by id.
std::vector<std::string> firstSubs(ImportDesk& desk)
{
    std::vector<std::pair<std::string, std::string>> subs;
    EXPECT_TRUE(desk.store.visitConversions({}, [&subs](const StoredConversion& stored) {
        const std::vector<std::string>& texts = stored.conversion.clickSubs;
        subs.emplace_back(stored.conversion.id, texts.empty() ? std::string() : texts.front());
        return true;
    }));
    std::sort(subs.begin(), subs.end());
    std::vector<std::string> values;
    for (const auto& [id, value] : subs)
        values.push_back(value);
    return values;
}

} // namespace

TEST(FormulaCells, ofTextStandBehindAnApostropheAndComeBackExactly)
{
    const std::vector<std::string> cells = formulaCells();
    ASSERT_GE(cells.size(), 120U);
    for (const std::string& text : cells) {
        const std::string cell = firstCell(csvOf(text));
        EXPECT_EQ(cell, '\'' + text);
        EXPECT_EQ(unguardedCell(cell), text);
    }
    for (const std::string& text : plainCells()) {
        const std::string cell = firstCell(csvOf(text));
        EXPECT_EQ(cell, text);
        EXPECT_EQ(unguardedCell(cell), text);
    }
}

TEST(FormulaCells, ofNumbersStayNumbers)
{
    EXPECT_EQ(firstCell(csvOf(Money{ -1'500'000 })), "-1.5");
    EXPECT_EQ(firstCell(csvOf(MinorMoney{ Money{ -1'500'000 }, 2 })), "-1.50");
    EXPECT_EQ(firstCell(csvOf(std::int64_t(-9))), "-9");
    EXPECT_EQ(firstCell(csvOf(std::string("-9"))), "'-9"); // somebody's text, not our number
}

/// In through a file, out as our export, in again into other books: every text is the same.
TEST(FormulaCells, goInAgainExactlyFromOurOwnExport)
{
    std::string file = "id,conv_time,campaign,publisher,sub1\n";
    std::vector<std::string> expected;
    for (const std::string& text : formulaCells()) {
        const std::string value(trimmed(text)); // as any import has it
        expected.push_back(value);
        file += "id" + std::to_string(1'000 + expected.size()) + ",2026-11-01T09:00:00Z,Shop,nick,";
        appendCsvField(file, text);
        file += '\n';
    }
    std::string exported;
    for (int round = 0; round < 2; ++round) {
        ImportDesk desk;
        desk.addCampaign("Shop", CostModel::Cpa, "1");
        desk.addPublisher("nick");
        const ImportReport report = desk.take(round == 0 ? file : exported);
        EXPECT_EQ(report.added, std::int64_t(expected.size()))
            << (report.issues.empty() ? "" : report.issues.front().error.sentence());
        EXPECT_EQ(firstSubs(desk), expected);
        const std::string again = desk.exported("conversions");
        if (round == 1) {
            EXPECT_EQ(again, exported);
        }
        exported = again;
    }
}

} // namespace tests
