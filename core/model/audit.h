#pragma once

#include "core/base/date_time.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What kind of thing a change concerns: what lists of changes are filtered by.
enum class AuditSubject : std::uint8_t {
    Company,
    Methods,
    Publishers,
    Profiles,
    Types,
    Campaigns,
    Conversions,
    Rates,
    Periods,
    Payouts,
    Adjustments,
    Documents,
    Books,
};

struct AuditSubjectInfo {
    AuditSubject subject;
    std::string_view key; ///< "payouts": command line
    std::string_view label; ///< "Payouts"
};
[[nodiscard]] std::span<const AuditSubjectInfo> auditSubjects();
[[nodiscard]] std::optional<AuditSubject> parseAuditSubject(std::string_view key);

/// What was done.
enum class AuditAction : std::uint8_t {
    CompanyChanged,
    MethodAdded,
    MethodChanged,
    MethodRemoved,
    PublisherAdded,
    PublisherChanged,
    ProfileAdded,
    ProfileChanged,
    ProfileRemoved,
    TypeChanged,
    CampaignAdded,
    CampaignChanged,
    Import,
    StatusChange,
    Recalculation,
    Repricing,
    Reversal,
    Release,
    Hold,
    ReleasedUntil,
    RatesAdded,
    PeriodClosed,
    PeriodReopened,
    PayoutRecorded,
    PayoutChanged,
    PayoutsMovedIn,
    AdjustmentPosted,
    AdjustmentReversed,
    InvoiceIssued,
    CreditNoteIssued,
    BooksRestored,
};

/// One row of the table of actions: database, files, screen and command line derive from it.
struct AuditActionInfo {
    AuditAction action;
    std::string_view key; ///< "publisher_changed"
    std::string_view label; ///< "Publisher changed"
    AuditSubject subject;
};
[[nodiscard]] std::span<const AuditActionInfo> auditActions();
[[nodiscard]] const AuditActionInfo& info(AuditAction action);
[[nodiscard]] std::optional<AuditAction> parseAuditAction(std::string_view key);

/// A field that a change concerns, by its column's key, with its text before and after as files
/// hold it; "" where there was, or is, none.
struct FieldChange {
    std::string key;
    std::string before;
    std::string after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// A change of what the books hold in one row that is written over (company, payment method,
/// publisher, import profile, conversion type), or of what does not say itself who made it
/// (adjustment, document, restored backup). Append-only; written with the change in one unit of
/// work, and the database refuses the change without it. Every other change is recorded by rows
/// that are append-only themselves (versions of campaigns, batches, rates, closings, releases,
/// steps of payouts): they are their own record, and core/usecases/audit_log.h reads both.
struct AuditRecord {
    AuditAction action = AuditAction::CompanyChanged;
    std::string row; ///< which one: its key or name in the database
    int version = 0; ///< of the row that it makes; 0 where rows have none
    std::string thing; ///< in words, as it was called then: the publisher's alias
    std::vector<FieldChange> changes;
    std::string note; ///< why
    Timestamp at; ///< `at` and `user` are those of the unit of work
    std::string user;

    friend bool operator==(const AuditRecord&, const AuditRecord&) = default;
};

/// A stretch of time; open where none is set.
struct TimeSpan {
    std::optional<Timestamp> from; ///< included
    std::optional<Timestamp> to; ///< excluded

    [[nodiscard]] bool contains(Timestamp at) const
    {
        return (!from || *from <= at) && (!to || at < *to);
    }
};

} // namespace core
