#include "core/base/join.h"
#include "core/csv/import_presets.h"
#include "tests/support/import_desk.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace core;
using tests::ImportDesk;

std::string sampleFile(const std::string& name)
{
    std::ostringstream text;
    text << std::ifstream(PAYOUTDESK_SOURCE_DIR "/tests/data/presets/" + name, std::ios::binary)
                .rdbuf();
    return text.str();
}

struct SampleCase {
    const char* file;
    const char* preset; ///< what its header is found to be
    bool needsCampaign;
    bool needsPublisher;
    int rows;
    const char* earned;
    const char* pending;
    const char* first; ///< the conversion K1
};

/// Books in USD: "Offer" pays 10, and 15 for a Lead; publishers nick and bob.
struct TrackerBooks {
    TrackerBooks()
    {
        offer = desk.addCampaign("Offer", CostModel::Cpa, "10");
        nick = desk.addPublisher("nick");
        desk.addPublisher("bob");
        desk.addRules(offer, "type, Lead, 15\n");
    }

    [[nodiscard]] ImportOptions optionsFor(const SampleCase& sample) const
    {
        ImportOptions options;
        if (sample.needsCampaign)
            options.campaign = offer;
        if (sample.needsPublisher)
            options.publisher = nick;
        return options;
    }

    /// The first conversion: "C1 K1 nick Lead approved 2026-11-01T09:00:00Z US iOS revenue 20.5 USD
    /// theirs 15 = 15"
    std::string described()
    {
        std::string text;
        const auto visited = desk.store.visitConversions({}, [&](const StoredConversion& stored) {
            const Conversion& c = stored.conversion;
            const auto amount = [](const std::optional<Money>& money) {
                return money ? toText(*money) : std::string("-");
            };
            text = c.id + ' ' + c.clickId + ' '
                + desk.store.publishers()->at(std::size_t(c.publisher.value - 1)).alias + ' '
                + c.type + ' ' + std::string(toText(c.status)) + ' ' + toText(c.time) + ' '
                + c.country + ' ' + c.os + " revenue " + amount(c.revenue) + ' ' + c.currency
                + " theirs " + amount(c.trackerEarning) + " = " + toText(stored.earning.amount);
            for (const auto* subs : { &c.clickSubs, &c.conversionSubs })
                for (const std::string& sub : *subs)
                    text += " /" + sub;
            return false;
        });
        EXPECT_TRUE(visited);
        return text;
    }

    ImportDesk desk{ { "USD", 2, Zone() } };
    CampaignId offer;
    PublisherId nick;
};

const SampleCase samples[] = {
    { "native.csv",
      "native",
      false,
      false,
      3,
      "15",
      "10",
      "C1  nick Lead approved 2026-11-01T09:00:00Z US iOS revenue 20.5 USD theirs 15 = 15" },
    { "redtrack.csv",
      "redtrack",
      false,
      false,
      3,
      "15",
      "10",
      "C1 K1 nick Lead approved 2026-11-01T09:00:00Z US iOS revenue 20.5 USD theirs - = 15 /nick "
      "/blog /gold" },
    { "redtrack-upload.csv",
      "redtrack-upload",
      true,
      true,
      2,
      "25",
      "0",
      " K1 nick Lead other 2026-11-01T09:00:00Z   revenue 20.5 USD theirs - = 15" },
    { "redtrack-api.json",
      "redtrack-api",
      false,
      false,
      3,
      "15",
      "10",
      "C1 K1 nick Lead approved 2026-11-01T09:00:00Z US iOS revenue 20.5 USD theirs 15 = 15 /nick "
      "/blog /gold" },
    { "redtrack-api.csv",
      "native",
      false,
      false,
      3,
      "15",
      "10",
      "C1 K1 nick Lead approved 2026-11-01T09:00:00Z US iOS revenue 20.5 USD theirs 15 = 15 /nick "
      "/blog /gold" },
    { "voluum-api.csv",
      "voluum-api",
      false,
      true,
      2,
      "25",
      "0",
      " K1 nick Lead other 2026-11-01T09:00:00Z US iOS revenue 20.5 USD theirs - = 15 /nick "
      "/blog" },
    { "voluum.csv",
      "voluum",
      false,
      true,
      3,
      "40",
      "0",
      " K1 nick Lead other 2026-11-01T09:00:00Z US iOS revenue 20.5 USD theirs - = 15 /nick "
      "/blog" },
    { "everflow.csv",
      "everflow",
      true,
      true,
      4,
      "15",
      "10",
      "C1 K1 nick Lead approved 2026-11-01T09:00:00Z US iOS revenue 20.5 USD theirs 15 = 15 /blog "
      "/gold" },
    { "tune.csv",
      "tune",
      false,
      false,
      3,
      "10",
      "10",
      "C1 K1 nick Conversion approved 2026-11-01T09:00:00Z   revenue 20.5 USD theirs 15 = 10 "
      "/blog" },
    { "affise.csv",
      "affise",
      false,
      false,
      4,
      "15",
      "20",
      "C1 K1 nick Lead approved 2026-11-01T09:00:00Z   revenue - USD theirs 15 = 15" },
    { "trackier.csv",
      "trackier",
      false,
      false,
      4,
      "15",
      "10",
      "C1 K1 nick Lead approved 2026-11-01T00:00:00Z US  revenue 20.5 USD theirs 15 = 15 /blog "
      "/gold" },
};

