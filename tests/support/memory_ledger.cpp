#include "core/audit/audit_records.h"
#include "core/base/text.h"
#include "tests/support/memory_store.h"

#include <algorithm>
#include <set>

namespace tests {

using namespace core;

namespace {

bool isEarning(EntryKind kind)
{
    return kind == EntryKind::Earning || kind == EntryKind::EarningChange;
}

} // namespace

bool MemoryStore::refersToKnown(const LedgerEntry& entry) const
{
    if (!isIn(m_data.publishers, entry.publisher))
        return false;
    if (isEarning(entry.kind))
        return isIn(m_data.batches, entry.batch) && currentVersion(entry.campaign);
    return entry.kind == EntryKind::Adjustment || isIn(m_data.payouts, entry.payout);
}

bool MemoryStore::isClosed(Date day) const
{
    return !m_data.closings.empty() && day <= m_data.closings.back().closedUntil;
}

bool MemoryStore::mayReverse(const LedgerEntry& entry) const
{
    if (!isIn(m_data.entries, entry.reverses))
        return false;
    const LedgerEntry& original = m_data.entries[std::size_t(entry.reverses.value) - 1];
    return original.kind == EntryKind::Adjustment && !original.reverses
        && original.publisher == entry.publisher && original.amount == -entry.amount
        && std::ranges::find(m_data.entries, entry.reverses, &LedgerEntry::reverses)
        == m_data.entries.end();
}

Result<std::vector<EntryId>> MemoryStore::post(std::span<const LedgerEntry> entries)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    std::set<Grain> grains;
    for (const LedgerEntry& stored : m_data.entries) {
        if (isEarning(stored.kind))
            grains.emplace(
                stored.batch, stored.kind, stored.publisher, stored.campaign, stored.month);
    }
    std::vector<EntryId> keys;
    for (const LedgerEntry& entry : entries) {
        if (!refersToKnown(entry))
            return refuse(ErrorCode::Refused, "An entry refers to what is not in the books.");
        if (isClosed(entry.effectiveDate))
            return refuse(ErrorCode::Refused, "This day is closed.");
        const bool isReversal = entry.adjustment == AdjustmentKind::Reversal;
        if (entry.adjustment.has_value() != (entry.kind == EntryKind::Adjustment)
            || isReversal != bool(entry.reverses) || (isReversal && !mayReverse(entry)))
            return refuse(ErrorCode::Refused, "An adjustment is not whole.");
        if (!entry.idempotencyKey.empty()
            && std::ranges::find(m_data.entries, entry.idempotencyKey, &LedgerEntry::idempotencyKey)
                != m_data.entries.end())
            return refuse(ErrorCode::Conflict, "This adjustment is in the books already.");
        if (isEarning(entry.kind)
            && !grains
                    .emplace(entry.batch, entry.kind, entry.publisher, entry.campaign, entry.month)
                    .second)
            return refuse(ErrorCode::Refused,
                          "The batch has posted for this publisher, campaign and month already.");
        if (entry.kind == EntryKind::Adjustment)
            record(recordOf(
                entry, m_data.publishers[std::size_t(entry.publisher.value) - 1].alias));
        LedgerEntry stored = entry;
        stored.key = { std::int64_t(m_data.entries.size()) + 1 };
        m_data.entries.push_back(stored);
        keys.push_back(stored.key);
    }
    return keys;
}

Result<void> MemoryStore::addWaiting(std::span<const WaitingTotal> totals)
{
    if (auto may = mayWrite(); !may)
        return may;
    for (const WaitingTotal& total : totals)
        if (isClosed(total.effectiveDate))
            return refuse(ErrorCode::Refused, "This day is closed.");
    m_data.waiting.insert(m_data.waiting.end(), totals.begin(), totals.end());
    return {};
}

Result<std::vector<LedgerEntry>> MemoryStore::entries(const LedgerFilter& filter)
{
    std::vector<LedgerEntry> found;
    for (const LedgerEntry& entry : m_data.entries) {
        if ((!filter.publisher || entry.publisher == *filter.publisher)
            && (!filter.from || entry.effectiveDate >= *filter.from)
            && (!filter.to || entry.effectiveDate < *filter.to))
            found.push_back(entry);
    }
    std::ranges::stable_sort(found, {}, &LedgerEntry::effectiveDate);
    return found;
}

