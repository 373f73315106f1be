#pragma once

#include <QStringList>

namespace ui {

/// The workspaces opened last, newest first, kept in the settings.
class RecentWorkspaces {
public:
    [[nodiscard]] static QStringList paths();
    static void add(const QString& path);
    static void remove(const QString& path);
    /// Where "Open the sample company" keeps its books.
    [[nodiscard]] static QString samplePath();
};

} // namespace ui
