#pragma once

#include "core/store.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tests {

/// The books in memory, for tests of the core: as strict as the files on disk are (the same
/// contract suite runs over both), but nothing outlives it. Empty at first, with the given company
/// as version 1.
class MemoryStore : public core::Store {
    struct Data;

public:
    using Copy = std::shared_ptr<const Data>;

    explicit MemoryStore(core::Workspace workspace = { "USD", 2, core::Zone() },
                         core::Company company = {});
    ~MemoryStore() override;

    /// The next commit answers like this: RolledBack keeps nothing, Unknown keeps the work but does
    /// not say so.
    void answerNextCommit(core::Outcome outcome) { m_nextCommit = outcome; }

    [[nodiscard]] bool isReading() const { return m_readings > 0; }

    [[nodiscard]] core::Result<std::unique_ptr<core::UnitOfWork>> begin(const core::ChangeStamp& by) override;
    /// Nobody else writes here: there is one moment anyway.
    [[nodiscard]] core::Result<std::unique_ptr<core::Reading>> beginReading() override;

    [[nodiscard]] const core::Workspace& workspace() const override { return m_workspace; }
    [[nodiscard]] core::Result<core::Company> company() override;
    [[nodiscard]] core::Result<void> saveCompany(const core::Company& company) override;
    [[nodiscard]] core::Result<std::vector<core::PaymentMethod>> methods() override;
    [[nodiscard]] core::Result<void>
    saveMethods(const std::vector<core::PaymentMethod>& methods) override;

    [[nodiscard]] core::Result<std::vector<core::Publisher>> publishers() override;
    [[nodiscard]] core::Result<core::Publisher>
    savePublisher(const core::Publisher& publisher) override;

    [[nodiscard]] core::Result<std::vector<core::ImportProfile>> importProfiles() override;
    [[nodiscard]] core::Result<core::ImportProfile>
    saveImportProfile(const core::ImportProfile& profile) override;
    [[nodiscard]] core::Result<void>
    removeImportProfile(const core::ImportProfile& profile) override;

    [[nodiscard]] core::Result<std::vector<core::TypeSetting>> typeSettings() override;
    [[nodiscard]] core::Result<core::TypeSetting>
    saveTypeSetting(const core::TypeSetting& setting) override;

    [[nodiscard]] core::Result<std::vector<core::Campaign>> campaigns() override;
    [[nodiscard]] core::Result<core::Campaign> campaignAt(core::CampaignVersionId version) override;
    [[nodiscard]] core::Result<std::vector<core::CampaignVersion>>
    campaignVersions(core::CampaignId campaign) override;
    [[nodiscard]] core::Result<std::vector<core::Rule>>
    rules(core::CampaignVersionId version) override;
    [[nodiscard]] core::Result<std::vector<core::Rule>>
    rulesByKey(std::span<const core::RuleId> keys) override;
    [[nodiscard]] core::Result<std::vector<core::RuleLife>>
    ruleLives(core::CampaignId campaign) override;
    [[nodiscard]] core::Result<core::Campaign>
    saveCampaign(const core::Campaign& campaign,
                 std::span<const core::RuleId> removed,
                 std::span<const core::Rule> added,
                 const core::ChangeStamp& stamp) override;

    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    findConversions(std::span<const core::Identity> identities) override;
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    conversionsById(std::string_view id) override;
    [[nodiscard]] core::Result<std::int64_t>
    countConversions(const core::ConversionFilter& filter) override;
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    conversionPage(const core::ConversionFilter& filter, std::int64_t offset, int limit) override;
    [[nodiscard]] core::Result<void>
    visitConversions(const core::ConversionFilter& filter,
                     const std::function<bool(const core::StoredConversion&)>& visitor) override;
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    conversionsByKey(std::span<const core::ConversionId> keys) override;
    [[nodiscard]] core::Result<void>
    visitBlocks(const core::ConversionFilter& filter,
                const std::function<bool(core::ConversionBlock&)>& visitor) override;
    [[nodiscard]] core::Result<std::vector<core::BatchChange>>
    changesBy(core::BatchId batch) override;
    [[nodiscard]] core::Result<std::vector<core::ConversionChange>>
    changesOf(core::ConversionId conversion) override;
    [[nodiscard]] core::Result<std::vector<std::string>> conversionTypes() override;
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    earlierConversions(core::EarlierBy by, std::span<const std::string> values) override;
    [[nodiscard]] core::Result<bool> hasLinks() override;
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    linkedTo(std::span<const core::ConversionId> keys) override;
    [[nodiscard]] core::Result<std::vector<core::ConversionId>>
    payableUntil(core::Date until) override;
    [[nodiscard]] core::Result<std::optional<core::Date>> releasedUntil() override;
    [[nodiscard]] core::Result<void> addRelease(const core::Release& release) override;

