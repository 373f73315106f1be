#pragma once

#include "core/base/result.h"
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

/// A row's subs as its store keeps them.
struct StoredSubs {
    std::string clickSubs;
    std::string conversionSubs;
};

/// Some thousands of stored conversions on their way to pricing. Filled again and again: a row keeps
/// the memory of its texts, so that most rows allocate nothing. A store may leave the reading of subs to
/// whoever prices the block, on any thread: readSubs().
class ConversionBlock {
public:
    static constexpr std::size_t capacity = 4'096;
    /// Makes the texts of subs of what the store keeps.
    using SubsReader = Result<void> (*)(std::string_view stored, std::vector<std::string>& subs);

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

    /// The subs of the latest next(), to be read later by `reader`, the same for every row.
    [[nodiscard]] StoredSubs& storedSubs(SubsReader reader)
    {
        m_subsReader = reader;
        m_subs.resize(m_rows.size());
        return m_subs[m_size - 1];
    }
    /// Reads the subs that the store left; before anything asks for them, once.
    [[nodiscard]] Result<void> readSubs()
    {
        for (std::size_t i = 0; m_subsReader && i < m_size; ++i) {
            Conversion& conversion = m_rows[i].conversion;
            if (auto read = m_subsReader(m_subs[i].clickSubs, conversion.clickSubs); !read)
                return read;
            if (auto read = m_subsReader(m_subs[i].conversionSubs, conversion.conversionSubs); !read)
                return read;
        }
        return {};
    }

private:
    std::vector<BlockConversion> m_rows;
    std::size_t m_size = 0;
    std::vector<StoredSubs> m_subs; ///< of m_rows[i]
    SubsReader m_subsReader = nullptr; ///< none: every row has its subs
};

} // namespace core
