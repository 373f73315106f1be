#include "ui/widgets/error_text.h"

#include "ui/models/cell_text.h"

#include <QCoreApplication>

namespace ui {

QString messageText(const core::Message& message)
{
    if (message.pattern().empty())
        return text(message.text());
    const QString pattern = QCoreApplication::translate("core", message.pattern().c_str());
    return text(core::filledIn(utf8(pattern), message.values()));
}

QString errorText(const core::Error& error)
{
    QString sentence = messageText(error.what);
    if (!error.where.empty())
        sentence = QStringLiteral("%1: ").arg(text(error.where)) + sentence;
    const QString remedy = messageText(error.remedy);
    return remedy.isEmpty() ? sentence : sentence + u' ' + remedy;
}

} // namespace ui
