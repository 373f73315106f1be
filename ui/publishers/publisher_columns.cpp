#include "ui/publishers/publisher_columns.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace ui {
namespace {

using RowColumn = core::Column<PublisherRow, core::TableNames>;

constexpr std::size_t publisherCount = 13;
constexpr std::size_t balanceCount = 11;
/// Publisher and currency stand in the row already.
constexpr std::size_t firstFigure = 2;

template <std::size_t column>
core::Cell publisherCell(const PublisherRow& row, const core::TableNames& names)
{
    return core::publisherColumns()[column].cell(row.publisher, names);
}

template <std::size_t column>
core::Cell balanceCell(const PublisherRow& row, const core::TableNames& names)
{
    return core::balanceColumns()[column].cell(row.balance, names);
}

/// What a finance person looks for first.
bool isShownAtFirst(std::string_view key)
{
    constexpr std::string_view keys[] = { "alias",  "company", "status",
                                          "earned", "pending", "payable" };
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

template <std::size_t... publisher, std::size_t... balance>
std::vector<RowColumn> makeColumns(std::index_sequence<publisher...>,
                                   std::index_sequence<balance...>)
{
    std::vector<RowColumn> columns{ RowColumn{ core::publisherColumns()[publisher].head,
                                               publisherCell<publisher> }...,
                                    RowColumn{ core::balanceColumns()[firstFigure + balance].head,
                                               balanceCell<firstFigure + balance> }... };
    for (RowColumn& column : columns)
        column.head.shownAtFirst = isShownAtFirst(column.head.key);
    return columns;
}

} // namespace

std::span<const RowColumn> publisherRowColumns()
{
    core::require(core::publisherColumns().size() == publisherCount
                      && core::balanceColumns().size() == balanceCount,
                  "the publishers list has every column of its two tables");
    static const std::vector<RowColumn> columns =
        makeColumns(std::make_index_sequence<publisherCount>(),
                    std::make_index_sequence<balanceCount - firstFigure>());
    return columns;
}

} // namespace ui
