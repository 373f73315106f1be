// How conversions stand in their rows: in few bytes, and found by their identities.
#include "app/storage/identity_index.h"
#include "app/storage/packed_id.h"
#include "app/storage/packed_subs.h"
#include "tests/storage/sqlite_house.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <map>

namespace tests {

using namespace core;

namespace {

std::string repacked(const std::string& text)
{
    const app::PackedId id(text);
    std::string back(id.bytes());
    if (id.isPacked())
        app::unpackId(id.bytes(), back);
    return back;
}

/// What a statement answers another program: columns by '|', rows by lines.
std::string answer(const std::string& path, const char* statement)
{
    std::string text;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rows"));
        database.setDatabaseName(QString::fromStdString(path));
        EXPECT_TRUE(database.open());
        QSqlQuery query(database);
        EXPECT_TRUE(query.exec(QString::fromUtf8(statement)))
            << query.lastError().text().toStdString();
        while (query.next())
            for (int column = 0; !query.value(column).isNull() || column == 0; ++column) {
                text += query.value(column).toString().toStdString();
                text += query.value(column + 1).isNull() ? '\n' : '|';
            }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("rows"));
    return text;
}

} // namespace

TEST(PackedIds, comeBackAsTheyWere)
{
    for (const char* text : { "", "0", "1", "00", "01", "10", "a", "0a1b2c3d4e5f", "eeb9026e60760", "f", "fff",
                              "ABC", "abcg", "123e4567-e89b-12d3-a456-426614174000", "\xC3\xA4", "12 34" })
        EXPECT_EQ(repacked(text), text);
    EXPECT_EQ(app::PackedId("eeb9026e60760").bytes().size(), 7u);
    EXPECT_EQ(app::PackedId("0a1b2c3d4e5f").bytes().size(), 7u);
    EXPECT_FALSE(app::PackedId("ABC").isPacked());
}

class ConversionRows : public StoreContract {
protected:
    [[nodiscard]] std::string path() { return static_cast<SqliteHouse&>(house()).path(); }
};

TEST_P(ConversionRows, sayInTheListWhatCameIn)
{
    setScene();
    StoredConversion one = conversion("eeb9026e60760", day(2026, 1, 5));
    one.conversion.clickId = "00ff";
    one.conversion.clickSubs = { "src1", "", "a \"b\" \\" };
    one.conversion.conversionSubs = { "", "product1" };
    StoredConversion two = conversion("Zebra", day(2026, 1, 6));
    two.conversion.clickId = "00ff";
    two.conversion.clickSubs = { "src1", "tab\there" };
    two.conversion.conversionSubs = { "src1" };
    StoredConversion three = conversion("a", day(2026, 1, 7));
    three.conversion.clickId = "0f";
    three.conversion.conversionSubs = { "src1" };
    addConversions({ one, two, three });
    EXPECT_EQ(answer(path(), "SELECT id, click_id, coalesce(click_subs, '-'), conversion_subs FROM conversion_list"),
              "eeb9026e60760|00ff|[\"src1\",\"\",\"a \\\"b\\\" \\\\\"]|[\"\",\"product1\"]\n"
              "Zebra|00ff|[\"src1\",\"tab\there\"]|[\"src1\"]\n"
              "a|0f|-|[\"src1\"]\n");
}

TEST_P(ConversionRows, standInTheOrderOfTheirIdsAtOneTime)
{
    setScene();
    std::vector<StoredConversion> list;
    for (const char* id : { "b", "0f", "Zebra", "ab", "0", "abc", "", "zz" })
        list.push_back(conversion(id, day(2026, 1, 5)));
    addConversions(list);
    std::string order;
    for (const StoredConversion& stored : must(store().conversionPage({}, 0, 100)))
        order += stored.conversion.id + ' ';
    EXPECT_EQ(order, " 0 0f Zebra ab abc b zz ");
}

