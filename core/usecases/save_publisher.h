#pragma once

#include "core/base/bytes.h"
#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

/// New or changed. Refused: empty alias, an alias somebody has, an id somebody has, an alias equal
/// to another's id (D6), an unknown payment method. An empty id is given one.
[[nodiscard]] Result<Publisher> savePublisher(Books& books, const Publisher& publisher);

struct ImportPublishersReport {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<std::string> unknownColumns;
};
/// Publishers from a CSV with columns of the publishers table (alias is required); all rows or
/// none. A known alias is updated in the columns that the file has; the formula guard of our own
/// export, a file with all of its columns, is taken off.
[[nodiscard]] Result<ImportPublishersReport> importPublishers(Books& books, ByteSource& file);

} // namespace core