    [[nodiscard]] core::Result<core::BatchId> addBatch(const core::Batch& batch) override;
    [[nodiscard]] core::Result<void> closeBatch(const core::Batch& batch) override;
    [[nodiscard]] core::Result<std::vector<core::Batch>> batches() override;
    using Store::addConversions;
    [[nodiscard]] core::Result<std::vector<core::ConversionId>>
    addConversions(std::span<const core::NewConversion> conversions) override;
    [[nodiscard]] core::Result<void>
    addChanges(std::span<const core::ConversionChange> changes) override;

    [[nodiscard]] core::Result<std::vector<core::EntryId>>
    post(std::span<const core::LedgerEntry> entries) override;
    [[nodiscard]] core::Result<void>
    addWaiting(std::span<const core::WaitingTotal> totals) override;
    [[nodiscard]] core::Result<std::vector<core::LedgerEntry>>
    entries(const core::LedgerFilter& filter) override;
    [[nodiscard]] core::Result<std::optional<core::LedgerEntry>>
    adjustmentByKey(std::string_view idempotencyKey) override;
    [[nodiscard]] core::Result<std::vector<core::Balance>>
    balances(std::optional<core::Date> asOf) override;
    [[nodiscard]] core::Result<std::vector<core::OpenAmount>>
    openAmounts(core::PublisherId publisher) override;
    [[nodiscard]] core::Result<std::vector<core::SettledEarning>>
    settledEarnings(std::optional<core::CampaignId> campaign) override;

    [[nodiscard]] core::Result<std::vector<core::ExchangeRate>> exchangeRates() override;
    [[nodiscard]] core::Result<void>
    addExchangeRates(std::span<const core::ExchangeRate> rates) override;
    [[nodiscard]] core::Result<std::int64_t> waitingForRate() override;

    [[nodiscard]] core::Result<std::vector<core::Closing>> closings() override;
    [[nodiscard]] core::Result<void> addClosing(const core::Closing& closing) override;

    [[nodiscard]] core::Result<std::vector<core::Payout>>
    payouts(const core::PayoutFilter& filter) override;
    [[nodiscard]] core::Result<core::Payout> payout(core::PayoutSerial serial) override;
    [[nodiscard]] core::Result<std::optional<core::Payout>>
    payoutByKey(std::string_view idempotencyKey) override;
    [[nodiscard]] core::Result<std::vector<core::PayoutEvent>>
    events(core::PayoutSerial serial) override;
    [[nodiscard]] core::Result<std::vector<core::Allocation>>
    allocations(core::PayoutSerial serial) override;
    [[nodiscard]] core::Result<core::PayoutSerial>
    addPayout(const core::Payout& payout, const core::PayoutEvent& first) override;
    [[nodiscard]] core::Result<void> addEvent(const core::PayoutEvent& event) override;
    [[nodiscard]] core::Result<void>
    allocate(std::span<const core::Allocation> allocations) override;

    [[nodiscard]] core::Result<core::Invoice> document(std::string_view number) override;
    [[nodiscard]] core::Result<std::vector<core::Invoice>> documents() override;
    [[nodiscard]] core::Result<std::vector<core::Invoice>>
    documentsOf(core::PayoutSerial payout) override;
    [[nodiscard]] core::Result<core::Invoice>
    issue(const core::SeriesKey& series,
          const std::function<core::Invoice(int sequence)>& complete) override;
    [[nodiscard]] core::Result<std::vector<core::TypeCount>> earningCounts(
        core::PublisherId publisher, core::CampaignId campaign, core::Month month) override;

    [[nodiscard]] core::Result<void>
    addAuditRecord(const core::AuditRecord& record) override;
    [[nodiscard]] core::Result<std::vector<core::StoredAuditRecord>>
    auditRecords(const core::TimeSpan& time) override;
    [[nodiscard]] core::Result<std::vector<core::RecordedStep>>
    payoutSteps(const core::TimeSpan& time) override;
    [[nodiscard]] core::Result<std::vector<core::Release>> releases() override;

    [[nodiscard]] core::Result<std::vector<core::DetailSum>> detailSums() override;
    [[nodiscard]] core::Result<void>
    visitPostings(const std::function<bool(const core::ConversionPosting&)>& visitor) override;
    [[nodiscard]] core::Result<std::vector<core::WaitingTotal>> waitingTotals() override;
    [[nodiscard]] core::Result<std::optional<core::ChainHead>> chainHead() override;
    [[nodiscard]] core::Result<std::optional<core::ChainHead>>
    chainAt(std::int64_t position) override;
    [[nodiscard]] core::Result<core::Check> checkChain(core::Progress& progress) override;
    [[nodiscard]] core::Result<std::vector<core::Check>>
    checkFile(core::Progress& progress) override;
    [[nodiscard]] core::Result<void> backup(const std::string& path,
                                             core::IfThere ifThere) override;

