#pragma once

#include "core/usecases/books.h"

#include <span>
#include <vector>

namespace core {

/// Every invariant of the books and the file's own checks; the same code behind `payoutctl verify`,
/// the menu's "Check the books", restore and the tests. A fault is a Check that does not hold, not an
/// Error. `noted`: anchors from outside, which the hash chain must reach like those in documents.
[[nodiscard]] Result<std::vector<Check>>
verifyBooks(Books& books, Progress& progress, std::span<const ChainHead> noted = {});

} // namespace core
