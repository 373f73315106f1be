#include "ui/campaigns/what_if_dialog.h"

#include "ui/campaigns/shift_columns.h"
#include "ui/campaigns/work_bar.h"
#include "ui/models/domain_words.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/period_filter.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/tab_pages.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/words_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A line of the figures: of all that earns, or of a part of it.
struct MoverFigure {
    const char* label;
    core::Money (*before)(const core::PaidShift& total);
    core::Money (*difference)(const core::PaidShift& total);
};
constexpr MoverFigure moverFigures[] = {
    { QT_TRANSLATE_NOOP("ui::WhatIfDialog", "Earned"),
      [](const core::PaidShift& total) { return total.shift.before; },
      [](const core::PaidShift& total) {
          return total.shift.difference();
      } },
    { QT_TRANSLATE_NOOP("ui::WhatIfDialog", "of it unpaid"),
      [](const core::PaidShift& total) { return total.unpaidBefore(); },
      [](const core::PaidShift& total) {
          return total.unpaidDifference();
      } },
    { QT_TRANSLATE_NOOP("ui::WhatIfDialog", "of it already paid"),
      [](const core::PaidShift& total) { return total.paidBefore; },
      [](const core::PaidShift& total) {
          return total.paidDifference;
      } },
    { QT_TRANSLATE_NOOP("ui::WhatIfDialog", "Awaiting approval or held"),
      [](const core::PaidShift& total) { return total.shift.pendingBefore; },
      [](const core::PaidShift& total) {
          return total.shift.pendingDifference();
      } },
};

} // namespace

WhatIfDialog::WhatIfDialog(Session& session, core::CampaignDraft draft, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_draft(std::make_shared<const core::CampaignDraft>(std::move(draft)))
    , m_period(new PeriodFilter(this))
    , m_messages(new MessageBar(this))
    , m_work(new WorkBar(this))
    , m_summary(new QLabel(this))
    , m_figures(plainTable(u"figureTable"_s,
                           tr("In total"),
                           { tr("In total"), tr("Before"), tr("After"), tr("Difference") },
                           this))
    , m_tabs(tabPages(u"whatIfTabs"_s, this))
    , m_model(new Model(
          publisherShiftColumns(),
          [](const core::PublisherShift& row) { return qint64(row.publisher.value); },
          this))
    , m_table(new DataTable(u"whatIfPublishers"_s, this))
    , m_moverTable(nullptr)
    , m_before(wordsLabel(u"whyBeforeLabel"_s, this))
    , m_after(wordsLabel(u"whyAfterLabel"_s, this))
{
    setObjectName(u"whatIfDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("What would change?"));
    auto* title =
        new QLabel(tr("What would change in %1?").arg(text(m_draft->campaign.title)), this);
    title->setObjectName(u"titleLabel"_s);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::dialogTitleFont());
    auto* help = new QLabel(
        tr("The draft is applied to the conversions that are there, as saving it and recalculating "
           "would. Nothing is written."),
        this);
    help->setProperty("second", true);
    help->setWordWrap(true);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setProperty("strong", true);
    m_figures->horizontalHeader()->setStretchLastSection(false);
    m_figures->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_figures->setFixedHeight(Theme::rowHeight() * (int(std::size(moverFigures)) + 1)
                              + Theme::space(2));
    m_table->setAccessibleName(tr("What would change, by publisher"));
    m_table->setTableModel(m_model);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, tr("By publisher"));
    m_tabs->addTab(buildMovers(), tr("Largest changes"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(4));
    layout->setSpacing(Theme::space(3));
    layout->addWidget(title);
    layout->addWidget(help);
    layout->addWidget(m_period, 0, Qt::AlignLeft);
    layout->addWidget(m_messages);
    layout->addWidget(m_work);
    layout->addWidget(m_summary);
    layout->addWidget(m_figures);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildFoot());
    connect(m_period, &PeriodFilter::periodChanged, this, &WhatIfDialog::ask);
    connect(&session, &Session::closed, this, &QWidget::close);
    resize(Theme::space(290), Theme::space(170));
    ask();
}

QWidget* WhatIfDialog::buildMovers()
{
    auto* page = new QWidget(this);
    m_moverTable = plainTable(u"moverTable"_s,
                              tr("Largest changes"),
                              { tr("Conversion"),
                                tr("Publisher"),
                                tr("Time"),
                                tr("Status"),
                                tr("Before"),
                                tr("After"),
                                tr("Difference") },
                              page);
    m_moverTable->horizontalHeader()->setStretchLastSection(false);
    m_moverTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_moverTable->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Theme::space(2), 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_moverTable, 1);
    layout->addWidget(m_before);
    layout->addWidget(m_after);
    connect(m_moverTable, &QTableWidget::itemSelectionChanged, this, &WhatIfDialog::showWhy);
    return page;
}

QWidget* WhatIfDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* exported = new QPushButton(tr("Export publishers"), foot);
    exported->setObjectName(u"exportButton"_s);
    exported->setAutoDefault(false);
    auto* menu = new QMenu(exported);
    fillExportMenu(menu, m_session, *m_table, *m_messages, u"what-would-change"_s);
    exported->setMenu(menu);
    auto* close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(exported);
    layout->addStretch(1);
    layout->addWidget(close);
    return foot;
}

