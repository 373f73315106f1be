// How far the hash chain over the books has come (I7).
#include "tests/storage/store_contract.h"

namespace tests {

using namespace core;

TEST_P(StoreContract, theChainGrowsWithWhatIsWritten)
{
    const auto first = must(store().chainHead());
    ASSERT_TRUE(first) << "the new books themselves";
    EXPECT_GE(first->position, 1);
    EXPECT_EQ(first->hash.size(), 64U);

    addPublisher("nick");
    const auto second = must(store().chainHead());
    ASSERT_TRUE(second);
    EXPECT_GT(second->position, first->position);
    EXPECT_NE(second->hash, first->hash);

    giveUp([&] { must(store().saveMethods({ { "PayPal", std::nullopt } })); });
    write([] {});
    EXPECT_EQ(must(store().chainHead()), second) << "nothing was written";
}

TEST_P(StoreContract, linksOfTheChainStay)
{
    const ChainHead first = must(store().chainHead()).value();
    addCampaign("Shop");
    const ChainHead second = must(store().chainHead()).value();
    addBatch();
    EXPECT_EQ(must(store().chainAt(first.position)), first);
    EXPECT_EQ(must(store().chainAt(second.position)), second);
    const ChainHead last = must(store().chainHead()).value();
    EXPECT_EQ(must(store().chainAt(last.position)), last);
    EXPECT_EQ(must(store().chainAt(last.position + 1)), std::nullopt);
    EXPECT_EQ(must(store().chainAt(0)), std::nullopt);
    EXPECT_EQ(must(store().chainAt(-1)), std::nullopt);
    NoProgress silent;
    const Check check = must(store().checkChain(silent));
    EXPECT_TRUE(check.holds) << check.detail;
}

TEST_P(StoreContract, withinAUnitOfWorkTheChainIsAsItWasBefore)
{
    const auto before = must(store().chainHead());
    write([&] {
        must(store().saveMethods({ { "PayPal", std::nullopt } }));
        EXPECT_EQ(must(store().chainHead()), before);
    });
    EXPECT_NE(must(store().chainHead()), before);
}

} // namespace tests
