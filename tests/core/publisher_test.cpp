#include "core/model/publisher.h"

#include <gtest/gtest.h>

namespace core {
namespace {

Publisher publisher(std::int64_t key, std::string id, std::string alias, std::string name = {})
{
    Publisher result;
    result.key = { key };
    result.id = std::move(id);
    result.alias = std::move(alias);
    result.name = std::move(name);
    return result;
}

PublisherIndex someIndex()
{
    return PublisherIndex({ publisher(1, "1001", "nick", "Nick Doe"),
                            publisher(2, "1002", "Ünal Medya"),
                            publisher(3, "aB3", "giftblog", "Sam"),
                            publisher(4, "nick4", "four", "sam"),
                            publisher(5, "1005", "five", "nick") });
}

std::int64_t found(std::string_view name)
{
    const Result<PublisherId> key = someIndex().find(name);
    return key ? key->value : 0;
}

TEST(PublisherIndex, FindsByAliasThenIdThenName)
{
    EXPECT_EQ(found("NICK"), 1); // also the name of five: the alias comes first
    EXPECT_EQ(found("ünal medya"), 2);
    EXPECT_EQ(found(" giftblog "), 3);
    EXPECT_EQ(found("1005"), 5);
    EXPECT_EQ(found("nick doe"), 1);
}

TEST(PublisherIndex, ComparesIdsExactly)
{
    EXPECT_EQ(found("aB3"), 3);
    EXPECT_EQ(found("AB3"), 0);
}

TEST(PublisherIndex, RefusesANameThatFitsTwo)
{
    const Result<PublisherId> key = someIndex().find("Sam");
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().code, ErrorCode::Refused);
    EXPECT_EQ(key.error().what, "“Sam” is the name of “giftblog” and of “four”.");
}

TEST(PublisherIndex, RefusesAnAliasThatIsAnothersId)
{
    PublisherIndex index = someIndex();
    index.add(publisher(6, "giftblog", "six"));
    EXPECT_EQ(index.find("giftblog").error().code, ErrorCode::Refused);
    index.add(publisher(7, "seven", "seven"));
    EXPECT_EQ(index.find("seven").value().value, 7);
}

TEST(PublisherIndex, SuggestsTheNearestAlias)
{
    const Error error = someIndex().find("giftblogg").error();
    EXPECT_EQ(error.code, ErrorCode::NotFound);
    EXPECT_EQ(error.sentence(), "No publisher is called “giftblogg”. Did you mean “giftblog”?");
    EXPECT_EQ(someIndex().find("").error().sentence(), "No publisher is named.");
}

TEST(PublisherIndex, TellsTheAliasAsFirstTyped)
{
    EXPECT_EQ(someIndex().aliasOf({ 2 }), "Ünal Medya");
    EXPECT_EQ(someIndex().aliasOf({ 9 }), "");
}

TEST(PublisherFields, ReachEveryText)
{
    Publisher all;
    for (const PublisherField& field : publisherFields())
        all.*field.member = field.key;
    EXPECT_EQ(all.vatId, "vat_id");
    EXPECT_EQ(all.billingDetails, "billing_details");
    EXPECT_EQ(publisherFields().size(), 11u);
    EXPECT_EQ(parsePublisherStatus("Paused").value(), PublisherStatus::Paused);
    EXPECT_FALSE(parsePublisherStatus("gone"));
}

} // namespace
} // namespace core
