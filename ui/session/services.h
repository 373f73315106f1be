#pragma once

#include "core/base/bytes.h"
#include "core/base/date_time.h"
#include "core/base/progress.h"
#include "core/tables/table.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace core {
class Outbox;
}

namespace ui {

enum class TableFormat { Csv, Xlsx, Json };

/// A list as it leaves the screen: heads and raw cells, row by row.
struct TableCopy {
    std::vector<core::ColumnHead> heads;
    std::vector<std::vector<core::Cell>> rows;
    std::string books; ///< their state, as anchors say it; empty: not said
};

/// A backup that the program made by itself.
struct SavedBackup {
    QString path;
    qint64 milliseconds = 0;
};

/// What screens need of the disk, answered by app. Called inside a Session's work, on the worker
/// thread. A written file is replaced only when the whole of it is safely on the disk.
class Services {
public:
    virtual ~Services() = default;

    [[nodiscard]] virtual core::Result<std::unique_ptr<core::ByteSource>> openFile(
        const QString& path) = 0;
    [[nodiscard]] virtual core::Result<void> writeFile(
        const QString& path,
        const std::function<core::Result<void>(core::ByteSink&)>& write)
        = 0;
    [[nodiscard]] virtual core::Result<void> writeTable(const QString& path,
                                                        TableFormat format,
                                                        const TableCopy& table,
                                                        core::Progress& progress)
        = 0;
    /// The zone with this IANA name. Refused, with the nearest name, when there is none.
    [[nodiscard]] virtual core::Result<core::Zone> zoneNamed(const std::string& name) = 0;
    /// At the start of a day, before anything is written; none: no backup was due.
    [[nodiscard]] virtual core::Result<std::optional<SavedBackup>> backUpForToday() = 0;
    /// Before a large file of conversions comes in, when the last backup is over a day old.
    [[nodiscard]] virtual core::Result<std::optional<SavedBackup>> backUpBeforeImport(
        const QString& file)
        = 0;
    /// Where forms of money are kept until the books have answered.
    [[nodiscard]] virtual core::Outbox& outbox() = 0;
    /// What who works here calls themselves, recorded with every change; "" where they do not say.
    /// Also safe on the window's thread, as setting it is.
    [[nodiscard]] virtual QString userName() const = 0;
    virtual void setUserName(const QString& name) = 0;
    /// Whether this build writes XLSX, and with what; also safe on the window's thread.
    [[nodiscard]] virtual bool canWriteXlsx() const = 0;
    /// What support asks for first, a line each: the program and the system it runs on. Without the
    /// names of people, machines and folders; also safe on the window's thread.
    [[nodiscard]] virtual QStringList programFacts() const = 0;
    /// The same of the open books: the database, sizes and counts, never a value of a row.
    [[nodiscard]] virtual core::Result<QStringList> booksFacts() = 0;
    /// The log's latest lines, the oldest first; also safe on the window's thread, as logFolder().
    [[nodiscard]] virtual QStringList lastLogLines(int most) const = 0;
    /// "" where this program keeps no log.
    [[nodiscard]] virtual QString logFolder() const = 0;
};

} // namespace ui
