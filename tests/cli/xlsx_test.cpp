#include "app/wiring/xlsx_table.h"
#include "tests/journeys/desk.h"
#include "tests/threats/formula_cells.h"

#include <QDir>
#include <QFile>

#include <clocale>
#include <gtest/gtest.h>
#include <iterator>

namespace {

constexpr core::ColumnHead heads[] = {
    { "publisher", "Publisher", core::ColumnType::Text },
    { "amount", "Amount", core::ColumnType::Money },
};

/// Writes rows into a file and answers with the XML of one of its parts.
class Xlsx : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!app::canWriteXlsx())
            GTEST_SKIP() << "This build writes no XLSX: libxlsxwriter was not found.";
    }

    core::Result<void> write(const std::vector<std::vector<core::Cell>>& rows,
                             std::int64_t rowsPerSheet = app::XlsxTableSink::sheetRows)
    {
        app::XlsxTableSink sink(path(), "table", rowsPerSheet);
        if (auto begun = sink.begin(heads); !begun)
            return begun;
        for (const auto& row : rows)
            if (auto written = sink.row(row); !written)
                return written;
        return sink.end();
    }

    [[nodiscard]] std::string path() const
    {
        return folder.filePath(QStringLiteral("out.xlsx")).toStdString();
    }

    [[nodiscard]] std::string part(const std::string& name) const
    {
        return runProgram("unzip", { "-p", path(), "xl/worksheets/" + name }).out;
    }

    [[nodiscard]] static bool canUnzip() { return runProgram("unzip", { "-v" }).status == 0; }

    QTemporaryDir folder;
};

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

/// The user's decimal comma in a file that knows points alone.
TEST_F(Xlsx, FiguresHaveAPointWhateverTheUsersDecimalMarkIs)
{
    if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8"))
        GTEST_SKIP() << "The locale de_DE.UTF-8 is not installed.";
    const auto written = write({ { std::string("nick"), core::Money{ 1'500'000 } } });
    std::setlocale(LC_NUMERIC, "C");
    ASSERT_TRUE(written);
    if (!canUnzip())
        GTEST_SKIP() << "unzip is not installed: the cells were not looked at.";
    EXPECT_TRUE(holds(part("sheet1.xml"), "<v>1.5</v>")) << part("sheet1.xml");
}

