#include "core/audit/audit_entry.h"

#include "core/audit/audit_records.h"
#include "core/tables/table_cells.h"

namespace core {

namespace {

using namespace cells;

using Names = TableNames;

std::string sideOf(const AuditRecord& record, std::string FieldChange::*side)
{
    std::string joined;
    for (const FieldChange& change : record.changes) {
        if ((change.*side).empty())
            continue;
        const std::string_view label = fieldLabel(change.key);
        joined += (joined.empty() ? "" : "; ") + std::string(label.empty() ? change.key : label)
            + ": " + change.*side;
    }
    return joined;
}

const Column<AuditEntry, Names> auditTable[] = {
    { { "time", label("core", "Time"), ColumnType::Time },
      [](const AuditEntry& e, const Names&) -> Cell {
          return e.record.at;
      } },
    { { "user", label("core", "Who"), Text },
      [](const AuditEntry& e, const Names&) {
          return text(e.record.user);
      } },
    { { "action", label("core", "What"), Text },
      [](const AuditEntry& e, const Names&) {
          return text(info(e.record.action).key);
      } },
    { { "thing", label("core", "Of what"), Text },
      [](const AuditEntry& e, const Names&) {
          return text(e.record.thing);
      } },
    { { "before", label("core", "Before"), Text },
      [](const AuditEntry& e, const Names&) {
          return text(textBefore(e.record));
      } },
    { { "after", label("core", "After"), Text },
      [](const AuditEntry& e, const Names&) {
          return text(textAfter(e.record));
      } },
    { { "note", label("core", "Note"), Text },
      [](const AuditEntry& e, const Names&) {
          return text(e.record.note);
      } },
};

} // namespace

std::span<const Column<AuditEntry, TableNames>> auditColumns()
{
    return auditTable;
}

std::string textBefore(const AuditRecord& record)
{
    return sideOf(record, &FieldChange::before);
}

std::string textAfter(const AuditRecord& record)
{
    return sideOf(record, &FieldChange::after);
}

} // namespace core
