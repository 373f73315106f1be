#pragma once

#include "core/store.h"

#include <string_view>

namespace app {

/// An index that the books get when the first conversion type asks for it: imports of those who ask
/// for none pay nothing for it.
struct LookupIndex {
    core::EarlierBy by;
    std::string_view name; ///< as the list of objects calls it
    std::string_view definition; ///< behind CREATE INDEX
};
inline constexpr LookupIndex lookupIndexes[] = {
    { core::EarlierBy::Click,
      "index conversion_click",
      "conversion_click ON conversion (click_id) WHERE click_id IS NOT NULL" },
    { core::EarlierBy::Order,
      "index conversion_order",
      "conversion_order ON conversion (order_id) WHERE order_id IS NOT NULL" },
};

} // namespace app
