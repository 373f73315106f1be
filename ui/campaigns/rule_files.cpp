#include "ui/campaigns/rule_files.h"

#include "core/rules/tracker_json.h"
#include "core/tables/tables.h"
#include "ui/campaigns/apply_import.h"
#include "ui/campaigns/custom_payouts_page.h"
#include "ui/campaigns/typed_rules.h"
#include "ui/models/cell_text.h"
#include "ui/session/session.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/file_form.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

core::Result<std::string> wholeFile(Services& services, const QString& path)
{
    auto file = services.openFile(path);
    if (!file)
        return file.error();
    std::string bytes;
    std::array<char, 65'536> buffer{};
    for (;;) {
        const auto read = (*file)->read(buffer);
        if (!read)
            return read.error();
        if (*read == 0)
            return bytes;
        bytes.append(buffer.data(), *read);
    }
}

core::Result<core::DraftImport> readFile(core::Books& books,
                                         Services& services,
                                         const core::CampaignDraft& draft,
                                         const QString& path,
                                         bool replaces)
{
    const auto bytes = wholeFile(services, path);
    if (!bytes)
        return bytes.error();
    const auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    return core::importIntoDraft(draft, *publishers, *bytes, replaces);
}

/// The forms in which rules leave.
enum class RuleFormat { File, Csv, Json };
struct RuleFileForm : FileForm {
    RuleFormat format;
};
constexpr RuleFileForm ruleFileForms[] = {
    { { "rules", QT_TRANSLATE_NOOP("ui::FileForm", "Rules file") }, RuleFormat::File },
    { { "csv", QT_TRANSLATE_NOOP("ui::FileForm", "CSV table") }, RuleFormat::Csv },
    { { "json", QT_TRANSLATE_NOOP("ui::FileForm", "The tracker's JSON") }, RuleFormat::Json },
};

core::Result<void> writeText(Services& services, const QString& path, const std::string& text)
{
    return services.writeFile(path, [&](core::ByteSink& sink) { return sink.write(text); });
}

core::Result<void> writeCsv(core::Books& books,
                            Services& services,
                            const core::CampaignDraft& draft,
                            const QString& path,
                            core::Progress& progress)
{
    const auto names = core::tableNames(books.store);
    if (!names)
        return names.error();
    TableCopy table;
    for (const auto& column : core::ruleColumns())
        table.heads.push_back(column.head);
    for (const core::Rule& rule : draft.rules) {
        const core::CampaignRule row{ draft.campaign, rule };
        std::vector<core::Cell> cells;
        for (const auto& column : core::ruleColumns())
            cells.push_back(column.cell(row, *names));
        table.rows.push_back(std::move(cells));
    }
    return services.writeTable(path, TableFormat::Csv, table, progress);
}

} // namespace

RuleFiles::RuleFiles(Session& session, CustomPayoutsPage& page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
{
    connect(&page, &CustomPayoutsPage::importRequested, this, &RuleFiles::importRules);
    connect(&page, &CustomPayoutsPage::exportRequested, this, &RuleFiles::exportRules);
}

void RuleFiles::importRules()
{
    m_dialog = new RulesImportDialog(m_page.window());
    connect(m_dialog, &RulesImportDialog::fileWanted, this, &RuleFiles::chooseFile);
    connect(m_dialog, &RulesImportDialog::previewWanted, this, &RuleFiles::preview);
    connect(m_dialog, &RulesImportDialog::takenOver, this, [this](const core::RuleMerge& changes) {
        applyImport(m_page.draft(), changes);
        m_page.messages().show(
            Theme::Tone::Good,
            tr("%Ln rule(s) taken over. Undo takes them back.",
               nullptr,
               int(changes.added.size() + changes.changed.size() + changes.removed.size())));
    });
    m_dialog->open();
}

void RuleFiles::chooseFile()
{
    const FileQuestion question{ tr("Import rules"),
                                 {},
                                 { tr("Rules (*.rules *.csv *.json *.txt)"), tr("All files (*)") },
                                 u"imports"_s };
    Desktop::current().chooseOpenFile(
        m_dialog, question, [dialog = m_dialog](const QString& path, const QString&) {
            if (dialog)
                dialog->setFile(path);
        });
}

void RuleFiles::preview(const QString& path, bool replaces)
{
    m_session.run<core::DraftImport>(
        this,
        [services = &m_session.services(),
         draft = typedRules(m_page.draft()).draft,
         path,
         replaces](core::Books& books, core::Progress&) {
            return readFile(books, *services, draft, path, replaces);
        },
        [this, question = ++m_question](core::Result<core::DraftImport> import) {
            if (question != m_question || !m_dialog)
                return;
            if (import)
                m_dialog->showPreview(std::move(*import));
            else
                m_dialog->showError(import.error());
        });
}

void RuleFiles::exportRules()
{
    QStringList filters;
    for (const RuleFileForm& format : ruleFileForms)
        filters += format.filter();
    const QString title = m_page.draft().details().title.trimmed();
    const FileQuestion question{ tr("Export rules"),
                                 (title.isEmpty() ? u"rules"_s : title) + u".rules"_s,
                                 filters,
                                 u"exports"_s };
    Desktop::current().chooseSaveFile(
        m_page.window(), question, [this](const QString& path, const QString& filter) {
            write(path, filter);
        });
}

void RuleFiles::write(const QString& path, const QString& filter)
{
    const RuleFileForm& format = formOf<RuleFileForm>(ruleFileForms, path, filter);
    const QString full = format.completed(path);
    const core::CampaignDraft draft = typedRules(m_page.draft()).draft;
    using LeftOut = std::vector<core::Message>;
    m_session.runLong<LeftOut>(
        tr("Exporting %1").arg(QFileInfo(full).fileName()),
        this,
        [services = &m_session.services(), draft, full, form = format.format](
            core::Books& books, core::Progress& progress) -> core::Result<LeftOut> {
            LeftOut leftOut;
            core::Result<void> written;
            if (form == RuleFormat::Csv) {
                written = writeCsv(books, *services, draft, full, progress);
            } else if (form == RuleFormat::File) {
                written = writeText(*services, full, core::printRulesFile(draft.rules));
            } else {
                core::TrackerExport made = core::trackerJson(draft.campaign, draft.rules);
                written = writeText(*services, full, core::toText(made.json) + '\n');
                leftOut = std::move(made.leftOut);
            }
            return written ? core::Result<LeftOut>(std::move(leftOut)) : written.error();
        },
        [this, full, count = int(draft.rules.size())](const core::Result<LeftOut>& leftOut) {
            if (!leftOut) {
                m_page.messages().showError(leftOut.error());
                return;
            }
            QStringList sentences{
                tr("%Ln rule(s) written to %1.", nullptr, count).arg(QDir::toNativeSeparators(full))
            };
            for (const core::Message& message : *leftOut)
                sentences += messageText(message);
            m_page.messages().show(leftOut->empty() ? Theme::Tone::Good : Theme::Tone::Warning,
                                   sentences.join(u' '));
        });
}

} // namespace ui