    /// The books as they stand, and back to that, outside a unit of work.
    [[nodiscard]] Copy copy() const;
    void putBack(const Copy& before);

    /// For tests of verify: spoils a posted amount, as no program could.
    void falsifyEntry(core::EntryId entry, core::Money amount);

private:
    class Unit;
    class Moment;

    struct StoredRule {
        core::RuleLife life;
        core::CampaignId campaign;
    };
    struct ConversionRecord {
        core::StoredConversion first;
        std::vector<core::ConversionChange> changes;
    };
    struct PayoutRecord {
        core::Payout payout; ///< as it stands now
        std::vector<core::PayoutEvent> events;
    };
    /// Records in order of their keys: key n stands at n − 1.
    template <typename Tag, typename Records>
    [[nodiscard]] static bool isIn(const Records& records, core::Id<Tag> key)
    {
        return key.value >= 1 && key.value <= std::int64_t(records.size());
    }
    struct Data {
        core::Company company;
        std::vector<core::PaymentMethod> methods;
        std::vector<core::Publisher> publishers;
        std::map<std::string, core::ImportProfile> profiles; ///< by folded name
        std::map<std::string, core::TypeSetting> types;
        std::vector<core::Campaign> campaignVersions;
        std::vector<core::ChangeStamp> campaignStamps; ///< of campaignVersions[i]
        std::int64_t campaigns = 0;
        std::vector<StoredRule> rules;
        std::vector<core::Batch> batches;
        std::set<core::BatchId> closed;
        std::vector<ConversionRecord> conversions;
        std::unordered_map<core::Identity, std::size_t> byIdentity;
        std::vector<core::LedgerEntry> entries;
        std::vector<core::WaitingTotal> waiting;
        std::vector<core::ExchangeRate> rates;
        std::vector<core::Closing> closings;
        std::vector<core::Release> releases;
        [[nodiscard]] std::optional<core::Date> releasedUntil() const
        {
            return releases.empty() ? std::nullopt : std::optional(releases.back().until);
        }
        std::vector<core::AuditRecord> audit;
        std::vector<PayoutRecord> payouts;
        std::vector<core::Allocation> allocations;
        std::vector<core::Invoice> documents;
        std::map<core::SeriesKey, int> counters;
        std::vector<std::string> links; ///< of the chain: one a unit of work, with a hash that is none
    };
    using Grain = std::
        tuple<core::BatchId, core::EntryKind, core::PublisherId, core::CampaignId, core::Month>;

    /// Notes that the unit of work cannot commit any more.
    core::Error refuse(core::ErrorCode code, std::string what);
    /// In the name of who began the unit of work.
    void record(core::AuditRecord record);
    /// Every write asks first: there is a unit of work, and nothing in it failed before.
    core::Result<void> mayWrite() const;
    void addLink();
    [[nodiscard]] const core::Campaign* currentVersion(core::CampaignId campaign) const;
    /// Whether what the record refers to is in the books, as foreign keys see to on disk.
    [[nodiscard]] bool refersToKnown(const core::LedgerEntry& entry) const;
    [[nodiscard]] bool refersToKnown(const core::StoredConversion& stored) const;
    [[nodiscard]] bool refersToKnown(const core::UsedRate& used) const;
    [[nodiscard]] bool isClosed(core::Date day) const;
    /// Whether the counter entry is the opposite of an adjustment that has none yet.
    [[nodiscard]] bool mayReverse(const core::LedgerEntry& entry) const;
    [[nodiscard]] core::Month monthOf(core::Timestamp time) const;
    [[nodiscard]] core::StoredConversion now(const ConversionRecord& record) const;
    [[nodiscard]] std::vector<core::StoredConversion>
    selected(const core::ConversionFilter& filter) const;
    /// On which day it counts: of its last entry, else the day it was recorded.
    [[nodiscard]] core::Date effectiveDateOf(const core::Payout& payout) const;
    [[nodiscard]] core::Money inPaymentOf(const PayoutRecord& record,
                                          std::optional<core::Date> asOf) const;
    void addOpenEarnings(core::PublisherId publisher, std::vector<core::OpenAmount>& open) const;
    void addOpenAdjustments(core::PublisherId publisher, std::vector<core::OpenAmount>& open) const;
    void addOpenAdvance(core::PublisherId publisher, std::vector<core::OpenAmount>& open) const;

    core::Workspace m_workspace;
    Data m_data;
    std::unique_ptr<Data>
        m_before; ///< what a roll back returns to; set while a unit of work is open
    core::ChangeStamp m_by; ///< of the unit of work
    int m_readings = 0; ///< under way
    bool m_poisoned = false;
    mutable bool m_hasWritten = false; ///< the unit of work
    std::uint64_t m_links = 0; ///< ever made, also those that were rolled back
    core::Outcome m_nextCommit = core::Outcome::Committed;
};

} // namespace tests
