#include "tests/support/memory_store.h"

#include <algorithm>

namespace tests {

using namespace core;

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool contains(const std::string& text, const std::string& part)
{
    const auto same = [](char a, char b) {
        return lowered(a) == lowered(b);
    };
    return std::search(text.begin(), text.end(), part.begin(), part.end(), same) != text.end();
}

bool fits(const StoredConversion& stored, const ConversionFilter& filter)
{
    const Conversion& conversion = stored.conversion;
    return (!filter.publisher || conversion.publisher == *filter.publisher)
        && (!filter.campaign || conversion.campaign == *filter.campaign)
        && (!filter.status || conversion.status == *filter.status)
        && (!filter.from || conversion.time >= *filter.from)
        && (!filter.to || conversion.time < *filter.to)
        && (!filter.batch || stored.batch == *filter.batch)
        && (!filter.link || conversion.link.kind == *filter.link)
        && (!filter.reason || stored.earning.reason == *filter.reason)
        && (filter.text.empty() || contains(conversion.id, filter.text)
            || contains(conversion.clickId, filter.text)
            || contains(conversion.order, filter.text));
}

/// What a list is ordered by: time, id and key; or the asked figure, time and key.
auto orderKey(const StoredConversion& stored, ConversionOrder order)
{
    const Conversion& conversion = stored.conversion;
    std::optional<Money> figure;
    if (order == ConversionOrder::Earning)
        figure = stored.earning.amount;
    else if (order == ConversionOrder::Revenue)
        figure = conversion.revenue;
    const std::string_view id = order == ConversionOrder::Time ? std::string_view(conversion.id) : std::string_view();
    return std::make_tuple(figure, conversion.time, id, conversion.key);
}

} // namespace

Month MemoryStore::monthOf(Timestamp time) const
{
    return core::monthOf(m_workspace.zone.dayOf(time));
}

StoredConversion MemoryStore::now(const ConversionRecord& record) const
{
    StoredConversion stored = record.first;
    stored.version = 1 + int(record.changes.size());
    for (const ConversionChange& change : record.changes) {
        stored.conversion.status = change.status;
        stored.conversion.revenue = change.revenue;
        stored.conversion.currency = change.currency;
        stored.conversion.payableFrom = change.payableFrom;
        stored.conversion.link = change.link;
        stored.earning = change.earning;
        stored.posted = stored.posted + change.delta;
    }
    return stored;
}

std::vector<StoredConversion> MemoryStore::selected(const ConversionFilter& filter) const
{
    std::vector<StoredConversion> found;
    for (const ConversionRecord& record : m_data.conversions) {
        if (StoredConversion stored = now(record); fits(stored, filter))
            found.push_back(std::move(stored));
    }
    std::vector<StoredConversion*> places; // moved once, not at each comparison
    for (StoredConversion& stored : found)
        places.push_back(&stored);
    std::ranges::sort(places, [&filter](const StoredConversion* a, const StoredConversion* b) {
        return filter.descending ? orderKey(*b, filter.order) < orderKey(*a, filter.order)
                                 : orderKey(*a, filter.order) < orderKey(*b, filter.order);
    });
    std::vector<StoredConversion> sorted;
    sorted.reserve(places.size());
    for (StoredConversion* place : places)
        sorted.push_back(std::move(*place));
    return sorted;
}

Result<std::vector<StoredConversion>>
MemoryStore::findConversions(std::span<const Identity> identities)
{
    std::vector<StoredConversion> found;
    for (const Identity& identity : identities) {
        if (const auto it = m_data.byIdentity.find(identity); it != m_data.byIdentity.end())
            found.push_back(now(m_data.conversions[it->second]));
    }
    return found;
}

Result<std::vector<StoredConversion>> MemoryStore::conversionsById(std::string_view id)
{
    std::vector<StoredConversion> found;
    for (const ConversionRecord& record : m_data.conversions) {
        if (!id.empty() && record.first.conversion.id == id)
            found.push_back(now(record));
    }
    return found;
}

Result<std::int64_t> MemoryStore::countConversions(const ConversionFilter& filter)
{
    return std::int64_t(selected(filter).size());
}

Result<std::vector<StoredConversion>>
MemoryStore::conversionPage(const ConversionFilter& filter, std::int64_t offset, int limit)
{
    auto all = selected(filter);
    const auto count = std::int64_t(all.size());
    const auto from = std::clamp<std::int64_t>(offset, 0, count);
    const auto to = std::min(count, from + limit);
    return std::vector<StoredConversion>(all.begin() + from, all.begin() + to);
}

