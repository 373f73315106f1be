#pragma once

#include <string>

namespace core {

/// Choices about the reading of a conversions file, kept under a name for the next one.
struct ImportProfile {
    std::string name; ///< unique without regard to case
    std::string settings; ///< JSON, as core/csv/import_settings.h writes and reads it
    int version = 0; ///< of this row, from 1; 0: not saved yet

    friend bool operator==(const ImportProfile&, const ImportProfile&) = default;
};

} // namespace core
