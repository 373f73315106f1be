#include "app/cli/files.h"

#include "app/cli/lookup.h"
#include "app/files/safe_file.h"

#include <QFileInfo>

#include <array>

namespace app {

namespace {

bool sameFile(const QFileInfo& a, const QFileInfo& b)
{
    return a.absoluteFilePath() == b.absoluteFilePath()
        || (a.exists() && b.exists() && a.canonicalFilePath() == b.canonicalFilePath());
}

} // namespace

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
    const QFileInfo target(QString::fromStdString(path));
    if (target.isDir())
        return core::Error{
            core::ErrorCode::Storage, "This is a folder; the file needs a name.", path, {}
        };
    for (const std::string& used : inUse)
        if (!used.empty() && sameFile(target, QFileInfo(QString::fromStdString(used))))
            return refused("This file is in use here and would be written over.",
                           path,
                           "Choose another name.");
    return {};
}

} // namespace app
