#pragma once

#include "core/tables/tables.h"

namespace core {

/// "Import 3", for people in their language; empty for none. Files hold TableNames::batch().
[[nodiscard]] Message batchWords(const TableNames& names, BatchId key);

} // namespace core
