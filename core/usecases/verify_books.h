#pragma once

#include "core/usecases/books.h"

#include <vector>

namespace core {

/// Every invariant of the books and the file's own checks; the same code behind `payoutctl verify`,
/// the menu's "Check the books" and the tests. A fault is a Check that does not hold, not an Error.
[[nodiscard]] Result<std::vector<Check>> verifyBooks(Books& books, Progress& progress);

} // namespace core
