#include "ui/widgets/error_text.h"

#include "ui/models/cell_text.h"

#include <QCoreApplication>

namespace ui {

QString messageText(const core::Message& message)
{
    if (message.isNumber())
        return groupedText(text(message.text()));
    if (message.pattern().empty())
        return text(message.text());
    const QString pattern = QCoreApplication::translate("core", message.pattern().c_str());
    std::vector<std::string> values;
    for (const core::Message& value : message.values())
        values.push_back(utf8(messageText(value)));
    return text(core::filledIn(utf8(pattern), values));
}

QString errorText(const core::Error& error)
{
    QString sentence = messageText(error.what);
    if (!error.where.empty())
        sentence = QStringLiteral("%1: ").arg(messageText(error.where)) + sentence;
    const QString remedy = messageText(error.remedy);
    return remedy.isEmpty() ? sentence : sentence + u' ' + remedy;
}

} // namespace ui
