#pragma once

#include "core/base/key_pages.h"
#include "core/store.h"

#include <memory_resource>
#include <string_view>
#include <vector>

namespace core {

/// The texts of custom payouts, of today and of earlier versions, each asked of the books once.
class RuleTexts {
public:
    explicit RuleTexts(Store& store)
        : m_store(store)
    {
    }

    /// In typing order, "" for none. Lives as long as this. NotFound: there is none of this key.
    [[nodiscard]] Result<std::string_view> of(RuleId key);
    /// Asks for those of many at once, in any order, the same ones again and again: of() has them
    /// then.
    [[nodiscard]] Result<void> read(std::vector<RuleId> keys);

private:
    void keep(const Rule& rule);

    Store& m_store;
    KeyPages<std::string_view> m_texts; ///< "": not asked for yet
    std::pmr::monotonic_buffer_resource m_memory; ///< of the texts: there may be 100,000
};

} // namespace core
