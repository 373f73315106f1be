#include "app/files/rotating_log.h"

#include "app/files/lock_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace app {

RotatingLog::RotatingLog(const QString& folder, QString name, Limits limits)
    : m_folder(folder)
    , m_name(std::move(name))
    , m_limits(limits)
{
    QDir().mkpath(m_folder);
}

QString RotatingLog::path(int age) const
{
    return age == 0 ? QStringLiteral("%1/%2.log").arg(m_folder, m_name)
                    : QStringLiteral("%1/%2.%3.log").arg(m_folder, m_name).arg(age);
}

void RotatingLog::write(const QByteArray& line)
{
    const QMutexLocker locker(&m_mutex);
    if (QFileInfo(path(0)).size() + line.size() >= m_limits.bytesPerFile)
        moveOn();
    // Opened for each line: another program may have moved the files on since the last one. The
    // system puts what is appended in one piece behind what others append meanwhile.
    QFile file(path(0));
    if (file.open(QIODevice::Append | QIODevice::Unbuffered,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.write(line + '\n');
}

void RotatingLog::moveOn()
{
    LockFile lock(path(0) + QStringLiteral(".lock"));
    if (lock.take(0) != LockFile::Taken::Yes)
        return; // another program is at it
    if (QFileInfo(path(0)).size() < m_limits.bytesPerFile / 2)
        return; // it was
    QFile::remove(path(m_limits.files - 1));
    for (int age = m_limits.files - 2; age >= 0; --age)
        QFile::rename(path(age), path(age + 1));
}

QStringList RotatingLog::lastLines(int most) const
{
    const QMutexLocker locker(&m_mutex);
    QStringList lines;
    for (int age = 0; age < m_limits.files && lines.size() < most; ++age) {
        QFile file(path(age));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList older = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines = older.mid(std::max<qsizetype>(0, older.size() + lines.size() - most)) + lines;
    }
    return lines;
}

} // namespace app