std::vector<std::string> headsOfFile(const std::string& csv)
{
    std::vector<std::string> heads;
    std::string line = csv.substr(0, csv.find('\n'));
    const char separator = line.find(';') == std::string::npos ? ',' : ';';
    std::istringstream cells(line);
    for (std::string head; std::getline(cells, head, separator);)
        heads.push_back(head);
    return heads;
}

/// The sample with another text in the first row's cell of that field; "" where no column has it.
std::string spoilt(const std::string& csv,
                   const ImportPreset& preset,
                   const std::string& field,
                   const std::string& text)
{
    const std::vector<std::string> heads = headsOfFile(csv);
    const auto column = std::ranges::find_if(heads, [&](const std::string& head) {
        return meaningOf(head, preset).field == fieldNamed(field);
    });
    if (column == heads.end())
        return {};
    const char separator = csv.find(';') < csv.find('\n') ? ';' : ',';
    std::size_t begin = csv.find('\n') + 1;
    for (auto head = heads.begin(); head != column; ++head)
        begin = csv.find(separator, begin) + 1;
    std::string spoiltCsv = csv;
    const std::size_t end = csv.find_first_of(std::string{ separator, '\n' }, begin);
    return spoiltCsv.replace(begin, end - begin, text);
}

} // namespace

TEST(ImportPresets, eachSampleIsFoundByItsHeaderAndPricedAsExpected)
{
    for (const SampleCase& sample : samples) {
        SCOPED_TRACE(sample.file);
        TrackerBooks books;
        const ImportOptions options = books.optionsFor(sample);
        const auto report = books.desk.import(sampleFile(sample.file), options);
        ASSERT_TRUE(report) << report.error().sentence();
        EXPECT_EQ(report->survey.preset->key, sample.preset);
        EXPECT_EQ(report->read, sample.rows);
        EXPECT_EQ(report->added, sample.rows);
        EXPECT_EQ(report->rejected, 0)
            << (report->issues.empty() ? "" : report->issues.front().error.sentence());
        EXPECT_EQ(toText(report->earned), sample.earned);
        EXPECT_EQ(toText(report->pending), sample.pending);
        if (!isNative(*report->survey.preset)) {
            EXPECT_EQ(joinedTexts(report->unknownColumns), "");
        }
        EXPECT_EQ(books.described(), sample.first);
        EXPECT_EQ(books.desk.fault(), "");
        EXPECT_EQ(books.desk.take(sampleFile(sample.file), options).unchanged, sample.rows);
    }
}

TEST(ImportPresets, everyPresetHasASampleAndSaysWhatItsPayoutMeans)
{
    for (const ImportPreset& preset : importPresets()) {
        EXPECT_TRUE(std::ranges::any_of(samples, [&](const SampleCase& sample) {
            return sample.preset == preset.key;
        })) << preset.key;
        EXPECT_FALSE(preset.payoutMeans.empty()) << preset.key;
        EXPECT_EQ(*presetNamed(preset.key), &preset);
        for (const PresetColumn& column : preset.columns)
            EXPECT_TRUE(column.field.empty() || fieldNamed(column.field) >= 0)
                << preset.key << ": " << column.head;
    }
    EXPECT_EQ(presetNamed("everflo").error().remedy.text(), "Did you mean “everflow”?");
}

TEST(ImportPresets, aHeaderThatFitsTwoIsNotGuessed)
{
    const std::string file = "Postback Timestamp,Click ID,Conversion type,Revenue\n"
                             "2026-11-01 09:00:00 AM,K1,Lead,20.5\n";
    const PresetMatch match = matchPreset(headsOfFile(file));
    EXPECT_EQ(match.preset, nullptr);
    ASSERT_EQ(match.asWell.size(), 2u);
    TrackerBooks books;
    ImportOptions options;
    options.campaign = books.offer;
    options.publisher = books.nick;
    const auto refused = books.desk.import(file, options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what.text(),
              "The header fits several presets as well: voluum-api, voluum.");
    options.settings.preset = "voluum";
    EXPECT_EQ(toText(books.desk.take(file, options).earned), "15");
}

TEST(ImportPresets, anUnknownHeaderListsWhatIsMissingAndNamesTheNearestPreset)
{
    for (const SampleCase& sample : samples) {
        const std::string name = sample.file;
        if (std::string_view(sample.preset) == "native" || name.ends_with(".json"))
            continue;
        SCOPED_TRACE(name);
        const auto preset = *presetNamed(sample.preset);
        for (const PresetColumn& column : preset->columns) {
            if (column.field != "conv_time")
                continue;
            std::string file = sampleFile(name);
            file.replace(file.find(column.head), column.head.size(), "Whatever");
            TrackerBooks books;
            const auto refused = books.desk.import(file, books.optionsFor(sample));
            ASSERT_FALSE(refused);
            EXPECT_NE(
                refused.error().remedy.find("nearest to the preset “" + std::string(preset->key)
                                            + "”, which wants also: " + std::string(column.head)),
                std::string::npos)
                << refused.error().sentence();
        }
    }
}

