#pragma once

#include "core/model/conversion.h"
#include "core/model/exchange_rate.h"

#include <cstddef>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A stored conversion for pricing anew: what a price depends on, and what the books hold it earns.
/// What only names it is left empty (id, click id, event, order, external id, coupon, what it refunds, occurrence, the
/// time's text, the tracker's figure): Store::conversionsByKey has it.
struct BlockConversion {
    ConversionView conversion; ///< of texts that the store or the block keeps
    Money earning; ///< priced amount now, whatever the status
    CampaignVersionId version; ///< that priced it
    UsedRate rate; ///< that it keeps
};

/// Some thousands of stored conversions on their way to pricing. Their texts live until the store is written to or
/// the block is cleared. Filled again and again in the memory that it has.
class ConversionBlock {
public:
    static constexpr std::size_t capacity = 4'096;

    ConversionBlock() = default;
    ConversionBlock(ConversionBlock&&) = default; ///< a copy's rows would view the texts of this one
    ConversionBlock& operator=(ConversionBlock&&) = default;
    ConversionBlock(const ConversionBlock&) = delete;
    ConversionBlock& operator=(const ConversionBlock&) = delete;
    ~ConversionBlock() = default;

    [[nodiscard]] std::span<const BlockConversion> rows() const { return { m_rows.data(), m_size }; }
    [[nodiscard]] bool isFull() const { return m_size == capacity; }
    void clear() { m_size = m_textCount = 0; }
    /// A further row, for the caller to fill whole: it holds what an earlier one left.
    [[nodiscard]] BlockConversion& next()
    {
        if (m_size == m_rows.size())
            m_rows.emplace_back();
        return m_rows[m_size++];
    }
    /// The latest next() was not needed.
    void takeBack() { --m_size; }
    /// A copy of the text, until clear().
    [[nodiscard]] std::string_view keep(std::string_view text)
    {
        if (m_textCount == m_texts.size())
            m_texts.emplace_back();
        return m_texts[m_textCount++] = text;
    }

private:
    std::vector<BlockConversion> m_rows;
    std::size_t m_size = 0;
    std::deque<std::string> m_texts; ///< stay where they are when more come
    std::size_t m_textCount = 0;
};

} // namespace core
