#pragma once

#include "app/files/lock_file.h"
#include "core/base/result.h"

#include <string>

namespace app {

/// The lock of a workspace, NAME.payouts.lock beside it, whatever link leads there. Held for each
/// unit of work, until what SQLite does after its commit is over, and while another file takes the
/// workspace's place: two programs never commit and checkpoint at once, where SQLite before 3.51.3
/// may lose a commit (https://www.sqlite.org/wal.html#the_wal_reset_bug).
class BooksLock {
public:
    explicit BooksLock(const std::string& books);

    static constexpr int usualWaitMs = 60'000;

    /// Waits that long. Busy: held, and by whom. Storage: there can be no lock here. Cancelled: the
    /// user would not wait any longer.
    [[nodiscard]] core::Result<void> take(int waitMs);
    void release();

    /// Asked whenever a lock of this program is waited for: true ends the wait.
    static void stopWaitingWhen(bool (*isStopped)());

private:
    std::string m_books;
    LockFile m_file;
};

} // namespace app
