#include "ui/campaigns/recalculate_dialog.h"

#include "ui/campaigns/past_recalculations_tab.h"
#include "ui/campaigns/recalculation_preview.h"
#include "ui/campaigns/work_bar.h"
#include "ui/session/session.h"
#include "ui/widgets/fill_choice.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/name_choice.h"
#include "ui/widgets/period_filter.h"
#include "ui/widgets/tab_pages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RecalculateDialog::RecalculateDialog(Session& session, core::CampaignId campaign, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_first(campaign)
    , m_campaign(new QComboBox(this))
    , m_period(new PeriodFilter(this))
    , m_messages(new MessageBar(this))
    , m_work(new WorkBar(this))
    , m_tabs(tabPages(u"recalculateTabs"_s, this))
    , m_preview(new RecalculationPreview(this))
    , m_past(new PastRecalculationsTab(session, *m_messages, *m_work, this))
    , m_reason(new QLineEdit(this))
    , m_apply(new QPushButton(this))
{
    setObjectName(u"recalculateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Recalculate"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildPreview(), tr("What would be posted"));
    m_tabs->addTab(m_past, tr("Past recalculations"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(4));
    layout->setSpacing(Theme::space(3));
    buildHead(layout);
    layout->addWidget(m_messages);
    layout->addWidget(m_work);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildFoot());
    connect(m_campaign, &QComboBox::activated, this, &RecalculateDialog::ask);
    connect(m_period, &PeriodFilter::periodChanged, this, &RecalculateDialog::ask);
    connect(m_preview, &RecalculationPreview::choiceChanged, this, &RecalculateDialog::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecalculateDialog::refresh);
    connect(m_messages, &MessageBar::actionTriggered, this, [this] { m_past->takeBack(m_made); });
    connect(&session, &Session::changed, this, [this](Change change) {
        if (change == Change::Conversions || change == Change::Campaigns)
            ask();
    });
    connect(&session, &Session::closed, this, &QWidget::close);
    resize(Theme::space(265), Theme::space(165));
    ask();
}

