#include "core/pricing/pricing.h"
#include "core/usecases/change_conversions.h"
#include "core/usecases/change_run.h"

#include <map>
#include <optional>

namespace core {

namespace {

constexpr std::int64_t rowsBetweenLooks = 1'000; ///< at progress and cancel

/// Prices every conversion of a filter anew and compares; keeps sums by publisher and which ones
/// differ.
class Comparison {
public:
    Comparison(Books& books, ChangeRun& run, Progress& progress)
        : m_books(books)
        , m_run(run)
        , m_progress(progress)
    {
    }

    Result<void> make(const ConversionFilter& filter)
    {
        Result<void> looked;
        auto visited = m_books.store.visitConversions(filter, [&](const StoredConversion& stored) {
            looked = look(stored);
            return looked.has_value();
        });
        return visited ? looked : visited;
    }

    [[nodiscard]] const std::vector<Identity>& differing() const { return m_differing; }

    [[nodiscard]] Result<Recalculation> result() const
    {
        Recalculation result;
        result.looked = m_looked;
        result.changed = std::int64_t(m_differing.size());
        for (const auto& [publisher, line] : m_lines) {
            if (line.conversions == 0)
                continue;
            auto before = line.before.total(label("core", "what a publisher earns"));
            auto after = line.after.total(label("core", "what a publisher earns"));
            auto pendingBefore =
                line.pendingBefore.total(label("core", "what awaits approval of a publisher"));
            auto pendingAfter =
                line.pendingAfter.total(label("core", "what awaits approval of a publisher"));
            for (const auto* sum : { &before, &after, &pendingBefore, &pendingAfter })
                if (!*sum)
                    return sum->error();
            result.lines.push_back({ publisher,
                                     line.conversions,
                                     *before,
                                     *after,
                                     *after - *before,
                                     *pendingBefore,
                                     *pendingAfter });
        }
        return result;
    }

private:
    struct Line {
        std::int64_t conversions = 0;
        MoneySum before;
        MoneySum after;
        MoneySum pendingBefore;
        MoneySum pendingAfter;
    };

    Result<void> look(const StoredConversion& stored)
    {
        if (++m_looked % rowsBetweenLooks == 0) {
            m_progress.report(label("core", "Pricing conversions"), m_looked, 0);
            if (m_progress.cancelled())
                return changesStopped();
        }
        auto rules = m_run.rules().current(stored.conversion.campaign);
        if (!rules)
            return rules.error();
        auto earning = price(stored.conversion, **rules, m_books.store.workspace());
        if (!earning)
            return earning.error();
        Line& line = m_lines[stored.conversion.publisher];
        const Standing before = m_run.updater().standing(stored);
        const Standing after = m_run.updater().standing(stored.conversion.status, earning->amount);
        line.before.add(before.earned);
        line.after.add(after.earned);
        line.pendingBefore.add(before.pending);
        line.pendingAfter.add(after.pending);
        if (earning->amount != stored.earning.amount) {
            ++line.conversions;
            m_differing.push_back(identityOf(stored.conversion));
        }
        return {};
    }

    Books& m_books;
    ChangeRun& m_run;
    Progress& m_progress;
    std::map<PublisherId, Line> m_lines;
    std::vector<Identity> m_differing;
    std::int64_t m_looked = 0;
};

} // namespace

Result<Recalculation>
recalculate(Books& books, const ConversionFilter& filter, bool apply, Progress& progress)
{
    std::unique_ptr<UnitOfWork> work;
    std::unique_ptr<Reading> reading;
    if (apply) {
        auto begun = books.store.begin();
        if (!begun)
            return begun.error();
        work = std::move(*begun);
    } else {
        auto begun = books.store.beginReading();
        if (!begun)
            return begun.error();
        reading = std::move(*begun);
    }
    auto run = ChangeRun::open(books, PricedBy::TheRulesOfToday, progress);
    if (!run)
        return run.error();
    Comparison comparison(books, **run, progress);
    if (auto made = comparison.make(filter); !made)
        return made.error();
    auto result = comparison.result();
    if (!result || !apply || result->changed == 0)
        return result;
    Batch batch;
    batch.kind = Batch::Kind::Recalculation;
    const auto made = (*run)->apply(comparison.differing(), batch, contentOf);
    if (!made)
        return made.error();
    if (auto kept = commit(*work); !kept)
        return kept.error();
    result->batch = made->batch;
    return result;
}

} // namespace core
