#include "ui/printing/replace_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ui {

namespace {

/// Gives the strings of this file their context for translators.
struct ReplaceFile {
    Q_DECLARE_TR_FUNCTIONS(ui::ReplaceFile)
};

core::Error fileError(const QString& path, const QString& reason)
{
    return { core::ErrorCode::Storage,
             ReplaceFile::tr("The file could not be written: %1.").arg(reason).toStdString(),
             QDir::toNativeSeparators(path).toStdString(),
             ReplaceFile::tr("The old one, if any, is unchanged.").toStdString() };
}

/// QSaveFile::commit() replaces the old file even after a write came up short: each write is looked
/// at.
bool writeAll(QSaveFile& file, const QByteArray& bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return file.flush() && file.error() == QFileDevice::NoError;
}

} // namespace

core::Result<void> replaceFile(const QString& path, const QByteArray& bytes)
{
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return fileError(path, ReplaceFile::tr("it is not a file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(path, file.errorString());
    if (!writeAll(file, bytes)) {
        const QString reason = file.errorString();
        file.cancelWriting();
        file.commit();
        return fileError(path, reason);
    }
    if (!file.commit())
        return fileError(path, file.errorString());
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly) || written.readAll() != bytes)
        return core::Error{
            core::ErrorCode::Storage,
            ReplaceFile::tr("The file was written but reads back differently.").toStdString(),
            QDir::toNativeSeparators(path).toStdString(),
            ReplaceFile::tr("Check the disk.").toStdString()
        };
    return {};
}

} // namespace ui
