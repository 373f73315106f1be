#include "app/storage/conversion_commons.h"
#include "app/storage/conversion_conditions.h"
#include "app/storage/fast_rows.h"
#include "app/storage/packed_subs.h"
#include "app/storage/sqlite_store.h"

namespace app {

using namespace core;

namespace {

constexpr std::string_view rowsSelect =
    "SELECT c.key, c.time, c.publisher, c.common, c.subs, c.revenue, c.earning, c.rate, "
    "iif(c.rate IS NULL, NULL, (SELECT rate_against FROM conversion_more WHERE conversion = "
    "c.key)), "
    "c.payable_from, c.linked FROM conversion c ";

/// From the first conversion on; the last of each conversion is its present state.
constexpr std::string_view changesSelect =
    "SELECT conversion, status, revenue, currency, earning, campaign_version, rate, rate_against, "
    "payable_from, link, linked FROM conversion_change WHERE conversion >= ? ORDER BY conversion, "
    "version";

/// The conversions of a filter without their status and campaign, which follow from other tables.
/// Conversions come in about as they happen: the index of times says between which keys a period's
/// lie, and these are read in order, which is many times faster than one by one.
Result<Conditions> blockConditions(const ConversionFilter& filter, Terms& terms)
{
    ConversionFilter rest = filter;
    rest.from.reset();
    rest.to.reset();
    rest.status.reset();
    rest.campaign.reset();
    require(!rest.reason && !rest.link, "blocks are not chosen by reason or link");
    auto conditions = conditionsOf(rest, terms);
    if (!conditions || (!filter.from && !filter.to))
        return conditions;
    QVariantList bounds;
    std::string period;
    if (filter.from) {
        conditions->add("+c.time >= ?", { sql::bound(*filter.from) });
        period = "time >= ?";
        bounds << sql::bound(*filter.from);
    }
    if (filter.to) {
        conditions->add("+c.time < ?", { sql::bound(*filter.to) });
        period += period.empty() ? "time < ?" : " AND time < ?";
        bounds << sql::bound(*filter.to);
    }
    const std::string key =
        "(key) FROM conversion INDEXED BY conversion_time WHERE " + period + ')';
    conditions->add("c.key BETWEEN (SELECT min" + key + " AND (SELECT max" + key, bounds + bounds);
    return conditions;
}

/// Reads conversions with their present states, both by key, side by side.
template <typename Rows>
class BlockReader {
public:
    BlockReader(Database& database,
                const Conditions& conditions,
                ConversionCommons& commons,
                Terms& terms)
        : m_commons(commons, terms)
        , m_rows(database, std::string(rowsSelect) + conditions.text + "ORDER BY c.key")
        , m_changes(database, changesSelect)
    {
        m_rows.run(conditions.values);
    }

    Result<void> handOver(const ConversionFilter& filter,
                          const std::function<bool(ConversionBlock&)>& visitor)
    {
        ConversionBlock block;
        while (m_rows.next()) {
            const auto common = m_commons.at(m_rows.integer(3));
            if (!common)
                return common.error();
            if (filter.campaign && (*common)->campaign != *filter.campaign)
                continue;
            BlockConversion& row = block.next();
            if (auto read = readRow(block, row, **common); !read)
                return read;
            if (filter.status && row.conversion.status != *filter.status)
                block.takeBack();
            if (!block.isFull())
                continue;
            if (!visitor(block))
                return {};
            block.clear();
        }
        if (auto read = result(); !read)
            return read;
        if (!block.rows().empty())
            visitor(block);
        return {};
    }

private:
    [[nodiscard]] Result<void> result() const
    {
        const auto changes = m_changes.result();
        return changes ? m_rows.result() : changes;
    }

    /// Of a change.
    Result<void> readState(BlockConversion& row)
    {
        const auto status = m_commons.status(m_changes.integer(1));
        if (!status)
            return status.error();
        row.conversion.status = *status;
        readRevenue(m_changes, 2, row);
        row.earning = { m_changes.integer(4) };
        row.version = { m_changes.integer(5) };
        row.rate = { { m_changes.integer(6) }, { m_changes.integer(7) } };
        readPayableFrom(m_changes, 8, row);
        row.conversion.link = {};
        if (!m_changes.isNull(9))
            row.conversion.link = { parseLinkKind(m_changes.text(9)).value_or(LinkKind::None),
                                    { m_changes.integer(10) } };
        return m_commons.read(m_changes.integer(3), row.conversion.currency);
    }

    static void readRevenue(Rows& rows, int column, BlockConversion& row)
    {
        row.conversion.revenue.reset();
        if (!rows.isNull(column))
            row.conversion.revenue = Money{ rows.integer(column) };
    }

    static void readPayableFrom(Rows& rows, int column, BlockConversion& row)
    {
        row.conversion.payableFrom.reset();
        if (!rows.isNull(column))
            row.conversion.payableFrom = Date{ std::int32_t(rows.integer(column)) };
    }

    /// Walks to the conversion's changes, if any, and reads the last.
    Result<void> readChanges(BlockConversion& row)
    {
        if (!m_hasChangesBegun) {
            m_hasChangesBegun = true;
            m_changes.run({ sql::bound(row.conversion.key) });
            m_isAtChange = m_changes.next();
        }
        while (m_isAtChange && m_changes.integer(0) <= row.conversion.key.value) {
            if (m_changes.integer(0) == row.conversion.key.value)
                if (auto read = readState(row); !read)
                    return read;
            m_isAtChange = m_changes.next();
        }
        return {};
    }

    Result<void>
    readRow(ConversionBlock& block, BlockConversion& row, const CommonTexts::Words& words)
    {
        ConversionView& conversion = row.conversion;
        conversion.key = { m_rows.integer(0) };
        conversion.time = { m_rows.integer(1) };
        conversion.publisher = { m_rows.integer(2) };
        conversion.campaign = words.campaign;
        conversion.type = words.type;
        conversion.country = words.country;
        conversion.os = words.os;
        conversion.status = words.status;
        conversion.currency = words.currency;
        conversion.link = { words.link, { m_rows.integer(10) } };
        readRevenue(m_rows, 5, row);
        row.earning = { m_rows.integer(6) };
        row.version = words.version;
        row.rate = { { m_rows.integer(7) }, { m_rows.integer(8) } };
        readPayableFrom(m_rows, 9, row);
        const std::string_view packed = m_rows.text(4);
        if (auto read = unpackSubs(holdsTexts(packed) ? block.keep(packed) : packed,
                                   m_commons.terms(),
                                   conversion.clickSubs,
                                   conversion.conversionSubs);
            !read)
            return read;
        return readChanges(row);
    }

    CommonTexts m_commons;
    Rows m_rows;
    Rows m_changes;
    bool m_hasChangesBegun = false;
    bool m_isAtChange = false;
};

} // namespace

Result<void> SqliteStore::visitBlocks(const ConversionFilter& filter,
                                      const std::function<bool(ConversionBlock&)>& visitor)
{
    const auto conditions = blockConditions(filter, m_terms);
    if (!conditions)
        return conditions.error();
    return readFast(*m_database, [&]<typename Rows>(std::type_identity<Rows>) {
        return BlockReader<Rows>(*m_database, *conditions, m_commons, m_terms)
            .handOver(filter, visitor);
    });
}

} // namespace app
