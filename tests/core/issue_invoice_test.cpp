#include "core/model/countries.h"
#include "core/usecases/issue_invoice.h"
#include "tests/support/payout_desk.h"
#include "tests/support/prints_all.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::money;
using tests::PayoutDesk;
using enum PayoutStatus;

namespace {

class PrintsNothing final : public PaperCheck {
public:
    [[nodiscard]] Result<void> canPrint(const Invoice&) const override
    {
        return Error{ ErrorCode::Refused, "The font lacks a character.", "note", {} };
    }
};

/// Knows no character of "PI".
class LacksLetters final : public PaperCheck {
public:
    [[nodiscard]] Result<void> canPrint(const Invoice& invoice) const override
    {
        if (invoice.number.find("PI-2026-") == std::string::npos)
            return {};
        return Error{ ErrorCode::Refused, "The font lacks a character.", "number", {} };
    }
};

class Invoices : public testing::Test {
protected:
    PayoutDesk desk;
    PublisherId nick = desk.addPublisher("nick");
    CampaignId shop = desk.addCampaign("Shop");

    void SetUp() override
    {
        setCompany([](Company& company) {
            company.name = "Sample Company Ltd";
            company.country = "uk";
            company.netDays = 14;
        });
        desk.earn(nick, shop, "2026-10-05", "60.125");
        desk.earn(nick, shop, "2026-11-05", "60.125");
    }
    void TearDown() override { EXPECT_EQ(desk.faults(), ""); }

    void setCompany(void (*change)(Company&))
    {
        auto work = desk.store.begin({ {}, "ann", {} });
        Company company = *desk.store.company();
        change(company);
        ASSERT_TRUE(desk.store.saveCompany(company));
        ASSERT_TRUE(commit(**work));
    }

    void rename(const std::string& name)
    {
        auto work = desk.store.begin({ {}, "ann", {} });
        Publisher publisher = desk.store.publishers()->front();
        publisher.company = name;
        ASSERT_TRUE(desk.store.savePublisher(publisher));
        ASSERT_TRUE(commit(**work));
    }

    Result<IssuedInvoice> issue(PayoutSerial serial)
    {
        return issueInvoice(desk.books, serial, tests::PrintsAll());
    }

    Invoice issued(PayoutSerial serial)
    {
        const auto answer = issue(serial);
        require(answer.has_value(), "the invoice is issued");
        return answer->invoice;
    }

