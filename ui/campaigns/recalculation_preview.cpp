#include "ui/campaigns/recalculation_preview.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A cell with a check box, underlined as the others are.
class CheckDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(Theme::color(Theme::Role::FaintLine));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
};

} // namespace

QStringList RecalculationPreview::heads(const QString& currency)
{
    QStringList heads{ tr("Publisher"), tr("Conversions") };
    for (const QString& what : { tr("Before"),
                                 tr("After"),
                                 tr("Difference"),
                                 tr("Awaiting approval or held"),
                                 tr("Settled and left") })
        //: Head of a column of amounts: %1 what, %2 the currency.
        heads += tr("%1, %2").arg(what, currency);
    return heads;
}

RecalculationPreview::RecalculationPreview(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_settled(new QLabel(this))
    , m_keeping(new QLabel(this))
    , m_all(new QCheckBox(tr("All publishers"), this))
    , m_table(
          plainTable(u"recalculationTable"_s, tr("Before and after by publisher"), heads({}), this))
{
    setObjectName(u"recalculationPreview"_s);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setProperty("strong", true);
    m_settled->setObjectName(u"settledLabel"_s);
    m_keeping->setObjectName(u"keepingLabel"_s);
    for (QLabel* label : { m_settled, m_keeping }) {
        label->setProperty("second", true);
        label->setWordWrap(true);
    }
    m_all->setObjectName(u"allPublishersCheck"_s);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setItemDelegateForColumn(0, new CheckDelegate(m_table));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(2), 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_summary);
    layout->addWidget(m_settled);
    layout->addWidget(m_keeping);
    layout->addWidget(m_all);
    layout->addWidget(m_table, 1);
    layout->addStretch(0); // where there is no table
    connect(m_all, &QCheckBox::clicked, this, &RecalculationPreview::chooseAll);
    connect(m_table, &QTableWidget::itemChanged, this, &RecalculationPreview::showChoice);
    clear();
}

void RecalculationPreview::clear()
{
    const QSignalBlocker silent(m_table);
    m_lines.clear();
    m_table->setRowCount(0);
    m_summary->setText({});
    m_settled->hide();
    m_keeping->hide();
    showChoice();
}

void RecalculationPreview::addLine(const core::RecalculationLine& line,
                                   const core::TableNames& names)
{
    const auto amount = [&names](core::Money money) {
        return moneyText(money, names.decimals, true);
    };
    addPlainRow(m_table,
                { text(names.alias(line.publisher)),
                  countText(line.shift.changed),
                  amount(line.shift.before),
                  amount(line.shift.after),
                  amount(line.shift.difference()),
                  amount(line.shift.pendingDifference()),
                  amount(line.settled) },
                { 1, 2, 3, 4, 5, 6 });
    QTableWidgetItem* publisher = m_table->item(m_table->rowCount() - 1, 0);
    publisher->setFlags(publisher->flags() | Qt::ItemIsUserCheckable);
    publisher->setCheckState(Qt::Checked);
}

void RecalculationPreview::setPreview(core::Recalculation preview, const core::TableNames& names)
{
    clear();
    {
        const QSignalBlocker silent(m_table);
        m_table->setHorizontalHeaderLabels(heads(currencySign(text(names.currency))));
        m_lines = std::move(preview.lines);
        for (const core::RecalculationLine& line : m_lines)
            addLine(line, names);
    }
    const core::Shift& total = preview.total;
    m_summary->setText(total.conversions == 0
                           ? tr("There are no conversions in this time.")
                           : tr("%1 of %Ln conversion(s) earn another amount by today's rules.",
                                nullptr,
                                int(total.conversions))
                                 .arg(countText(total.changed)));
    m_settled->setText(
        tr("Payouts have settled %1 of what these publishers earned here. That and every invoice "
           "stay as they are; the next payout settles the differences.")
            .arg(amountText(preview.settled, text(names.currency), names.decimals)));
    m_settled->setVisible(!m_lines.empty());
    m_keeping->setText(messageText(core::sayKeepingRules(preview.keepingRules)));
    m_keeping->setVisible(preview.keepingRules > 0);
    showChoice();
}

std::vector<core::PublisherId> RecalculationPreview::chosen() const
{
    std::vector<core::PublisherId> publishers;
    for (int row = 0; row < int(m_lines.size()); ++row)
        if (m_table->item(row, 0)->checkState() == Qt::Checked)
            publishers.push_back(m_lines[std::size_t(row)].publisher);
    return publishers;
}

void RecalculationPreview::chooseAll(bool isChosen)
{
    {
        const QSignalBlocker silent(m_table);
        for (int row = 0; row < m_table->rowCount(); ++row)
            m_table->item(row, 0)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_table->viewport()->update();
    showChoice();
}

void RecalculationPreview::showChoice()
{
    m_all->setVisible(!m_lines.empty());
    m_table->setVisible(!m_lines.empty());
    m_all->setChecked(!m_lines.empty() && chosen().size() == m_lines.size());
    emit choiceChanged();
}

} // namespace ui
