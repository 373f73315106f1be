#pragma once

#include "app/storage/database.h"

#include <span>
#include <string_view>

namespace app {

/// Lets the connection's own statements past guards that refuse everybody: while it is open, SQLite
/// leaves what these triggers do out of the statements that it prepares
/// (https://www.sqlite.org/c3ref/set_authorizer.html). Nothing is altered in the file, so that
/// every other statement stays prepared, here and in other programs, whom the guards refuse as
/// ever. Once it was open, it goes before the connection does.
class GuardPass {
public:
    /// The names live as long as this.
    GuardPass(Database& database, std::span<const std::string_view> guards)
        : m_database(database)
        , m_guards(guards)
    {
    }
    ~GuardPass();
    GuardPass(const GuardPass&) = delete;
    GuardPass& operator=(const GuardPass&) = delete;

    /// Only through SQLite's own functions: where the database has no direct connection, guards
    /// have to be lifted.
    [[nodiscard]] bool isPossible() const;

    class Open {
    public:
        explicit Open(GuardPass& pass);
        ~Open() { m_pass.m_isOpen = false; }
        Open(const Open&) = delete;
        Open& operator=(const Open&) = delete;

    private:
        GuardPass& m_pass;
    };

private:
    static int
    answer(void* pass, int action, const char*, const char*, const char*, const char* trigger);

    Database& m_database;
    std::span<const std::string_view> m_guards;
    bool m_isAsked = false; ///< by SQLite, of whatever it prepares
    bool m_isOpen = false;
};

} // namespace app
