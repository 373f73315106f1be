#pragma once

#include "app/storage/workspace_file.h"
#include "app/wiring/system_world.h"
#include "core/usecases/books.h"

#include <memory>
#include <string>

namespace app {

/// An open workspace with the world around it. Belongs to the thread that opened it.
class OpenBooks {
public:
    explicit OpenBooks(OpenWorkspace workspace);

    [[nodiscard]] core::Books& books() { return m_books; }
    /// Empty: may be written; else a sentence for the user.
    [[nodiscard]] const std::string& readOnlyBecause() const { return m_workspace.readOnlyBecause; }

private:
    OpenWorkspace m_workspace;
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

} // namespace app
