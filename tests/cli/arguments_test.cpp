#include "app/cli/command.h"

#include <gtest/gtest.h>

namespace {

constexpr app::Option options[] = {
    { "amount", app::Takes::One, "A", "how much", true },
    { "note", app::Takes::One, "N", "a word" },
    { "id", app::Takes::Many, "ID...", "which" },
    { "map", app::Takes::Pairs, "A=B", "pairs" },
    { "apply", app::Takes::Nothing, "", "does it" },
};

constexpr app::Command commands[] = {
    { "pay", "WHO", options, "Pays.", "", "pay nick --amount 5", nullptr },
    { "owed", "", {}, "Shows.", "", "owed", nullptr },
    { "owed import", "FILE", {}, "Takes.", "", "owed import a.csv", nullptr },
    { "rules list", "[CAMPAIGN...]", {}, "Lists.", "", "rules list", nullptr },
    { "verify", "", {}, "Checks.", "", "verify", nullptr },
};

app::CommandLine parse(const std::vector<std::string>& words)
{
    return app::parseCommandLine(words, commands);
}

std::string problemOf(const std::vector<std::string>& words)
{
    return parse(words).problem;
}

bool says(const std::string& sentence, std::string_view part)
{
    return sentence.find(part) != std::string::npos;
}

} // namespace

TEST(Arguments, GlobalOptionsStandAnywhere)
{
    for (const auto& words : std::vector<std::vector<std::string>>{
             { "--workspace", "a.payouts", "--json", "verify" },
             { "verify", "--json", "--workspace=a.payouts" },
             { "--json", "verify", "--workspace", "a.payouts" },
         }) {
        const app::CommandLine line = parse(words);
        EXPECT_EQ(line.problem, "");
        EXPECT_EQ(line.workspace, "a.payouts");
        EXPECT_TRUE(line.json);
        ASSERT_NE(line.command, nullptr);
        EXPECT_EQ(line.command->name, "verify");
    }
}

TEST(Arguments, ACommandMayHaveTwoWords)
{
    const app::CommandLine line = parse({ "rules", "list", "Shop UK", "Shop World" });
    EXPECT_EQ(line.problem, "");
    EXPECT_EQ(line.command->name, "rules list");
    EXPECT_EQ(line.arguments.words(), (std::vector<std::string>{ "Shop UK", "Shop World" }));
}

TEST(Arguments, GlobalOptionsDoNotKeepACommandFromGoingOn)
{
    for (const auto& words : std::vector<std::vector<std::string>>{
             { "--workspace", "a.payouts", "owed", "import", "a.csv" },
             { "owed", "--json", "import", "a.csv" },
         }) {
        const app::CommandLine line = parse(words);
        EXPECT_EQ(line.problem, "");
        ASSERT_NE(line.command, nullptr);
        EXPECT_EQ(line.command->name, "owed import");
        EXPECT_EQ(line.arguments.words(), std::vector<std::string>{ "a.csv" });
    }
}

TEST(Arguments, OptionsAndWordsMixInAnyOrder)
{
    const app::CommandLine line =
        parse({ "pay", "--amount", "5", "nick", "--note=for October", "--apply" });
    EXPECT_EQ(line.problem, "");
    EXPECT_EQ(line.arguments.words(), std::vector<std::string>{ "nick" });
    EXPECT_EQ(line.arguments.text("amount"), "5");
    EXPECT_EQ(line.arguments.text("note"), "for October");
    EXPECT_TRUE(line.arguments.has("apply"));
    EXPECT_FALSE(line.arguments.has("id"));
}

TEST(Arguments, ANegativeAmountIsNoOption)
{
    const app::CommandLine line = parse({ "pay", "-0.5", "--amount", "-5" });
    EXPECT_EQ(line.problem, "");
    EXPECT_EQ(line.arguments.words(), std::vector<std::string>{ "-0.5" });
    EXPECT_EQ(line.arguments.text("amount"), "-5");
}

TEST(Arguments, BehindTwoDashesEverythingIsAWord)
{
    const app::CommandLine line = parse({ "pay", "--amount", "5", "--", "--nick" });
    EXPECT_EQ(line.problem, "");
    EXPECT_EQ(line.arguments.words(), std::vector<std::string>{ "--nick" });
}

TEST(Arguments, ManyValuesRunUpToTheNextOption)
{
    const app::CommandLine line =
        parse({ "pay", "nick", "--id", "a", "b", "c", "--amount", "5", "--map", "x=y", "z=w" });
    EXPECT_EQ(line.problem, "");
    EXPECT_EQ(line.arguments.values("id"), (std::vector<std::string>{ "a", "b", "c" }));
    EXPECT_EQ(line.arguments.values("map"), (std::vector<std::string>{ "x=y", "z=w" }));
}

