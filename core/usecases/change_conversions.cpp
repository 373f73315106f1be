#include "core/usecases/change_conversions.h"

#include "core/usecases/change_run.h"
#include "core/usecases/release_held.h"

namespace core {

Result<ConversionsChanged> setConversionStatus(Books& books,
                                               const ConversionChoice& which,
                                               ConversionStatus status,
                                               std::string note,
                                               Progress& progress)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    if (auto released = releaseDue(books, progress); !released)
        return released.error();
    std::int64_t unchanged = 0;
    std::vector<ConversionId> keys;
    const auto visited = visitChosen(
        books.store,
        which,
        [&](const StoredConversion& stored) {
            if (stored.conversion.status == status)
                ++unchanged;
            else
                keys.push_back(stored.conversion.key);
        },
        progress);
    if (!visited)
        return visited.error();
    if (keys.empty())
        return changedBy({}, unchanged);
    auto run = ChangeRun::open(books, PricedBy::TheRulesBefore, progress);
    if (!run)
        return run.error();
    Batch batch;
    batch.kind = Batch::Kind::StatusChange;
    batch.note = std::move(note);
    const auto made = (*run)->apply(keys, batch, [status](const StoredConversion& stored) {
        NextState next{ stateOf(stored.conversion), {} };
        next.state.content.status = status;
        return next;
    });
    if (!made)
        return made.error();
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return changedBy(*made, unchanged);
}

} // namespace core
