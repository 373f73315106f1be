#include "app/cli/files.h"

#include "app/cli/lookup.h"
#include "app/files/file_identity.h"
#include "app/files/safe_file.h"

#include <QFileInfo>

#include <array>

namespace app {

core::Result<std::string> readWhole(const std::string& path, std::int64_t limit)
{
    auto source = FileSource::open(path);
    if (!source)
        return source.error();
    std::string bytes;
    std::array<char, 1 << 16> buffer{};
    while (true) {
        auto got = (*source)->read(buffer);
        if (!got)
            return got.error();
        if (*got == 0)
            return bytes;
        bytes.append(buffer.data(), *got);
        if (std::int64_t(bytes.size()) > limit)
            return refused("The file is larger than " + std::to_string(limit) + " bytes.",
                           path,
                           "Choose the right file.");
    }
}

core::Result<void> mayWrite(const std::string& path, const std::vector<std::string>& inUse)
{
    if (QFileInfo(QString::fromStdString(path)).isDir())
        return core::Error{ core::ErrorCode::Storage,
                            "This is a folder; the file needs a name.",
                            path,
                            "Add one to it." };
    for (const std::string& used : inUse)
        if (!used.empty() && realPath(used) == realPath(path))
            return refused("This file is in use here and would be written over.",
                           path,
                           "Choose another name.");
    return {};
}

} // namespace app
