#include "app/wiring/scratch_books.h"

#include <QFileInfo>

namespace app {

core::Result<std::unique_ptr<ScratchBooks>> ScratchBooks::copy(const std::string& path)
{
    std::unique_ptr<ScratchBooks> scratch(new ScratchBooks);
    if (!scratch->m_folder.isValid())
        return core::Error{ core::ErrorCode::Storage,
                            core::say("core",
                                      "The folder for a working copy could not be made ({1}).",
                                      scratch->m_folder.errorString().toStdString()),
                            {},
                            core::say("core", "Make room in the folder for temporary files.") };
    const std::string copy =
        scratch->m_folder.filePath(QStringLiteral("scratch.payouts")).toStdString();
    {
        auto original = openBooks(path, true);
        if (!original)
            return original.error();
        if (auto copied = (*original)->books().store.backup(copy, core::IfThere::Refuse); !copied)
            return copied.error();
    }
    auto books = openBooks(copy, false);
    if (!books)
        return books.error();
    scratch->m_books = std::move(*books);
    return scratch;
}

bool mayBeWritten(const std::string& path)
{
    const QFileInfo file(QString::fromStdString(path));
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace app
