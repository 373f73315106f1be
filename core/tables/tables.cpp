#include "core/tables/tables.h"

#include "core/tables/table_cells.h"

#include <algorithm>

namespace core {

namespace {

using namespace cells;

const std::string noText;

template <typename T, typename Key>
const T* findByKey(const std::vector<T>& records, Key key)
{
    const auto usual = std::size_t(key.value) - 1; // keys mostly count up from 1 without a gap
    if (usual < records.size() && records[usual].key == key)
        return &records[usual];
    const auto at = std::ranges::lower_bound(records, key, {}, &T::key);
    return at != records.end() && at->key == key ? &*at : nullptr;
}

template <std::string Publisher::*member>
Cell publisherText(const Publisher& publisher, const TableNames&)
{
    return text(publisher.*member);
}

template <Money Balance::*member>
Cell balanceFigure(const Balance& balance, const TableNames&)
{
    return balance.*member;
}

std::string sourceOf(const LedgerEntry& entry, const TableNames& names)
{
    if (entry.payout)
        return "payout " + std::to_string(entry.payout.value);
    if (entry.reverses)
        return "entry " + std::to_string(entry.reverses.value);
    return names.batch(entry.batch);
}

Cell paidAmount(const Payout& payout, const TableNames& names)
{
    const PayoutState& state = payout.state;
    if (state.paid)
        return minor(*state.paid, names);
    return state.status == PayoutStatus::Paid ? minor(state.requested, names) : Cell();
}

using Names = TableNames;

const Column<Payout, Names> payoutTable[] = {
    { { "serial", label("core", "#"), Number },
      [](const Payout& p, const Names&) -> Cell {
          return p.serial.value;
      } },
    { { "publisher", label("core", "Publisher"), Text },
      [](const Payout& p, const Names& n) {
          return text(n.alias(p.publisher));
      } },
    { { "requested_amount", label("core", "Requested"), Amount },
      [](const Payout& p, const Names& n) {
          return minor(p.state.requested, n);
      } },
    { { "paid_amount", label("core", "Paid"), Amount }, paidAmount },
    { { "currency", label("core", "Currency"), Text, false },
      [](const Payout&, const Names& n) {
          return text(n.currency);
      } },
    { { "status", label("core", "Status"), Text },
      [](const Payout& p, const Names&) {
          return text(info(p.state.status).key);
      } },
    { { "method", label("core", "Method"), Text },
      [](const Payout& p, const Names&) {
          return text(p.state.method);
      } },
    { { "payment_date", label("core", "Payment date"), Day },
      [](const Payout& p, const Names&) {
          return optional(p.state.paymentDate);
      } },
    { { "note", label("core", "Note"), Text },
      [](const Payout& p, const Names&) {
          return text(p.state.note);
      } },
    { { "created_at", label("core", "Created"), Instant, false },
      [](const Payout& p, const Names&) -> Cell {
          return p.createdAt;
      } },
    { { "updated_at", label("core", "Updated"), Instant, false },
      [](const Payout& p, const Names&) -> Cell {
          return p.updatedAt;
      } },
    { { "invoice", label("core", "Invoice"), Text },
      [](const Payout& p, const Names&) {
          return text(p.invoice);
      } },
};

const Column<Balance, Names> balanceTable[] = {
    { { "publisher", label("core", "Publisher"), Text },
      [](const Balance& b, const Names& n) {
          return text(n.alias(b.publisher));
      } },
    { { "currency", label("core", "Currency"), Text, false },
      [](const Balance&, const Names& n) {
          return text(n.currency);
      } },
    { { "earned", label("core", "Earned"), Amount }, balanceFigure<&Balance::earned> },
    { { "adjustments", label("core", "Adjustments"), Amount, false },
      balanceFigure<&Balance::adjustments> },
    { { "paid_out", label("core", "Paid out"), Amount },
      [](const Balance& b, const Names& n) {
          return minor(b.paidOut, n);
      } },
    { { "balance", label("core", "Balance"), Amount },
      [](const Balance& b, const Names&) -> Cell {
          return b.balance();
      } },
    { { "payable", label("core", "Payable"), Amount },
      [](const Balance& b, const Names& n) {
          return minor(b.payable(n.decimals), n);
      } },
    { { "in_payment", label("core", "In payment"), Amount },
      [](const Balance& b, const Names& n) {
          return minor(b.inPayment, n);
      } },
    { { "owed", label("core", "Owed"), Amount, false },
      [](const Balance& b, const Names&) -> Cell {
          return b.owed();
      } },
    { { "pending", label("core", "Awaiting approval"), Amount }, balanceFigure<&Balance::pending> },
    { { "held", label("core", "Held"), Amount }, balanceFigure<&Balance::held> },
};

const Column<LedgerEntry, Names> ledgerTable[] = {
    { { "entry", label("core", "Entry"), Number },
      [](const LedgerEntry& e, const Names&) -> Cell {
          return e.key.value;
      } },
    { { "effective_date", label("core", "Date"), Day },
      [](const LedgerEntry& e, const Names&) -> Cell {
          return e.effectiveDate;
      } },
    { { "posted_at", label("core", "Posted"), Instant, false },
      [](const LedgerEntry& e, const Names&) -> Cell {
          return e.postedAt;
      } },
    { { "month", label("core", "Month"), Text },
      [](const LedgerEntry& e, const Names&) {
          return text(toText(e.month));
      } },
    { { "publisher", label("core", "Publisher"), Text },
      [](const LedgerEntry& e, const Names& n) {
          return text(n.alias(e.publisher));
      } },
    { { "campaign", label("core", "Campaign"), Text },
      [](const LedgerEntry& e, const Names& n) {
          return text(n.title(e.campaign));
      } },
    { { "kind", label("core", "Kind"), Text },
      [](const LedgerEntry& e, const Names&) {
          return text(info(e.kind).key);
      } },
    { { "amount", label("core", "Amount"), Amount },
      [](const LedgerEntry& e, const Names&) -> Cell {
          return e.amount;
      } },
    { { "currency", label("core", "Currency"), Text, false },
      [](const LedgerEntry&, const Names& n) {
          return text(n.currency);
      } },
    { { "source", label("core", "Source"), Text },
      [](const LedgerEntry& e, const Names& n) {
          return text(sourceOf(e, n));
      } },
    { { "note", label("core", "Note"), Text },
      [](const LedgerEntry& e, const Names&) {
          return text(e.note);
      } },
};

const Column<Publisher, Names> publisherTable[] = {
    { { "id", label("core", "ID"), Text }, publisherText<&Publisher::id> },
    { { "alias", label("core", "Alias"), Text }, publisherText<&Publisher::alias> },
    { { "name", label("core", "Name"), Text }, publisherText<&Publisher::name> },
    { { "email", label("core", "Email"), Text }, publisherText<&Publisher::email> },
    { { "company", label("core", "Company"), Text }, publisherText<&Publisher::company> },
    { { "address", label("core", "Address"), Text, false }, publisherText<&Publisher::address> },
    { { "town", label("core", "Town"), Text, false }, publisherText<&Publisher::town> },
    { { "country", label("core", "Country"), Text }, publisherText<&Publisher::country> },
    { { "vat_id", label("core", "VAT ID"), Text, false }, publisherText<&Publisher::vatId> },
    { { "billing_details", label("core", "Billing details"), Text, false },
      publisherText<&Publisher::billingDetails> },
    { { "method", label("core", "Method"), Text }, publisherText<&Publisher::method> },
    { { "status", label("core", "Status"), Text },
      [](const Publisher& p, const Names&) {
          return text(toText(p.status));
      } },
    { { "hold_days", label("core", "Hold days"), Number, false },
      [](const Publisher& p, const Names&) {
          return p.holdDays ? Cell(std::int64_t(*p.holdDays)) : Cell();
      } },
};

/// A value is exact and unit-less in files: its unit stands in the row's cost model or unit column.
Cell valueCell(const std::optional<PayoutValue>& value)
{
    return value ? Cell(Money{ value->micros }) : Cell();
}

const Column<Campaign, Names> campaignTable[] = {
    { { "id", label("core", "ID"), Text, false },
      [](const Campaign& c, const Names&) {
          return text(c.id);
      } },
    { { "title", label("core", "Title"), Text },
      [](const Campaign& c, const Names&) {
          return text(c.title);
      } },
    { { "cost_model", label("core", "Cost model"), Text },
      [](const Campaign& c, const Names&) {
          return text(info(c.costModel).key);
      } },
    { { "default_payout", label("core", "Default payout"), Amount },
      [](const Campaign& c, const Names&) {
          return valueCell(c.defaultPayout);
      } },
    { { "match_order", label("core", "Match order"), Text, false },
      [](const Campaign& c, const Names&) {
          return text(toText(c.matchOrder));
      } },
    { { "status", label("core", "Status"), Text },
      [](const Campaign& c, const Names&) {
          return text(toText(c.status));
      } },
    { { "expires", label("core", "Expires"), Day },
      [](const Campaign& c, const Names&) {
          return optional(c.expires);
      } },
    { { "rules", label("core", "Custom payouts"), Number },
      [](const Campaign& c, const Names&) -> Cell {
          return std::int64_t(c.ruleCount);
      } },
    { { "hold_days", label("core", "Hold days"), Number, false },
      [](const Campaign& c, const Names&) -> Cell {
          return std::int64_t(c.holdDays);
      } },
};

constexpr std::string_view countryKey = "country";
constexpr std::string_view osKey = "os";
constexpr std::string_view publisherKey = "publisher";
constexpr std::string_view subKey = "sub";
constexpr std::string_view subValueKey = "sub_value";
constexpr std::string_view typeKey = "type";

/// The rule's field of that name, whatever its kind; empty where the kind has none.
template <const std::string_view& key>
Cell ruleField(const CampaignRule& row, const Names&)
{
    const auto fields = fieldsOf(RuleKinds::all()[std::size_t(row.rule.kind)]);
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].key == key)
            return text(row.rule.fields.at(i));
    return {};
}

