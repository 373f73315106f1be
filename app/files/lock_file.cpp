#include "app/files/lock_file.h"

#include "app/files/file_identity.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QLockFile>
#include <QThread>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace app {

#ifdef Q_OS_UNIX

/// By flock(), which belongs to the opened file: two of one program exclude each other, too.
/// QLockFile, which goes by what stands in its file, holds one for ever of which a killed program
/// or a power cut left half a line.
class LockFile::Handle {
public:
    explicit Handle(const QString& name)
        : m_name(QFile::encodeName(name))
    {
    }
    ~Handle()
    {
        // Who waits for this file finds out that it is not the one of its name any more.
        if (m_descriptor >= 0 && flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 && hasItsName())
            unlink(m_name.constData());
        close();
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    Taken tryTake()
    {
        while (isOpen()) {
            if (flock(m_descriptor, LOCK_EX | LOCK_NB) != 0)
                return errno == EWOULDBLOCK ? Taken::HeldByAnother : Taken::Impossible;
            if (hasItsName()) {
                sign();
                return Taken::Yes;
            }
            close();
        }
        return Taken::Impossible;
    }
    void release() { flock(m_descriptor, LOCK_UN); }

    [[nodiscard]] QString holder() const
    {
        std::array<char, lineLength> line{};
        const ssize_t length = pread(m_descriptor, line.data(), line.size(), 0);
        return QString::fromUtf8(line.data(), std::max<qsizetype>(0, length)).trimmed();
    }

private:
    static constexpr std::size_t lineLength = 64;

    bool isOpen()
    {
        constexpr mode_t everybody = 0666; // less what the user's own mask takes away
        if (m_descriptor < 0)
            m_descriptor = open(m_name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, everybody);
        if (m_descriptor < 0 && errno == EACCES) // another user made it
            m_descriptor = open(m_name.constData(), O_RDONLY | O_CLOEXEC);
        return m_descriptor >= 0;
    }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
    }
    [[nodiscard]] bool hasItsName() const
    {
        return identityOf(m_descriptor) == identityOf(QFile::decodeName(m_name).toStdString());
    }
    /// For whoever waits. Whether it succeeds decides nothing.
    void sign() const
    {
        const QString text = QStringLiteral("%1, process %2")
                                 .arg(QCoreApplication::applicationName())
                                 .arg(QCoreApplication::applicationPid());
        const QByteArray line = text.toUtf8().leftJustified(lineLength, ' ', true);
        if (pwrite(m_descriptor, line.constData(), std::size_t(line.size()), 0) < 0)
            return;
    }

    QByteArray m_name;
    int m_descriptor = -1;
};

#else

class LockFile::Handle {
public:
    explicit Handle(const QString& name)
        : m_lock(name)
    {
        m_lock.setStaleLockTime(0);
    }
    Taken tryTake()
    {
        // While a program has the file open nobody can remove it: what can be removed is a dead
        // one's.
        if (m_lock.tryLock(0) || (QFile::remove(m_lock.fileName()) && m_lock.tryLock(0)))
            return Taken::Yes;
        return m_lock.error() == QLockFile::LockFailedError ? Taken::HeldByAnother
                                                            : Taken::Impossible;
    }
    void release() { m_lock.unlock(); }
    [[nodiscard]] QString holder() const
    {
        qint64 process = 0;
        QString host;
        QString program;
        return m_lock.getLockInfo(&process, &host, &program)
            ? QStringLiteral("%1, process %2").arg(program).arg(process)
            : QString();
    }

private:
    QLockFile m_lock;
};

#endif

LockFile::LockFile(const QString& name)
    : m_name(name)
    , m_handle(std::make_unique<Handle>(name))
{
}

LockFile::~LockFile() = default;

LockFile::Taken LockFile::take(int waitMs, bool (*isStopped)())
{
    // Short at first: most hold a lock for some milliseconds.
    constexpr int shortestWaitMs = 1;
    constexpr int longestWaitMs = 20;
    const QDeadlineTimer deadline(waitMs);
    for (int wait = shortestWaitMs;; wait = std::min(2 * wait, longestWaitMs)) {
        const Taken taken = m_handle->tryTake();
        m_isHeld = taken == Taken::Yes;
        if (taken != Taken::HeldByAnother || deadline.hasExpired())
            return taken;
        QThread::msleep(
            static_cast<unsigned long>(std::min<qint64>(wait, deadline.remainingTime())));
        if (isStopped && isStopped())
            return Taken::Stopped;
    }
}

void LockFile::release()
{
    m_handle->release();
    m_isHeld = false;
}

QString LockFile::holder() const
{
    return m_handle->holder();
}

} // namespace app
