#pragma once

#include "core/usecases/books.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace core {

/// Known conversions that are to be changed: those that fit a filter, those with these ids, or
/// those a list shows, also where they have no id.
using ConversionChoice =
    std::variant<ConversionFilter, std::vector<std::string>, std::vector<Identity>>;

/// Hands over each chosen conversion once. NotFound: an id that no conversion has; Cancelled: the
/// user stopped it.
[[nodiscard]] Result<void> visitChosen(Store& store,
                                       const ConversionChoice& choice,
                                       const std::function<void(const StoredConversion&)>& visitor,
                                       const Progress& progress);

/// What a bulk change of conversions did, or would do: how many, and the differences posted.
struct ConversionsChanged {
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    Money earnedDifference;
    Money pendingDifference;
    Money heldDifference;
    BatchId batch;
};
struct ChangesMade;
[[nodiscard]] ConversionsChanged changedBy(const ChangesMade& made, std::int64_t unchanged);

} // namespace core
