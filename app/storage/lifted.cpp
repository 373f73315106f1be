#include "app/storage/lifted.h"

namespace app {

core::Result<void> Lifted::lift()
{
    if (areLifted())
        return {};
    std::vector<std::string> definitions;
    for (const std::string_view name : m_names) {
        Query query(m_database, "SELECT sql FROM sqlite_master WHERE name = ?");
        query.run(name);
        if (!query.next())
            return query.result()
                ? m_database.run("DROP " + std::string(m_kind) + ' ' + std::string(name))
                : query.result();
        definitions.push_back(query.get<std::string>(0));
    }
    for (const std::string_view name : m_names)
        if (auto dropped = m_database.run("DROP " + std::string(m_kind) + ' ' + std::string(name));
            !dropped)
            return dropped;
    m_definitions = std::move(definitions);
    return {};
}

core::Result<void> Lifted::restore()
{
    for (const std::string& definition : m_definitions)
        if (auto made = m_database.run(definition); !made)
            return made;
    m_definitions.clear();
    return {};
}

} // namespace app
