#include "core/usecases/change_conversions.h"

#include "core/usecases/conversion_updater.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

constexpr std::size_t blockSize = 4'000; ///< small enough that cancel need not wait

Error stopped()
{
    return {
        ErrorCode::Cancelled, say("core", "The work was stopped; nothing was changed."), {}, {}
    };
}

/// What changing known conversions needs, whatever changes them.
struct Workshop {
    Workshop(Books& books, const std::vector<Publisher>& publishers, bool otherEarns)
        : index(publishers)
        , rules(books.store, index)
        , postings(books.store.workspace().zone, today(books))
        , updater(rules, postings, books.store.workspace(), otherEarns)
    {
    }

    PublisherIndex index;
    CampaignRules rules;
    PostingCollector postings;
    ConversionUpdater updater;
};

Result<std::unique_ptr<Workshop>> openWorkshop(Books& books)
{
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    auto company = books.store.company();
    if (!company)
        return company.error();
    return std::make_unique<Workshop>(books, *publishers, company->otherEarns);
}

/// What all the changes of one batch did.
struct Applied {
    std::int64_t changed = 0;
    MoneySum earned;
    MoneySum pending;
    BatchId batch;
};

/// Brings the conversions of these identities to `contentFor` in one batch and posts the
/// differences; inside the caller's unit of work.
class ChangeRun {
public:
    ChangeRun(Books& books, Workshop& workshop, Progress& progress)
        : m_books(books)
        , m_workshop(workshop)
        , m_progress(progress)
    {
    }

    template <typename ContentFor>
    Result<Applied>
    apply(const std::vector<Identity>& identities, Batch batch, ContentFor contentFor)
    {
        batch.at = m_books.world.now();
        batch.user = m_books.world.user();
        auto key = m_books.store.addBatch(batch);
        if (!key)
            return key.error();
        m_applied.batch = batch.key = *key;
        for (std::size_t from = 0; from < identities.size(); from += blockSize) {
            const std::size_t count = std::min(blockSize, identities.size() - from);
            m_progress.report(label("core", "Changing conversions"),
                              std::int64_t(from),
                              std::int64_t(identities.size()));
            if (m_progress.cancelled())
                return stopped();
            if (auto done = applyBlock(std::span(identities).subspan(from, count), contentFor);
                !done)
                return done.error();
        }
        if (auto posted = m_workshop.postings.post(m_books.store, *key, batch.at); !posted)
            return posted.error();
        batch.read = batch.changed = m_applied.changed;
        if (auto closed = m_books.store.closeBatch(batch); !closed)
            return closed.error();
        return m_applied;
    }

private:
    template <typename ContentFor>
    Result<void> applyBlock(std::span<const Identity> identities, ContentFor contentFor)
    {
        auto known = m_books.store.findConversions(identities);
        if (!known)
            return known.error();
        std::vector<ConversionChange> changes;
        for (StoredConversion& stored : *known) {
            const Standing before = m_workshop.updater.standing(stored);
            auto change =
                m_workshop.updater.update(stored, contentFor(stored.conversion), m_applied.batch);
            if (!change)
                return change.error();
            const Standing after = m_workshop.updater.standing(stored);
            m_applied.earned.add(after.earned - before.earned);
            m_applied.pending.add(after.pending - before.pending);
            changes.push_back(std::move(*change));
        }
        m_applied.changed += std::int64_t(changes.size());
        return m_books.store.addChanges(changes);
    }

    Books& m_books;
    Workshop& m_workshop;
    Progress& m_progress;
    Applied m_applied;
};

/// Which conversions of a filter have another status; identities alone, so that millions fit into
/// memory.
struct Differing {
    std::vector<Identity> identities;
    std::int64_t same = 0;
};

Result<ConversionsChanged> applyStatus(Books& books,
                                       const Differing& which,
                                       ConversionStatus status,
                                       std::string note,
                                       Progress& progress)
{
    ConversionsChanged result;
    result.unchanged = which.same;
    if (which.identities.empty())
        return result;
    auto workshop = openWorkshop(books);
    if (!workshop)
        return workshop.error();
    Batch batch;
    batch.kind = Batch::Kind::StatusChange;
    batch.note = std::move(note);
    auto applied = ChangeRun(books, **workshop, progress)
                       .apply(which.identities, batch, [status](const Conversion& conversion) {
                           ConversionContent content = contentOf(conversion);
                           content.status = status;
                           return content;
                       });
    if (!applied)
        return applied.error();
    auto earned = applied->earned.total("the differences");
    auto pending = applied->pending.total("the differences");
    if (!earned || !pending)
        return earned ? pending.error() : earned.error();
    result.changed = applied->changed;
    result.earnedDifference = *earned;
    result.pendingDifference = *pending;
    result.batch = applied->batch;
    return result;
}

