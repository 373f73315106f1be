#include "core/invoicing/statement_layout.h"

#include "core/invoicing/paper_frame.h"
#include "core/invoicing/paper_table.h"

#include <algorithm>

namespace core {

namespace {

constexpr Micrometres statementGap = 9'000;
constexpr Micrometres statementColumnGap = 4'000;
constexpr Micrometres dateWidth = 24'000;

std::string in(const std::string& form, const Statement& statement)
{
    return filled(form, { { "currency", statement.currency } });
}

Facts factsOf(const Statement& statement, const PaperWords& words)
{
    Facts facts;
    if (statement.from)
        facts.emplace_back(words.from, words.day(*statement.from));
    if (statement.to)
        facts.emplace_back(words.upTo, words.day(addDays(*statement.to, -1)));
    facts.emplace_back(words.made, words.day(statement.made));
    const auto figure = [&](const std::string& form, Money amount) {
        facts.emplace_back(in(form, statement), words.amount(amount, statement.decimals));
    };
    figure(words.balanceToday, statement.balance.balance());
    figure(words.awaitingApproval, statement.balance.pending);
    if (!statement.balance.held.isZero())
        figure(words.held, statement.balance.held);
    figure(words.inPayment, statement.balance.inPayment);
    return facts;
}

/// Date, what it is, amount, balance after it; from the opening balance to the closing one.
class StatementTable {
public:
    StatementTable(Sheet& sheet, const Statement& statement, const PaperWords& words)
        : m_sheet(sheet)
        , m_statement(statement)
        , m_words(words)
    {
        makeColumns();
    }

    Place layOut(Place place)
    {
        PaperTable table(m_sheet,
                         m_columns,
                         { { m_words.date,
                             m_words.description,
                             in(m_words.amountIn, m_statement),
                             in(m_words.balanceIn, m_statement) },
                           m_words.carriedOver,
                           m_words.broughtForward });
        place = table.begin(place);
        const std::string opening = amount(m_statement.opening);
        place = table.row(
            place,
            { {}, second(m_words.openingBalance, m_columns[1]), {}, second(opening, m_columns[3]) },
            opening,
            0);
        for (const StatementLine& line : m_statement.lines)
            place = table.row(place, cellsOf(line), amount(line.balance), 0);
        const Hand strong{ TextRole::Strong, Ink::Text };
        const std::string label = in(m_words.closingBalance, m_statement);
        const std::string closing = amount(m_statement.closing);
        return table.row(place,
                         { {},
                           m_sheet.lines(strong, label, m_columns[1].width),
                           {},
                           m_sheet.lines(strong, closing, m_columns[3].width) },
                         closing,
                         0);
    }

private:
    [[nodiscard]] std::string amount(Money money) const
    {
        return m_words.amount(money, m_statement.decimals);
    }

    [[nodiscard]] TableCell second(const std::string& text, Strip strip) const
    {
        return m_sheet.lines({ TextRole::Body, Ink::SecondText }, text, strip.width);
    }

    void makeColumns()
    {
        const TextMeasure& measure = m_sheet.measure();
        const auto widest = [&](const std::string& head, Money sum) {
            return std::max(measure.width(TextRole::Strong, in(head, m_statement)),
                            measure.width(TextRole::Strong, amount(sum)));
        };
        Micrometres amounts = widest(m_words.amountIn, Money());
        Micrometres balances = std::max(widest(m_words.balanceIn, m_statement.closing),
                                        widest(m_words.balanceIn, m_statement.opening));
        for (const StatementLine& line : m_statement.lines) {
            amounts = std::max(amounts, measure.width(TextRole::Body, amount(line.entry.amount)));
            balances = std::max(balances, measure.width(TextRole::Body, amount(line.balance)));
        }
        amounts = std::clamp(amounts, Micrometres(24'000), m_sheet.width() / 4);
        balances = std::clamp(balances, Micrometres(24'000), m_sheet.width() / 4);
        const Micrometres balanceX = m_sheet.right() - balances;
        const Micrometres amountX = balanceX - statementColumnGap - amounts;
        const Micrometres textX = m_sheet.left() + dateWidth + statementColumnGap;
        m_columns = { { m_sheet.left(), dateWidth, Side::Left },
                      { textX, amountX - statementColumnGap - textX, Side::Left },
                      { amountX, amounts, Side::Right },
                      { balanceX, balances, Side::Right } };
    }

    [[nodiscard]] std::vector<TableCell> cellsOf(const StatementLine& line) const
    {
        return { m_sheet.lines({}, m_words.day(line.entry.effectiveDate), m_columns[0].width),
                 m_sheet.lines({}, statementText(line, m_words), m_columns[1].width),
                 m_sheet.lines({}, amount(line.entry.amount), m_columns[2].width),
                 m_sheet.lines({}, amount(line.balance), m_columns[3].width) };
    }

    Sheet& m_sheet;
    const Statement& m_statement;
    const PaperWords& m_words;
    std::vector<Strip> m_columns;
};

} // namespace

DocumentLayout layOutStatement(const Statement& statement,
                               PaperSize paper,
                               const TextMeasure& measure,
                               const PaperWords& words)
{
    Sheet sheet(paper, measure);
    PaperFoot foot(sheet, {});
    const std::string issuedBy = statement.customer.name.empty()
        ? std::string()
        : filled(words.issuedBy, { { "issuer", statement.customer.name } });
    const std::string& alias = statement.publisher.alias;

    Place place = layOutHead(sheet, { words.statement, alias, issuedBy, !statement.logo.empty() });
    place.y += statementGap;
    place = layOutParties(sheet,
                          place,
                          { statement.supplier,
                            { words.publisher, words.vat },
                            statement.customer,
                            { words.issuer, words.vat },
                            factsOf(statement, words) });
    place.y += statementGap;
    place = StatementTable(sheet, statement, words).layOut(place);
    if (statement.lines.empty()) {
        place.y += statementGap / 2;
        (void)layOutRemark(sheet, place, {}, words.noLines);
    }
    const std::string name =
        filled(words.documentOf, { { "document", words.statement }, { "number", alias } });
    foot.finish(words, name);
    return { paper, name, statement.logo, sheet.takePages() };
}

} // namespace core
