#pragma once

#include "core/base/bytes.h"
#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

/// New or changed. Refused: empty alias, an alias somebody has, an id somebody has, an alias equal to
/// another's id (D6), an unknown payment method. An empty id is given one.
[[nodiscard]] Result<Publisher> savePublisher(Books& books, const Publisher& publisher);

/// `savePublisher` inside the caller's unit of work.
[[nodiscard]] Result<Publisher> storePublisher(Books& books, const Publisher& publisher, const std::vector<Publisher>& all);

/// A publisher known by the alias alone, inside the caller's unit of work: nobody is called so yet, by alias, id or name.
[[nodiscard]] Result<Publisher> createPublisher(Books& books, std::string alias);

struct ImportPublishersReport {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};
/// Publishers from a CSV with the columns of the publishers table; all rows or none; known aliases are updated.
[[nodiscard]] Result<ImportPublishersReport> importPublishers(Books& books, ByteSource& file);

} // namespace core
