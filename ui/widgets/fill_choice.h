#pragma once

#include <QComboBox>

#include <vector>

namespace ui {

/// A choice among records by their names, behind one that leaves nothing out (its data are 0);
/// what was chosen stays chosen while it is there. `name(record)` is what is shown.
template <typename Record, typename Name>
void fillChoice(QComboBox* combo, const QString& all, const std::vector<Record>& records, Name name)
{
    const QVariant chosen = combo->currentData();
    const QSignalBlocker silent(combo);
    combo->clear();
    for (const Record& record : records)
        combo->addItem(name(record), qint64(record.key.value));
    combo->model()->sort(0);
    combo->insertItem(0, all, qint64(0));
    combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
}

} // namespace ui
