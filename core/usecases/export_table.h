#pragma once

#include "core/tables/table.h"
#include "core/usecases/books.h"

#include <span>
#include <string_view>

namespace core {

/// A table the user can export, by its name on the command line ("payouts").
struct ExportableTable {
    std::string_view name;
    Result<void> (*write)(Books& books, TableSink& sink, Progress& progress);
};
[[nodiscard]] std::span<const ExportableTable> exportableTables();

/// The conversions that fit, as the table of all of them has them.
[[nodiscard]] Result<void>
writeConversions(Books& books, const ConversionFilter& filter, TableSink& sink, Progress& progress);

} // namespace core