Cell ruleUnit(const CampaignRule& row, const Names&)
{
    const RuleKind& kind = RuleKinds::all()[std::size_t(row.rule.kind)];
    return text(unitOf(kind, row.campaign.costModel) == ValueUnit::Percent ? "percent" : "amount");
}

const Column<CampaignRule, Names> ruleTable[] = {
    { { "campaign", label("core", "Campaign"), Text },
      [](const CampaignRule& r, const Names&) {
          return text(r.campaign.title);
      } },
    { { "kind", label("core", "Kind"), Text },
      [](const CampaignRule& r, const Names&) {
          return text(RuleKinds::all()[std::size_t(r.rule.kind)].key);
      } },
    { { "country", label("core", "Country"), Text }, ruleField<countryKey> },
    { { "os", label("core", "OS"), Text }, ruleField<osKey> },
    { { "publisher", label("core", "Publisher"), Text }, ruleField<publisherKey> },
    { { "sub", label("core", "Sub"), Text }, ruleField<subKey> },
    { { "sub_value", label("core", "Sub value"), Text }, ruleField<subValueKey> },
    { { "type", label("core", "Type"), Text }, ruleField<typeKey> },
    { { "value", label("core", "Value"), Amount },
      [](const CampaignRule& r, const Names&) {
          return valueCell(r.rule.value);
      } },
    { { "unit", label("core", "Unit"), Text }, ruleUnit },
    { { "valid_from", label("core", "Valid from"), Day },
      [](const CampaignRule& r, const Names&) {
          return optional(r.rule.validFrom);
      } },
    { { "valid_until", label("core", "Valid until"), Day },
      [](const CampaignRule& r, const Names&) {
          return optional(r.rule.validUntil);
      } },
};

} // namespace

