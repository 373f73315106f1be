#pragma once

#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

/// What a bulk change of conversions did: how many, and the differences posted.
struct ConversionsChanged {
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    Money earnedDifference;
    Money pendingDifference;
    BatchId batch;
};

/// Approves, declines … the conversions that fit, and posts the differences (D19). Each stays
/// priced by the rules that priced it (D18). One unit of work.
[[nodiscard]] Result<ConversionsChanged> setConversionStatus(Books& books,
                                                             const ConversionFilter& which,
                                                             ConversionStatus status,
                                                             std::string note,
                                                             Progress& progress);
[[nodiscard]] Result<ConversionsChanged> setConversionStatus(Books& books,
                                                             const std::vector<std::string>& ids,
                                                             ConversionStatus status,
                                                             std::string note,
                                                             Progress& progress);
/// Those a list shows, also where they have no id.
[[nodiscard]] Result<ConversionsChanged> setConversionStatus(Books& books,
                                                             const std::vector<Identity>& which,
                                                             ConversionStatus status,
                                                             std::string note,
                                                             Progress& progress);

} // namespace core
