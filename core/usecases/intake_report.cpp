#include "core/usecases/intake_report.h"

#include <algorithm>

namespace core {

IntakeReport::IntakeReport(const ConversionUpdater& updater, ImportReport& report)
    : m_updater(updater)
    , m_report(report)
{
}

void IntakeReport::countNew(const ConversionView& conversion,
                            const Earning& earning,
                            const Standing& first)
{
    ++m_report.added;
    m_report.repeated += conversion.link.kind == LinkKind::Repeated ? 1 : 0;
    m_report.ignored += conversion.link.kind == LinkKind::Ignored ? 1 : 0;
    m_report.addedRevenue += conversion.link.kind == LinkKind::Added ? 1 : 0;
    m_report.refundsLinked += conversion.link.kind == LinkKind::Refund ? 1 : 0;
    m_unknownOs.look(conversion.os);
    tally(conversion, earning, {}, first);
}

void IntakeReport::tally(const StoredConversion& state, const Standing& before)
{
    tally(state.conversion, state.earning, before, m_updater.standing(state));
}

void IntakeReport::tallyAmounts(const StoredConversion& state, const Standing& before)
{
    tallyAmounts(totalOf(state.conversion.publisher), before, m_updater.standing(state));
}

void IntakeReport::tally(const ConversionView& conversion,
                         const Earning& earning,
                         const Standing& before,
                         const Standing& after)
{
    const bool isEarning = earns(conversion.status, m_updater.counting().otherEarns);
    Total& ofPublisher = totalOf(conversion.publisher);
    ofPublisher.conversions += isEarning ? 1 : 0;
    m_report.flagged += earning.reason != Reason::None ? 1 : 0;
    if (earning.reason == Reason::NoRate) {
        ++m_report.withoutRate;
        m_currenciesWithoutRate.emplace(conversion.currency);
    }
    tallyAmounts(ofPublisher, before, after);
}

void IntakeReport::tallyAmounts(Total& ofPublisher, const Standing& before, const Standing& after)
{
    const auto add = [](Money difference, std::initializer_list<MoneySum*> sums) {
        if (!difference.isZero()) // of one of the three, as a rule
            for (MoneySum* sum : sums)
                sum->add(difference);
    };
    add(after.earned - before.earned, { &ofPublisher.earned, &m_earned });
    add(after.pending - before.pending, { &ofPublisher.pending, &m_pending });
    add(after.held - before.held, { &m_held });
}

IntakeReport::Total& IntakeReport::totalOf(PublisherId publisher)
{
    Total& total = m_totals.at(publisher.value);
    total.hasRows = true;
    return total;
}

Result<void> IntakeReport::addTotal(std::string alias, const Total& total)
{
    const auto earned = total.earned.total(label("core", "what a publisher earns"));
    const auto pending = total.pending.total(label("core", "what awaits approval of a publisher"));
    if (!earned || !pending)
        return earned ? pending.error() : earned.error();
    m_report.totals.push_back({ std::move(alias), total.conversions, *earned, *pending });
    return {};
}

Result<void> IntakeReport::finish(const ImportNames& names)
{
    const auto earned = m_earned.total(label("core", "what the file earns"));
    const auto pending = m_pending.total(label("core", "what awaits approval"));
    const auto held = m_held.total(label("core", "what is held"));
    const auto withoutStatus =
        m_withoutStatusEarned.total(label("core", "what rows without a status earn"));
    for (const auto* sum : { &earned, &pending, &held, &withoutStatus })
        if (!*sum)
            return sum->error();
    m_report.earned = *earned;
    m_report.pending = *pending;
    m_report.held = *held;
    m_report.withoutStatusEarned = *withoutStatus;
    Result<void> added;
    m_totals.visit([&](std::int64_t key, const Total& total) {
        if (total.hasRows && added)
            added = addTotal(names.aliasOf({ key }), total);
    });
    if (!added)
        return added;
    std::ranges::sort(m_report.totals, {}, &ImportTotal::publisher);
    m_report.currenciesWithoutRate.assign(m_currenciesWithoutRate.begin(),
                                          m_currenciesWithoutRate.end());
    m_report.unknownOsRows = m_unknownOs.rows();
    m_report.unknownOsNames = m_unknownOs.names();
    return {};
}

} // namespace core
