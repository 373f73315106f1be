#include "core/audit/audit_records.h"

#include "core/base/json.h"
#include "core/base/sip_hash.h"
#include "core/base/text.h"
#include "core/tables/account_columns.h"
#include "core/tables/table_cells.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace core {

namespace {

using namespace cells;

using Names = TableNames;

template <std::string Company::*member>
Cell companyText(const Company& company, const Names&)
{
    return text(company.*member);
}

/// An image is told from another one by its checksum.
Cell logoText(const Company& company, const Names&)
{
    if (company.logo.empty())
        return {};
    constexpr std::string_view digits = "0123456789abcdef";
    std::string mark;
    for (std::uint64_t rest = sipHash128(company.logo).low; mark.size() < 8; rest >>= 4)
        mark += digits[rest & 15];
    return std::to_string(company.logo.size()) + " B, " + mark;
}

const Column<Company, Names> companyTable[] = {
    { { "name", label("core", "Name"), Text }, companyText<&Company::name> },
    { { "address", label("core", "Address"), Text }, companyText<&Company::address> },
    { { "town", label("core", "Town"), Text }, companyText<&Company::town> },
    { { "country", label("core", "Country"), Text }, companyText<&Company::country> },
    { { "vat_id", label("core", "VAT ID"), Text }, companyText<&Company::vatId> },
    { { "billing_details", label("core", "Billing details"), Text },
      companyText<&Company::billingDetails> },
    { { "net_days", label("core", "Net days"), Number },
      [](const Company& c, const Names&) -> Cell {
          return std::int64_t(c.netDays);
      } },
    { { "logo", label("core", "Logo"), Text }, logoText },
    { { "default_type", label("core", "Default type"), Text }, companyText<&Company::defaultType> },
    { { "other_earns", label("core", "Status other earns"), Text },
      [](const Company& c, const Names&) -> Cell {
          return std::string(c.otherEarns ? "yes" : "no");
      } },
    { { "invoice_pattern", label("core", "Invoice numbers"), Text },
      companyText<&Company::invoicePattern> },
    { { "credit_note_pattern", label("core", "Credit note numbers"), Text },
      companyText<&Company::creditNotePattern> },
};

const Column<PaymentMethod, Names> methodTable[] = {
    { { "minimum", label("core", "Minimum payout"), ColumnType::Money },
      [](const PaymentMethod& m, const Names& n) {
          return m.minimum ? minor(*m.minimum, n) : Cell();
      } },
};

const Column<ImportProfile, Names> profileTable[] = {
    { { "settings", label("core", "Settings"), Text },
      [](const ImportProfile& p, const Names&) {
          return text(p.settings);
      } },
};

const Column<TypeSetting, Names> typeTable[] = {
    { { "duplicates", label("core", "Duplicates"), Text },
      [](const TypeSetting& s, const Names&) {
          return text(toText(s.duplicates));
      } },
    { { "refund_of", label("core", "Refunds"), Text },
      [](const TypeSetting& s, const Names&) {
          return text(toText(s.refundOf));
      } },
};

const Column<Invoice, Names> documentTable[] = {
    { { "payout", label("core", "Payout"), Number },
      [](const Invoice& i, const Names&) -> Cell {
          return i.payout.value;
      } },
    { { "total", label("core", "Total"), ColumnType::Money },
      [](const Invoice& i, const Names& n) {
          return minor(i.total, n);
      } },
    { { "refers_to", label("core", "Refers to"), Text },
      [](const Invoice& i, const Names&) {
          return text(i.refersTo);
      } },
};

/// What other homes of the log say in figures; see core/usecases/audit_log.cpp.
constexpr ColumnHead figureHeads[] = {
    { "file", label("core", "File"), Text },
    { "read", label("core", "Read"), Number },
    { "added", label("core", "New"), Number },
    { "changed", label("core", "Changed"), Number },
    { "unchanged", label("core", "Unchanged"), Number },
    { "rejected", label("core", "Rejected"), Number },
    { "undoes", label("core", "Takes back"), Text },
    { "rate", label("core", "Rate"), Text },
    { "rates", label("core", "Exchange rates"), Number },
    { "rules_added", label("core", "Custom payouts added"), Number },
    { "rules_changed", label("core", "Custom payouts changed"), Number },
    { "rules_removed", label("core", "Custom payouts removed"), Number },
    { "until", label("core", "Until"), ColumnType::Date },
    { "closed_until", label("core", "Closed until"), ColumnType::Date },
};

Names namesWith(int decimals)
{
    Names names;
    names.decimals = decimals;
    return names;
}

/// The differing columns; nullptr stands for nothing.
template <typename T>
std::vector<FieldChange> differences(std::span<const Column<T, Names>> columns,
                                     const T* before,
                                     const T* after,
                                     int decimals = 2)
{
    const Names names = namesWith(decimals);
    const auto textOf = [&names](const Column<T, Names>& column, const T* row) {
        return row ? plainText(column.cell(*row, names)) : std::string();
    };
    std::vector<FieldChange> changes;
    for (const auto& column : columns) {
        std::string was = textOf(column, before);
        std::string is = textOf(column, after);
        if (was != is)
            changes.push_back({ std::string(column.head.key), std::move(was), std::move(is) });
    }
    return changes;
}

/// The columns of a payout that a step of it can change.
std::vector<Column<Payout, Names>> stateColumns()
{
    std::vector<Column<Payout, Names>> columns;
    for (const auto& column : payoutColumns())
        for (const std::string_view key :
             { "requested_amount", "paid_amount", "status", "method", "payment_date", "note" })
            if (column.head.key == key)
                columns.push_back(column);
    return columns;
}

template <typename T>
void addHeads(std::vector<ColumnHead>& heads, std::span<const Column<T, Names>> columns)
{
    for (const auto& column : columns)
        heads.push_back(column.head);
}

/// The first that has a key gives it its label.
std::vector<ColumnHead> allHeads()
{
    std::vector<ColumnHead> heads;
    addHeads<Company>(heads, companyTable);
    addHeads<PaymentMethod>(heads, methodTable);
    addHeads<ImportProfile>(heads, profileTable);
    addHeads<TypeSetting>(heads, typeTable);
    addHeads<Invoice>(heads, documentTable);
    addHeads(heads, publisherColumns());
    addHeads(heads, payoutColumns());
    addHeads(heads, campaignColumns());
    addHeads(heads, adjustmentColumns());
    heads.insert(heads.end(), std::begin(figureHeads), std::end(figureHeads));
    return heads;
}

/// Without label for an unknown key.
ColumnHead headOf(std::string_view key)
{
    static const std::vector<ColumnHead> heads = allHeads();
    const auto found = std::ranges::find(heads, key, &ColumnHead::key);
    return found == heads.end() ? ColumnHead{} : *found;
}

const PaymentMethod* named(const std::vector<PaymentMethod>& methods, const std::string& name)
{
    const auto found = std::ranges::find(methods, name, &PaymentMethod::name);
    return found == methods.end() ? nullptr : &*found;
}

AuditRecord methodRecord(AuditAction action,
                         const PaymentMethod* before,
                         const PaymentMethod* after,
                         int decimals)
{
    AuditRecord record;
    record.action = action;
    record.thing = record.row = (after ? after : before)->name;
    record.changes = differences<PaymentMethod>(methodTable, before, after, decimals);
    return record;
}

Error unreadable()
{
    return { ErrorCode::Storage,
             say("core", "A recorded change cannot be read."),
             {},
             say("core", "Check the books, and restore a backup where they are damaged.") };
}

} // namespace

