// The commands and options of payoutctl as scripts use them, each through the program itself.
#include "tests/journeys/desk.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <regex>

namespace {

const std::string head = "id,conv_time,campaign,publisher,type,status,revenue\n";

/// The nick of October and the olga of November, priced at 10 by the campaign's default.
class Contract : public ::testing::Test {
protected:
    Contract()
    {
        desk.must({ "publisher", "add", "--alias", "nick" });
        desk.must({ "publisher", "add", "--alias", "olga" });
        addCampaign("Shop", {});
        desk.write("a.csv",
                   head
                       + "c1,2026-10-05T10:00:00Z,Shop,nick,Lead,approved,5\n"
                         "c2,2026-10-06T10:00:00Z,Shop,nick,Lead,pending,5\n"
                         "c3,2026-11-02T10:00:00Z,Shop,olga,Purchase,approved,5\n");
    }

    void addCampaign(const std::string& title, const std::vector<std::string>& more) const
    {
        std::vector<std::string> words = { "campaign", "add", "--title", title, "--cost-model",
                                           "cpa",      "--default-payout", "10" };
        words.insert(words.end(), more.begin(), more.end());
        desk.must(words);
    }

    [[nodiscard]] std::string invoiceOf(const std::string& serial) const
    {
        return textOf(desk.ask({ "payout", "show", serial }), "invoice");
    }

    Desk desk;
};

} // namespace

TEST_F(Contract, ADryRunOfAnImportTellsEverythingAndWritesNothing)
{
    const std::string before = desk.everything();
    const core::Json report = desk.ask({ "import", "a.csv", "--dry-run" });
    EXPECT_EQ(textOf(report, "new"), "3");
    EXPECT_EQ(textOf(report, "earned"), "20");
    EXPECT_EQ(textOf(report, "pending"), "10");
    EXPECT_EQ(desk.everything(), before);
}

TEST_F(Contract, TotalsArePerPublisher)
{
    desk.must({ "import", "a.csv", "--totals", "totals.csv" });
    EXPECT_EQ(desk.read("totals.csv"),
              "publisher,conversions,earned,pending\nnick,1,10,10\nolga,1,10,0\n");
}

TEST_F(Contract, RejectedRowsAreMendedInTheirFileAndComeIn)
{
    desk.write("b.csv",
               head + "d1,2026-10-05T10:00:00Z,Shop,nick,Lead,approved,5\n"
                      "d2,2026-10-05T10:00:00Z,Shop,nick,Lead,approved,five\n");
    EXPECT_EQ(textOf(desk.ask({ "import", "b.csv", "--rejects", "r.csv" }), "rejected"), "1");
    std::string rejected = desk.read("r.csv");
    EXPECT_NE(rejected.find("reject_reason"), std::string::npos) << rejected;
    EXPECT_EQ(rejected.find("d1,"), std::string::npos) << rejected;
    const std::size_t wrong = rejected.find("five");
    ASSERT_NE(wrong, std::string::npos) << rejected;
    desk.write("r.csv", rejected.replace(wrong, 4, "5"));
    EXPECT_EQ(textOf(desk.ask({ "import", "r.csv" }), "new"), "1");
}

#ifndef _WIN32
TEST_F(Contract, TwoOutputsAreNeverTheSameFileWhateverLinkLeadsThere)
{
    ASSERT_TRUE(QFile::link(QString::fromStdString(desk.path("")),
                            QString::fromStdString(desk.path("dl"))));
    const std::string before = desk.everything();
    const Answer answer =
        desk.run({ "import", "a.csv", "--rejects", "r.csv", "--totals", "dl/r.csv" });
    EXPECT_EQ(answer.status, 1);
    EXPECT_NE(answer.err.find("dl/r.csv"), std::string::npos) << answer.err;
    EXPECT_FALSE(desk.exists("r.csv"));
    EXPECT_EQ(desk.everything(), before);
}
#endif

