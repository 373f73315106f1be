#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace core {

/// A row that stayed out, or went in with a remark.
struct RowIssue {
    std::int64_t line = 0;
    std::string column; ///< as the file's header names it; empty: the row as a whole
    Error error;
};

} // namespace core
