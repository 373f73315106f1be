// Files of other trackers through payoutctl, from the survey to the comparison.
#include "tests/journeys/desk.h"

#include <QFile>

#include <gtest/gtest.h>

namespace {

std::string sample(const char* name)
{
    return std::string(PAYOUTDESK_SOURCE_DIR "/tests/data/presets/") + name;
}

/// A desk with the campaign "Offer" (10, a Lead 15) and the publishers nick and bob.
class TrackerDesk : public ::testing::Test {
protected:
    TrackerDesk()
    {
        desk.must({ "campaign",
                    "add",
                    "--title",
                    "Offer",
                    "--cost-model",
                    "cpa",
                    "--default-payout",
                    "10" });
        desk.write("lead.rules", "type, Lead, 15\n");
        desk.must({ "rules", "import", "Offer", "lead.rules" });
        for (const char* alias : { "nick", "bob" })
            desk.must({ "publisher", "add", "--alias", alias });
    }

    Desk desk;
};

} // namespace

TEST_F(TrackerDesk, APresetIsFoundSaidAndNeedsNoOption)
{
    const Answer answer = desk.run({ "import", sample("affise.csv"), "--json" });
    EXPECT_EQ(answer.status, 0) << answer.err;
    EXPECT_EQ(answer.member("preset"), "affise");
    EXPECT_EQ(answer.member("earned"), "15");
    EXPECT_EQ(answer.member("pending"), "20");
    EXPECT_NE(answer.err.find("Read as Affise conversions (affise)"), std::string::npos)
        << answer.err;
    EXPECT_NE(answer.err.find("what the tracker says the partner gets"), std::string::npos);
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

#ifndef _WIN32
// What only tries must work on books that may only be read, and leave nothing beside them.
TEST_F(TrackerDesk, ADryRunNeedsNoWorkspaceThatMayBeWritten)
{
    desk.write("in.csv", Desk::bytesOf(sample("affise.csv")));
    const std::string before = desk.state();
    const Answer writable = desk.run({ "import", "in.csv", "--dry-run" });
    ASSERT_EQ(writable.status, 0) << writable.err;
    EXPECT_EQ(desk.state(), before);
    const QFile::Permissions reading = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions entering = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    for (const char* file : { "books.payouts", "in.csv" })
        QFile::setPermissions(QString::fromStdString(desk.path(file)), reading);
    QFile::setPermissions(QString::fromStdString(desk.path("")), reading | entering);
    const Answer tried = desk.runAsStranger({ "import", "in.csv", "--dry-run" });
    const Answer kept = desk.runAsStranger({ "import", "in.csv" });
    QFile::setPermissions(QString::fromStdString(desk.path("")),
                          reading | entering | QFile::WriteOwner);
    if (tried.status < 0)
        GTEST_SKIP() << "payoutctl cannot be run as another user here: " << tried.err;
    EXPECT_EQ(tried.status, 0) << tried.err;
    EXPECT_EQ(tried.out, writable.out);
    EXPECT_EQ(kept.status, 3) << "this one has to write";
    EXPECT_EQ(desk.state(), before);
}
#endif

TEST_F(TrackerDesk, TheJsonOfTheApiGoesInAsItIs)
{
    EXPECT_EQ(textOf(desk.ask({ "import", sample("redtrack-api.json") }), "new"), "3");
    EXPECT_EQ(textOf(desk.ask({ "import", sample("redtrack-api.csv") }), "unchanged"), "3")
        << "its CSV holds the same conversions";
}

TEST_F(TrackerDesk, ANativeFileIsReadWithoutAWord)
{
    const Answer answer = desk.run({ "import", sample("native.csv") });
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.err, "");
}

TEST_F(TrackerDesk, ASurveyTellsHowAFileWouldBeReadAndWritesNothing)
{
    const std::string before = desk.everything();
    const core::Json json = desk.ask({ "import", sample("voluum.csv"), "--survey" });
    EXPECT_EQ(textOf(json, "preset"), "voluum");
    EXPECT_EQ(textOf(*json.find("dates"), "used"), "ymd");
    EXPECT_EQ(json.find("rows")->items.size(), 0u) << "it is not said whose conversions these are";
    EXPECT_NE(textOf(json, "missing").find("publisher"), std::string::npos);
    const std::string plain =
        desk.must({ "import", sample("voluum.csv"), "--survey", "--publisher", "nick" });
    for (const char* part : { "Voluum conversions (voluum)",
                              "year, month, day",
                              "Postback Timestamp is conv_time",
                              "Cost: not used",
                              "conv_time \"2026-11-02T22:30:00Z\"",
                              "UTC: the times come without an offset" })
        EXPECT_NE(plain.find(part), std::string::npos) << part << " is missing in\n" << plain;
    EXPECT_EQ(desk.everything(), before);
}

