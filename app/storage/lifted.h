#pragma once

#include "app/storage/database.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Triggers or indexes that are away while many rows come in, within a unit of work: taken away
/// once, made again, as they were, before it commits. When a unit is rolled back, so is all of
/// this.
class Lifted {
public:
    /// What the names are of: "TRIGGER", "INDEX". They live as long as this.
    Lifted(Database& database, std::string_view kind, std::span<const std::string_view> names)
        : m_database(database)
        , m_kind(kind)
        , m_names(names)
    {
    }

    /// Once in a unit of work is enough.
    [[nodiscard]] core::Result<void> lift();
    [[nodiscard]] core::Result<void> restore();
    [[nodiscard]] bool areLifted() const { return !m_definitions.empty(); }
    /// The unit of work was rolled back.
    void forget() { m_definitions.clear(); }

private:
    Database& m_database;
    std::string_view m_kind;
    std::span<const std::string_view> m_names;
    std::vector<std::string> m_definitions; ///< of what is lifted
};

} // namespace app
