#pragma once

#include "app/storage/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace app {

/// The guards that look at each conversion that comes in: whether it would replace another one, and whether
/// all that it refers to is there. The first are there against other programs' REPLACE: what this one adds
/// fails by itself where its key or identity is taken. The second asks of many at once what it asks of each.
/// Looking, and being able to take back each row alone, costs more than the row; so an import of many lifts
/// them within its unit of work, and has them back, with the question asked, before it commits. When a unit
/// is rolled back, so is the lifting.
class LiftedGuards {
public:
    explicit LiftedGuards(Database& database)
        : m_database(database)
    {
    }

    /// Once in a unit of work is enough.
    [[nodiscard]] core::Result<void> lift();
    /// What was lifted stands again. Error: a conversion refers to something that is not there.
    [[nodiscard]] core::Result<void> restore();
    /// The unit of work was rolled back.
    void forget() { m_definitions.clear(); }

private:
    Database& m_database;
    std::vector<std::string> m_definitions; ///< of what is lifted
    std::int64_t m_lastBefore = 0; ///< key of the last conversion that the guards looked at
};

} // namespace app
