// Random histories of a small company through payoutctl and its file on disk: after each, the
// figures are those of an oracle that was written from the design document alone (tests/oracle).
// The clock is the system's.
//
// PAYOUTDESK_SEED repeats a run, PAYOUTDESK_ROUNDS makes it longer: a round is one history.
#include "tests/journeys/desk.h"
#include "tests/oracle/random_books.h"
#include "tests/oracle/sorted_lines.h"
#include "tests/support/random_runs.h"

#include <algorithm>
#include <ctime>
#include <gtest/gtest.h>
#include <map>

namespace {

namespace oracle = tests::oracle;

constexpr int stepsARound = 8;

/// A workspace on disk, led by the command line through the steps of the oracle's books.
class LedDesk {
public:
    explicit LedDesk(const oracle::RandomBooks& other)
        : m_desk("")
    {
        m_desk.must(
            { "init", "--currency", other.house.currency, "--timezone", other.house.zoneName });
        m_desk.must({ "company",
                      "set",
                      "--default-type",
                      other.house.defaultType,
                      "--other-earns",
                      other.house.otherEarns ? "yes" : "no" });
        std::string file = "alias,id,name,hold_days\n";
        for (const oracle::Publisher& each : other.publishers)
            file += each.alias + ',' + each.id + ',' + each.name + ','
                + (each.holdDays ? std::to_string(*each.holdDays) : "") + '\n';
        m_desk.write("publishers.csv", file);
        m_desk.must({ "publisher", "import", "publishers.csv" });
        for (const oracle::Campaign& campaign : other.campaigns) {
            m_desk.must({ "campaign",
                          "add",
                          "--title",
                          campaign.title,
                          "--cost-model",
                          "cpa",
                          "--default-payout",
                          "" });
            setCampaign(campaign);
        }
        for (const auto& [type, ways] : other.types)
            setType(type, ways);
        (void)addRates(other.house.rates.at("EUR"));
    }

    void take(const oracle::Step& step)
    {
        switch (step.kind) {
        case oracle::Step::Kind::Import:
            return import(step);
        case oracle::Step::Kind::SetCampaign:
            return setCampaign(step.campaign);
        case oracle::Step::Kind::SetType:
            return setType(step.type, step.ways);
        case oracle::Step::Kind::Rename:
            return (void)m_desk.must({ "publisher", "set", step.alias, "--alias", step.newAlias });
        case oracle::Step::Kind::SetStatus:
            return setStatus(step);
        case oracle::Step::Kind::Recalculate:
            return recalculate(step.title);
        case oracle::Step::Kind::NextDay:
            return; // the program has no clock but the system's
        case oracle::Step::Kind::Release:
            return (void)m_desk.must({ "release" });
        case oracle::Step::Kind::Hold:
            return hold(step);
        case oracle::Step::Kind::AddRates:
            EXPECT_EQ(addRates(step.rates), std::to_string(step.changed));
            return;
        case oracle::Step::Kind::TakeBack:
            return takeBack();
        }
    }

    [[nodiscard]] std::string balances() const
    {
        std::vector<std::string> lines;
        const core::Json rows = m_desk.ask({ "balances" });
        for (const core::Json& row : rows.items)
            if (textOf(row, "earned") != "0" || textOf(row, "pending") != "0"
                || textOf(row, "held") != "0")
                lines.push_back(
                    fields(row, { "publisher", "earned", "pending" })
                    + (textOf(row, "held") == "0" ? "" : " held " + textOf(row, "held")));
        std::sort(lines.begin(), lines.end());
        std::string text;
        for (const std::string& line : lines)
            text += (text.empty() ? "" : ", ") + line;
        return text;
    }

    [[nodiscard]] std::string ledger() const
    {
        return exported("ledger", { "kind", "month", "publisher", "campaign", "amount" });
    }

    [[nodiscard]] std::string conversions() const
    {
        return exported("conversions",
                        { "id", "status", "earning", "rule_kind", "reason", "link", "linked_to" });
    }

    void verify() const { m_desk.must({ "verify" }); }

private:
    static std::string fields(const core::Json& row, const std::vector<std::string>& names)
    {
        std::string text;
        for (const std::string& name : names) {
            std::string shown = textOf(row, name);
            // Rows without an id go by their click id, as the oracle names them.
            if (name == "id" && shown.empty())
                shown = textOf(row, "clickid");
            if (name == "linked_to" && !shown.empty())
                shown = "of " + (shown.front() == '#' ? "#" : shown);
            const bool isNone = shown.empty() && (name == "link" || name == "linked_to");
            text += (text.empty() || isNone ? "" : " ") + shown;
        }
        return text;
    }

    [[nodiscard]] std::string exported(const std::string& table,
                                       const std::vector<std::string>& names) const
    {
        m_desk.must({ "export", table, "--format", "json", "--output", table + ".json" });
        const auto rows = core::parseJson(m_desk.read(table + ".json"));
        EXPECT_TRUE(rows) << table;
        std::vector<std::string> lines;
        for (const core::Json& row : rows->items)
            lines.push_back(fields(row, names));
        return oracle::sortedLines(lines);
    }

