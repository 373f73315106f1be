#include "app/wiring/system_world.h"

#include "app/wiring/user_name.h"

#include <QUuid>

#include <chrono>

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
    return signature(userName(), systemUser());
}

} // namespace app
