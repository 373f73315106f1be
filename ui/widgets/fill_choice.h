#pragma once

#include "ui/models/row_order.h"

#include <QComboBox>

#include <vector>

namespace ui {

/// A choice among records by their names, in the order of people, behind one that leaves nothing
/// out (its data are 0); what was chosen stays chosen while it is there. `name(record)` is what is
/// shown.
template <typename Record, typename Name>
void fillChoice(QComboBox* combo, const QString& all, const std::vector<Record>& records, Name name)
{
    const QVariant chosen = combo->currentData();
    const QSignalBlocker silent(combo);
    combo->clear();
    combo->addItem(all, qint64(0));
    for (const Record* record : inNameOrder(records, name))
        combo->addItem(name(*record), qint64(record->key.value));
    combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
}

} // namespace ui