// One said to begin the file with a header, the other to map the one it has.
TEST_F(TrackerDesk, ASurveyOfUnknownHeadsTellsOneRemedy)
{
    desk.write("november.csv", "Wann;Wer;Was;Umsatz\n13.11.2026 09:00;Nick_2;Lead;1.234,50\n");
    const std::string plain = desk.must({ "import", "november.csv", "--survey" });
    EXPECT_NE(
        plain.find("To be chosen: The first line is no header: none of its columns is known. "
                   "Columns are missing: conv_time, campaign, publisher. Add them, or map the "
                   "columns that hold them."),
        std::string::npos)
        << plain;
    EXPECT_EQ(plain.find("Begin the file"), std::string::npos) << plain;
    EXPECT_EQ(plain.find("To be given"), std::string::npos) << plain;
    EXPECT_NE(desk.run({ "import", "november.csv" }).err.find("Begin the file"), std::string::npos);
}

TEST_F(TrackerDesk, AProfileKeepsTheChoicesOfAMonthlyFile)
{
    desk.write("november.csv", "Wann;Wer;Was;Umsatz\n13.11.2026 09:00;Nick_2;Lead;1.234,50\n");
    EXPECT_EQ(desk.run({ "import", "november.csv" }).status, 1);
    desk.must(
        { "profile",    "save",           "monthly",    "--map", "Wann=conv_time",  "Wer=publisher",
          "Was=type",   "Umsatz=revenue", "--decimal",  ",",     "--dates",         "dmy",
          "--timezone", "Europe/Berlin",  "--campaign", "Offer", "--map-publisher", "Nick_2=nick",
          "--set",      "status=approved" });
    EXPECT_NE(desk.must({ "profile", "list" }).find("monthly"), std::string::npos);
    const core::Json report = desk.ask({ "import", "november.csv", "--profile", "Monthly" });
    EXPECT_EQ(textOf(report, "new"), "1");
    EXPECT_EQ(textOf(report, "earned"), "15");
    desk.must({ "export", "conversions", "--format", "csv", "--output", "all.csv" });
    EXPECT_NE(desk.read("all.csv").find("2026-11-13T08:00:00Z"), std::string::npos)
        << "nine o'clock in Berlin";
    EXPECT_NE(desk.read("all.csv").find("1234.5"), std::string::npos);
    desk.must({ "profile", "remove", "monthly" });
    const Answer gone = desk.run({ "import", "november.csv", "--profile", "monthly" });
    EXPECT_EQ(gone.status, 1);
    EXPECT_NE(gone.err.find("monthly"), std::string::npos);
}

TEST_F(TrackerDesk, UnknownNamesAreListedAndCreatedOrMapped)
{
    desk.write("in.csv",
               "id,conv_time,campaign,publisher\nA,2026-11-01T09:00:00Z,Autumn,nick\n"
               "B,2026-11-01T09:00:00Z,Offer,kate\nC,2026-11-01T09:00:00Z,Offer,nick\n");
    const std::string dry = desk.must({ "import", "in.csv", "--dry-run" });
    EXPECT_NE(dry.find("Unknown publishers: kate (1 row)."), std::string::npos) << dry;
    EXPECT_NE(dry.find("Unknown campaigns: Autumn (1 row)."), std::string::npos) << dry;
    const core::Json report = desk.ask(
        { "import", "in.csv", "--map-publisher", "kate=bob", "--create-campaigns", "cpa:7" });
    EXPECT_EQ(textOf(report, "new"), "3");
    EXPECT_EQ(desk.figure("nick", "earned"), "17");
    EXPECT_EQ(desk.figure("bob", "earned"), "10");
}

