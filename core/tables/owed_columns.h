#pragma once

#include "core/ledger/ageing.h"
#include "core/tables/tables.h"

namespace core {

/// Who is owed: a publisher's account at a glance, for the first page.
[[nodiscard]] std::span<const Column<OwedPublisher, TableNames>> owedColumns();

} // namespace core
