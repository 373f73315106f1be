#include "core/invoicing/layout.h"

#include "core/invoicing/paper_frame.h"
#include "core/invoicing/paper_table.h"

#include <algorithm>

namespace core {

namespace {

constexpr Micrometres blockGap = 9'000;
constexpr Micrometres totalGap = 4'000;
constexpr Micrometres totalRule = 400;
constexpr Micrometres columnGap = 6'000;

std::string titleOf(const Invoice& invoice, const PaperWords& words)
{
    return isCreditNote(invoice) ? words.creditNote : words.invoice;
}

std::string issuedBy(const Invoice& invoice, const PaperWords& words)
{
    if (invoice.customer.name.empty())
        return {};
    return filled(words.issuedOnBehalf,
                  { { "issuer", invoice.customer.name }, { "supplier", invoice.supplier.name } });
}

Facts factsOf(const Invoice& invoice, const PaperWords& words)
{
    Facts facts{ { words.issued, words.day(invoice.issued) } };
    if (!invoice.refersTo.empty())
        facts.emplace_back(words.creditedInvoice, invoice.refersTo);
    if (invoice.due)
        facts.emplace_back(filled(words.due, { { "days", std::to_string(invoice.netDays) } }),
                           words.day(*invoice.due));
    if (invoice.paidOn)
        facts.emplace_back(words.paidOn, words.day(*invoice.paidOn));
    if (invoice.paidAmount)
        facts.emplace_back(filled(words.paidAmount, { { "currency", invoice.currency } }),
                           words.amount(*invoice.paidAmount, invoice.decimals));
    facts.emplace_back(
        words.payout,
        filled(words.payoutNumber, { { "serial", std::to_string(invoice.payout.value) } }));
    if (!invoice.method.empty())
        facts.emplace_back(words.method, invoice.method);
    return facts;
}

std::string titleOf(const InvoiceLine& line, const PaperWords& words)
{
    switch (line.kind) {
    case InvoiceLine::Kind::Earning: {
        const std::string month = words.month(line.month);
        return filled(words.earning, { { "title", line.title }, { "month", month } });
    }
    case InvoiceLine::Kind::Adjustment:
        return line.title.empty() ? words.adjustment : line.title;
    case InvoiceLine::Kind::Advance:
        return line.amount.isNegative() ? words.advanceSettled : words.advance;
    }
    broken("every kind of line has its words");
}

/// The second, smaller line of a description: "Purchase 1,204 · Return 31".
std::string detailsOf(const InvoiceLine& line, const PaperWords& words)
{
    if (line.partPayment)
        return words.partPayment;
    std::string text;
    for (const auto& [type, count] : line.types) {
        const std::string number = words.count(count);
        if (!text.empty())
            text += " \u00B7 ";
        text += filled(words.typeCount, { { "type", type }, { "count", number } });
    }
    return text;
}

/// The table's columns, as wide as their figures need, and the total under them.
class InvoiceTable {
public:
    InvoiceTable(Sheet& sheet, const Invoice& invoice, const PaperWords& words)
        : m_sheet(sheet)
        , m_invoice(invoice)
        , m_words(words)
        , m_amountHead(filled(words.amountIn, { { "currency", invoice.currency } }))
        , m_totalLabel(filled(words.totalIn, { { "currency", invoice.currency } }))
    {
        makeColumns();
    }

    Place layOut(Place place)
    {
        PaperTable table(m_sheet,
                         m_columns,
                         { { m_words.description, m_words.conversions, m_amountHead },
                           m_words.carriedOver,
                           m_words.broughtForward });
        place = table.begin(place);
        Money sum;
        const std::size_t count = m_invoice.lines.size();
        for (std::size_t i = 0; i < count; ++i) {
            const InvoiceLine& line = m_invoice.lines[i];
            sum = checkedAdd(sum, line.amount).value_or(sum);
            const Micrometres below = i + 1 == count ? totalHeight() : 0;
            place = table.row(place, cellsOf(line), amount(sum), below);
        }
        table.end();
        return total(place);
    }

private:
    [[nodiscard]] std::string amount(Money money) const
    {
        return m_words.amount(money, m_invoice.decimals);
    }

