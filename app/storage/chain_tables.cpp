#include "app/storage/chain_tables.h"

#include "core/base/result.h"

#include <algorithm>

namespace app {

namespace {

/// A table of money or of decisions: the check of the books names the very row.
constexpr int each = 1;
/// A table of many rows: the check names the link's hundred.
constexpr int hundred = 100;

constexpr ChainedTable chained[] = {
    { { 1, "workspace", "id", "currency, zone" }, each },
    { { 2, "row_state", "key", "source, row, hash" }, hundred },
    { { 3, "term", "id", "text" }, hundred },
    { { 4, "campaign", "key", "" }, each },
    { { 5,
        "campaign_version",
        "version",
        "campaign, id, title, cost_model, default_payout, match_order, status, expires, hold_days, "
        "rule_count, saved_at, saved_by, note" },
      each },
    { { 6,
        "rule",
        "key",
        "campaign, kind, fields, condition, value, added_version, publisher, valid_from, "
        "valid_until" },
      hundred },
    { { 7, "rule_end", "ended_version, rule", "" }, hundred },
    { { 8, "batch", "key", "kind, at, user, file, note, undoes" }, each },
    { { 9, "batch_counts", "batch", "read, added, unchanged, changed, rejected" }, each },
    { { 10, "exchange_rate", "key", "base, currency, date, rate, source, at, user" }, hundred },
    { { 11,
        "conversion_common",
        "id",
        "campaign, campaign_version, type, country, os, status, currency, reason, link" },
      hundred },
    { { 12,
        "conversion",
        "key",
        "time, publisher, common, batch, revenue, earning, posted, rule, rate, payable_from, "
        "linked, id, click_id, order_id, event_id, subs" },
      hundred },
    { { 13,
        "conversion_more",
        "conversion",
        "external_id, coupon, refund_of, occurrence, time_text, tracker_earning, rate_against" },
      hundred },
    { { 14,
        "conversion_change",
        "batch, conversion, version",
        "status, revenue, currency, earning, rule, reason, campaign_version, delta, rate, "
        "rate_against, payable_from, link, linked" },
      hundred },
    { { 15, "release", "until", "at, user" }, each },
    { { 16, "payout", "serial", "idempotency_key, publisher, created_at" }, each },
    { { 17,
        "payout_event",
        "key",
        "payout, version, at, user, from_status, status, requested, paid, method, payment_date, "
        "note, reason" },
      each },
    { { 18,
        "ledger_entry",
        "key",
        "effective_date, posted_at, month, publisher, campaign, kind, amount, batch, payout, note, "
        "idempotency_key, adjustment, reverses" },
      each },
    { { 19,
        "waiting_total",
        "key",
        "batch, kind, effective_date, month, publisher, campaign, amount, count" },
      each },
    { { 20, "closing", "key", "closed_until, first_open_at, at, user, reason" }, each },
    { { 21,
        "allocation",
        "key",
        "payout, version, kind, month, campaign, entry, amount, settles_fully" },
      each },
    { { 22,
        "document",
        "key",
        "number, series, year, sequence, payout, refers_to, content, sha256" },
      each },
    { { 23, "audit", "key", "at, user, action, row_key, version, thing, changes, note" }, each },
};

constexpr EditableTable editable[] = {
    { { 101,
        "company",
        "id",
        "name, address, town, country, vat_id, billing_details, net_days, logo, default_type, "
        "other_earns, invoice_pattern, credit_note_pattern, version" },
      true },
    { { 102, "payment_method", "name", "minimum" }, true },
    { { 103,
        "publisher",
        "key",
        "id, alias, alias_folded, name, email, company, address, town, country, vat_id, "
        "billing_details, method, status, hold_days, version" },
      false },
    { { 104, "conversion_type", "type", "duplicates, refund_of, version" }, true },
    { { 105, "import_profile", "name_folded", "name, settings, version" }, true },
    { { 106, "payout_move", "from_status, to_status", "" }, true },
};

} // namespace

std::span<const ChainedTable> chainedTables()
{
    return chained;
}

std::span<const EditableTable> editableTables()
{
    return editable;
}

const EditableTable& editableTable(std::string_view name)
{
    const auto found = std::ranges::find(editable, name, &EditableTable::name);
    core::require(found != std::end(editable), "what is saved is a table that may be edited");
    return *found;
}

} // namespace app
