// I7: the books reach every anchor, those that their documents say and those that somebody noted.
#include "core/usecases/issue_invoice.h"
#include "core/usecases/verify_books.h"
#include "tests/support/payout_desk.h"
#include "tests/support/prints_all.h"

#include <gtest/gtest.h>

using namespace core;
using tests::PayoutDesk;

namespace {

class VerifyAnchors : public testing::Test {
protected:
    PayoutDesk desk;
    PublisherId nick = desk.addPublisher("nick");

    void SetUp() override
    {
        desk.earn(nick, desk.addCampaign("Shop"), "2026-10-05", "60");
        ASSERT_TRUE(desk.pay(nick, "50"));
        ASSERT_TRUE(issueInvoice(desk.books, { 1 }, tests::PrintsAll()));
    }

    /// What the check of the anchors says, with FAULT before it where it does not hold.
    std::string verdict(std::span<const ChainHead> noted)
    {
        NoProgress silent;
        for (const Check& check : *verifyBooks(desk.books, silent, noted))
            if (check.name.text() == "I7 anchors")
                return (check.holds ? "" : "FAULT ") + check.detail.text();
        return "not checked";
    }
};

TEST_F(VerifyAnchors, holdsForWhatWasNotedBefore)
{
    EXPECT_EQ(verdict({}), "anchors: 1") << "the invoice's";
    const ChainHead noted[] = { shortened(**desk.store.chainHead()), **desk.store.chainAt(1) };
    desk.adjust(nick, "10");
    EXPECT_EQ(verdict(noted), "anchors: 3");
}

TEST_F(VerifyAnchors, failsForAnotherHashAndForAPositionThatIsNotReached)
{
    const ChainHead head = shortened(**desk.store.chainHead());
    const ChainHead other[] = { head, { head.position, std::string(16, '0') } };
    EXPECT_EQ(verdict(other),
              "FAULT the books have another past than the anchor " + std::to_string(head.position)
                  + ":0000 0000 0000 0000");
    const ChainHead later[] = { { 9'999, "3fa902bc77de1c05" } };
    EXPECT_EQ(verdict(later), "FAULT the books end before the anchor 9999:3fa9 02bc 77de 1c05");
}

TEST_F(VerifyAnchors, failsForADocumentThatSaysOtherwise)
{
    Invoice invoice = desk.store.documents()->front();
    invoice.books = ChainHead{ 1, std::string(16, '0') };
    auto work = desk.store.begin(stamp(desk.books));
    ASSERT_TRUE(desk.store.issue(invoice.series, [&](int sequence) {
        invoice.sequence = sequence;
        invoice.number = "PI-2026-0099";
        return invoice;
    }));
    ASSERT_TRUE(commit(**work));
    EXPECT_EQ(verdict({}),
              "FAULT the books have another past than the anchor 1:0000 0000 0000 0000 of "
              "PI-2026-0099");
}

} // namespace
