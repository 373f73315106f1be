#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace app {

/// Which file has a name just now: another one may take its place. The same for all on Windows,
/// where no file takes the place of one that is open.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t number = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
[[nodiscard]] FileIdentity identityOf(const std::string& path);
/// Of an open file.
[[nodiscard]] FileIdentity identityOf(int descriptor);

/// Where links lead to; of what does not exist, its place in the folder that they lead to.
[[nodiscard]] QString realPath(const std::string& path);

} // namespace app
