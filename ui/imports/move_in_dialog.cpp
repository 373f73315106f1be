#include "ui/imports/move_in_dialog.h"

#include "ui/imports/move_in_source.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLabel* words(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MoveInDialog::MoveInDialog(const std::vector<core::Publisher>& publishers, QWidget* parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_source(new MoveInSource(publishers, this))
    , m_counts(words(u"countsLabel"_s, this))
    , m_notes(words(u"notesLabel"_s, this))
    , m_problems(plainTable(u"problemTable"_s,
                            tr("Problems"),
                            { tr("Place"), tr("Column"), tr("Problem"), tr("What to do") },
                            this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_moveIn(new QPushButton(tr("Move in"), this))
{
    setObjectName(u"moveInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Move in from another system"));
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(Theme::dialogTitleFont());
    m_counts->setProperty("strong", true);
    m_notes->setProperty("second", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(3));
    layout->setSpacing(Theme::space(2));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{ title, m_messages, m_source, m_counts, m_notes })
        layout->addWidget(widget);
    layout->addWidget(m_problems, 1);
    layout->addStretch(0);
    buildFoot(layout);
    connect(m_source, &MoveInSource::fileWanted, this, &MoveInDialog::fileWanted);
    connect(m_source, &MoveInSource::restarted, this, &MoveInDialog::beginAnew);
    connect(m_source, &MoveInSource::requestChanged, this, &MoveInDialog::preview);
    connect(new FileDrop(this, [this] { return m_source->isEnabled(); }),
            &FileDrop::dropped,
            this,
            &MoveInDialog::setFile);
    setStage(Stage::Choosing);
    resize(Theme::space(190), Theme::space(160));
}

void MoveInDialog::buildFoot(QVBoxLayout* layout)
{
    m_progress->setObjectName(u"moveInProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::space(3));
    layout->addWidget(m_progress);
    auto* line = new QFrame(this);
    line->setProperty("rule", true);
    layout->addWidget(line);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    m_cancel->setObjectName(u"cancelButton"_s);
    m_moveIn->setObjectName(u"moveInButton"_s);
    m_moveIn->setProperty("primary", true);
    m_moveIn->setDefault(true);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_moveIn);
    layout->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &MoveInDialog::reject);
    connect(m_moveIn, &QPushButton::clicked, this, &MoveInDialog::moveInNow);
}

void MoveInDialog::beginAnew()
{
    if (m_stage == Stage::Checking)
        emit cancelRequested();
    m_outcome = {};
    m_messages->clear();
    setStage(Stage::Choosing);
}

void MoveInDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool hasReport = stage == Stage::Ready || stage == Stage::Done;
    m_source->setEnabled(stage != Stage::Working);
    m_progress->setVisible(stage == Stage::Checking || stage == Stage::Working);
    m_progress->setRange(0, 0);
    m_counts->setVisible(hasReport);
    m_notes->setVisible(hasReport && !m_notes->text().isEmpty());
    m_problems->setVisible(hasReport && m_problems->rowCount() > 0);
    m_moveIn->setEnabled(stage == Stage::Done || canMoveIn());
    m_cancel->setVisible(stage != Stage::Done);
    const int count = m_outcome.added + m_outcome.changed;
    m_moveIn->setText(stage == Stage::Done ? tr("Close")
                          : canMoveIn()    ? tr("Move in %n record(s)", nullptr, count)
                                           : tr("Move in"));
}

bool MoveInDialog::canMoveIn() const
{
    return m_stage == Stage::Ready && m_outcome.problems.empty()
        && m_outcome.added + m_outcome.changed > 0;
}

void MoveInDialog::setFile(const QString& path)
{
    m_source->setFile(path);
}

void MoveInDialog::preview()
{
    m_messages->clear();
    if (m_source->isEmpty()) {
        beginAnew();
        return;
    }
    setStage(Stage::Checking);
    emit previewRequested(m_source->request());
}

void MoveInDialog::moveInNow()
{
    if (m_stage == Stage::Done) {
        accept();
        return;
    }
    if (!canMoveIn())
        return;
    m_messages->clear();
    setStage(Stage::Working);
    emit moveInRequested(m_source->request());
}

void MoveInDialog::showProgress(const QString&, qint64 done, qint64 total)
{
    constexpr int parts = 1000;
    m_progress->setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        m_progress->setValue(int(done * parts / total));
}

void MoveInDialog::showOutcome(MoveInOutcome outcome)
{
    m_outcome = std::move(outcome);
    m_counts->setText(tr("%1 new, %2 changed, %3 in the books already, %4 problems")
                          .arg(countText(m_outcome.added),
                               countText(m_outcome.changed),
                               countText(m_outcome.unchanged),
                               countText(qint64(m_outcome.problems.size()))));
    const auto joined = [](const std::vector<std::string>& texts) {
        QStringList all;
        for (const std::string& each : texts)
            all += text(each);
        return all.join(u", "_s);
    };
    QStringList notes;
    for (const core::Message& note : m_outcome.notes)
        notes += messageText(note);
    if (!m_outcome.createdPublishers.empty())
        notes += tr("New publishers: %1.").arg(joined(m_outcome.createdPublishers));
    if (!m_outcome.unknownColumns.empty())
        notes += tr("Not used: %1.").arg(joined(m_outcome.unknownColumns));
    m_notes->setText(notes.join(u'\n'));
    m_problems->setRowCount(0);
    for (const MoveInProblem& problem : m_outcome.problems)
        addPlainRow(m_problems,
                    { messageText(problem.place),
                      text(problem.column),
                      messageText(problem.error.what),
                      messageText(problem.error.remedy) });
    m_source->askStatuses(m_outcome.unmappedStatuses);
}

void MoveInDialog::showPreview(MoveInOutcome outcome)
{
    if (m_stage != Stage::Checking)
        return; // of what has been left since
    showOutcome(std::move(outcome));
    setStage(Stage::Ready);
    const int problems = int(m_outcome.problems.size());
    if (m_source->hasOpenStatuses())
        m_messages->show(Theme::Tone::Warning,
                         tr("Say what each status of the file means: it is not known here."));
    else if (problems > 0)
        m_messages->show(Theme::Tone::Bad,
                         tr("%n problem(s): nothing of this file can be moved in before they are "
                            "mended.",
                            nullptr,
                            problems));
    else if (m_outcome.added + m_outcome.changed == 0)
        m_messages->show(Theme::Tone::Info, tr("Everything in this file is in the books already."));
}

void MoveInDialog::showReport(MoveInOutcome outcome)
{
    showOutcome(std::move(outcome));
    setStage(Stage::Done);
    m_messages->show(Theme::Tone::Good,
                     tr("%n record(s) moved in.", nullptr, m_outcome.added + m_outcome.changed));
    m_moveIn->setFocus();
}

void MoveInDialog::showError(const core::Error& error)
{
    if (m_stage != Stage::Checking && m_stage != Stage::Working)
        return; // of what has been left since
    const bool keepsPreview = m_stage == Stage::Working; // nothing was kept: it can be tried again
    if (!keepsPreview)
        m_outcome = {};
    setStage(keepsPreview ? Stage::Ready : Stage::Choosing);
    if (keepsPreview && error.code == core::ErrorCode::Cancelled)
        m_messages->show(Theme::Tone::Info, errorText(error));
    else
        m_messages->showError(error);
}

void MoveInDialog::reject()
{
    if (m_stage == Stage::Working) {
        emit cancelRequested(); // answered by showError(): nothing was kept
        return;
    }
    if (m_stage == Stage::Checking)
        emit cancelRequested();
    QDialog::reject();
}

} // namespace ui
