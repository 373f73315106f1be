#include "ui/models/column_labels.h"

#include <QCoreApplication>

namespace ui {

QString columnLabel(const core::ColumnHead& head)
{
    return tableWord(head.label);
}

QString tableWord(std::string_view word)
{
    return QCoreApplication::translate("core", std::string(word).c_str());
}

} // namespace ui