    void import(const oracle::Step& step) const
    {
        m_desk.write("rows.csv", step.file);
        std::vector<std::string> words{ "import", "rows.csv" };
        if (step.createMissing)
            words.emplace_back("--create-missing");
        const oracle::Counts& counts = step.counts;
        if (counts.added + counts.unchanged + counts.changed == 0) {
            EXPECT_EQ(m_desk.run(words).status, 1) << "every row is bad";
            return;
        }
        const core::Json report = m_desk.ask(words);
        EXPECT_EQ(fields(report, { "new", "unchanged", "changed", "rejected" }),
                  std::to_string(counts.added) + ' ' + std::to_string(counts.unchanged) + ' '
                      + std::to_string(counts.changed) + ' ' + std::to_string(counts.rejected));
        const std::map<std::string, std::string> links = {
            { "repeated", "repeated" },
            { "ignored", "ignored" },
            { "replaced", "replaced" },
            { "added_to_earlier", "added" },
            { "refunds_linked", "refund" },
            { "refunds_without_original", "refund without original" },
        };
        for (const auto& [name, link] : links)
            EXPECT_EQ(textOf(report, name),
                      std::to_string(counts.links.count(link) ? counts.links.at(link) : 0))
                << name;
    }

    /// Of the euro; how many conversions had waited for them.
    [[nodiscard]] std::string addRates(const std::map<oracle::Day, oracle::Decimal>& quotes) const
    {
        if (quotes.empty())
            return "0";
        std::string file = "date,base,currency,rate\n";
        for (const auto& [day, rate] : quotes)
            file += day + ",EUR,USD," + rate.text() + '\n';
        m_desk.write("rates.csv", file);
        return textOf(m_desk.ask({ "rates", "import", "rates.csv" }), "priced");
    }

    void takeBack() const
    {
        std::string last;
        const core::Json batches = m_desk.ask({ "batch", "list" });
        for (const core::Json& batch : batches.items)
            if (textOf(batch, "kind") != "release")
                last = textOf(batch, "batch");
        m_desk.must({ "batch", "revert", last, "--reason", "wrong" });
    }

    void setType(const std::string& type, const oracle::TypeWays& ways) const
    {
        m_desk.must(
            { "type", "set", type, "--duplicates", ways.duplicates, "--refund-of", ways.refundOf });
    }

    void setCampaign(const oracle::Campaign& campaign) const
    {
        m_desk.must({ "campaign",
                      "set",
                      campaign.title,
                      "--cost-model",
                      campaign.costModel,
                      "--default-payout",
                      campaign.defaultPayout,
                      "--expires",
                      campaign.expires,
                      "--hold-days",
                      std::to_string(campaign.holdDays),
                      "--reread-values" });
        std::vector<std::string> order{ "rules", "order", campaign.title };
        const std::vector<std::string> keys = oracle::matchOrder(campaign.matchOrder);
        order.insert(order.end(), keys.begin(), keys.end());
        m_desk.must(order);
        std::string file = "# the rules of " + campaign.title + '\n';
        for (const std::string& line : campaign.rules)
            file += line + '\n';
        m_desk.write("rules.txt", file);
        m_desk.must({ "rules", "import", campaign.title, "rules.txt", "--replace" });
    }

    void setStatus(const oracle::Step& step) const
    {
        std::vector<std::string> words{ "conversions", "set-status", step.status, "--id" };
        words.insert(words.end(), step.ids.begin(), step.ids.end());
        EXPECT_EQ(textOf(m_desk.ask(words), "changed"), std::to_string(step.changed));
    }

    void hold(const oracle::Step& step) const
    {
        std::vector<std::string> words{
            "conversions", "hold",    step.day.empty() ? "none" : step.day,
            "--reason",    "why not", "--id"
        };
        words.insert(words.end(), step.ids.begin(), step.ids.end());
        EXPECT_EQ(textOf(m_desk.ask(words), "changed"), std::to_string(step.changed));
    }

    void recalculate(const std::string& title) const
    {
        std::vector<std::string> words{ "recalculate", "--apply" };
        if (!title.empty())
            words.insert(words.end(), { "--campaign", title });
        m_desk.must(words);
    }

    Desk m_desk;
};

TEST(OracleJourney, theFileOnDiskHasTheOraclesFigures)
{
    tests::forEachSeed(2, [](std::uint64_t seed) {
        oracle::RandomBooks expected(seed, std::time(nullptr));
        LedDesk desk(expected);
        std::string history;
        for (const oracle::Campaign& campaign : expected.campaigns)
            history += describe(campaign) + '\n';
        for (int i = 0; i < stepsARound; ++i) {
            const oracle::Step step = expected.next();
            history += std::to_string(i) + ". " + describe(step);
            desk.take(step);
            ASSERT_EQ(desk.balances(), expected.books.balances()) << history;
            ASSERT_FALSE(testing::Test::HasFailure()) << history;
        }
        EXPECT_EQ(desk.conversions(), expected.books.conversions()) << history;
        EXPECT_EQ(desk.ledger(), expected.books.ledger()) << history;
        desk.verify();
    });
}

} // namespace
