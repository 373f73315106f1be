#pragma once

#include "app/storage/workspace_file.h"
#include "app/wiring/system_world.h"
#include "core/usecases/books.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace app {

/// An open workspace with the world around it. Belongs to the thread that opened it.
class OpenBooks {
public:
    OpenBooks(OpenWorkspace workspace, std::string path);

    [[nodiscard]] core::Books& books() { return m_books; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// Empty: may be written; else a sentence for the user.
    [[nodiscard]] const std::string& readOnlyBecause() const { return m_workspace.readOnlyBecause; }

    /// What a backup that the program made by itself took; none: nothing was due.
    struct Saved {
        std::string path;
        std::int64_t milliseconds = 0;
    };
    using MaybeSaved = core::Result<std::optional<Saved>>;
    /// At the start of a day: to be asked when books open and when the day changes, before anything
    /// is written. A failure is to be told; it stops nothing.
    [[nodiscard]] MaybeSaved backUpForToday();
    /// Before that file of conversions, if it has over 100,000 rows and the last backup is over a
    /// day old.
    [[nodiscard]] MaybeSaved backUpBeforeImport(const std::string& file);
    /// What can be told of these books without telling anything that stands in them.
    [[nodiscard]] WorkspaceFacts& facts() { return *m_workspace.facts; }

private:
    OpenWorkspace m_workspace;
    std::string m_path;
    SystemWorld m_world;
    core::Books m_books;
};

/// What a new workspace is made of; `sample` fills it with the sample company.
struct NewBooks {
    std::string path;
    std::string currency;
    std::string timeZone;
    std::string company;
    bool sample = false;
};

[[nodiscard]] core::Result<std::unique_ptr<OpenBooks>> openBooks(const std::string& path,
                                                                 bool readOnly);
/// Creates the workspace and opens it; on failure nothing is left. Refused: something stands there.
[[nodiscard]] core::Result<std::unique_ptr<OpenBooks>> createBooks(const NewBooks& wanted);

/// Restores a backup in the place of a workspace that is not open (restoreWorkspace), once the
/// books in the backup are found to be in order. Answers with where what it replaced is kept;
/// empty: nothing.
[[nodiscard]] core::Result<std::string>
restoreBooks(const std::string& path, const std::string& backup, core::Progress& progress);

} // namespace app
