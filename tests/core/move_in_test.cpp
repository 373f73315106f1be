// Moving in from another system: opening balances, past payouts, publishers and campaigns.
#include "core/usecases/adjust.h"
#include "core/usecases/close_period.h"
#include "core/usecases/move_in.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/verify_books.h"
#include "tests/support/payout_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::money;
using tests::PayoutDesk;

namespace {

class MovingIn : public testing::Test {
protected:
    MoveInReport openings(const std::string& csv, OpeningBalanceOptions options = {})
    {
        StringSource file(csv, "opening.csv");
        return sure(importOpeningBalances(desk.books, file, options));
    }

    MoveInReport payouts(const std::string& text, const PayoutImportOptions& options = {})
    {
        StringSource file(text, "payouts.csv");
        return sure(importPayouts(desk.books, file, options));
    }

    MoveInReport sure(Result<MoveInReport> report)
    {
        EXPECT_TRUE(report) << report.error().sentence();
        EXPECT_EQ(desk.faults(), "");
        return report ? std::move(*report) : MoveInReport();
    }

    /// "line 3 amount: The amount is 0.; …"
    static std::string issuesOf(const MoveInReport& report)
    {
        std::string text;
        for (const RowIssue& issue : report.issues)
            text += (text.empty() ? "" : "; ") + std::to_string(issue.line) + ' ' + issue.column
                + ": " + issue.error.what.text();
        return text;
    }

    PayoutDesk desk;
    PublisherId nick = desk.addPublisher("nick");
    PublisherId anna = desk.addPublisher("anna");
};

// --- opening balances

TEST_F(MovingIn, openingBalancesAreAdjustmentsOfTheirDay)
{
    const auto report = openings("publisher,amount,date,note\n"
                                 "nick,250.5,2026-10-31,\n"
                                 "ANNA,-3,2026-10-31,From the old system\n");
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(desk.balance(nick, "2026-10-30"), "0");
    EXPECT_EQ(desk.balance(nick, "2026-10-31"), "250.5");
    EXPECT_EQ(desk.balance(anna), "-3");
    const auto all = listAdjustments(desk.store, std::nullopt);
    ASSERT_TRUE(all && all->size() == 2);
    EXPECT_EQ(all->at(0).entry.adjustment, AdjustmentKind::OpeningBalance);
    EXPECT_EQ(all->at(0).entry.note, "Opening balance");
    EXPECT_EQ(all->at(1).entry.note, "From the old system");
}

TEST_F(MovingIn, anOpeningBalanceIsGivenOnceUnlessConfirmed)
{
    const std::string file = "publisher,amount,date\nnick,250,2026-10-31\nanna,0,2026-10-31\n";
    EXPECT_EQ(openings(file).added, 1);
    const auto again = openings(file);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.unchanged, 2) << "the same file twice, and a balance of 0";
    EXPECT_EQ(desk.balance(nick), "250");
    const std::string other = "publisher,amount,date\nnick,10,2026-10-31\n";
    EXPECT_EQ(issuesOf(openings(other)),
              "2 : “nick” has an opening balance already, 250 on 2026-10-31.");
    EXPECT_EQ(desk.balance(nick), "250");
    EXPECT_EQ(openings(other, { .isConfirmed = true }).added, 1);
    EXPECT_EQ(desk.balance(nick), "260");
}

TEST_F(MovingIn, anOpeningBalanceThatWasTakenBackMayBeGivenAnew)
{
    openings("publisher,amount,date\nnick,250,2026-10-31\n");
    ASSERT_TRUE(reverseAdjustment(desk.books, { "", { 1 }, "wrong day" }));
    EXPECT_EQ(openings("publisher,amount,date\nnick,200,2026-11-01\n").added, 1);
    EXPECT_EQ(desk.balance(nick), "200");
}

TEST_F(MovingIn, everyErrorIsListedAndNothingIsKept)
{
    const auto report = openings("publisher,amount,date,note\n"
                                 "nick,10,2026-10-31,\n"
                                 "bob,10,2026-10-31,\n"
                                 "anna,ten,2026-10-31,\n"
                                 "anna,10\n"
                                 "nick,10,2026-10-31,\n"
                                 "id-anna,10,2026-12-31,\n");
    EXPECT_EQ(report.issues.size(), 5u) << issuesOf(report);
    EXPECT_EQ(report.issues[0].line, 3);
    EXPECT_EQ(report.issues[0].column, "publisher");
    EXPECT_EQ(report.issues[1].column, "amount");
    EXPECT_EQ(report.issues[2].line, 5);
    EXPECT_EQ(report.issues[3].error.what.text(), "“nick” stands on line 2 already.");
    EXPECT_EQ(report.placed(report.issues[1], "opening.csv").where.text(),
              "opening.csv, line 4, column amount");
    EXPECT_EQ(desk.balance(nick), "0");
}

