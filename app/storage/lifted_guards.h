#pragma once

#include "app/storage/database.h"

#include <string>
#include <vector>

namespace app {

/// The guards that ask, before each conversion comes in, whether it would replace another one. They are
/// there against other programs' REPLACE: what this one adds fails by itself where its key or identity is
/// taken. Asking, and being able to take back each row alone, costs as much as the row; so an import of many
/// lifts them within its unit of work, and has them back before it commits. When a unit is rolled back, so
/// is the lifting.
class LiftedGuards {
public:
    explicit LiftedGuards(Database& database)
        : m_database(database)
    {
    }

    /// Once in a unit of work is enough.
    [[nodiscard]] core::Result<void> lift();
    /// What was lifted stands again.
    [[nodiscard]] core::Result<void> restore();
    /// The unit of work was rolled back.
    void forget() { m_definitions.clear(); }

private:
    Database& m_database;
    std::vector<std::string> m_definitions; ///< of what is lifted
};

} // namespace app
