#include "app/storage/workspace_file.h"

#include "app/files/books_lock.h"
#include "app/files/network_disk.h"
#include "app/files/safe_file.h"
#include "app/files/storage_error.h"
#include "app/files/sync_file.h"
#include "app/storage/chain.h"
#include "app/storage/migrations.h"
#include "app/storage/sqlite_store.h"
#include "app/storage/workspace_copy.h"
#include "app/storage/workspace_links.h"
#include "app/storage/workspace_probe.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace app {

using core::say;

namespace {

std::string unfinishedName(const std::string& path)
{
    return path + ".new-" + QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString();
}

core::Result<void> fillMoves(Database& database)
{
    Query move(database, "INSERT INTO payout_move (from_status, to_status) VALUES (?, ?)");
    for (const core::PayoutStatusInfo& row : core::payoutStatuses()) {
        if (row.mayBeFirst)
            move.run("", row.key);
        for (const core::PayoutStatus next : row.next)
            move.run(row.key, core::info(next).key);
    }
    return move.result();
}

/// The first rows of empty books. The moves come first: they are closed once the workspace stands.
core::Result<void> fillNew(Database& database, const NewWorkspace& workspace)
{
    if (auto filled = fillMoves(database); !filled)
        return filled;
    Query insert(database, "INSERT INTO workspace (id, currency, zone) VALUES (1, ?, ?)");
    if (!insert.run(workspace.currency, workspace.zone.name()))
        return insert.result();
    const core::Company company;
    Query first(database,
                "INSERT INTO company (id, name, address, town, country, vat_id, billing_details, "
                "net_days, default_type, other_earns, invoice_pattern, credit_note_pattern, "
                "version) VALUES (1, ?, '', '', '', '', '', ?, ?, ?, ?, ?, 1)");
    first.run(workspace.company,
              company.netDays,
              company.defaultType,
              company.otherEarns,
              company.invoicePattern,
              company.creditNotePattern);
    return first.result();
}

core::Result<void> writeNew(const std::string& path, const NewWorkspace& workspace)
{
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return database.error();
    if (auto begun = (*database)->begin(); !begun)
        return begun;
    if (auto marked = (*database)->run("PRAGMA application_id=" + std::to_string(applicationId));
        !marked)
        return marked;
    if (auto migrated = migrate(**database, 0); !migrated)
        return migrated;
    if (auto filled = fillNew(**database, workspace); !filled)
        return filled;
    if (auto chained = beginChain(**database); !chained)
        return chained;
    if ((*database)->commit() != core::Outcome::Committed)
        return storageError(path,
                            say("core", "The workspace could not be written."),
                            say("core", "Free some space or choose another folder."));
    return {};
}

core::Result<void> isFree(const std::string& path)
{
    const QFileInfo target(QString::fromStdString(path));
    if (target.exists() || target.isSymLink())
        return core::Error{ core::ErrorCode::Refused,
                            say("core", "There is a file of this name already."),
                            path,
                            say("core", "Choose another name, or open it.") };
    return refuseLeftFiles(path);
}

/// A migration is a unit of work of its own, after a backup.
core::Result<void> bringUpToDate(Database& database)
{
    if (auto backup = writeBackup(database, "before-update", BooksLock::usualWaitMs); !backup)
        return backup.error();
    if (auto begun = database.begin(); !begun)
        return begun;
    // Another program may have done it while this one waited for its turn.
    const auto from = database.ask<int>("PRAGMA user_version");
    if (!from || *from == schemaVersion()) {
        database.rollBack();
        return from ? core::Result<void>() : from.error();
    }
    auto migrated = migrate(database, *from);
    if (migrated)
        migrated = beginChain(database);
    if (!migrated) {
        database.rollBack();
        return migrated;
    }
    if (database.commit() != core::Outcome::Committed)
        return storageError(database.path(),
                            say("core", "The workspace could not be brought up to date."),
                            say("core", "Nothing was changed; free some space and try again."));
    return {};
}

core::Message newerVersion()
{
    return say("core", "A newer version of PayoutDesk wrote this workspace; it can only be read.");
}

core::Result<core::Workspace> readWorkspace(Database& database, const ZoneSource& zoneNamed)
{
    Query query(database, "SELECT currency, zone FROM workspace");
    core::Workspace workspace;
    std::string zone;
    query.run();
    if (query.next())
        query.into(workspace.currency, zone);
    if (auto read = query.result(); !read)
        return read.error();
    const auto decimals = core::currencyDecimals(workspace.currency);
    if (!decimals)
        return storageError(
            database.path(),
            say("core", "The currency \"{1}\" of the workspace is not known.", workspace.currency),
            say("core", "Restore a backup."));
    auto table = zoneNamed(zone);
    if (!table)
        return storageError(database.path(), table.error().what, table.error().remedy);
    workspace.decimals = *decimals;
    workspace.zone = std::move(*table);
    return workspace;
}

/// The connection that suits what the caller wants, what the file allows and who wrote it.
core::Result<std::unique_ptr<Database>> connect(const std::string& path, bool readOnly)
{
    using enum Database::Mode;
    if (!readOnly)
        return Database::open(path, ReadWrite);
    const QFileInfo file(QString::fromStdString(path));
    if (QFileInfo(file.absolutePath()).isWritable())
        return Database::open(path, file.isWritable() ? Reading : ReadOnly);
    // SQLite cannot make its files here; where another program left none it needs none.
    for (const char* log : { "-wal", "-journal" })
        if (QFileInfo(file.filePath() + QLatin1String(log)).size() > 0)
            return Database::open(path, ReadOnly);
    return Database::open(path, Immutable);
}

/// Books whose structure was looked at, and the schema's version.
struct LookedAt {
    std::unique_ptr<Database> database;
    int version = 0;
};

/// A restore may put another file in the place of the one that was opened while this waited for it.
/// One that comes between this look and the first unit of work is found by that (Database::begin).
core::Result<LookedAt> lookAt(const std::string& path, bool readOnly)
{
    while (true) {
        auto database = connect(path, readOnly);
        if (!database)
            return database.error();
        const auto version = versionOfWhole(**database);
        if ((*database)->isReplaced())
            continue;
        if (!version)
            return version.error();
        return LookedAt{ std::move(*database), *version };
    }
}

} // namespace

