// How conversions are linked, and until when they are held.
#include "tests/support/memory_store.h"

#include <algorithm>

namespace tests {

using namespace core;

Result<std::vector<StoredConversion>>
MemoryStore::earlierConversions(EarlierBy by, std::span<const std::string> values)
{
    std::vector<StoredConversion> found;
    for (const ConversionRecord& record : m_data.conversions) {
        const Conversion& first = record.first.conversion;
        const std::string& value = by == EarlierBy::Click ? first.clickId : first.order;
        if (!value.empty() && std::ranges::find(values, value) != values.end())
            found.push_back(now(record));
    }
    return found;
}

Result<bool> MemoryStore::hasLinks()
{
    return std::ranges::any_of(m_data.conversions, [](const ConversionRecord& record) {
        return record.first.conversion.link.to
            || std::ranges::any_of(record.changes, [](const ConversionChange& change) {
                   return bool(change.link.to);
               });
    });
}

Result<std::vector<StoredConversion>> MemoryStore::linkedTo(std::span<const ConversionId> keys)
{
    std::vector<StoredConversion> found;
    for (const ConversionRecord& record : m_data.conversions)
        if (StoredConversion stored = now(record);
            std::ranges::find(keys, stored.conversion.link.to) != keys.end()
            && stored.conversion.link.to)
            found.push_back(std::move(stored));
    return found;
}

Result<std::vector<ConversionId>> MemoryStore::payableUntil(Date until)
{
    std::vector<ConversionId> keys;
    for (const ConversionRecord& record : m_data.conversions) {
        const Conversion conversion = now(record).conversion;
        if (conversion.payableFrom > m_data.releasedUntil() && conversion.payableFrom <= until)
            keys.push_back(conversion.key);
    }
    return keys;
}

Result<std::vector<Release>> MemoryStore::releases()
{
    return m_data.releases;
}

Result<std::optional<Date>> MemoryStore::releasedUntil()
{
    return m_data.releasedUntil();
}

Result<void> MemoryStore::addRelease(const Release& release)
{
    if (auto may = mayWrite(); !may)
        return may;
    if (release.until <= m_data.releasedUntil())
        return refuse(ErrorCode::Refused, "A release is later than the last one.");
    m_data.releases.push_back(release);
    return {};
}

} // namespace tests
