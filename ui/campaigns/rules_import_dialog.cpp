#include "ui/campaigns/rules_import_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostShown = 2000; ///< lines of a list; the counts are of all

QString placeText(const core::DraftIssue& issue)
{
    return issue.line > 0 ? RulesImportDialog::tr("Line %1").arg(issue.line) : text(issue.path);
}

QString kindText(const core::Rule& rule)
{
    return text(core::RuleKinds::all()[std::size_t(rule.kind)].label);
}

} // namespace

RulesImportDialog::RulesImportDialog(QWidget* parent)
    : QDialog(parent)
    , m_file(wordsLabel(u"fileLabel"_s, this))
    , m_merge(new QRadioButton(tr("Add and change: nothing is removed"), this))
    , m_replace(new QRadioButton(tr("Replace: what the file lacks is removed"), this))
    , m_messages(new MessageBar(this))
    , m_counts(wordsLabel(u"importCountsLabel"_s, this))
    , m_notes(wordsLabel(u"importNotesLabel"_s, this))
    , m_issues(sentenceTable(u"importIssueTable"_s,
                             tr("What is wrong in the file"),
                             { tr("Where"), tr("Field"), tr("What is wrong") },
                             { 2 },
                             this))
    , m_changes(plainTable(u"importChangeTable"_s,
                           tr("What would change"),
                           { tr("Change"), tr("Custom payout"), tr("Before"), tr("After") },
                           this))
    , m_accept(new QPushButton(tr("Take over"), this))
{
    setObjectName(u"rulesImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Import rules"));
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(Theme::dialogTitleFont());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(4));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(title);
    layout->addWidget(m_messages);
    buildFile(layout);
    buildReport(layout);
    buildFoot(layout);
    connect(new FileDrop(this), &FileDrop::dropped, this, &RulesImportDialog::setFile);
    clear();
    resize(Theme::space(190), Theme::space(130));
}

void RulesImportDialog::buildFile(QVBoxLayout* layout)
{
    m_file->setText(
        tr("Choose or drop a rules file, rules as CSV, or a campaign as the tracker's JSON."));
    m_file->setProperty("second", true);
    auto* choose = new QPushButton(tr("Choose file…"), this);
    choose->setObjectName(u"chooseFileButton"_s);
    choose->setIcon(Theme::icon(u"folder"_s));
    connect(choose, &QPushButton::clicked, this, &RulesImportDialog::fileWanted);
    auto* row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    layout->addLayout(row);
    m_merge->setObjectName(u"mergeRadio"_s);
    m_replace->setObjectName(u"replaceRadio"_s);
    m_replace->setToolTip(tr("Of the tracker's JSON: in the tabs whose array the file has."));
    m_merge->setChecked(true);
    connect(m_replace, &QRadioButton::toggled, this, &RulesImportDialog::preview);
    layout->addWidget(m_merge);
    layout->addWidget(m_replace);
}

void RulesImportDialog::buildReport(QVBoxLayout* layout)
{
    m_counts->setProperty("strong", true);
    m_notes->setProperty("second", true);
    layout->addWidget(m_counts);
    layout->addWidget(m_notes);
    layout->addWidget(m_issues, 1);
    layout->addWidget(m_changes, 1);
    layout->addStretch(0);
}

void RulesImportDialog::buildFoot(QVBoxLayout* layout)
{
    auto* about = wordsLabel(u"aboutLabel"_s, this);
    about->setText(
        tr("The rules go into the tabs as if they were typed: Save changes stores them."));
    about->setProperty("second", true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    m_accept->setObjectName(u"takeOverButton"_s);
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(about, 1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const core::RuleMerge changes = m_import.changes;
        accept();
        emit takenOver(changes);
    });
}

void RulesImportDialog::setFile(const QString& path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    preview();
}

void RulesImportDialog::preview()
{
    if (m_path.isEmpty())
        return;
    clear();
    emit previewWanted(m_path, m_replace->isChecked());
}

void RulesImportDialog::clear()
{
    m_messages->clear();
    m_import = {};
    for (QLabel* label : { m_counts, m_notes }) {
        label->clear();
        label->hide();
    }
    for (QTableWidget* list : { m_issues, m_changes }) {
        list->setRowCount(0);
        list->hide();
    }
    m_accept->setEnabled(false);
}

void RulesImportDialog::showError(const core::Error& error)
{
    clear();
    m_messages->showError(error);
}

void RulesImportDialog::showPreview(core::DraftImport import)
{
    clear();
    m_import = std::move(import);
    QStringList notes;
    for (const core::Message& note : m_import.notes)
        notes += messageText(note);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_counts->show();
    if (m_import.issues.empty())
        listChanges();
    else
        listIssues();
}

void RulesImportDialog::listIssues()
{
    const int count = int(m_import.issues.size());
    m_counts->setText(
        tr("%Ln error(s). Nothing can be taken over before they are mended.", nullptr, count));
    for (int i = 0; i < std::min(count, mostShown); ++i) {
        const core::DraftIssue& issue = m_import.issues[std::size_t(i)];
        core::Error error = issue.error;
        error.where = {}; // it has a cell of its own
        addPlainRow(m_issues, { placeText(issue), text(issue.field), errorText(error) });
    }
    m_issues->show();
}

void RulesImportDialog::listChanges()
{
    const core::RuleMerge& changes = m_import.changes;
    m_counts->setText(tr("%1 added · %2 changed · %3 removed · %4 unchanged")
                          .arg(countText(qint64(changes.added.size())),
                               countText(qint64(changes.changed.size())),
                               countText(qint64(changes.removed.size())),
                               countText(changes.unchanged)));
    const auto add =
        [this](const QString& what, const core::Rule* before, const core::Rule* after) {
            if (m_changes->rowCount() < mostShown)
                addPlainRow(m_changes,
                            { what,
                              kindText(before ? *before : *after),
                              before ? text(core::toText(*before)) : u"—"_s,
                              after ? text(core::toText(*after)) : u"—"_s });
        };
    for (const core::Rule& rule : changes.removed)
        add(tr("removed"), &rule, nullptr);
    for (const core::ChangedRule& rule : changes.changed)
        add(tr("changed"), &rule.before, &rule.after);
    for (const core::Rule& rule : changes.added)
        add(tr("added"), nullptr, &rule);
    m_changes->setVisible(!changes.isEmpty());
    m_accept->setEnabled(!changes.isEmpty());
    if (changes.isEmpty())
        m_messages->show(Theme::Tone::Info, tr("The file says what the draft has already."));
}

} // namespace ui
