#include "ui/imports/move_in_controller.h"

#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"

using namespace Qt::StringLiterals;

namespace ui {

MoveInController::MoveInController(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void MoveInController::start()
{
    using Publishers = std::vector<core::Publisher>;
    m_session.run<Publishers>(
        this,
        [](core::Books& books, core::Progress&) { return books.store.publishers(); },
        [this](const core::Result<Publishers>& publishers) {
            if (publishers) {
                show(*publishers);
                return;
            }
            Desktop::current().tell(m_window, tr("Move in"), errorText(publishers.error()));
            deleteLater();
        });
}

void MoveInController::show(const std::vector<core::Publisher>& publishers)
{
    m_dialog = new MoveInDialog(publishers, m_window);
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_dialog, &MoveInDialog::fileWanted, this, &MoveInController::chooseFile);
    connect(m_dialog, &MoveInDialog::previewRequested, this, [this](const MoveInRequest& request) {
        work(request, true);
    });
    connect(m_dialog, &MoveInDialog::moveInRequested, this, [this](const MoveInRequest& request) {
        work(request, false);
    });
    connect(m_dialog, &MoveInDialog::cancelRequested, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    m_dialog->open();
}

void MoveInController::chooseFile()
{
    const FileQuestion question{ tr("Move in"),
                                 {},
                                 { tr("Tables (*.csv *.tsv *.txt *.json)"), tr("All files (*)") },
                                 u"imports"_s };
    Desktop::current().chooseOpenFile(
        m_dialog, question, [dialog = m_dialog](const QString& path, const QString&) {
            if (dialog)
                dialog->setFile(path);
        });
}

void MoveInController::work(const MoveInRequest& request, bool isPreview)
{
    if (m_task)
        m_task->cancel();
    const auto job = [request, isPreview, services = &m_session.services()](
                         core::Books& books, core::Progress& progress) {
        return moveIn(books, *services, request, isPreview, progress);
    };
    const auto done =
        [this, isPreview, question = ++m_question](core::Result<MoveInOutcome> outcome) {
            if (question != m_question || !m_dialog)
                return;
            if (!outcome)
                m_dialog->showError(outcome.error());
            else if (isPreview)
                m_dialog->showPreview(std::move(*outcome));
            else
                m_dialog->showReport(std::move(*outcome));
        };
    m_task = isPreview
        ? m_session.runLong<MoveInOutcome>(tr("Trying what is moved in"), this, job, done)
        : m_session.runLong<MoveInOutcome>(
            tr("Moving in"),
            this,
            job,
            done,
            { Change::Publishers, Change::Campaigns, Change::Payouts, Change::Conversions });
    connect(m_task, &Task::progressed, m_dialog, &MoveInDialog::showProgress);
}

} // namespace ui
