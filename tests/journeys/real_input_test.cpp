// The month of a real web shop: 42,481 order lines in, priced, paid, invoiced, checked. The data
// are not part of the project; PAYOUTDESK_REAL_DATA says where they are.
#include "core/base/money.h"
#include "tests/journeys/desk.h"
#include "tests/journeys/exported.h"
#include "tests/journeys/pdfa_check.h"

#include <QFile>

#include <gtest/gtest.h>
#include <sstream>

namespace {

std::string dataFolder()
{
    const QString named = qEnvironmentVariable("PAYOUTDESK_REAL_DATA");
    if (!named.isEmpty())
        return named.toStdString() + '/';
    return std::string(PAYOUTDESK_SOURCE_DIR) + "/../shared/data/";
}

std::string bytesOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The file with every 500th row's status and every 700th row's revenue altered, and how many were.
struct Altered {
    std::string bytes;
    int changed = 0;
};

void replaceField(std::string& line, int field, const std::string& with)
{
    std::size_t begin = 0;
    for (int i = 0; i < field; ++i)
        begin = line.find(',', begin) + 1;
    line.replace(begin, line.find(',', begin) - begin, with);
}

std::string fieldOf(const std::string& line, int field)
{
    std::size_t begin = 0;
    for (int i = 0; i < field; ++i)
        begin = line.find(',', begin) + 1;
    return line.substr(begin, line.find(',', begin) - begin);
}

Altered alter(const std::string& bytes)
{
    constexpr int status = 6;
    constexpr int revenue = 8;
    Altered altered;
    int row = 0;
    for (std::size_t at = 0; at < bytes.size(); ++row) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
        std::string line = bytes.substr(at, end - at);
        at = end;
        const bool plain = line.find('"') == std::string::npos;
        if (row > 0 && plain && row % 500 == 0) {
            replaceField(
                line, status, fieldOf(line, status) == "approved" ? "declined" : "approved");
            ++altered.changed;
        } else if (row > 0 && plain && row % 700 == 0) {
            replaceField(line, revenue, "77.77");
            ++altered.changed;
        }
        altered.bytes += line;
    }
    return altered;
}

std::string textOfPdf(const Desk& desk, const std::string& file)
{
    const Answer text = runProgram("pdftotext", { "-layout", desk.path(file), "-" });
    EXPECT_EQ(text.status, 0) << "pdftotext (poppler-utils) is needed to read " << file;
    return text.out;
}

/// The last figures of the lines between the table's head and its total, added up.
std::string sumOfLines(const std::string& paper)
{
    core::Money sum;
    std::istringstream lines(paper);
    bool isTable = false;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t end = line.find_last_not_of(' ');
        if (end == std::string::npos)
            continue;
        line.resize(end + 1);
        const std::string last = line.substr(line.find_last_of(' ') + 1);
        if (isTable && line.find("Total") != std::string::npos)
            break;
        if (const auto amount = core::parseMoney(last); isTable && amount)
            sum = sum + *amount;
        isTable = isTable || line.find("Amount") != std::string::npos;
    }
    return core::toText(sum, 2);
}

/// Every name that stands on nick's invoice becomes another.
void renameEverybody(const Desk& desk)
{
    desk.must({ "publisher", "set", "nick", "--alias", "nicholas", "--company", "Other Media Ltd",
                "--name", "Nicholas", "--address", "9 Other Street" });
    desk.must({ "company", "set", "--name", "Another Company Ltd", "--address", "2 Other Road" });
    desk.must({ "campaign", "set", "Shop UK", "--title", "Shop Britain" });
    desk.must({ "campaign", "set", "Shop World", "--title", "Shop Abroad" });
}

/// The payouts say the same in CSV, JSON and XLSX.
void exportsAgree(const Desk& desk)
{
    for (const std::string format : { "csv", "json", "xlsx" })
        desk.must({ "export", "payouts", "--format", format, "--output", "p." + format });
    const auto csv = simpleCsv(desk.read("p.csv"));
    ASSERT_EQ(csv.size(), 2U);
    const auto json = core::parseJson(desk.read("p.json"));
    ASSERT_TRUE(json);
    for (std::size_t column = 0; column < csv[0].size(); ++column)
        EXPECT_EQ(textOf(json->items.at(0), csv[0][column]), csv[1][column]) << csv[0][column];
    const Answer sheet =
        runProgram("unzip", { "-p", desk.path("p.xlsx"), "xl/worksheets/sheet1.xml" });
    ASSERT_EQ(sheet.status, 0) << "unzip is needed to read the XLSX file";
    EXPECT_EQ(sheetCells(sheet.out), figuresOf(csv));
}

