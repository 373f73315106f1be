#include "ui/imports/import_controller.h"

#include "ui/models/cell_text.h"
#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

core::Result<ImportChoices> loadChoices(core::Books& books)
{
    ImportChoices choices;
    choices.currency = text(books.store.workspace().currency);
    choices.decimals = books.store.workspace().decimals;
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    auto campaigns = books.store.campaigns();
    if (!campaigns)
        return campaigns.error();
    choices.publishers = std::move(*publishers);
    choices.campaigns = std::move(*campaigns);
    return choices;
}

core::Result<ImportOutcome> importFile(core::Books& books,
                                       Services& services,
                                       const ImportRequest& request,
                                       bool isPreview,
                                       core::Progress& progress)
{
    auto file = services.openFile(request.path);
    if (!file)
        return file.error();
    core::StringSink rejects;
    core::ImportOptions options;
    options.campaign = request.campaign;
    options.publisher = request.publisher;
    options.createMissing = request.createMissing;
    options.keepOld = request.keepOld;
    options.dryRun = isPreview;
    options.reportsAllBad = isPreview; // its rows are listed, and can be saved
    options.rejects = &rejects;
    auto report = core::importConversions(books, **file, options, progress);
    if (!report)
        return report.error();
    return ImportOutcome{ std::move(*report), rejects.bytes() };
}

} // namespace

ImportController::ImportController(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void ImportController::start(const QString& path)
{
    m_session.run<ImportChoices>(
        this,
        [](core::Books& books, core::Progress&) { return loadChoices(books); },
        [this, path](core::Result<ImportChoices> choices) {
            if (choices) {
                show(std::move(*choices), path);
                return;
            }
            Desktop::current().tell(m_window, tr("Import conversions"), errorText(choices.error()));
            deleteLater();
        });
}

void ImportController::show(ImportChoices choices, const QString& path)
{
    m_dialog = new ImportDialog(std::move(choices), m_window);
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_dialog, &ImportDialog::fileWanted, this, &ImportController::chooseFile);
    connect(m_dialog, &ImportDialog::previewRequested, this, &ImportController::preview);
    connect(m_dialog, &ImportDialog::importRequested, this, &ImportController::import);
    connect(m_dialog, &ImportDialog::saveRejectsRequested, this, &ImportController::saveRejects);
    connect(m_dialog, &ImportDialog::cancelRequested, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    m_dialog->open();
    if (!path.isEmpty())
        m_dialog->setFile(path);
}

void ImportController::chooseFile()
{
    const FileQuestion question{ tr("Import conversions"),
                                 {},
                                 { tr("CSV (*.csv *.tsv *.txt)"), tr("All files (*)") },
                                 u"imports"_s };
    Desktop::current().chooseOpenFile(
        m_dialog, question, [dialog = m_dialog](const QString& path, const QString&) {
            if (dialog)
                dialog->setFile(path);
        });
}

void ImportController::preview(const ImportRequest& request)
{
    work(tr("Reading %1").arg(QFileInfo(request.path).fileName()), request, true);
}

void ImportController::import(const ImportRequest& request)
{
    work(tr("Importing %1").arg(QFileInfo(request.path).fileName()), request, false);
}

void ImportController::work(const QString& title, const ImportRequest& request, bool isPreview)
{
    if (m_task)
        m_task->cancel();
    const auto job = [request, isPreview, services = &m_session.services()](
                         core::Books& books, core::Progress& progress) {
        return importFile(books, *services, request, isPreview, progress);
    };
    const auto done =
        [this, isPreview, question = ++m_question](core::Result<ImportOutcome> outcome) {
            if (question != m_question || !m_dialog)
                return;
            if (!outcome)
                m_dialog->showError(outcome.error());
            else if (isPreview)
                m_dialog->showPreview(std::move(*outcome));
            else
                m_dialog->showReport(std::move(*outcome));
        };
    m_task = isPreview ? m_session.runLong<ImportOutcome>(title, this, job, done)
                       : m_session.runLong<ImportOutcome>(
                           title, this, job, done, { Change::Conversions, Change::Publishers });
    connect(m_task, &Task::progressed, m_dialog, &ImportDialog::showProgress);
}

void ImportController::saveRejects(const std::string& rejects)
{
    const FileQuestion question{
        tr("Save rejected rows"), u"rejected.csv"_s, { tr("CSV (*.csv)") }, u"imports"_s
    };
    Desktop::current().chooseSaveFile(
        m_dialog, question, [this, rejects](const QString& path, const QString&) {
            m_session.run<void>(
                this,
                [services = &m_session.services(), path, rejects](core::Books&, core::Progress&) {
                    return services->writeFile(
                        path, [&](core::ByteSink& sink) { return sink.write(rejects); });
                },
                [this, path](core::Result<void> saved) {
                    if (!m_dialog)
                        return;
                    if (saved)
                        m_dialog->messages()->show(
                            Theme::Tone::Good,
                            tr("Rejected rows saved to %1.").arg(QDir::toNativeSeparators(path)));
                    else
                        m_dialog->messages()->showError(saved.error());
                });
        });
}

} // namespace ui