TEST(Arguments, PairsLeaveOtherWordsAlone)
{
    const app::CommandLine line =
        parse({ "pay", "--amount", "5", "--map", "x=y", "nick", "--map", "z=w" });
    EXPECT_EQ(line.problem, "");
    EXPECT_EQ(line.arguments.words(), std::vector<std::string>{ "nick" });
    EXPECT_EQ(line.arguments.values("map"), (std::vector<std::string>{ "x=y", "z=w" }));
}

TEST(Arguments, AnEmptyValueIsAValue)
{
    const app::CommandLine line = parse({ "pay", "nick", "--amount=5", "--note", "" });
    EXPECT_EQ(line.problem, "");
    EXPECT_TRUE(line.arguments.has("note"));
    EXPECT_EQ(line.arguments.value("note"), "");
}

TEST(Arguments, AnEmptyValueNamesNoFile)
{
    for (const auto& words : std::vector<std::vector<std::string>>{
             { "backup", "" },
             { "rules", "import", "Shop", "" },
             { "import", "in.csv", "--rejects", "" },
             { "import", "in.csv", "--totals=" },
             { "invoice", "1", "--output-dir", "" },
         }) {
        const std::string problem = app::parseCommandLine(words, app::allCommands()).problem;
        EXPECT_TRUE(says(problem, "empty")) << words.front() << ": " << problem;
    }
    EXPECT_EQ(app::parseCommandLine({ "company", "set", "--logo", "" }, app::allCommands()).problem,
              "")
        << "takes the logo away";
}

TEST(Arguments, WhatDoesNotMakeSenseIsSaid)
{
    EXPECT_TRUE(says(problemOf({}), "Which command?"));
    EXPECT_TRUE(says(problemOf({ "verfy" }), "Did you mean verify?"));
    EXPECT_TRUE(says(problemOf({ "rules" }), "rules list"));
    EXPECT_TRUE(says(problemOf({ "rules", "lst" }), "Did you mean rules list?"));
    EXPECT_TRUE(says(problemOf({ "pay", "--amount", "5" }), "Usage: payoutctl pay WHO"));
    EXPECT_TRUE(says(problemOf({ "pay", "nick" }), "needs --amount A"));
    EXPECT_TRUE(says(problemOf({ "pay", "nick", "--amount" }), "needs a value"));
    EXPECT_TRUE(says(problemOf({ "pay", "nick", "--amount", "--apply" }), "needs a value"));
    EXPECT_TRUE(
        says(problemOf({ "pay", "nick", "olga", "--amount", "5" }), "does not take \"olga\""));
    EXPECT_TRUE(says(problemOf({ "pay", "nick", "--amuont", "5" }), "Did you mean --amount?"));
    EXPECT_TRUE(
        says(problemOf({ "pay", "nick", "--amount", "5", "--amount", "6" }), "given twice"));
    EXPECT_TRUE(
        says(problemOf({ "pay", "nick", "--amount", "5", "--apply=yes" }), "takes no value"));
    EXPECT_TRUE(says(problemOf({ "pay", "nick", "-x" }), "no option -x"));
    EXPECT_TRUE(says(problemOf({ "--amount", "5", "pay", "nick" }), "behind its name"));
}

TEST(Arguments, HelpIsGivenEvenWhereArgumentsMiss)
{
    const app::CommandLine line = parse({ "pay", "--help" });
    EXPECT_EQ(line.problem, "");
    EXPECT_TRUE(line.help);
    EXPECT_EQ(line.command->name, "pay");
    EXPECT_TRUE(parse({ "-h" }).help);
    EXPECT_TRUE(parse({ "--version" }).version);
}

TEST(Help, NamesEveryCommandOptionAndExample)
{
    const std::string all = app::helpText(app::allCommands());
    for (const app::Command& command : app::allCommands()) {
        EXPECT_TRUE(says(all, command.name));
        const std::string own = app::helpText(command);
        EXPECT_TRUE(says(own, "Example: payoutctl " + std::string(command.example)));
        for (const app::Option& option : command.options)
            EXPECT_TRUE(says(own, "--" + std::string(option.name))) << command.name;
    }
}

TEST(Help, EveryExampleCanBeTyped)
{
    for (const app::Command& command : app::allCommands()) {
        std::vector<std::string> words;
        std::string word;
        bool quoted = false;
        const std::string typed = std::string(command.example) + ' ';
        for (const char c : typed) {
            if (c == '"')
                quoted = !quoted;
            else if (c != ' ' || quoted)
                word += c;
            else if (!word.empty())
                words.push_back(std::exchange(word, {}));
        }
        if (const auto redirect = std::find(words.begin(), words.end(), ">");
            redirect != words.end())
            words.erase(redirect, words.end());
        const app::CommandLine line = app::parseCommandLine(words, app::allCommands());
        EXPECT_EQ(line.problem, "") << command.example;
        ASSERT_NE(line.command, nullptr);
        EXPECT_EQ(line.command->name, command.name);
    }
}
