#include "tests/support/memory_store.h"

#include <algorithm>

namespace tests {

using namespace core;

namespace {

Error noSuchPayout(PayoutSerial serial)
{
    return {
        ErrorCode::NotFound, "There is no payout " + std::to_string(serial.value) + '.', {}, {}
    };
}

bool mayBecome(PayoutStatus from, PayoutStatus to)
{
    return from == to || std::ranges::find(info(from).next, to) != info(from).next.end();
}

} // namespace

Result<std::vector<Payout>> MemoryStore::payouts(const PayoutFilter& filter)
{
    std::vector<Payout> found;
    for (auto it = m_data.payouts.rbegin(); it != m_data.payouts.rend(); ++it) {
        const Payout& payout = it->payout;
        const Date day = effectiveDateOf(payout);
        if ((!filter.publisher || payout.publisher == *filter.publisher)
            && (!filter.status || payout.state.status == *filter.status)
            && (!filter.from || day >= *filter.from) && (!filter.to || day < *filter.to))
            found.push_back(payout);
    }
    return found;
}

Date MemoryStore::effectiveDateOf(const Payout& payout) const
{
    for (auto entry = m_data.entries.rbegin(); entry != m_data.entries.rend(); ++entry)
        if (entry->kind == EntryKind::Payout && entry->payout == payout.serial)
            return entry->effectiveDate;
    return m_workspace.zone.dayOf(payout.createdAt);
}

Result<Payout> MemoryStore::payout(PayoutSerial serial)
{
    if (!isIn(m_data.payouts, serial))
        return noSuchPayout(serial);
    return m_data.payouts[std::size_t(serial.value) - 1].payout;
}

Result<std::optional<Payout>> MemoryStore::payoutByKey(std::string_view idempotencyKey)
{
    for (const PayoutRecord& record : m_data.payouts) {
        if (record.payout.key == idempotencyKey)
            return std::optional(record.payout);
    }
    return std::optional<Payout>();
}

Result<std::vector<PayoutEvent>> MemoryStore::events(PayoutSerial serial)
{
    if (auto found = payout(serial); !found)
        return found.error();
    return m_data.payouts[std::size_t(serial.value) - 1].events;
}

Result<std::vector<Allocation>> MemoryStore::allocations(PayoutSerial serial)
{
    std::vector<Allocation> found;
    std::ranges::copy_if(m_data.allocations,
                         std::back_inserter(found),
                         [serial](const Allocation& one) { return one.payout == serial; });
    return found;
}

Result<PayoutSerial> MemoryStore::addPayout(const Payout& payout, const PayoutEvent& first)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    if (payout.key.empty())
        return refuse(ErrorCode::Refused, "A payout needs its idempotency key.");
    if (!isIn(m_data.publishers, payout.publisher))
        return refuse(ErrorCode::Refused, "A payout refers to what is not in the books.");
    for (const PayoutRecord& record : m_data.payouts) {
        if (record.payout.key == payout.key)
            return refuse(ErrorCode::Conflict, "This payout is in the books already.");
    }
    if (isClosed(m_workspace.zone.dayOf(first.at)))
        return refuse(ErrorCode::Refused, "This day is closed.");
    if (!info(first.state.status).mayBeFirst)
        return refuse(ErrorCode::Refused, "A payout cannot begin with this status.");
    PayoutRecord record{ payout, { first } };
    record.payout.serial = { std::int64_t(m_data.payouts.size()) + 1 };
    record.payout.state = first.state;
    record.payout.version = 1;
    record.payout.createdAt = record.payout.updatedAt = first.at;
    record.payout.invoice.clear();
    record.events[0].serial = record.payout.serial;
    record.events[0].version = 1;
    record.events[0].from.reset();
    m_data.payouts.push_back(record);
    return record.payout.serial;
}

Result<void> MemoryStore::addEvent(const PayoutEvent& event)
{
    if (auto may = mayWrite(); !may)
        return may;
    if (!isIn(m_data.payouts, event.serial))
        return refuse(ErrorCode::NotFound, noSuchPayout(event.serial).what);
    PayoutRecord& record = m_data.payouts[std::size_t(event.serial.value) - 1];
    if (event.version != record.payout.version + 1)
        return refuse(ErrorCode::Conflict, "The payout was changed meanwhile.");
    if (event.from != record.payout.state.status || !mayBecome(*event.from, event.state.status))
        return refuse(ErrorCode::Refused, "A payout's status cannot move like this.");
    if (isClosed(m_workspace.zone.dayOf(event.at)))
        return refuse(ErrorCode::Refused, "This day is closed.");
    record.events.push_back(event);
    record.payout.state = event.state;
    record.payout.version = event.version;
    record.payout.updatedAt = event.at;
    return {};
}

Result<void> MemoryStore::allocate(std::span<const Allocation> allocations)
{
    if (auto may = mayWrite(); !may)
        return may;
    for (const Allocation& allocation : allocations) {
        const auto found = payout(allocation.payout);
        if (!found || allocation.version < 1 || allocation.version > found->version)
            return refuse(ErrorCode::Refused, "An allocation belongs to a step of a payout.");
        m_data.allocations.push_back(allocation);
    }
    return {};
}

} // namespace tests
