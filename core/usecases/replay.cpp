#include "core/usecases/replay.h"

#include "core/usecases/change_run.h"
#include "core/usecases/explain_conversion.h"

#include <algorithm>

namespace core {

void ShiftSum::add(ConversionStatus status,
                   std::optional<Date> payableFrom,
                   Money before,
                   Money after,
                   const Counting& counting)
{
    ++m_conversions;
    m_changed += before != after;
    const Standing now = standingOf(status, payableFrom, before, counting);
    const Standing then = standingOf(status, payableFrom, after, counting);
    m_before.add(now.earned);
    m_after.add(then.earned);
    m_pendingBefore.add(now.pending + now.held);
    m_pendingAfter.add(then.pending + then.held);
}

void ShiftSum::amend(const Conversion& conversion,
                     Money before,
                     Money after,
                     const Counting& counting)
{
    const Standing now =
        standingOf(conversion.status, conversion.payableFrom, before, counting);
    const Standing then =
        standingOf(conversion.status, conversion.payableFrom, after, counting);
    m_changed += before != after;
    m_after.add(then.earned - now.earned);
    m_pendingAfter.add(then.pending + then.held - now.pending - now.held);
}

void ShiftSum::add(const Shift& shift)
{
    m_conversions += shift.conversions;
    m_changed += shift.changed;
    m_before.add(shift.before);
    m_after.add(shift.after);
    m_pendingBefore.add(shift.pendingBefore);
    m_pendingAfter.add(shift.pendingAfter);
}

Result<Shift> ShiftSum::total() const
{
    constexpr std::string_view what = label("core", "what conversions earn");
    Shift shift;
    shift.conversions = m_conversions;
    shift.changed = m_changed;
    const std::pair<const MoneySum*, Money*> figures[] = { { &m_before, &shift.before },
                                                           { &m_after, &shift.after },
                                                           { &m_pendingBefore, &shift.pendingBefore },
                                                           { &m_pendingAfter, &shift.pendingAfter } };
    for (const auto& [sum, figure] : figures) {
        const auto total = sum->total(what);
        if (!total)
            return total.error();
        *figure = *total;
    }
    const std::pair<Money, Money> differences[] = { { shift.after, shift.before },
                                                    { shift.pendingAfter, shift.pendingBefore } };
    for (const auto& [after, before] : differences) {
        MoneySum difference;
        difference.add(after);
        difference.add(-before);
        if (auto fits = difference.total(what); !fits)
            return fits.error();
    }
    return shift;
}

Replay::Replay(Books& books, const Counting& counting, RulesFor rulesFor, Changed changed)
    : m_books(books)
    , m_counting(counting)
    , m_rulesFor(std::move(rulesFor))
    , m_changed(std::move(changed))
    , m_rates(books.store)
    , m_followers(books.store, m_rates, counting)
{
}

Replay::~Replay() = default;

void Replay::keepTo(std::vector<PublisherId> publishers)
{
    m_publishers = std::move(publishers);
    std::ranges::sort(m_publishers);
}

bool Replay::isWanted(PublisherId publisher) const
{
    return m_publishers.empty() || std::ranges::binary_search(m_publishers, publisher);
}

Result<void> Replay::run(const ConversionFilter& filter, Progress& progress)
{
    const auto hasLinks = m_books.store.hasLinks();
    if (!hasLinks)
        return hasLinks.error();
    m_hasLinks = *hasLinks;
    Result<void> outcome;
    std::int64_t read = 0;
    const auto take = [&](ConversionBlock& block) {
        read += std::int64_t(block.rows().size());
        progress.report(label("core", "Pricing conversions"), read, 0);
        if (m_begun - m_finished == m_jobs.size())
            outcome = finishOldest();
        if (outcome && progress.cancelled())
            outcome = changesStopped();
        if (outcome)
            outcome = begin(block);
        return bool(outcome);
    };
    const Result<void> visited = m_books.store.visitBlocks(filter, take);
    while (m_finished < m_begun) {
        if (outcome)
            outcome = finishOldest();
        else
            m_jobs[m_finished++ % m_jobs.size()].pricing.wait();
    }
    if (!visited || !outcome)
        return visited ? outcome : visited;
    addFollowers();
    return {};
}

void Replay::addFollowers()
{
    m_followers.finish([this](const Repriced& follower, bool wasPassed) {
        const Conversion& conversion = follower.conversion;
        const Money before = follower.before;
        const Money after = follower.after.amount;
        ShiftSum& sum = m_grains[grainOf(conversion)];
        if (wasPassed)
            sum.amend(conversion, before, after, m_counting);
        else
            sum.add(conversion.status, conversion.payableFrom, before, after, m_counting);
        m_changed(conversion.key, before, after, !follower.isAlone);
    });
}

Grain Replay::grainOf(const ConversionView& conversion) const
{
    const Month month = monthOf(m_books.store.workspace().zone.dayOf(conversion.time));
    return { conversion.publisher, conversion.campaign, month };
}

Result<void> Replay::begin(ConversionBlock& block)
{
    Job& job = m_jobs[m_begun % m_jobs.size()];
    std::swap(block, job.block);
    if (auto found = findRules(job); !found)
        return found;
    ++m_begun;
    job.pricing = std::async(std::launch::async, [this, &job] {
        const auto priced = priceRows(job);
        if (priced)
            addUp(job);
        return priced;
    });
    return {};
}

Result<void> Replay::findRules(Job& job)
{
    job.rules.clear();
    job.choices.clear();
    CampaignId campaign;
    const RuleSet* rules = nullptr;
    for (const BlockConversion& row : job.block.rows()) {
        if (row.conversion.campaign != campaign) {
            const auto found = m_rulesFor(row.conversion.campaign);
            if (!found)
                return found.error();
            campaign = row.conversion.campaign;
            rules = *found;
        }
        job.rules.push_back(rules);
        const auto choice = m_rates.choiceFor(row.conversion, row.rate);
        if (!choice)
            return choice.error();
        job.choices.push_back(*choice);
    }
    return {};
}

Result<void> Replay::priceRows(Job& job) const
{
    const Workspace& workspace = m_books.store.workspace();
    job.priced.clear();
    job.passed.clear();
    job.differing.clear();
    job.originals.clear();
    job.keepingRules = 0;
    for (std::size_t i = 0; i < job.block.rows().size(); ++i) {
        const BlockConversion& row = job.block.rows()[i];
        const ConversionView& conversion = row.conversion;
        if (!isWanted(conversion.publisher))
            continue;
        Priced one{ conversion.key,
                    grainOf(conversion),
                    row.earning,
                    row.earning,
                    conversion.status,
                    conversion.payableFrom };
        if (followsAnother(conversion.link.kind)) {
            job.passed.push_back(conversion.key);
            job.priced.push_back(one);
            continue;
        }
        const auto earning = price(conversion, *job.rules[i], workspace, job.choices[i]);
        if (!earning)
            return ofConversion(earning.error(), owned(conversion));
        one.after = earning->amount;
        job.priced.push_back(one);
        const bool differs = one.after != one.before;
        if (differs)
            job.differing.push_back({ one.key, one.before, one.after });
        const bool hasOtherRules = earning->version != row.version;
        if (!differs && hasOtherRules && one.before.isZero())
            ++job.keepingRules;
        if (m_hasLinks && (differs || hasOtherRules))
            job.originals.push_back({ &row, *earning });
    }
    return {};
}

void Replay::addUp(const Job& job)
{
    const std::scoped_lock lock(m_adding);
    for (const Priced& each : job.priced)
        m_grains[each.grain].add(
            each.status, each.payableFrom, each.before, each.after, m_counting);
}

Result<void> Replay::finishOldest()
{
    Job& job = m_jobs[m_finished++ % m_jobs.size()];
    if (auto priced = job.pricing.get(); !priced)
        return priced;
    m_looked += std::int64_t(job.priced.size());
    m_keepingRules += job.keepingRules;
    const auto staying = m_followers.follow(job.originals, m_rulesFor);
    if (!staying)
        return staying.error();
    for (const ReplayedOriginal* each : *staying) {
        m_keepingRules -= each->stored->earning.isZero() ? 1 : 0;
        job.differing.push_back(
            { each->stored->conversion.key, each->stored->earning, each->after.amount });
    }
    if (!staying->empty())
        std::ranges::sort(job.differing, {}, &Differing::key);
    for (const Differing& each : job.differing)
        m_changed(each.key, each.before, each.after, false);
    for (const ConversionId follower : job.passed)
        m_followers.pass(follower);
    return {};
}

} // namespace core
