#include "ui/campaigns/explanation_view.h"

#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words_label.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t mostMisses = 200; ///< listed: those with more conditions come first

QStringList cellsOf(const core::ExplainedRule& rule)
{
    return {
        messageText(rule.kindLabel), text(rule.rule), messageText(rule.value), messageText(rule.why)
    };
}

} // namespace

ExplanationView::ExplanationView(core::Workspace workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_amount(readingLabel(u"tryAmountLabel"_s, {}, this))
    , m_reason(readingLabel(u"tryReasonLabel"_s, {}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    m_amount->setFont(Theme::figureFont());
    m_reason->setProperty("second", true);
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    m_winner = readingLabel(u"tryWinnerLabel"_s, {}, card);
    m_winner->setProperty("strong", true);
    m_why = readingLabel(u"tryWinnerWhyLabel"_s, {}, card);
    m_why->setProperty("second", true);
    m_arithmetic = readingLabel(u"tryArithmeticLabel"_s, {}, card);
    auto* inside = new QVBoxLayout(card);
    for (QLabel* label : { m_winner, m_why, m_arithmetic })
        inside->addWidget(label);
    layout->addWidget(m_amount);
    layout->addWidget(m_reason);
    layout->addWidget(card);
    m_losers = buildList(u"tryLoserTable"_s, tr("What else matches"));
    m_misses = buildList(u"tryMissTable"_s, tr("What misses by one condition"));
    clear();
}

QTableWidget* ExplanationView::buildList(const QString& name, const QString& title)
{
    auto* heading = new QLabel(title, this);
    heading->setProperty("strong", true);
    QTableWidget* list = sentenceTable(
        name, title, { tr("Custom payout"), tr("Rule"), tr("Value"), tr("Why not") }, { 3 }, this);
    layout()->addWidget(heading);
    layout()->addWidget(list);
    return list;
}

void ExplanationView::clear()
{
    m_amount->setText(u"—"_s);
    for (QLabel* label : { m_reason, m_winner, m_why, m_arithmetic })
        label->clear();
    m_losers->setRowCount(0);
    m_misses->setRowCount(0);
}

void ExplanationView::show(const core::Explanation& explanation)
{
    m_amount->setText(
        tr("%1 %2").arg(moneyText(explanation.earning.amount, m_workspace.decimals, true),
                        text(m_workspace.currency)));
    const auto reason = core::sentenceBeside(explanation.arithmetic, explanation.earning.reason);
    m_reason->setText(reason.empty() ? QString() : tableWord(reason));
    m_reason->setVisible(!reason.empty());
    QStringList winner = cellsOf(explanation.winner);
    winner.removeLast();
    winner.removeAll(QString());
    m_winner->setText(winner.join(tr(" · ")));
    m_why->setText(messageText(explanation.winner.why));
    m_arithmetic->setText(messageText(explanation.arithmetic));
    m_losers->setRowCount(0);
    for (const core::ExplainedRule& loser : explanation.losers)
        addPlainRow(m_losers, cellsOf(loser));
    m_misses->setRowCount(0);
    for (const core::ExplainedMiss& miss : explanation.nearMisses) {
        if (std::size_t(m_misses->rowCount()) == mostMisses)
            break;
        addPlainRow(m_misses, cellsOf(miss.rule));
    }
}

} // namespace ui
