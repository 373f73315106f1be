#include "ui/payouts/settled_lines.h"

#include "core/invoicing/largest_remainder.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString lineText(const core::Allocation& settled, const core::TableNames& names)
{
    switch (settled.kind) {
    case core::Allocation::Kind::Earning:
        return SettledLines::tr("%1, %2").arg(text(names.title(settled.campaign)),
                                              monthText(settled.month));
    case core::Allocation::Kind::Adjustment:
        return SettledLines::tr("Adjustment");
    case core::Allocation::Kind::Advance: // also of past payouts, and what a netted one gives back
        break;
    }
    return settled.amount.isNegative() ? SettledLines::tr("Less paid on account")
                                       : SettledLines::tr("Paid on account");
}

} // namespace

SettledLines::SettledLines(const core::PayoutDetails& payout,
                           const core::TableNames& names,
                           const core::Workspace& workspace,
                           QWidget* parent)
    : DataTable(u"settledLines"_s, parent)
    , m_lines(new Lines(
          columns(),
          [](const Line& line) {
              const core::Allocation& settled = line.settled;
              return settled.entry
                  ? -qint64(settled.entry.value)
                  : qint64(settled.campaign.value) * 100'000 + settled.month.months;
          },
          this))
{
    m_lines->addActionColumn(u"conversions"_s, tr("Conversions"));
    m_lines->setStyle(u"conversions"_s, [](const Line& line, core::PublisherId publisher) {
        CellStyle style;
        if (!core::sourceOf(line.settled, publisher))
            return style;
        style.look = CellStyle::Look::Link;
        style.text = tr("Conversions");
        style.action = u"conversions"_s;
        style.tip = tr("The conversions behind this amount");
        return style;
    });
    m_lines->setForm({ workspace.decimals, false, &workspace.zone });
    m_lines->setCurrency(text(workspace.currency));
    m_lines->setRows(linesOf(payout, names), payout.payout.publisher);
    setTableModel(m_lines);
    const int rows = std::clamp(m_lines->rowCount(), 1, 4);
    setFixedHeight(Theme::rowHeight() * (rows + 1) + Theme::space(2));
    connect(this, &DataTable::rowActivated, this, &SettledLines::choose);
    connect(
        this, &DataTable::actionTriggered, this, [this](const QString&, int row) { choose(row); });
}

QSize SettledLines::sizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return { horizontalHeader()->length() + bar + 2 * frameWidth(), height() };
}

std::span<const core::Column<SettledLines::Line, core::PublisherId>> SettledLines::columns()
{
    static const core::Column<Line, core::PublisherId> table[] = {
        { { "description", core::label("core", "Description"), core::ColumnType::Text },
          [](const Line& line, const core::PublisherId&) -> core::Cell {
              return line.text;
          } },
        { { "amount", core::label("core", "Amount"), core::ColumnType::Money },
          [](const Line& line, const core::PublisherId&) -> core::Cell {
              return line.amount;
          } },
    };
    return table;
}

std::vector<SettledLines::Line> SettledLines::linesOf(const core::PayoutDetails& payout,
                                                      const core::TableNames& names)
{
    std::vector<core::Money> exact;
    for (const core::Allocation& settled : payout.allocations)
        exact.push_back(settled.amount);
    const auto amounts = core::inMinorUnits(exact, names.decimals);
    std::vector<Line> lines;
    for (std::size_t i = 0; i < amounts.size(); ++i)
        if (const core::Allocation& settled = payout.allocations[i]; !amounts[i].isZero())
            lines.push_back(
                { settled, { amounts[i], names.decimals }, utf8(lineText(settled, names)) });
    return lines;
}

void SettledLines::choose(int row)
{
    const Line& line = m_lines->record(row);
    if (const auto source = core::sourceOf(line.settled, m_lines->context()))
        emit sourceChosen(*source, text(line.text));
}

} // namespace ui