Result<std::optional<LedgerEntry>> MemoryStore::adjustmentByKey(std::string_view idempotencyKey)
{
    for (const LedgerEntry& entry : m_data.entries) {
        if (!idempotencyKey.empty() && entry.idempotencyKey == idempotencyKey)
            return std::optional(entry);
    }
    return std::optional<LedgerEntry>();
}

Money MemoryStore::inPaymentOf(const PayoutRecord& record, std::optional<Date> asOf) const
{
    const PayoutEvent* last = nullptr;
    for (const PayoutEvent& event : record.events) {
        if (!asOf || m_workspace.zone.dayOf(event.at) <= *asOf)
            last = &event;
    }
    return last && info(last->state.status).inPayment ? last->state.requested : Money();
}

Result<std::vector<Balance>> MemoryStore::balances(std::optional<Date> asOf)
{
    std::map<PublisherId, Balance> found;
    const auto of = [&found](PublisherId publisher) -> Balance& {
        Balance& balance = found[publisher];
        balance.publisher = publisher;
        return balance;
    };
    for (const Publisher& publisher : m_data.publishers)
        (void)of(publisher.key);
    for (const LedgerEntry& entry : m_data.entries) {
        if (asOf && entry.effectiveDate > *asOf)
            continue;
        Money& figure = of(entry.publisher).*info(entry.kind).figure;
        figure = info(entry.kind).negated ? figure - entry.amount : figure + entry.amount;
    }
    for (const WaitingTotal& total : m_data.waiting) {
        if (asOf && total.effectiveDate > *asOf)
            continue;
        if (Money* figure = figureOf(total.kind, of(total.publisher)))
            *figure = *figure + total.amount;
    }
    for (const PayoutRecord& record : m_data.payouts) {
        if (asOf && m_workspace.zone.dayOf(record.payout.createdAt) > *asOf)
            continue;
        Balance& balance = of(record.payout.publisher);
        balance.inPayment = balance.inPayment + inPaymentOf(record, asOf);
    }
    std::vector<Balance> list;
    for (const auto& [publisher, balance] : found)
        list.push_back(balance);
    return list;
}

Result<std::vector<ExchangeRate>> MemoryStore::exchangeRates()
{
    return m_data.rates;
}

Result<void> MemoryStore::addExchangeRates(std::span<const ExchangeRate> rates)
{
    if (auto may = mayWrite(); !may)
        return may;
    for (const ExchangeRate& rate : rates) {
        if (rate.base == rate.currency || rate.base.size() != 3 || rate.currency.size() != 3
            || rate.value.nanos <= 0)
            return refuse(ErrorCode::Refused, "An exchange rate is not whole.");
        m_data.rates.push_back(rate);
        m_data.rates.back().key = { std::int64_t(m_data.rates.size()) };
    }
    return {};
}

Result<std::int64_t> MemoryStore::waitingForRate()
{
    std::int64_t count = 0;
    for (const WaitingTotal& total : m_data.waiting)
        count += total.kind == WaitingTotal::Kind::NoRate ? total.count : 0;
    return count;
}

Result<std::vector<Closing>> MemoryStore::closings()
{
    return m_data.closings;
}

Result<void> MemoryStore::addClosing(const Closing& closing)
{
    if (auto may = mayWrite(); !may)
        return may;
    Closing added = closing;
    added.before.reset();
    if (!m_data.closings.empty())
        added.before = m_data.closings.back().closedUntil;
    if (added.before == added.closedUntil || (added.reopens() && trimmed(added.reason).empty()))
        return refuse(ErrorCode::Refused,
                      "A closing moves the closed day, back only for a reason.");
    m_data.closings.push_back(added);
    return {};
}

Result<std::vector<OpenAmount>> MemoryStore::openAmounts(PublisherId publisher)
{
    std::vector<OpenAmount> open;
    addOpenEarnings(publisher, open);
    addOpenAdjustments(publisher, open);
    addOpenAdvance(publisher, open);
    std::erase_if(open, [](const OpenAmount& amount) { return amount.amount.isZero(); });
    return open;
}