core::Result<void> createWorkspace(const std::string& path, const NewWorkspace& workspace)
{
    if (!core::currencyDecimals(workspace.currency))
        return core::Error{ core::ErrorCode::Refused,
                            say("core", "There is no currency \"{1}\".", workspace.currency),
                            {},
                            say("core", "Give an ISO 4217 code like USD or EUR.") };
    const QFileInfo target(QString::fromStdString(path));
    if (auto may = isFree(path); !may)
        return may;
    if (!QFileInfo(target.absolutePath()).isDir())
        return storageError(path,
                            say("core", "There is no such folder."),
                            say("core", "Create it, or choose another."));
    if (auto local = refuseNetworkDisk(path, fileSystemOf(path)); !local)
        return local.error();
    const std::string unfinished = unfinishedName(path);
    auto made = writeNew(unfinished, workspace);
    BooksLock lock(path);
    if (made)
        made = lock.take(0);
    if (made)
        made = isFree(path);
    if (made
        && (!syncFile(QString::fromStdString(unfinished))
            || !renameFile(QString::fromStdString(unfinished), target.filePath())))
        made = storageError(path,
                            say("core", "The workspace could not be given its name."),
                            say("core", "Choose another folder."));
    if (made && !syncFolderOf(target.filePath())) {
        QFile::remove(target.filePath()); // empty books that nobody was told of
        made = storageError(path,
                            say("core", "The disk did not confirm that it holds the workspace."),
                            say("core", "Check the disk, or choose another folder."));
    }
    if (!made) {
        removeUnfinished(unfinished);
        core::Error error = made.error();
        error.where = path;
        return error;
    }
    return {};
}

core::Result<OpenWorkspace>
openWorkspace(const std::string& path, bool readOnly, const ZoneSource& zoneNamed)
{
    const auto probed = probeWorkspace(path);
    if (!probed)
        return probed.error();
    OpenWorkspace open;
    const bool mayWrite = QFileInfo(QString::fromStdString(path)).isWritable();
    if (*probed > schemaVersion())
        open.readOnlyBecause = newerVersion();
    else if (readOnly)
        open.readOnlyBecause = say("core", "The workspace was opened for reading only.");
    else if (!mayWrite)
        open.readOnlyBecause =
            say("core", "The workspace's file may not be written; it can only be read.");
    if (open.readOnlyBecause.empty()) {
        if (auto local = refuseNetworkDisk(path, fileSystemOf(path)); !local)
            return local.error();
        if (auto alone = refuseOtherNames(path); !alone)
            return alone.error();
    }
    auto books = lookAt(path, !open.readOnlyBecause.empty());
    if (!books)
        return books.error();
    const int version = books->version;
    if (version > schemaVersion() && open.readOnlyBecause.empty()) { // as its log alone says
        open.readOnlyBecause = newerVersion();
        if (books = lookAt(path, true); !books)
            return books.error();
    }
    std::unique_ptr<Database> database = std::move(books->database);
    if (version < schemaVersion() && !open.readOnlyBecause.empty())
        return storageError(path,
                            say("core", "An older version of PayoutDesk wrote this workspace."),
                            say("core", "Open it for writing once, to bring it up to date."));
    if (open.readOnlyBecause.empty())
        if (auto logged = database->useLog(); !logged)
            return logged.error();
    if (version < schemaVersion()) {
        if (auto done = bringUpToDate(*database); !done)
            return done.error();
        if (auto whole = versionOfWhole(*database); !whole)
            return whole.error();
    }
    auto workspace = readWorkspace(*database, zoneNamed);
    if (!workspace)
        return workspace.error();
    if (open.readOnlyBecause.empty())
        open.backups = std::make_unique<AutomaticBackups>(*database, workspace->zone);
    open.facts = std::make_unique<WorkspaceFacts>(*database, std::max(version, schemaVersion()));
    open.store = std::make_unique<SqliteStore>(
        std::move(database), std::move(*workspace), open.readOnlyBecause);
    return open;
}

} // namespace app
