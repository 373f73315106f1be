// The hash chain (I7): every table and column is covered, and whatever is done to a file is found,
// by the chain alone or, where somebody made a whole new chain, by an anchor noted before (R21).
#include "app/storage/chain.h"
#include "app/storage/chain_tables.h"
#include "tests/storage/full_books.h"
#include "tests/storage/sqlite_house.h"
#include "tests/storage/tampering.h"
#include "tests/support/run_length.h"

#include <algorithm>
#include <random>
#include <set>

namespace tests {

using namespace core;

namespace {

using app::Database;
using app::HashedTable;

/// A column's value, changed into another one of its kind.
std::string changedValue(const std::string& column)
{
    return "CASE typeof(" + column + ") WHEN 'integer' THEN " + column + " + 1 WHEN 'text' THEN "
        + column + " || 'x' WHEN 'blob' THEN zeroblob(length(" + column + ")) ELSE 1 END";
}

/// R21's six ways, each with rows that the seed chooses. Each answers false when the chosen table
/// is not fit for it.
class Ways {
public:
    Ways(Tampering& tampering, std::uint64_t seed)
        : m_tampering(tampering)
        , m_random(seed)
        , m_table(chosenTable())
        , m_name(m_table.name)
        , m_key(keyOf(m_table))
        , m_columns(columnsOf(tampering.database(), m_table.name))
    {
    }

    bool edit()
    {
        const std::string& column = m_columns[m_random() % m_columns.size()];
        return m_tampering.run("UPDATE " + m_name + " SET " + column + " = " + changedValue(column)
                               + " WHERE " + oneRow(m_name))
            > 0;
    }
    bool remove()
    {
        return m_tampering.run("DELETE FROM " + m_name + " WHERE " + oneRow(m_name)) > 0;
    }
    bool insert()
    {
        std::string values;
        for (const std::string& column : m_columns)
            values += (values.empty() ? "" : ", ")
                + (column == m_key ? insertedKey()
                                   : "CASE typeof(" + column + ") WHEN 'integer' THEN " + column
                           + " + 1000 WHEN 'text' THEN " + column + " || 'x' ELSE " + column
                           + " END");
        return m_tampering.run("INSERT INTO " + m_name + " SELECT " + values + " FROM " + m_name
                               + " LIMIT 1")
            > 0;
    }
    /// Two rows change places.
    bool reorder()
    {
        auto keys = textsOf(m_tampering.database(),
                            "SELECT DISTINCT " + m_key + " FROM " + m_name + " ORDER BY " + m_key);
        if (keys.size() < 2 || m_columns.size() < 2) // two rows of a key alone are the same two
            return false;
        std::ranges::shuffle(keys, m_random);
        const auto move = [&](const std::string& from, const std::string& to) {
            return m_tampering.run("UPDATE " + m_name + " SET " + m_key + " = " + to + " WHERE "
                                   + m_key + " = " + from)
                > 0;
        };
        return move(keys[0], "-77") && move(keys[1], keys[0]) && move("-77", keys[1]);
    }
    /// All that came after a link is taken away, from the chain, too.
    bool cutTail(std::int64_t position)
    {
        for (const app::ChainedTable& table : app::chainedTables()) {
            const std::string key = keyOf(table);
            m_tampering.run("DELETE FROM " + std::string(table.name) + " WHERE " + key
                            + " > coalesce((SELECT max(last) FROM chain WHERE source = "
                            + std::to_string(table.source)
                            + " AND position <= " + std::to_string(position) + "), -99)");
        }
        return m_tampering.run("DELETE FROM chain WHERE position > " + std::to_string(position))
            > 0;
    }
    [[nodiscard]] const std::string& name() const { return m_name; }
    std::uint64_t number() { return m_random(); }

private:
    HashedTable chosenTable()
    {
        const auto tables = allTables();
        return tables[m_random() % tables.size()];
    }
    /// A condition for a row that stands anywhere.
    std::string oneRow(const std::string& table)
    {
        const std::string count =
            textsOf(m_tampering.database(), "SELECT count(*) FROM " + table).front();
        const auto place = count == "0" ? 0 : m_random() % std::stoull(count);
        return m_key + " = (SELECT " + m_key + " FROM " + table + " ORDER BY " + m_key
            + " LIMIT 1 OFFSET " + std::to_string(place) + ")";
    }
    std::string insertedKey()
    {
        const bool isText =
            textsOf(m_tampering.database(), "SELECT typeof(" + m_key + ") FROM " + m_name).front()
            == "text";
        if (isText)
            return m_key + " || 'x'";
        return m_random() % 2 == 0 ? "(SELECT max(" + m_key + ") + 1 FROM " + m_name + ")"
                                   : "(SELECT min(" + m_key + ") - 1 FROM " + m_name + ")";
    }

