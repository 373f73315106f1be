#include "app/session/worker_session.h"

#include <QFileInfo>

namespace app {

/// What the worker found; read on the window's thread once it is there.
struct WorkerSession::Arrival {
    QString path;
    std::unique_ptr<QLockFile> windowLock;
    core::Workspace workspace;
    QString readOnlyReason;
    std::optional<core::Error> error;
};

WorkerSession::WorkerSession(QObject* parent)
    : Session(parent)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("books"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

WorkerSession::~WorkerSession()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_books.reset(); }, Qt::BlockingQueuedConnection);
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void WorkerSession::enqueue(std::function<void()> job, std::function<void()> after)
{
    if (m_queued++ == 0)
        emit busyChanged(true);
    const auto finish = [this, after = std::move(after)] {
        after();
        if (--m_queued == 0)
            emit busyChanged(false);
    };
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job), finish] {
            job();
            QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void WorkerSession::post(std::function<void(core::Books*)> job, std::function<void()> after)
{
    enqueue([this, job = std::move(job)] { job(m_books ? &m_books->books() : nullptr); },
            std::move(after));
}

void WorkerSession::open(const QString& path)
{
    bring(path, [path](bool readOnly) { return openBooks(path.toStdString(), readOnly); });
}

void WorkerSession::create(const QString& path,
                           const QString& currency,
                           const QString& timeZone,
                           const QString& company,
                           bool sample)
{
    const NewBooks wanted{ path.toStdString(),
                           currency.toStdString(),
                           timeZone.toStdString(),
                           company.toStdString(),
                           sample };
    bring(path, [wanted](bool) { return createBooks(wanted); });
}

void WorkerSession::bring(const QString& path, std::function<Opened(bool readOnly)> make)
{
    auto arrival = std::make_shared<Arrival>();
    arrival->path = QFileInfo(path).absoluteFilePath();
    const bool isSame = m_open && arrival->path == m_path;
    if (isSame) {
        emit opened();
        return;
    }
    const auto work = [this, arrival, make = std::move(make)] {
        arrival->windowLock =
            std::make_unique<QLockFile>(arrival->path + QStringLiteral(".window"));
        arrival->windowLock->setStaleLockTime(0);
        const bool isSecond = !arrival->windowLock->tryLock(0)
            && arrival->windowLock->error() == QLockFile::LockFailedError;
        Opened books = make(isSecond);
        if (!books) {
            arrival->error = books.error();
            return;
        }
        arrival->workspace = (*books)->books().store.workspace();
        arrival->readOnlyReason = isSecond
            ? tr("Another window has these books open: nothing can be saved here.")
            : QString::fromStdString((*books)->readOnlyBecause());
        m_books = std::move(*books);
    };
    enqueue(work, [this, arrival] { arrive(arrival); });
}

void WorkerSession::arrive(const std::shared_ptr<Arrival>& arrival)
{
    if (arrival->error) {
        emit openFailed(*arrival->error);
        return;
    }
    m_windowLock = std::move(arrival->windowLock);
    m_workspace = std::move(arrival->workspace);
    m_path = arrival->path;
    m_readOnlyReason = arrival->readOnlyReason;
    m_open = true;
    emit opened();
}

void WorkerSession::close()
{
    if (!m_open)
        return;
    m_open = false;
    enqueue([this] { m_books.reset(); },
            [this] {
                m_windowLock.reset();
                m_path.clear();
                m_readOnlyReason.clear();
                emit closed();
            });
}

} // namespace app
