#include "core/usecases/change_conversions.h"

#include "core/usecases/change_run.h"

#include <algorithm>

namespace core {

namespace {

/// Which of the conversions asked for have another status.
class Differing {
public:
    explicit Differing(ConversionStatus status)
        : m_status(status)
    {
    }

    void look(const StoredConversion& stored)
    {
        if (stored.conversion.status == m_status)
            ++m_same;
        else
            m_keys.push_back(stored.conversion.key);
    }

    /// Gives them the status; inside the caller's unit of work.
    Result<ConversionsChanged> change(Books& books, std::string note, Progress& progress) const
    {
        ConversionsChanged result;
        result.unchanged = m_same;
        if (m_keys.empty())
            return result;
        auto run = ChangeRun::open(books, PricedBy::TheRulesBefore, progress);
        if (!run)
            return run.error();
        Batch batch;
        batch.kind = Batch::Kind::StatusChange;
        batch.note = std::move(note);
        const auto made = (*run)->apply(m_keys, batch, [this](const StoredConversion& stored) {
            NextState next{ stateOf(stored.conversion), {} };
            next.state.content.status = m_status;
            return next;
        });
        if (!made)
            return made.error();
        result.changed = made->changed;
        result.earnedDifference = made->earnedDifference;
        result.pendingDifference = made->pendingDifference;
        result.batch = made->batch;
        return result;
    }

private:
    ConversionStatus m_status;
    std::vector<ConversionId> m_keys;
    std::int64_t m_same = 0;
};

Result<void> commitChanges(UnitOfWork& work, const Result<ConversionsChanged>& result)
{
    return result && result->changed > 0 ? commit(work) : Result<void>();
}

} // namespace

Result<ConversionsChanged> setConversionStatus(Books& books,
                                               const ConversionFilter& which,
                                               ConversionStatus status,
                                               std::string note,
                                               Progress& progress)
{
    auto work = books.store.begin();
    if (!work)
        return work.error();
    Differing differing(status);
    auto visited = books.store.visitConversions(which, [&](const StoredConversion& stored) {
        differing.look(stored);
        return !progress.cancelled();
    });
    if (!visited)
        return visited.error();
    if (progress.cancelled())
        return changesStopped();
    auto result = differing.change(books, std::move(note), progress);
    if (auto kept = commitChanges(**work, result); !kept)
        return kept.error();
    return result;
}

Result<ConversionsChanged> setConversionStatus(Books& books,
                                               const std::vector<std::string>& ids,
                                               ConversionStatus status,
                                               std::string note,
                                               Progress& progress)
{
    auto work = books.store.begin();
    if (!work)
        return work.error();
    Differing differing(status);
    std::vector<std::string> once = ids;
    std::ranges::sort(once);
    once.erase(std::unique(once.begin(), once.end()), once.end());
    for (const std::string& id : once) {
        auto found = books.store.conversionsById(id);
        if (!found)
            return found.error();
        if (found->empty())
            return Error{ ErrorCode::NotFound,
                          say("core", "No conversion has the ID “{1}”.", id),
                          {},
                          say("core",
                              "Nothing was changed. Look for it in the list of conversions.") };
        for (const StoredConversion& stored : *found)
            differing.look(stored);
    }
    auto result = differing.change(books, std::move(note), progress);
    if (auto kept = commitChanges(**work, result); !kept)
        return kept.error();
    return result;
}

Result<ConversionsChanged> setConversionStatus(Books& books,
                                               const std::vector<Identity>& which,
                                               ConversionStatus status,
                                               std::string note,
                                               Progress& progress)
{
    auto work = books.store.begin();
    if (!work)
        return work.error();
    const auto found = books.store.findConversions(which);
    if (!found)
        return found.error();
    Differing differing(status);
    for (const StoredConversion& stored : *found)
        differing.look(stored);
    auto result = differing.change(books, std::move(note), progress);
    if (auto kept = commitChanges(**work, result); !kept)
        return kept.error();
    return result;
}

} // namespace core
