#include "ui/models/take_back.h"

#include <QCoreApplication>

namespace ui {

QString takeBackKey()
{
    return QStringLiteral("takeBack");
}

QString takeBackWord()
{
    return QCoreApplication::translate("ui::TakeBack", "Take back");
}

CellStyle takeBackLink()
{
    CellStyle style;
    style.look = CellStyle::Look::Link;
    style.text = takeBackWord();
    style.action = takeBackKey();
    return style;
}

} // namespace ui
