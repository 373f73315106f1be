#include "core/store.h"

namespace core {

Result<std::vector<ConversionId>>
Store::addConversions(std::span<const StoredConversion> conversions)
{
    std::vector<ConversionView> views;
    std::vector<NewConversion> fresh;
    views.reserve(conversions.size()); // the new ones point into it
    for (const StoredConversion& stored : conversions) {
        const ConversionView& view = views.emplace_back(stored.conversion);
        fresh.push_back({ &view, identityOf(view), stored.earning, stored.posted, stored.batch });
    }
    return addConversions(std::span<const NewConversion>(fresh));
}

} // namespace core
