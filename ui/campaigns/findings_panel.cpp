#include "ui/campaigns/findings_panel.h"

#include "ui/campaigns/conversion_facts.h"
#include "ui/campaigns/finding_list_model.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrapped_rows.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowsShown = 4; ///< of one line; fewer of several

QLabel* secondLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("second", true);
    return label;
}

} // namespace

FindingsPanel::FindingsPanel(CampaignDraft& draft, RuleLint& lint, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_lint(lint)
    , m_model(new FindingListModel(lint, this))
    , m_summary(new QLabel(this))
    , m_scope(secondLabel(u"findingsScopeLabel"_s, this))
    , m_list(new QTableView(this))
    , m_detail(secondLabel(u"findingDetailLabel"_s, this))
    , m_try(new QPushButton(tr("Try this conversion"), this))
    , m_progress(new QProgressBar(this))
    , m_check(new QPushButton(tr("Check rules"), this))
    , m_cancel(new QPushButton(tr("Cancel check"), this))
{
    setObjectName(u"findingsPanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(buildHead());
    buildList();
    layout->addWidget(m_list);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_try->setObjectName(u"tryFindingButton"_s);
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (const DraftFinding* finding = current(); finding && finding->example)
            emit tryRequested(*finding->example);
    });
    auto* about = new QHBoxLayout;
    about->setSpacing(Theme::space(3));
    about->addWidget(m_detail, 1);
    about->addWidget(m_try);
    layout->addLayout(about);
    connect(&lint, &RuleLint::findingsChanged, this, &FindingsPanel::refresh);
    setChecking(false);
    refresh();
}

QWidget* FindingsPanel::buildHead()
{
    auto* head = new QWidget(this);
    m_summary->setObjectName(u"findingsSummaryLabel"_s);
    m_summary->setProperty("strong", true);
    m_progress->setObjectName(u"checkProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::space(3));
    m_check->setObjectName(u"checkRulesButton"_s);
    m_check->setToolTip(tr("Checks the rules as they are typed here against each other and against "
                           "the stored conversions. Nothing is changed."));
    m_cancel->setObjectName(u"cancelCheckButton"_s);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    layout->addWidget(m_summary);
    layout->addWidget(m_scope, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_check);
    connect(m_check, &QPushButton::clicked, this, [this] {
        setChecking(true);
        m_cancel->setFocus();
        emit checkRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &FindingsPanel::cancelRequested);
    return head;
}

void FindingsPanel::buildList()
{
    m_list->setObjectName(u"findingsTable"_s);
    m_list->setAccessibleName(tr("What the checks found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setCornerButtonEnabled(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    QHeaderView* header = m_list->horizontalHeader();
    header->hide();
    header->setResizeContentsPrecision(50);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    wrapRows(m_list, { FindingListModel::Sentence });
    connect(m_list->verticalHeader(), &QHeaderView::sectionResized, this, &FindingsPanel::fitList);
    m_list->installEventFilter(this);
    connect(m_list, &QTableView::doubleClicked, this, &FindingsPanel::activate);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &FindingsPanel::refreshDetail);
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = dynamic_cast<QKeyEvent&>(*event).key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    activate();
    return true;
}

void FindingsPanel::setChecking(bool isChecking)
{
    m_progress->setVisible(isChecking);
    m_progress->setRange(0, 0);
    m_cancel->setVisible(isChecking);
    m_check->setEnabled(!isChecking);
    m_scope->setVisible(!isChecking);
}

void FindingsPanel::showProgress(const QString& step, qint64 done, qint64 total)
{
    constexpr int parts = 1000;
    m_progress->setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        m_progress->setValue(int(done * parts / total));
    m_progress->setToolTip(step);
}

void FindingsPanel::showChecked(qint64 conversions, qint64 ofCampaign)
{
    setChecking(false);
    m_scope->setText(tr("Checked with %Ln stored conversion(s), %1 of this campaign.",
                        nullptr,
                        int(conversions))
                         .arg(countText(ofCampaign)));
    m_check->setFocus();
}

void FindingsPanel::showError(const core::Error& error)
{
    setChecking(false);
    m_scope->setText(errorText(error));
    m_check->setFocus();
}

void FindingsPanel::refresh()
{
    int counts[3] = {};
    for (const DraftFinding& finding : m_lint.findings())
        if (finding.example) // else it says how many more there are
            ++counts[std::size_t(finding.check->severity)];
    QStringList parts;
    if (const int errors = counts[std::size_t(core::FindingSeverity::Refused)])
        parts += tr("%Ln error(s)", nullptr, errors);
    if (const int warnings = counts[std::size_t(core::FindingSeverity::Warning)])
        parts += tr("%Ln warning(s)", nullptr, warnings);
    if (const int notes = counts[std::size_t(core::FindingSeverity::Note)])
        parts += tr("%Ln note(s)", nullptr, notes);
    m_summary->setText(parts.isEmpty() ? tr("No problems found") : parts.join(tr(" · ")));
    m_list->setVisible(m_model->rowCount() > 0);
    fitList();
    refreshDetail();
}

void FindingsPanel::fitList()
{
    m_list->setFixedHeight(
        std::min(m_list->verticalHeader()->length(), rowsShown * Theme::rowHeight())
        + 2 * m_list->frameWidth());
}

const DraftFinding* FindingsPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_lint.findings()[std::size_t(index.row())] : nullptr;
}

void FindingsPanel::refreshDetail()
{
    const DraftFinding* finding = current();
    QStringList sentences;
    if (finding)
        sentences += messageText(finding->remedy);
    if (finding && finding->example) {
        const QString facts = conversionFacts(*finding->example,
                                              m_draft.source().publishers,
                                              m_draft.source().workspace)
                                  .join(tr(" · "));
        sentences += finding->isExampleStored ? tr("Shown by the stored conversion %1").arg(facts)
                                              : tr("Shown by a made-up conversion: %1").arg(facts);
    }
    sentences.removeAll(QString());
    m_detail->setText(sentences.join(u'\n'));
    m_detail->setVisible(!sentences.isEmpty());
    m_try->setVisible(finding && finding->example);
}

void FindingsPanel::activate()
{
    if (const DraftFinding* finding = current())
        emit activated(*finding);
}

} // namespace ui
