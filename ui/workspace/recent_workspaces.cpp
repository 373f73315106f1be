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
    QSettings().setValue(key(), all.mid(0, mostKept));
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