void WhatIfDialog::ask()
{
    const core::Zone& zone = m_session.workspace().zone;
    const Days days = m_period->period();
    core::ReplayPeriod period;
    if (days.from)
        period.from = zone.startOf(*days.from);
    if (days.to)
        period.to = zone.startOf(*days.to);
    m_messages->clear();
    m_work->follow(m_session.runLong<Answer>(
        windowTitle(),
        this,
        [draft = m_draft, period](core::Books& books,
                                  core::Progress& progress) -> core::Result<Answer> {
            auto changes = core::whatWouldChange(books, *draft, period, progress);
            if (!changes)
                return changes.error();
            auto names = core::tableNames(books.store);
            if (!names)
                return names.error();
            return Answer{ std::move(*changes), std::move(*names), core::today(books) };
        },
        [this, question = ++m_question](core::Result<Answer> answer) {
            if (question != m_question)
                return;
            if (answer)
                showAnswer(std::move(*answer));
            else if (answer.error().code == core::ErrorCode::Cancelled)
                m_messages->show(Theme::Tone::Info, tr("Stopped. Choose a time to look again."));
            else
                m_messages->showError(answer.error());
        }));
}

void WhatIfDialog::showAnswer(Answer answer)
{
    m_period->setToday(answer.today);
    m_movers = std::move(answer.changes.movers);
    const core::Shift& shift = answer.changes.total.shift;
    m_summary->setText(shift.conversions == 0
                           ? tr("There are no conversions of this campaign in this time.")
                           : tr("%1 of %Ln conversion(s) would earn another amount.",
                                nullptr,
                                int(shift.conversions))
                                 .arg(countText(shift.changed)));
    showFigures(answer.changes.total);
    m_table->setEmptyState(tr("No publisher would earn another amount."));
    m_model->setForm({ .decimals = answer.names.decimals,
                       .exactMoney = true,
                       .zone = &m_session.workspace().zone });
    m_model->setCurrency(text(answer.names.currency));
    m_model->setRows(std::move(answer.changes.publishers), std::move(answer.names));
    m_tabs->setTabText(0, tr("By publisher (%1)").arg(countText(m_model->rowCount())));
    m_tabs->setTabText(1, tr("Largest changes (%1)").arg(countText(qint64(m_movers.size()))));
    showMovers();
}

QString WhatIfDialog::amount(core::Money money) const
{
    return moneyText(money, m_session.workspace().decimals, true);
}

void WhatIfDialog::showFigures(const core::PaidShift& total)
{
    const QString currency = currencySign(text(m_session.workspace().currency));
    m_figures->setRowCount(0);
    m_figures->setHorizontalHeaderLabels(
        { tr("In total, %1").arg(currency), tr("Before"), tr("After"), tr("Difference") });
    for (const MoverFigure& figure : moverFigures) {
        const core::Money before = figure.before(total);
        const core::Money difference = figure.difference(total);
        addPlainRow(
            m_figures,
            { tr(figure.label), amount(before), amount(before + difference), amount(difference) },
            { 1, 2, 3 });
    }
}

void WhatIfDialog::showMovers()
{
    const core::Zone& zone = m_session.workspace().zone;
    m_moverTable->setRowCount(0);
    for (const core::Mover& mover : m_movers) {
        const core::Conversion& conversion = mover.stored.conversion;
        addPlainRow(m_moverTable,
                    { text(conversion.id.empty() ? conversion.clickId : conversion.id),
                      text(m_model->context().alias(conversion.publisher)),
                      timeText(conversion.time, zone),
                      conversionStatusText(conversion.status),
                      amount(mover.stored.earning.amount),
                      amount(mover.after.earning.amount),
                      amount(mover.difference()) },
                    { 4, 5, 6 });
    }
    if (!m_movers.empty())
        m_moverTable->setCurrentCell(0, 0);
    showWhy();
}

QString WhatIfDialog::whyText(const core::Explanation& explanation) const
{
    const core::ExplainedRule& winner = explanation.winner;
    QStringList rule{ messageText(winner.kindLabel) };
    if (!winner.rule.empty())
        rule += text(winner.rule);
    rule += messageText(winner.why);
    rule += messageText(explanation.arithmetic);
    return rule.join(tr(" · "));
}

void WhatIfDialog::showWhy()
{
    const int row = m_moverTable->currentRow();
    const bool isOne = row >= 0 && row < int(m_movers.size());
    m_before->setVisible(isOne || m_movers.empty());
    m_after->setVisible(isOne);
    if (!isOne) {
        m_before->setText(tr("No conversion would earn another amount."));
        return;
    }
    const core::Mover& mover = m_movers[std::size_t(row)];
    m_before->setText(tr("Why before: %1").arg(whyText(mover.before)));
    m_after->setText(tr("Why after: %1").arg(whyText(mover.after)));
}

} // namespace ui