TEST_F(Contract, EachDocumentThatFailsIsToldOnce)
{
    const Answer answer = desk.run({ "invoice", "98", "99", "--output-dir", "." });
    EXPECT_EQ(answer.status, 1);
    for (const char* what : { "There is no payout 98.", "There is no payout 99." }) {
        const std::size_t told = answer.err.find(what);
        ASSERT_NE(told, std::string::npos) << answer.err;
        EXPECT_EQ(answer.err.find(what, told + 1), std::string::npos) << answer.err;
    }
    EXPECT_EQ(desk.run({ "statement", "nick", "--language", "fr" }).status, 1);
}

TEST_F(Contract, TextsThatAreAbsentAreNull)
{
    desk.must({ "import", "a.csv" });
    const core::Json explained = desk.ask({ "explain", "c1" });
    const core::Json* version = explained.find("version");
    ASSERT_TRUE(version && version->find("note"));
    EXPECT_EQ(version->find("note")->type, core::Json::Type::Null);
}

TEST_F(Contract, KeepOldListsWhatChangedAndAppliesNothing)
{
    desk.must({ "import", "a.csv" });
    const std::string before = desk.everything();
    std::string altered = desk.read("a.csv");
    desk.write("a.csv", altered.replace(altered.find("pending"), 7, "approved"));
    const Answer kept = desk.run({ "import", "a.csv", "--keep-old" });
    EXPECT_EQ(kept.status, 0);
    EXPECT_NE(kept.out.find("changed 1"), std::string::npos) << kept.out;
    EXPECT_NE(kept.err.find("line 3"), std::string::npos) << kept.err;
    EXPECT_EQ(desk.everything(), before);
    EXPECT_EQ(textOf(desk.ask({ "import", "a.csv" }), "changed"), "1");
    EXPECT_EQ(desk.figure("nick", "earned"), "20");
}

TEST_F(Contract, AMappedColumnIsTheFieldItIsMappedTo)
{
    desk.write("m.csv",
               "id,when,where,who,status\nm1,2026-10-05T10:00:00Z,Shop,nick,approved\n");
    desk.must({ "import", "m.csv", "--map", "when=conv_time", "--map", "where=campaign", "--map",
                "who=publisher" });
    EXPECT_EQ(desk.figure("nick", "earned"), "10");
}

