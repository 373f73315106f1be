#pragma once

#include <QComboBox>

namespace ui {

/// Says what a choice without a label of its own is for: its name, which on Linux and macOS Qt
/// gives readers only as a description, since there they take what is chosen for the name; and its
/// tip, where it has none. `about` says it in more words.
inline void nameChoice(QComboBox* combo, const QString& name, const QString& about = {})
{
    const QString told = about.isEmpty() ? name : about;
    combo->setAccessibleName(name);
    combo->setAccessibleDescription(told);
    if (combo->toolTip().isEmpty())
        combo->setToolTip(told);
}

} // namespace ui
