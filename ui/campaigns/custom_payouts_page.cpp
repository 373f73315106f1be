#include "ui/campaigns/custom_payouts_page.h"

#include "ui/campaigns/findings_panel.h"
#include "ui/campaigns/kind_delegate.h"
#include "ui/campaigns/kind_list_model.h"
#include "ui/campaigns/rule_table_model.h"
#include "ui/campaigns/rule_table_view.h"
#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const core::RuleKind& kindAt(int kind)
{
    return core::RuleKinds::all()[std::size_t(kind)];
}

QPushButton* button(const QString& name, const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

CustomPayoutsPage::CustomPayoutsPage(CampaignDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new RuleTableModel(draft, this))
    , m_lint(new RuleLint(draft, this))
    , m_kinds(new QListView(this))
    , m_table(new RuleTableView(this))
    , m_findings(new FindingsPanel(draft, *m_lint, this))
    , m_messages(new MessageBar(this))
    , m_dates(button(u"datesButton"_s, tr("Dates"), this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_errors(new QLabel(this))
    , m_state(new QLabel(this))
    , m_save(button(u"savePayoutsButton"_s, tr("Save payouts"), this))
{
    setObjectName(u"customPayoutsPage"_s);
    setFocusProxy(m_kinds);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildKinds());
    auto* line = new QFrame(this);
    line->setProperty("rule", true);
    line->setFixedWidth(1);
    line->setMaximumHeight(QWIDGETSIZE_MAX);
    layout->addWidget(line);
    layout->addWidget(buildEditor(), 1);
    connectTable();
    connect(&draft, &CampaignDraft::changed, this, &CustomPayoutsPage::refresh);
    chooseKind(0);
}

QWidget* CustomPayoutsPage::buildKinds()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(Theme::space(2), Theme::space(3), Theme::space(2), Theme::space(3));
    m_kinds->setObjectName(u"kindListView"_s);
    m_kinds->setAccessibleName(tr("Custom payout options"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setStyleSheet(u"QListView { border: none; background: transparent; }"_s);
    m_kinds->setItemDelegate(new KindDelegate(m_kinds));
    m_kinds->setModel(new KindListModel(m_draft, m_kinds));
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_kinds->setFixedWidth(m_kinds->sizeHintForColumn(0) + Theme::space(2));
    connect(m_kinds->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& now) {
                if (now.isValid() && now.row() != m_model->kind())
                    chooseKind(now.row());
            });
    layout->addWidget(m_kinds);
    return box;
}

QPushButton* CustomPayoutsPage::buildFileMenu(QWidget* head)
{
    auto* files = button(u"ruleFilesButton"_s, tr("Files"), head);
    files->setToolTip(tr("Rules of all tabs from a file, or into one"));
    auto* menu = new QMenu(files);
    menu->addAction(tr("Import rules…"), this, &CustomPayoutsPage::importRequested)
        ->setObjectName(u"importRulesAction"_s);
    menu->addAction(tr("Export rules…"), this, &CustomPayoutsPage::exportRequested)
        ->setObjectName(u"exportRulesAction"_s);
    files->setMenu(menu);
    return files;
}

QWidget* CustomPayoutsPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    m_title->setObjectName(u"kindTitleLabel"_s);
    QFont font = Theme::strongFont();
    font.setPointSizeF(font.pointSizeF() * 1.12);
    m_title->setFont(font);
    layout->addWidget(m_title, 1);
    m_dates->setCheckable(true);
    m_dates->setToolTip(tr("Columns for the first and the last day on which a rule counts"));
    connect(m_dates, &QPushButton::clicked, this, [this](bool wanted) {
        m_model->setDatesWanted(wanted);
        refresh();
    });
    layout->addWidget(buildFileMenu(head));
    layout->addWidget(m_dates);
    auto* tryButton = button(u"tryButton"_s, tr("Try it…"), head);
    connect(tryButton, &QPushButton::clicked, this, &CustomPayoutsPage::tryRequested);
    auto* pasteButton = button(u"pasteButton"_s, tr("Paste…"), head);
    auto* bulkButton = button(u"bulkTextButton"_s, tr("Bulk text"), head);
    auto* addButton = button(u"addRowButton"_s, tr("Add row"), head);
    addButton->setIcon(Theme::icon(u"plus"_s));
    connect(pasteButton, &QPushButton::clicked, this, [this] {
        openText(BulkTextDialog::Purpose::Paste, QApplication::clipboard()->text());
    });
    connect(bulkButton, &QPushButton::clicked, this, [this] {
        openText(BulkTextDialog::Purpose::EditAll, m_draft.bulkText(kind()));
    });
    connect(addButton, &QPushButton::clicked, m_table, &RuleTableView::addRow);
    for (QPushButton* each : { tryButton, pasteButton, bulkButton, addButton })
        layout->addWidget(each);
    return head;
}

QWidget* CustomPayoutsPage::buildEditor()
{
    auto* editor = new QWidget(this);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(Theme::space(5), Theme::space(3), Theme::space(5), Theme::space(4));
    layout->setSpacing(Theme::space(2));
    m_sentence->setObjectName(u"kindSentenceLabel"_s);
    m_sentence->setProperty("second", true);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_table->setObjectName(u"ruleTableView"_s);
    m_model->setLint(*m_lint);
    m_table->setRuleModel(m_model);
    layout->addWidget(buildHead());
    m_messages->setObjectName(u"payoutsMessageBar"_s); // beside the one of the dialog
    layout->addWidget(m_messages);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_findings);
    buildFoot(layout);
    return editor;
}