TEST_P(ConversionRows, areFoundByPartsOfPackedIds)
{
    setScene();
    StoredConversion one = conversion("eeb9026e60760", day(2026, 1, 5));
    one.conversion.clickId = "12ab34";
    addConversions({ one, conversion("eeb9026e60761", day(2026, 1, 5)) });
    for (const auto& [text, count] :
         std::map<std::string, int>{ { "2ab3", 1 }, { "b902", 2 }, { "60760", 1 }, { "01", 0 } }) {
        ConversionFilter filter;
        filter.text = text;
        EXPECT_EQ(must(store().countConversions(filter)), count) << text;
    }
}

TEST_P(ConversionRows, putATextIntoTheDictionaryWhenItComesAgain)
{
    setScene();
    StoredConversion one = conversion("a", day(2026, 1, 5));
    one.conversion.clickSubs = { "once" };
    one.conversion.conversionSubs = { "twice" };
    StoredConversion two = conversion("b", day(2026, 1, 5));
    two.conversion.clickSubs = { "twice" };
    addConversions({ one, two });
    EXPECT_EQ(answer(path(), "SELECT text FROM term WHERE text IN ('once', 'twice')"), "twice\n");
}

TEST_P(ConversionRows, takeMoreTextsThanThereAreShortNumbers)
{
    setScene();
    std::vector<StoredConversion> list;
    for (int i = 0; i < 3'000; ++i) {
        list.push_back(conversion("c" + std::to_string(i), day(2026, 1, 5)));
        list.back().conversion.clickSubs = { "sub" + std::to_string(i / 2) };
        list.back().conversion.conversionSubs = { "sub" + std::to_string(i / 2), std::to_string(i) };
    }
    list = addConversions(list);
    EXPECT_EQ(must(store().conversionsById("c2999")), std::vector{ list[2'999] });
    EXPECT_EQ(must(store().conversionsById("c1")), std::vector{ list[1] });
}

TEST_P(ConversionRows, ofIdentitiesThatShareASlotAreAllFound)
{
    const auto database = must(app::Database::open(path(), app::Database::Mode::ReadWrite));
    std::map<std::int64_t, Identity> books;
    app::IdentityIndex index(*database);
    const auto identityOfKey = [&books](ConversionId key) { return Result<Identity>(books.at(key.value)); };
    must(database->begin());
    for (const char* guard : { "DROP TRIGGER conversion_identity_no_insert" })
        must(database->run(guard));
    constexpr std::uint64_t slot = std::uint64_t(1) << 30;
    for (std::int64_t key = 1; key <= 6; ++key) {
        // Three of one slot, two of the next one, which these have taken; two pieces.
        books[key] = { slot + (key > 4 ? std::uint64_t(1) << 22 : 0), std::uint64_t(key) };
        EXPECT_TRUE(index.add(books[key], { key }));
        EXPECT_FALSE(index.add(books[key], { key }));
        if (key == 3)
            must(index.putIn(identityOfKey));
    }
    must(index.putIn(identityOfKey));
    for (const auto& [key, identity] : books) {
        const auto found = must(index.mayHave({ &identity, 1 }));
        EXPECT_EQ(std::ranges::count(found, ConversionId{ key }), 1) << key;
    }
    const Identity unknown{ slot - (std::uint64_t(1) << 22), 1 };
    EXPECT_TRUE(must(index.mayHave({ &unknown, 1 })).empty());
    EXPECT_TRUE(index.add(books[2], { 7 })) << "not of this unit's kept ones";
    EXPECT_FALSE(index.putIn(identityOfKey));
    EXPECT_TRUE(database->hasFailed());
    database->rollBack();
}

TEST_P(ConversionRows, areCheckedForTheirIdentities)
{
    setScene();
    addConversions({ conversion("a", day(2026, 1, 5)), conversion("b", day(2026, 1, 5)) });
    NoProgress progress;
    const auto holds = [&] {
        for (const Check& check : must(store().checkFile(progress)))
            if (check.name.text() == "identities of conversions")
                return check.holds;
        return false;
    };
    EXPECT_TRUE(holds());
    answer(path(), "DROP TRIGGER conversion_identity_no_update");
    answer(path(), "UPDATE conversion_identity SET slot = slot + 5 WHERE conversion = 2");
    EXPECT_FALSE(holds());
    answer(path(), "UPDATE conversion_identity SET slot = slot - 5 WHERE conversion = 2");
    EXPECT_TRUE(holds());
}

/// Of few conversions and of many, whose texts another thread looks up.
TEST_P(ConversionRows, areNotThereWhenTheirTextsCouldNotBeWritten)
{
    setScene();
    answer(path(),
           "CREATE TRIGGER full BEFORE INSERT ON term BEGIN SELECT raise(ABORT, 'no room'); END");
    for (const std::size_t count : { 1u, 2'000u }) {
        std::vector<StoredConversion> list;
        for (std::size_t i = 0; i < count; ++i)
            list.push_back(conversion("c-" + std::to_string(i), day(2026, 1, 5)));
        list.back().conversion.type = "Never seen before";
        {
            const auto unit = must(store().begin(byAnn()));
            const auto added = store().addConversions(list);
            ASSERT_FALSE(added.has_value()) << count;
            EXPECT_EQ(added.error().what.text(), "The books refuse this: no room.");
        }
        EXPECT_EQ(must(store().countConversions({})), 0);
    }
    answer(path(), "DROP TRIGGER full");
    StoredConversion one = conversion("c-1", day(2026, 1, 5));
    one.conversion.type = "Never seen before";
    const auto stored = addConversions({ one });
    EXPECT_EQ(must(store().conversionPage({}, 0, 10)), stored);
}

TEST_P(ConversionRows, areFoundByAStatusThatAnotherProgramWroteFirst)
{
    setScene();
    std::vector<StoredConversion> list;
    for (std::size_t i = 0; i < 600; ++i) // so many that the whole dictionary is read
        list.push_back(conversion("c-" + std::to_string(i), day(2026, 1, 5)));
    addConversions(list);
    {
        const auto other = must(app::openWorkspace(path(), false, contractZone));
        StoredConversion declined = conversion("d", day(2026, 1, 6));
        declined.conversion.status = ConversionStatus::Declined;
        const auto unit = must(other.store->begin(byAnn()));
        must(other.store->addConversions({ &declined, 1 }));
        ASSERT_EQ(unit->commit(), Outcome::Committed);
    }
    ConversionFilter filter;
    filter.status = ConversionStatus::Declined;
    EXPECT_EQ(must(store().countConversions(filter)), 1);
}

TEST_P(ConversionRows, withMoreSubsThanThereAreAreDamaged)
{
    setScene();
    addConversions({ conversion("a", day(2026, 1, 5)) });
    answer(path(), "DROP TRIGGER conversion_no_update");
    const auto outcome = [&] {
        const auto page = store().conversionPage({}, 0, 10);
        const auto blocks = store().visitBlocks({}, [](ConversionBlock&) { return true; });
        EXPECT_EQ(page.has_value(), blocks.has_value());
        return page ? std::string() : page.error().what.text();
    };
    answer(path(), "UPDATE conversion SET subs = replace(printf('%20c', 'x'), ' ', char(4))");
    EXPECT_EQ(outcome(), "");
    answer(path(), "UPDATE conversion SET subs = replace(printf('%21c', 'x'), ' ', char(4))");
    EXPECT_EQ(outcome(), "The file is damaged (subs).");
}

INSTANTIATE_TEST_SUITE_P(Sqlite,
                         ConversionRows,
                         ::testing::Values(StoreKind{ "sqlite", [] {
                                                         return std::make_unique<SqliteHouse>();
                                                     } }));

} // namespace tests
