#pragma once

#include "app/wiring/open_books.h"

#include <QTemporaryDir>

namespace app {

/// A working copy of a workspace for what is tried and thrown away, where the workspace itself may
/// not be written. Goes with its folder.
class ScratchBooks {
public:
    /// Opens the workspace for reading only, and leaves no file beside it.
    [[nodiscard]] static core::Result<std::unique_ptr<ScratchBooks>> copy(const std::string& path);

    [[nodiscard]] OpenBooks& open() { return *m_books; }
    [[nodiscard]] core::Books& books() { return m_books->books(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    ScratchBooks() = default;

    QTemporaryDir m_folder; // goes after the books in it
    std::unique_ptr<OpenBooks> m_books;
};

/// Whether the workspace's file and its folder, where SQLite keeps files of its own, may be
/// written.
[[nodiscard]] bool mayBeWritten(const std::string& path);

} // namespace app
