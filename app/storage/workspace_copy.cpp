#include "app/storage/workspace_copy.h"

#include "app/files/books_lock.h"
#include "app/files/file_identity.h"
#include "app/files/sync_file.h"
#include "app/storage/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace app {

namespace {

/// What SQLite would read into a file that takes the place: "" where nothing lies there.
QString leftBeside(const std::string& path)
{
    for (const char* suffix : sqliteSuffixes)
        if (const QString left = realPath(path) + QLatin1String(suffix); QFileInfo::exists(left))
            return left;
    return {};
}

/// Whether a copy may take this place.
core::Result<void>
mayStand(const Database& database, const std::string& path, core::IfThere ifThere)
{
    const QFileInfo target(QString::fromStdString(path));
    if (!target.exists())
        return refuseLeftFiles(path);
    const auto refused = [&path](core::Message what) {
        return core::Error{ core::ErrorCode::Refused,
                            std::move(what),
                            path,
                            core::say("core", "Choose another name.") };
    };
    if (ifThere == core::IfThere::Refuse)
        return refused(core::say("core", "There is a file of this name already."));
    if (!target.isFile())
        return refused(core::say("core", "What stands there is not an ordinary file."));
    const QFileInfo books(QString::fromStdString(database.path()));
    if (target.canonicalFilePath() == books.canonicalFilePath())
        return refused(core::say("core", "These are the open books themselves."));
    if (!leftBeside(path).isEmpty())
        return refused(core::say("core", "The workspace of this name is open, or was not closed."));
    return {};
}

/// An empty file for a copy of the books: with their mode (modeFor) as far as the user's umask
/// grants it to a new file. On Windows the folder decides who may read.
void makeFor([[maybe_unused]] const std::string& copy, [[maybe_unused]] const std::string& books)
{
#ifdef Q_OS_UNIX
    QFile file(QString::fromStdString(copy));
    const auto least = modeFor(copy, books); // not there yet, it has no group
    // Where it cannot be made SQLite says why.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, least))
        return;
    // Made anew, not changed: nobody knows the umask but who makes a file.
    if (const auto mode = modeFor(copy, books); mode != least && file.remove())
        (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, mode);
#endif
}

/// The finished copy gets its name, where that may still be: what stands there may have been opened
/// meanwhile.
core::Result<void> giveName(const std::string& part,
                            const Database& database,
                            const std::string& path,
                            core::IfThere ifThere)
{
    BooksLock lock(path);
    if (auto taken = lock.take(0); !taken)
        return taken;
    if (auto may = mayStand(database, path, ifThere); !may)
        return may;
    const QString copy = QString::fromStdString(part);
    const QString target = QString::fromStdString(path);
    const bool isNamed = syncFile(copy) && renameFile(copy, realPath(path)); // where a link leads
    if (!isNamed)
        return core::Error{ core::ErrorCode::Storage,
                            core::say("core", "The copy could not be given its name."),
                            path,
                            core::say("core", "Choose another folder.") };
    if (syncFolderOf(realPath(path)))
        return {};
    if (ifThere == core::IfThere::Refuse)
        QFile::remove(target);
    return core::Error{ core::ErrorCode::Storage,
                        core::say("core", "The disk did not confirm that it holds the copy."),
                        path,
                        core::say("core", "Check the disk, or choose another folder.") };
}

} // namespace

QFile::Permissions modeFor(const std::string& file, const std::string& books)
{
    const QFileInfo model(QString::fromStdString(books));
    QFile::Permissions mode = QFile::ReadOwner | QFile::WriteOwner;
    const bool isSameGroup = QFileInfo(QString::fromStdString(file)).groupId() == model.groupId();
    for (const auto& [ofGroup, ofOthers] : { std::pair(QFile::ReadGroup, QFile::ReadOther),
                                             std::pair(QFile::WriteGroup, QFile::WriteOther) })
        if (isSameGroup)
            mode |= model.permissions() & (ofGroup | ofOthers);
        else if (model.permission(ofGroup | ofOthers))
            mode |= ofGroup | ofOthers;
    return mode;
}

core::Result<void> refuseLeftFiles(const std::string& path)
{
    const QString left = leftBeside(path);
    if (left.isEmpty())
        return {};
    return core::Error{ core::ErrorCode::Refused,
                        core::say("core",
                                  "{1} is left here of a workspace that is gone, and would be read "
                                  "into the new one.",
                                  QFileInfo(left).fileName().toStdString()),
                        path,
                        core::say("core", "Move that file away, or choose another name.") };
}

core::Result<void>
writeVerifiedCopy(Database& database, const std::string& path, core::IfThere ifThere)
{
    core::require(!database.isInUnit(), "a copy is made between units of work");
    if (auto may = mayStand(database, path, ifThere); !may)
        return may;
    const std::string part =
        path + ".part-" + QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString();
    makeFor(part, database.path());
    Query copy(database, "VACUUM INTO ?");
    copy.run(part);
    auto made = copy.result();
    if (made)
        made = verifyCopy(part);
    if (made)
        made = giveName(part, database, path, ifThere);
    if (!made) {
        removeUnfinished(part);
        core::Error error = made.error();
        error.where = path;
        return error;
    }
    return {};
}

core::Result<void> verifyCopy(const std::string& path)
{
    // Immutable: looking at a copy makes no files beside it.
    auto copy = Database::open(path, Database::Mode::Immutable);
    if (!copy)
        return copy.error();
    const auto id = (*copy)->ask<int>("PRAGMA application_id");
    if (!id)
        return id.error();
    if (*id != applicationId)
        return core::Error{ core::ErrorCode::Storage,
                            core::say("core", "The file is not a PayoutDesk workspace."),
                            path,
                            core::say("core", "Choose a file that PayoutDesk made.") };
    const auto fault = (*copy)->ask<std::string>("PRAGMA integrity_check(1)");
    if (!fault)
        return fault.error();
    if (*fault != "ok")
        return core::Error{ core::ErrorCode::Storage,
                            core::say("core", "The copy is damaged ({1}).", *fault),
                            path,
                            core::say("core", "Choose another backup.") };
    return {};
}

QString backupFolder(const std::string& workspace)
{
    const QFileInfo file(QString::fromStdString(workspace));
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(".backups"));
}

core::Result<std::string> backupPath(const std::string& workspace, const std::string& why)
{
    const QString name = QFileInfo(QString::fromStdString(workspace)).completeBaseName();
    const QDir folder(backupFolder(workspace));
    const bool isNew = !folder.exists();
    if (!folder.mkpath(QStringLiteral(".")) || (isNew && !syncFolderOf(folder.path())))
        return core::Error{ core::ErrorCode::Storage,
                            core::say("core", "The folder for backups could not be made."),
                            folder.path().toStdString(),
                            core::say("core", "Check that you may write beside the workspace.") };
    constexpr QFile::Permissions ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const auto mode = QFile::permissions(QString::fromStdString(workspace));
    if (isNew && mode && !(mode & ofOthers))
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QString path;
    do { // of two in one millisecond the second has the next
        const QString time =
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        path = folder.filePath(
            QStringLiteral("%1-%2-%3.payouts").arg(name, time, QString::fromStdString(why)));
    } while (QFileInfo::exists(path));
    return path.toStdString();
}

void removeUnfinished(const std::string& path)
{
    QFile::remove(QString::fromStdString(path));
    for (const char* suffix : sqliteSuffixes)
        QFile::remove(QString::fromStdString(path + suffix));
}

} // namespace app