    static std::string inWords(const Invoice& invoice)
    {
        std::string text;
        for (const InvoiceLine& line : invoice.lines) {
            text += text.empty() ? "" : ", ";
            text += line.title;
            if (line.kind == InvoiceLine::Kind::Advance)
                text += "advance";
            if (line.kind == InvoiceLine::Kind::Earning)
                text += ' ' + toText(line.month);
            text += ' ' + toText(line.amount, 2) + (line.partPayment ? " part" : "");
            if (line.conversions)
                text += " x" + std::to_string(line.conversions);
        }
        return text;
    }
};

TEST_F(Invoices, areReadWithoutAUnitOfWorkOnceTheyAreIssued)
{
    ASSERT_TRUE(desk.pay(nick, "10"));
    const std::string number = issued({ 1 }).number;
    const auto reading = desk.store.beginReading(); // no unit of work may begin now
    ASSERT_TRUE(reading);
    EXPECT_EQ(issued({ 1 }).number, number);
    EXPECT_TRUE(draftInvoice(desk.books, { 1 }));
}

TEST_F(Invoices, haveLinesThatSumToTheRequestedAmount)
{
    ASSERT_TRUE(desk.pay(nick, "120.25"));
    const Invoice invoice = issued({ 1 });
    EXPECT_EQ(inWords(invoice), "Shop 2026-10 60.13 x1, Shop 2026-11 60.12 x1");
    EXPECT_EQ(invoice.total, money("120.25"));
    EXPECT_EQ(invoice.lines[0].types,
              (std::vector<std::pair<std::string, std::int64_t>>{ { "Lead", 1 } }));
}

TEST_F(Invoices, sayPartPaymentForTheFirstAndForTheLaterPart)
{
    ASSERT_TRUE(desk.pay(nick, "40"));
    ASSERT_TRUE(desk.pay(nick, "80.25"));
    EXPECT_EQ(inWords(issued({ 1 })), "Shop 2026-10 40.00 part");
    EXPECT_EQ(inWords(issued({ 2 })), "Shop 2026-10 20.13 part, Shop 2026-11 60.12 x1");
}

TEST_F(Invoices, leaveOutWhatComesToNothing)
{
    ASSERT_TRUE(desk.pay(nick, "60.12"));
    ASSERT_TRUE(desk.pay(nick, "60.12"));
    EXPECT_EQ(inWords(issued({ 2 })), "Shop 2026-10 0.01 part, Shop 2026-11 60.11 part");
    desk.earn(nick, shop, "2026-12-01", "0.004");
    desk.adjust(nick, "5");
    ASSERT_TRUE(desk.pay(nick, "5.01"));
    EXPECT_EQ(inWords(issued({ 3 })), "Shop 2026-11 0.01 part, bonus 5.00");
}

TEST_F(Invoices, nameAdjustmentsAndAdvances)
{
    desk.adjust(nick, "-10");
    PayoutRequest request = desk.request(nick, "200");
    request.allowOverpay = true;
    ASSERT_TRUE(recordPayout(desk.books, request));
    EXPECT_EQ(inWords(issued({ 1 })),
              "Shop 2026-10 60.13 x1, Shop 2026-11 60.12 x1, bonus -10.00, advance 89.75");
}

TEST_F(Invoices, areNumberedWithoutGapByYearOfIssue)
{
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(desk.pay(nick, "10"));
    EXPECT_EQ(issued({ 2 }).number, "PI-2026-0001");
    ASSERT_FALSE(issueInvoice(desk.books, { 3 }, PrintsNothing()));
    desk.store.answerNextCommit(Outcome::RolledBack);
    ASSERT_FALSE(issue({ 3 }));
    EXPECT_EQ(issued({ 1 }).number, "PI-2026-0002") << "what failed has taken no number";
    desk.world.setDay("2027-01-01");
    EXPECT_EQ(issued({ 3 }).number, "PI-2027-0001");
    EXPECT_EQ(issued({ 4 }).number, "PI-2027-0002");
}

TEST_F(Invoices, sayWhatToDoWhenAnotherPatternGaveTheirNumberBefore)
{
    ASSERT_TRUE(desk.pay(nick, "10"));
    ASSERT_TRUE(desk.pay(nick, "10"));
    setCompany([](Company& company) { company.invoicePattern = "PI-{year}-{seq}2"; });
    EXPECT_EQ(issued({ 1 }).number, "PI-2026-12");
    setCompany([](Company& company) { company.invoicePattern = "PI-{year}-1{seq}"; });
    const auto refused = issue({ 2 });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().sentence(),
              "The number PI-2026-12 is in the books already. Change the pattern of its numbers "
              "under Company to one that was not used before.");
}

TEST_F(Invoices, areLookedAtWithANumberBeforeTheyAreIssued)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    EXPECT_FALSE(issueInvoice(desk.books, { 1 }, LacksLetters()));
    EXPECT_TRUE(desk.store.documents()->empty());
}

TEST_F(Invoices, stayTheSameWhateverIsEditedLater)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    const Invoice first = issued({ 1 });
    rename("Other name");
    setCompany([](Company& company) {
        company.name = "Other company";
        company.invoicePattern = "X-{year}-{seq}";
    });
    desk.world.setDay("2027-05-05");
    EXPECT_EQ(issued({ 1 }), first);
    EXPECT_EQ(desk.store.documents()->size(), 1u);
}

