#include "app/wiring/user_name.h"

#include <QSettings>

#ifndef Q_OS_WIN
#include <pwd.h>
#include <unistd.h>
#endif

namespace app {

namespace {

/// The window's settings, also where a program without a window asks.
QString program()
{
    return QStringLiteral("PayoutDesk");
}

QString key()
{
    return QStringLiteral("userName");
}

} // namespace

QString userName()
{
    if (qEnvironmentVariableIsSet("PAYOUTDESK_USER_NAME"))
        return qEnvironmentVariable("PAYOUTDESK_USER_NAME");
    return QSettings(program(), program()).value(key()).toString();
}

void setUserName(const QString& name)
{
    QSettings(program(), program()).setValue(key(), name.trimmed());
}

std::string systemUser()
{
    for (const char* variable : { "USER", "USERNAME", "LOGNAME" })
        if (!qEnvironmentVariableIsEmpty(variable))
            return qEnvironmentVariable(variable).toStdString();
#ifndef Q_OS_WIN
    if (const passwd* account = getpwuid(getuid()))
        return account->pw_name;
#endif
    return "unknown";
}

std::string signature(const QString& name, const std::string& systemUser)
{
    constexpr qsizetype most = 80;
    QString plain;
    for (const QChar character : name)
        if (character != u'(' && character != u')')
            plain += character.category() == QChar::Other_Control ? QChar(u' ') : character;
    plain = plain.simplified().left(most).trimmed();
    if (plain.isEmpty())
        return systemUser;
    return plain.toStdString() + " (" + systemUser + ')';
}

} // namespace app
