#include "app/storage/lifted_guards.h"

namespace app {

namespace {

constexpr std::string_view guards[] = { "conversion_no_replace_key",
                                        "conversion_no_replace_identity" };

} // namespace

core::Result<void> LiftedGuards::lift()
{
    if (!m_definitions.empty())
        return {};
    std::vector<std::string> definitions;
    for (const std::string_view guard : guards) {
        auto definition = m_database.ask<std::string>(
            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = '" + std::string(guard)
            + '\'');
        if (!definition)
            return definition.error();
        definitions.push_back(std::move(*definition));
    }
    for (const std::string_view guard : guards)
        if (auto dropped = m_database.run("DROP TRIGGER " + std::string(guard)); !dropped)
            return dropped;
    m_definitions = std::move(definitions);
    return {};
}

core::Result<void> LiftedGuards::restore()
{
    for (const std::string& definition : m_definitions)
        if (auto made = m_database.run(definition); !made)
            return made;
    m_definitions.clear();
    return {};
}

} // namespace app
