#include "core/invoicing/layout.h"
#include "tests/support/layout_checks.h"
#include "tests/support/payout_desk.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::expectClean;
using tests::margin;
using tests::money;
using tests::shows;
using tests::TableMeasure;

namespace {

/// The invoice of the drawing.
Invoice drawnInvoice()
{
    Invoice invoice;
    invoice.series.year = 2026;
    invoice.sequence = 6;
    invoice.number = "PI-2026-0006";
    invoice.payout = { 8 };
    invoice.issued = date("2026-11-18");
    invoice.due = date("2026-12-18");
    invoice.netDays = 30;
    invoice.supplier = { "Coupon King Ltd", "18 Harbour Street", "Leeds LS1 4AB",
                         "United Kingdom",  "GB 000 0000 00",    "Bank of Examples\nGB00 EXAM" };
    invoice.customer = { "Sample Company Ltd", "1 Example Road", "London N1 0AA",
                         "United Kingdom",     "GB 000 0000 01", "" };
    invoice.currency = "GBP";
    InvoiceLine line;
    line.title = "Shop UK";
    line.month = monthOf(date("2026-10-01"));
    line.conversions = 1235;
    line.types = { { "Purchase", 1204 }, { "Return", 31 } };
    line.amount = money("1012.30");
    invoice.lines.push_back(line);
    line.title = "Shop World";
    line.types.clear();
    line.conversions = 0;
    line.partPayment = true;
    line.amount = money("468.20");
    invoice.lines.push_back(line);
    invoice.total = money("1480.50");
    invoice.method = "Wire";
    invoice.note = "October";
    return invoice;
}

Invoice longInvoice(int lines)
{
    Invoice invoice = drawnInvoice();
    invoice.lines.clear();
    invoice.total = {};
    for (int i = 0; i < lines; ++i) {
        InvoiceLine line;
        line.title = "Campaign " + std::to_string(i);
        line.conversions = i;
        line.amount = Money::ofUnits(i + 1);
        invoice.total = invoice.total + line.amount;
        invoice.lines.push_back(line);
    }
    return invoice;
}

DocumentLayout laidOut(const Invoice& invoice, PaperSize paper = a4)
{
    return layOutInvoice(invoice, paper, TableMeasure(), PaperWords());
}

TEST(InvoiceLayout, saysWhatTheDrawingSays)
{
    Invoice invoice = drawnInvoice();
    invoice.logo = "png";
    const DocumentLayout layout = laidOut(invoice);
    ASSERT_EQ(layout.pages.size(), 1u);
    for (const char* text : { "Invoice",
                              "PI-2026-0006",
                              "Issued by Sample Company Ltd on behalf of Coupon King Ltd",
                              "Supplier",
                              "Customer, issuer of this document",
                              "Leeds LS1 4AB",
                              "VAT GB 000 0000 01",
                              "18 Dec 2026",
                              "#8",
                              "Wire",
                              "Description",
                              "Conversions",
                              "Amount, GBP",
                              "Shop UK, October 2026",
                              "Purchase 1,204 \u00B7 Return 31",
                              "1,235",
                              "1,012.30",
                              "part payment",
                              "Total, GBP",
                              "1,480.50",
                              "Note",
                              "October",
                              "Pay to (supplier): Bank of Examples \u00B7 GB00 EXAM",
                              "Page 1 of 1" })
        EXPECT_TRUE(shows(layout, text)) << text;
    EXPECT_EQ(layout.title, "Invoice PI-2026-0006");
    ASSERT_EQ(layout.pages[0].logos.size(), 1u);
    EXPECT_EQ(layout.pages[0].logos[0].x, margin);
    expectClean(layout);
}

TEST(InvoiceLayout, alignsFiguresAtTheRight)
{
    const DocumentLayout layout = laidOut(drawnInvoice());
    for (const PlacedText& text : layout.pages[0].texts)
        if (text.text == "1,012.30" || text.text == "468.20" || text.text == "1,480.50"
            || text.text == "Amount, GBP" || text.text == "PI-2026-0006") {
            EXPECT_EQ(tests::boxOf(text).right, a4.width - margin) << text.text;
        }
}

TEST(InvoiceLayout, saysWhenItWasPaidInsteadOfWhenItIsDue)
{
    Invoice invoice = drawnInvoice();
    invoice.due.reset();
    invoice.paidOn = date("2026-11-10");
    invoice.paidAmount = money("1480.50");
    const DocumentLayout layout = laidOut(invoice);
    EXPECT_TRUE(shows(layout, "Paid on"));
    EXPECT_TRUE(shows(layout, "10 Nov 2026"));
    EXPECT_FALSE(shows(layout, "Due (net 30)"));
}

TEST(InvoiceLayout, isADraftWithoutNumber)
{
    Invoice invoice = drawnInvoice();
    invoice.number.clear();
    EXPECT_TRUE(shows(laidOut(invoice), "Draft, not issued"));
}

TEST(InvoiceLayout, namesTheInvoiceThatACreditNoteCredits)
{
    Invoice note = drawnInvoice();
    note.series.kind = SeriesKey::Kind::CreditNote;
    note.number = "PC-2026-0001";
    note.refersTo = "PI-2026-0006";
    note.total = -note.total;
    for (InvoiceLine& line : note.lines)
        line.amount = -line.amount;
    const DocumentLayout layout = laidOut(note);
    EXPECT_TRUE(shows(layout, "Credit note"));
    EXPECT_TRUE(shows(layout, "Credits invoice"));
    EXPECT_TRUE(shows(layout, "PI-2026-0006"));
    EXPECT_TRUE(shows(layout, "\u22121,480.50"));
    EXPECT_FALSE(shows(layout, "Pay to (supplier): Bank of Examples \u00B7 GB00 EXAM"));
}

TEST(InvoiceLayout, tellsAnAdvanceMadeFromOneSettled)
{
    Invoice invoice = drawnInvoice();
    invoice.lines[0].kind = InvoiceLine::Kind::Advance;
    invoice.lines[1].kind = InvoiceLine::Kind::Advance;
    invoice.lines[1].amount = money("-1");
    const DocumentLayout layout = laidOut(invoice);
    EXPECT_TRUE(shows(layout, "Advance on account"));
    EXPECT_TRUE(shows(layout, "Less advance on account"));
}

TEST(InvoiceLayout, repeatsTheHeadAndCarriesTheSumOver)
{
    const Invoice invoice = longInvoice(60);
    const DocumentLayout layout = laidOut(invoice);
    ASSERT_GT(layout.pages.size(), 1u);
    Money carried;
    std::size_t line = 0;
    for (std::size_t number = 0; number < layout.pages.size(); ++number) {
        const PageLayout& page = layout.pages[number];
        EXPECT_TRUE(shows(page, "Description"));
        if (number > 0) {
            EXPECT_TRUE(shows(page, "Brought forward"));
            EXPECT_TRUE(shows(page, englishAmount(carried, 2)));
            EXPECT_TRUE(shows(page, "Invoice PI-2026-0006")) << "running head";
        }
        while (line < invoice.lines.size()
               && shows(page, invoice.lines[line].title + ", January 1970"))
            carried = carried + invoice.lines[line++].amount;
        const bool isLast = number + 1 == layout.pages.size();
        EXPECT_EQ(shows(page, "Carried over"), !isLast);
        if (!isLast) {
            EXPECT_TRUE(shows(page, englishAmount(carried, 2))) << "carried over";
        }
        const std::string pages = std::to_string(layout.pages.size());
        EXPECT_TRUE(shows(page, "Page " + std::to_string(number + 1) + " of " + pages));
    }
    EXPECT_EQ(line, invoice.lines.size());
    expectClean(layout);
}

TEST(InvoiceLayout, keepsTheTotalWithTheLastLine)
{
    for (int lines = 1; lines < 70; ++lines) {
        const DocumentLayout layout = laidOut(longInvoice(lines));
        const PageLayout& last = layout.pages.back();
        if (!shows(last, "Total, GBP"))
            continue; // the note alone has gone over
        EXPECT_TRUE(shows(last, "Campaign " + std::to_string(lines - 1) + ", January 1970"))
            << lines << " lines";
    }
}

TEST(InvoiceLayout, staysWithinTheMarginsOfFiveThousandLines)
{
    const DocumentLayout layout = laidOut(longInvoice(5'000), letter);
    EXPECT_GT(layout.pages.size(), 100u);
    expectClean(layout);
}

std::string hostileText(int variant)
{
    switch (variant) {
    case 0:
        return {};
    case 1:
        return std::string(300, 'W');
    case 2:
        return "many short words " + std::string(40, '.') + " and so on and so on and on and on "
            + std::string(200, 'i');
    case 3:
        return "line\nbreaks\n\nand\r\nmore\n" + std::string(50, '\n') + "end";
    case 4:
        return "\u202Eevil\u202C\x01 \u4E2D\u6587\u4E2D\u6587 \u00FC";
    default: {
        std::string text;
        for (int i = 0; i < 1'000; ++i)
            text += "paragraph " + std::to_string(i) + '\n';
        return text;
    }
    }
}

TEST(InvoiceLayout, neverClipsNorOverlapsWhateverTheTexts)
{
    for (int variant = 0; variant < 6; ++variant) {
        const std::string text = hostileText(variant);
        Invoice invoice = drawnInvoice();
        for (Party* party : { &invoice.supplier, &invoice.customer })
            *party = { text, text, text, text, text, text };
        invoice.method = invoice.note = invoice.number = invoice.refersTo = text;
        invoice.lines[0].title = text;
        invoice.lines[0].types = { { text, 1 }, { text, 2 } };
        invoice.lines[1].kind = InvoiceLine::Kind::Adjustment;
        invoice.lines[1].title = text;
        for (const InvoiceLine& line : longInvoice(40).lines)
            invoice.lines.push_back(line);
        for (const PaperSize paper : { a4, letter }) {
            SCOPED_TRACE("variant " + std::to_string(variant));
            expectClean(laidOut(invoice, paper));
        }
    }
}

TEST(InvoiceLayout, holdsTheLargestAmounts)
{
    Invoice invoice = longInvoice(50);
    invoice.currency = "XXXXXXXXXXXXXXXX";
    for (InvoiceLine& line : invoice.lines)
        line.amount = { std::numeric_limits<std::int64_t>::min() + 1 };
    invoice.total = { std::numeric_limits<std::int64_t>::max() };
    expectClean(laidOut(invoice));
}

TEST(InvoiceLayout, breaksNoAmountThatWasPaid)
{
    constexpr Money largest{ std::numeric_limits<std::int64_t>::max() };
    for (const auto kind : { SeriesKey::Kind::Invoice, SeriesKey::Kind::CreditNote })
        for (const Money amount : { money("-12345678.123456"), largest }) {
            Invoice invoice = drawnInvoice();
            invoice.series.kind = kind;
            invoice.paidAmount = amount;
            for (const PaperSize paper : { a4, letter }) {
                const DocumentLayout layout = laidOut(invoice, paper);
                EXPECT_TRUE(shows(layout, englishAmount(amount, 2))) << toText(amount);
                expectClean(layout);
            }
        }
}

TEST(InvoiceLayout, saysTheStateOfTheBooksAtTheFootOfEachPage)
{
    for (const std::string& details :
         { std::string(), std::string("Bank\nOf\nExamples"), std::string(400, 'x') }) {
        Invoice invoice = longInvoice(100);
        invoice.supplier.billingDetails = details;
        invoice.books = ChainHead{ 482, "3fa902bc77de1c05" };
        const DocumentLayout layout = laidOut(invoice);
        ASSERT_GT(layout.pages.size(), 1u);
        for (const PageLayout& page : layout.pages)
            EXPECT_TRUE(std::ranges::any_of(page.texts, [](const PlacedText& text) {
                return text.text == "State of the books: 482:3fa9 02bc 77de 1c05"
                    && text.role == TextRole::Small;
            }));
        expectClean(layout);
    }
}

TEST(InvoiceLayout, printsInFullWhatIsTooLongForTheFoot)
{
    Invoice invoice = drawnInvoice();
    invoice.supplier.billingDetails = std::string(400, 'x') + " END";
    const DocumentLayout layout = laidOut(invoice);
    bool found = false;
    for (const PlacedText& text : layout.pages[0].texts)
        found = found || text.text.find("END") != std::string::npos;
    EXPECT_TRUE(found);
    expectClean(layout);
}

} // namespace
