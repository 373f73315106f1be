#pragma once

#include <QAccessible>
#include <QStringList>

class QWidget;

namespace tests {

/// What a screen reader would stumble over below `root`, a line each; empty: nothing. Every element
/// that takes the keyboard or can be pressed has a name and a role that says what it is; a combo
/// says what is chosen in it; the names of buttons tell them apart; tables have heads, and their
/// cells read as they are shown, as does what is chosen or typed in them. Hidden parts are left
/// aside, since a reader meets them when they are shown.
[[nodiscard]] QStringList accessibilityFaults(QWidget& root);

/// The first element of that role whose name is, or begins with, `name`; depth first, hidden parts
/// left aside. Null: none.
[[nodiscard]] QAccessibleInterface*
findAccessible(QWidget& root, QAccessible::Role role, const QString& name);

} // namespace tests
