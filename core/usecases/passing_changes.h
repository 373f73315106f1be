#pragma once

#include "core/store.h"

#include <unordered_map>

namespace core {

/// How many of its changes since a batch left each conversion what it was: releases, and what a
/// later batch did that was taken back, together with the taking back.
class PassingChanges {
public:
    [[nodiscard]] static Result<PassingChanges> since(Store& store, BatchId batch);

    [[nodiscard]] int of(ConversionId conversion) const
    {
        const auto found = m_counts.find(conversion);
        return found == m_counts.end() ? 0 : found->second;
    }

private:
    [[nodiscard]] Result<void> add(Store& store, BatchId batch, BatchId reversal);

    std::unordered_map<ConversionId, int> m_counts;
};

} // namespace core