TEST_F(Contract, RecalculateShowsTheDifferenceAndPostsItOnlyWhenAsked)
{
    desk.must({ "import", "a.csv" });
    desk.must({ "campaign", "set", "Shop", "--default-payout", "25" });
    const std::string before = desk.everything();
    const core::Json preview = desk.ask({ "recalculate", "--campaign", "Shop", "--from",
                                          "2026-10-01", "--to", "2026-11-01" });
    EXPECT_EQ(textOf(preview, "looked"), "2");
    ASSERT_EQ(preview.find("publishers")->items.size(), 1U);
    const core::Json& nick = preview.find("publishers")->items.front();
    EXPECT_EQ(textOf(nick, "publisher"), "nick");
    EXPECT_EQ(textOf(nick, "before"), "10");
    EXPECT_EQ(textOf(nick, "after"), "25");
    EXPECT_EQ(textOf(nick, "difference"), "15");
    EXPECT_EQ(desk.everything(), before);
    desk.must({ "recalculate", "--from", "2026-10-01", "--to", "2026-11-01", "--apply" });
    EXPECT_EQ(desk.figure("nick", "earned"), "25");
    EXPECT_EQ(desk.figure("nick", "pending"), "25");
    EXPECT_EQ(desk.figure("olga", "earned"), "10");
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

TEST_F(Contract, StatusesAreSetByIdAndByPeriod)
{
    desk.must({ "import", "a.csv" });
    EXPECT_EQ(textOf(desk.ask({ "conversions", "set-status", "approved", "--id", "c2" }),
                     "earned_difference"),
              "10");
    EXPECT_EQ(desk.figure("nick", "earned"), "20");
    const core::Json declined = desk.ask({ "conversions", "set-status", "declined", "--from",
                                           "2026-10-01", "--to", "2026-11-02" });
    EXPECT_EQ(textOf(declined, "changed"), "2");
    EXPECT_EQ(desk.figure("nick", "earned"), "0");
    EXPECT_EQ(desk.figure("olga", "earned"), "10") << "the end of the period is not part of it";
}

TEST_F(Contract, BalancesAsOfADayKnowNothingLater)
{
    desk.must({ "import", "a.csv" });
    const core::Json october =
        desk.ask({ "balances", "--as-of", "2026-10-31", "--publisher", "olga" });
    EXPECT_EQ(textOf(october.items.front(), "earned"), "0");
    const core::Json november =
        desk.ask({ "balances", "--as-of", "2026-11-02", "--publisher", "olga" });
    EXPECT_EQ(textOf(november.items.front(), "earned"), "10");
}

TEST_F(Contract, ReplacingRulesRemovesWhatTheFileLacks)
{
    desk.write("one.rules", "geo, US, 10\ntype, Lead, 15\n");
    desk.must({ "rules", "import", "Shop", "one.rules" });
    desk.write("two.rules", "geo, US, 11\n");
    EXPECT_EQ(desk.run({ "rules", "import", "Shop", "two.rules" }).status, 1);
    EXPECT_EQ(desk.must({ "rules", "export", "Shop" }), "geo, US, 10\ntype, Lead, 15\n");
    desk.must({ "rules", "import", "Shop", "two.rules", "--replace" });
    EXPECT_EQ(desk.must({ "rules", "export", "Shop" }), "geo, US, 11\n");
}

TEST_F(Contract, TheMatchOrderIsShownSetAndObeyed)
{
    addCampaign("Most", { "--match-order", "conditions" });
    const std::string partner = desk.must({ "rules", "order", "Shop" });
    const std::string conditions = desk.must({ "rules", "order", "Most" });
    EXPECT_NE(partner, conditions);
    desk.write("r.rules", "publisher, nick, 1\ntype_geo, Lead, US, 2\n");
    desk.must({ "rules", "import", "Shop", "r.rules" });
    desk.write("g.csv", "id,conv_time,campaign,publisher,type,status,country\n"
                        "g1,2026-10-05T10:00:00Z,Shop,nick,Lead,approved,US\n");
    desk.must({ "import", "g.csv" });
    EXPECT_EQ(desk.figure("nick", "earned"), "1") << "a partner's own rate comes first";
    desk.must({ "rules", "order", "Shop", "conditions" });
    EXPECT_EQ(desk.must({ "rules", "order", "Shop" }), conditions);
    desk.must({ "recalculate", "--apply" });
    EXPECT_EQ(desk.figure("nick", "earned"), "2") << "more conditions come first";
}

TEST_F(Contract, TheWorkspaceSaysWhetherOtherEarns)
{
    desk.must({ "company", "set", "--other-earns", "no" });
    desk.write("o.csv", head + "o1,2026-10-05T10:00:00Z,Shop,nick,Lead,,5\n");
    EXPECT_EQ(textOf(desk.ask({ "import", "o.csv" }), "earned"), "0");
}

TEST_F(Contract, PublishersComeFromAFile)
{
    desk.write("p.csv", "alias,name,country\npetra,Petra Example,DE\nquentin,,FR\n");
    desk.must({ "publisher", "import", "p.csv" });
    const core::Json publishers = desk.ask({ "publisher", "list" });
    ASSERT_EQ(publishers.items.size(), 4U);
    EXPECT_EQ(textOf(publishers.items[2], "alias"), "petra");
    EXPECT_EQ(textOf(publishers.items[2], "name"), "Petra Example");
}

TEST_F(Contract, MoreThanPayableIsAnAdvanceOnlyWhenConfirmed)
{
    desk.must({ "import", "a.csv" });
    const std::vector<std::string> asked = { "payout",   "create", "--publisher",
                                             "nick",     "--amount", "50" };
    const Answer refused = desk.run(asked);
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.err.find("--allow-overpay"), std::string::npos) << refused.err;
    std::vector<std::string> confirmed = asked;
    confirmed.emplace_back("--allow-overpay");
    EXPECT_EQ(desk.must(confirmed), "1\n");
    EXPECT_EQ(desk.figure("nick", "balance"), "-40");
    const std::string shown = desk.must({ "payout", "show", "1" });
    EXPECT_NE(shown.find("advance on account: 40"), std::string::npos) << shown;
}

