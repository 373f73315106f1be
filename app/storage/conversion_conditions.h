#pragma once

#include "app/storage/terms.h"
#include "core/store.h"

#include <QVariant>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace app {

/// Conditions of a WHERE over conversions (as c, their latest change as x) with the values they
/// bind.
struct Conditions {
    std::string text;
    QVariantList values;

    void add(std::string_view condition, const QVariantList& bound);
};

/// Joins the latest change of a conversion, if any: with it, the present state is its, else the
/// first one. Most have no change: for these the index is asked once.
inline constexpr std::string_view latestChange =
    "LEFT JOIN conversion_change x ON x.conversion = c.key AND NOT EXISTS (SELECT 1 FROM "
    "conversion_change WHERE conversion = x.conversion AND version > x.version) ";

/// Where a list has no amount: before all others, as SQL puts NULL.
inline constexpr std::int64_t noAmount = std::numeric_limits<std::int64_t>::min();

/// The figure that goes before the time in this order; empty: none does.
[[nodiscard]] std::string_view figureOf(core::ConversionOrder order);
/// ORDER BY time, id bytewise, and key; or by the asked figure, then time and key: thousands may
/// have one amount, and an index has these two.
[[nodiscard]] std::string orderOf(core::ConversionOrder order, bool descending);
/// How those of one figure stand: the rest of the same.
[[nodiscard]] std::string orderOfEqual(core::ConversionOrder order, bool descending);

[[nodiscard]] core::Result<Conditions> conditionsOf(const core::ConversionFilter& filter,
                                                    Terms& terms);

} // namespace app
