// What stands behind an amount: every line of an account must come apart into its conversions, to
// the micro, however often they changed since.
#include "core/usecases/amount_parts.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

namespace tests {

using namespace core;

namespace {

/// "a 10, b -3": what each conversion counts for.
std::string inWords(const AmountParts& parts)
{
    std::string text;
    for (const AmountPart& part : parts.parts)
        text += (text.empty() ? "" : ", ") + part.stored.conversion.id + ' ' + toText(part.part);
    return text;
}

class PartsOfAmounts : public testing::Test {
protected:
    void SetUp() override
    {
        desk.addPublisher("nick");
        desk.addPublisher("anna");
        const CampaignId shop = desk.addCampaign("Shop", CostModel::Cpa, "10");
        desk.addRules(shop, "geo, US, 7\n");
        take("a,2026-10-05,nick,US,approved\nb,2026-10-06,nick,FR,pending\n"
             "c,2026-11-05,nick,FR,approved\nz,2026-10-05,anna,US,approved\n");
        take("d,2026-10-07,nick,US,approved\nb,2026-10-06,nick,FR,approved\n"
             "a,2026-10-05,nick,US,declined\n");
    }

    void take(const std::string& rows)
    {
        std::string csv = "id,conv_time,campaign,publisher,country,type,status,revenue\n";
        std::size_t from = 0;
        while (from < rows.size()) {
            const std::size_t end = rows.find('\n', from);
            std::vector<std::string> fields(1);
            for (const char c : rows.substr(from, end - from))
                c == ',' ? void(fields.emplace_back()) : fields.back().push_back(c);
            csv += fields[0] + ',' + fields[1] + "T09:00:00Z,Shop," + fields[2] + ',' + fields[3]
                + ",Lead," + fields[4] + ",1\n";
            from = end + 1;
        }
        desk.take(csv);
    }

    AmountParts partsOf(const AmountSource& source)
    {
        auto parts = amountParts(desk.books, source, desk.progress);
        require(parts.has_value(), "the parts are found");
        return std::move(*parts);
    }

    ImportDesk desk;
};

} // namespace

TEST_F(PartsOfAmounts, sumToEveryEntryTheyStandBehind)
{
    const auto entries = desk.store.entries({}).value();
    EXPECT_EQ(entries.size(), 5u);
    for (const LedgerEntry& entry : entries) {
        const auto source = sourceOf(entry);
        ASSERT_TRUE(source);
        EXPECT_EQ(partsOf(*source).sum, entry.amount) << inWords(partsOf(*source));
    }
    EXPECT_EQ(desk.fault(), "");
}

TEST_F(PartsOfAmounts, areWhatTheBatchPostedThenAndNotWhatIsEarnedNow)
{
    std::string text;
    const auto entries = desk.store.entries({}).value();
    for (const LedgerEntry& entry : entries)
        if (entry.month == monthOf(parseDate("2026-10-01").value()))
            text += std::string(info(entry.kind).key) + ": " + inWords(partsOf(*sourceOf(entry)))
                + '\n';
    EXPECT_NE(text.find("earning: a 7\n"), std::string::npos) << text;
    EXPECT_NE(text.find("earning: z 7\n"), std::string::npos) << text;
    EXPECT_NE(text.find("earning: d 7\n"), std::string::npos) << text;
    EXPECT_NE(text.find("earning_change: a -7, b 10\n"), std::string::npos) << text;
}

TEST_F(PartsOfAmounts, areAllThatCountsForALineOfAnInvoice)
{
    const LedgerEntry first = desk.store.entries({}).value().front();
    Allocation settled;
    settled.campaign = first.campaign;
    settled.month = monthOf(parseDate("2026-10-01").value());
    const auto nick = desk.store.publishers().value().front().key;
    const AmountParts parts = partsOf(*sourceOf(settled, nick));
    EXPECT_EQ(inWords(parts), "b 10, d 7");
    EXPECT_EQ(parts.count, 2);
    EXPECT_EQ(parts.parts[1].rule, "US, 7");
    EXPECT_EQ(parts.parts[0].rule, "") << "the default payout";
}

TEST_F(PartsOfAmounts, areNoneOfPayoutsAdjustmentsAndAdvances)
{
    for (const EntryKind kind :
         { EntryKind::Adjustment, EntryKind::Payout, EntryKind::PayoutReversal }) {
        LedgerEntry entry;
        entry.kind = kind;
        EXPECT_FALSE(sourceOf(entry));
    }
    for (const Allocation::Kind kind :
         { Allocation::Kind::Adjustment, Allocation::Kind::Advance }) {
        Allocation settled;
        settled.kind = kind;
        EXPECT_FALSE(sourceOf(settled, { 1 }));
    }
}

} // namespace tests
