#pragma once

#include "core/model/audit.h"
#include "core/tables/tables.h"

#include <cstdint>
#include <span>

namespace core {

/// A line of the audit log: who did what to what, when, and what was before and after.
struct AuditEntry {
    std::int64_t id = 0; ///< of this line for ever; says nothing else
    AuditRecord record; ///< without row and version where it was read from another table

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

/// time, user, action, thing, before, after, note
[[nodiscard]] std::span<const Column<AuditEntry, TableNames>> auditColumns();

/// "Requested: 100.00; Status: pending": the one side of the changes, in English.
[[nodiscard]] std::string textBefore(const AuditRecord& record);
[[nodiscard]] std::string textAfter(const AuditRecord& record);

} // namespace core