    void makeColumns()
    {
        const TextMeasure& measure = m_sheet.measure();
        Micrometres amounts = measure.width(TextRole::Strong, m_amountHead);
        Micrometres counts = measure.width(TextRole::Strong, m_words.conversions);
        amounts = std::max(amounts, measure.width(TextRole::Strong, amount(m_invoice.total)));
        for (const InvoiceLine& line : m_invoice.lines) {
            amounts = std::max(amounts, measure.width(TextRole::Body, amount(line.amount)));
            const std::string count = m_words.count(line.conversions);
            counts = std::max(counts, measure.width(TextRole::Body, count));
        }
        amounts = std::clamp(amounts, Micrometres(26'000), m_sheet.width() / 3);
        counts = std::clamp(counts, Micrometres(20'000), m_sheet.width() / 5);
        const Micrometres amountX = m_sheet.right() - amounts;
        const Micrometres countX = amountX - columnGap - counts;
        m_columns = { { m_sheet.left(), countX - columnGap - m_sheet.left(), Side::Left },
                      { countX, counts, Side::Right },
                      { amountX, amounts, Side::Right } };
    }

    [[nodiscard]] std::vector<TableCell> cellsOf(const InvoiceLine& line) const
    {
        std::vector<TableCell> cells(3);
        cells[0] = m_sheet.lines({}, titleOf(line, m_words), m_columns[0].width);
        const Hand small{ TextRole::Small, Ink::SecondText };
        for (const TextLine& more :
             m_sheet.lines(small, detailsOf(line, m_words), m_columns[0].width))
            cells[0].push_back(more);
        if (line.conversions > 0 && !line.partPayment)
            cells[1] = m_sheet.lines({}, m_words.count(line.conversions), m_columns[1].width);
        cells[2] = m_sheet.lines({}, amount(line.amount), m_columns[2].width);
        return cells;
    }

    [[nodiscard]] Strip totalLabelStrip() const
    {
        const Micrometres x = m_sheet.left() + m_sheet.width() * 56 / 100;
        return { x, m_columns[2].x - columnGap - x, Side::Left };
    }

    [[nodiscard]] std::vector<TextLine> totalLines(const std::string& text, Strip strip) const
    {
        return m_sheet.lines({ TextRole::Strong, Ink::Text }, text, strip.width);
    }

    [[nodiscard]] Micrometres totalHeight() const
    {
        const Micrometres label = m_sheet.heightOf(totalLines(m_totalLabel, totalLabelStrip()));
        const Micrometres sum = m_sheet.heightOf(totalLines(amount(m_invoice.total), m_columns[2]));
        return 2 * totalGap + std::max(label, sum);
    }

    Place total(Place place)
    {
        place = m_sheet.room(place, totalHeight());
        place.y += totalGap;
        m_sheet.rule(place, totalLabelStrip().x, m_sheet.right(), totalRule, Ink::Text);
        place.y += totalGap / 2;
        const Place label =
            m_sheet.flow(place, totalLabelStrip(), totalLines(m_totalLabel, totalLabelStrip()));
        const Place sum =
            m_sheet.flow(place, m_columns[2], totalLines(amount(m_invoice.total), m_columns[2]));
        return std::max(label, sum);
    }

    Sheet& m_sheet;
    const Invoice& m_invoice;
    const PaperWords& m_words;
    std::string m_amountHead;
    std::string m_totalLabel;
    std::vector<Strip> m_columns;
};

/// The supplier's billing details in one line, or none on a credit note: nobody is to be paid by
/// it.
std::string payTo(const Invoice& invoice, const PaperWords& words)
{
    if (invoice.supplier.billingDetails.empty() || isCreditNote(invoice))
        return {};
    std::string details;
    for (const char c : invoice.supplier.billingDetails)
        if (c == '\n')
            details += " \u00B7 ";
        else
            details += c;
    return filled(words.payTo, { { "details", details } });
}

std::string anchorOf(const Invoice& invoice, const PaperWords& words)
{
    return invoice.books ? filled(words.books, { { "anchor", toText(*invoice.books) } })
                         : std::string();
}

} // namespace

DocumentLayout layOutInvoice(const Invoice& invoice,
                             PaperSize paper,
                             const TextMeasure& measure,
                             const PaperWords& words)
{
    Sheet sheet(paper, measure);
    PaperFoot foot(sheet, payTo(invoice, words), anchorOf(invoice, words));
    const std::string title = titleOf(invoice, words);
    const std::string number = invoice.number.empty() ? words.draft : invoice.number;

    Place place =
        layOutHead(sheet, { title, number, issuedBy(invoice, words), !invoice.logo.empty() });
    place.y += blockGap;
    place = layOutParties(sheet,
                          place,
                          { invoice.supplier,
                            { words.supplier, words.vat },
                            invoice.customer,
                            { words.customer, words.vat },
                            factsOf(invoice, words) });
    place.y += blockGap;
    place = InvoiceTable(sheet, invoice, words).layOut(place);
    if (!invoice.note.empty()) {
        place.y += blockGap;
        place = layOutRemark(sheet, place, words.note, invoice.note);
    }
    if (!foot.fits()) {
        place.y += blockGap;
        (void)layOutRemark(sheet, place, {}, payTo(invoice, words));
    }
    const std::string name =
        filled(words.documentOf, { { "document", title }, { "number", number } });
    foot.finish(words, name);
    return { paper, name, invoice.logo, sheet.takePages() };
}

} // namespace core