// Two seats with other languages and papers would otherwise hand out two papers of one number.
TEST_F(Invoices, keepTheFormInWhichTheirNumberWasTaken)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    const PaperForm german{ "de_DE", Paper::A4 };
    const PaperForm american{ "en", Paper::Letter };
    EXPECT_EQ(draftInvoice(desk.books, { 1 }, american)->invoice.form, american);
    EXPECT_EQ(issueInvoice(desk.books, { 1 }, tests::PrintsAll(), german)->invoice.form, german);
    EXPECT_EQ(issueInvoice(desk.books, { 1 }, tests::PrintsAll(), american)->invoice.form, german);
    ASSERT_TRUE(desk.move({ 1 }, Declined));
    EXPECT_EQ(desk.store.documentsOf({ 1 })->at(1).form, german) << "the credit note is its pair";
}

TEST_F(Invoices, nameBothParties)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    const Invoice invoice = issued({ 1 });
    EXPECT_EQ(invoice.supplier.name, "nick Ltd");
    EXPECT_EQ(invoice.customer.name, "Sample Company Ltd");
    EXPECT_EQ(invoice.customer.country, countryName("GB")) << "printed by its name";
    rename("");
    ASSERT_TRUE(desk.pay(nick, "1"));
    EXPECT_EQ(issued({ 2 }).supplier.name, "nick") << "no company, no name: the alias";
}

TEST_F(Invoices, warnOfWhatIsMissing)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    std::vector<std::string> warnings;
    const auto answer = issue({ 1 });
    for (const Message& warning : answer->warnings)
        warnings.push_back(warning.text());
    EXPECT_EQ(warnings,
              (std::vector<std::string>{
                  "The invoice lacks the address of nick Ltd.",
                  "The invoice lacks the country of nick Ltd.",
                  "The invoice lacks the VAT ID of nick Ltd.",
                  "The invoice lacks the billing details of nick Ltd: where to pay.",
                  "The invoice lacks our address: set it under Company.",
                  "The invoice lacks our VAT ID: set it under Company." }));
}

TEST_F(Invoices, areDueAfterTheNetDays)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    const Invoice invoice = issued({ 1 });
    EXPECT_EQ(invoice.issued, date("2026-11-22"));
    EXPECT_EQ(invoice.due, date("2026-12-06"));
    EXPECT_EQ(invoice.netDays, 14);
    EXPECT_EQ(invoice.paidOn, std::nullopt);
}

TEST_F(Invoices, sayWhenTheyWerePaidBeforeIssue)
{
    PayoutRequest request = desk.request(nick, "100", Paid);
    request.state.paymentDate = date("2026-11-10");
    request.state.paid = money("99");
    ASSERT_TRUE(recordPayout(desk.books, request));
    const Invoice invoice = issued({ 1 });
    EXPECT_EQ(invoice.due, std::nullopt);
    EXPECT_EQ(invoice.paidOn, date("2026-11-10"));
    EXPECT_EQ(invoice.paidAmount, money("99"));
    EXPECT_EQ(invoice.total, money("100")) << "whatever was paid";
}

TEST_F(Invoices, areRefusedForDeclinedAndReturnedPayouts)
{
    ASSERT_TRUE(desk.pay(nick, "10", Declined));
    ASSERT_TRUE(desk.pay(nick, "10", Paid));
    ASSERT_TRUE(desk.move({ 2 }, Returned));
    for (const PayoutSerial serial : { PayoutSerial{ 1 }, PayoutSerial{ 2 } }) {
        EXPECT_FALSE(issue(serial));
        EXPECT_FALSE(draftInvoice(desk.books, serial));
    }
    EXPECT_TRUE(unissuedPayouts(desk.books)->empty());
}

TEST_F(Invoices, canBeDraftedWithoutTakingANumber)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    const auto draft = draftInvoice(desk.books, { 1 });
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->invoice.number, "");
    EXPECT_EQ(draft->invoice.total, money("100"));
    EXPECT_TRUE(desk.store.documents()->empty());
    EXPECT_EQ(*unissuedPayouts(desk.books), std::vector<PayoutSerial>{ { 1 } });
}