AuditRecord recordOf(const Company& before, const Company& after)
{
    AuditRecord record;
    record.action = AuditAction::CompanyChanged;
    record.version = before.version + 1;
    record.thing = after.name;
    record.changes = differences<Company>(companyTable, &before, &after);
    return record;
}

std::vector<AuditRecord> recordsOf(const std::vector<PaymentMethod>& before,
                                   const std::vector<PaymentMethod>& after,
                                   int decimals)
{
    std::vector<AuditRecord> records;
    for (const PaymentMethod& was : before)
        if (!named(after, was.name))
            records.push_back(methodRecord(AuditAction::MethodRemoved, &was, nullptr, decimals));
    for (const PaymentMethod& is : after) {
        const PaymentMethod* was = named(before, is.name);
        if (!was)
            records.push_back(methodRecord(AuditAction::MethodAdded, nullptr, &is, decimals));
        else if (*was != is)
            records.push_back(methodRecord(AuditAction::MethodChanged, was, &is, decimals));
    }
    return records;
}

AuditRecord recordOf(const Publisher* before, const Publisher& after)
{
    AuditRecord record;
    record.action = before ? AuditAction::PublisherChanged : AuditAction::PublisherAdded;
    record.row = foldCase(after.alias);
    record.version = before ? before->version + 1 : 1;
    record.thing = after.alias;
    record.changes = differences(publisherColumns(), before, &after);
    return record;
}

