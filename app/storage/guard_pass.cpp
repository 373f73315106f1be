#include "app/storage/guard_pass.h"

#include <algorithm>
#ifdef PAYOUTDESK_HAVE_SQLITE
#include <sqlite3.h>
#endif

namespace app {

#ifdef PAYOUTDESK_HAVE_SQLITE

GuardPass::~GuardPass()
{
    if (m_isAsked)
        sqlite3_set_authorizer(m_database.direct(), nullptr, nullptr);
}

bool GuardPass::isPossible() const
{
    return m_database.direct() != nullptr;
}

GuardPass::Open::Open(GuardPass& pass)
    : m_pass(pass)
{
    pass.m_isOpen = true;
    if (pass.m_isAsked || !pass.isPossible())
        return;
    sqlite3_set_authorizer(pass.m_database.direct(), &GuardPass::answer, &pass);
    pass.m_isAsked = true;
}

int GuardPass::answer(
    void* pass, int action, const char*, const char*, const char*, const char* trigger)
{
    const GuardPass& own = *static_cast<const GuardPass*>(pass);
    const bool isPassed = own.m_isOpen && action == SQLITE_SELECT && trigger
        && std::ranges::find(own.m_guards, trigger) != own.m_guards.end();
    return isPassed ? SQLITE_IGNORE : SQLITE_OK;
}

#else

GuardPass::~GuardPass() = default;

bool GuardPass::isPossible() const
{
    return false;
}

GuardPass::Open::Open(GuardPass& pass)
    : m_pass(pass)
{
}

#endif

} // namespace app