    Tampering& m_tampering;
    std::mt19937_64 m_random;
    HashedTable m_table;
    std::string m_name;
    std::string m_key;
    Texts m_columns;
};

int rounds()
{
    return tests::fewOrMany(50, 2'000);
}

} // namespace

class HashChain : public FullBooks {
protected:
    [[nodiscard]] std::string path() { return static_cast<SqliteHouse&>(house()).path(); }
    Check checked()
    {
        NoProgress silent;
        return must(store().checkChain(silent));
    }
    /// Tampers in one of the six ways, again and again, until it was done so often.
    void tamper(const std::function<bool(Tampering&, Ways&)>& way);
};

void HashChain::tamper(const std::function<bool(Tampering&, Ways&)>& way)
{
    int done = 0;
    Tampering tampering(path());
    for (std::uint64_t seed = 1; done < rounds(); ++seed) {
        ASSERT_LT(seed, 100'000U);
        tampering.run("SAVEPOINT before");
        Ways ways(tampering, seed);
        if (way(tampering, ways)) {
            ++done;
            EXPECT_FALSE(tampering.fault().empty()) << "seed " << seed << ", " << ways.name();
        }
        tampering.run("ROLLBACK TO before");
    }
    EXPECT_TRUE(tampering.fault().empty()) << "all was taken back";
}

TEST_P(HashChain, coversEveryColumnOfEveryTable)
{
    const auto database = must(Database::open(path(), Database::Mode::Reading));
    // What follows from the rest, and is compared with it by other checks; and the chain itself.
    std::set<std::string> tables{ "balance_part", "chain", "conversion_bounds", "conversion_identity", "counter" };
    std::set<int> sources;
    for (const HashedTable& table : allTables()) {
        tables.emplace(table.name);
        EXPECT_TRUE(sources.insert(table.source).second) << table.name;
        Texts columns = columnsOf(*database, table.name);
        std::string listed(table.keys);
        if (!table.columns.empty())
            listed += ", " + std::string(table.columns);
        Texts hashed = textsOf(*database,
                               "SELECT value FROM json_each('[\"'|| replace('" + listed
                                   + "', ', ', '\",\"') || '\"]')");
        std::ranges::sort(columns);
        std::ranges::sort(hashed);
        EXPECT_EQ(columns, hashed) << table.name;
    }
    const Texts all = textsOf(*database,
                              "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT "
                              "LIKE 'sqlite%'");
    EXPECT_EQ(std::set<std::string>(all.begin(), all.end()), tables);
}

TEST_P(HashChain, holdsAndSaysHowFarItCame)
{
    const Check check = checked();
    EXPECT_TRUE(check.holds) << check.detail;
    EXPECT_EQ(check.name.text(), "I7 hash chain");
    EXPECT_EQ(check.detail.text(), "state of the books: " + toText(*must(store().chainHead())));
}

TEST_P(HashChain, findsAnotherValueInAnyColumn)
{
    Tampering tampering(path());
    int columns = 0;
    for (const HashedTable& table : allTables()) {
        const std::string name(table.name);
        ASSERT_NE(textsOf(tampering.database(), "SELECT count(*) FROM " + name).front(), "0")
            << name;
        for (const std::string& column : columnsOf(tampering.database(), table.name)) {
            ASSERT_GE(tampering.run("SAVEPOINT before"), 0);
            bool isChanged = false;
            for (const std::string& value :
                 { changedValue(column), std::string("'x'"), std::string("x'01'") })
                isChanged = isChanged
                    || tampering.run("UPDATE OR IGNORE " + name + " SET " + column + " = " + value)
                        > 0;
            EXPECT_TRUE(isChanged) << name << '.' << column;
            const std::string fault = tampering.fault().text();
            EXPECT_EQ(fault.find(name), 0U) << name << '.' << column << ": " << fault;
            ASSERT_GE(tampering.run("ROLLBACK TO before"), 0);
            ++columns;
        }
    }
    EXPECT_GT(columns, 150);
    EXPECT_TRUE(tampering.fault().empty());
}

TEST_P(HashChain, namesTheRow)
{
    struct Case {
        const char* statement;
        const char* fault;
    };
    for (const auto& [statement, fault] : {
             Case{ "UPDATE ledger_entry SET note = 'x' WHERE key = 2",
                   "ledger_entry row 2 is not as it was written" },
             Case{ "DELETE FROM ledger_entry WHERE key = 2", "ledger_entry row 2 is missing" },
             Case{ "DELETE FROM ledger_entry WHERE key = (SELECT max(key) FROM ledger_entry)",
                   "ledger_entry row 3 is missing" },
             Case{ "INSERT INTO ledger_entry (key, effective_date, posted_at, month, publisher, "
                   "kind, amount, "
                   "note, adjustment) VALUES (0, 20600, 1, 676, 1, 'adjustment', 1, '', 'bonus')",
                   "ledger_entry row 0 was put in later" },
             Case{ "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, "
                   "amount, "
                   "note, adjustment) VALUES (20600, 1, 676, 1, 'adjustment', 1, '', 'bonus')",
                   "ledger_entry row 4 is not in the hash chain" },
             Case{ "UPDATE conversion SET earning = 1",
                   "conversion row 1 is not as it was written" },
             Case{ "UPDATE publisher SET name = 'Another' WHERE key = 1",
                   "publisher row 1 is not as it was saved" },
             Case{ "DELETE FROM publisher WHERE key = 1", "publisher row 1 is missing" },
             Case{ "UPDATE company SET vat_id = 'x'", "company is not as it was saved" },
             Case{ "DELETE FROM chain WHERE position = 2", "link 2 of the hash chain is missing" },
             Case{ "UPDATE chain SET source = 99 WHERE position = 2",
                   "link 2 of the hash chain is of no table" },
             Case{ "DELETE FROM chain", "workspace row 1 is not in the hash chain" },
         }) {
        Tampering tampering(path());
        ASSERT_GT(tampering.run(statement), 0) << statement;
        EXPECT_EQ(tampering.fault().text(), fault) << statement;
    }
}

TEST_P(HashChain, namesTheHundredOfManyConversions)
{
    std::vector<StoredConversion> many;
    for (int i = 0; i < 250; ++i)
        many.push_back(conversion("many" + std::to_string(i), day(2026, 2, 1)));
    addConversions(many);
    EXPECT_TRUE(checked().holds) << checked().detail;
    Tampering tampering(path());
    ASSERT_EQ(tampering.run("UPDATE conversion SET earning = 1 WHERE key = 150"), 1);
    EXPECT_EQ(tampering.fault().text(),
              "conversion rows 102 to 201 are not all as they were written");
}

TEST_P(HashChain, findsEdits)
{
    tamper([](Tampering&, Ways& ways) { return ways.edit(); });
}

TEST_P(HashChain, findsDeletedRows)
{
    tamper([](Tampering&, Ways& ways) { return ways.remove(); });
}

TEST_P(HashChain, findsInsertedRows)
{
    tamper([](Tampering&, Ways& ways) { return ways.insert(); });
}

TEST_P(HashChain, findsRowsThatChangedPlaces)
{
    tamper([](Tampering&, Ways& ways) { return ways.reorder(); });
}

/// The chain itself cannot tell that what came last is gone: an anchor does.
TEST_P(HashChain, doesNotReachAnAnchorWhenItsTailWasCut)
{
    const ChainHead noted = shortened(*must(store().chainHead()));
    for (int i = 0; i < rounds(); ++i) {
        Tampering tampering(path());
        Ways ways(tampering, std::uint64_t(i));
        ASSERT_TRUE(tampering.hasAnchor(noted));
        ASSERT_TRUE(
            ways.cutTail(std::int64_t(ways.number() % std::uint64_t(noted.position - 1)) + 1));
        EXPECT_FALSE(tampering.hasAnchor(noted)) << i;
    }
}

/// The same of a chain that somebody made anew over what he changed.
TEST_P(HashChain, isAnotherOneWhenItWasMadeAnew)
{
    const ChainHead noted = shortened(*must(store().chainHead()));
    int done = 0;
    for (std::uint64_t seed = 1; done < rounds(); ++seed) {
        ASSERT_LT(seed, 100'000U);
        Tampering tampering(path());
        Ways ways(tampering, seed);
        const Message before = ways.edit() ? tampering.fault() : Message();
        if (before.empty() || before.text().find("saved") != std::string::npos)
            continue; // or of rows that may be edited, of which row_state tells
        ++done;
        tampering.chainAnewFrom(1);
        const std::string fault = tampering.fault().text();
        EXPECT_TRUE(fault.empty() || fault.find("saved") != std::string::npos) << fault;
        EXPECT_FALSE(tampering.hasAnchor(noted)) << "seed " << seed;
    }
}

TEST_P(HashChain, keepsPayoutDeskFromWritingOverWhatAnotherProgramPutIn)
{
    {
        const auto other = must(Database::open(path(), Database::Mode::ReadWrite));
        must(other->run("INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, "
                        "kind, amount, note, adjustment) "
                        "VALUES (20600, 1, 676, 1, 'adjustment', 1, '', 'bonus')"));
    }
    const auto begun = store().begin(byAnn());
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, ErrorCode::Storage);
    EXPECT_EQ(begun.error().what.text(),
              "Another program wrote into these books: ledger_entry row 4.");
    EXPECT_EQ(checked().detail.text(), "ledger_entry row 4 is not in the hash chain");
    EXPECT_EQ(must(store().entries({})).size(), 4U) << "the books can still be read";
}

INSTANTIATE_TEST_SUITE_P(Sqlite,
                         HashChain,
                         ::testing::Values(StoreKind{ "sqlite", [] {
                                                         return std::make_unique<SqliteHouse>();
                                                     } }));

} // namespace tests