void CustomPayoutsPage::buildFoot(QVBoxLayout* layout)
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::space(3));
    m_errors->setObjectName(u"tabErrorsLabel"_s);
    m_errors->setProperty("pill", u"bad"_s);
    m_state->setObjectName(u"tabStateLabel"_s);
    m_state->setProperty("second", true);
    m_state->setWordWrap(true);
    foot->addWidget(m_errors, 0, Qt::AlignVCenter);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_save);
    layout->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &CustomPayoutsPage::savePayouts);
}

void CustomPayoutsPage::connectTable()
{
    connect(m_table, &RuleTableView::removeRequested, this, [this](const std::vector<int>& rows) {
        m_draft.removeRows(kind(), rows);
    });
    connect(m_table,
            &RuleTableView::duplicateRequested,
            this,
            [this](const std::vector<int>& rows) { m_draft.duplicateRows(kind(), rows); });
    connect(m_table, &RuleTableView::copyRequested, this, &CustomPayoutsPage::copy);
    connect(m_table, &RuleTableView::pasteRequested, this, &CustomPayoutsPage::pasteClipboard);
    connect(m_lint, &RuleLint::findingsChanged, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_findings, &FindingsPanel::activated, this, &CustomPayoutsPage::showFinding);
}

int CustomPayoutsPage::kind() const
{
    return m_model->kind();
}

void CustomPayoutsPage::showKind(int kind)
{
    m_kinds->setCurrentIndex(m_kinds->model()->index(kind, 0));
}

void CustomPayoutsPage::showErrors(int kind)
{
    showKind(kind);
    const int row = m_draft.firstError(kind);
    if (row < 0)
        return;
    m_table->setFocus();
    m_table->goTo(row, m_draft.error(kind, row)->column);
}

void CustomPayoutsPage::showFinding(const DraftFinding& finding)
{
    if (finding.places.empty())
        return;
    const DraftFinding::Place place = finding.places.front();
    showKind(place.kind);
    m_table->setFocus();
    m_table->goTo(place.row, finding.column);
}

void CustomPayoutsPage::chooseKind(int kind)
{
    m_model->setKind(kind);
    m_title->setText(text(kindAt(kind).label));
    m_table->setAccessibleName(tr("Custom payouts by %1").arg(m_title->text()));
    showKind(kind);
    refresh();
    emit kindChanged(kind);
}

void CustomPayoutsPage::refreshSentence()
{
    const core::RuleKind& row = kindAt(kind());
    const QString model = text(core::info(m_draft.details().costModel).label);
    const QString unit = m_draft.isAmount(kind())
        ? tr("%1 campaign: values are amounts in %2.")
              .arg(model, text(m_draft.source().workspace.currency))
        : tr("%1 campaign: values are percentages of the conversion's revenue.").arg(model);
    const QString example = u"<span style=\"color:%1\">%2</span>"_s.arg(
        Theme::color(Theme::Role::Text).name(), text(row.example).toHtmlEscaped());
    m_sentence->setText(
        tr("%1 For example: %2. %3")
            .arg(tableWord(row.summary).toHtmlEscaped(), example, unit.toHtmlEscaped()));
}

void CustomPayoutsPage::refresh()
{
    refreshSentence();
    const int errors = m_draft.errorCount(kind());
    m_errors->setText(tr("%Ln error(s)", nullptr, errors));
    m_errors->setVisible(errors > 0);
    m_dates->setChecked(m_model->areDatesShown());
    m_dates->setEnabled(!m_model->areDatesUsed());
    const bool isAccepted = m_draft.isAccepted(kind());
    m_state->setText(isAccepted
                         ? QString()
                         : tr("This tab has changes. Save payouts takes them into the campaign."));
    m_save->setEnabled(!isAccepted);
}

void CustomPayoutsPage::savePayouts()
{
    if (!m_draft.savePayouts(kind()))
        showErrors(kind());
}

void CustomPayoutsPage::openText(BulkTextDialog::Purpose purpose, const QString& text)
{
    auto* dialog = new BulkTextDialog(m_draft, kind(), purpose, this);
    dialog->setText(text);
    connect(
        dialog, &BulkTextDialog::rowsRead, this, [this, purpose](const std::vector<RuleRow>& rows) {
            if (purpose == BulkTextDialog::Purpose::Paste)
                paste(rows);
            else
                m_draft.replaceRows(kind(), rows);
        });
    dialog->open();
}

void CustomPayoutsPage::pasteClipboard()
{
    const QString clipboard = QApplication::clipboard()->text();
    const BulkRows read = m_draft.readBulk(kind(), clipboard);
    if (read.issues.empty())
        paste(read.rows);
    else
        openText(BulkTextDialog::Purpose::Paste, clipboard);
}

void CustomPayoutsPage::paste(const std::vector<RuleRow>& rows)
{
    using Collisions = CampaignDraft::Collisions;
    const int collisions = m_draft.countCollisions(kind(), rows);
    if (collisions == 0) {
        m_draft.pasteRows(kind(), rows, Collisions::Replace);
        return;
    }
    const Question question{
        .title = tr("Replace values?"),
        .text =
            tr("%Ln pasted row(s) have conditions that this tab has already.", nullptr, collisions),
        .accept = tr("Replace values"),
        .reject = tr("Keep existing"),
    };
    Desktop::current().ask(this, question, [this, rows, into = kind()](bool isAccepted) {
        m_draft.pasteRows(into, rows, isAccepted ? Collisions::Replace : Collisions::KeepExisting);
    });
}

void CustomPayoutsPage::copy(const std::vector<int>& rows)
{
    QStringList lines;
    for (const int row : rows)
        lines += tabbedLine(m_draft.rows(kind())[std::size_t(row)]);
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace ui
