#include "app/storage/workspace_links.h"

#include "app/files/books_lock.h"
#include "app/files/file_identity.h"
#include "app/files/storage_error.h"
#include "app/files/sync_file.h"
#include "app/storage/workspace_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>
#include <system_error>

namespace app {

namespace {

bool hasOtherNames(const QString& path)
{
    std::error_code error;
    const auto names = std::filesystem::hard_link_count(path.toStdU16String(), error);
    return !error && names > 1;
}

} // namespace

core::Result<void> refuseOtherNames(const std::string& path)
{
    const QString real = realPath(path);
    if (!hasOtherNames(real))
        return {};
    BooksLock lock(path); // a restore gives a second name for a moment
    if (auto taken = lock.take(BooksLock::usualWaitMs); !taken)
        return taken;
    undoCutOffRestores(real.toStdString());
    if (!hasOtherNames(real))
        return {};
    return storageError(
        path,
        core::say("core",
                  "The file has another name, too (a hard link), through which a second program "
                  "could write to it unseen."),
        core::say("core", "Remove the other name, or open a copy of the file."));
}

void undoCutOffRestores(const std::string& path)
{
    const QString books = QString::fromStdString(path);
    const QDir folder(backupFolder(path));
    const QRegularExpression form(
        QStringLiteral("\\A%1-\\d{8}-\\d{6}-\\d{3}-replaced\\.payouts\\z")
            .arg(QRegularExpression::escape(QFileInfo(books).completeBaseName())));
    for (const QString& name : folder.entryList(QDir::Files).filter(form)) {
        const QString left = folder.filePath(name);
        std::error_code error;
        if (!hasOtherNames(books)
            || !std::filesystem::equivalent(books.toStdU16String(), left.toStdU16String(), error))
            continue;
        bool hasItsLog = true;
        for (const char* suffix : sqliteSuffixes) {
            const QString log = left + QLatin1String(suffix);
            const QString place = books + QLatin1String(suffix);
            if (QFileInfo::exists(log)) // what lies at its place already is not this log
                hasItsLog = hasItsLog && !QFileInfo::exists(place) && renameFile(log, place);
        }
        if (hasItsLog && syncFolderOf(books))
            QFile::remove(left);
    }
}

} // namespace app
