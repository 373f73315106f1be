#include "app/storage/workspace_backups.h"

#include "app/files/lock_file.h"
#include "app/files/storage_error.h"
#include "app/storage/database.h"
#include "app/storage/workspace_copy.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <set>
#include <tuple>

namespace app {

namespace {

constexpr std::size_t latestKept = 10;
constexpr std::size_t monthsKept = 12;
constexpr std::int64_t dayMicros = 86'400'000'000;

core::Month monthOf(core::Timestamp instant)
{
    return core::monthOf(core::Zone().dayOf(instant));
}

/// One program at a time writes and removes backups of these books; also takes away what a program
/// that was killed left unfinished.
class BackupTurn {
public:
    explicit BackupTurn(const std::string& firstBackup)
        : m_backup(firstBackup)
        , m_folder(QFileInfo(QString::fromStdString(firstBackup)).dir())
        , m_lock(m_folder.filePath(QStringLiteral(".turn")))
    {
    }

    /// Waits that long. Busy: another program's turn. Storage: there is no room for a lock.
    [[nodiscard]] core::Result<void> take(int waitMs)
    {
        if (const auto taken = m_lock.take(waitMs); taken != LockFile::Taken::Yes)
            return taken == LockFile::Taken::HeldByAnother ? another() : noRoom();
        for (const QString& part :
             m_folder.entryList({ QStringLiteral("*.payouts.part-*") }, QDir::Files))
            m_folder.remove(part);
        return {};
    }

private:
    [[nodiscard]] core::Error another() const
    {
        return { core::ErrorCode::Busy,
                 core::say("core", "Another program is backing up these books."),
                 m_folder.path().toStdString(),
                 core::say("core", "Wait until it has finished, then try again.") };
    }
    [[nodiscard]] core::Error noRoom() const
    {
        return storageError(
            m_backup,
            core::say("core", "The backup could not be begun."),
            core::say("core",
                      "Check the free space and the rights of the folder, then try again."));
    }

    std::string m_backup;
    QDir m_folder;
    LockFile m_lock;
};

} // namespace

std::vector<Backup> backupsOf(const std::string& workspace)
{
    const QFileInfo file(QString::fromStdString(workspace));
    const QDir folder(backupFolder(workspace));
    const QRegularExpression form(
        QStringLiteral("\\A%1-(\\d{8}-\\d{6}-\\d{3})-(daily|before-[a-z]+)\\.payouts\\z")
            .arg(QRegularExpression::escape(file.completeBaseName())));
    std::vector<Backup> backups;
    for (const QString& name : folder.entryList(QDir::Files)) {
        const auto match = form.match(name);
        QDateTime time =
            QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        if (!match.hasMatch() || !time.isValid())
            continue;
        time.setTimeZone(QTimeZone::utc());
        backups.push_back({ folder.filePath(name).toStdString(),
                            { time.toMSecsSinceEpoch() * 1000 },
                            match.captured(2).toStdString() });
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return std::tie(b.madeAt, b.path) < std::tie(a.madeAt, a.path);
    });
    return backups;
}

std::vector<Backup> surplusOf(const std::vector<Backup>& backups)
{
    std::set<core::Month> months;
    std::vector<Backup> surplus;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        const bool isLastOfMonth =
            months.size() < monthsKept && months.insert(monthOf(backups[i].madeAt)).second;
        if (i >= latestKept && !isLastOfMonth)
            surplus.push_back(backups[i]);
    }
    return surplus;
}

core::Result<std::string> writeBackup(Database& database, const std::string& why, int waitMs)
{
    const auto place = backupPath(database.path(), why); // the folder is there then
    if (!place)
        return place.error();
    BackupTurn turn(*place);
    if (auto taken = turn.take(waitMs); !taken)
        return taken.error();
    const auto path = backupPath(database.path(), why); // as of now: others may have had their turn
    if (!path)
        return path.error();
    if (auto copied = writeVerifiedCopy(database, *path, core::IfThere::Refuse); !copied)
        return copied.error();
    // One that cannot be removed is tried again with the next backup.
    for (const Backup& backup : surplusOf(backupsOf(database.path())))
        QFile::remove(QString::fromStdString(backup.path));
    return path;
}

AutomaticBackups::AutomaticBackups(Database& database, core::Zone zone)
    : m_database(database)
    , m_zone(std::move(zone))
{
}

core::Result<std::optional<core::Timestamp>> AutomaticBackups::oldestWork()
{
    // Each table's first row is its oldest.
    Query query(
        m_database,
        "SELECT min(at) FROM (SELECT (SELECT at FROM batch ORDER BY key LIMIT 1) AS at "
        "UNION ALL SELECT (SELECT posted_at FROM ledger_entry ORDER BY key LIMIT 1) "
        "UNION ALL SELECT (SELECT created_at FROM payout ORDER BY serial LIMIT 1) "
        "UNION ALL SELECT (SELECT saved_at FROM campaign_version ORDER BY version LIMIT 1))");
    std::optional<std::int64_t> micros;
    if (query.run() && query.next())
        query.into(micros);
    std::optional<core::Timestamp> oldest;
    if (micros)
        oldest = core::Timestamp{ *micros };
    return query.answer(oldest);
}

core::Result<std::optional<std::string>> AutomaticBackups::write(const std::string& why)
{
    auto written = writeBackup(m_database, why, 0);
    if (written)
        return std::optional(*written);
    if (written.error().code == core::ErrorCode::Busy)
        return std::optional<std::string>(); // the other program's backup is as good
    return written.error();
}

core::Result<std::optional<std::string>> AutomaticBackups::startOfDay(core::Timestamp now)
{
    const auto oldest = oldestWork();
    if (!oldest)
        return oldest.error();
    const core::Date today = m_zone.dayOf(now);
    if (!*oldest || m_zone.dayOf(**oldest) >= today)
        return std::optional<std::string>();
    const bool isMade =
        std::ranges::any_of(backupsOf(m_database.path()), [&](const Backup& backup) {
            return m_zone.dayOf(backup.madeAt) == today;
        });
    return isMade ? std::optional<std::string>() : write("daily");
}

core::Result<bool> AutomaticBackups::isDueBeforeImport(core::Timestamp now)
{
    const auto oldest = oldestWork();
    if (!oldest)
        return oldest.error();
    const auto isFresh = [now](const Backup& backup) {
        const std::int64_t age = now.micros - backup.madeAt.micros;
        return age >= 0 && age <= dayMicros;
    };
    return oldest->has_value() && std::ranges::none_of(backupsOf(m_database.path()), isFresh);
}

core::Result<std::optional<std::string>> AutomaticBackups::beforeImport(core::Timestamp now)
{
    const auto isDue = isDueBeforeImport(now);
    if (!isDue)
        return isDue.error();
    return *isDue ? write("before-import") : std::optional<std::string>();
}

} // namespace app
