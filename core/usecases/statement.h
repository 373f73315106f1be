#pragma once

#include "core/invoicing/statement.h"
#include "core/usecases/books.h"

#include <optional>

namespace core {

/// The publisher's account between two days (`to` excluded), by effective date.
[[nodiscard]] Result<Statement> makeStatement(Books& books,
                                              PublisherId publisher,
                                              std::optional<Date> from,
                                              std::optional<Date> to);

} // namespace core
