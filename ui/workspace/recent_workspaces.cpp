#include "ui/workspace/recent_workspaces.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace ui {
namespace {

constexpr int mostKept = 8;

QString key()
{
    return QStringLiteral("recentWorkspaces");
}

} // namespace

QStringList RecentWorkspaces::paths()
{
    return QSettings().value(key()).toStringList();
}

void RecentWorkspaces::add(const QString& path)
{
    QStringList all = paths();
    all.removeAll(path);
    all.prepend(path);
    all = all.mid(0, mostKept);
    if (all != paths()) // what is set is written to the disk, also where it was so before
        QSettings().setValue(key(), all);
}

void RecentWorkspaces::remove(const QString& path)
{
    QStringList all = paths();
    all.removeAll(path);
    QSettings().setValue(key(), all);
}

QString RecentWorkspaces::samplePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(QStringLiteral("sample.payouts"));
}

} // namespace ui
