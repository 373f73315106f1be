#include "core/usecases/replay.h"

#include "core/usecases/change_run.h"

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
    return visited ? outcome : visited;
}

Result<void> Replay::begin(ConversionBlock& block)
{
    Job& job = m_jobs[m_begun % m_jobs.size()];
    std::swap(block, job.block);
    if (auto found = findRules(job); !found)
        return found;
    ++m_begun;
    job.pricing = std::async(std::launch::async, [this, &job] { return priceRows(job); });
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
    job.repriced.clear();
    for (std::size_t i = 0; i < job.block.rows().size(); ++i) {
        const BlockConversion& row = job.block.rows()[i];
        const Conversion& conversion = row.conversion;
        if (!isWanted(conversion.publisher))
            continue;
        const auto earning = price(conversion, *job.rules[i], workspace, job.choices[i]);
        if (!earning)
            return earning.error();
        const Month month = monthOf(workspace.zone.dayOf(conversion.time));
        job.repriced.push_back({ conversion.key,
                                 { conversion.publisher, conversion.campaign, month },
                                 row.earning,
                                 earning->amount,
                                 conversion.status,
                                 conversion.payableFrom });
    }
    return {};
}

Result<void> Replay::finishOldest()
{
    Job& job = m_jobs[m_finished++ % m_jobs.size()];
    if (auto priced = job.pricing.get(); !priced)
        return priced;
    m_looked += std::int64_t(job.repriced.size());
    for (const Repriced& each : job.repriced) {
        m_grains[each.grain].add(
            each.status, each.payableFrom, each.before, each.after, m_counting);
        if (each.after != each.before)
            m_changed(each.key, each.before, each.after);
    }
    return {};
}

} // namespace core
