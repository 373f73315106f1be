// Tables out, in three formats, on the sample company; and the sample company itself.
#include "tests/journeys/desk.h"
#include "tests/journeys/exported.h"

#include <QDir>
#include <QProcess>

#include <algorithm>
#include <gtest/gtest.h>
#include <sstream>

namespace {

class SampleDesk : public ::testing::Test {
protected:
    SampleDesk()
        : desk("")
    {
        desk.must({ "init", "--currency", "GBP", "--timezone", "Europe/London", "--sample" });
    }

    Desk desk;
};

} // namespace

TEST_F(SampleDesk, IsAliveAndItsBooksHold)
{
    EXPECT_EQ(desk.run({ "verify" }).status, 0) << desk.run({ "verify" }).out;
    EXPECT_EQ(desk.ask({ "publisher", "list" }).items.size(), 12U);
    EXPECT_EQ(desk.ask({ "campaign", "list" }).items.size(), 2U);
    const core::Json payouts = desk.ask({ "payout", "list" });
    for (const char* status : { "pending", "approved", "paid", "declined", "returned" })
        EXPECT_TRUE(std::any_of(
            payouts.items.begin(),
            payouts.items.end(),
            [&](const core::Json& payout) { return textOf(payout, "status") == status; }))
            << status;
    EXPECT_TRUE(
        std::any_of(payouts.items.begin(), payouts.items.end(), [](const core::Json& payout) {
            return !textOf(payout, "invoice").empty();
        }));
}

#ifndef _WIN32
/// Two such names would be one, and the second table would replace the first.
TEST_F(SampleDesk, WritesToNoOtherNameThanTheOneTyped)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(desk.path("")));
    const Answer answer = runIn(process,
                                QStringLiteral("/bin/sh"),
                                { "-c", R"sh(exec "$0" "$@" --output "$(printf 'r\351s.csv')")sh",
                                  PAYOUTCTL, "--workspace", desk.workspace(), "export", "payouts",
                                  "--format", "csv" });
    EXPECT_EQ(answer.status, 2);
    EXPECT_NE(answer.err.find("s.csv\" is not UTF-8"), std::string::npos) << answer.err;
    EXPECT_TRUE(QDir(process.workingDirectory()).entryList({ "r*s.csv" }).isEmpty());
}
#endif

TEST_F(SampleDesk, SaysTheStateOfItsBooksAndKnowsItAgain)
{
    const std::string answer =
        desk.must({ "export", "payouts", "--format", "csv", "--output", "p.csv" });
    const std::string label = "p.csv\nState of the books: ";
    ASSERT_EQ(answer.substr(0, label.size()), label);
    const std::string noted = answer.substr(label.size(), answer.size() - label.size() - 1);
    EXPECT_EQ(textOf(desk.ask({ "export", "payouts", "--format", "json", "--output", "p.json" }),
                     "books"),
              noted);
    EXPECT_EQ(desk.read("p.csv").find("State of the books"), std::string::npos) << "a clean table";
    const Answer before = desk.run({ "verify" });
    EXPECT_NE(before.out.find("I7 hash chain: state of the books: " + noted), std::string::npos)
        << before.out;

    desk.must({ "backup", "before.payouts" });
    desk.must({ "publisher", "add", "--alias", "newcomer" });
    EXPECT_EQ(desk.run({ "verify", "--anchor", noted }).status, 0) << "what was is still so";
    std::istringstream typed(noted); // not quoted: a word a group
    std::vector<std::string> words{ "verify", "--anchor" };
    for (std::string word; typed >> word;)
        words.push_back(word);
    EXPECT_EQ(desk.run(words).status, 0);

    const Answer other = desk.run({ "verify", "--anchor", "1:0123456789abcdef", noted });
    EXPECT_EQ(other.status, 1);
    EXPECT_NE(other.out.find("FAULT  I7 anchors: the books have another past than the anchor "
                             "1:0123 4567 89ab cdef"),
              std::string::npos)
        << other.out;
    EXPECT_EQ(desk.run({ "verify", "--anchor", "none" }).status, 1);

    const std::string now =
        textOf(desk.ask({ "export", "payouts", "--format", "csv", "--output", "p.csv" }), "books");
    EXPECT_NE(now, noted);
    desk.must({ "restore", "before.payouts" });
    const Answer restored = desk.run({ "verify", "--anchor", now });
    EXPECT_EQ(restored.status, 1);
    EXPECT_NE(restored.out.find("the books end before the anchor " + now), std::string::npos)
        << restored.out;
}

TEST_F(SampleDesk, SaysTheStateOfItsBooksInThePropertiesOfAWorkbook)
{
    const Answer xlsx =
        desk.run({ "--json", "export", "payouts", "--format", "xlsx", "--output", "p.xlsx" });
    if (xlsx.status != 0)
        GTEST_SKIP() << "XLSX was not compared: " << xlsx.err;
    const Answer unzipped = runProgram("unzip", { "-p", desk.path("p.xlsx"), "docProps/core.xml" });
    if (unzipped.status != 0)
        GTEST_SKIP() << "XLSX was not compared: unzip is not installed.";
    const std::string books = textOf(*core::parseJson(xlsx.out), "books");
    ASSERT_FALSE(books.empty());
    EXPECT_NE(unzipped.out.find("State of the books: " + books), std::string::npos) << unzipped.out;
}