TEST_F(Contract, TheSameKeyTwiceIsOnePayoutAndTheSameAnswer)
{
    desk.must({ "import", "a.csv" });
    const std::vector<std::string> create = {
        "payout", "create", "--publisher", "nick", "--amount",
        "10",     "--key",  "6f1c1e8a-2f7b-4a3e-9a53-0d8c4f4f9a11"
    };
    EXPECT_EQ(desk.must(create), "1\n");
    EXPECT_EQ(desk.must(create), "1\n");
    EXPECT_EQ(desk.ask({ "payout", "list" }).items.size(), 1U);
    EXPECT_EQ(desk.figure("nick", "balance"), "0");
}

TEST_F(Contract, ADraftTakesNoNumber)
{
    desk.must({ "import", "a.csv" });
    desk.must({ "payout", "create", "--publisher", "nick", "--amount", "10" });
    desk.must({ "invoice", "1", "--draft", "--output", "draft.pdf" });
    EXPECT_TRUE(desk.read("draft.pdf").starts_with("%PDF-"));
    EXPECT_EQ(invoiceOf("1"), "");
}

TEST_F(Contract, AnInvoiceThatHasNowhereToGoIsNotIssued)
{
    desk.must({ "import", "a.csv" });
    desk.must({ "payout", "create", "--publisher", "nick", "--amount", "10" });
    for (const std::vector<std::string>& target :
         { std::vector<std::string>{ "--output", "none/i.pdf" },
           std::vector<std::string>{ "--output-dir", "none" } }) {
        std::vector<std::string> words = { "invoice", "1" };
        words.insert(words.end(), target.begin(), target.end());
        EXPECT_EQ(desk.run(words).status, 3);
        EXPECT_EQ(invoiceOf("1"), "") << target.front();
    }
    desk.must({ "payout", "edit", "1", "--amount", "9" });
}

TEST_F(Contract, AnInvoiceThatCannotBePrintedStopsNoneOfTheOthers)
{
    desk.must({ "publisher", "set", "olga", "--company", "公司" });
    desk.must({ "import", "a.csv" });
    for (const char* publisher : { "nick", "olga", "nick" })
        desk.must({ "payout", "create", "--publisher", publisher, "--amount", "5" });
    const Answer answer = desk.run({ "invoice", "--all-unissued", "--output-dir", "." });
    EXPECT_EQ(answer.status, 0) << answer.err;
    EXPECT_NE(answer.err.find("payout #2"), std::string::npos) << answer.err;
    EXPECT_EQ(invoiceOf("2"), "");
    for (const char* serial : { "1", "3" }) {
        const std::string file = invoiceOf(serial) + ".pdf";
        EXPECT_TRUE(desk.exists(file)) << file;
        EXPECT_NE(answer.out.find(file), std::string::npos) << answer.out;
    }
    EXPECT_EQ(desk.run({ "invoice", "--all-unissued", "--output-dir", "." }).status, 1)
        << "none could be made this time";
}

TEST_F(Contract, AFileThatCannotBeWrittenLeavesTheOtherPayoutsWithoutANumber)
{
    desk.must({ "import", "a.csv" });
    for (int i = 0; i < 3; ++i)
        desk.must({ "payout", "create", "--publisher", "nick", "--amount", "3" });
    QDir(QString::fromStdString(desk.path("."))).mkdir("PI-2026-0002.pdf");
    const Answer answer = desk.run({ "invoice", "--all-unissued", "--output-dir", "." });
    EXPECT_EQ(answer.status, 3) << answer.err;
    EXPECT_NE(answer.out.find("PI-2026-0001.pdf"), std::string::npos) << answer.out;
    EXPECT_NE(answer.err.find("PI-2026-0002 is issued all the same"), std::string::npos)
        << answer.err;
    EXPECT_NE(answer.err.find("payoutctl invoice 2 --output FILE.pdf"), std::string::npos)
        << answer.err;
    EXPECT_EQ(invoiceOf("3"), "");
}