const Publisher* TableNames::publisher(PublisherId key) const
{
    return findByKey(publishers, key);
}

const std::string& TableNames::alias(PublisherId key) const
{
    const Publisher* found = publisher(key);
    return found ? found->alias : noText;
}

const std::string& TableNames::title(CampaignId key) const
{
    const Campaign* found = findByKey(campaigns, key);
    return found ? found->title : noText;
}

std::string TableNames::batch(BatchId key) const
{
    const Batch* found = findByKey(batches, key);
    return found ? std::string(toText(found->kind)) + ' ' + std::to_string(key.value)
                 : std::string();
}

Result<TableNames> tableNames(Store& store)
{
    auto publishers = store.publishers();
    if (!publishers)
        return publishers.error();
    auto campaigns = store.campaigns();
    if (!campaigns)
        return campaigns.error();
    auto batches = store.batches();
    if (!batches)
        return batches.error();
    TableNames names;
    names.currency = store.workspace().currency;
    names.decimals = store.workspace().decimals;
    names.publishers = std::move(*publishers);
    names.campaigns = std::move(*campaigns);
    names.batches = std::move(*batches);
    return names;
}

std::span<const Column<Payout, TableNames>> payoutColumns()
{
    return payoutTable;
}

std::span<const Column<Balance, TableNames>> balanceColumns()
{
    return balanceTable;
}

std::span<const Column<LedgerEntry, TableNames>> ledgerColumns()
{
    return ledgerTable;
}

std::span<const Column<Publisher, TableNames>> publisherColumns()
{
    return publisherTable;
}

std::span<const Column<Campaign, TableNames>> campaignColumns()
{
    return campaignTable;
}

std::span<const Column<CampaignRule, TableNames>> ruleColumns()
{
    return ruleTable;
}

} // namespace core
