#include "core/usecases/audit_log.h"

#include "core/audit/audit_records.h"
#include "core/base/text.h"
#include "core/usecases/campaign_history.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace core {

namespace {

/// By Batch::Kind.
constexpr AuditAction batchActions[] = {
    AuditAction::Import,    AuditAction::StatusChange, AuditAction::Recalculation,
    AuditAction::Repricing, AuditAction::Reversal,     AuditAction::Release,
    AuditAction::Hold,
};

/// "#3": how batches and payouts are named.
std::string numbered(std::int64_t number)
{
    return '#' + std::to_string(number);
}

/// Gathers the lines of one log.
class Log {
public:
    Log(Store& store, const AuditFilter& filter)
        : m_store(store)
        , m_filter(filter)
    {
    }

    Result<std::vector<AuditEntry>> all()
    {
        if (auto named = tableNames(m_store))
            m_names = std::move(*named);
        else
            return named.error();
        using Source = Result<void> (Log::*)();
        for (const Source source : { &Log::addRecords,
                                     &Log::addCampaigns,
                                     &Log::addBatches,
                                     &Log::addRates,
                                     &Log::addClosings,
                                     &Log::addReleases,
                                     &Log::addPayouts }) {
            ++m_source;
            if (auto added = (this->*source)(); !added)
                return added.error();
        }
        std::ranges::reverse(m_entries); // of one instant the last one first
        std::ranges::stable_sort(
            m_entries, std::greater(), [](const AuditEntry& e) { return e.record.at.micros; });
        return std::move(m_entries);
    }

private:
    [[nodiscard]] bool isWanted(AuditSubject subject) const
    {
        return !m_filter.subject || *m_filter.subject == subject;
    }

    /// `number` tells the lines of a source apart.
    void add(std::int64_t number, AuditRecord record)
    {
        if (m_filter.time.contains(record.at) && isWanted(info(record.action).subject))
            m_entries.push_back({ (m_source << 48) + number, std::move(record) });
    }

    Result<void> addRecords()
    {
        auto records = m_store.auditRecords(m_filter.time);
        if (!records)
            return records.error();
        for (StoredAuditRecord& stored : *records)
            add(stored.key, std::move(stored.record));
        return {};
    }

    Result<void> addCampaigns()
    {
        if (!isWanted(AuditSubject::Campaigns))
            return {};
        for (const Campaign& campaign : m_names.campaigns)
            if (auto added = addVersionsOf(campaign.key); !added)
                return added;
        return {};
    }

    Result<void> addVersionsOf(CampaignId campaign)
    {
        const auto versions = m_store.campaignVersions(campaign);
        if (!versions)
            return versions.error();
        if (std::ranges::none_of(*versions, [this](const CampaignVersion& version) {
                return m_filter.time.contains(version.stamp.at);
            }))
            return {};
        if (versions->size() == 1) { // all its rules came with it: none need to be read
            add(versions->front(), nullptr, { versions->front().campaign.ruleCount, 0, 0 });
            return {};
        }
        const auto lines = campaignHistory(m_store, campaign);
        if (!lines)
            return lines.error();
        const Campaign* before = nullptr;
        for (const HistoryLine& line : *lines) {
            add(line.version, before, { line.added, line.changed, line.removed });
            before = &line.version.campaign;
        }
        return {};
    }

    /// `rules`: how many were added, changed, removed.
    void
    add(const CampaignVersion& version, const Campaign* before, const std::array<int, 3>& rules)
    {
        constexpr std::string_view ruleKeys[] = { "rules_added", "rules_changed", "rules_removed" };
        AuditRecord record;
        record.action = before ? AuditAction::CampaignChanged : AuditAction::CampaignAdded;
        record.thing = version.campaign.title;
        record.at = version.stamp.at;
        record.user = version.stamp.user;
        record.note = version.stamp.note;
        for (DetailChange& detail : compareDetails(before, version.campaign))
            record.changes.push_back(
                { std::string(detail.key), std::move(detail.before), std::move(detail.after) });
        for (std::size_t i = 0; i < rules.size(); ++i)
            if (rules[i] > 0)
                record.changes.push_back(
                    { std::string(ruleKeys[i]), {}, std::to_string(rules[i]) });
        add(version.campaign.version.value, std::move(record));
    }

    Result<void> addBatches()
    {
        for (const Batch& batch : m_names.batches) {
            AuditRecord record;
            record.action = batchActions[std::size_t(batch.kind)];
            record.thing = numbered(batch.key.value);
            record.at = batch.at;
            record.user = batch.user;
            record.note = batch.note;
            const auto tell = [&record](std::string_view key, std::string value) {
                if (!value.empty() && value != "0")
                    record.changes.push_back({ std::string(key), {}, std::move(value) });
            };
            tell("file", batch.file);
            tell("undoes", batch.undoes ? numbered(batch.undoes.value) : std::string());
            tell("read", std::to_string(batch.read));
            tell("added", std::to_string(batch.added));
            tell("changed", std::to_string(batch.changed));
            tell("unchanged", std::to_string(batch.unchanged));
            tell("rejected", std::to_string(batch.rejected));
            add(batch.key.value, std::move(record));
        }
        return {};
    }

