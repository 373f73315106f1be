#include "core/usecases/conversion_choice.h"

#include "core/usecases/change_run.h"

#include <algorithm>

namespace core {

namespace {

using Visitor = std::function<void(const StoredConversion&)>;

Result<void> visitById(Store& store, std::vector<std::string> ids, const Visitor& visitor)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const std::string& id : ids) {
        const auto found = store.conversionsById(id);
        if (!found)
            return found.error();
        if (found->empty())
            return Error{ ErrorCode::NotFound,
                          say("core", "No conversion has the ID “{1}”.", id),
                          {},
                          say("core",
                              "Nothing was changed. Look for it in the list of conversions.") };
        for (const StoredConversion& stored : *found)
            visitor(stored);
    }
    return {};
}

Result<void> visitFitting(Store& store,
                          const ConversionFilter& filter,
                          const Visitor& visitor,
                          const Progress& progress)
{
    auto visited = store.visitConversions(filter, [&](const StoredConversion& stored) {
        visitor(stored);
        return !progress.cancelled();
    });
    return visited && progress.cancelled() ? changesStopped() : visited;
}

} // namespace

Result<void> visitChosen(Store& store,
                         const ConversionChoice& choice,
                         const Visitor& visitor,
                         const Progress& progress)
{
    if (const auto* filter = std::get_if<ConversionFilter>(&choice))
        return visitFitting(store, *filter, visitor, progress);
    if (const auto* ids = std::get_if<std::vector<std::string>>(&choice))
        return visitById(store, *ids, visitor);
    const auto found = store.findConversions(std::get<std::vector<Identity>>(choice));
    if (!found)
        return found.error();
    for (const StoredConversion& stored : *found)
        visitor(stored);
    return {};
}

ConversionsChanged changedBy(const ChangesMade& made, std::int64_t unchanged)
{
    return { made.changed,           unchanged,           made.earnedDifference,
             made.pendingDifference, made.heldDifference, made.batch };
}

} // namespace core
