// Threat: a text that would become SQL. Each filter and each search by a text finds what a plain
// comparison finds, and changes nothing. That no statement is built from values is a rule of
// house_test.
#include "core/audit/audit_entry.h"
#include "core/base/text.h"
#include "core/model/conversion_block.h"
#include "core/usecases/audit_log.h"
#include "tests/storage/sqlite_house.h"
#include "tests/support/books_content.h"

#include <algorithm>
#include <set>

namespace tests {

using namespace core;

namespace {

const std::vector<std::string>& hostileTexts()
{
    static const std::vector<std::string> texts = {
        "'",
        "''",
        "'''",
        "\"",
        "\"\"",
        "`",
        ";",
        "--",
        "-- ",
        "/*",
        "*/",
        "/**/",
        "#",
        "\\",
        "\\\\",
        "\\'",
        "\\\"",
        "%",
        "%%",
        "_",
        "%_%",
        "\\%",
        "\\_",
        "[a]",
        "[",
        "]",
        "*",
        "?",
        "?1",
        ":a",
        "@a",
        "$a",
        "(",
        ")",
        "()",
        "NULL",
        "null",
        "0",
        "1=1",
        "' OR '1'='1",
        "' OR 1=1 --",
        "\" OR \"\"=\"",
        "'; DROP TABLE payout; --",
        "'; DELETE FROM conversion; --",
        "1; ATTACH DATABASE '/tmp/evil' AS evil",
        "' UNION SELECT sql FROM sqlite_master --",
        "%' ESCAPE '\\' OR 1 --",
        "load_extension('evil')",
        "x' || (SELECT name FROM publisher) || '",
        "\xEF\xBC\x87 OR 1=1" /* full-width apostrophe */,
        "\xCA\xBC OR 1=1" /* modifier apostrophe */,
        "\xE2\x80\x99 OR 1=1",
        "a\tb",
        "a\nb",
        "\x01",
        "\x7F",
        "ÄÖÜ",
        "äöü",
        "İ",
        "ß",
        "ABC",
        "abc",
        "aBc",
        "\xEF\xBB\xBF"
        "bom",
        "\xE2\x80\x8Bzero",
        "\xF0\x9F\x92\xB0",
        "{1}",
        "%1",
        "%n",
        "%s%n",
        std::string(300, '\''),
        std::string(300, '%'),
    };
    return texts;
}

/// As LIKE compares: letters of ASCII in either case, all others exactly.
std::string inOneCase(std::string text)
{
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return text;
}

bool isWithin(const std::string& part, const std::string& whole)
{
    return inOneCase(whole).find(inOneCase(part)) != std::string::npos;
}

/// Conversions that have the hostile texts for ids, clicks and orders; publishers called like them.
class SqlFilters : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        setScene();
        std::set<std::string> aliases;
        write([&] {
            for (const std::string& text : hostileTexts()) {
                Publisher publisher;
                publisher.alias = "p" + text;
                if (aliases.insert(foldCase(publisher.alias)).second)
                    must(store().savePublisher(publisher));
            }
        });
        std::vector<StoredConversion> list;
        for (const std::string& text : hostileTexts()) {
            const std::string number = std::to_string(list.size());
            list.push_back(conversion(text, day(2026, 1, 5)));
            list.push_back(conversion("click" + number, day(2026, 1, 5)));
            list.back().conversion.clickId = "before" + text;
            list.push_back(conversion("order" + number, day(2026, 1, 5)));
            list.back().conversion.order = text + "after";
        }
        m_all = addConversions(std::move(list));
    }
    [[nodiscard]] std::string path() { return static_cast<SqliteHouse&>(house()).path(); }

    template <typename Wanted>
    [[nodiscard]] std::set<std::int64_t> keysWhere(const Wanted& isWanted) const
    {
        std::set<std::int64_t> keys;
        for (const StoredConversion& stored : m_all)
            if (isWanted(stored.conversion))
                keys.insert(stored.conversion.key.value);
        return keys;
    }

    std::vector<StoredConversion> m_all;
};

std::set<std::int64_t> keysOf(const std::vector<StoredConversion>& list)
{
    std::set<std::int64_t> keys;
    for (const StoredConversion& stored : list)
        keys.insert(stored.conversion.key.value);
    return keys;
}

} // namespace

TEST_P(SqlFilters, FindWhatAPlainComparisonFinds)
{
    ASSERT_GE(hostileTexts().size(), 50U);
    const std::string before = contentOf(path());
    ASSERT_NE(before, "");
    for (const std::string& text : hostileTexts()) {
        SCOPED_TRACE(text);
        const auto expected = keysWhere([&text](const Conversion& conversion) {
            return isWithin(text, conversion.id) || isWithin(text, conversion.clickId)
                || isWithin(text, conversion.order);
        });
        EXPECT_FALSE(expected.empty());
        ConversionFilter filter;
        filter.text = text;
        std::set<std::int64_t> visited;
        must(store().visitConversions(filter, [&visited](const StoredConversion& stored) {
            return visited.insert(stored.conversion.key.value).second;
        }));
        EXPECT_EQ(visited, expected);
        EXPECT_EQ(must(store().countConversions(filter)), std::int64_t(expected.size()));
        for (const ConversionOrder order : { ConversionOrder::Time, ConversionOrder::Earning }) {
            filter.order = order;
            EXPECT_EQ(keysOf(must(store().conversionPage(filter, 0, 1'000))), expected);
        }
        std::set<std::int64_t> inBlocks;
        must(store().visitBlocks(filter, [&inBlocks](ConversionBlock& block) {
            for (const BlockConversion& row : block.rows())
                inBlocks.insert(row.conversion.key.value);
            return true;
        }));
        EXPECT_EQ(inBlocks, expected);
    }
    EXPECT_EQ(contentOf(path()), before);
}

TEST_P(SqlFilters, SearchesByATextFindItAlone)
{
    const std::string before = contentOf(path());
    for (const std::string& text : hostileTexts()) {
        SCOPED_TRACE(text);
        EXPECT_EQ(keysOf(must(store().conversionsById(text))),
                  keysWhere([&](const Conversion& one) { return one.id == text; }));
        const std::string click[] = { "before" + text };
        EXPECT_EQ(keysOf(must(store().earlierConversions(EarlierBy::Click, click))),
                  keysWhere([&](const Conversion& one) { return one.clickId == click[0]; }));
        const std::string order[] = { text + "after" };
        EXPECT_EQ(keysOf(must(store().earlierConversions(EarlierBy::Order, order))),
                  keysWhere([&](const Conversion& one) { return one.order == order[0]; }));
        EXPECT_FALSE(must(store().adjustmentByKey(text)));
        EXPECT_FALSE(must(store().payoutByKey(text)));
        EXPECT_FALSE(store().document(text));
        AuditFilter changes;
        changes.thing = text;
        std::set<std::string> expected;
        for (const AuditEntry& entry : must(auditLog(store(), {})))
            if (foldCase(entry.record.thing).find(foldCase(text)) != std::string::npos)
                expected.insert(entry.record.thing);
        std::set<std::string> found;
        for (const AuditEntry& entry : must(auditLog(store(), changes)))
            found.insert(entry.record.thing);
        EXPECT_EQ(found, expected);
    }
    EXPECT_EQ(contentOf(path()), before);
}

INSTANTIATE_TEST_SUITE_P(Sqlite,
                         SqlFilters,
                         ::testing::Values(StoreKind{ "sqlite", [] {
                                                         return std::make_unique<SqliteHouse>();
                                                     } }));

} // namespace tests