TEST_F(Xlsx, FiguresAreNumbersUpToFifteenDigitsAndTextBeyond)
{
    ASSERT_TRUE(write({
        { std::string("nick"), core::Money{ 24'449'612'725 } },
        { std::string("olga"), core::Money{ 123'456'789'012'345 } }, // 15 digits
        { std::string("petra"), core::Money{ 1'234'567'890'123'456 } }, // 16
        { std::string("rosa"), core::MinorMoney{ core::Money::ofUnits(1480), 2 } },
        { std::string("-9"), core::Money{ -100'000 } },
    }));
    if (!canUnzip())
        GTEST_SKIP() << "unzip is not installed: the cells were not looked at.";
    const std::string sheet = part("sheet1.xml");
    EXPECT_TRUE(holds(sheet, "<v>24449.612725</v>"));
    EXPECT_TRUE(holds(sheet, "<v>123456789.012345</v>"));
    EXPECT_TRUE(holds(sheet, "<t>1234567890.123456</t>"));
    EXPECT_TRUE(holds(sheet, "<v>1480</v>"));
    EXPECT_TRUE(holds(sheet, "<v>-0.1</v>"));
    EXPECT_TRUE(holds(sheet, "<t>-9</t>"));
}

TEST_F(Xlsx, ATextIsNeverAFormula)
{
    ASSERT_TRUE(write({
        { std::string("=1+1"), std::monostate() },
        { std::string("@SUM(A1)"), std::monostate() },
        { std::string("http://example.com"), std::monostate() },
    }));
    if (!canUnzip())
        GTEST_SKIP() << "unzip is not installed: the cells were not looked at.";
    const std::string sheet = part("sheet1.xml");
    EXPECT_TRUE(holds(sheet, "<t>=1+1</t>"));
    EXPECT_FALSE(holds(sheet, "<f>"));
    EXPECT_FALSE(holds(sheet, "hyperlink"));
}

TEST_F(Xlsx, TextsThatBeginFormulasStayTexts)
{
    std::vector<std::vector<core::Cell>> rows;
    for (const std::string& text : tests::formulaCells())
        rows.push_back({ text, core::Money{ -100'000 } });
    ASSERT_TRUE(write(rows));
    if (!canUnzip())
        GTEST_SKIP() << "unzip is not installed: the cells were not looked at.";
    const std::string sheet = part("sheet1.xml");
    const auto count = [&sheet](std::string_view wanted) {
        std::size_t found = 0;
        for (std::size_t at = 0; (at = sheet.find(wanted, at)) != std::string::npos; ++at)
            ++found;
        return found;
    };
    EXPECT_EQ(count("<f"), 0U);
    EXPECT_EQ(count("t=\"inlineStr\""), rows.size() + std::size(heads));
    EXPECT_EQ(count("<v>-0.1</v>"), rows.size());
}

/// In the format “_x0041_” is an “A”, and XML has neither control characters nor U+FFFE and U+FFFF.
TEST_F(Xlsx, TextsStayWhatTheyAreWhateverTheirCharacters)
{
    ASSERT_TRUE(write({
        { std::string("a_x0041_x00e9_"), std::monostate() },
        { std::string("_x0041\x01"), std::monostate() },
        { std::string("b\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD"), std::monostate() },
        { std::string("sub_x0041 _x004_ _x00G1_ _X0041_"), std::monostate() },
    }));
    if (!canUnzip())
        GTEST_SKIP() << "unzip is not installed: the cells were not looked at.";
    const std::string sheet = part("sheet1.xml");
    EXPECT_TRUE(holds(sheet, "<t>a_x005F_x0041_x005F_x00e9_</t>")) << sheet;
    EXPECT_TRUE(holds(sheet, "<t>_x005F_x0041_x0001_</t>")) << sheet;
    EXPECT_TRUE(holds(sheet, "<t>b_xFFFE__xFFFF_\xEF\xBF\xBD</t>")) << sheet;
    EXPECT_TRUE(holds(sheet, "<t>sub_x0041 _x004_ _x00G1_ _X0041_</t>")) << sheet;
}

TEST_F(Xlsx, ALongTableGoesOnInAFurtherSheet)
{
    std::vector<std::vector<core::Cell>> rows;
    for (int i = 0; i < 7; ++i)
        rows.push_back({ "p" + std::to_string(i), core::Money::ofUnits(i) });
    ASSERT_TRUE(write(rows, 4)); // a head and three rows each
    if (!canUnzip())
        GTEST_SKIP() << "unzip is not installed: the cells were not looked at.";
    EXPECT_TRUE(holds(part("sheet1.xml"), "<t>p2</t>"));
    EXPECT_FALSE(holds(part("sheet1.xml"), "<t>p3</t>"));
    EXPECT_TRUE(holds(part("sheet2.xml"), "<t>publisher</t>"));
    EXPECT_TRUE(holds(part("sheet2.xml"), "<t>p5</t>"));
    EXPECT_TRUE(holds(part("sheet3.xml"), "<t>p6</t>"));
}

TEST_F(Xlsx, ATextTooLongForACellIsRefusedAndTheOldFileStays)
{
    QFile old(QString::fromStdString(path()));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto written = write({ { std::string(40'000, 'x'), std::monostate() } });
    ASSERT_FALSE(written);
    EXPECT_TRUE(holds(written.error().sentence(), "32,767"));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), QByteArray("old"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "something was left behind";
}

TEST_F(Xlsx, AFolderThatIsNotThereIsSaid)
{
    app::XlsxTableSink sink(folder.filePath(QStringLiteral("none/out.xlsx")).toStdString(),
                            "table");
    const auto begun = sink.begin(heads);
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, core::ErrorCode::Storage);
}
