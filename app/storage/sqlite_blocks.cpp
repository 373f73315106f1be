#include "app/storage/conversion_conditions.h"
#include "app/storage/fast_rows.h"
#include "app/storage/json_texts.h"
#include "app/storage/sqlite_store.h"
#include "app/storage/term_texts.h"

namespace app {

using namespace core;

namespace {

constexpr std::string_view rowsSelect =
    "SELECT c.key, c.time, c.campaign, c.publisher, c.type, c.country, c.os, c.click_subs, "
    "c.conversion_subs, c.status, c.revenue, c.currency, c.earning, c.campaign_version, c.rate, "
    "c.rate_against, c.payable_from, c.link, c.linked "
    "FROM conversion c ";

/// From the first conversion on; the last of each conversion is its present state.
constexpr std::string_view changesSelect =
    "SELECT conversion, status, revenue, currency, earning, campaign_version, rate, rate_against, "
    "payable_from, link, linked FROM conversion_change WHERE conversion >= ? ORDER BY conversion, version";

/// Columns of changesSelect stand in this order from here on in rowsSelect.
constexpr int stateColumn = 9;

/// The conversions of a filter without their status, which follows from another table. Conversions
/// come in about as they happen: the index of times says between which keys a period's lie, and these
/// are read in order, which is many times faster than one by one.
Result<Conditions> blockConditions(const ConversionFilter& filter, Terms& terms)
{
    ConversionFilter rest = filter;
    rest.from.reset();
    rest.to.reset();
    rest.status.reset();
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
    BlockReader(Database& database, const Conditions& conditions, Terms& terms)
        : m_texts(terms)
        , m_rows(database,
                 std::string(rowsSelect) + conditions.text + "ORDER BY c.key")
        , m_changes(database, changesSelect)
    {
        m_rows.run(conditions.values);
    }

    Result<void> handOver(std::optional<ConversionStatus> status,
                          const std::function<bool(ConversionBlock&)>& visitor)
    {
        ConversionBlock block;
        while (m_rows.next()) {
            BlockConversion& row = block.next();
            if (auto read = readRow(row, block.storedSubs(&readJsonTexts)); !read)
                return read;
            if (status && row.conversion.status != *status)
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

    Result<void> readState(Rows& rows, int column, BlockConversion& row)
    {
        const auto status = m_texts.status(rows.integer(column));
        if (!status)
            return status.error();
        row.conversion.status = *status;
        row.conversion.revenue.reset();
        if (!rows.isNull(column + 1))
            row.conversion.revenue = Money{ rows.integer(column + 1) };
        row.earning = { rows.integer(column + 3) };
        row.version = { rows.integer(column + 4) };
        row.rate = { { rows.integer(column + 5) }, { rows.integer(column + 6) } };
        row.conversion.payableFrom.reset();
        if (!rows.isNull(column + 7))
            row.conversion.payableFrom = Date{ std::int32_t(rows.integer(column + 7)) };
        row.conversion.link = {};
        if (!rows.isNull(column + 8))
            row.conversion.link = { parseLinkKind(rows.text(column + 8)).value_or(LinkKind::None),
                                    { rows.integer(column + 9) } };
        return m_texts.read(rows, column + 2, row.conversion.currency);
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
                if (auto read = readState(m_changes, 1, row); !read)
                    return read;
            m_isAtChange = m_changes.next();
        }
        return {};
    }

    Result<void> readRow(BlockConversion& row, StoredSubs& subs)
    {
        Conversion& conversion = row.conversion;
        conversion.key = { m_rows.integer(0) };
        conversion.time = { m_rows.integer(1) };
        conversion.campaign = { m_rows.integer(2) };
        conversion.publisher = { m_rows.integer(3) };
        int column = 4;
        for (std::string* text : { &conversion.type, &conversion.country, &conversion.os })
            if (auto read = m_texts.read(m_rows, column++, *text); !read)
                return read;
        subs.clickSubs = m_rows.text(column++);
        subs.conversionSubs = m_rows.text(column++);
        if (auto read = readState(m_rows, stateColumn, row); !read)
            return read;
        return readChanges(row);
    }

    TermTexts m_texts;
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
        return BlockReader<Rows>(*m_database, *conditions, m_terms)
            .handOver(filter.status, visitor);
    });
}

} // namespace app