TEST(ImportPresets, aChosenPresetNamesItsOwnMissingColumn)
{
    TrackerBooks books;
    ImportOptions options;
    options.settings.preset = "tune";
    const auto refused = books.desk.import("Partner,Payout,Status\nnick,5,approved\n", options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what.text(), "Columns are missing: Date / Time, Offer.");
}

TEST(ImportPresets, aRowWithABadTimeStatusOrAmountIsRejectedAloneWithItsRemedy)
{
    struct Spoiling {
        const char* field;
        const char* text;
    };
    for (const SampleCase& sample : samples) {
        SCOPED_TRACE(sample.file);
        const auto& preset = **presetNamed(sample.preset);
        const std::string name = sample.file;
        if (name.ends_with(".json"))
            continue;
        for (const Spoiling spoiling : { Spoiling{ "conv_time", "yesterday" },
                                         Spoiling{ "status", "perhaps" },
                                         Spoiling{ "revenue", "a lot" },
                                         Spoiling{ "tracker_earning", "1e3" } }) {
            const std::string file =
                spoilt(sampleFile(name), preset, spoiling.field, spoiling.text);
            if (file.empty())
                continue; // the tracker has no such column
            TrackerBooks books;
            const auto report = books.desk.import(file, books.optionsFor(sample));
            ASSERT_TRUE(report) << report.error().sentence();
            EXPECT_EQ(report->rejected, 1) << spoiling.field;
            EXPECT_EQ(report->added, sample.rows - 1) << spoiling.field;
            ASSERT_FALSE(report->issues.empty());
            EXPECT_NE(report->issues.front().error.what.find(spoiling.text), std::string::npos);
            EXPECT_FALSE(report->issues.front().error.remedy.empty()) << spoiling.field;
        }
    }
}

TEST(ImportPresets, affisesNumbersAreStatusesThereAndNowhereElse)
{
    TrackerBooks books;
    std::string file = sampleFile("affise.csv");
    file.replace(file.find(";1;15"), 5, ";4;15");
    const ImportReport report = books.desk.take(file);
    EXPECT_EQ(report.rejected, 1);
    EXPECT_EQ(report.issues.front().error.what.text(), "“4” is not a status of a conversion.");
    std::string native = sampleFile("native.csv");
    native.replace(native.find("approved"), 8, "1");
    EXPECT_EQ(books.desk.take(native).rejected, 1);
}

TEST(ImportPresets, aPageOfJsonSaysThatThereIsMoreAndKeepsLateMembers)
{
    std::string file = sampleFile("redtrack-api.json");
    file.replace(file.find("\"total\": 3"), 10, "\"total\": 250");
    TrackerBooks books;
    const ImportReport report = books.desk.take(file);
    ASSERT_EQ(report.remarks.size(), 1u);
    EXPECT_EQ(report.remarks.front().text(),
              "The file holds 3 conversions and says that there are 250: import its other pages, "
              "too.");
    // What the first 256 KiB do not show is read all the same.
    std::string many = "[";
    for (int i = 0; i < 2'000; ++i)
        many += R"({"id":"M)" + std::to_string(i)
            + R"(","clickid":"K","campaign":"Offer","type":"Sale","payout":1,)"
              R"("conv_time":"2026-11-01T09:00:00Z","status":"approved","sub1":"bob"},)"
            + '\n' + std::string(100, ' ');
    many += R"({"id":"LAST","clickid":"K9","campaign":"Offer","type":"Sale","payout":1,)"
            R"("conv_time":"2026-11-01T09:00:00Z","status":"approved","sub1":"bob",)"
            R"("coupon":"AUTUMN","pub_revenue":9.5,"surprise":1}])";
    const ImportReport long_ = books.desk.take(many);
    EXPECT_EQ(long_.added, 2'001);
    EXPECT_EQ(long_.unknownColumns, std::vector<std::string>{ "surprise" });
    const auto last = books.desk.store.conversionsById("LAST");
    ASSERT_EQ(last->size(), 1u);
    EXPECT_EQ(last->front().conversion.coupon, "AUTUMN");
    EXPECT_EQ(toText(*last->front().conversion.trackerEarning), "9.5");
}

TEST(ImportPresets, anItemOfJsonIsRejectedByItsNumber)
{
    std::string file = sampleFile("redtrack-api.json");
    file.replace(file.find("\"payout\": 30"), 12, "\"payout\": 3.0e1");
    TrackerBooks books;
    StringSink rejects;
    ImportOptions options;
    options.rejects = &rejects;
    const ImportReport report = books.desk.take(file, options);
    EXPECT_EQ(report.rejected, 1);
    EXPECT_EQ(report.issues.front().error.where.text(), "november.csv, item 2, payout");
    std::string mended = rejects.bytes();
    mended.replace(mended.find("3.0e1"), 5, "30");
    EXPECT_EQ(books.desk.take(mended).added, 1) << "the rejects file goes in again, as CSV";
}
