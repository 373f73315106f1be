#pragma once

#include "core/usecases/books.h"

namespace core {

/// New or changed. Refused: empty alias, an alias somebody has, an id somebody has, an alias equal
/// to another's id (D6), an unknown payment method. An empty id is given one.
[[nodiscard]] Result<Publisher> savePublisher(Books& books, const Publisher& publisher);

} // namespace core