TEST_F(MovingIn, aDryRunSaysWhatItWouldDoAndKeepsNothing)
{
    EXPECT_EQ(openings("publisher,amount,date\nnick,250,2026-10-31\n", { .dryRun = true }).added,
              1);
    EXPECT_EQ(desk.balance(nick), "0");
}

TEST_F(MovingIn, anOpeningBalanceInAClosedMonthCountsFromTheFirstOpenDay)
{
    ASSERT_TRUE(closePeriod(desk.books, date("2026-10-31"), ""));
    const std::string file = "publisher,amount,date\nnick,250,2026-10-15\n";
    const auto report = openings(file);
    ASSERT_EQ(report.warnings.size(), 1u);
    EXPECT_EQ(report.warnings[0].text(),
              "nick: 2026-10-15 is closed (until 2026-10-31): it counts from 2026-11-01 on.");
    EXPECT_EQ(desk.balance(nick, "2026-10-31"), "0");
    EXPECT_EQ(desk.balance(nick, "2026-11-01"), "250");
    EXPECT_EQ(openings(file).unchanged, 1);
}

// --- past payouts

const std::string pastPayouts =
    "serial,publisher,requested_amount,paid_amount,currency,status,method,payment_date,note,"
    "created_at,updated_at,invoice\n"
    "9,nick,30,30,USD,returned,Wire,2026-09-20,,2026-09-10T10:00:00Z,,\n"
    "8,nick,100,99.5,USD,Paid,paypal,2026-08-15,August,2026-08-14T10:00:00Z,,PI-1\n"
    "7,anna,12,,USD,pending,,,,2026-07-01T09:30:00Z,,\n";

TEST_F(MovingIn, pastPayoutsKeepWhatTheyWereInTheOrderOfTheirSerials)
{
    const auto report = payouts(pastPayouts);
    EXPECT_EQ(issuesOf(report), "");
    EXPECT_EQ(report.added, 3);
    const Payout first = *desk.store.payout({ 1 });
    EXPECT_EQ(first.publisher, anna);
    EXPECT_EQ(first.state.status, PayoutStatus::Pending);
    EXPECT_FALSE(first.state.paymentDate);
    EXPECT_EQ(toText(first.createdAt), "2026-07-01T09:30:00Z");
    const Payout second = *desk.store.payout({ 2 });
    EXPECT_EQ(second.state.requested, money("100"));
    EXPECT_EQ(second.state.paid, money("99.5"));
    EXPECT_EQ(second.state.method, "PayPal");
    EXPECT_EQ(second.state.paymentDate, date("2026-08-15"));
    EXPECT_EQ(second.state.note, "August");
    const auto events = desk.store.events({ 3 });
    ASSERT_TRUE(events && events->size() == 2);
    EXPECT_EQ(events->at(0).state.status, PayoutStatus::Paid);
    EXPECT_EQ(events->at(1).state.status, PayoutStatus::Returned);
    EXPECT_EQ(events->at(1).state.paymentDate, date("2026-09-20"));
    EXPECT_EQ(events->at(0).reason, "Moved in from payouts.csv");
    EXPECT_EQ(desk.balance(nick, "2026-09-15"), "-130");
    EXPECT_EQ(desk.balance(nick), "-100");
    EXPECT_EQ(desk.balance(anna, "2026-07-01"), "-12");
    EXPECT_EQ(report.warnings.size(), 3u)
        << "both were paid what the books do not know of, and one had an invoice elsewhere";
}

TEST_F(MovingIn, theSameFileTwiceMakesEachPayoutOnceWhateverBecameOfIt)
{
    payouts(pastPayouts);
    ASSERT_TRUE(desk.move({ 1 }, PayoutStatus::Paid));
    const auto again = payouts(pastPayouts);
    EXPECT_EQ(issuesOf(again), "");
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.unchanged, 3);
    const auto other = payouts("serial,publisher,requested_amount,status,payment_date\n"
                               "8,nick,101,paid,2026-08-15\n");
    EXPECT_EQ(issuesOf(other), "2 : It was moved in as payout #2 with other content.");
    EXPECT_EQ(desk.store.payouts({})->size(), 3u);
}

