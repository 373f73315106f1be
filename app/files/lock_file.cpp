#include "app/files/lock_file.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace app {

namespace {

/// A process that makes a lock writes its name into it at once.
constexpr qint64 unreadableMs = 2'000;
constexpr int stepMs = 500;

bool wasNeverWritten(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    const QFileInfo file(lock.fileName());
    return file.exists() && !lock.getLockInfo(&process, &host, &program)
        && file.lastModified().msecsTo(QDateTime::currentDateTime()) > unreadableMs;
}

} // namespace

bool takeLock(QLockFile& lock, int waitMs)
{
    lock.setStaleLockTime(0); // no age makes the lock of a living process void
    const QDeadlineTimer deadline(waitMs);
    do {
        if (lock.tryLock(int(std::min<qint64>(deadline.remainingTime(), stepMs))))
            return true;
        if (lock.error() != QLockFile::LockFailedError)
            return false;
        if (wasNeverWritten(lock)) {
            QFile::remove(lock.fileName());
            if (lock.tryLock(0))
                return true;
        }
    } while (!deadline.hasExpired());
    return false;
}

} // namespace app