class RealInput : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (bytesOf(dataFolder() + "retail.rules").empty())
            GTEST_SKIP()
                << "The shop's data are not here; PAYOUTDESK_REAL_DATA=FOLDER says where they are.";
    }

    static void prepare(const Desk& desk)
    {
        for (const char* campaign : { "Shop UK", "Shop World" }) {
            desk.must({ "campaign",
                        "add",
                        "--title",
                        campaign,
                        "--cost-model",
                        "revshare",
                        "--default-payout",
                        "4" });
            desk.must(
                { "rules", "import", campaign, dataFolder() + "retail.rules", "--create-missing" });
        }
    }

    static core::Json import(const Desk& desk, const std::string& file)
    {
        return desk.ask({ "import", file, "--create-missing" });
    }
};

} // namespace

TEST_F(RealInput, IsPricedExactlyAndTheSecondTimeChangesNothing)
{
    const Desk desk("GBP");
    prepare(desk);
    const std::string file = dataFolder() + "retail-2010-12.csv";
    const core::Json first = import(desk, file);
    EXPECT_EQ(textOf(first, "read"), "42481");
    EXPECT_EQ(textOf(first, "new"), "42481");
    EXPECT_EQ(textOf(first, "rejected"), "0");
    EXPECT_EQ(textOf(first, "earned"), "24449.612725");
    EXPECT_EQ(textOf(first, "pending"), "915.8618");
    const std::string before = desk.must({ "balances" });
    const core::Json second = import(desk, file);
    EXPECT_EQ(textOf(second, "unchanged"), "42481");
    EXPECT_EQ(textOf(second, "new"), "0");
    EXPECT_EQ(textOf(second, "changed"), "0");
    EXPECT_EQ(desk.must({ "balances" }), before);
    const Answer verified = desk.run({ "verify" });
    EXPECT_EQ(verified.status, 0) << verified.out;
}

TEST_F(RealInput, AlteredRowsChangeAndTheBalancesAreAsIfItHadBeenSoFromTheStart)
{
    const std::string file = dataFolder() + "retail-2010-12.csv";
    const Altered altered = alter(bytesOf(file));
    const Desk desk("GBP");
    const Desk fresh("GBP");
    for (const Desk* each : { &desk, &fresh }) {
        prepare(*each);
        each->write("altered.csv", altered.bytes);
    }
    import(desk, file);
    const core::Json report = import(desk, "altered.csv");
    EXPECT_EQ(textOf(report, "changed"), std::to_string(altered.changed));
    EXPECT_EQ(textOf(report, "unchanged"), std::to_string(42'481 - altered.changed));
    EXPECT_EQ(textOf(report, "new"), "0");
    import(fresh, "altered.csv");
    EXPECT_EQ(desk.must({ "balances" }), fresh.must({ "balances" }));
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

TEST_F(RealInput, NickIsPaidAHundred)
{
    const Desk desk("GBP");
    prepare(desk);
    desk.must({ "company", "set", "--name", "Sample Company Ltd" });
    import(desk, dataFolder() + "retail-2010-12.csv");
    desk.must({ "publisher", "set", "nick", "--company", "Nick Example Media Ltd" });
    const auto balance = [&](const char* publisher) {
        return core::parseMoney(desk.figure(publisher, "balance")).value();
    };
    const core::Money before = balance("nick");
    EXPECT_EQ(desk.must({ "payout", "create", "--publisher", "nick", "--amount", "100" }), "1\n");
    EXPECT_EQ(before - balance("nick"), core::Money::ofUnits(100));
    const core::Json issued = desk.ask({ "invoice", "1", "--output", "nick.pdf" });
    EXPECT_EQ(textOf(issued, "total"), "100.00");
    const std::string paper = textOfPdf(desk, "nick.pdf");
    for (const char* part :
         { "Nick Example Media Ltd", "Sample Company Ltd", "Shop UK, December 2010" })
        EXPECT_NE(paper.find(part), std::string::npos) << part << " is missing in\n" << paper;
    EXPECT_EQ(sumOfLines(paper), "100.00") << paper;

    renameEverybody(desk);
    desk.must({ "invoice", "1", "--output", "again.pdf" });
    EXPECT_EQ(textOfPdf(desk, "again.pdf"), paper);

    desk.must({ "payout", "edit", "1", "--status", "declined", "--reason", "wrong account" });
    EXPECT_EQ(balance("nicholas"), before);
    EXPECT_EQ(
        textOf(desk.ask({ "invoice", "1", "--credit-note", "--output", "note.pdf" }), "total"),
        "-100.00");
    desk.must({ "statement", "nicholas", "--output", "statement.pdf" });
    const auto faults =
        pdfaFaults({ desk.path("nick.pdf"), desk.path("note.pdf"), desk.path("statement.pdf") });
    EXPECT_EQ(faults.value_or(""), "");
    exportsAgree(desk);
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}
