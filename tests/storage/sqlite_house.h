#pragma once

#include "app/storage/workspace_file.h"
#include "tests/storage/store_contract.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace tests {

/// Zones for opening a workspace of the contract.
[[nodiscard]] core::Result<core::Zone> contractZone(const std::string& name);
/// For a restore whose books are not looked at.
[[nodiscard]] inline core::Result<void> asItIs(const std::string& /*copy*/) { return {}; }

/// Books in a real file in a folder of their own.
class SqliteHouse final : public StoreHouse {
public:
    SqliteHouse();

    core::Store& store() override { return *m_open.store; }
    void reopen() override;
    void close() { m_open = {}; }

    [[nodiscard]] std::string path() const { return file("books.payouts"); }
    /// A path in the same folder.
    [[nodiscard]] std::string file(const std::string& name) const;

private:
    QTemporaryDir m_folder;
    app::OpenWorkspace m_open;
};

/// The file's bytes; fails the test when it cannot be read.
[[nodiscard]] std::string bytesOf(const std::string& path);
void writeBytes(const std::string& path, const std::string& bytes);

} // namespace tests
