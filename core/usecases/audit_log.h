#pragma once

#include "core/audit/audit_entry.h"
#include "core/store.h"

#include <string>
#include <vector>

namespace core {

/// What the audit log is narrowed down to; nothing set: all of it.
struct AuditFilter {
    TimeSpan time;
    std::optional<AuditSubject> subject;
    std::string user; ///< within who did it, in any case
    std::string thing; ///< within what it was done to, in any case
    std::string text; ///< within anything of the line, in any case
};

/// Every change of the books in that time, the latest first, of one moment. It has two sources.
/// What is append-only anyway and says who made it and when (versions of campaigns, batches, rates,
/// closings, releases, steps of payouts) is read from there, and before and after from the row
/// before it, so that no fact has two homes; what is written over has its AuditRecord. A campaign's
/// version tells how many custom payouts came, changed and went; its history names them.
[[nodiscard]] Result<std::vector<AuditEntry>> auditLog(Store& store,
                                                       const AuditFilter& filter = {});

} // namespace core
