#include "ui/imports/import_controller.h"

#include "core/usecases/import_profiles.h"
#include "ui/imports/compare_dialog.h"
#include "ui/models/cell_text.h"
#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t rowsUnderstood = 3;

core::Result<QStringList> profileNames(core::Store& store)
{
    const auto profiles = store.importProfiles();
    if (!profiles)
        return profiles.error();
    QStringList names;
    for (const core::ImportProfile& profile : *profiles)
        names += text(profile.name);
    return names;
}

core::Result<ImportChoices> loadChoices(core::Books& books)
{
    const core::Workspace& workspace = books.store.workspace();
    ImportChoices choices;
    choices.currency = text(workspace.currency);
    choices.decimals = workspace.decimals;
    choices.timeZone = text(workspace.zone.name());
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    auto campaigns = books.store.campaigns();
    if (!campaigns)
        return campaigns.error();
    auto profiles = profileNames(books.store);
    if (!profiles)
        return profiles.error();
    choices.publishers = std::move(*publishers);
    choices.campaigns = std::move(*campaigns);
    choices.profiles = *profiles;
    return choices;
}

core::Result<core::ImportOptions> optionsOf(Services& services, const ImportRequest& request)
{
    core::ImportOptions options;
    options.settings = request.settings;
    options.createMissing = request.createMissing;
    options.newCampaigns = request.newCampaigns;
    options.keepOld = request.keepOld;
    if (request.settings.timeZone.empty())
        return options;
    auto zone = services.zoneNamed(request.settings.timeZone);
    if (!zone)
        return zone.error();
    options.zone = std::move(*zone);
    return options;
}

core::Result<core::SurveyedConversions>
survey(core::Books& books, Services& services, const ImportRequest& request)
{
    auto file = services.openFile(request.path);
    if (!file)
        return file.error();
    const auto options = optionsOf(services, request);
    return options ? core::surveyConversions(books, **file, *options, rowsUnderstood)
                   : options.error();
}

/// The backup before much comes in, to be told beside the report; a failure stops nothing.
std::optional<core::Message> backUpBefore(Services& services, const QString& file)
{
    const auto saved = services.backUpBeforeImport(file);
    if (!saved)
        return core::say("core",
                         "The backup before the import could not be made: {1}",
                         saved.error().sentence());
    if (!*saved)
        return {};
    return core::say("core",
                     "Before the import the books were backed up to {1}, in {2} ms.",
                     (*saved)->path.toStdString(),
                     std::to_string((*saved)->milliseconds));
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
    auto options = optionsOf(services, request);
    if (!options)
        return options.error();
    core::StringSink rejects;
    options->dryRun = isPreview;
    options->reportsAllBad = isPreview; // its rows are listed, and can be saved
    options->rejects = &rejects;
    const auto remark = isPreview ? std::nullopt : backUpBefore(services, request.path);
    QElapsedTimer since;
    since.start();
    auto report = core::importConversions(books, **file, *options, progress);
    if (!report)
        return report.error();
    qCInfo(importLog) << (isPreview ? "read" : "imported") << report->read << "rows, new"
                      << report->added << "changed" << report->changed << "rejected"
                      << report->rejected << "in" << since.elapsed() << "ms";
    if (remark)
        report->remarks.push_back(*remark);
    return ImportOutcome{ std::move(*report), rejects.bytes() };
}

} // namespace

ImportController::ImportController(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_work(session, this)
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
    connectDialog();
    m_dialog->open();
    if (!path.isEmpty())
        m_dialog->setFile(path);
}

void ImportController::connectDialog()
{
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_dialog, &ImportDialog::fileWanted, this, &ImportController::chooseFile);
    connect(m_dialog, &ImportDialog::previewRequested, this, &ImportController::preview);
    connect(m_dialog, &ImportDialog::importRequested, this, &ImportController::import);
    connect(m_dialog, &ImportDialog::saveRejectsRequested, this, &ImportController::saveRejects);
    connect(m_dialog, &ImportDialog::profileChosen, this, &ImportController::useProfile);
    connect(m_dialog, &ImportDialog::saveProfileRequested, this, &ImportController::saveProfile);
    connect(
        m_dialog, &ImportDialog::removeProfileRequested, this, &ImportController::removeProfile);
    connect(m_dialog, &ImportDialog::compareRequested, this, [this](core::BatchId batch) {
        core::ConversionFilter filter;
        filter.batch = batch;
        compareEarnings(m_session, m_dialog, filter);
    });
    m_work.setDialog(m_dialog);
}

