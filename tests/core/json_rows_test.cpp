#include "core/csv/json_rows.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace core;

/// Hands over a few bytes at a time, as a pipe may.
class Drip final : public ByteSource {
public:
    Drip(std::string bytes, std::size_t atOnce)
        : m_bytes(std::move(bytes))
        , m_atOnce(atOnce)
    {
    }
    Result<std::size_t> read(std::span<char> buffer) override
    {
        const std::size_t count =
            std::min({ m_atOnce, buffer.size(), m_bytes.size() - m_position });
        std::copy_n(m_bytes.begin() + std::ptrdiff_t(m_position), count, buffer.begin());
        m_position += count;
        return count;
    }
    std::string name() const override { return "page.json"; }
    std::int64_t size() const override { return 0; }

private:
    std::string m_bytes;
    std::size_t m_atOnce;
    std::size_t m_position = 0;
};

/// Rows as CSV, one a line, a problem behind "!"; an Error ends them.
std::string rowsOf(const std::string& json, std::vector<std::string> heads = { "id", "sum" })
{
    Drip source(json, 7);
    JsonRows rows(source, std::nullopt, std::move(heads));
    std::string text;
    CsvRow row;
    for (;;) {
        auto got = rows.next(row);
        if (!got)
            return text + "ERROR " + got.error().sentence();
        if (!*got)
            return text;
        text += std::to_string(row.line) + ": " + std::string(row.raw)
            + (row.problem.empty() ? "" : " ! " + row.problem.text()) + '\n';
    }
}

} // namespace

TEST(JsonRows, readsItemsOfAnObjectAndOfAnArray)
{
    const std::string rows = "1: id,sum\n1: a,1\n2: b,2\n";
    EXPECT_EQ(rowsOf(R"([{"id":"a","sum":1},{"sum":2,"id":"b"}])"), rows);
    EXPECT_EQ(rowsOf(R"( {"items" : [ {"id":"a","sum":1} , {"sum":2,"id":"b"} ] , "total":2} )"),
              rows);
    EXPECT_EQ(rowsOf(R"({"page":{"x":[1,"]"]},"total":2,"items":[{"id":"a","sum":1},)"
                     R"({"sum":2,"id":"b"}],"more":null})"),
              rows);
    EXPECT_EQ(rowsOf("[]"), "1: id,sum\n");
}

TEST(JsonRows, keepsTheDigitsOfNumbers)
{
    EXPECT_EQ(rowsOf(R"([{"id":12345678901234567890,"sum":0.10},{"sum":1e2}])"),
              "1: id,sum\n1: 12345678901234567890,0.10\n2: ,1e2\n");
}

TEST(JsonRows, nullIsEmptyAndWhatIsNestedIsItsText)
{
    EXPECT_EQ(rowsOf(R"([{"id":null,"sum":true},{"id":"x, \"y\"\n","sum":{"a":[1]}}])"),
              "1: id,sum\n1: ,true\n2: \"x, \"\"y\"\"\n\",\"{\"\"a\"\":[1]}\"\n");
}

TEST(JsonRows, namesMembersThatAreNoHead)
{
    StringSource source(R"([{"id":"a","late":1},{"later":2}])");
    JsonRows rows(source, std::nullopt, { "id" });
    CsvRow row;
    while (*rows.next(row)) { }
    EXPECT_EQ(rows.leftOut(), (std::set<std::string>{ "late", "later" }));
}

TEST(JsonRows, anItemThatIsWrongIsWrongAlone)
{
    EXPECT_EQ(rowsOf(R"([{"id":"a","id":"b"},7,{"id":"c","sum":+1},{"id":"d"}])"),
              "1: id,sum\n1: , ! The key \"id\" is twice in the object that ends here.\n"
              "2: , ! The item is no object of named values.\n"
              "3: , ! Here a JSON value was expected.\n4: d,\n");
    EXPECT_EQ(rowsOf("[{\"id\":\"a\\u0000b\"}]", { "id" }).substr(0, 9), "1: id\n1: ");
    EXPECT_NE(rowsOf("[{\"id\":\"a\\u0000b\"}]", { "id" }).find("NUL"), std::string::npos);
}

TEST(JsonRows, whatStandsAroundTheItemsMustBeRight)
{
    const auto fault = [](const std::string& json) {
        const std::string rows = rowsOf(json);
        const std::size_t at = rows.find("ERROR ");
        return at == std::string::npos ? std::string() : rows.substr(at + 6);
    };
    EXPECT_NE(fault(R"([{"id":"a"})").find("ends too early"), std::string::npos);
    EXPECT_NE(fault(R"([{"id":"a"},)").find("ends too early"), std::string::npos);
    EXPECT_NE(fault(R"([{"id":"a)").find("ends too early"), std::string::npos);
    EXPECT_NE(fault(R"([{"id":"a"},])").find("value was expected"), std::string::npos);
    EXPECT_NE(fault(R"([{"id":"a"} {"id":"b"}])").find("comma"), std::string::npos);
    EXPECT_NE(fault(R"([{"id":"a"}] 1)").find("after the end"), std::string::npos);
    EXPECT_NE(fault(R"({"total":1})").find("no array"), std::string::npos);
    EXPECT_NE(fault(R"({"items":[] "total":1})").find("comma"), std::string::npos);
    EXPECT_NE(fault(R"({items:[]})").find("key"), std::string::npos);
    EXPECT_NE(fault("id,sum\n").find("no JSON"), std::string::npos);
    EXPECT_NE(fault(R"([{"id":"a"},{"id":)" + std::string(3 << 20, '1')).find("1 MiB"),
              std::string::npos)
        << "memory stays bounded";
    EXPECT_NE(fault(R"([{"id":"a"} {"id":"b"}])").find("page.json, behind item 1"),
              std::string::npos);
}

TEST(JsonRows, findsTheHeadsOfAPartThatIsCutOff)
{
    const std::string part = R"({"items":[{"id":1,"a":2},{"b":3,"a":1},{"c":4)";
    const auto heads = [&part](bool isWhole) {
        StringSource source(part);
        return jsonHeads(source, isWhole, std::nullopt);
    };
    EXPECT_EQ(*heads(false), (std::vector<std::string>{ "id", "a", "b" }));
    EXPECT_FALSE(heads(true));
}

TEST(JsonRows, saysWhatIsWrongWhereNoItemCanBeRead)
{
    const auto fault = [](const std::string& json) {
        StringSource source(json, "page.json");
        const auto heads = jsonHeads(source, true, std::nullopt);
        return heads ? std::string() : heads.error().sentence();
    };
    for (const char* json : { R"([{"id":"j1",}])", R"([{"id":"j1","id":"j2"}])", "[1]" }) {
        EXPECT_EQ(fault(json).rfind("page.json, item 1: ", 0), 0u) << fault(json);
        EXPECT_EQ(fault(json).find("empty"), std::string::npos) << fault(json);
    }
    EXPECT_EQ(fault(R"([{"id":"j1",},{"id":"j2"}])"), "") << "that item alone is rejected";
    EXPECT_EQ(fault("[]"), "");
}
