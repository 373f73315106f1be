#include "tests/storage/sqlite_house.h"

namespace tests {

namespace {

/// Books whose millions of rows are read through Qt too, as where the driver has its own SQLite.
class PlainSqliteHouse final : public StoreHouse {
public:
    core::Store& store() override { return m_house.store(); }
    void reopen() override { m_house.reopen(); }

private:
    /// What the program's own environment would say.
    struct Setting {
        Setting() { qputenv("PAYOUTDESK_PLAIN_SQL", "1"); }
        ~Setting() { qunsetenv("PAYOUTDESK_PLAIN_SQL"); }
    };
    Setting m_setting;
    SqliteHouse m_house;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Sqlite,
                         StoreContract,
                         ::testing::Values(StoreKind{ "sqlite",
                                                      [] {
                                                          return std::make_unique<SqliteHouse>();
                                                      } },
                                           StoreKind{ "sqlite through Qt alone", [] {
                                                         return std::make_unique<
                                                             PlainSqliteHouse>();
                                                     } }));

TEST(SqliteStore, aReadingIsOfOneMomentWhileAnotherConnectionWrites)
{
    SqliteHouse house;
    auto other = must(app::openWorkspace(house.path(), false, contractZone));
    core::Store& store = house.store();
    const auto write = [&other](const std::string& alias) {
        auto unit = must(other.store->begin(byAnn()));
        core::Publisher publisher;
        publisher.alias = alias;
        must(other.store->savePublisher(publisher));
        ASSERT_EQ(unit->commit(), core::Outcome::Committed);
    };
    {
        const auto reading = must(store.beginReading());
        EXPECT_TRUE(must(store.publishers()).empty());
        write("nick");
        EXPECT_TRUE(must(store.publishers()).empty()) << "the moment of the first question";
        EXPECT_TRUE(must(store.balances({})).empty()) << "a reading within the reading";
        EXPECT_TRUE(must(store.publishers()).empty()) << "the outer one goes on";
    }
    EXPECT_EQ(must(store.publishers()).size(), 1u);
    write("kate");
    EXPECT_EQ(must(store.publishers()).size(), 2u) << "outside, every question has its own moment";
    auto unit = must(store.begin(byAnn()));
    {
        const auto reading = must(store.beginReading());
        EXPECT_EQ(must(store.balances({})).size(), 2u);
    }
    core::Publisher publisher;
    publisher.alias = "bob";
    must(store.savePublisher(publisher));
    EXPECT_EQ(unit->commit(), core::Outcome::Committed) << "a reading leaves its unit of work open";
    EXPECT_EQ(must(other.store->publishers()).size(), 3u);
}

TEST(SqliteStore, booksThatAreOnlyReadHaveTheirMomentToo)
{
    SqliteHouse house;
    auto reader = must(app::openWorkspace(house.path(), true, contractZone));
    const auto reading = must(reader.store->beginReading());
    EXPECT_TRUE(must(reader.store->publishers()).empty());
    auto unit = must(house.store().begin(byAnn()));
    core::Publisher publisher;
    publisher.alias = "nick";
    must(house.store().savePublisher(publisher));
    EXPECT_EQ(unit->commit(), core::Outcome::Committed) << "readers hold nobody up";
    EXPECT_TRUE(must(reader.store->publishers()).empty());
}

} // namespace tests