Result<std::vector<SettledEarning>>
MemoryStore::settledEarnings(std::optional<CampaignId> campaign)
{
    std::map<std::tuple<PublisherId, CampaignId, Month>, SettledEarning> found;
    for (const Allocation& allocation : m_data.allocations) {
        if (allocation.kind != Allocation::Kind::Earning
            || (campaign && allocation.campaign != *campaign))
            continue;
        const PublisherId publisher =
            m_data.payouts[std::size_t(allocation.payout.value) - 1].payout.publisher;
        SettledEarning& row = found[{ publisher, allocation.campaign, allocation.month }];
        row = { publisher, allocation.campaign, allocation.month, {}, row.settled + allocation.amount };
    }
    std::vector<SettledEarning> list;
    for (auto& [grain, row] : found) {
        for (const LedgerEntry& entry : m_data.entries) {
            if (isEarning(entry.kind)
                && grain == std::tuple(entry.publisher, entry.campaign, entry.month))
                row.earned = row.earned + entry.amount;
        }
        if (!row.settled.isZero())
            list.push_back(row);
    }
    return list;
}

void MemoryStore::addOpenEarnings(PublisherId publisher, std::vector<OpenAmount>& open) const
{
    std::map<std::pair<Month, CampaignId>, OpenAmount> earnings;
    for (const LedgerEntry& entry : m_data.entries) {
        if (entry.publisher != publisher || !isEarning(entry.kind))
            continue;
        auto [it, isNew] = earnings.try_emplace({ entry.month, entry.campaign });
        OpenAmount& amount = it->second;
        if (isNew) {
            amount.month = entry.month;
            amount.campaign = entry.campaign;
            amount.date = entry.effectiveDate;
            amount.title = currentVersion(entry.campaign)->title;
        }
        amount.date = std::min(amount.date, entry.effectiveDate);
        amount.amount = amount.amount + entry.amount;
    }
    for (const Allocation& allocation : m_data.allocations) {
        if (allocation.kind == Allocation::Kind::Earning
            && m_data.payouts[std::size_t(allocation.payout.value) - 1].payout.publisher
                == publisher) {
            OpenAmount& amount = earnings.at({ allocation.month, allocation.campaign });
            amount.amount = amount.amount - allocation.amount;
        }
    }
    for (const auto& [grain, amount] : earnings)
        open.push_back(amount);
}

void MemoryStore::addOpenAdjustments(PublisherId publisher, std::vector<OpenAmount>& open) const
{
    for (const LedgerEntry& entry : m_data.entries) {
        if (entry.publisher != publisher || entry.kind != EntryKind::Adjustment)
            continue;
        OpenAmount amount;
        amount.kind = Allocation::Kind::Adjustment;
        amount.entry = entry.key;
        amount.date = entry.effectiveDate;
        amount.amount = entry.amount;
        amount.title = entry.note;
        for (const Allocation& allocation : m_data.allocations) {
            if (allocation.kind == Allocation::Kind::Adjustment && allocation.entry == entry.key)
                amount.amount = amount.amount - allocation.amount;
        }
        open.push_back(amount);
    }
}

void MemoryStore::addOpenAdvance(PublisherId publisher, std::vector<OpenAmount>& open) const
{
    OpenAmount advance;
    advance.kind = Allocation::Kind::Advance;
    bool isFirst = true;
    for (const Allocation& allocation : m_data.allocations) {
        const PayoutRecord& payout = m_data.payouts[std::size_t(allocation.payout.value) - 1];
        if (allocation.kind != Allocation::Kind::Advance || payout.payout.publisher != publisher)
            continue;
        const Date day = m_workspace.zone.dayOf(payout.payout.createdAt);
        advance.date = isFirst ? day : std::min(advance.date, day);
        advance.amount = advance.amount - allocation.amount;
        isFirst = false;
    }
    open.push_back(advance);
}

Result<std::vector<WaitingTotal>> MemoryStore::waitingTotals()
{
    return m_data.waiting;
}

void MemoryStore::falsifyEntry(EntryId entry, Money amount)
{
    m_data.entries.at(std::size_t(entry.value) - 1).amount = amount;
}

} // namespace tests
