#pragma once

#include "core/tables/tables.h"

#include <optional>
#include <string>

// How the columns of all tables turn values into cells.
namespace core::cells {

inline constexpr auto Text = ColumnType::Text;
inline constexpr auto Number = ColumnType::Number;
inline constexpr auto Amount = ColumnType::Money;
inline constexpr auto Day = ColumnType::Date;
inline constexpr auto Instant = ColumnType::Time;

/// An empty text is an absent one.
[[nodiscard]] inline Cell text(std::string_view value)
{
    return value.empty() ? Cell() : Cell(std::string(value));
}

/// Payout money: with the currency's decimals wherever the amount has no more.
[[nodiscard]] inline Cell minor(Money amount, const TableNames& names)
{
    return hasAtMostDecimals(amount, names.decimals) ? Cell(MinorMoney{ amount, names.decimals })
                                                     : Cell(amount);
}

template <typename T>
[[nodiscard]] Cell optional(const std::optional<T>& value)
{
    return value ? Cell(*value) : Cell();
}

} // namespace core::cells
