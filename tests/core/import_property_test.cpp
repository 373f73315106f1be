#include "tests/support/import_desk.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace {

using namespace core;
using tests::ImportDesk;

/// Files of random rows: two of them in any order, split anyhow, altered and imported again, leave
/// the balances of the altered rows imported once.
TEST(ImportProperty, balancesDependOnTheRowsNotOnTheWayTheyCame)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto below = [&random](std::size_t n) {
        return std::size_t(random() % n);
    };
    const char* const statuses[] = { "approved", "pending", "declined", "other", "" };
    const char* const countries[] = { "US", "UK", "", "de" };
    const std::string heads =
        "id,conv_time,campaign,publisher,type,status,country,revenue,sub1,p_sub1\n";
    const auto makeRow = [&](int id) {
        std::string row = "R" + std::to_string(id) + ",2026-" + (id % 2 ? "10" : "11") + "-0"
            + std::to_string(1 + id % 9) + "T09:00:00Z," + (id % 3 ? "Share" : "Fixed") + ",pub"
            + std::to_string(id % 7) + ',' + (id % 5 ? "Sale" : "Signup") + ',';
        row += std::string(statuses[below(5)]) + ',' + countries[std::size_t(id) % 4] + ','
            + std::to_string(int(below(2000)) - 300) + '.' + std::to_string(below(1000)) + ",s"
            + std::to_string(id % 4) + ",p" + std::to_string(id % 3);
        return row + '\n';
    };
    const auto makeDesk = [](ImportDesk& desk) {
        const std::string rules = "geo, US, 3\nhybrid, Signup, 7.5\npublisher, pub2, "
                                  "4\npublisher_sub, pub3, sub1, s1, 9.999999\n"
                                  "conversion_sub, sub1, p2, 0\n";
        desk.addRules(desk.addCampaign("Share", CostModel::RevShare, "4"), rules);
        desk.addRules(desk.addCampaign("Fixed", CostModel::Cpa, "2"), rules);
    };
    ImportOptions options;
    options.createMissing = true;
    for (int round = 0; round < 8; ++round) {
        std::vector<std::string> before;
        std::vector<std::string> after;
        for (int id = 0; id < 200; ++id) {
            before.push_back(makeRow(id));
            after.push_back(below(3) == 0 ? makeRow(id) : before.back());
        }
        ImportDesk straight;
        makeDesk(straight);
        std::string file = heads;
        for (const std::string& row : after)
            file += row;
        straight.take(file, options);

        ImportDesk winding;
        makeDesk(winding);
        for (std::vector<std::string>* rows : { &before, &after }) {
            std::shuffle(rows->begin(), rows->end(), random);
            const std::size_t cut = below(rows->size());
            std::string first = heads;
            std::string second = heads;
            for (std::size_t i = 0; i < rows->size(); ++i)
                (i < cut ? first : second) += (*rows)[i];
            winding.take(first, options);
            winding.take(second, options);
        }
        ASSERT_EQ(winding.balances(), straight.balances());
        ASSERT_EQ(winding.fault(), "");
        ASSERT_EQ(straight.fault(), "");
        const ImportReport again = winding.take(file, options);
        ASSERT_EQ(again.unchanged, 200);
    }
}

/// What a report says of the rows, in one text.
std::string inWords(const ImportReport& report)
{
    std::string words = "earned " + toText(report.earned) + " pending " + toText(report.pending);
    for (const std::int64_t count :
         { report.read, report.added, report.unchanged, report.changed, report.rejected,
           report.withoutStatus, report.flagged, report.differing, report.repeatedKeys,
           report.refundsLinked, report.refundsWithoutOriginal })
        words += ' ' + std::to_string(count);
    for (const ImportTotal& total : report.totals)
        words += '\n' + total.publisher + ' ' + std::to_string(total.conversions) + ' '
            + toText(total.earned) + ' ' + toText(total.pending);
    for (const RowIssue& issue : report.issues)
        words += '\n' + std::to_string(issue.line) + ' ' + issue.error.sentence();
    return words;
}

/// Whatever a file holds, a dry run says what the import then does: rows that come again far down
/// the file, many of them or the last alone, with another status or as they were, known ones,
/// refunds of earlier rows, and bad ones. The same file again changes nothing.
TEST(ImportProperty, aDryRunSaysWhatTheImportDoes)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto below = [&random](std::size_t n) {
        return std::size_t(random() % n);
    };
    const char* const statuses[] = { "approved", "pending", "declined", "", "nonsense" };
    for (int round = 0; round < 6; ++round) {
        const bool comesAgain = round == 1;
        const bool lastComesAgain = round == 4;
        const bool isRefunded = round % 3 == 2;
        const std::size_t rows = 1 + below(9'000);
        const auto fileOf = [&](std::size_t count) {
            std::string file = "id,conv_time,campaign,publisher,type,status,revenue,refund_of\n";
            for (std::size_t i = 0; i < count; ++i) {
                const bool isAgain = (comesAgain && below(100) == 0) || (lastComesAgain && i + 1 == count);
                const std::size_t id = isAgain ? below(i + 1) : i;
                const bool isRefund = isRefunded && below(100) == 0;
                file += 'R' + std::to_string(id) + ",2026-11-0" + std::to_string(1 + id % 9)
                    + "T09:00:00Z,Share,pub" + std::to_string(id % 7) + ",Sale,"
                    + (isRefund ? "approved" : statuses[below(below(50) == 0 ? 5 : 4)]) + ','
                    + (isRefund ? "-1" : std::to_string(below(2000))) + ','
                    + (isRefund ? "R" + std::to_string(below(i + 1)) : "") + '\n';
            }
            return file;
        };
        ImportDesk desk;
        desk.addCampaign("Share", CostModel::RevShare, "4");
        ImportOptions options;
        options.createMissing = true;
        desk.take(fileOf(below(rows) + 1), options);
        const std::string before = desk.balances();
        const std::string file = fileOf(rows);

        options.dryRun = true;
        const ImportReport said = desk.take(file, options);
        ASSERT_EQ(desk.balances(), before);
        options.dryRun = false;
        const ImportReport done = desk.take(file, options);
        ASSERT_EQ(inWords(said), inWords(done)) << "round " << round;
        ASSERT_EQ(desk.fault(), "");
        const std::string balances = desk.balances();
        const ImportReport again = desk.take(file, options);
        ASSERT_EQ(again.added + again.changed, 0) << "round " << round;
        ASSERT_FALSE(again.batch);
        ASSERT_EQ(desk.balances(), balances);
    }
}

} // namespace
