#include "app/storage/lifted_guards.h"

namespace app {

namespace {

constexpr std::string_view guards[] = { "conversion_no_replace_key",
                                        "conversion_no_replace_identity",
                                        "conversion_refers" };

} // namespace

core::Result<void> LiftedGuards::lift()
{
    if (!m_definitions.empty())
        return {};
    const auto last = m_database.ask<std::int64_t>("SELECT coalesce(max(key), 0) FROM conversion");
    if (!last)
        return last.error();
    m_lastBefore = *last;
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
    if (m_definitions.empty())
        return {};
    const auto astray = m_database.ask<std::int64_t>(
        "SELECT count(*) FROM conversion_astray WHERE key > " + std::to_string(m_lastBefore));
    if (!astray)
        return astray.error();
    if (*astray > 0)
        return core::Error{ core::ErrorCode::Storage,
                            core::say("core", "A conversion refers to something that is not there."),
                            m_database.path(),
                            {} };
    for (const std::string& definition : m_definitions)
        if (auto made = m_database.run(definition); !made)
            return made;
    m_definitions.clear();
    return {};
}

} // namespace app