TEST_F(TrackerDesk, AnUnclearNameIsNotOneToCreate)
{
    for (const char* alias : { "b1", "b2" })
        desk.must({ "publisher", "add", "--alias", alias, "--name", "Bob B" });
    desk.write("in.csv",
               "id,conv_time,campaign,publisher\nA,2026-11-01T09:00:00Z,Offer,nick\n"
               "B,2026-11-01T09:00:00Z,Offer,BOB B\n");
    const std::string dry = desk.must({ "import", "in.csv", "--create-missing", "--dry-run" });
    EXPECT_NE(dry.find("Unclear names of publishers: BOB B (1 row). --map-publisher "
                       "OLD=ALIAS says who is meant.\n"),
              std::string::npos)
        << dry;
    EXPECT_EQ(dry.find("creates them"), std::string::npos) << dry;
}

TEST_F(TrackerDesk, ASumThatBecomesTooLargeIsToldInWords)
{
    desk.must({ "campaign",
                "add",
                "--title",
                "Huge",
                "--cost-model",
                "revshare",
                "--default-payout",
                "100" });
    constexpr int most = 9'223; // of a milliard each
    const auto rows = [](int from, int to) {
        std::string file = "id,conv_time,campaign,publisher,revenue\n";
        for (int i = from; i < to; ++i)
            file += 'H' + std::to_string(i) + ",2026-11-01T09:00:00Z,Huge,nick,1000000000\n";
        return file;
    };
    desk.write("most.csv", rows(0, most));
    desk.write("more.csv", rows(most, most + 1));
    desk.must({ "import", "most.csv" });
    const std::string before = desk.everything();
    const Answer refused = desk.run({ "import", "more.csv" });
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.err.find("A sum of the books is too large to be counted."), std::string::npos)
        << refused.err;
    EXPECT_EQ(desk.everything(), before);
}

TEST_F(TrackerDesk, CompareShowsOursAgainstTheirs)
{
    desk.must({ "import", sample("tune.csv") });
    const core::Json json = desk.ask({ "compare" });
    EXPECT_EQ(textOf(json, "compared"), "3");
    EXPECT_EQ(textOf(json, "differing"), "2");
    EXPECT_EQ(textOf(json, "ours"), "20");
    EXPECT_EQ(textOf(json, "theirs"), "24.5");
    const std::string plain = desk.must({ "compare", "--publisher", "nick" });
    EXPECT_NE(plain.find("2 conversions compared, 1 differs: ours 10, theirs 15 USD."),
              std::string::npos)
        << plain;
    EXPECT_NE(plain.find("C1"), std::string::npos);
    EXPECT_EQ(textOf(desk.ask({ "compare", "--from", "2027-01-01" }), "compared"), "0");
}

TEST_F(TrackerDesk, AFileThatCannotBeWrittenIsToldBeforeAnythingComesIn)
{
    const std::string before = desk.everything();
    for (const char* option : { "--rejects", "--totals" }) {
        const Answer answer =
            desk.run({ "import", sample("affise.csv"), option, "nowhere/out.csv" });
        EXPECT_EQ(answer.status, 3) << answer.err;
        EXPECT_EQ(answer.err.find("is in the books"), std::string::npos) << answer.err;
        EXPECT_EQ(desk.everything(), before) << option;
    }
}

// As from a shell's variable that is not set: without the option, all days would be meant.
TEST_F(TrackerDesk, AnEmptyDayIsRefused)
{
    desk.must({ "import", sample("affise.csv") });
    const std::string before = desk.everything();
    const std::vector<std::vector<std::string>> commands = {
        { "conversions", "set-status", "declined", "--from", "", "--to", "" },
        { "recalculate", "--from", "", "--apply" },
        { "conversions", "hold", "2027-01-01", "--reason", "why", "--to", "" },
        { "balances", "--as-of", "" },
        { "adjust", "nick", "5", "--reason", "why", "--date", "" },
    };
    for (const auto& command : commands) {
        const Answer answer = desk.run(command);
        EXPECT_EQ(answer.status, 1) << command[0];
        EXPECT_NE(answer.err.find("The day is empty."), std::string::npos) << answer.err;
    }
    EXPECT_EQ(desk.everything(), before);
}

TEST_F(TrackerDesk, AKindOfRulesIsKnownInAnyCase)
{
    desk.write("geo.rules", "IE, 3\n");
    desk.must({ "rules", "import", "Offer", "geo.rules", "--kind", "GEO" });
    const std::string rules = desk.run({ "rules", "export", "Offer" }).out;
    EXPECT_NE(rules.find("geo, IE, 3"), std::string::npos) << rules;
}