TEST_F(MovingIn, aTimeThatIsNoneIsOfItsOwnColumn)
{
    const auto report = payouts("publisher,requested_amount,status,created_at\nnick,1,paid,now\n");
    EXPECT_EQ(issuesOf(report), "2 created_at: “now” is not a date and time.");
}

TEST_F(MovingIn, withoutSerialsEqualRowsAreSeparatePayouts)
{
    const std::string file = "publisher,requested_amount,status,payment_date\n"
                             "nick,10,paid,2026-08-15\nnick,10,paid,2026-08-15\n";
    EXPECT_EQ(payouts(file).added, 2);
    EXPECT_EQ(payouts(file).unchanged, 2);
    EXPECT_EQ(desk.balance(nick), "-20");
}

TEST_F(MovingIn, ourOwnExportOfTheSameBooksAddsNothing)
{
    ASSERT_TRUE(desk.pay(nick, "1", PayoutStatus::Declined));
    const Payout own = *desk.store.payout({ 1 });
    const auto report = payouts("serial,publisher,requested_amount,status,created_at\n1,nick,1,"
                                "declined,"
                                + toText(own.createdAt) + '\n');
    EXPECT_EQ(report.unchanged, 1);
    EXPECT_EQ(desk.store.payouts({})->size(), 1u);
}

TEST_F(MovingIn, invoicesOfOtherBooksAreToldOnceAsTheirNumbersDoNotComeAlong)
{
    const std::string file = "serial,publisher,requested_amount,status,payment_date,invoice\n"
                             "7,nick,10,paid,2026-08-15,\n"
                             "8,nick,10,paid,2026-08-16,R-31\n"
                             "9,anna,10,paid,2026-08-17,R-32\n";
    const auto report = payouts(file);
    ASSERT_EQ(report.warnings.size(), 3u) << "that one, and two balances";
    EXPECT_EQ(report.warnings.front().text().find(
                  "Payouts in this file that had an invoice elsewhere: 2, the first “R-31”."),
              0u)
        << report.warnings.front().text();
    EXPECT_TRUE(payouts(file).warnings.empty()) << "they are in the books already";
}

TEST_F(MovingIn, aPayoutUpToTheOpeningBalanceDoesNotLowerItAgain)
{
    openings("publisher,amount,date\nnick,250,2026-08-31\n");
    const auto report = payouts(pastPayouts);
    EXPECT_EQ(issuesOf(report), "");
    EXPECT_EQ(desk.balance(nick), "250");
    EXPECT_EQ(desk.balance(nick, "2026-08-31"), "250") << "the payout of the 15th is in it";
    EXPECT_EQ(desk.balance(nick, "2026-09-15"), "220") << "the later one lowers it";
    EXPECT_EQ(desk.settles({ 2 }), "adjustment 100");
    EXPECT_EQ(issuesOf(openings("publisher,amount,date\nanna,5,2026-08-31\n")),
              "2 : “anna” has payouts up to 2026-08-31, which lower the balance once more.");
}

TEST_F(MovingIn, aPayoutThatCameBackByTheOpeningBalanceDoesNotRaiseIt)
{
    openings("publisher,amount,date\nnick,500,2026-09-30\n");
    const auto report = payouts("publisher,requested_amount,status,payment_date,created_at\n"
                                "nick,100,returned,2026-09-30,2026-09-01T00:00:00Z\n"
                                "nick,80,returned,2026-10-02,2026-09-01T00:00:00Z\n");
    EXPECT_EQ(issuesOf(report), "");
    EXPECT_EQ(desk.balance(nick, "2026-09-30"), "500");
    EXPECT_EQ(desk.balance(nick), "580") << "the second came back afterwards";
}

