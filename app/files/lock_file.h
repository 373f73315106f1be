#pragma once

class QLockFile;

namespace app {

/// Takes the lock, waiting up to that long. QLockFile sees that the process which holds a lock is
/// dead, but not when the lock's file was never written whole (killed, or a power cut): with
/// nothing readable in it it would be held for ever. One that stands unreadable for some seconds is
/// taken away here.
[[nodiscard]] bool takeLock(QLockFile& lock, int waitMs);

} // namespace app
