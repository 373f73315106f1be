// What a person chooses about an import: whom names mean, what is created, what every row has, and
// keeping all that as a profile.
#include "core/base/join.h"
#include "core/csv/import_presets.h"
#include "core/usecases/import_profiles.h"
#include "tests/support/import_desk.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace core;
using tests::ImportDesk;

struct ChoiceBooks {
    ChoiceBooks()
    {
        desk.addCampaign("Offer", CostModel::Cpa, "10");
        desk.addPublisher("nick");
    }

    ImportDesk desk{ { "USD", 2, Zone() } };
    ImportOptions options;
};

const std::string choiceHeader = "id,conv_time,campaign,publisher,type\n";
const std::string strange = choiceHeader
    + "A,2026-11-01T09:00:00Z,Offer,nick,Lead\n"
      "B,2026-11-01T09:00:00Z,Offer,Nick_2,Lead\n"
      "C,2026-11-01T09:00:00Z,offer-uk,nick,Lead\n"
      "D,2026-11-01T09:00:00Z,Offer,Nick_2,Lead\n"
      "E,2026-11-01T09:00:00Z,Offer,stranger,Lead\n";

std::string listed(const std::vector<UnknownName>& names)
{
    std::vector<std::string> texts;
    for (const UnknownName& unknown : names)
        texts.push_back(unknown.name + ' ' + std::to_string(unknown.rows));
    return joinedTexts(texts);
}

ImportSettings fullSettings()
{
    ImportSettings settings;
    settings.preset = "affise";
    settings.encoding = TextEncoding::Windows1252;
    settings.separator = ';';
    settings.decimals = DecimalMark::Comma;
    settings.dates = DateForm::DayFirst;
    settings.timeZone = "Europe/Berlin";
    settings.columnMap = { { "Comment", "sub1" }, { "Goal", "ignore" } };
    settings.constants = { { "type", "Lead" } };
    settings.publishers = { { "Nick_2", "nick" }, { "Ünal \"x\"", "bob" } };
    settings.campaigns = { { "offer-uk", "Offer" } };
    settings.campaign = "Offer";
    settings.publisher = "nick";
    return settings;
}

} // namespace

TEST(ImportChoices, unknownNamesAreCollectedWithTheirRows)
{
    ChoiceBooks books;
    books.options.dryRun = true;
    const ImportReport report = books.desk.take(strange, books.options);
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.rejected, 4);
    EXPECT_EQ(listed(report.unknownPublishers), "Nick_2 2, stranger 1");
    EXPECT_EQ(listed(report.unknownCampaigns), "offer-uk 1");
    for (const RowIssue& issue : report.issues)
        EXPECT_FALSE(issue.error.remedy.empty()) << issue.error.sentence();
}

TEST(ImportChoices, namesStandForWhomTheUserSays)
{
    ChoiceBooks books;
    books.options.settings.publishers = { { "NICK_2", "nick" }, { "stranger", "nick" } };
    books.options.settings.campaigns = { { "offer-uk", "Offer" } };
    const ImportReport report = books.desk.take(strange, books.options);
    EXPECT_EQ(report.added, 5);
    EXPECT_EQ(books.desk.balances(), "nick 50 0");
    EXPECT_TRUE(report.unknownPublishers.empty());
}

TEST(ImportChoices, aNameThatStandsForNobodyIsRefusedBeforeAnyRow)
{
    ChoiceBooks books;
    books.options.settings.publishers = { { "Nick_2", "nik" } };
    const auto refused = books.desk.import(strange, books.options);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().where.find("nick_2"), std::string::npos);
    EXPECT_NE(refused.error().remedy.find("nick"), std::string::npos);
}

TEST(ImportChoices, campaignsAreCreatedOnRequestOnceAndOnlyForRowsThatComeIn)
{
    ChoiceBooks books;
    books.options.newCampaigns = NewCampaigns{ CostModel::Cpa, *parsePayoutValue("7") };
    const ImportReport report =
        books.desk.take(choiceHeader
                            + "A,2026-11-01T09:00:00Z,Autumn,nick,Lead\n"
                              "B,2026-11-01T09:00:00Z,AUTUMN,nick,Lead\n"
                              "C,2026-11-01T09:00:00Z,Winter,stranger,Lead\n",
                        books.options);
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.rejected, 1);
    EXPECT_EQ(joinedTexts(report.createdCampaigns), "Autumn");
    EXPECT_EQ(books.desk.balances(), "nick 14 0");
    EXPECT_EQ(books.desk.store.campaigns()->size(), 2u) << "no Winter for a rejected row";
    EXPECT_EQ(books.desk.fault(), "");
}

TEST(ImportChoices, aCampaignThatOnlyKnownRowsNameIsNotToldAsCreated)
{
    ChoiceBooks books;
    books.desk.take(choiceHeader + "A,2026-11-01T09:00:00Z,Offer,nick,Lead\n");
    books.options.newCampaigns = NewCampaigns{ CostModel::Cpa, *parsePayoutValue("7") };
    const std::string renamed = choiceHeader + "A,2026-11-01T09:00:00Z,Autumn,nick,Lead\n";
    for (const bool isDry : { true, false }) {
        books.options.dryRun = isDry;
        const ImportReport report = books.desk.take(renamed, books.options);
        EXPECT_EQ(report.unchanged, 1);
        EXPECT_EQ(report.differing, 1);
        EXPECT_EQ(joinedTexts(report.createdCampaigns), "");
        EXPECT_EQ(books.desk.store.campaigns()->size(), 1u);
    }
}