/// Runs `change` in a unit of work of its own, kept when anything changed.
template <typename Change>
Result<ConversionsChanged> inUnitOfWork(Books& books, Change change)
{
    auto work = books.store.begin();
    if (!work)
        return work.error();
    Result<ConversionsChanged> result = change();
    if (!result || result->changed == 0)
        return result;
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return result;
}

/// Prices every conversion of the filter anew and compares.
class Comparison {
public:
    Comparison(Workshop& workshop, const Workspace& workspace, Progress& progress)
        : m_workshop(workshop)
        , m_workspace(workspace)
        , m_progress(progress)
    {
    }

    Result<void> run(Store& store, const ConversionFilter& filter)
    {
        auto visited = store.visitConversions(
            filter, [this](const StoredConversion& stored) { return look(stored); });
        if (!visited)
            return visited;
        return m_error ? Result<void>(*m_error) : Result<void>();
    }

    [[nodiscard]] const std::vector<Identity>& differing() const { return m_differing; }

    Result<Recalculation> result() const
    {
        Recalculation result;
        result.looked = m_looked;
        result.changed = std::int64_t(m_differing.size());
        for (const auto& [publisher, line] : m_lines) {
            if (line.conversions == 0)
                continue;
            auto before = line.before.total("what a publisher earns");
            auto after = line.after.total("what a publisher earns");
            if (!before || !after)
                return before ? after.error() : before.error();
            result.lines.push_back(
                { publisher, line.conversions, *before, *after, *after - *before });
        }
        return result;
    }

private:
    struct Line {
        std::int64_t conversions = 0;
        MoneySum before;
        MoneySum after;
    };

    bool look(const StoredConversion& stored)
    {
        if (++m_looked % std::int64_t(blockSize) == 0) {
            m_progress.report(label("core", "Pricing conversions"), m_looked, 0);
            if (m_progress.cancelled())
                m_error = stopped();
        }
        auto rules = m_workshop.rules.current(stored.conversion.campaign);
        if (!rules)
            m_error = rules.error();
        if (m_error)
            return false;
        const auto earning = price(stored.conversion, **rules, m_workspace);
        if (!earning) {
            m_error = earning.error();
            return false;
        }
        StoredConversion next;
        next.conversion.status = stored.conversion.status;
        next.earning = *earning;
        Line& line = m_lines[stored.conversion.publisher];
        line.before.add(m_workshop.updater.standing(stored).earned);
        line.after.add(m_workshop.updater.standing(next).earned);
        if (earning->amount != stored.earning.amount) {
            ++line.conversions;
            m_differing.push_back(identityOf(stored.conversion));
        }
        return true;
    }

    Workshop& m_workshop;
    const Workspace& m_workspace;
    Progress& m_progress;
    std::map<PublisherId, Line> m_lines;
    std::vector<Identity> m_differing;
    std::int64_t m_looked = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<ConversionsChanged> setConversionStatus(Books& books,
                                               const ConversionFilter& which,
                                               ConversionStatus status,
                                               std::string note,
                                               Progress& progress)
{
    return inUnitOfWork(books, [&]() -> Result<ConversionsChanged> {
        Differing differing;
        auto visited = books.store.visitConversions(which, [&](const StoredConversion& stored) {
            if (stored.conversion.status == status)
                ++differing.same;
            else
                differing.identities.push_back(identityOf(stored.conversion));
            return !progress.cancelled();
        });
        if (!visited)
            return visited.error();
        if (progress.cancelled())
            return stopped();
        return applyStatus(books, differing, status, std::move(note), progress);
    });
}

Result<ConversionsChanged> setConversionStatus(Books& books,
                                               const std::vector<std::string>& ids,
                                               ConversionStatus status,
                                               std::string note,
                                               Progress& progress)
{
    return inUnitOfWork(books, [&]() -> Result<ConversionsChanged> {
        Differing differing;
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
            for (const StoredConversion& stored : *found) {
                if (stored.conversion.status == status)
                    ++differing.same;
                else
                    differing.identities.push_back(identityOf(stored.conversion));
            }
        }
        return applyStatus(books, differing, status, std::move(note), progress);
    });
}

Result<Recalculation>
recalculate(Books& books, const ConversionFilter& filter, bool apply, Progress& progress)
{
    std::unique_ptr<UnitOfWork> work;
    if (apply) {
        auto begun = books.store.begin();
        if (!begun)
            return begun.error();
        work = std::move(*begun);
    }
    auto workshop = openWorkshop(books);
    if (!workshop)
        return workshop.error();
    Comparison comparison(**workshop, books.store.workspace(), progress);
    if (auto compared = comparison.run(books.store, filter); !compared)
        return compared.error();
    auto result = comparison.result();
    if (!result || !apply || result->changed == 0)
        return result;
    Batch batch;
    batch.kind = Batch::Kind::Recalculation;
    auto applied =
        ChangeRun(books, **workshop, progress).apply(comparison.differing(), batch, contentOf);
    if (!applied)
        return applied.error();
    if (auto kept = commit(*work); !kept)
        return kept.error();
    result->batch = applied->batch;
    return result;
}

} // namespace core