void ImportController::chooseFile()
{
    const FileQuestion question{ tr("Import conversions"),
                                 {},
                                 { tr("Conversions (*.csv *.tsv *.txt *.json)"),
                                   tr("All files (*)") },
                                 u"imports"_s };
    Desktop::current().chooseOpenFile(
        m_dialog, question, [dialog = m_dialog](const QString& path, const QString&) {
            if (dialog)
                dialog->setFile(path);
        });
}

void ImportController::preview(const ImportRequest& request)
{
    m_session.run<core::SurveyedConversions>(
        this,
        [request, services = &m_session.services()](core::Books& books, core::Progress&) {
            return survey(books, *services, request);
        },
        [this, request, question = m_work.beginQuestion()](
            const core::Result<core::SurveyedConversions>& surveyed) {
            if (!m_work.isCurrent(question))
                return;
            if (!surveyed) {
                m_dialog->showError(surveyed.error());
                return;
            }
            m_dialog->showSurvey(*surveyed);
            if (isComplete(*surveyed))
                work(tr("Reading %1").arg(QFileInfo(request.path).fileName()), request, true);
        });
}

void ImportController::import(const ImportRequest& request)
{
    work(tr("Importing %1").arg(QFileInfo(request.path).fileName()), request, false);
}

void ImportController::work(const QString& title, const ImportRequest& request, bool isPreview)
{
    m_work.run(title,
               isPreview,
               [request, isPreview, services = &m_session.services()](core::Books& books,
                                                                      core::Progress& progress) {
                   return importFile(books, *services, request, isPreview, progress);
               },
               { Change::Conversions, Change::Publishers, Change::Campaigns });
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

void ImportController::useProfile(const QString& name)
{
    if (name.isEmpty()) {
        m_dialog->useProfile(name, {});
        return;
    }
    m_session.run<core::ImportSettings>(
        this,
        [name = utf8(name)](core::Books& books, core::Progress&) {
            return core::importSettingsOf(books.store, name);
        },
        [this, name](const core::Result<core::ImportSettings>& settings) {
            if (!m_dialog)
                return;
            if (settings)
                m_dialog->useProfile(name, *settings);
            else
                m_dialog->messages()->showError(settings.error());
        });
}

void ImportController::saveProfile(const QString& name)
{
    m_session.run<QStringList>(
        this,
        [name = utf8(name), settings = m_dialog->settings()](
            core::Books& books, core::Progress&) -> core::Result<QStringList> {
            const auto saved = core::saveImportProfile(books, name, settings);
            return saved ? profileNames(books.store) : saved.error();
        },
        [this, name](const core::Result<QStringList>& names) { tellProfiles(names, name); });
}

void ImportController::removeProfile(const QString& name)
{
    const Question question{ .title = tr("Delete profile"),
                             .text = tr("The profile “%1” is forgotten.").arg(name),
                             .accept = tr("Delete profile"),
                             .reject = {},
                             .destructive = true };
    Desktop::current().ask(m_dialog, question, [this, name](bool isAccepted) {
        if (!isAccepted)
            return;
        m_session.run<QStringList>(
            this,
            [name = utf8(name)](core::Books& books, core::Progress&) -> core::Result<QStringList> {
                const auto removed = core::removeImportProfile(books, name);
                return removed ? profileNames(books.store) : removed.error();
            },
            [this](const core::Result<QStringList>& names) { tellProfiles(names, {}); });
    });
}

void ImportController::tellProfiles(const core::Result<QStringList>& names, const QString& current)
{
    if (!m_dialog)
        return;
    if (!names) {
        m_dialog->messages()->showError(names.error());
        return;
    }
    m_dialog->setProfiles(*names, current);
    m_dialog->messages()->show(Theme::Tone::Good,
                               current.isEmpty() ? tr("The profile is deleted.")
                                                 : tr("Saved as “%1”.").arg(current));
}

} // namespace ui