TEST_F(Invoices, sayHowFarTheBooksHadComeWhenTheyWereIssued)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    EXPECT_EQ(draftInvoice(desk.books, { 1 })->invoice.books, std::nullopt);
    const ChainHead before = **desk.store.chainHead();
    const Invoice invoice = issued({ 1 });
    EXPECT_EQ(invoice.books, shortened(before));
    EXPECT_EQ(parseInvoice(toJson(invoice))->books, invoice.books);
    desk.adjust(nick, "1");
    EXPECT_EQ(issued({ 1 }).books, invoice.books) << "a reissue says the same";

    const ChainHead later = **desk.store.chainHead();
    ASSERT_TRUE(desk.move({ 1 }, Declined));
    EXPECT_EQ(desk.store.documentsOf({ 1 })->at(1).books, shortened(later)) << "the credit note";
}

TEST_F(Invoices, lockTheAmount)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    (void)issued({ 1 });
    const auto refused =
        desk.edit({ 1 }, [](PayoutState& state) { state.requested = money("99"); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what.text(),
              "Payout #1 was invoiced as PI-2026-0001: its amount is locked.");
    EXPECT_TRUE(desk.edit({ 1 }, [](PayoutState& state) { state.note = "sent"; }));
    EXPECT_TRUE(desk.move({ 1 }, Paid));
    EXPECT_TRUE(desk.move({ 1 }, Approved)) << "it still deducts: nothing to credit";
    EXPECT_EQ(desk.store.documents()->size(), 1u);
}

TEST_F(Invoices, areCreditedWhenThePayoutIsDeclined)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    const Invoice invoice = issued({ 1 });
    rename("Other name");
    desk.world.setDay("2027-01-02");
    ASSERT_TRUE(desk.move({ 1 }, Declined));
    const auto documents = desk.store.documentsOf({ 1 });
    ASSERT_EQ(documents->size(), 2u);
    const Invoice& note = documents->at(1);
    EXPECT_EQ(note.number, "PC-2027-0001");
    EXPECT_EQ(note.refersTo, "PI-2026-0001");
    EXPECT_EQ(note.issued, date("2027-01-02"));
    EXPECT_EQ(note.total, money("-100"));
    EXPECT_EQ(note.lines[0].amount, -invoice.lines[0].amount);
    EXPECT_EQ(note.supplier, invoice.supplier) << "as the invoice named them";
    EXPECT_EQ(note.due, std::nullopt);
    EXPECT_EQ(issued({ 1 }), invoice) << "the invoice itself can be had again";
}

TEST_F(Invoices, areCreditedWhenThePayoutIsReturned)
{
    ASSERT_TRUE(desk.pay(nick, "100", Paid));
    (void)issued({ 1 });
    ASSERT_TRUE(desk.move({ 1 }, Returned));
    EXPECT_EQ(desk.store.documentsOf({ 1 })->back().paidOn, std::nullopt);
    EXPECT_EQ(desk.store.documentsOf({ 1 })->size(), 2u);
}

TEST_F(Invoices, areNeverOfAPayoutThatWasCreditedAndReopened)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    (void)issued({ 1 });
    ASSERT_TRUE(desk.move({ 1 }, Declined));
    const auto refused = desk.move({ 1 }, Pending);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().remedy.text(), "Record a new payout.");
}

TEST_F(Invoices, areNotDeclinedWithoutTheirCreditNote)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    (void)issued({ 1 });
    setCompany([](Company& company) { company.creditNotePattern = "PC"; });
    EXPECT_FALSE(desk.move({ 1 }, Declined));
    EXPECT_EQ(desk.store.payout({ 1 })->state.status, Pending) << "one unit of work";
    EXPECT_EQ(desk.balance(nick), "20.25");
}

} // namespace
