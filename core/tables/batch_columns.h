#pragma once

#include "core/tables/tables.h"

namespace core {

/// batch, kind, at, user, file, note, read, new, unchanged, changed, rejected, undoes, reversed_by
[[nodiscard]] std::span<const Column<Batch, TableNames>> batchColumns();

} // namespace core
