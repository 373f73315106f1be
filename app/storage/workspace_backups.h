#pragma once

#include "core/base/date_time.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

class Database;

/// A copy in NAME.backups/ that the program made by itself; its file's name says when and why.
struct Backup {
    std::string path;
    core::Timestamp madeAt;
    std::string why; ///< "daily", "before-import" …
};

/// Those of a workspace, the latest first. What a restore put aside and files of other names are
/// not among them: nothing of these is ever removed.
[[nodiscard]] std::vector<Backup> backupsOf(const std::string& workspace);

/// Which of these may go, the latest first: neither among the latest 10 nor the last one of one of
/// the latest 12 months that have any (months of UTC).
[[nodiscard]] std::vector<Backup> surplusOf(const std::vector<Backup>& backups);

/// Writes a verified backup now, then removes what is surplus. Busy: another program is still
/// backing up these books after `waitMs`.
[[nodiscard]] core::Result<std::string>
writeBackup(Database& database, const std::string& why, int waitMs);

/// Keeps open books backed up: decides when a backup is due and writes it. Belongs to the thread of
/// the connection, which outlives it; between units of work only.
class AutomaticBackups {
public:
    AutomaticBackups(Database& database, core::Zone zone);

    /// Due when the books hold work of an earlier day and no backup is of today, in the books'
    /// zone. The path of what was written; none: nothing was due.
    [[nodiscard]] core::Result<std::optional<std::string>> startOfDay(core::Timestamp now);
    /// Due before much comes in, when the books hold something and the last backup is over a day
    /// old.
    [[nodiscard]] core::Result<bool> isDueBeforeImport(core::Timestamp now);
    [[nodiscard]] core::Result<std::optional<std::string>> beforeImport(core::Timestamp now);

private:
    /// When the oldest work in the books was recorded; none: they are empty.
    [[nodiscard]] core::Result<std::optional<core::Timestamp>> oldestWork();
    [[nodiscard]] core::Result<std::optional<std::string>> write(const std::string& why);

    Database& m_database;
    core::Zone m_zone;
};

} // namespace app
