#include "ui/campaigns/campaign_dialog.h"

#include "ui/campaigns/campaign_details_page.h"
#include "ui/campaigns/custom_payouts_page.h"
#include "ui/campaigns/match_order_edit.h"
#include "ui/campaigns/reread_dialog.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("rule", true);
    return line;
}

} // namespace

CampaignDialog::CampaignDialog(CampaignSource source, QWidget* parent)
    : QDialog(parent)
    , m_draft(std::move(source))
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_details(new CampaignDetailsPage(m_draft, this))
    , m_payouts(new CustomPayoutsPage(m_draft, this))
    , m_foot(new QLabel(this))
    , m_save(new QPushButton(tr("Save changes"), this))
{
    setObjectName(u"campaignDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_tabs->setObjectName(u"campaignTabs"_s);
    m_tabs->setStyleSheet(u"QTabWidget::tab-bar { left: %1px; }"_s.arg(Theme::space(5)));
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar takes the keyboard, and has the names
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_details, tr("Campaign details"));
    m_tabs->addTab(m_payouts, tr("Custom payouts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    connect(&m_draft, &CampaignDraft::changed, this, &CampaignDialog::refresh);
    connect(m_payouts, &CustomPayoutsPage::kindChanged, this, &CampaignDialog::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CampaignDialog::refresh);
    refresh();
    resize(Theme::space(265), Theme::space(172));
}

QWidget* CampaignDialog::buildHead()
{
    auto* head = new QWidget(this);
    m_title->setObjectName(u"titleLabel"_s);
    m_title->setFont(Theme::dialogTitleFont());
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setProperty("second", true);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::space(3));
    line->addWidget(m_title);
    line->addWidget(m_summary, 1, Qt::AlignLeft | Qt::AlignVCenter);
    QAction* undo = m_draft.undoStack()->createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(Theme::icon(u"undo"_s));
    QAction* redo = m_draft.undoStack()->createRedoAction(this, tr("Redo"));
    redo->setShortcuts({ QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y) });
    redo->setIcon(Theme::icon(u"redo"_s));
    int index = 0;
    for (QAction* action : { undo, redo }) {
        auto* button = new QToolButton(this);
        button->setObjectName(index++ == 0 ? u"undoButton"_s : u"redoButton"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        addAction(action);
        line->addWidget(button);
    }
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(Theme::space(5), Theme::space(4), Theme::space(5), Theme::space(1));
    layout->addLayout(line);
    layout->addWidget(m_messages);
    return head;
}

QWidget* CampaignDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(Theme::space(5), Theme::space(3), Theme::space(5), Theme::space(3));
    layout->setSpacing(Theme::space(2));
    m_foot->setObjectName(u"footLabel"_s);
    m_foot->setProperty("second", true);
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    layout->addWidget(m_foot, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &CampaignDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CampaignDialog::saveChanges);
    return foot;
}

void CampaignDialog::showCustomPayouts()
{
    m_tabs->setCurrentWidget(m_payouts);
    m_payouts->setFocus();
}

void CampaignDialog::refresh()
{
    const CampaignDetails& details = m_draft.details();
    const bool isNew = !m_draft.source().campaign.key;
    const QString title =
        details.title.trimmed().isEmpty() ? tr("untitled") : details.title.trimmed();
    m_title->setText(isNew && details.title.trimmed().isEmpty() ? tr("Create campaign")
                                                                : tr("Campaign: %1").arg(title));
    setWindowTitle(m_title->text());
    QStringList facts{ text(core::info(details.costModel).label) };
    if (!details.defaultPayout.trimmed().isEmpty())
        facts +=
            tr("default payout %1 %2").arg(details.defaultPayout.trimmed(), m_draft.defaultUnit());
    else
        facts += tr("no default payout");
    facts += matchOrderText(details.matchOrder);
    m_summary->setText(facts.join(tr(" · ")));
    m_foot->setText(footText());
}

QString CampaignDialog::footText() const
{
    QStringList parts{ tr("%n custom payout(s)", nullptr, m_draft.totalRows()) };
    const int unsaved = m_draft.unsavedChanges();
    parts += unsaved == 0 ? tr("all changes saved") : tr("%n unsaved change(s)", nullptr, unsaved);
    const int errors = m_draft.errorCount(m_payouts->kind());
    if (errors > 0 && m_tabs->currentWidget() == m_payouts)
        parts += tr("this tab has %n error(s) and is not saved", nullptr, errors);
    return parts.join(tr(" · "));
}

void CampaignDialog::saveChanges()
{
    m_messages->clear();
    if (m_details->showErrors()) {
        m_tabs->setCurrentWidget(m_details);
        m_details->showErrors();
        return;
    }
    const int refused = m_draft.acceptAll();
    if (refused >= 0) {
        showCustomPayouts();
        m_payouts->showErrors(refused);
        m_messages->show(
            Theme::Tone::Bad,
            tr("%1 has %n error(s). Nothing is saved yet.", nullptr, m_draft.errorCount(refused))
                .arg(text(core::RuleKinds::all()[std::size_t(refused)].label)));
        return;
    }
    core::SaveCampaignRequest request = m_draft.request();
    if (m_draft.costModelChanged())
        askAboutCostModel(std::move(request));
    else
        send(request);
}

void CampaignDialog::askAboutCostModel(core::SaveCampaignRequest request)
{
    const core::Campaign& before = m_draft.source().campaign;
    const auto values = core::rereadValues(
        before, request.campaign.costModel, request.rules, m_draft.source().workspace);
    const QString from = text(core::info(before.costModel).label);
    const QString to = text(core::info(request.campaign.costModel).label);
    const QString sentence = tr("%1 changes from %2 to %3. The numbers stay, but they are read in "
                                "another unit. Earnings already "
                                "recorded do not change.")
                                 .arg(text(request.campaign.title), from, to);
    auto* dialog = new RereadDialog(sentence, values, tr("Change to %1").arg(to), this);
    connect(dialog, &QDialog::accepted, this, [this, request = std::move(request)]() mutable {
        request.rereadValues = true;
        send(request);
    });
    dialog->open();
}

void CampaignDialog::send(const core::SaveCampaignRequest& request)
{
    m_save->setEnabled(false);
    emit saveRequested(request);
}

void CampaignDialog::saved()
{
    accept();
}

void CampaignDialog::showError(const core::Error& error)
{
    m_save->setEnabled(!m_isReadOnly);
    m_messages->showError(error);
}

void CampaignDialog::setReadOnly()
{
    m_isReadOnly = true;
    m_save->setEnabled(false);
    m_messages->show(Theme::Tone::Info,
                     tr("These books are open for reading only: nothing can be saved."));
}

void CampaignDialog::reject()
{
    const int unsaved = m_draft.unsavedChanges();
    if (unsaved == 0 || m_isReadOnly) {
        QDialog::reject();
        return;
    }
    if (m_isAsking)
        return;
    m_isAsking = true;
    const QString title = m_draft.details().title.trimmed();
    const Question question{
        .title = tr("Discard changes?"),
        .text = title.isEmpty() ? tr("The new campaign is not saved.")
                                : tr("%1 has %n unsaved change(s).", nullptr, unsaved).arg(title),
        .accept = tr("Discard changes"),
        .reject = tr("Keep editing"),
        .destructive = true,
    };
    Desktop::current().ask(this, question, [this](bool isAccepted) {
        m_isAsking = false;
        if (isAccepted)
            QDialog::reject();
    });
}

} // namespace ui
