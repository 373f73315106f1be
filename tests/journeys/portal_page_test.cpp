// The help page the product is built from, sentence by sentence, through payoutctl.
#include "tests/journeys/desk.h"

#include <gtest/gtest.h>

namespace {

/// A tab of the page with its own example, and what it pays for the conversion below on either
/// model.
struct Tab {
    const char* key;
    const char* example;
    const char* type; ///< of the conversion that it matches
    const char* country;
    const char* onCpa; ///< of a revenue of 200
    const char* onRevShare;
};

// The eleven examples stand byte for byte as the page types them.
constexpr Tab tabs[] = {
    { "geo", "US, 10", "Sale", "US", "10", "20" },
    { "geo_os", "IOS, US, 10", "Sale", "US", "10", "20" },
    { "publisher", "nick, 10", "Sale", "US", "10", "20" },
    { "publisher_sub", "nick, sub1, 12347, 10", "Sale", "US", "10", "20" },
    { "publisher_sub_geo", "nick, sub1, 12347, US, 10", "Sale", "US", "10", "20" },
    { "hybrid", "Signup, 5", "Signup", "US", "10", "5" },
    { "conversion_sub", "sub1, product1, 10", "Sale", "US", "10", "20" },
    { "type_geo_sub", "Lead, US, sub1, product1, 15", "Lead", "US", "15", "30" },
    { "type_sub", "Lead, sub1, product1, 15", "Lead", "US", "15", "30" },
    { "type_geo", "Purchase, UK, 10", "Purchase", "GB", "10", "20" },
    { "type", "Lead, 15", "Lead", "US", "15", "30" },
};

const char* const conversionHead =
    "id,conv_time,campaign,publisher,type,status,country,os,revenue,sub1,p_sub1\n";

std::string conversionOf(const Tab& tab, const std::string& id, const std::string& campaign)
{
    return id + ",2026-10-05T10:00:00Z," + campaign + ",nick," + tab.type + ",approved,"
        + tab.country + ",iOS 17.2,200,12347,product1\n";
}

/// A desk with nick, who has earned 1000.
class Portal : public ::testing::Test {
protected:
    void SetUp() override
    {
        desk.must({ "company",
                    "set",
                    "--name",
                    "Sample Company Ltd",
                    "--address",
                    "1 Example Road",
                    "--country",
                    "GB" });
        desk.must({ "publisher",
                    "add",
                    "--alias",
                    "nick",
                    "--company",
                    "Nick Example Media Ltd",
                    "--country",
                    "US" });
        desk.must({ "campaign",
                    "add",
                    "--title",
                    "Summer",
                    "--cost-model",
                    "cpa",
                    "--default-payout",
                    "1000" });
        desk.write("earned.csv",
                   "id,conv_time,campaign,publisher,status\nE1,2026-10-01T00:00:00Z,Summer,nick,"
                   "approved\n");
        desk.must({ "import", "earned.csv" });
        ASSERT_EQ(desk.figure("nick", "balance"), "1000");
    }