void RecalculateDialog::buildHead(QVBoxLayout* layout)
{
    auto* title = new QLabel(windowTitle(), this);
    title->setObjectName(u"titleLabel"_s);
    title->setFont(Theme::dialogTitleFont());
    auto* help = new QLabel(tr("Changed rules count for new conversions. Recalculate prices those "
                               "that are there by today's rules and posts the differences."),
                            this);
    help->setProperty("second", true);
    help->setWordWrap(true);
    m_campaign->setObjectName(u"campaignCombo"_s);
    nameChoice(m_campaign, tr("Campaign"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_campaign->addItem(tr("Campaign: all"), qint64(0));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(Theme::space(2));
    filters->addWidget(m_campaign);
    filters->addWidget(m_period);
    filters->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(help);
    layout->addLayout(filters);
}

QWidget* RecalculateDialog::buildPreview()
{
    auto* page = new QWidget(this);
    auto* label = new QLabel(tr("Reason"), page);
    label->setProperty("small", true);
    label->setProperty("second", true);
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Optional; kept with what is posted"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_preview, 1);
    layout->addSpacing(Theme::space(2));
    layout->addWidget(label);
    layout->addWidget(m_reason);
    return page;
}

QWidget* RecalculateDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    m_apply->setObjectName(u"applyButton"_s);
    m_apply->setProperty("primary", true);
    m_apply->setAutoDefault(false); // Enter posts nothing by itself
    m_apply->setToolTip(m_session.readOnlyReason());
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(m_apply);
    connect(close, &QPushButton::clicked, this, &RecalculateDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &RecalculateDialog::apply);
    return foot;
}

void RecalculateDialog::setPeriod(const Days& days)
{
    if (days != m_period->period())
        m_period->setOwnPeriod(days);
}

core::RecalculationScope RecalculateDialog::scope() const
{
    core::RecalculationScope scope;
    const core::Zone& zone = m_session.workspace().zone;
    const Days days = m_period->period();
    const qint64 shown = m_campaign->currentData().toLongLong();
    if (m_first)
        scope.filter.campaign = m_first;
    else if (shown)
        scope.filter.campaign = core::CampaignId{ shown };
    if (days.from)
        scope.filter.from = zone.startOf(*days.from);
    if (days.to)
        scope.filter.to = zone.startOf(*days.to);
    return scope;
}

void RecalculateDialog::ask()
{
    if (!m_session.isOpen() || m_isApplying)
        return;
    m_preview->clear();
    m_work->follow(m_session.runLong<Preview>(
        windowTitle(),
        this,
        [scope = scope()](core::Books& books, core::Progress& progress) -> core::Result<Preview> {
            auto figures = core::previewRecalculation(books, scope, progress);
            if (!figures)
                return figures.error();
            auto names = core::tableNames(books.store);
            if (!names)
                return names.error();
            return Preview{ std::move(*figures), std::move(*names), core::today(books) };
        },
        [this, question = ++m_question](core::Result<Preview> preview) {
            if (question != m_question)
                return;
            if (preview)
                showPreview(std::move(*preview));
            else
                showFailure(preview.error());
        }));
}

void RecalculateDialog::showFailure(const core::Error& error)
{
    if (error.code == core::ErrorCode::Cancelled)
        m_messages->show(Theme::Tone::Info,
                         tr("Stopped: nothing is posted. Choose a time to look again."));
    else
        m_messages->showError(error);
}

void RecalculateDialog::showPreview(Preview preview)
{
    m_period->setToday(preview.today);
    fillChoice(m_campaign,
               tr("Campaign: all"),
               preview.names.campaigns,
               [](const core::Campaign& campaign) { return text(campaign.title); });
    if (m_first)
        m_campaign->setCurrentIndex(qMax(0, m_campaign->findData(qint64(m_first.value))));
    m_first = {};
    m_preview->setPreview(std::move(preview.figures), preview.names);
}

void RecalculateDialog::refresh()
{
    const int count = int(m_preview->chosen().size());
    m_apply->setText(count == 0 ? tr("Apply") : tr("Apply to %Ln publisher(s)", nullptr, count));
    m_apply->setEnabled(count > 0 && !m_isApplying && !m_session.isReadOnly());
    m_apply->setVisible(m_tabs->currentWidget() != m_past);
    m_reason->setEnabled(!m_session.isReadOnly());
}

void RecalculateDialog::apply()
{
    core::RecalculationScope chosen = scope();
    chosen.publishers = m_preview->chosen();
    m_isApplying = true;
    m_campaign->setEnabled(false);
    m_period->setEnabled(false);
    refresh();
    m_work->follow(m_session.runLong<core::Recalculation>(
        tr("Recalculating"),
        this,
        [chosen, reason = utf8(m_reason->text().trimmed())](core::Books& books,
                                                            core::Progress& progress) {
            return core::recalculate(books, chosen, reason, progress);
        },
        [this](const core::Result<core::Recalculation>& made) {
            m_isApplying = false;
            m_campaign->setEnabled(true);
            m_period->setEnabled(true);
            refresh();
            if (!made) {
                showFailure(made.error());
                return;
            }
            showApplied(*made);
            ask();
        },
        { Change::Conversions }));
}

void RecalculateDialog::showApplied(const core::Recalculation& made)
{
    m_made = made.batch;
    m_reason->clear();
    if (!made.batch) {
        m_messages->show(Theme::Tone::Info, tr("No conversion earns another amount any more."));
        return;
    }
    const core::Workspace& workspace = m_session.workspace();
    const auto amount = [&workspace](core::Money money) {
        return amountText(money, text(workspace.currency), workspace.decimals);
    };
    m_messages->show(
        Theme::Tone::Good,
        tr("%Ln conversion(s) recalculated: earned %1, awaiting approval or held %2. It is "
           "recalculation "
           "%3.",
           nullptr,
           int(made.total.changed))
            .arg(amount(made.total.difference()), amount(made.total.pendingDifference()))
            .arg(made.batch.value),
        tr("Take back…"));
}

void RecalculateDialog::reject()
{
    if (m_isApplying)
        m_work->cancel();
    else
        QDialog::reject();
}

} // namespace ui
