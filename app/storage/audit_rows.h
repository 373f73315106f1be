#pragma once

#include "app/storage/database.h"
#include "core/model/audit.h"
#include "core/model/change_stamp.h"

#include <limits>

namespace app {

/// Adds a record of a change, in the unit of work that is open; before the change itself, which the
/// database refuses without it.
[[nodiscard]] core::Result<void> writeAudit(Database& database,
                                            const core::AuditRecord& record,
                                            const core::ChangeStamp& by);

/// Where `at` of a row lies in that time: included.
[[nodiscard]] inline core::Timestamp beginOf(const core::TimeSpan& time)
{
    return time.from.value_or(core::Timestamp{ std::numeric_limits<std::int64_t>::min() });
}
/// Excluded.
[[nodiscard]] inline core::Timestamp endOf(const core::TimeSpan& time)
{
    return time.to.value_or(core::Timestamp{ std::numeric_limits<std::int64_t>::max() });
}

} // namespace app
