#pragma once

#include "core/pricing/pricing.h"
#include "core/store.h"

#include <optional>

namespace core {

/// The workspace's exchange rates, read when the first conversion in another currency asks for
/// them.
class RateBook {
public:
    explicit RateBook(Store& store)
        : m_store(store)
        , m_workspace(store.workspace())
    {
    }

    /// Valid as long as this book. `kept`: the rate that the conversion was priced by before.
    [[nodiscard]] Result<RateChoice> choiceFor(const ConversionView& conversion,
                                               const UsedRate& kept = {});
    /// The same for one that follows another.
    [[nodiscard]] Result<RateChoice>
    choiceFor(const ConversionView& follower, const ConversionView& original, const UsedRate& kept);
    [[nodiscard]] Result<const RateTable*> table();

private:
    Store& m_store;
    const Workspace& m_workspace;
    std::optional<RateTable> m_table;
};

} // namespace core