TEST_F(Contract, WhatManyInvoicesLackIsSaidOnce)
{
    desk.must({ "import", "a.csv" });
    for (int i = 0; i < 3; ++i)
        desk.must({ "payout", "create", "--publisher", "nick", "--amount", "3" });
    const std::string notes = desk.run({ "invoice", "--all-unissued", "--output-dir", "." }).err;
    const std::string note = "The invoice lacks the billing details of nick";
    ASSERT_NE(notes.find(note), std::string::npos) << notes;
    EXPECT_EQ(notes.find(note), notes.rfind(note)) << notes;
}

TEST_F(Contract, WhatIsAbsentIsNullInJson)
{
    const core::Json company = desk.ask({ "company", "show" });
    ASSERT_NE(company.find("vat_id"), nullptr);
    EXPECT_EQ(company.find("vat_id")->type, core::Json::Type::Null);
    desk.must({ "import", "a.csv" });
    const core::Json why = desk.ask({ "explain", "c1" });
    EXPECT_EQ(textOf(*why.find("winner"), "kind"), "default");
    EXPECT_EQ(why.find("winner")->find("rule")->type, core::Json::Type::Null);
}

TEST_F(Contract, APeriodThatEndsBeforeItBeginsIsRefusedEverywhere)
{
    for (const std::vector<std::string>& command :
         { std::vector<std::string>{ "payout", "list" },
           std::vector<std::string>{ "statement", "nick" },
           std::vector<std::string>{ "recalculate" } }) {
        std::vector<std::string> words = command;
        words.insert(words.end(), { "--from", "2026-11-02", "--to", "2026-11-01" });
        const Answer answer = desk.run(words);
        EXPECT_EQ(answer.status, 1) << command.front();
        EXPECT_NE(answer.err.find("before it begins"), std::string::npos) << answer.err;
    }
}

TEST_F(Contract, ABrokenLogoIsRefusedWhenItIsChosen)
{
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    ASSERT_TRUE(picture.save(QString::fromStdString(desk.path("logo.png"))));
    desk.write("cut.png", desk.read("logo.png").substr(0, 40));
    EXPECT_EQ(desk.run({ "company", "set", "--logo", "cut.png" }).status, 1);
    desk.must({ "company", "set", "--logo", "logo.png" });
}

/// A command that is new and that the manual does not know.
TEST_F(Contract, EveryCommandStandsInTheManual)
{
    std::ifstream manual(PAYOUTDESK_SOURCE_DIR "/packaging/linux/payoutctl.1");
    std::vector<std::string> headings; // "rates list rates missing"
    for (std::string line; std::getline(manual, line);)
        if (line.rfind(".B ", 0) == 0)
            headings.push_back(std::regex_replace(line, std::regex(R"(\\f[RBI]|\\|,)"), "") + ' ');
    const std::string help = desk.run({ "--help" }).out;
    const std::string commands = help.substr(0, help.find("Options of every command"));
    const std::regex listed("\n  ([a-z]+)( [a-z-]+)?  ");
    const std::sregex_iterator end;
    int count = 0;
    for (std::sregex_iterator each(commands.begin(), commands.end(), listed); each != end; ++each) {
        const std::string group = ' ' + (*each)[1].str() + ' ';
        const std::string command = (*each)[2].str() + ' ';
        EXPECT_TRUE(std::ranges::any_of(headings,
                                        [&](const std::string& heading) {
                                            return heading.find(group) != std::string::npos
                                                && heading.find(command) != std::string::npos;
                                        }))
            << each->str();
        ++count;
    }
    EXPECT_GT(count, 50);
}

TEST(Init, TakesACurrencyInAnyCase)
{
    const Desk desk("");
    EXPECT_EQ(textOf(desk.ask({ "init", "--currency", "usd" }), "currency"), "USD");
}