TEST_F(MovingIn, aPayoutIsInTheOpeningBalanceOnceItIsRecordedOrPaid)
{
    openings("publisher,amount,date\nnick,500,2026-09-30\nanna,500,2026-09-30\n");
    const auto report = payouts("publisher,requested_amount,status,payment_date,created_at\n"
                                "nick,100,pending,,2026-09-20T00:00:00Z\n"
                                "anna,100,paid,2026-10-05,2026-09-20T00:00:00Z\n"
                                "anna,50,paid,2026-09-29,2026-10-02T00:00:00Z\n");
    EXPECT_EQ(issuesOf(report), "");
    EXPECT_EQ(desk.balance(nick), "500");
    EXPECT_EQ(desk.balance(anna), "500") << "as while the first was pending";
    EXPECT_EQ(desk.balance(anna, "2026-09-30"), "500");
}

TEST_F(MovingIn, aPayoutAfterAnOpeningBalanceOfAClosedDayLowersIt)
{
    ASSERT_TRUE(closePeriod(desk.books, date("2026-10-31"), ""));
    openings("publisher,amount,date\nnick,500,2026-09-30\n");
    const auto report = payouts("publisher,requested_amount,status,payment_date\n"
                                "nick,100,paid,2026-09-30\nnick,200,paid,2026-10-01\n");
    EXPECT_EQ(issuesOf(report), "");
    EXPECT_EQ(desk.balance(nick), "300");
}

TEST_F(MovingIn, anOpeningBalanceGivenAnewMeetsOnlyPayoutsThatLowerIt)
{
    openings("publisher,amount,date\nnick,500,2026-09-30\n");
    payouts("publisher,requested_amount,status,payment_date,created_at\n"
            "nick,100,paid,2026-09-05,\n"
            "nick,80,returned,2026-09-10,2026-09-01T00:00:00Z\n"
            "nick,20,paid,2026-10-05,\n");
    ASSERT_TRUE(reverseAdjustment(desk.books, { "", { 1 }, "wrong amount" }));
    EXPECT_EQ(issuesOf(openings("publisher,amount,date\nnick,430,2026-10-31\n")),
              "2 : “nick” has payouts up to 2026-10-31, which lower the balance once more.");
    EXPECT_EQ(issuesOf(openings("publisher,amount,date\nnick,450,2026-09-30\n")), "");
    EXPECT_EQ(desk.balance(nick), "430");
}

TEST_F(MovingIn, aPastPayoutInAClosedMonthTakesTheFirstOpenDay)
{
    ASSERT_TRUE(closePeriod(desk.books, date("2026-08-31"), ""));
    const auto before = desk.store.balances(date("2026-08-31"));
    const auto report = payouts(pastPayouts);
    EXPECT_EQ(issuesOf(report), "");
    EXPECT_EQ(*desk.store.balances(date("2026-08-31")), *before);
    EXPECT_EQ(desk.store.payout({ 2 })->state.paymentDate, date("2026-08-15"));
    EXPECT_EQ(desk.balance(nick, "2026-09-01"), "-100");
}

TEST_F(MovingIn, thePaymentsOfTheTrackersJsonNeedTheirPublisherAndTheirStatusNumbersMapped)
{
    const std::string json =
        R"({"items":[{"serial_number":17,"amount":100,"amount_paid":99.5,"status":1,)"
        R"("payment_method":"paypal","payment_date":"2026-11-01T00:00:00Z","note":"Oct",)"
        R"("created_at":"2026-10-30T08:00:00Z","updated_at":"2026-11-01T00:00:00Z"},)"
        R"({"serial_number":18,"amount":5.25,"amount_paid":0,"status":3,"payment_method":null,)"
        R"("note":"","created_at":"2026-11-02T08:00:00Z"}],"total":2})";
    const auto unmapped = payouts(json, { nick, {}, false });
    EXPECT_TRUE(unmapped.isJson);
    EXPECT_EQ(unmapped.unmappedStatuses, (std::vector<std::string>{ "1", "3" }));
    EXPECT_EQ(issuesOf(unmapped),
              "1 status: What the status “1” means is not known.; "
              "2 status: What the status “3” means is not known.");
    PayoutImportOptions options;
    options.statuses = { { "1", PayoutStatus::Paid }, { "3", PayoutStatus::Pending } };
    EXPECT_EQ(payouts(json, options).issues.size(), 2u) << "whose are they?";
    options.publisher = nick;
    const auto report = payouts(json, options);
    EXPECT_EQ(issuesOf(report), "");
    EXPECT_EQ(report.added, 2);
    const Payout paid = *desk.store.payout({ 1 });
    EXPECT_EQ(paid.state.paid, money("99.5"));
    EXPECT_EQ(paid.state.paymentDate, date("2026-11-01"));
    EXPECT_EQ(desk.store.payout({ 2 })->state.requested, money("5.25"));
    EXPECT_EQ(payouts(json, options).unchanged, 2);
}

