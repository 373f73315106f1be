#pragma once

#include "core/store.h"

#include <unordered_map>

namespace core {

/// How many of its changes since `batch` left each conversion what it was: releases, and what a
/// later batch did that was taken back, together with the taking back.
[[nodiscard]] Result<std::unordered_map<ConversionId, int>> passingChangesSince(Store& store,
                                                                                BatchId batch);

} // namespace core
