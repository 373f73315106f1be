#include "ui/imports/move_in_dialog.h"

#include "ui/imports/move_in_source.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words_label.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MoveInDialog::MoveInDialog(const std::vector<core::Publisher>& publishers, QWidget* parent)
    : TriedDialog(u"moveIn"_s, tr("Move in from another system"), parent)
    , m_source(new MoveInSource(publishers, this))
    , m_counts(wordsLabel(u"countsLabel"_s, this))
    , m_notes(wordsLabel(u"notesLabel"_s, this))
    , m_problems(sentenceTable(u"problemTable"_s,
                               tr("Problems"),
                               { tr("Place"), tr("Column"), tr("Problem"), tr("What to do") },
                               { 2, 3 },
                               this))
    , m_moveIn(new QPushButton(tr("Move in"), this))
{
    m_counts->setProperty("strong", true);
    m_notes->setProperty("second", true);
    m_moveIn->setObjectName(u"moveInButton"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(3));
    layout->setSpacing(Theme::space(2));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{ titleLabel(), messages(), m_source, m_counts, m_notes })
        layout->addWidget(widget);
    layout->addWidget(m_problems, 1);
    layout->addStretch(0);
    buildFoot(layout, m_moveIn);
    connect(m_source, &MoveInSource::fileWanted, this, &MoveInDialog::fileWanted);
    connect(m_source, &MoveInSource::restarted, this, &MoveInDialog::beginAnew);
    connect(m_source, &MoveInSource::requestChanged, this, &MoveInDialog::preview);
    connect(new FileDrop(this, [this] { return m_source->isEnabled(); }),
            &FileDrop::dropped,
            this,
            &MoveInDialog::setFile);
    setStage(Stage::Choosing);
    m_source->setFocus();
    resize(Theme::space(190), Theme::space(160));
}

void MoveInDialog::beginAnew()
{
    if (stage() == Stage::Checking)
        emit cancelRequested();
    forgetOutcome();
    messages()->clear();
    setStage(Stage::Choosing);
}

QString MoveInDialog::stepText() const
{
    return stage() == Stage::Checking ? tr("Trying what is moved in…") : tr("Moving in…");
}

QString MoveInDialog::atStake() const
{
    return m_source->isChanged()
        ? tr("Nothing is moved in yet. What you pasted or chose here is lost if you leave.")
        : QString();
}

void MoveInDialog::showStage()
{
    const bool hasReport = stage() == Stage::Ready || stage() == Stage::Done;
    m_source->setEnabled(stage() != Stage::Working);
    m_counts->setVisible(hasReport);
    m_notes->setVisible(hasReport && !m_notes->text().isEmpty());
    m_problems->setVisible(hasReport && m_problems->rowCount() > 0);
    m_moveIn->setEnabled(stage() == Stage::Done || canTake());
    const int count = m_outcome.added + m_outcome.changed;
    m_moveIn->setText(stage() == Stage::Done ? tr("Close")
                          : canTake()        ? tr("Move in %Ln record(s)", nullptr, count)
                                             : tr("Move in"));
}

bool MoveInDialog::canTake() const
{
    return stage() == Stage::Ready && m_outcome.problems.empty()
        && m_outcome.added + m_outcome.changed > 0;
}

void MoveInDialog::requestTaking()
{
    emit moveInRequested(m_source->request());
}

void MoveInDialog::forgetOutcome()
{
    m_outcome = {};
}

void MoveInDialog::setFile(const QString& path)
{
    m_source->setFile(path);
}

void MoveInDialog::preview()
{
    messages()->clear();
    if (m_source->isEmpty()) {
        beginAnew();
        return;
    }
    setStage(Stage::Checking);
    emit previewRequested(m_source->request());
}

void MoveInDialog::showOutcome(MoveInOutcome outcome)
{
    m_outcome = std::move(outcome);
    m_counts->setText(tr("%1 new, %2 changed, %3 in the books already, %Ln problem(s)",
                         nullptr,
                         int(m_outcome.problems.size()))
                          .arg(countText(m_outcome.added),
                               countText(m_outcome.changed),
                               countText(m_outcome.unchanged)));
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
    if (stage() != Stage::Checking)
        return; // of what has been left since
    showOutcome(std::move(outcome));
    setStage(Stage::Ready);
    const int problems = int(m_outcome.problems.size());
    if (m_source->hasOpenStatuses())
        messages()->show(Theme::Tone::Warning,
                         tr("Say what each status of the file means: it is not known here."));
    else if (problems > 0)
        messages()->show(Theme::Tone::Bad,
                         tr("%Ln problem(s): nothing of this file can be moved in before they are "
                            "mended.",
                            nullptr,
                            problems));
    else if (m_outcome.added + m_outcome.changed + m_outcome.unchanged == 0)
        messages()->show(Theme::Tone::Info, tr("The file has no rows."));
    else if (m_outcome.added + m_outcome.changed == 0)
        messages()->show(Theme::Tone::Info, tr("Everything in this file is in the books already."));
}

void MoveInDialog::showReport(MoveInOutcome outcome)
{
    showOutcome(std::move(outcome));
    setStage(Stage::Done);
    messages()->show(Theme::Tone::Good,
                     tr("%Ln record(s) moved in.", nullptr, m_outcome.added + m_outcome.changed));
    m_moveIn->setFocus();
}

} // namespace ui
