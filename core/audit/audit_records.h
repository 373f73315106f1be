#pragma once

#include "core/invoicing/invoice.h"
#include "core/ledger/entry.h"
#include "core/model/audit.h"
#include "core/model/import_profile.h"
#include "core/model/payout.h"
#include "core/model/publisher.h"
#include "core/model/type_setting.h"
#include "core/model/workspace.h"
#include "core/tables/table.h"

#include <string_view>
#include <vector>

namespace core {

// What a store records with each change (AuditRecord), by comparing the columns of what was with
// those of what is to be. `decimals` are the currency's. A save that changes nothing is recorded
// as well, without fields.

[[nodiscard]] AuditRecord recordOf(const Company& before, const Company& after);
/// One for each method that is added, changed or removed.
[[nodiscard]] std::vector<AuditRecord> recordsOf(const std::vector<PaymentMethod>& before,
                                                 const std::vector<PaymentMethod>& after,
                                                 int decimals);
/// nullptr: it is new.
[[nodiscard]] AuditRecord recordOf(const Publisher* before, const Publisher& after);
/// nullptr before: it is new; nullptr after: it is removed. The versions are the stored ones.
[[nodiscard]] AuditRecord recordOf(const ImportProfile* before, const ImportProfile* after);
[[nodiscard]] AuditRecord recordOf(const TypeSetting& before, const TypeSetting& after);
/// `alias` is the publisher's.
[[nodiscard]] AuditRecord recordOf(const LedgerEntry& adjustment, std::string_view alias);
[[nodiscard]] AuditRecord recordOf(const Invoice& issued);
/// `file` is the backup's name without its folder.
[[nodiscard]] AuditRecord recordOfRestore(std::string_view file);

/// Past payouts are recorded as of their days: this says who brought them in and when.
[[nodiscard]] AuditRecord recordOfMovingIn(std::string_view file, std::int64_t payouts);

/// What a step changed of a payout; no `before`: it was recorded.
[[nodiscard]] std::vector<FieldChange>
changesBetween(const PayoutState* before, const PayoutState& after, int decimals);

/// "VAT ID" for the key "vat_id", in English, to be translated by who shows it; "" for one of
/// another version of the program.
[[nodiscard]] std::string_view fieldLabel(std::string_view key);
/// What the recorded texts of the key are; Text for one of another version.
[[nodiscard]] ColumnType fieldType(std::string_view key);

/// The changes as a record keeps them, an array of a field, its text before and after each, and
/// back.
[[nodiscard]] std::string toJson(const std::vector<FieldChange>& changes);
[[nodiscard]] Result<std::vector<FieldChange>> parseFieldChanges(std::string_view json);

} // namespace core
