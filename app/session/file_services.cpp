#include "app/session/file_services.h"

#include "app/files/safe_file.h"
#include "app/session/program_log.h"
#include "app/wiring/about.h"
#include "app/wiring/user_name.h"
#include "app/wiring/xlsx_table.h"
#include "app/wiring/zones.h"

#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

namespace app {
namespace {

core::Result<void> fill(core::TableSink& sink, const ui::TableCopy& table, core::Progress& progress)
{
    constexpr std::size_t rowsPerReport = 1000;
    if (auto begun = sink.begin(table.heads); !begun)
        return begun;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (row % rowsPerReport == 0)
            progress.report("Writing rows", std::int64_t(row), std::int64_t(table.rows.size()));
        if (progress.cancelled())
            return core::Error{
                core::ErrorCode::Cancelled, "Stopped; no file was written.", {}, {}
            };
        if (auto written = sink.row(table.rows[row]); !written)
            return written;
    }
    return sink.end();
}

core::Result<std::optional<ui::SavedBackup>> asShown(const OpenBooks::MaybeSaved& saved)
{
    if (!saved)
        return saved.error();
    if (!*saved)
        return std::optional<ui::SavedBackup>();
    return std::optional(
        ui::SavedBackup{ QString::fromStdString((*saved)->path), (*saved)->milliseconds });
}

} // namespace

FileServices::FileServices(std::function<OpenBooks*()> books)
    : m_books(std::move(books))
    , m_outbox([this] {
        const OpenBooks* open = m_books();
        return open ? QString::fromStdString(open->path()) : QString();
    })
{
}

core::Result<std::unique_ptr<core::ByteSource>> FileServices::openFile(const QString& path)
{
    auto file = FileSource::open(path.toStdString());
    if (!file)
        return file.error();
    return std::unique_ptr<core::ByteSource>(std::move(*file));
}

core::Result<void>
FileServices::writeFile(const QString& path,
                        const std::function<core::Result<void>(core::ByteSink&)>& write)
{
    SafeFile file(path.toStdString());
    if (auto written = write(file); !written)
        return written;
    return file.commit();
}

core::Result<void> FileServices::writeTable(const QString& path,
                                            ui::TableFormat format,
                                            const ui::TableCopy& table,
                                            core::Progress& progress)
{
    if (format == ui::TableFormat::Xlsx) {
        XlsxTableSink sink(path.toStdString(), QFileInfo(path).completeBaseName().toStdString());
        if (!table.books.empty())
            sink.setComment("State of the books: " + table.books);
        return fill(sink, table, progress);
    }
    return writeFile(path, [&](core::ByteSink& bytes) {
        if (format == ui::TableFormat::Json) {
            core::JsonTableSink sink(bytes);
            return fill(sink, table, progress);
        }
        core::CsvTableSink sink(bytes);
        return fill(sink, table, progress);
    });
}

core::Result<core::Zone> FileServices::zoneNamed(const std::string& name)
{
    return typedZone(name);
}

core::Result<std::optional<ui::SavedBackup>> FileServices::backUpForToday()
{
    OpenBooks* books = m_books();
    return books ? asShown(books->backUpForToday()) : std::optional<ui::SavedBackup>();
}

core::Result<std::optional<ui::SavedBackup>> FileServices::backUpBeforeImport(const QString& file)
{
    OpenBooks* books = m_books();
    return books ? asShown(books->backUpBeforeImport(file.toStdString()))
                 : std::optional<ui::SavedBackup>();
}

QString FileServices::userName() const
{
    return app::userName();
}

void FileServices::setUserName(const QString& name)
{
    app::setUserName(name);
}

bool FileServices::canWriteXlsx() const
{
    return app::canWriteXlsx();
}

QStringList FileServices::programFacts() const
{
    QStringList facts =
        QString::fromStdString(aboutText()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    facts += QStringLiteral("System: %1, %2 %3, %4, %5 cores")
                 .arg(QSysInfo::prettyProductName(),
                      QSysInfo::kernelType(),
                      QSysInfo::kernelVersion(),
                      QSysInfo::currentCpuArchitecture())
                 .arg(QThread::idealThreadCount());
    return facts;
}

core::Result<QStringList> FileServices::booksFacts()
{
    OpenBooks* books = m_books();
    if (!books)
        return QStringList();
    const auto lines = books->facts().lines();
    if (!lines)
        return lines.error();
    QStringList facts;
    for (const std::string& line : *lines)
        facts += QString::fromStdString(line);
    return facts;
}

QStringList FileServices::lastLogLines(int most) const
{
    const RotatingLog* log = ProgramLog::current();
    return log ? log->lastLines(most) : QStringList();
}

QString FileServices::logFolder() const
{
    const RotatingLog* log = ProgramLog::current();
    return log ? log->folder() : QString();
}

} // namespace app
