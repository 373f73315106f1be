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
    , m_work(session, this)
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
    m_work.setDialog(m_dialog);
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
    m_work.run(isPreview ? tr("Trying what is moved in") : tr("Moving in"),
               isPreview,
               [request, isPreview, services = &m_session.services()](core::Books& books,
                                                                      core::Progress& progress) {
                   return moveIn(books, *services, request, isPreview, progress);
               },
               { Change::Publishers, Change::Campaigns, Change::Payouts, Change::Conversions });
}

} // namespace ui