TEST_F(MovingIn, everyWrongPayoutIsListed)
{
    const auto report = payouts("serial,publisher,requested_amount,status,method,payment_date,"
                                "currency\n"
                                "1,nick,10,paid,,2026-10-01,EUR\n"
                                "2,nick,0,paid,,2026-10-01,\n"
                                "3,nick,10,paid,,,\n"
                                "4,nick,10,paid,Cheque,2026-10-01,\n"
                                "5,nick,10,paid,,2026-12-01,\n"
                                "x,nick,10,paid,,2026-10-01,\n"
                                "6,bob,10,paid,,2026-10-01,\n"
                                "7,nick,10,settled,,2026-10-01,\n"
                                "8,nick,10,paid,,2026-10-01,\n"
                                "8,nick,10,paid,,2026-10-01,\n");
    EXPECT_EQ(report.issues.size(), 9u) << issuesOf(report);
    EXPECT_EQ(report.unmappedStatuses, std::vector<std::string>{ "settled" });
    EXPECT_TRUE(desk.store.payouts({})->empty());
}

// --- publishers and campaigns

TEST_F(MovingIn, publishersComeFromTheTrackersJson)
{
    StringSource file(
        R"([{"id":"5f","email":"z@example.com","alias":"zoe","firstname":"Zoe","lastname":"Zed",)"
        R"("company_name":"Zed Ltd","country":"GB","payment_type":"paypal","balance":12.5,)"
        R"("status":1},{"id":"6a","alias":"NICK","firstname":"Nick","lastname":""}])",
        "publishers.json");
    const auto report = sure(importPublishers(desk.books, file));
    EXPECT_EQ(issuesOf(report), "");
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.changed, 1);
    const auto stored = desk.store.publishers();
    EXPECT_EQ(stored->at(0).id, "6a") << "known by the alias";
    EXPECT_EQ(stored->at(0).company, "nick Ltd") << "the file says nothing of it";
    const Publisher& zoe = stored->at(2);
    EXPECT_EQ(zoe.name, "Zoe Zed");
    EXPECT_EQ(zoe.company, "Zed Ltd");
    EXPECT_EQ(zoe.method, "PayPal");
    EXPECT_EQ(zoe.status, PublisherStatus::Active) << "the number's meaning is not published";
}

TEST_F(MovingIn, campaignsComeFromTheirTable)
{
    const std::string csv = "id,title,cost_model,default_payout,match_order,status,expires,rules\n"
                            ",Shop,revshare,4,partner,active,,9\n"
                            "c-2,Apps,cpa,,conditions,paused,2027-01-31,0\n";
    const auto take = [this](const std::string& text, bool dryRun = false) {
        StringSource file(text, "campaigns.csv");
        return sure(importCampaignTable(desk.books, file, dryRun));
    };
    EXPECT_EQ(take(csv, true).added, 2);
    EXPECT_TRUE(desk.store.campaigns()->empty());
    EXPECT_EQ(take(csv).added, 2);
    EXPECT_EQ(take(csv).unchanged, 2);
    const auto stored = desk.store.campaigns();
    EXPECT_EQ(stored->at(0).costModel, CostModel::RevShare);
    EXPECT_EQ(toText(*stored->at(0).defaultPayout), "4");
    EXPECT_EQ(stored->at(1).status, CampaignStatus::Paused);
    EXPECT_EQ(stored->at(1).expires, date("2027-01-31"));
    EXPECT_EQ(take("id,title\nc-2,Apps Store\n").changed, 1) << "known by its id";
    EXPECT_EQ(desk.store.campaigns()->at(1).title, "Apps Store");
    const auto refused = take("title,cost_model,default_payout\n"
                              "Shop,cpa,4\n"
                              "New,,4\n"
                              "Other,cpa,-1\n"
                              "shop,revshare,5\n");
    EXPECT_EQ(refused.issues.size(), 4u) << issuesOf(refused);
    EXPECT_EQ(toText(*desk.store.campaigns()->at(0).defaultPayout), "4");
}

} // namespace
