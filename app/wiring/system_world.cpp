#include "app/wiring/system_world.h"

#include <QUuid>

#include <chrono>

#ifndef Q_OS_WIN
#include <pwd.h>
#include <unistd.h>
#endif

namespace app {

core::Timestamp SystemWorld::now()
{
    using namespace std::chrono;
    return { duration_cast<microseconds>(system_clock::now().time_since_epoch()).count() };
}

std::string SystemWorld::newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

std::string SystemWorld::user()
{
    for (const char* variable : { "USER", "USERNAME", "LOGNAME" })
        if (qEnvironmentVariableIsSet(variable))
            return qEnvironmentVariable(variable).toStdString();
#ifndef Q_OS_WIN
    if (const passwd* account = getpwuid(getuid()))
        return account->pw_name;
#endif
    return "unknown";
}

} // namespace app
