#include "core/model/batch.h"

#include <array>

namespace core {

std::string_view toText(Batch::Kind kind)
{
    static constexpr std::array<std::string_view, 7> words = {
        "import", "status_change", "recalculation", "rates", "reversal", "release", "hold"
    };
    return words[std::size_t(kind)];
}

BatchId reversedBy(std::span<const Batch> batches, BatchId batch)
{
    for (const Batch& later : batches)
        if (later.undoes == batch && later.key > batch && !reversedBy(batches, later.key))
            return later.key;
    return {};
}

} // namespace core