Result<void>
MemoryStore::visitConversions(const ConversionFilter& filter,
                              const std::function<bool(const StoredConversion&)>& visitor)
{
    for (const StoredConversion& stored : selected(filter)) {
        if (!visitor(stored))
            break;
    }
    return {};
}

Result<std::vector<StoredConversion>>
MemoryStore::conversionsByKey(std::span<const ConversionId> keys)
{
    std::vector<StoredConversion> found;
    for (const ConversionId key : keys) {
        if (isIn(m_data.conversions, key))
            found.push_back(now(m_data.conversions[std::size_t(key.value) - 1]));
    }
    std::ranges::sort(found, {}, [](const StoredConversion& one) { return one.conversion.key; });
    return found;
}

Result<std::vector<BatchChange>> MemoryStore::changesBy(BatchId batch)
{
    std::vector<BatchChange> found;
    for (const ConversionRecord& record : m_data.conversions) {
        BatchChange each{ record.first.conversion.key,
                          1,
                          1 + int(record.changes.size()),
                          record.first.earning,
                          record.first.conversion.status,
                          record.first.conversion.revenue,
                          record.first.conversion.currency,
                          record.first.conversion.payableFrom,
                          record.first.conversion.link };
        for (const ConversionChange& change : record.changes) {
            each.version = change.version;
            if (change.batch == batch)
                found.push_back(each);
            each.before = change.earning;
            each.statusBefore = change.status;
            each.revenueBefore = change.revenue;
            each.currencyBefore = change.currency;
            each.payableFromBefore = change.payableFrom;
            each.linkBefore = change.link;
        }
    }
    return found;
}

Result<std::vector<ConversionChange>> MemoryStore::changesOf(ConversionId conversion)
{
    if (!isIn(m_data.conversions, conversion))
        return Error{ ErrorCode::NotFound, "There is no such conversion.", {}, {} };
    return m_data.conversions[std::size_t(conversion.value) - 1].changes;
}

Result<std::vector<std::string>> MemoryStore::conversionTypes()
{
    std::vector<std::string> types;
    for (const ConversionRecord& record : m_data.conversions)
        types.push_back(record.first.conversion.type);
    std::ranges::sort(types);
    types.erase(std::unique(types.begin(), types.end()), types.end());
    return types;
}

Result<BatchId> MemoryStore::addBatch(const Batch& batch)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    Batch stored;
    stored.key = {std::int64_t(m_data.batches.size()) + 1};
    stored.kind = batch.kind;
    stored.at = batch.at;
    stored.user = batch.user;
    stored.file = batch.file;
    stored.note = batch.note;
    stored.undoes = batch.undoes;
    m_data.batches.push_back(stored);
    return stored.key;
}

Result<void> MemoryStore::closeBatch(const Batch& batch)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    if (!isIn(m_data.batches, batch.key) || !m_data.closed.insert(batch.key).second)
        return refuse(ErrorCode::Refused, "There is no open batch of this number.");
    Batch& stored = m_data.batches[std::size_t(batch.key.value) - 1];
    stored.read = batch.read;
    stored.added = batch.added;
    stored.unchanged = batch.unchanged;
    stored.changed = batch.changed;
    stored.rejected = batch.rejected;
    return {};
}

Result<std::vector<Batch>> MemoryStore::batches()
{
    return m_data.batches;
}

bool MemoryStore::refersToKnown(const StoredConversion& stored) const
{
    return isIn(m_data.batches, stored.batch)
        && isIn(m_data.publishers, stored.conversion.publisher)
        && currentVersion(stored.conversion.campaign)
        && isIn(m_data.campaignVersions, stored.earning.version)
        && (!stored.earning.rule || isIn(m_data.rules, stored.earning.rule))
        && refersToKnown(stored.earning.rate)
        && (!stored.conversion.link.to || isIn(m_data.conversions, stored.conversion.link.to));
}

bool MemoryStore::refersToKnown(const UsedRate& used) const
{
    return (!used.rate || isIn(m_data.rates, used.rate))
        && (!used.against || isIn(m_data.rates, used.against));
}

