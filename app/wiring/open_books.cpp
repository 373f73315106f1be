#include "app/wiring/open_books.h"

#include "app/wiring/sample_company.h"
#include "app/wiring/zones.h"

#include <QFile>

namespace app {

namespace {

/// Takes back a workspace that createBooks() has just made and could not fill.
void removeNewFile(const std::string& path)
{
    for (const char* suffix : { "", "-wal", "-shm" })
        QFile::remove(QString::fromStdString(path + suffix));
}

} // namespace

OpenBooks::OpenBooks(OpenWorkspace workspace)
    : m_workspace(std::move(workspace))
    , m_books{ *m_workspace.store, m_world }
{
}

core::Result<std::unique_ptr<OpenBooks>> openBooks(const std::string& path, bool readOnly)
{
    auto workspace = openWorkspace(path, readOnly, zoneNamed);
    if (!workspace)
        return workspace.error();
    return std::make_unique<OpenBooks>(std::move(*workspace));
}

core::Result<std::unique_ptr<OpenBooks>> createBooks(const NewBooks& wanted)
{
    auto zone = zoneNamed(wanted.timeZone);
    if (!zone)
        return zone.error();
    const std::string currency = QString::fromStdString(wanted.currency).toUpper().toStdString();
    if (auto created = createWorkspace(wanted.path, { currency, *zone, wanted.company });
        !created)
        return created.error();
    auto books = openBooks(wanted.path, false);
    core::Result<void> filled;
    if (!books)
        filled = books.error();
    else if (wanted.sample)
        filled = fillSample((*books)->books());
    if (filled)
        return books;
    if (books)
        (*books).reset();
    removeNewFile(wanted.path);
    return filled.error();
}

} // namespace app
