#include "app/storage/conversion_bounds.h"

#include "app/storage/conversion_conditions.h"
#include "app/storage/fast_rows.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace app {

using namespace core;

namespace {

constexpr std::int64_t lastOfBlock = (1 << ConversionBounds::keyBits) - 1;
/// Fewer blocks are looked at in any case.
constexpr std::size_t fewBlocks = 64;

constexpr std::string_view knownBounds =
    "SELECT earning_least, earning_least_time, earning_most, earning_most_time, "
    "revenue_least, revenue_least_time, revenue_most, revenue_most_time "
    "FROM conversion_bounds WHERE block = ?";
constexpr std::string_view insertBounds =
    "INSERT INTO conversion_bounds (earning_least, earning_least_time, earning_most, "
    "earning_most_time, revenue_least, revenue_least_time, revenue_most, revenue_most_time, block) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view updateBounds =
    "UPDATE conversion_bounds SET earning_least = ?, earning_least_time = ?, earning_most = ?, "
    "earning_most_time = ?, revenue_least = ?, revenue_least_time = ?, revenue_most = ?, "
    "revenue_most_time = ? WHERE block = ?";

/// The figure and time that no conversion of a block comes before.
std::string_view selectBounds(ConversionOrder order, bool descending)
{
    if (order == ConversionOrder::Earning)
        return descending
            ? "SELECT block, earning_most, earning_most_time FROM conversion_bounds"
            : "SELECT block, earning_least, earning_least_time FROM conversion_bounds";
    return descending ? "SELECT block, revenue_most, revenue_most_time FROM conversion_bounds"
                      : "SELECT block, revenue_least, revenue_least_time FROM conversion_bounds";
}

} // namespace

/// The first so many of those that were added.
class ConversionBounds::First {
public:
    First(std::size_t count, InOrder inOrder)
        : m_count(count)
        , m_listed(inOrder)
    {
    }

    void add(const Listed& fresh)
    {
        if (areBefore(fresh))
            return;
        m_listed.insert(fresh);
        if (m_listed.size() > m_count)
            m_listed.erase(std::prev(m_listed.end()));
    }
    /// What stands here is none of them.
    [[nodiscard]] bool areBefore(const Listed& other) const
    {
        return m_listed.size() == m_count && m_listed.key_comp()(*std::prev(m_listed.end()), other);
    }
    [[nodiscard]] Keys keys() const
    {
        Keys keys;
        for (const Listed& each : m_listed)
            keys.push_back(each.key);
        return keys;
    }

private:
    std::size_t m_count;
    std::set<Listed, InOrder> m_listed;
};

void ConversionBounds::Range::widen(const Range& by)
{
    least = std::min(least, by.least);
    most = std::max(most, by.most);
}

void ConversionBounds::take(ConversionId key,
                            Timestamp time,
                            Money earning,
                            std::optional<Money> revenue)
{
    const Place byEarning{ earning.micros, time.micros };
    const Place byRevenue{ revenue ? revenue->micros : noAmount, time.micros };
    const Bounds bounds{ { byEarning, byEarning }, { byRevenue, byRevenue } };
    const auto [known, isNew] = m_taken.try_emplace(key.value >> keyBits, bounds);
    if (isNew)
        return;
    known->second.earning.widen(bounds.earning);
    known->second.revenue.widen(bounds.revenue);
}

Result<void> ConversionBounds::write()
{
    Query known(m_database, knownBounds);
    Query insert(m_database, insertBounds);
    Query update(m_database, updateBounds);
    for (auto& [block, bounds] : m_taken) {
        auto& [earning, revenue] = bounds;
        known.run(block);
        const bool isThere = known.next();
        if (isThere) {
            Bounds before;
            auto& [e, r] = before;
            known.into(e.least.figure,
                       e.least.time,
                       e.most.figure,
                       e.most.time,
                       r.least.figure,
                       r.least.time,
                       r.most.figure,
                       r.most.time);
            earning.widen(e);
            revenue.widen(r);
        }
        Query& put = isThere ? update : insert;
        if (!known.result()
            || !put.run(earning.least.figure,
                        earning.least.time,
                        earning.most.figure,
                        earning.most.time,
                        revenue.least.figure,
                        revenue.least.time,
                        revenue.most.figure,
                        revenue.most.time,
                        block))
            return known.result() ? put.result() : known.result();
    }
    m_taken.clear();
    return {};
}

/// Nothing where some are missing.
Result<std::vector<ConversionBounds::Listed>> ConversionBounds::blocksInOrder(ConversionOrder order,
                                                                              InOrder inOrder)
{
    const auto last = m_database.ask<std::int64_t>("SELECT coalesce(max(key), 0) FROM conversion");
    if (!last)
        return last.error();
    std::vector<Listed> blocks;
    const auto read = readFast(m_database, [&]<typename Rows>(std::type_identity<Rows>) {
        Rows rows(m_database, selectBounds(order, inOrder.descending));
        rows.run(QVariantList());
        while (rows.next()) {
            const std::int64_t key = rows.integer(0) << keyBits;
            blocks.push_back({ { rows.integer(1), rows.integer(2) },
                               inOrder.descending ? key + lastOfBlock : key });
        }
        return rows.result();
    });
    if (!read)
        return read.error();
    if (std::int64_t(blocks.size()) != (*last >> keyBits) + 1)
        blocks.clear();
    std::ranges::sort(blocks, inOrder);
    return blocks;
}

Result<std::optional<ConversionBounds::Keys>>
ConversionBounds::first(ConversionOrder order, bool descending, std::size_t count)
{
    const InOrder inOrder{ descending };
    const auto blocks = blocksInOrder(order, inOrder);
    if (!blocks)
        return blocks.error();
    if (blocks->empty() || count == 0)
        return std::optional<Keys>();
    std::optional<Keys> keys;
    const auto read = readFast(m_database, [&]<typename Rows>(std::type_identity<Rows>) {
        Rows rows(m_database,
                  "SELECT c.key, " + std::string(figureOf(order)) + ", c.time FROM conversion c "
                      + std::string(latestChange) + "WHERE c.key BETWEEN ? AND ?");
        First first(count, inOrder);
        std::size_t left = std::max(fewBlocks, blocks->size() / 4);
        for (const Listed& block : *blocks) {
            if (first.areBefore(block))
                break;
            if (left-- == 0)
                return rows.result();
            rows.run({ sql::bound(block.key & ~lastOfBlock), sql::bound(block.key | lastOfBlock) });
            while (rows.next())
                first.add({ { rows.isNull(1) ? noAmount : rows.integer(1), rows.integer(2) },
                            rows.integer(0) });
            if (auto looked = rows.result(); !looked)
                return looked;
        }
        keys = first.keys();
        return rows.result();
    });
    if (!read)
        return read.error();
    return keys;
}

} // namespace app
