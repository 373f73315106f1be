#include "ui/conversions/why_dialog.h"

#include "core/tables/batch_words.h"
#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/models/domain_words.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLabel* line(const QString& name, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("strong", true);
    return label;
}

} // namespace

WhyDialog::WhyDialog(const core::ExplainedConversion& explained, Form form, QWidget* parent)
    : QDialog(parent)
    , m_form(std::move(form))
{
    setObjectName(u"whyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Why this amount?"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(4));
    layout->setSpacing(Theme::space(2));
    addHead(layout, explained);
    addWinner(layout, explained.explanation);
    addLosers(layout, explained.explanation.losers);
    if (!explained.changes.empty())
        addChanges(layout, explained.changes);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(Theme::space(190), Theme::space(140));
}

QString WhyDialog::amount(core::Money money) const
{
    return tr("%1 %2").arg(moneyText(money, m_form.workspace.decimals, true),
                           text(m_form.workspace.currency));
}

void WhyDialog::addHead(QVBoxLayout* layout, const core::ExplainedConversion& explained)
{
    const core::Conversion& conversion = explained.stored.conversion;
    const core::Earning& earning = explained.stored.earning;
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(Theme::dialogTitleFont());
    layout->addWidget(title);
    QStringList facts;
    for (const QString& fact : { text(conversion.id),
                                 text(conversion.type),
                                 text(m_form.names.alias(conversion.publisher)),
                                 text(m_form.names.title(conversion.campaign)),
                                 timeText(conversion.time, m_form.workspace.zone) })
        if (!fact.isEmpty())
            facts += fact;
    auto* about = line(u"aboutLabel"_s, facts.join(tr(" · ")), this);
    about->setProperty("second", true);
    layout->addWidget(about);
    auto* figure = line(u"amountLabel"_s, amount(earning.amount), this);
    figure->setFont(Theme::figureFont());
    layout->addWidget(figure);
    QString state = conversionStatusText(conversion.status);
    if (earning.reason != core::Reason::None)
        state += tr(" · ") + tableWord(core::sentence(earning.reason));
    auto* status = line(u"stateLabel"_s, state, this);
    status->setProperty("second", true);
    layout->addWidget(status);
}

void WhyDialog::addWinner(QVBoxLayout* layout, const core::Explanation& explanation)
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    const core::ExplainedRule& winner = explanation.winner;
    QStringList rule{ messageText(winner.kindLabel) };
    if (!winner.rule.empty())
        rule += text(winner.rule);
    rule += messageText(winner.value);
    auto* what = line(u"winnerLabel"_s, rule.join(tr(" · ")), card);
    what->setProperty("strong", true);
    inside->addWidget(what);
    auto* why = line(u"winnerWhyLabel"_s, messageText(winner.why), card);
    why->setProperty("second", true);
    inside->addWidget(why);
    inside->addWidget(line(u"arithmeticLabel"_s, messageText(explanation.arithmetic), card));
    layout->addWidget(card);
}

void WhyDialog::addLosers(QVBoxLayout* layout, const std::vector<core::ExplainedRule>& losers)
{
    layout->addWidget(heading(tr("What else matched"), this));
    if (losers.empty()) {
        auto* none =
            line(u"noLosersLabel"_s, tr("No other custom payout matches this conversion."), this);
        none->setProperty("second", true);
        layout->addWidget(none);
        layout->addStretch(1);
        return;
    }
    QTableWidget* list = plainTable(u"loserTable"_s,
                                    tr("What else matched"),
                                    { tr("Custom payout"), tr("Rule"), tr("Value"), tr("Why not") },
                                    this);
    for (const core::ExplainedRule& loser : losers)
        addPlainRow(list,
                    { messageText(loser.kindLabel),
                      text(loser.rule),
                      messageText(loser.value),
                      messageText(loser.why) });
    layout->addWidget(list, 1);
}

void WhyDialog::addChanges(QVBoxLayout* layout, const std::vector<core::ConversionChange>& changes)
{
    layout->addWidget(heading(tr("Since it came in"), this));
    QTableWidget* list =
        plainTable(u"changeTable"_s,
                   tr("Since it came in"),
                   { tr("Batch"), tr("Status"), tr("Revenue"), tr("Earning"), tr("Posted") },
                   this);
    list->setMaximumHeight(Theme::rowHeight() * 5);
    for (const core::ConversionChange& change : changes) {
        const QString revenue = change.revenue
            ? tr("%1 %2").arg(moneyText(*change.revenue, m_form.workspace.decimals, true),
                              text(change.currency))
            : u"—"_s;
        addPlainRow(list,
                    { messageText(core::batchWords(m_form.names, change.batch)),
                      conversionStatusText(change.status),
                      revenue,
                      amount(change.earning.amount),
                      amount(change.delta) },
                    { 2, 3, 4 });
    }
    layout->addWidget(list);
}

} // namespace ui
