#pragma once

#include "app/storage/chain_tables.h"
#include "app/storage/database.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <vector>

namespace app {

/// What row_state says of a table that may be edited: of each row, or of a small table under the
/// row 0.
[[nodiscard]] core::Result<QByteArray>
stateOf(Database& database, const EditableTable& table, std::int64_t row);
/// The rows of which it says something.
[[nodiscard]] core::Result<std::vector<std::int64_t>> editableRows(Database& database,
                                                                   const EditableTable& table);
/// The first row that is not as it was saved last, in words; empty: there is none.
[[nodiscard]] core::Result<core::Message> stateFault(Database& database);

} // namespace app
