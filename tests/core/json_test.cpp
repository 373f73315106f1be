#include "core/base/json.h"

#include <gtest/gtest.h>

namespace core {
namespace {

TEST(Json, KeepsNumbersDigitForDigitAndMembersInOrder)
{
    const Json value = parseJson(R"( {"b": 12.3400, "a": [true, null, -1e3, "x"]} )").value();
    ASSERT_EQ(value.members.size(), 2u);
    EXPECT_EQ(value.members[0].key, "b");
    EXPECT_EQ(value.find("b")->text, "12.3400");
    EXPECT_EQ(value.find("a")->items[2].text, "-1e3");
    EXPECT_EQ(value.find("c"), nullptr);
    EXPECT_EQ(toText(value), R"({"b":12.3400,"a":[true,null,-1e3,"x"]})");
}

TEST(Json, ReadsEscapes)
{
    EXPECT_EQ(parseJson(R"("\"\\\/\b\f\n\r\t\u00e9\u20AC\ud83d\ude00")")->text,
              "\"\\/\b\f\n\r\té€😀");
}

TEST(Json, ThatIsWrittenIsReadBack)
{
    Json value = Json::object();
    value.set("text", Json::ofString(std::string_view("a\"\\\n\x01\0é", 8)));
    value.set("list", Json::array());
    value.set("number", Json::ofNumber(std::int64_t(-5)));
    value.set("yes", Json::ofBool(true));
    value.set("none", Json());
    EXPECT_EQ(parseJson(toText(value)).value(), value);
    EXPECT_EQ(jsonQuoted("\xFF"), "\"\xEF\xBF\xBD\"");
}

TEST(Json, ThatIsNotStrictIsRefusedWithItsPlace)
{
    const struct {
        const char* text;
        const char* where;
    } cases[] = {
        { "", "line 1, column 1" },
        { "[1,\n  2,]", "line 2, column 5" },
        { "{\"a\":1,}", "line 1, column 8" },
        { "{a:1}", "line 1, column 2" },
        { "{\"a\" 1}", "line 1, column 6" },
        { "[1 2]", "line 1, column 4" },
        { "01", "line 1, column 3" },
        { "1.", "line 1, column 3" },
        { "-", "line 1, column 2" },
        { "1e", "line 1, column 3" },
        { "+1", "line 1, column 1" },
        { "NaN", "line 1, column 1" },
        { "tru", "line 1, column 1" },
        { "\"abc", "line 1, column 5" },
        { "\"a\nb\"", "line 1, column 3" },
        { "\"\\x\"", "line 1, column 3" },
        { "\"\\u12g4\"", "line 1, column 6" },
        { "\"\\ud800\"", "line 1, column 8" },
        { "\"\\udc00\"", "line 1, column 8" },
        { "\"\xFF\"", "line 1, column 2" },
        { "1 2", "line 1, column 3" },
        { "{\"a\":1,\"a\":2}", "line 1, column 14" },
        { "// no\n1", "line 1, column 1" },
    };
    for (const auto& [text, where] : cases) {
        const Result<Json> value = parseJson(text);
        ASSERT_FALSE(value) << text;
        EXPECT_EQ(value.error().where, where) << text << ": " << value.error().what;
    }
}

TEST(Json, IsReadToALimitedDepth)
{
    EXPECT_TRUE(parseJson(std::string(64, '[') + std::string(64, ']')));
    EXPECT_FALSE(parseJson(std::string(65, '[') + std::string(65, ']')));
    EXPECT_FALSE(parseJson(std::string(1'000'000, '[')));
}

} // namespace
} // namespace core
