#pragma once

#include "core/usecases/books.h"

#include <string>

namespace core {

/// New or changed. Refused: empty alias, an alias somebody has, an id somebody has, an alias equal
/// to another's id (D6), an unknown payment method. An empty id is given one.
[[nodiscard]] Result<Publisher> savePublisher(Books& books, const Publisher& publisher);

/// A publisher known by the alias alone, inside the caller's unit of work: nobody is called so yet,
/// by alias, id or name.
[[nodiscard]] Result<Publisher> createPublisher(Books& books, std::string alias);

} // namespace core