    /// One line for all that came in together.
    Result<void> addRates()
    {
        if (!isWanted(AuditSubject::Rates))
            return {};
        const auto rates = m_store.exchangeRates();
        if (!rates)
            return rates.error();
        const auto isTogether = [](const ExchangeRate& a, const ExchangeRate& b) {
            return a.at == b.at && a.user == b.user && a.source == b.source;
        };
        for (auto first = rates->begin(); first != rates->end();) {
            const auto end = std::find_if_not(
                first, rates->end(), [&](const auto& rate) { return isTogether(rate, *first); });
            AuditRecord record;
            record.action = AuditAction::RatesAdded;
            record.thing = first->source;
            record.at = first->at;
            record.user = first->user;
            if (std::distance(first, end) == 1)
                record.changes = { { "rate", {}, toText(first->date) + ", " + toText(*first) } };
            else
                record.changes = { { "rates", {}, std::to_string(std::distance(first, end)) } };
            add(first->key.value, std::move(record));
            first = end;
        }
        return {};
    }

    Result<void> addClosings()
    {
        const auto closings = m_store.closings();
        if (!closings)
            return closings.error();
        std::int64_t number = 0;
        for (const Closing& closing : *closings) {
            AuditRecord record;
            record.action =
                closing.reopens() ? AuditAction::PeriodReopened : AuditAction::PeriodClosed;
            record.thing = toText(closing.closedUntil);
            record.at = closing.at;
            record.user = closing.user;
            record.note = closing.reason;
            record.changes = { { "closed_until",
                                 closing.before ? toText(*closing.before) : std::string(),
                                 record.thing } };
            add(++number, std::move(record));
        }
        return {};
    }

    Result<void> addReleases()
    {
        const auto releases = m_store.releases();
        if (!releases)
            return releases.error();
        std::string before;
        for (const Release& release : *releases) {
            AuditRecord record;
            record.action = AuditAction::ReleasedUntil;
            record.thing = toText(release.until);
            record.at = release.at;
            record.user = release.user;
            record.changes = { { "until", std::exchange(before, record.thing), record.thing } };
            add(release.until.days, std::move(record));
        }
        return {};
    }

    Result<void> addPayouts()
    {
        if (!isWanted(AuditSubject::Payouts))
            return {};
        const int decimals = m_store.workspace().decimals;
        const PayoutEvent* before = nullptr;
        const auto steps = m_store.payoutSteps(m_filter.time);
        if (!steps)
            return steps.error();
        for (const RecordedStep& step : *steps) {
            const PayoutEvent& event = step.event;
            const bool isFirst = !before || before->serial != event.serial;
            AuditRecord record;
            record.action = isFirst ? AuditAction::PayoutRecorded : AuditAction::PayoutChanged;
            record.thing = numbered(event.serial.value) + ", " + m_names.alias(step.publisher);
            record.at = event.at;
            record.user = event.user;
            record.note = event.reason;
            if (m_filter.time.contains(event.at))
                record.changes =
                    changesBetween(isFirst ? nullptr : &before->state, event.state, decimals);
            add((event.serial.value << 16) + event.version, std::move(record));
            before = &event;
        }
        return {};
    }

    Store& m_store;
    const AuditFilter& m_filter;
    TableNames m_names;
    std::vector<AuditEntry> m_entries;
    std::int64_t m_source = 0;
};

bool holds(std::string_view text, const std::string& folded)
{
    return folded.empty() || foldCase(text).find(folded) != std::string::npos;
}

bool holdsText(const AuditRecord& record, const std::string& folded)
{
    if (folded.empty())
        return true;
    for (const std::string& part : { record.user,
                                     std::string(info(record.action).label),
                                     record.thing,
                                     textBefore(record),
                                     textAfter(record),
                                     record.note })
        if (holds(part, folded))
            return true;
    return false;
}

} // namespace

Result<std::vector<AuditEntry>> auditLog(Store& store, const AuditFilter& filter)
{
    const auto moment = store.beginReading();
    if (!moment)
        return moment.error();
    auto entries = Log(store, filter).all();
    if (!entries)
        return entries;
    const std::string user = foldCase(filter.user);
    const std::string thing = foldCase(filter.thing);
    const std::string text = foldCase(filter.text);
    std::erase_if(*entries, [&](const AuditEntry& entry) {
        return !holds(entry.record.user, user) || !holds(entry.record.thing, thing)
            || !holdsText(entry.record, text);
    });
    return entries;
}

} // namespace core
