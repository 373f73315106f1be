// The month of a real web shop: 42,481 order lines in, priced, paid, invoiced, checked. The data
// are not part of the project; PAYOUTDESK_REAL_DATA says where they are.
#include "core/base/money.h"
#include "tests/journeys/desk.h"

#include <QFile>

#include <gtest/gtest.h>

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
    const auto balance = [&] {
        return core::parseMoney(desk.figure("nick", "balance")).value();
    };
    const core::Money before = balance();
    EXPECT_EQ(desk.must({ "payout", "create", "--publisher", "nick", "--amount", "100" }), "1\n");
    EXPECT_EQ(before - balance(), core::Money::ofUnits(100));
    const core::Json issued = desk.ask({ "invoice", "1", "--output", "nick.pdf" });
    EXPECT_EQ(textOf(issued, "total"), "100.00");
    const Answer text = runProgram("pdftotext", { "-layout", desk.path("nick.pdf"), "-" });
    if (text.status == 0) {
        for (const char* part :
             { "Nick Example Media Ltd", "Sample Company Ltd", "Shop UK, December 2010", "100.00" })
            EXPECT_NE(text.out.find(part), std::string::npos) << part << " is missing in\n"
                                                              << text.out;
    }
    desk.must({ "payout", "edit", "1", "--status", "declined", "--reason", "wrong account" });
    EXPECT_EQ(balance(), before);
    EXPECT_EQ(
        textOf(desk.ask({ "invoice", "1", "--credit-note", "--output", "note.pdf" }), "total"),
        "-100.00");
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}
