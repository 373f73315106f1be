#pragma once

#include "core/store.h"
#include "core/tables/table.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// What the columns need beside the row: names for keys, the workspace's currency and decimals.
struct TableNames {
    std::string currency;
    int decimals = 2;
    std::vector<Publisher> publishers; ///< by key
    std::vector<Campaign> campaigns; ///< by key
    std::vector<Batch> batches; ///< by key

    [[nodiscard]] const Publisher* publisher(PublisherId key) const;
    [[nodiscard]] const std::string& alias(PublisherId key) const; ///< "" for an unknown key
    [[nodiscard]] const std::string& title(CampaignId key) const;
    /// "import 3", "status change 4"; "" for none.
    [[nodiscard]] std::string batch(BatchId key) const;
};
[[nodiscard]] Result<TableNames> tableNames(Store& store);

/// A rule with the campaign it stands in: a row of the rules table.
struct CampaignRule {
    Campaign campaign;
    Rule rule;
};

/// A conversion with its rule's text: a row of the conversions table.
struct ConversionRow {
    StoredConversion stored;
    std::string ruleText; ///< in typing order; empty for the default payout
    std::string linkedTo = {}; ///< what the conversion that it is linked to is called
};

// The columns of every table, as CLI.md "Table columns" lists them, in that order.
[[nodiscard]] std::span<const Column<Payout, TableNames>> payoutColumns();
[[nodiscard]] std::span<const Column<Balance, TableNames>> balanceColumns();
[[nodiscard]] std::span<const Column<LedgerEntry, TableNames>> ledgerColumns();
[[nodiscard]] std::span<const Column<Publisher, TableNames>> publisherColumns();
[[nodiscard]] std::span<const Column<Campaign, TableNames>> campaignColumns();
[[nodiscard]] std::span<const Column<CampaignRule, TableNames>> ruleColumns();
[[nodiscard]] std::span<const Column<ConversionRow, TableNames>> conversionColumns();

/// Writes rows through their columns.
template <typename T, typename C>
[[nodiscard]] Result<void> writeTable(std::span<const T> rows,
                                      std::span<const Column<T, C>> columns,
                                      const C& context,
                                      TableSink& sink)
{
    std::vector<ColumnHead> heads;
    for (const auto& column : columns)
        heads.push_back(column.head);
    if (auto begun = sink.begin(heads); !begun)
        return begun;
    std::vector<Cell> cells(columns.size());
    for (const T& row : rows) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells[i] = columns[i].cell(row, context);
        if (auto written = sink.row(cells); !written)
            return written;
    }
    return sink.end();
}

} // namespace core
