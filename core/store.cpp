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

Result<Rule> Store::rule(RuleId key)
{
    auto found = rulesByKey({ &key, 1 });
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ ErrorCode::NotFound, say("core", "There is no such custom payout."), {}, {} };
    return std::move(found->front());
}

} // namespace core
