#include "ui/imports/import_dialog.h"

#include "ui/imports/import_report_text.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

namespace {

QLabel* words(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

template <typename Record, typename Name>
QComboBox*
choice(const QString& name, const std::vector<Record>& records, Name text, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(name);
    for (const Record& record : records)
        combo->addItem(text(record), qint64(record.key.value));
    combo->model()->sort(0);
    combo->insertItem(0, ImportDialog::tr("As the file says"), qint64(0));
    combo->setCurrentIndex(0);
    return combo;
}

} // namespace

ImportDialog::ImportDialog(ImportChoices choices, QWidget* parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_messages(new MessageBar(this))
    , m_file(words(u"fileLabel"_s, this))
    , m_choose(new QPushButton(tr("Choose file…"), this))
    , m_campaign(choice(
          u"campaignCombo"_s,
          m_choices.campaigns,
          [](const auto& each) { return text(each.title); },
          this))
    , m_publisher(choice(
          u"publisherCombo"_s,
          m_choices.publishers,
          [](const auto& each) { return text(each.alias); },
          this))
    , m_createMissing(
          new QCheckBox(tr("Create publishers that the file names and the workspace lacks"), this))
    , m_keepOld(new QCheckBox(tr("Keep what the books have where a known row has changed"), this))
    , m_counts(words(u"countsLabel"_s, this))
    , m_amounts(words(u"amountsLabel"_s, this))
    , m_remarks(words(u"remarksLabel"_s, this))
    , m_issues(plainTable(u"issueTable"_s,
                          tr("Rows not taken"),
                          { tr("Line"), tr("Result"), tr("Column"), tr("Reason") },
                          this))
    , m_saveRejects(new QPushButton(tr("Save rejected rows…"), this))
    , m_progress(new QProgressBar(this))
    , m_step(words(u"stepLabel"_s, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_import(new QPushButton(tr("Import"), this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setAcceptDrops(true);
    setWindowTitle(tr("Import conversions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(3));
    layout->setSpacing(Theme::space(3));
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(Theme::dialogTitleFont());
    layout->addWidget(title);
    layout->addWidget(m_messages);
    buildFile(layout);
    buildOptions(layout);
    buildReport(layout);
    buildFoot(layout);
    setStage(Stage::Choosing);
    resize(Theme::space(180), Theme::space(150));
}

void ImportDialog::buildFile(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    m_file->setText(tr("Choose a CSV file of conversions, or drop it here."));
    m_file->setProperty("second", true);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_choose->setIcon(Theme::icon(u"folder"_s));
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::fileWanted);
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    layout->addLayout(row);
}

void ImportDialog::buildOptions(QVBoxLayout* layout)
{
    m_campaign->setAccessibleName(tr("Campaign for rows that name none"));
    m_publisher->setAccessibleName(tr("Publisher for a file without publishers"));
    m_createMissing->setObjectName(u"createMissingCheck"_s);
    m_keepOld->setObjectName(u"keepOldCheck"_s);
    m_keepOld->setToolTip(tr("Changed rows are listed, not applied."));
    auto* options = new QGridLayout;
    options->setHorizontalSpacing(Theme::space(4));
    options->setVerticalSpacing(Theme::space(1));
    int column = 0;
    for (QComboBox* combo : { m_campaign, m_publisher }) {
        auto* label = new QLabel(combo->accessibleName(), this);
        label->setBuddy(combo);
        label->setProperty("small", true);
        label->setProperty("second", true);
        options->addWidget(label, 0, column);
        options->addWidget(combo, 1, column);
        options->setColumnStretch(column++, 1);
    }
    layout->addLayout(options);
    layout->addWidget(m_createMissing);
    layout->addWidget(m_keepOld);
    connect(m_campaign, &QComboBox::activated, this, &ImportDialog::preview);
    connect(m_publisher, &QComboBox::activated, this, &ImportDialog::preview);
    connect(m_createMissing, &QCheckBox::clicked, this, &ImportDialog::preview);
    connect(m_keepOld, &QCheckBox::clicked, this, &ImportDialog::preview);
}

void ImportDialog::buildReport(QVBoxLayout* layout)
{
    m_counts->setProperty("strong", true);
    m_remarks->setProperty("second", true);
    m_saveRejects->setObjectName(u"saveRejectsButton"_s);
    m_saveRejects->setAutoDefault(false);
    connect(m_saveRejects, &QPushButton::clicked, this, [this] {
        emit saveRejectsRequested(m_outcome.rejects);
    });
    layout->addWidget(m_counts);
    layout->addWidget(m_amounts);
    layout->addWidget(m_remarks);
    layout->addWidget(m_issues, 1);
    layout->addWidget(m_saveRejects, 0, Qt::AlignLeft);
    layout->addStretch(0);
}

void ImportDialog::buildFoot(QVBoxLayout* layout)
{
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::space(3));
    layout->addWidget(m_step);
    layout->addWidget(m_progress);
    auto* line = new QFrame(this);
    line->setProperty("rule", true);
    layout->addWidget(line);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_import->setObjectName(u"importNowButton"_s);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    layout->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importNow);
}

void ImportDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool isBusy = stage == Stage::Checking || stage == Stage::Importing;
    const bool hasReport = stage == Stage::Ready || stage == Stage::Done;
    const bool canChoose = stage != Stage::Importing && stage != Stage::Done;
    m_choose->setEnabled(canChoose);
    for (QWidget* option :
         std::initializer_list<QWidget*>{ m_campaign, m_publisher, m_createMissing, m_keepOld })
        option->setEnabled(canChoose);
    m_progress->setVisible(isBusy);
    m_step->setVisible(isBusy);
    if (isBusy) {
        m_progress->setRange(0, 0);
        m_step->setText(stage == Stage::Checking ? tr("Reading the file…") : tr("Importing…"));
    }
    for (QLabel* label : { m_counts, m_amounts, m_remarks })
        label->setVisible(hasReport && !label->text().isEmpty());
    m_issues->setVisible(hasReport && m_issues->rowCount() > 0);
    m_saveRejects->setVisible(hasReport && m_outcome.report.rejected > 0);
    m_import->setEnabled(stage == Stage::Done || (stage == Stage::Ready && incoming() > 0));
    m_cancel->setVisible(stage != Stage::Done);
    if (stage == Stage::Done)
        m_import->setText(tr("Close"));
    else if (stage == Stage::Ready)
        m_import->setText(tr("Import %n conversion(s)", nullptr, incoming()));
    else
        m_import->setText(tr("Import"));
}

void ImportDialog::setFile(const QString& path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    preview();
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request;
    request.path = m_path;
    if (const qint64 key = m_campaign->currentData().toLongLong())
        request.campaign = core::CampaignId{ key };
    if (const qint64 key = m_publisher->currentData().toLongLong())
        request.publisher = core::PublisherId{ key };
    request.createMissing = m_createMissing->isChecked();
    request.keepOld = m_keepOld->isChecked();
    return request;
}

void ImportDialog::preview()
{
    if (m_path.isEmpty())
        return;
    m_messages->clear();
    setStage(Stage::Checking);
    emit previewRequested(request());
}

void ImportDialog::importNow()
{
    if (m_stage == Stage::Done) {
        accept();
        return;
    }
    if (m_stage != Stage::Ready)
        return;
    m_messages->clear();
    setStage(Stage::Importing);
    emit importRequested(request());
}

void ImportDialog::showProgress(const QString& step, qint64 done, qint64 total)
{
    constexpr int parts = 1000;
    m_step->setText(step);
    m_progress->setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        m_progress->setValue(int(done * parts / total));
}

int ImportDialog::incoming() const
{
    const core::ImportReport& report = m_outcome.report;
    return int(report.added + (m_keepOld->isChecked() ? 0 : report.changed));
}

void ImportDialog::addIssues(const QString& what, const std::vector<core::RowIssue>& issues)
{
    for (const core::RowIssue& issue : issues) {
        core::Error error = issue.error;
        error.where = {}; // line and column have cells of their own
        addPlainRow(
            m_issues, { countText(issue.line), what, text(issue.column), errorText(error) }, { 0 });
    }
}

void ImportDialog::showOutcome(ImportOutcome outcome)
{
    m_outcome = std::move(outcome);
    const core::ImportReport& report = m_outcome.report;
    m_counts->setText(importCounts(report));
    m_amounts->setText(importAmounts(report, m_choices.currency, m_choices.decimals));
    QStringList remarks = importRemarks(report, m_choices.currency, m_choices.decimals);
    if (m_keepOld->isChecked() && report.changed > 0)
        remarks.prepend(tr("%n changed row(s) are not applied: the books stay as they are.",
                           nullptr,
                           int(report.changed)));
    m_remarks->setText(remarks.join(u'\n'));
    m_issues->setRowCount(0);
    addIssues(tr("rejected"), report.issues);
    addIssues(tr("not applied"), report.changedRows);
}

void ImportDialog::showPreview(ImportOutcome outcome)
{
    showOutcome(std::move(outcome));
    setStage(Stage::Ready);
    const core::ImportReport& report = m_outcome.report;
    if (report.added + report.changed > 0)
        return;
    if (report.read == 0)
        m_messages->show(Theme::Tone::Warning, tr("The file has no rows."));
    else if (report.rejected == report.read)
        m_messages->show(
            Theme::Tone::Bad,
            tr("None of the file's %n row(s) can be taken.", nullptr, int(report.read)));
    else if (report.rejected > 0)
        m_messages->show(
            Theme::Tone::Info,
            tr("Nothing new: the rows that can be taken are in the books already."));
    else
        m_messages->show(Theme::Tone::Info, tr("Everything in this file is in the books already."));
}

void ImportDialog::showReport(ImportOutcome outcome)
{
    showOutcome(std::move(outcome));
    setStage(Stage::Done);
    m_messages->show(Theme::Tone::Good, tr("%n conversion(s) imported.", nullptr, incoming()));
    m_import->setFocus();
}

void ImportDialog::showError(const core::Error& error)
{
    const bool keepsPreview =
        m_stage == Stage::Importing; // nothing was kept: it can be tried again
    if (!keepsPreview)
        m_outcome = {};
    setStage(keepsPreview ? Stage::Ready : Stage::Choosing);
    m_messages->showError(error);
}

void ImportDialog::reject()
{
    if (m_stage == Stage::Importing) {
        emit cancelRequested(); // answered by showError(): nothing was kept
        return;
    }
    if (m_stage == Stage::Checking)
        emit cancelRequested();
    QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_choose->isEnabled() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    setFile(droppedFile(event->mimeData()));
}

} // namespace ui