TEST(ImportChoices, constantsStandForColumnsTheFileLacks)
{
    ChoiceBooks books;
    books.options.settings.constants = { { "Status", "pending" }, { "currency", "eur" } };
    const ImportReport report =
        books.desk.take(choiceHeader + "A,2026-11-01T09:00:00Z,Offer,nick,Lead\n", books.options);
    EXPECT_EQ(toText(report.pending), "10");
    EXPECT_EQ(report.withoutStatus, 0);
    EXPECT_EQ(books.desk.store.conversionsById("A")->front().conversion.currency, "EUR");
}

TEST(ImportChoices, aConstantThatCannotBeIsRefused)
{
    struct BadConstant {
        const char* field;
        const char* text;
        const char* says;
    };
    for (const BadConstant bad : { BadConstant{ "type", "Lead", "its column “type” has it" },
                                   BadConstant{ "publisher", "nick", "cannot be set" },
                                   BadConstant{ "colour", "red", "cannot be set" },
                                   BadConstant{ "status", "maybe", "not a status" } }) {
        ChoiceBooks books;
        books.options.settings.constants = { { bad.field, bad.text } };
        const auto refused = books.desk.import(strange, books.options);
        ASSERT_FALSE(refused) << bad.field;
        EXPECT_NE(refused.error().what.find(bad.says), std::string::npos)
            << refused.error().sentence();
        EXPECT_FALSE(refused.error().remedy.empty());
    }
}

TEST(ImportChoices, aColumnMappedToIgnoreIsNotUsed)
{
    ChoiceBooks books;
    const std::string file = "id,conv_time,campaign,publisher,payout,payout_default\n"
                             "A,2026-11-01T09:00:00Z,Offer,nick,7,8\n";
    books.options.settings.columnMap = { { "payout_default", "revenue" } };
    EXPECT_FALSE(books.desk.import(file, books.options)) << "two columns mean revenue";
    books.options.settings.columnMap["payout"] = "ignore";
    const ImportReport report = books.desk.take(file, books.options);
    EXPECT_TRUE(report.unknownColumns.empty());
    EXPECT_EQ(toText(*books.desk.store.conversionsById("A")->front().conversion.revenue), "8");
}

TEST(ImportChoices, settingsSurviveTheirJson)
{
    const ImportSettings settings = fullSettings();
    const auto back = parseImportSettings(toText(toJson(settings)));
    ASSERT_TRUE(back) << back.error().sentence();
    EXPECT_EQ(*back, settings);
    EXPECT_EQ(toText(toJson(ImportSettings())), "{}");
    for (const char* bad : { "[]",
                             "{\"preset\":1}",
                             "{\"preset\":\"voodoo\"}",
                             "{\"dates\":\"x\"}",
                             "{\"columns\":[]}",
                             "{\"columns\":{\"a\":1}}",
                             "{\"colour\":\"red\"}" }) {
        const auto refused = parseImportSettings(bad);
        ASSERT_FALSE(refused) << bad;
        EXPECT_FALSE(refused.error().remedy.empty()) << bad;
    }
}

TEST(ImportChoices, aProfileKeepsThemUntilItIsRemoved)
{
    ChoiceBooks books;
    ASSERT_TRUE(saveImportProfile(books.desk.books, " Monthly ", fullSettings()));
    EXPECT_EQ(*importSettingsOf(books.desk.store, "monthly"), fullSettings());
    ImportSettings other = fullSettings();
    other.separator = '\t';
    EXPECT_EQ(saveImportProfile(books.desk.books, "MONTHLY", other)->version, 2);
    EXPECT_EQ(*importSettingsOf(books.desk.store, "Monthly"), other);
    EXPECT_EQ(books.desk.store.importProfiles()->size(), 1u);
    EXPECT_EQ(importSettingsOf(books.desk.store, "Montly").error().remedy.text(),
              "Did you mean “Monthly”?");
    EXPECT_FALSE(saveImportProfile(books.desk.books, " ", other));
    EXPECT_FALSE(saveImportProfile(books.desk.books, "empty", {}));
    ASSERT_TRUE(removeImportProfile(books.desk.books, "monthly"));
    EXPECT_FALSE(removeImportProfile(books.desk.books, "monthly"));
    EXPECT_TRUE(books.desk.store.importProfiles()->empty());
}

TEST(ImportChoices, aProfileMapsToFieldsThatThereAre)
{
    ChoiceBooks books;
    const auto saved = [&books](const std::string& field) {
        ImportSettings settings;
        settings.columnMap = { { "Amount", field } };
        return saveImportProfile(books.desk.books, "monthly", settings);
    };
    EXPECT_EQ(saved("nonsense").error().what.text(), "“nonsense” is no field of a conversion.");
    EXPECT_FALSE(saved("nonsense").error().remedy.empty());
    EXPECT_EQ(saved("revenu").error().remedy.text(), "Did you mean “revenue”?");
    EXPECT_TRUE(books.desk.store.importProfiles()->empty());
    for (const char* field : { "revenue", "payout", "Conv time", "ignore" })
        EXPECT_TRUE(saved(field)) << field;
}

TEST(ImportChoices, aProfileNamesCampaignAndPublisherOfTheWholeFile)
{
    ChoiceBooks books;
    books.options.settings.campaign = "offer";
    books.options.settings.publisher = "NICK";
    books.options.settings.preset = "redtrack-upload";
    const std::string file = "Click ID,Payout,CreatedAt,Type\nK1,20,2026-11-01T09:00:00Z,Lead\n";
    EXPECT_EQ(books.desk.take(file, books.options).added, 1);
    EXPECT_EQ(books.desk.balances(), "nick 10 0");
    books.options.settings.publisher = "nobody";
    EXPECT_FALSE(books.desk.import(file, books.options));
}
