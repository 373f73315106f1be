#pragma once

#include "core/model/conversion.h"
#include "core/model/exchange_rate.h"

#include <cstddef>
#include <span>
#include <vector>

namespace core {

/// A stored conversion for pricing anew: what a price depends on, and what the books hold it earns.
/// What only names it is left empty (id, click id, event, order, external id, coupon, what it refunds, occurrence, the
/// time's text, the tracker's figure): Store::conversionsByKey has it.
struct BlockConversion {
    Conversion conversion;
    Money earning; ///< priced amount now, whatever the status
    CampaignVersionId version; ///< that priced it
    UsedRate rate; ///< that it keeps

    friend bool operator==(const BlockConversion&, const BlockConversion&) = default;
};

/// Some thousands of stored conversions on their way to pricing. Filled again and again: a row keeps
/// the memory of its texts, so that most rows allocate nothing.
class ConversionBlock {
public:
    static constexpr std::size_t capacity = 4'096;

    [[nodiscard]] std::span<const BlockConversion> rows() const { return { m_rows.data(), m_size }; }
    [[nodiscard]] bool isFull() const { return m_size == capacity; }
    void clear() { m_size = 0; }
    /// A further row, for the caller to fill whole: it holds what an earlier one left.
    [[nodiscard]] BlockConversion& next()
    {
        if (m_size == m_rows.size())
            m_rows.emplace_back();
        return m_rows[m_size++];
    }
    /// The latest next() was not needed.
    void takeBack() { --m_size; }

private:
    std::vector<BlockConversion> m_rows;
    std::size_t m_size = 0;
};

} // namespace core
