#include "core/usecases/replay.h"

#include "core/usecases/change_run.h"

#include <algorithm>

namespace core {

void ShiftSum::add(const Conversion& conversion,
                   Money before,
                   Money after,
                   const Counting& counting)
{
    ++m_conversions;
    m_changed += before != after;
    const Standing now =
        standingOf(conversion.status, conversion.payableFrom, before, counting);
    const Standing then =
        standingOf(conversion.status, conversion.payableFrom, after, counting);
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
        outcome = waitForPricing();
        if (outcome && progress.cancelled())
            outcome = changesStopped();
        if (outcome)
            outcome = findRules(block);
        if (!outcome)
            return false;
        std::swap(block, m_block);
        m_pricing = std::async(std::launch::async, [this] { return priceBlock(); });
        return true;
    };
    const Result<void> visited = m_books.store.visitBlocks(filter, take);
    const Result<void> last = waitForPricing();
    if (!visited)
        return visited;
    return outcome ? last : outcome;
}

Result<void> Replay::waitForPricing()
{
    return m_pricing.valid() ? m_pricing.get() : Result<void>();
}

Result<void> Replay::findRules(const ConversionBlock& block)
{
    m_rules.clear();
    m_choices.clear();
    CampaignId campaign;
    const RuleSet* rules = nullptr;
    for (const BlockConversion& row : block.rows()) {
        if (row.conversion.campaign != campaign) {
            const auto found = m_rulesFor(row.conversion.campaign);
            if (!found)
                return found.error();
            campaign = row.conversion.campaign;
            rules = *found;
        }
        m_rules.push_back(rules);
        const auto choice = m_rates.choiceFor(row.conversion, row.rate);
        if (!choice)
            return choice.error();
        m_choices.push_back(*choice);
    }
    return {};
}

Result<void> Replay::priceBlock()
{
    const Workspace& workspace = m_books.store.workspace();
    for (std::size_t i = 0; i < m_block.rows().size(); ++i) {
        const BlockConversion& row = m_block.rows()[i];
        const Conversion& conversion = row.conversion;
        if (!isWanted(conversion.publisher))
            continue;
        const auto earning = price(conversion, *m_rules[i], workspace, m_choices[i]);
        if (!earning)
            return earning.error();
        ++m_looked;
        const Month month = monthOf(workspace.zone.dayOf(conversion.time));
        m_grains[{ conversion.publisher, conversion.campaign, month }].add(
            conversion, row.earning, earning->amount, m_counting);
        if (earning->amount != row.earning)
            m_changed(row, *earning);
    }
    return {};
}

} // namespace core