Result<std::vector<ConversionId>>
MemoryStore::addConversions(std::span<const NewConversion> conversions)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    std::vector<ConversionId> keys;
    for (const NewConversion& fresh : conversions) {
        const StoredConversion conversion{
            owned(*fresh.conversion), fresh.earning, fresh.posted, fresh.batch, 1
        };
        if (!refersToKnown(conversion))
            return refuse(ErrorCode::Refused, "A conversion refers to what is not in the books.");
        const std::size_t place = m_data.conversions.size();
        if (!m_data.byIdentity.emplace(fresh.identity, place).second)
            return refuse(ErrorCode::Refused,
                          "The conversion " + conversion.conversion.id
                              + " is in the books already.");
        ConversionRecord record{ conversion, {} };
        record.first.conversion.key = { std::int64_t(place) + 1 };
        m_data.conversions.push_back(record);
        keys.push_back(record.first.conversion.key);
    }
    return keys;
}

Result<void> MemoryStore::addChanges(std::span<const ConversionChange> changes)
{
    if (auto may = mayWrite(); !may)
        return may;
    for (const ConversionChange& change : changes) {
        if (!isIn(m_data.conversions, change.conversion))
            return refuse(ErrorCode::NotFound, "There is no such conversion.");
        ConversionRecord& record = m_data.conversions[std::size_t(change.conversion.value) - 1];
        if (change.version != 2 + int(record.changes.size()))
            return refuse(ErrorCode::Conflict, "A conversion was changed meanwhile.");
        if (!refersToKnown(change.earning.rate)
            || (change.link.to && !isIn(m_data.conversions, change.link.to)))
            return refuse(ErrorCode::Refused, "A change refers to what is not in the books.");
        record.changes.push_back(change);
    }
    return {};
}

Result<std::vector<TypeCount>>
MemoryStore::earningCounts(PublisherId publisher, CampaignId campaign, Month month)
{
    std::map<std::string, std::int64_t> counts;
    for (const ConversionRecord& record : m_data.conversions) {
        const StoredConversion stored = now(record);
        const Conversion& conversion = stored.conversion;
        if (conversion.publisher == publisher && conversion.campaign == campaign
            && monthOf(conversion.time) == month
            && earns(conversion.status, m_data.company.otherEarns)
            && conversion.payableFrom <= m_data.releasedUntil())
            ++counts[conversion.type];
    }
    std::vector<TypeCount> list;
    for (const auto& [type, count] : counts)
        list.push_back({ type, count });
    std::ranges::stable_sort(list, std::greater(), &TypeCount::count);
    return list;
}

Result<std::vector<DetailSum>> MemoryStore::detailSums()
{
    std::map<Grain, DetailSum> sums;
    for (const LedgerEntry& entry : m_data.entries) {
        if (entry.kind == EntryKind::Earning || entry.kind == EntryKind::EarningChange)
            sums[{ entry.batch, entry.kind, entry.publisher, entry.campaign, entry.month }].entry =
                entry.key;
    }
    const auto add = [&sums](const Grain& grain, Money amount) {
        sums[grain].sum = sums[grain].sum + amount;
    };
    for (const ConversionRecord& record : m_data.conversions) {
        const Conversion& conversion = record.first.conversion;
        const Month month = monthOf(conversion.time);
        add({ record.first.batch,
              EntryKind::Earning,
              conversion.publisher,
              conversion.campaign,
              month },
            record.first.posted);
        for (const ConversionChange& change : record.changes)
            add({ change.batch,
                  EntryKind::EarningChange,
                  conversion.publisher,
                  conversion.campaign,
                  month },
                change.delta);
    }
    std::vector<DetailSum> list;
    for (const auto& [grain, sum] : sums)
        list.push_back(sum);
    std::ranges::sort(list, {}, &DetailSum::entry);
    std::erase_if(list, [](const DetailSum& sum) { return !sum.entry && sum.sum.isZero(); });
    return list;
}

Result<void>
MemoryStore::visitPostings(const std::function<bool(const ConversionPosting&)>& visitor)
{
    for (const ConversionRecord& record : m_data.conversions) {
        const StoredConversion stored = now(record);
        const Conversion& conversion = stored.conversion;
        if (!visitor({ conversion.key,
                       conversion.publisher,
                       conversion.campaign,
                       conversion.time,
                       conversion.status,
                       stored.earning.amount,
                       stored.posted,
                       stored.earning.reason,
                       conversion.currency,
                       stored.earning.rate,
                       conversion.payableFrom,
                       conversion.link }))
            break;
    }
    return {};
}

} // namespace tests
