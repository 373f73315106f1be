#include "core/model/audit.h"

#include "core/base/message.h"
#include "core/base/result.h"

#include <algorithm>

namespace core {

namespace {

constexpr AuditSubjectInfo subjectTable[] = {
    { AuditSubject::Company, "company", label("core", "Company") },
    { AuditSubject::Methods, "methods", label("core", "Payment methods") },
    { AuditSubject::Publishers, "publishers", label("core", "Publishers") },
    { AuditSubject::Profiles, "profiles", label("core", "Import profiles") },
    { AuditSubject::Types, "types", label("core", "Conversion types") },
    { AuditSubject::Campaigns, "campaigns", label("core", "Campaigns") },
    { AuditSubject::Conversions, "conversions", label("core", "Conversions") },
    { AuditSubject::Rates, "rates", label("core", "Exchange rates") },
    { AuditSubject::Periods, "periods", label("core", "Periods") },
    { AuditSubject::Payouts, "payouts", label("core", "Payouts") },
    { AuditSubject::Adjustments, "adjustments", label("core", "Adjustments") },
    { AuditSubject::Documents, "documents", label("core", "Documents") },
    { AuditSubject::Books, "books", label("core", "Books") },
};

using enum AuditSubject;

constexpr AuditActionInfo actionTable[] = {
    { AuditAction::CompanyChanged,
      "company_changed",
      label("core", "Company settings changed"),
      Company },
    { AuditAction::MethodAdded, "method_added", label("core", "Payment method added"), Methods },
    { AuditAction::MethodChanged,
      "method_changed",
      label("core", "Payment method changed"),
      Methods },
    { AuditAction::MethodRemoved,
      "method_removed",
      label("core", "Payment method removed"),
      Methods },
    { AuditAction::PublisherAdded,
      "publisher_added",
      label("core", "Publisher added"),
      Publishers },
    { AuditAction::PublisherChanged,
      "publisher_changed",
      label("core", "Publisher changed"),
      Publishers },
    { AuditAction::ProfileAdded, "profile_added", label("core", "Import profile added"), Profiles },
    { AuditAction::ProfileChanged,
      "profile_changed",
      label("core", "Import profile changed"),
      Profiles },
    { AuditAction::ProfileRemoved,
      "profile_removed",
      label("core", "Import profile removed"),
      Profiles },
    { AuditAction::TypeChanged, "type_changed", label("core", "Conversion type changed"), Types },
    { AuditAction::CampaignAdded, "campaign_added", label("core", "Campaign added"), Campaigns },
    { AuditAction::CampaignChanged,
      "campaign_changed",
      label("core", "Campaign changed"),
      Campaigns },
    { AuditAction::Import, "import", label("core", "Conversions imported"), Conversions },
    { AuditAction::StatusChange, "status_change", label("core", "Statuses changed"), Conversions },
    { AuditAction::Recalculation, "recalculation", label("core", "Recalculated"), Conversions },
    { AuditAction::Repricing,
      "repricing",
      label("core", "Priced by new exchange rates"),
      Conversions },
    { AuditAction::Reversal, "reversal", label("core", "Batch taken back"), Conversions },
    { AuditAction::Release, "release", label("core", "Held conversions released"), Conversions },
    { AuditAction::Hold, "hold", label("core", "Conversions held"), Conversions },
    { AuditAction::ReleasedUntil,
      "released_until",
      label("core", "Day of release moved on"),
      Periods },
    { AuditAction::RatesAdded, "rates_added", label("core", "Exchange rates added"), Rates },
    { AuditAction::PeriodClosed, "period_closed", label("core", "Period closed"), Periods },
    { AuditAction::PeriodReopened, "period_reopened", label("core", "Period reopened"), Periods },
    { AuditAction::PayoutRecorded, "payout_recorded", label("core", "Payout recorded"), Payouts },
    { AuditAction::PayoutChanged, "payout_changed", label("core", "Payout changed"), Payouts },
    { AuditAction::PayoutsMovedIn,
      "payouts_moved_in",
      label("core", "Past payouts moved in"),
      Payouts },
    { AuditAction::AdjustmentPosted,
      "adjustment_posted",
      label("core", "Adjustment posted"),
      Adjustments },
    { AuditAction::AdjustmentReversed,
      "adjustment_reversed",
      label("core", "Adjustment taken back"),
      Adjustments },
    { AuditAction::InvoiceIssued, "invoice_issued", label("core", "Invoice issued"), Documents },
    { AuditAction::CreditNoteIssued,
      "credit_note_issued",
      label("core", "Credit note issued"),
      Documents },
    { AuditAction::BooksRestored, "books_restored", label("core", "Backup restored"), Books },
};

} // namespace

std::span<const AuditSubjectInfo> auditSubjects()
{
    return subjectTable;
}

std::optional<AuditSubject> parseAuditSubject(std::string_view key)
{
    const auto* found = std::ranges::find(subjectTable, key, &AuditSubjectInfo::key);
    return found == std::end(subjectTable) ? std::nullopt : std::optional(found->subject);
}

std::span<const AuditActionInfo> auditActions()
{
    return actionTable;
}

const AuditActionInfo& info(AuditAction action)
{
    const AuditActionInfo& row = actionTable[std::size_t(action)];
    require(row.action == action, "the actions stand in their enumerators' order");
    return row;
}

std::optional<AuditAction> parseAuditAction(std::string_view key)
{
    const auto* found = std::ranges::find(actionTable, key, &AuditActionInfo::key);
    return found == std::end(actionTable) ? std::nullopt : std::optional(found->action);
}

} // namespace core