TEST_F(SampleDesk, HoldsTheSameFiguresInCsvXlsxAndJson)
{
    desk.must({ "export", "payouts", "--format", "csv", "--output", "p.csv" });
    desk.must({ "export", "payouts", "--format", "json", "--output", "p.json" });
    const auto csv = simpleCsv(desk.read("p.csv"));
    const auto json = core::parseJson(desk.read("p.json"));
    ASSERT_TRUE(json);
    ASSERT_EQ(json->items.size() + 1, csv.size());
    for (std::size_t row = 1; row < csv.size(); ++row)
        for (std::size_t column = 0; column < csv[0].size(); ++column)
            EXPECT_EQ(textOf(json->items[row - 1], csv[0][column]), csv[row][column])
                << csv[0][column];
    const Answer xlsx = desk.run({ "export", "payouts", "--format", "xlsx", "--output", "p.xlsx" });
    if (xlsx.status != 0)
        GTEST_SKIP() << "XLSX was not compared: " << xlsx.err;
    const Answer unzipped =
        runProgram("unzip", { "-p", desk.path("p.xlsx"), "xl/worksheets/sheet1.xml" });
    if (unzipped.status != 0)
        GTEST_SKIP() << "XLSX was not compared: unzip is not installed.";
    EXPECT_EQ(sheetCells(unzipped.out), figuresOf(csv));
}

TEST_F(SampleDesk, ConversionsComeBackExactlyFromTheirExport)
{
    desk.must({ "export", "conversions", "--format", "csv", "--output", "c.csv" });
    const core::Json report = desk.ask({ "import", "c.csv" });
    EXPECT_EQ(textOf(report, "unchanged"), textOf(report, "read"));
    EXPECT_EQ(textOf(report, "new"), "0");
    EXPECT_EQ(textOf(report, "changed"), "0");
    EXPECT_EQ(textOf(report, "rejected"), "0");
}

TEST_F(SampleDesk, ABackupIsRestoredAndWhatStoodThereIsKept)
{
    const std::string before = desk.everything();
    desk.must({ "backup", "copy.payouts" });
    desk.must({ "adjust", "nick", "12.34", "--reason", "to be lost again" });
    EXPECT_NE(desk.everything(), before);
    const core::Json restored = desk.ask({ "restore", "copy.payouts" });
    EXPECT_EQ(desk.everything(), before);
    EXPECT_FALSE(textOf(restored, "kept").empty());
}

TEST_F(SampleDesk, TellsWhyAConversionEarnsWhatItEarns)
{
    const std::string why = desk.must({ "explain", "S0001" });
    EXPECT_NE(why.find("wins"), std::string::npos) << why;
    EXPECT_NE(why.find("Earns "), std::string::npos) << why;
}

TEST_F(SampleDesk, ComesOutTheSameTwice)
{
    Desk other("");
    other.must({ "init", "--currency", "GBP", "--timezone", "Europe/London", "--sample" });
    EXPECT_EQ(other.must({ "balances" }), desk.must({ "balances" }));
}

TEST(Sample, FitsCurrenciesWithoutAndWithThreeDecimals)
{
    for (const char* currency : { "JPY", "KWD" }) {
        Desk desk("");
        desk.must({ "init", "--currency", currency, "--sample" });
        EXPECT_EQ(desk.run({ "verify" }).status, 0) << currency;
    }
}

TEST(Program, HelpAndVersionWorkWithoutAWorkspaceOrADisplay)
{
    const Desk desk("");
    EXPECT_NE(desk.must({ "--help" }).find("payout create"), std::string::npos);
    EXPECT_NE(desk.must({ "--version" }).find("XLSX"), std::string::npos);
    EXPECT_NE(desk.must({ "import", "--help" }).find("--create-missing"), std::string::npos);
    EXPECT_FALSE(desk.exists("books.payouts"));
}

#ifndef _WIN32
TEST_F(SampleDesk, AFileThatCannotBeWrittenWholeLeavesTheOldOne)
{
    // A limit on the size of files stands for a disk that fills up at that place.
    for (const char* kib : { "8", "16", "32", "48", "64", "96", "128", "160" }) {
        desk.write("c.xlsx", "old");
        const Answer answer = runProgram("sh",
                                         { "-c",
                                           std::string("ulimit -f ") + kib + "; exec \"$0\" \"$@\"",
                                           PAYOUTCTL,
                                           "--workspace",
                                           desk.workspace(),
                                           "export",
                                           "conversions",
                                           "--format",
                                           "xlsx",
                                           "--output",
                                           desk.path("c.xlsx") });
        if (answer.status == 0)
            break;
        EXPECT_EQ(answer.status, answer.err.find("without XLSX") == std::string::npos ? 3 : 1)
            << kib << answer.err;
        EXPECT_EQ(desk.read("c.xlsx"), "old") << kib;
    }
    if (desk.read("c.xlsx") == "old")
        return;
    const Answer sheet =
        runProgram("unzip", { "-p", desk.path("c.xlsx"), "xl/worksheets/sheet1.xml" });
    if (sheet.status == 0) {
        EXPECT_TRUE(sheet.out.ends_with("</worksheet>")) << "half a sheet was called good";
    }
}
#endif
