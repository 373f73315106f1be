#include "app/session/worker_session.h"

#include "app/files/file_identity.h"
#include "ui/session/work_log.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLoggingCategory>

namespace app {
namespace {

Q_LOGGING_CATEGORY(booksLog, "payoutdesk.books", QtFatalMsg)

/// What the log says of books that came, or did not.
void logBooks(const char* what,
              const core::Result<std::unique_ptr<OpenBooks>>& books,
              const QElapsedTimer& since)
{
    if (!books)
        qCWarning(booksLog).noquote() << "not" << what << ui::withoutValues(books.error());
    else
        qCInfo(booksLog).noquote()
            << what << "schema" << (*books)->facts().schema()
            << ((*books)->readOnlyBecause().empty() ? "for writing" : "for reading") << "in"
            << since.elapsed() << "ms";
}

} // namespace

/// What the worker found; read on the window's thread once it is there.
struct WorkerSession::Arrival {
    QString path;
    core::Workspace workspace;
    QString readOnlyReason;
    std::optional<core::Error> error;
    bool isOpen = false; ///< after a restore
};

WorkerSession::WorkerSession(QObject* parent)
    : Session(parent)
    , m_worker(new QObject)
    , m_services([this] { return m_books.get(); })
{
    m_thread.setObjectName(QStringLiteral("books"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

WorkerSession::~WorkerSession()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_books.reset();
            m_windowLock.reset();
        },
        Qt::BlockingQueuedConnection);
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
    bring(
        path, "opened", [path](bool readOnly) { return openBooks(path.toStdString(), readOnly); });
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
    bring(path, "created", [wanted](bool) { return createBooks(wanted); });
}

void WorkerSession::bring(const QString& path,
                          const char* what,
                          std::function<Opened(bool readOnly)> make)
{
    auto arrival = std::make_shared<Arrival>();
    arrival->path = QFileInfo(path).absoluteFilePath();
    const auto work = [this, arrival, what, make = std::move(make)] {
        QElapsedTimer since;
        since.start();
        const QString name = realPath(arrival->path.toStdString()) + QStringLiteral(".window");
        std::unique_ptr<LockFile> lock;
        if (!m_windowLock || m_windowLock->name() != name)
            lock = std::make_unique<LockFile>(name);
        LockFile& taken = lock ? *lock : *m_windowLock;
        const bool isSecond =
            !taken.isHeld() && taken.take(0) == LockFile::Taken::HeldByAnother;
        Opened books = make(isSecond);
        logBooks(what, books, since);
        if (!books) {
            arrival->error = books.error();
            return;
        }
        arrival->workspace = (*books)->books().store.workspace();
        arrival->readOnlyReason = isSecond
            ? tr("Another window has these books open: nothing can be saved here.")
            : QString::fromStdString((*books)->readOnlyBecause());
        m_books = std::move(*books);
        if (lock)
            m_windowLock = std::move(lock);
    };
    enqueue(work, [this, arrival] { arrive(arrival); });
}

void WorkerSession::arrive(const std::shared_ptr<Arrival>& arrival)
{
    if (arrival->error) {
        emit openFailed(*arrival->error);
        return;
    }
    m_workspace = std::move(arrival->workspace);
    m_path = arrival->path;
    m_readOnlyReason = arrival->readOnlyReason;
    m_open = true;
    emit opened();
}

void WorkerSession::restore(const QString& backup)
{
    auto arrival = std::make_shared<Arrival>();
    auto kept = std::make_shared<QString>();
    arrival->path = m_path;
    const auto work = [this, arrival, kept, backup] {
        m_books.reset();
        QElapsedTimer since;
        since.start();
        core::NoProgress silent;
        const std::string path = arrival->path.toStdString();
        auto restored = restoreBooks(path, backup.toStdString(), silent);
        if (restored)
            *kept = QString::fromStdString(*restored);
        else
            arrival->error = restored.error();
        if (arrival->error)
            qCWarning(booksLog).noquote() << "not restored" << ui::withoutValues(*arrival->error);
        Opened books = openBooks(path, false);
        logBooks(arrival->error ? "opened" : "restored", books, since);
        if (!books) {
            m_windowLock.reset();
            arrival->error = books.error();
            return;
        }
        arrival->workspace = (*books)->books().store.workspace();
        arrival->readOnlyReason = QString::fromStdString((*books)->readOnlyBecause());
        m_books = std::move(*books);
        arrival->isOpen = true;
    };
    enqueue(work, [this, arrival, kept] { arriveRestored(arrival, *kept); });
}

void WorkerSession::arriveRestored(const std::shared_ptr<Arrival>& arrival, const QString& kept)
{
    if (!arrival->isOpen) { // neither the backup nor what stood there can be opened
        m_open = false;
        m_path.clear();
        emit closed();
        emit openFailed(*arrival->error);
        return;
    }
    m_workspace = std::move(arrival->workspace);
    m_readOnlyReason = arrival->readOnlyReason;
    if (arrival->error) {
        emit openFailed(*arrival->error);
        return;
    }
    emit opened();
    emit restored(kept);
}

void WorkerSession::close()
{
    if (!m_open)
        return;
    m_open = false;
    enqueue(
        [this] {
            m_books.reset();
            m_windowLock.reset();
            qCInfo(booksLog) << "closed";
        },
        [this] {
            m_path.clear();
            m_readOnlyReason.clear();
            emit closed();
        });
}

} // namespace app
