#include "ui/conversions/why_dialog.h"

#include "core/tables/batch_words.h"
#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/models/domain_words.h"
#include "ui/session/session.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words_label.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

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
    addWinner(layout, explained);
    addVersion(layout, explained.version);
    addLosers(layout, explained.explanation.losers);
    addNearMisses(layout, explained.explanation.nearMisses);
    if (!explained.changes.empty())
        addChanges(layout, explained.changes);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(Theme::space(190), Theme::space(160));
}

QString WhyDialog::amount(core::Money money) const
{
    return amount(money, m_form.workspace.currency);
}

QString WhyDialog::amount(core::Money money, const std::string& currency) const
{
    return tr("%1 %2").arg(moneyText(money, m_form.workspace.decimals, true), text(currency));
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
    auto* about = readingLabel(u"aboutLabel"_s, facts.join(tr(" · ")), this);
    about->setProperty("second", true);
    layout->addWidget(about);
    auto* figure = readingLabel(u"amountLabel"_s, amount(earning.amount), this);
    figure->setFont(Theme::figureFont());
    layout->addWidget(figure);
    QString state = conversionStatusText(conversion.status);
    if (!explained.held.empty())
        state += tr(" · ") + messageText(explained.held);
    const auto reason = core::sentenceBeside(explained.explanation.arithmetic, earning.reason);
    if (!reason.empty())
        state += tr(" · ") + tableWord(reason);
    auto* status = readingLabel(u"stateLabel"_s, state, this);
    status->setProperty("second", true);
    layout->addWidget(status);
    if (explained.link)
        layout->addWidget(readingLabel(u"linkLabel"_s, messageText(explained.link->words), this));
}

void WhyDialog::addWinner(QVBoxLayout* layout, const core::ExplainedConversion& explained)
{
    const core::Explanation& explanation = explained.explanation;
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    const core::ExplainedRule& winner = explanation.winner;
    QStringList rule{ messageText(winner.kindLabel) };
    if (!winner.rule.empty())
        rule += text(winner.rule);
    rule += messageText(winner.value);
    auto* what = readingLabel(u"winnerLabel"_s, rule.join(tr(" · ")), card);
    what->setProperty("strong", true);
    inside->addWidget(what);
    auto* why = readingLabel(u"winnerWhyLabel"_s, messageText(winner.why), card);
    why->setProperty("second", true);
    inside->addWidget(why);
    inside->addWidget(
        readingLabel(u"arithmeticLabel"_s, messageText(explanation.arithmetic), card));
    addRounding(inside, explained);
    layout->addWidget(card);
}

/// What the amount was taken of, and what it was before it was rounded.
void WhyDialog::addRounding(QVBoxLayout* layout, const core::ExplainedConversion& explained)
{
    const core::Explanation& explanation = explained.explanation;
    QStringList facts;
    if (explanation.base)
        facts += tr("Taken of the revenue %1")
                     .arg(amount(*explanation.base, explained.stored.conversion.currency));
    if (explanation.exact == core::toText(explanation.earning.amount))
        facts += tr("Exact, nothing was rounded");
    else
        facts += tr("%1 rounded once to %2, half away from zero")
                     .arg(groupedText(text(explanation.exact)), amount(explanation.earning.amount));
    auto* rounding = readingLabel(u"roundingLabel"_s, facts.join(tr(" · ")), this);
    rounding->setProperty("second", true);
    layout->addWidget(rounding);
}

void WhyDialog::addVersion(QVBoxLayout* layout, const core::CampaignVersion& version)
{
    const core::ChangeStamp& stamp = version.stamp;
    QString priced = tr("Priced by version %1 of “%2”, saved %3 by %4")
                         .arg(QString::number(version.number),
                              text(version.campaign.title),
                              timeText(stamp.at, m_form.workspace.zone),
                              text(stamp.user));
    if (!stamp.note.empty())
        priced += tr(" · ") + text(stamp.note);
    auto* label = readingLabel(u"versionLabel"_s, priced, this);
    label->setProperty("second", true);
    layout->addWidget(label);
}

void WhyDialog::addLosers(QVBoxLayout* layout, const std::vector<core::ExplainedRule>& losers)
{
    layout->addWidget(heading(tr("What else matched"), this));
    if (losers.empty()) {
        auto* none = readingLabel(
            u"noLosersLabel"_s, tr("No other custom payout matches this conversion."), this);
        none->setProperty("second", true);
        layout->addWidget(none);
        return;
    }
    QTableWidget* list =
        sentenceTable(u"loserTable"_s,
                      tr("What else matched"),
                      { tr("Custom payout"), tr("Rule"), tr("Value"), tr("Why not") },
                      { 3 },
                      this);
    for (const core::ExplainedRule& loser : losers)
        addPlainRow(list,
                    { messageText(loser.kindLabel),
                      text(loser.rule),
                      messageText(loser.value),
                      messageText(loser.why) });
    layout->addWidget(list, 1);
}

void WhyDialog::addNearMisses(QVBoxLayout* layout, const std::vector<core::ExplainedMiss>& misses)
{
    constexpr std::size_t mostShown = 200; // of thousands of rules nobody reads more
    layout->addWidget(heading(tr("What missed by one condition"), this));
    if (misses.empty()) {
        auto* none = readingLabel(
            u"noNearMissesLabel"_s, tr("No custom payout missed by one condition alone."), this);
        none->setProperty("second", true);
        layout->addWidget(none);
        layout->addStretch(1);
        return;
    }
    QTableWidget* list =
        sentenceTable(u"nearMissTable"_s,
                      tr("What missed by one condition"),
                      { tr("Custom payout"), tr("Rule"), tr("Value"), tr("What it lacked") },
                      { 3 },
                      this);
    for (std::size_t i = 0; i < misses.size() && i < mostShown; ++i) {
        const core::ExplainedRule& rule = misses[i].rule;
        addPlainRow(list,
                    { messageText(rule.kindLabel),
                      text(rule.rule),
                      messageText(rule.value),
                      messageText(rule.why) });
    }
    layout->addWidget(list, 1);
    if (misses.size() <= mostShown)
        return;
    auto* more =
        readingLabel(u"moreNearMissesLabel"_s,
                     tr("The first %1 of %2 are shown.")
                         .arg(countText(qint64(mostShown)), countText(qint64(misses.size()))),
                     this);
    more->setProperty("second", true);
    layout->addWidget(more);
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
        const QString revenue = change.revenue ? amount(*change.revenue, change.currency) : u"—"_s;
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

void explainAmount(Session& session,
                   QWidget* parent,
                   MessageBar& messages,
                   const core::StoredConversion& stored)
{
    struct Answer {
        core::ExplainedConversion explained;
        core::TableNames names;
    };
    session.run<Answer>(
        &messages,
        [stored](core::Books& books, core::Progress&) -> core::Result<Answer> {
            auto explained = core::explainConversion(books, stored);
            if (!explained)
                return explained.error();
            auto names = core::tableNames(books.store);
            if (!names)
                return names.error();
            return Answer{ std::move(*explained), std::move(*names) };
        },
        [&session, &messages, guard = QPointer<QWidget>(parent)](core::Result<Answer> answer) {
            if (!answer) {
                messages.showError(answer.error());
                return;
            }
            auto* dialog = new WhyDialog(
                answer->explained, { session.workspace(), std::move(answer->names) }, guard);
            dialog->open();
        });
}

} // namespace ui
