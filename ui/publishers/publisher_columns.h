#pragma once

#include "core/tables/tables.h"

#include <span>

namespace ui {

/// A publisher with their account: a row of the publishers list.
struct PublisherRow {
    core::Publisher publisher;
    core::Balance balance;
};

/// The columns of the publishers table followed by the figures of the balances table: the same
/// heads and cells as in those files.
[[nodiscard]] std::span<const core::Column<PublisherRow, core::TableNames>> publisherRowColumns();

} // namespace ui
