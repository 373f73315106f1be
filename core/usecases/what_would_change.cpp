#include "core/usecases/what_would_change.h"

#include "core/pricing/linked.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace core {

namespace {

constexpr std::size_t moverCount = 10;

/// A conversion that changes, on its way to being one of the largest.
struct Candidate {
    ConversionId key;
    Money before;
    Money after;

    /// Larger changes first, then the older conversion.
    friend bool operator<(const Candidate& a, const Candidate& b)
    {
        return a.size() != b.size() ? a.size() > b.size() : a.key < b.key;
    }

private:
    /// Earnings lie within ±10⁹ units: this cannot overflow.
    [[nodiscard]] std::int64_t size() const
    {
        const std::int64_t difference = after.micros - before.micros;
        return difference < 0 ? -difference : difference;
    }
};

class LargestMovers {
public:
    void offer(const Candidate& candidate)
    {
        if (m_sorted.size() == moverCount && !(candidate < m_sorted.back()))
            return;
        m_sorted.insert(std::ranges::upper_bound(m_sorted, candidate, std::less<>()), candidate);
        if (m_sorted.size() > moverCount)
            m_sorted.pop_back();
    }
    [[nodiscard]] const std::vector<Candidate>& sorted() const { return m_sorted; }

private:
    std::vector<Candidate> m_sorted;
};

/// The settled share of what was earned in one grain: `settled` of `earned`, both positive, or both 0.
struct PaidShare {
    std::int64_t settled = 0;
    std::int64_t earned = 1;

    [[nodiscard]] Money of(Money amount) const
    {
        return { mulDivRound(amount.micros, settled, earned).value_or(0) };
    }
};

PaidShare shareOf(const SettledEarning& row)
{
    constexpr PaidShare nothing{ 0, 1 };
    constexpr PaidShare all{ 1, 1 };
    const bool isOfOneSign = !row.earned.isZero()
        && row.earned.isNegative() == row.settled.isNegative();
    if (!isOfOneSign)
        return row.settled > row.earned ? all : nothing;
    const Money settled = row.settled.isNegative() ? -row.settled : row.settled;
    const Money earned = row.earned.isNegative() ? -row.earned : row.earned;
    return settled >= earned ? all : PaidShare{ settled.micros, earned.micros };
}

using PaidShares = std::map<Grain, PaidShare>;

Result<PaidShares> paidShares(Store& store, CampaignId campaign)
{
    const auto settled = store.settledEarnings(campaign);
    if (!settled)
        return settled.error();
    PaidShares shares;
    for (const SettledEarning& row : *settled)
        shares[{ row.publisher, row.campaign, row.month }] = shareOf(row);
    return shares;
}

/// Sums of several grains, with what of them is paid.
class PaidShiftSum {
public:
    void add(const Shift& shift, const PaidShare& share)
    {
        m_shift.add(shift);
        m_paidBefore.add(share.of(shift.before));
        m_paidDifference.add(share.of(shift.difference()));
    }

    [[nodiscard]] Result<PaidShift> total() const
    {
        constexpr std::string_view what = label("core", "what is paid");
        const auto shift = m_shift.total();
        const auto before = m_paidBefore.total(what);
        const auto difference = m_paidDifference.total(what);
        if (!shift)
            return shift.error();
        if (!before || !difference)
            return before ? difference.error() : before.error();
        return PaidShift{ *shift, *before, *difference };
    }

private:
    ShiftSum m_shift;
    MoneySum m_paidBefore;
    MoneySum m_paidDifference;
};

Result<void> addFigures(const Replay& replay, const PaidShares& shares, WhatWouldChange& result)
{
    PaidShiftSum total;
    std::map<PublisherId, PaidShiftSum> byPublisher;
    for (const auto& [grain, sum] : replay.grains()) {
        const auto shift = sum.total();
        if (!shift)
            return shift.error();
        const auto share = shares.find(grain);
        const PaidShare paid = share == shares.end() ? PaidShare() : share->second;
        total.add(*shift, paid);
        byPublisher[grain.publisher].add(*shift, paid);
    }
    const auto all = total.total();
    if (!all)
        return all.error();
    result.total = *all;
    for (const auto& [publisher, sum] : byPublisher) {
        const auto figures = sum.total();
        if (!figures)
            return figures.error();
        if (figures->shift.changed > 0)
            result.publishers.push_back({ publisher, *figures });
    }
    return {};
}

/// The saved rules that priced the movers: of each version those that can match one of them. Most of a
/// campaign's rules name a publisher and match no other's conversions: they need not be compiled.
class RulesOfMovers {
public:
    RulesOfMovers(Store& store, const std::map<ConversionId, StoredConversion>& movers)
        : m_store(store)
    {
        for (const auto& [key, mover] : movers)
            m_publishers.insert(mover.conversion.publisher);
    }

    Result<const RuleSet*> at(CampaignVersionId version)
    {
        if (const auto known = m_versions.find(version); known != m_versions.end())
            return &known->second;
        const auto campaign = m_store.campaignAt(version);
        if (!campaign)
            return campaign.error();
        auto rules = m_store.rules(version);
        if (!rules)
            return rules.error();
        std::erase_if(*rules, [this](const Rule& rule) {
            return rule.publisher && !m_publishers.contains(rule.publisher);
        });
        RuleSet compiled(*campaign, std::move(*rules), m_store.workspace().zone);
        return &m_versions.emplace(version, std::move(compiled)).first->second;
    }

private:
    Store& m_store;
    std::set<PublisherId> m_publishers;
    std::map<CampaignVersionId, RuleSet> m_versions;
};

/// Explains stored conversions by any rules.
class MoverExplainer {
public:
    MoverExplainer(Store& store, const PublisherIndex& publishers)
        : m_store(store)
        , m_publishers(publishers)
        , m_rates(store)
    {
    }

