#include "tests/storage/store_contract.h"
#include "tests/support/memory_store.h"

namespace tests {

namespace {

class MemoryHouse final : public StoreHouse {
public:
    MemoryHouse()
        : m_store(contractWorkspace(), acme())
    {
    }

    core::Store& store() override { return m_store; }
    void reopen() override { }

private:
    static core::Company acme()
    {
        core::Company company;
        company.name = "Acme";
        return company;
    }

    MemoryStore m_store;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Memory,
                         StoreContract,
                         ::testing::Values(StoreKind{ "memory", [] {
                                                         return std::make_unique<MemoryHouse>();
                                                     } }));

TEST(MemoryStore, aCommitsAnswerMayBeLost)
{
    MemoryStore store;
    store.answerNextCommit(core::Outcome::Unknown);
    auto unit = must(store.begin(byAnn()));
    core::Publisher publisher;
    publisher.alias = "nick";
    must(store.savePublisher(publisher));
    EXPECT_EQ(unit->commit(), core::Outcome::Unknown);
    EXPECT_EQ(must(store.publishers()).size(), 1u);
}

} // namespace tests
