#include "app/files/books_lock.h"

#include "app/files/file_identity.h"
#include "app/files/storage_error.h"

namespace app {

namespace {

bool (*isWaitStopped)() = nullptr;

core::Error heldBy(const std::string& holder, const std::string& books)
{
    return { core::ErrorCode::Busy,
             holder.empty() ? core::say("core", "Another program is writing to the books.")
                            : core::say("core", "The books are being written to by {1}.", holder),
             books,
             core::say("core", "Wait until it has finished, then try again.") };
}

} // namespace

BooksLock::BooksLock(const std::string& books)
    : m_books(books)
    , m_file(realPath(books) + QStringLiteral(".lock"))
{
}

core::Result<void> BooksLock::take(int waitMs)
{
    switch (m_file.take(waitMs, isWaitStopped)) {
    case LockFile::Taken::Yes:
        return {};
    case LockFile::Taken::HeldByAnother:
        return heldBy(m_file.holder().toStdString(), m_books);
    case LockFile::Taken::Impossible:
        return storageError(m_books,
                            core::say("core", "There can be no lock beside the books."),
                            core::say("core", "Check that you may write the file and its folder."));
    case LockFile::Taken::Stopped:
        break;
    }
    return core::Error{ core::ErrorCode::Cancelled,
                        core::say("core",
                                  "The wait for the books was stopped; nothing was changed."),
                        m_books,
                        {} };
}

void BooksLock::release()
{
    m_file.release();
}

void BooksLock::stopWaitingWhen(bool (*isStopped)())
{
    isWaitStopped = isStopped;
}

} // namespace app