AuditRecord recordOf(const ImportProfile* before, const ImportProfile* after)
{
    AuditRecord record;
    record.action = !before ? AuditAction::ProfileAdded
        : after             ? AuditAction::ProfileChanged
                            : AuditAction::ProfileRemoved;
    record.thing = (after ? after : before)->name;
    record.row = foldCase(record.thing);
    record.version = before ? before->version + 1 : 1;
    record.changes = differences<ImportProfile>(profileTable, before, after);
    return record;
}

AuditRecord recordOf(const TypeSetting& before, const TypeSetting& after)
{
    AuditRecord record;
    record.action = AuditAction::TypeChanged;
    record.thing = record.row = after.type;
    record.version = before.version + 1;
    record.changes = differences<TypeSetting>(typeTable, &before, &after);
    return record;
}

AuditRecord recordOf(const LedgerEntry& adjustment, std::string_view alias)
{
    AuditRecord record;
    record.action =
        adjustment.reverses ? AuditAction::AdjustmentReversed : AuditAction::AdjustmentPosted;
    record.row = std::to_string(adjustment.publisher.value);
    record.thing = alias;
    record.note = adjustment.note;
    const Adjustment row{ adjustment, {} };
    for (const auto& column : adjustmentColumns())
        for (const std::string_view key : { "effective_date", "kind", "amount", "reverses" })
            if (column.head.key == key)
                if (std::string is = plainText(column.cell(row, {})); !is.empty())
                    record.changes.push_back({ std::string(key), {}, std::move(is) });
    return record;
}

AuditRecord recordOf(const Invoice& issued)
{
    AuditRecord record;
    record.action = issued.series.kind == SeriesKey::Kind::Invoice ? AuditAction::InvoiceIssued
                                                                   : AuditAction::CreditNoteIssued;
    record.thing = record.row = issued.number;
    record.changes = differences<Invoice>(documentTable, nullptr, &issued, issued.decimals);
    return record;
}

AuditRecord recordOfRestore(std::string_view file)
{
    AuditRecord record;
    record.action = AuditAction::BooksRestored;
    record.thing = file;
    return record;
}

AuditRecord recordOfMovingIn(std::string_view file, std::int64_t payouts)
{
    AuditRecord record;
    record.action = AuditAction::PayoutsMovedIn;
    record.thing = file;
    record.changes = { { "added", {}, std::to_string(payouts) } };
    return record;
}

std::vector<FieldChange>
changesBetween(const PayoutState* before, const PayoutState& after, int decimals)
{
    static const std::vector<Column<Payout, Names>> columns = stateColumns();
    const auto payoutOf = [](const PayoutState& state) {
        Payout payout;
        payout.state = state;
        return payout;
    };
    const Payout is = payoutOf(after);
    const Payout was = before ? payoutOf(*before) : Payout();
    return differences<Payout>(columns, before ? &was : nullptr, &is, decimals);
}

std::string_view fieldLabel(std::string_view key)
{
    return headOf(key).label;
}

ColumnType fieldType(std::string_view key)
{
    return headOf(key).type;
}

std::string toJson(const std::vector<FieldChange>& changes)
{
    std::string json = "[";
    for (const FieldChange& change : changes)
        json += (json.size() > 1 ? ",[" : "[") + jsonQuoted(change.key) + ','
            + jsonQuoted(change.before) + ',' + jsonQuoted(change.after) + ']';
    return json + ']';
}

Result<std::vector<FieldChange>> parseFieldChanges(std::string_view json)
{
    const auto parsed = parseJson(json);
    if (!parsed || parsed->type != Json::Type::Array)
        return unreadable();
    std::vector<FieldChange> changes;
    for (const Json& item : parsed->items) {
        if (item.items.size() != 3)
            return unreadable();
        changes.push_back({ item.items[0].text, item.items[1].text, item.items[2].text });
    }
    return changes;
}

} // namespace core
