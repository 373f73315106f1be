#pragma once

#include "app/storage/workspace_backups.h"
#include "app/storage/workspace_facts.h"
#include "core/store.h"

#include <functional>
#include <memory>
#include <string>

namespace app {

/// The zone with this name, from the platform's zone database (app/wiring/zones).
using ZoneSource = std::function<core::Result<core::Zone>(const std::string& name)>;

/// An open workspace file (NAME.payouts). The store belongs to the thread that opened it.
struct OpenWorkspace {
    std::unique_ptr<core::Store> store;
    std::unique_ptr<AutomaticBackups> backups; ///< none where nothing may be written
    std::unique_ptr<WorkspaceFacts> facts;
    std::string readOnlyBecause; ///< empty: may be written; else a sentence for the user
};

struct NewWorkspace {
    std::string currency; ///< ISO 4217
    core::Zone zone;
    std::string company;
};

// Paths are UTF-8. Errors: Storage (Busy when another program holds the books for 60 s), naming the
// file and what to do. A file that cannot be opened is never changed, deleted or made anew.

/// Creates the file with empty books. Refused where something stands already, or the log of a file
/// that is gone; nothing is left on failure.
[[nodiscard]] core::Result<void> createWorkspace(const std::string& path,
                                                 const NewWorkspace& workspace);

/// Opens it; brings an older file up to date after a backup into NAME.backups/ beside it. Read-only
/// when asked for, and when a newer version of the program wrote it. A file of two names (hard
/// links) is refused for writing.
[[nodiscard]] core::Result<OpenWorkspace>
openWorkspace(const std::string& path, bool readOnly, const ZoneSource& zoneNamed);

/// Whether the books in a file are in order; else why not.
using CopyCheck = std::function<core::Result<void>(const std::string& path)>;

/// Puts a verified copy of `backup` in the place of the workspace, which must not be open; where a
/// link leads to it, in the place that it leads to. Before anything is touched the backup is
/// checked, its copy brought up to date and checked as `isInOrder` does, and where a whole
/// workspace stands, that is backed up. What stood there is kept in NAME.backups/ as it was, also
/// the log of a file that is gone; answers with its path there (empty: nothing stood there). What is
/// restored has its mode (modeFor). The restored books say who restored them. At any moment a whole
/// workspace of one or the other content has the name.
[[nodiscard]] core::Result<std::string> restoreWorkspace(const std::string& path,
                                                         const std::string& backup,
                                                         const ZoneSource& zoneNamed,
                                                         const CopyCheck& isInOrder,
                                                         const core::ChangeStamp& by);

} // namespace app
