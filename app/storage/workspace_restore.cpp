#include "app/files/books_lock.h"
#include "app/files/file_identity.h"
#include "app/files/storage_error.h"
#include "app/files/sync_file.h"
#include "app/storage/audit_rows.h"
#include "app/storage/chain.h"
#include "app/storage/migrations.h"
#include "app/storage/workspace_copy.h"
#include "app/storage/workspace_file.h"
#include "app/storage/workspace_links.h"
#include "app/storage/workspace_probe.h"
#include "core/audit/audit_records.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

namespace app {

using core::say;

namespace {

std::filesystem::path native(const std::string& path)
{
    return { QString::fromStdString(path).toStdU16String() };
}

bool hasLog(const std::string& path)
{
    return QFileInfo(QString::fromStdString(path) + QStringLiteral("-wal")).size() > 0;
}

/// A backup that the program would not open for writing afterwards is no help.
core::Result<void> checkBackup(const std::string& backup, const ZoneSource& zoneNamed)
{
    const auto version = probeWorkspace(backup);
    if (!version)
        return version.error();
    if (*version > schemaVersion())
        return storageError(backup,
                            say("core", "A newer version of PayoutDesk wrote this backup."),
                            say("core", "Restore it with that version."));
    if (!hasLog(backup)) // else only the copy of both can be looked at
        if (auto whole = verifyCopy(backup); !whole)
            return whole;
    if (*version < schemaVersion()) { // is brought up to date when it is opened
        using enum Database::Mode;
        auto older = Database::open(backup, hasLog(backup) ? ReadOnly : Immutable);
        if (!older)
            return older.error();
        const auto whole = versionOfWhole(**older);
        return whole ? core::Result<void>() : whole.error();
    }
    if (auto opened = openWorkspace(backup, true, zoneNamed); !opened)
        return opened.error();
    return {};
}

/// The workspace that is to be replaced, with the file's exclusive lock taken and given back: Busy
/// when another program has it open. None when what stands there is no workspace that can be read.
core::Result<std::unique_ptr<Database>> openReplaced(const std::string& path)
{
    if (!probeWorkspace(path))
        return std::unique_ptr<Database>();
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) {
        if (database.error().code == core::ErrorCode::Busy)
            return database.error();
        return std::unique_ptr<Database>();
    }
    for (const char* statement : { "PRAGMA busy_timeout=0",
                                   "PRAGMA locking_mode=EXCLUSIVE",
                                   "BEGIN EXCLUSIVE",
                                   "ROLLBACK" }) {
        Query query(**database, statement);
        query.run();
        if (auto done = query.result(); !done && done.error().code == core::ErrorCode::Busy)
            return core::Error{ core::ErrorCode::Busy,
                                say("core", "The workspace is open in another program."),
                                path,
                                say("core", "Close it there, then try again.") };
    }
    return database;
}

/// A backup of the books that are to be replaced; damaged ones, the reason to restore, cannot be
/// backed up.
core::Result<void> backUpReplaced(const std::string& path)
{
    constexpr int patienceMs = 10'000;
    auto replaced = openReplaced(path);
    if (!replaced)
        return replaced.error();
    if (!*replaced)
        return {};
    const auto fault = (*replaced)->ask<std::string>("PRAGMA quick_check(1)");
    if (!fault || *fault != "ok")
        return {};
    if (auto saved = writeBackup(**replaced, "before-restore", patienceMs); !saved)
        return saved.error();
    return {}; // closing folds the log into the file
}

/// Gives what stands at `path` a second name, so that it has one when the first is taken from it.
bool keepAs(const std::string& path, const std::string& kept)
{
    std::error_code error;
    std::filesystem::create_hard_link(native(path), native(kept), error);
    if (!error)
        return true;
    // A file system without links, backups on another disk, or no ordinary file.
    std::filesystem::copy_file(native(path), native(kept), error);
    const QString copy = QString::fromStdString(kept);
    if (!error)
        QFile::setPermissions(copy, modeFor(kept, path));
    return !error && syncFile(copy);
}

/// Keeps what stands at the workspace's place under a name in NAME.backups/, and so what SQLite
/// keeps beside it, also when that lies there alone: it would be read into what takes the place.
/// Answers with what is kept; empty: nothing stood there.
core::Result<std::string> keepReplaced(const std::string& path)
{
    const auto name = backupPath(path, "replaced");
    if (!name)
        return name.error();
    std::string kept;
    bool isKept = true;
    if (QFileInfo::exists(QString::fromStdString(path))) {
        kept = *name;
        isKept = keepAs(path, kept);
    }
    for (const char* suffix : sqliteSuffixes) {
        const QString part = QString::fromStdString(path + suffix);
        const std::string partKept = *name + suffix;
        if (!isKept || !QFileInfo::exists(part))
            continue;
        isKept = renameFile(part, QString::fromStdString(partKept));
        if (kept.empty())
            kept = partKept;
    }
    for (const std::string& moved : { *name, path })
        isKept = isKept && (kept.empty() || syncFolderOf(QString::fromStdString(moved)));
    if (!isKept)
        return storageError(path,
                            say("core", "What stands there could not be kept under another name."),
                            say("core", "Close other programs that use it, then try again."));
    return kept;
}

/// Says in the copy itself who restores it, once it is of this version.
core::Result<void>
recordRestore(const std::string& copy, const std::string& backup, const core::ChangeStamp& by)
{
    auto database = Database::open(copy, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    const auto version = versionOfWhole(**database);
    if (!version)
        return version.error();
    if (auto logged = (*database)->useLog(); !logged)
        return logged;
    if (auto begun = (*database)->begin(); !begun)
        return begun;
    if (*version < schemaVersion()) {
        if (auto migrated = migrate(**database, *version); !migrated)
            return migrated;
        if (auto chained = beginChain(**database); !chained)
            return chained;
    }
    Chain chain(**database);
    if (auto whole = chain.begin(); !whole)
        return whole;
    const std::string file = QFileInfo(QString::fromStdString(backup)).fileName().toStdString();
    if (auto written = writeAudit(**database, core::recordOfRestore(file), by); !written)
        return written;
    if (auto chained = chain.append(); !chained)
        return chained;
    if ((*database)->commit() == core::Outcome::Committed)
        return {};
    return storageError(copy,
                        say("core", "The restored copy could not be written."),
                        say("core", "Nothing was changed; free some space and try again."));
}

/// A verified copy of the backup, beside where it is to stand: NAME.backups may be a link to
/// another disk, from which nothing gets a name here in one step.
core::Result<std::string>
copyBeside(const std::string& path, const std::string& backup, const core::ChangeStamp& by)
{
    using enum Database::Mode;
    auto source = Database::open(backup, hasLog(backup) ? ReadOnly : Immutable);
    if (!source)
        return source.error();
    const std::string begin = path + ".restored-";
    QDir folder = QFileInfo(QString::fromStdString(path)).dir();
    // What a restore that was killed left here is nobody's.
    for (const QString& left : folder.entryList(QDir::Files))
        if (folder.filePath(left).startsWith(QString::fromStdString(begin)))
            folder.remove(left);
    const std::string copy =
        begin + QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString();
    if (auto copied = writeVerifiedCopy(**source, copy, core::IfThere::Refuse); !copied)
        return copied.error();
    if (auto recorded = recordRestore(copy, backup, by); !recorded) {
        removeUnfinished(copy);
        return recorded.error();
    }
    return copy;
}

} // namespace

core::Result<std::string> restoreWorkspace(const std::string& named,
                                           const std::string& backup,
                                           const ZoneSource& zoneNamed,
                                           const CopyCheck& isInOrder,
                                           const core::ChangeStamp& by)
{
    const std::string path = realPath(named).toStdString();
    if (auto whole = checkBackup(backup, zoneNamed); !whole)
        return whole.error();
    const auto copy = copyBeside(path, backup, by);
    if (!copy)
        return copy.error();
    BooksLock lock(
        path); // nobody writes to what stands there, or gets to stand there, from here on
    auto ready = isInOrder(*copy);
    if (ready)
        ready = lock.take(0);
    std::string kept;
    if (ready) {
        undoCutOffRestores(path);
        ready = backUpReplaced(path);
    }
    if (ready) {
        auto name = keepReplaced(path);
        if (name)
            kept = *name;
        else
            ready = name.error();
    }
    if (!ready) {
        removeUnfinished(*copy);
        return ready.error();
    }
    if (QFileInfo::exists(QString::fromStdString(path)))
        QFile::setPermissions(QString::fromStdString(*copy), modeFor(*copy, path));
    std::error_code error;
    std::filesystem::rename(native(*copy), native(path), error);
    if (error)
        return storageError(
            path,
            say("core", "The restored copy could not be given its name; it lies in {1}.", *copy),
            say("core", "Rename it by hand."));
    if (!syncFolderOf(QString::fromStdString(path)))
        return core::Error{
            core::ErrorCode::Unknown,
            say("core", "The disk did not confirm that it holds the restored books."),
            path,
            say("core", "Check the disk, then look whether they are as in the backup.")
        };
    return kept;
}

} // namespace app