    Desk desk;
};

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_F(Portal, EachTabTakesThePagesExampleByteForByte)
{
    desk.must(
        { "campaign", "add", "--title", "Page", "--cost-model", "cpa", "--default-payout", "1" });
    std::string whole;
    for (const Tab& tab : tabs) {
        desk.write("tab.rules", std::string(tab.example) + '\n');
        desk.must({ "rules", "import", "Page", "tab.rules", "--kind", tab.key });
        whole += std::string(tab.key) + ", " + tab.example + '\n';
    }
    EXPECT_EQ(desk.must({ "rules", "export", "Page" }), whole);
    EXPECT_EQ(desk.ask({ "rules", "list", "Page" }).items.size(), std::size(tabs));
}

TEST_F(Portal, WhatExportPrintsImportReads)
{
    std::string whole;
    for (const Tab& tab : tabs)
        whole += std::string(tab.key) + ", " + tab.example + '\n';
    desk.write("all.rules", whole);
    desk.must({ "rules", "import", "Summer", "all.rules" });
    const core::Json again = desk.ask({ "rules", "import", "Summer", "all.rules" });
    EXPECT_EQ(textOf(again, "unchanged"), "11");
    EXPECT_EQ(textOf(again, "added"), "0");
    EXPECT_EQ(desk.must({ "rules", "export", "Summer" }), whole);
}

TEST_F(Portal, CpaPaysAmountsAndHybridAPercentage_RevShareTheReverse)
{
    std::string rows = conversionHead;
    for (const Tab& tab : tabs)
        for (const char* model : { "cpa", "revshare" }) {
            const std::string campaign = std::string(tab.key) + '-' + model;
            desk.must({ "campaign",
                        "add",
                        "--title",
                        campaign,
                        "--cost-model",
                        model,
                        "--default-payout",
                        "1" });
            desk.write("tab.rules", std::string(tab.example) + '\n');
            desk.must({ "rules", "import", campaign, "tab.rules", "--kind", tab.key });
            rows += conversionOf(tab, campaign, campaign);
        }
    desk.write("rows.csv", rows);
    const core::Json report = desk.ask({ "import", "rows.csv" });
    EXPECT_EQ(textOf(report, "new"), "22");
    for (const Tab& tab : tabs) {
        const core::Json onCpa = desk.ask({ "explain", std::string(tab.key) + "-cpa" });
        EXPECT_EQ(textOf(onCpa, "amount"), tab.onCpa) << tab.key;
        EXPECT_EQ(textOf(onCpa, "rule_kind"), tab.key);
        EXPECT_EQ(textOf(onCpa, "rule"), tab.example);
        const core::Json onRevShare = desk.ask({ "explain", std::string(tab.key) + "-revshare" });
        EXPECT_EQ(textOf(onRevShare, "amount"), tab.onRevShare) << tab.key;
    }
}

TEST_F(Portal, ChangingTheCostModelIsNeverSilent)
{
    const std::string before = desk.everything();
    const Answer refused = desk.run({ "campaign", "set", "Summer", "--cost-model", "revshare" });
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(holds(refused.err, "1000 USD -> 1000 %")) << refused.err;
    EXPECT_TRUE(holds(refused.err, "--reread-values"));
    EXPECT_EQ(desk.everything(), before);
    const std::string said =
        desk.must({ "campaign", "set", "Summer", "--cost-model", "revshare", "--reread-values" });
    EXPECT_TRUE(holds(said, "1000 USD -> 1000 %")) << said;
    EXPECT_EQ(desk.figure("nick", "balance"), "1000") << "history must not change";
}

TEST_F(Portal, CreateNewPayoutTakesPublisherAmountStatusAndNote)
{
    EXPECT_EQ(desk.must({ "payout",
                          "create",
                          "--publisher",
                          "nick",
                          "--amount",
                          "100",
                          "--status",
                          "pending",
                          "--note",
                          "October" }),
              "1\n");
    const core::Json list = desk.ask({ "payout", "list" });
    ASSERT_EQ(list.items.size(), 1U);
    EXPECT_EQ(textOf(list.items[0], "serial"), "1");
    EXPECT_EQ(textOf(list.items[0], "publisher"), "nick");
    EXPECT_EQ(textOf(list.items[0], "requested_amount"), "100.00");
    EXPECT_EQ(textOf(list.items[0], "status"), "pending");
    EXPECT_EQ(textOf(list.items[0], "note"), "October");
    EXPECT_EQ(textOf(list.items[0], "currency"), "USD");
}

TEST_F(Portal, AddingAHundredLowersTheBalanceByAHundred)
{
    desk.must({ "payout", "create", "--publisher", "nick", "--amount", "100", "--status", "paid" });
    EXPECT_EQ(desk.figure("nick", "balance"), "900");
    EXPECT_EQ(desk.figure("nick", "paid_out"), "100.00");
    EXPECT_EQ(desk.figure("nick", "in_payment"), "0.00");
    EXPECT_TRUE(holds(desk.must({ "statement", "nick" }), "-100"));
}

TEST_F(Portal, EditChangesWhatWasSaved)
{
    desk.must({ "payout", "create", "--publisher", "nick", "--amount", "100" });
    desk.must({ "payout", "edit", "1", "--amount", "150.50", "--note", "October and a bonus" });
    const core::Json shown = desk.ask({ "payout", "show", "1" });
    EXPECT_EQ(textOf(shown, "requested_amount"), "150.50");
    EXPECT_EQ(textOf(shown, "note"), "October and a bonus");
    EXPECT_EQ(desk.figure("nick", "balance"), "849.5");
    desk.must({ "payout", "edit", "1", "--status", "approved" });
    EXPECT_EQ(desk.figure("nick", "in_payment"), "150.50");
    desk.must({ "payout", "edit", "1", "--status", "Paid", "--date", "2026-11-01" });
    EXPECT_EQ(desk.figure("nick", "in_payment"), "0.00");
    EXPECT_EQ(textOf(desk.ask({ "payout", "show", "1" }), "payment_date"), "2026-11-01");
}

TEST_F(Portal, DecliningBringsTheBalanceBack)
{
    desk.must({ "payout", "create", "--publisher", "nick", "--amount", "100" });
    desk.must({ "payout", "edit", "1", "--status", "declined", "--reason", "asked too early" });
    EXPECT_EQ(desk.figure("nick", "balance"), "1000");
    EXPECT_EQ(desk.ask({ "payout", "show", "1" }).find("allocation")->items.size(), 0U);
}

TEST_F(Portal, DownloadInvoiceWritesAPdfWithBothPartiesAndTheTotal)
{
    desk.must({ "payout", "create", "--publisher", "nick", "--amount", "100" });
    const core::Json issued = desk.ask({ "invoice", "1", "--output", "one.pdf" });
    EXPECT_TRUE(desk.read("one.pdf").starts_with("%PDF-"));
    const std::string number = textOf(issued, "invoice");
    EXPECT_TRUE(number.starts_with("PI-")) << number;
    EXPECT_EQ(textOf(desk.ask({ "payout", "show", "1" }), "invoice"), number);
    const Answer text = runProgram("pdftotext", { "-layout", desk.path("one.pdf"), "-" });
    if (text.status == -1)
        GTEST_SKIP()
            << "pdftotext is not installed: the invoice was written, its text was not looked at.";
    for (const std::string& part : { number,
                                     std::string("Nick Example Media Ltd"),
                                     std::string("Sample Company Ltd"),
                                     std::string("Summer, October 2026"),
                                     std::string("100.00") })
        EXPECT_TRUE(holds(text.out, part)) << part << " is missing in\n" << text.out;
}

TEST_F(Portal, AReissueHasTheSameContentWhateverWasEdited)
{
    desk.must({ "payout", "create", "--publisher", "nick", "--amount", "100" });
    desk.must({ "invoice", "1", "--output", "one.pdf" });
    desk.must({ "publisher", "set", "nick", "--company", "Another Example Ltd", "--name", "N" });
    desk.must({ "company", "set", "--name", "Renamed Example Ltd" });
    desk.must({ "campaign", "set", "Summer", "--title", "Winter" });
    desk.must({ "invoice", "1", "--output", "two.pdf" });
    const Answer first = runProgram("pdftotext", { "-layout", desk.path("one.pdf"), "-" });
    if (first.status == -1)
        GTEST_SKIP() << "pdftotext is not installed: the two papers were not compared.";
    EXPECT_EQ(runProgram("pdftotext", { "-layout", desk.path("two.pdf"), "-" }).out, first.out);
}

TEST_F(Portal, AnInvoicedPayoutThatIsDeclinedHasItsCreditNote)
{
    desk.must({ "payout", "create", "--publisher", "nick", "--amount", "100" });
    desk.must({ "invoice", "1", "--output", "one.pdf" });
    EXPECT_EQ(desk.run({ "invoice", "1", "--credit-note", "--output", "note.pdf" }).status, 1);
    desk.must({ "payout", "edit", "1", "--status", "declined", "--reason", "wrong account" });
    const core::Json note = desk.ask({ "invoice", "1", "--credit-note", "--output", "note.pdf" });
    EXPECT_TRUE(textOf(note, "invoice").starts_with("PC-"));
    EXPECT_EQ(textOf(note, "total"), "-100.00");
    EXPECT_TRUE(desk.read("note.pdf").starts_with("%PDF-"));
}

TEST_F(Portal, EveryUnissuedInvoiceGoesIntoAFolder)
{
    for (int i = 0; i < 3; ++i)
        desk.must({ "payout", "create", "--publisher", "nick", "--amount", "50" });
    desk.must({ "payout", "edit", "2", "--status", "declined" });
    const core::Json written = desk.ask({ "invoice", "--all-unissued", "--output-dir", "." });
    ASSERT_EQ(written.items.size(), 2U);
    for (const core::Json& one : written.items)
        EXPECT_TRUE(desk.exists(textOf(one, "invoice") + ".pdf"));
    EXPECT_EQ(desk.ask({ "invoice", "--all-unissued", "--output-dir", "." }).items.size(), 0U);
}
