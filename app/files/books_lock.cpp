#include "app/files/books_lock.h"

#include "app/files/file_identity.h"
#include "app/files/storage_error.h"

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

namespace {

enum class Taken { Yes, HeldByAnother, Impossible };

/// How long to wait before it is tried again: short at first, most units of work take some
/// milliseconds.
constexpr int shortestWaitMs = 1;
constexpr int longestWaitMs = 20;

bool (*isWaitStopped)() = [] {
    return false;
};

} // namespace

#ifdef Q_OS_UNIX

/// By flock(), which belongs to the opened file: two connections of one program exclude each other,
/// too.
class BooksLock::File {
public:
    explicit File(const QString& name)
        : m_name(QFile::encodeName(name))
    {
    }
    ~File()
    {
        // Who waits for this file finds out that it is not the one of its name any more.
        if (m_descriptor >= 0 && flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 && hasItsName())
            unlink(m_name.constData());
        close();
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

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

    QString holder() const
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

class BooksLock::File {
public:
    explicit File(const QString& name)
        : m_lock(name)
    {
        m_lock.setStaleLockTime(0);
    }
    Taken tryTake()
    {
        if (m_lock.tryLock(0))
            return Taken::Yes;
        return m_lock.error() == QLockFile::LockFailedError ? Taken::HeldByAnother
                                                            : Taken::Impossible;
    }
    void release() { m_lock.unlock(); }
    QString holder() const
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

BooksLock::BooksLock(const std::string& books)
    : m_books(books)
    , m_file(std::make_unique<File>(realPath(books) + QStringLiteral(".lock")))
{
}

BooksLock::~BooksLock() = default;

core::Result<void> BooksLock::take(int waitMs)
{
    const QDeadlineTimer deadline(waitMs);
    for (int wait = shortestWaitMs;; wait = std::min(2 * wait, longestWaitMs)) {
        const Taken taken = m_file->tryTake();
        if (taken == Taken::Yes)
            return {};
        if (taken == Taken::Impossible)
            return storageError(
                m_books,
                core::say("core", "There can be no lock beside the books."),
                core::say("core", "Check that you may write the file and its folder."));
        if (deadline.hasExpired()) {
            const std::string holder = m_file->holder().toStdString();
            return core::Error{ core::ErrorCode::Busy,
                                holder.empty()
                                    ? core::say("core", "Another program is writing to the books.")
                                    : core::say(
                                        "core", "The books are being written to by {1}.", holder),
                                m_books,
                                core::say("core", "Wait until it has finished, then try again.") };
        }
        QThread::msleep(
            static_cast<unsigned long>(std::min<qint64>(wait, deadline.remainingTime())));
        if (isWaitStopped())
            return core::Error{
                core::ErrorCode::Cancelled,
                core::say("core", "The wait for the books was stopped; nothing was changed."),
                m_books,
                {}
            };
    }
}

void BooksLock::release()
{
    m_file->release();
}

void BooksLock::stopWaitingWhen(bool (*isStopped)())
{
    isWaitStopped = isStopped;
}

} // namespace app
