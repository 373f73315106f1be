#include "app/wiring/open_books.h"

#include "app/files/safe_file.h"
#include "app/wiring/sample_company.h"
#include "app/wiring/system_world.h"
#include "app/wiring/zones.h"
#include "core/usecases/verify_books.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <vector>

namespace app {

namespace {

/// Takes back a workspace that createBooks() has just made and could not fill.
void removeNewFile(const std::string& path)
{
    for (const char* suffix : { "", "-wal", "-shm" })
        QFile::remove(QString::fromStdString(path + suffix));
}

/// Whether a file of conversions has that many rows: lines, or objects where it is JSON. Some rows
/// more or less do not matter, so that lines in quotes count as well.
core::Result<bool> hasRows(const std::string& path, std::int64_t rows)
{
    if (!QFileInfo(QString::fromStdString(path)).isFile())
        return false; // a pipe is read once
    auto file = FileSource::open(path);
    if (!file)
        return file.error();
    std::vector<char> block(std::size_t(1) << 20);
    std::int64_t lines = 0;
    std::int64_t objects = 0;
    while (std::max(lines, objects) <= rows) {
        auto got = (*file)->read(block);
        if (!got)
            return got.error();
        if (*got == 0)
            return false;
        const auto end = block.begin() + std::ptrdiff_t(*got);
        lines += std::count(block.begin(), end, '\n');
        objects += std::count(block.begin(), end, '{');
    }
    return true;
}

template <typename Make>
OpenBooks::MaybeSaved timed(Make make)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    auto path = make();
    if (!path)
        return path.error();
    if (!*path)
        return std::optional<OpenBooks::Saved>();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
    return std::optional(OpenBooks::Saved{ **path, took.count() });
}

} // namespace

OpenBooks::OpenBooks(OpenWorkspace workspace, std::string path)
    : m_workspace(std::move(workspace))
    , m_path(std::move(path))
    , m_books{ *m_workspace.store, m_world }
{
}

OpenBooks::MaybeSaved OpenBooks::backUpForToday()
{
    if (!m_workspace.backups)
        return std::optional<Saved>();
    return timed([this] { return m_workspace.backups->startOfDay(m_world.now()); });
}

OpenBooks::MaybeSaved OpenBooks::backUpBeforeImport(const std::string& file)
{
    constexpr std::int64_t manyRows = 100'000;
    if (!m_workspace.backups)
        return std::optional<Saved>();
    const auto isDue = m_workspace.backups->isDueBeforeImport(m_world.now());
    if (!isDue)
        return isDue.error();
    if (!*isDue)
        return std::optional<Saved>();
    const auto isLarge = hasRows(file, manyRows);
    if (!isLarge)
        return isLarge.error();
    if (!*isLarge)
        return std::optional<Saved>();
    return timed([this] { return m_workspace.backups->beforeImport(m_world.now()); });
}

core::Result<std::unique_ptr<OpenBooks>> openBooks(const std::string& path, bool readOnly)
{
    auto workspace = openWorkspace(path, readOnly, zoneNamed);
    if (!workspace)
        return workspace.error();
    return std::make_unique<OpenBooks>(std::move(*workspace), path);
}

core::Result<std::unique_ptr<OpenBooks>> createBooks(const NewBooks& wanted)
{
    auto zone = typedZone(wanted.timeZone);
    if (!zone)
        return zone.error();
    const std::string currency = QString::fromStdString(wanted.currency).toUpper().toStdString();
    if (auto created = createWorkspace(wanted.path, { currency, *zone, wanted.company }); !created)
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

core::Result<std::string>
restoreBooks(const std::string& path, const std::string& backup, core::Progress& progress)
{
    const auto isInOrder = [&](const std::string& copy) -> core::Result<void> {
        auto books = openBooks(copy, true);
        if (!books)
            return books.error();
        const auto checks = core::verifyBooks((*books)->books(), progress);
        if (!checks)
            return checks.error();
        for (const core::Check& check : *checks)
            if (!check.holds)
                return core::Error{ core::ErrorCode::Storage,
                                    core::say("core",
                                              "The books in this backup are not in order: {1}.",
                                              check.detail),
                                    backup,
                                    core::say("core", "Choose another backup.") };
        return {};
    };
    SystemWorld world;
    return restoreWorkspace(path, backup, zoneNamed, isInOrder, { world.now(), world.user(), {} });
}

} // namespace app
