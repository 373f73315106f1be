#include "app/storage/workspace_copy.h"

#include "app/files/sync_file.h"
#include "app/storage/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace app {

core::Result<void> writeVerifiedCopy(Database& database, const std::string& path)
{
    core::require(!database.isInUnit(), "a copy is made between units of work");
    const QString target = QString::fromStdString(path);
    if (QFileInfo::exists(target))
        return core::Error{ core::ErrorCode::Refused,
                            core::say("core", "There is a file of this name already."),
                            path,
                            core::say("core", "Choose another name.") };
    const std::string part =
        path + ".part-" + QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString();
    Query copy(database, "VACUUM INTO ?");
    copy.run(part);
    auto made = copy.result();
    if (made)
        made = verifyCopy(part);
    if (made
        && (!syncFile(QString::fromStdString(part))
            || !QFile::rename(QString::fromStdString(part), target)))
        made = core::Error{ core::ErrorCode::Storage,
                            core::say("core", "The copy could not be given its name."),
                            path,
                            core::say("core", "Choose another folder.") };
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

core::Result<std::string> backupPath(const std::string& workspace, const std::string& why)
{
    const QFileInfo file(QString::fromStdString(workspace));
    const QString name = file.completeBaseName();
    const QDir folder(file.absoluteDir().filePath(name + QStringLiteral(".backups")));
    if (!folder.mkpath(QStringLiteral(".")))
        return core::Error{ core::ErrorCode::Storage,
                            core::say("core", "The folder for backups could not be made."),
                            folder.path().toStdString(),
                            core::say("core", "Check that you may write beside the workspace.") };
    const QString time =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    return folder
        .filePath(QStringLiteral("%1-%2-%3.payouts").arg(name, time, QString::fromStdString(why)))
        .toStdString();
}

void removeUnfinished(const std::string& path)
{
    for (const char* suffix : { "", "-wal", "-shm", "-journal" })
        QFile::remove(QString::fromStdString(path + suffix));
}

} // namespace app
