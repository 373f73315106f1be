#include "app/storage/workspace_probe.h"

#include "app/files/storage_error.h"
#include "app/storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace app {

namespace {

/// Places in the header of a SQLite file (https://www.sqlite.org/fileformat.html, 1.3).
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype validForAt = 92;

quint32 numberAt(const QByteArray& header, qsizetype place)
{
    return qFromBigEndian<quint32>(header.constData() + place);
}

/// Whether the end is missing. While a -wal file stands beside it, a shorter file may be right. Another
/// program may be writing: pages reach the file before its -wal file goes, so the size is asked last.
bool isCutOff(const QByteArray& header, const QFile& file)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool isCountValid = numberAt(header, changeCounterAt) == numberAt(header, validForAt);
    return isCountValid && QFileInfo(file.fileName() + QStringLiteral("-wal")).size() == 0
        && file.size() < pageSize * qint64(numberAt(header, pageCountAt));
}

} // namespace

core::Result<int> probeWorkspace(const std::string& path)
{
    using core::say;
    const QFileInfo info(QString::fromStdString(path));
    if (!info.exists())
        return storageError(path,
                            info.isSymLink() ? say("core", "This link leads nowhere.")
                                             : say("core", "There is no such file."),
                            say("core", "Check its name and folder, or create a workspace."));
    if (info.isDir())
        return storageError(path,
                            say("core", "This is a folder, not a workspace."),
                            say("core", "Choose a file in it."));
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return storageError(
            path,
            say("core", "The file could not be opened ({1}).", file.errorString().toStdString()),
            say("core", "Check that you may read it."));
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return storageError(
            path,
            say("core", "The file is empty."),
            say("core", "Restore a backup, or create a workspace of another name."));
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return storageError(path,
                            say("core", "The file is not a PayoutDesk workspace."),
                            say("core", "Choose a file that PayoutDesk made (NAME.payouts)."));
    if (numberAt(header, applicationIdAt) != quint32(applicationId))
        return storageError(path,
                            say("core", "The file is another program's database."),
                            say("core", "Choose a file that PayoutDesk made (NAME.payouts)."));
    if (isCutOff(header, file))
        return storageError(path,
                            say("core", "The file is damaged: its end is missing."),
                            say("core", "Restore a backup."));
    return int(numberAt(header, userVersionAt));
}

} // namespace app
