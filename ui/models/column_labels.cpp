#include "ui/models/column_labels.h"

#include "ui/models/cell_text.h"

#include <QCoreApplication>

namespace ui {

QString columnLabel(const core::ColumnHead& head)
{
    // "Sub 7": the word is translated, the number is not part of it.
    const std::size_t space = head.label.find_last_of(' ');
    const auto isDigit = [](char character) {
        return character >= '0' && character <= '9';
    };
    if (space == std::string_view::npos || !isDigit(head.label.back()))
        return tableWord(head.label);
    return tableWord(head.label.substr(0, space)) + text(head.label.substr(space));
}

QString tableWord(std::string_view word)
{
    return QCoreApplication::translate("core", std::string(word).c_str());
}

} // namespace ui