    Result<Explanation> explain(const StoredConversion& stored, const RuleSet& rules)
    {
        const auto rate = m_rates.choiceFor(stored.conversion, stored.earning.rate);
        if (!rate)
            return rate.error();
        return core::explain(
            stored.conversion, rules, m_store.workspace(), m_publishers, optionsWith(*rate));
    }

    /// By the original's data, time and winner.
    Result<Explanation> explainAdded(const StoredConversion& added,
                                     const StoredConversion& original,
                                     const RuleSet& rules)
    {
        const Workspace& workspace = m_store.workspace();
        const Conversion& first = original.conversion;
        const auto firstRate = m_rates.choiceFor(first, original.earning.rate);
        const auto rate = m_rates.choiceFor(added.conversion, first, added.earning.rate);
        if (!firstRate || !rate)
            return firstRate ? rate.error() : firstRate.error();
        const auto firstEarning = price(first, rules, workspace, *firstRate);
        if (!firstEarning)
            return firstEarning.error();
        const auto earning =
            priceAdded(added.conversion, { first, *firstEarning }, rules, workspace, *rate);
        if (!earning)
            return earning.error();
        auto explanation = core::explain(mergedInto(first, added.conversion),
                                         rules,
                                         workspace,
                                         m_publishers,
                                         optionsWith({ rate->table, earning->rate }));
        if (explanation)
            explanation->earning = *earning;
        return explanation;
    }

private:
    static ExplainOptions optionsWith(const RateChoice& rate)
    {
        return { rate, NearMisses::LeftOut };
    }

    Store& m_store;
    const PublisherIndex& m_publishers;
    RateBook m_rates;
};

using MoversByKey = std::map<ConversionId, StoredConversion>;

/// The candidates, and the originals of those that add to others.
Result<MoversByKey> withOriginals(Store& store, const std::vector<Candidate>& candidates)
{
    std::vector<ConversionId> keys;
    for (const Candidate& candidate : candidates)
        keys.push_back(candidate.key);
    MoversByKey byKey;
    while (!keys.empty()) {
        auto found = store.conversionsByKey(keys);
        if (!found)
            return found.error();
        keys.clear();
        for (StoredConversion& stored : *found) {
            const ConversionLink link = stored.conversion.link;
            if (link.kind == LinkKind::Added && !byKey.contains(link.to))
                keys.push_back(link.to);
            byKey.insert_or_assign(stored.conversion.key, std::move(stored));
        }
    }
    return byKey;
}

/// Explains the largest movers, by the rules that priced them and by the draft.
Result<std::vector<Mover>> explained(Books& books,
                                     const std::vector<Candidate>& candidates,
                                     const RuleSet& draft,
                                     const PublisherIndex& publishers)
{
    const auto known = withOriginals(books.store, candidates);
    if (!known)
        return known.error();
    MoverExplainer explainer(books.store, publishers);
    RulesOfMovers saved(books.store, *known);
    std::vector<Mover> movers;
    for (const Candidate& candidate : candidates) {
        const auto found = known->find(candidate.key);
        if (found == known->end())
            continue;
        const StoredConversion& stored = found->second;
        const auto explain = [&](const RuleSet& by) {
            return stored.conversion.link.kind == LinkKind::Added
                ? explainer.explainAdded(stored, known->at(stored.conversion.link.to), by)
                : explainer.explain(stored, by);
        };
        const auto rules = saved.at(stored.earning.version);
        if (!rules)
            return rules.error();
        auto before = explain(**rules);
        if (!before)
            return before.error();
        auto after = explain(draft);
        if (!after)
            return after.error();
        movers.push_back({ stored, std::move(*before), std::move(*after) });
    }
    return movers;
}

} // namespace

Result<WhatWouldChange> whatWouldChange(Books& books,
                                        CampaignDraft draft,
                                        const ReplayPeriod& period,
                                        Progress& progress)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    const auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    const auto counting = countingOf(books.store);
    if (!counting)
        return counting.error();
    const PublisherIndex index(*publishers);
    const CampaignId campaign = draft.campaign.key;
    draft.campaign.version = {}; // whatever priced a conversion, the draft is another one
    const RuleSet rules = compiled(std::move(draft), index, books.store.workspace().zone);

    LargestMovers largest;
    Replay replay(
        books,
        *counting,
        [&rules](CampaignId) { return Result<const RuleSet*>(&rules); },
        [&largest](ConversionId key, Money before, Money after, bool withOriginal) {
            if (before != after && !withOriginal) // else its original explains it
                largest.offer({ key, before, after });
        });
    ConversionFilter filter;
    filter.campaign = campaign;
    filter.from = period.from;
    filter.to = period.to;
    if (auto done = replay.run(filter, progress); !done)
        return done.error();

    WhatWouldChange result;
    const auto shares = paidShares(books.store, campaign);
    if (!shares)
        return shares.error();
    if (auto added = addFigures(replay, *shares, result); !added)
        return added.error();
    auto movers = explained(books, largest.sorted(), rules, index);
    if (!movers)
        return movers.error();
    result.movers = std::move(*movers);
    return result;
}

} // namespace core
