#include "ui/campaigns/campaign_dialog.h"

#include "ui/campaigns/campaign_details_page.h"
#include "ui/campaigns/custom_payouts_page.h"
#include "ui/campaigns/draft_versions.h"
#include "ui/campaigns/history_tab.h"
#include "ui/campaigns/match_order_edit.h"
#include "ui/campaigns/reread_dialog.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tab_pages.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFrame* footLine(QWidget* parent)
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
    , m_tabs(tabPages(u"campaignTabs"_s, this))
    , m_details(new CampaignDetailsPage(m_draft, this))
    , m_payouts(new CustomPayoutsPage(m_draft, this))
    , m_foot(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_whatIf(new QPushButton(tr("What would change?"), this))
    , m_save(new QPushButton(tr("Save changes"), this))
{
    setObjectName(u"campaignDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_tabs->setStyleSheet(u"QTabWidget::tab-bar { left: %1px; }"_s.arg(Theme::space(5)));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_details, tr("Campaign details"));
    m_tabs->addTab(m_payouts, tr("Custom payouts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(footLine(this));
    layout->addWidget(buildFoot());
    connect(&m_draft, &CampaignDraft::changed, this, &CampaignDialog::refresh);
    connect(m_payouts, &CustomPayoutsPage::kindChanged, this, &CampaignDialog::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CampaignDialog::refresh);
    refresh();
    m_details->setFocus();
    resize(Theme::space(265), Theme::space(172));
}

CampaignDialog::~CampaignDialog()
{
    delete m_tabs; // a cell that is being typed in writes into the draft as it goes
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
    m_foot->setObjectName(u"footLabel"_s);
    m_foot->setProperty("second", true);
    m_foot->setWordWrap(true);
    m_note->setObjectName(u"noteEdit"_s);
    m_note->setAccessibleName(tr("What changed and why"));
    m_note->setPlaceholderText(tr("What changed and why (optional, stands in the history)"));
    m_whatIf->setObjectName(u"whatIfButton"_s);
    const bool isSaved = bool(m_draft.source().campaign.key);
    m_whatIf->setEnabled(isSaved);
    m_whatIf->setToolTip(isSaved ? QString() : tr("A new campaign has no conversions yet."));
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(2));
    buttons->addWidget(m_foot, 1);
    buttons->addWidget(m_whatIf);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(Theme::space(5), Theme::space(3), Theme::space(5), Theme::space(3));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    connect(m_whatIf, &QPushButton::clicked, this, [this] { askWhatIf(this); });
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
    if (!m_refusal.isEmpty() && m_messages->text() == m_refusal)
        sayRefused();
}

QString CampaignDialog::footText() const
{
    QStringList parts{ tr("%Ln custom payout(s)", nullptr, m_draft.totalRows()) };
    const int unsaved = m_draft.unsavedChanges();
    parts += unsaved == 0 ? tr("all changes saved") : tr("%Ln unsaved change(s)", nullptr, unsaved);
    const int errors = m_draft.errorCount(m_payouts->kind());
    if (errors > 0 && m_tabs->currentWidget() == m_payouts)
        parts += tr("this tab has %Ln error(s) and is not saved", nullptr, errors);
    return parts.join(tr(" · "));
}

bool CampaignDialog::acceptDraft(const QString& consequence)
{
    m_messages->clear();
    if (m_details->showErrors()) {
        m_tabs->setCurrentWidget(m_details);
        m_details->showErrors();
        return false;
    }
    const int refused = m_draft.acceptAll();
    if (refused < 0)
        return true;
    showCustomPayouts();
    m_payouts->showErrors(refused);
    m_refusedKind = refused;
    m_consequence = consequence;
    sayRefused();
    return false;
}

void CampaignDialog::sayRefused()
{
    const int errors = m_draft.errorCount(m_refusedKind);
    m_refusal = tr("%1 has %Ln error(s).", nullptr, errors)
                    .arg(text(core::RuleKinds::all()[std::size_t(m_refusedKind)].label))
        + u' ' + m_consequence;
    if (errors == 0)
        m_messages->clear();
    else if (m_messages->text() != m_refusal)
        m_messages->show(Theme::Tone::Bad, m_refusal);
}

void CampaignDialog::saveChanges()
{
    if (!acceptDraft(tr("Nothing is saved yet.")))
        return;
    core::SaveCampaignRequest request = m_draft.request();
    request.note = utf8(m_note->text().trimmed());
    if (m_draft.costModelChanged())
        askAboutCostModel(std::move(request));
    else
        send(request);
}

void CampaignDialog::askWhatIf(QWidget* asker)
{
    if (acceptDraft(tr("Mend that to see what would change.")))
        emit whatIfRequested(coreDraft(m_draft), asker);
}

void CampaignDialog::addHistory(Session& session)
{
    auto* history = new HistoryTab(session, m_draft.source().campaign.key, *m_messages, this);
    m_tabs->addTab(history, tr("History"));
    connect(history, &HistoryTab::restoreRequested, this, &CampaignDialog::restore);
}

void CampaignDialog::restore(const core::CampaignVersion& version,
                             const std::vector<core::Rule>& rules)
{
    const QString what = tr("Version %1 restored").arg(version.number);
    bringBack(m_draft, version.campaign, rules, what);
    if (m_note->text().isEmpty())
        m_note->setText(what);
    showCustomPayouts();
    m_messages->show(Theme::Tone::Info,
                     tr("The draft is as version %1 was. Save changes makes it a new version, Undo "
                        "takes it back.")
                         .arg(version.number));
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
    connect(dialog, &RereadDialog::whatIfRequested, this, [this, dialog] { askWhatIf(dialog); });
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
    m_note->setEnabled(false);
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
    const QString title = m_draft.details().title.trimmed();
    m_discard.ask(title.isEmpty() ? tr("The new campaign is not saved.")
                                  : tr("%1 has %Ln unsaved change(s).", nullptr, unsaved).arg(title),
                  [this] { QDialog::reject(); });
}

} // namespace ui
