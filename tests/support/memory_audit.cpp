#include "tests/support/memory_store.h"

#include <algorithm>

namespace tests {

using namespace core;

void MemoryStore::record(AuditRecord record)
{
    record.at = m_by.at;
    record.user = m_by.user;
    m_data.audit.push_back(std::move(record));
}

Result<void> MemoryStore::addAuditRecord(const AuditRecord& record)
{
    if (auto may = mayWrite(); !may)
        return may;
    this->record(record);
    return {};
}

Result<std::vector<StoredAuditRecord>> MemoryStore::auditRecords(const TimeSpan& time)
{
    std::vector<StoredAuditRecord> found;
    for (std::size_t i = 0; i < m_data.audit.size(); ++i)
        if (time.contains(m_data.audit[i].at))
            found.push_back({ std::int64_t(i) + 1, m_data.audit[i] });
    return found;
}

Result<std::vector<RecordedStep>> MemoryStore::payoutSteps(const TimeSpan& time)
{
    std::vector<RecordedStep> steps;
    for (const PayoutRecord& record : m_data.payouts) {
        if (std::ranges::none_of(record.events, [&time](const PayoutEvent& event) {
                return time.contains(event.at);
            }))
            continue;
        for (const PayoutEvent& event : record.events)
            steps.push_back({ record.payout.publisher, event });
    }
    return steps;
}

} // namespace tests
