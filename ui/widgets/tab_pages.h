#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace ui {

/// Pages behind tabs. The keyboard comes to their bar, which has the names, and not to what holds
/// both, which has none.
[[nodiscard]] inline QTabWidget* tabPages(const QString& objectName, QWidget* parent)
{
    auto* tabs = new QTabWidget(parent);
    tabs->setObjectName(objectName);
    tabs->setFocusPolicy(Qt::NoFocus); // the bar's, too
    tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    return tabs;
}

} // namespace ui
