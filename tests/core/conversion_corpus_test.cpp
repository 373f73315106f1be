// R16: each of the corpus' files meets its verdict: refused whole in words and nothing kept, or
// every good row in and every bad one rejected alone with its place and reason.
#include "tests/core/conversion_corpus.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>
#include <set>

namespace {

using namespace core;
using tests::CorpusFile;
using tests::ImportDesk;

std::unique_ptr<ImportDesk> makeDesk()
{
    auto desk = std::make_unique<ImportDesk>(Workspace{
        "GBP",
        2,
        Zone("Berlin", { { 0, 3600 }, { 1'774'746'000, 7200 }, { 1'792'890'000, 3600 } }) });
    desk->addCampaign("Offer", CostModel::Cpa, "10");
    desk->addPublisher("nick");
    return desk;
}

/// The cell as the books keep it.
std::string keptIn(ImportDesk& desk, const std::string& column)
{
    std::vector<StoredConversion> last = *desk.store.conversionsById("X");
    if (last.empty())
        last = *desk.store.conversionsById("B");
    if (last.empty())
        last = *desk.store.conversionsById("A");
    if (last.empty())
        return "nothing";
    const Conversion& kept = last.front().conversion;
    if (column == "conv_time")
        return toText(kept.time);
    if (column == "type")
        return kept.type;
    if (column == "status")
        return std::string(toText(kept.status));
    if (column == "country")
        return kept.country;
    if (column == "currency")
        return kept.currency;
    if (column == "revenue")
        return kept.revenue ? toText(*kept.revenue) : std::string();
    return "nick"; // the only publisher
}

/// What of the verdict is not met; "" when all is.
std::string unmetBy(const CorpusFile& file)
{
    auto desk = makeDesk();
    const auto report = desk->import(file.bytes);
    if (file.isRefused) {
        if (report)
            return "taken: " + std::to_string(report->added) + " in, "
                + std::to_string(report->rejected) + " rejected";
        const std::string sentence = report.error().sentence();
        if (report.error().code != ErrorCode::Refused || report.error().remedy.empty()
            || sentence.find("november.csv") == std::string::npos
            || sentence.find(file.says) == std::string::npos)
            return "said: " + sentence;
        return *desk->store.countConversions({}) == 0 && desk->store.batches()->empty()
            ? ""
            : "something was kept";
    }
    // A file without a good row is refused whole, with the reason of its rows.
    if (!report)
        return file.added == 0 && file.rejected > 0 ? "" : "refused: " + report.error().sentence();
    if (report->added != file.added || report->rejected != file.rejected)
        return std::to_string(report->added) + " in, " + std::to_string(report->rejected)
            + " rejected: "
            + (report->issues.empty() ? "" : report->issues.front().error.sentence());
    if (*desk->store.countConversions({}) != file.added)
        return "the books hold another number";
    if (file.rejected > 0) {
        const RowIssue& issue = report->issues.front();
        const std::string sentence = issue.error.sentence();
        return issue.line >= 2 && sentence.find(file.says) != std::string::npos
                && issue.error.where.text().find("november.csv, line") == 0
            ? ""
            : "said: " + sentence;
    }
    const auto mark = file.says.find('=');
    if (mark == std::string::npos)
        return {};
    const std::string kept = keptIn(*desk, file.says.substr(0, mark));
    return kept == file.says.substr(mark + 1) ? "" : "kept: " + kept;
}

} // namespace

TEST(ConversionCorpus, isLargeAndEachFileHasItsName)
{
    const auto corpus = tests::conversionCorpus();
    EXPECT_GE(corpus.size(), 250U);
    std::set<std::string> names;
    for (const CorpusFile& file : corpus)
        EXPECT_TRUE(names.insert(file.name).second) << file.name;
}

TEST(ConversionCorpus, everyFileMeetsItsVerdict)
{
    for (const CorpusFile& file : tests::conversionCorpus())
        EXPECT_EQ(unmetBy(file), "") << file.name;
}

// A verdict that cannot fail says nothing: turned around, none holds.
TEST(ConversionCorpus, noFileMeetsTheOppositeVerdict)
{
    for (CorpusFile file : tests::conversionCorpus()) {
        file.added = file.isRefused ? 1 : 0; // of one that is refused nothing comes in
        file.isRefused = !file.isRefused;
        file.says = "no such words";
        EXPECT_NE(unmetBy(file), "") << file.name;
    }
}

// Whatever is rejected comes back as it was, and can be repaired and imported.
TEST(ConversionCorpus, rejectedRowsComeBackUnchanged)
{
    for (const CorpusFile& file : tests::cellCorpus()) {
        if (file.rejected == 0)
            continue;
        auto desk = makeDesk();
        StringSink rejects;
        ImportOptions options;
        options.rejects = &rejects;
        ASSERT_TRUE(desk->import(file.bytes, options)) << file.name;
        const auto start = file.bytes.rfind("\nX,") + 1;
        const std::string row = file.bytes.substr(start, file.bytes.size() - start - 1);
        EXPECT_NE(rejects.bytes().find(row.substr(0, 2)), std::string::npos) << file.name;
    }
}
