#pragma once

#include "app/storage/chain.h"
#include "app/storage/conversion_bounds.h"
#include "app/storage/conversion_commons.h"
#include "app/storage/conversion_places.h"
#include "app/storage/conversion_writer.h"
#include "app/storage/database.h"
#include "app/storage/open_amounts.h"
#include "app/storage/terms.h"
#include "core/store.h"

#include <memory>
#include <string>
#include <vector>

namespace app {

/// The books in a SQLite file. Implemented in one file a subject: sqlite_publishers.cpp,
/// sqlite_ledger.cpp … Made by openWorkspace().
class SqliteStore final : public core::Store {
public:
    /// With a reason why the books may only be read, begin() refuses with it.
    SqliteStore(std::unique_ptr<Database> database,
                core::Workspace workspace,
                std::string readOnlyBecause);
    ~SqliteStore() override;

    [[nodiscard]] core::Result<std::unique_ptr<core::UnitOfWork>> begin(const core::ChangeStamp& by) override;
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
    [[nodiscard]] core::Result<std::vector<core::ConversionChange>>
    changesOf(core::ConversionId conversion) override;
    [[nodiscard]] core::Result<std::vector<core::BatchChange>>
    changesBy(core::BatchId batch) override;
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

private:
    class Unit;
    class Moment;

    /// Every write asks first: a unit of work is open, and nothing in it failed before.
    [[nodiscard]] core::Result<void> mayWrite() const;
    /// An Error that poisons the unit of work.
    [[nodiscard]] core::Error
    refuse(core::ErrorCode code, core::Message what, core::Message remedy = {});

    /// In the name of who began the unit of work, before the change itself.
    [[nodiscard]] core::Result<void> record(const core::AuditRecord& record);
    [[nodiscard]] core::Result<void> recordAdjustment(const core::LedgerEntry& entry);
    /// The stored one of this name; version 0: there is none.
    [[nodiscard]] core::Result<core::ImportProfile> storedProfile(const std::string& name);
    [[nodiscard]] core::Result<std::optional<core::Publisher>>
    storedPublisher(core::PublisherId key);
    [[nodiscard]] core::Result<core::Publisher> addPublisher(const core::Publisher& publisher);
    [[nodiscard]] core::Result<core::Campaign> campaignWhere(std::string_view condition,
                                                             std::int64_t value);
    [[nodiscard]] core::Result<core::CampaignVersionId>
    insertVersion(const core::Campaign& campaign, const core::ChangeStamp& stamp);
    [[nodiscard]] core::Result<void> endRules(const core::Campaign& campaign,
                                              std::span<const core::RuleId> removed);
    [[nodiscard]] core::Result<void> addRules(const core::Campaign& campaign,
                                              std::span<const core::Rule> added);
    [[nodiscard]] core::Result<std::vector<core::Payout>> payoutsWhere(std::string_view condition,
                                                                       const QVariantList& values);
    [[nodiscard]] core::Result<void> insertEvent(const core::PayoutEvent& event);
    [[nodiscard]] core::Result<void>
    visitWhere(const std::string& tail,
               const QVariantList& values,
               const std::function<bool(const core::StoredConversion&)>& visitor);
    [[nodiscard]] core::Result<void>
    visitByTime(const Conditions& conditions,
                bool descending,
                const std::function<bool(const core::StoredConversion&)>& visitor);
    [[nodiscard]] core::Result<core::Identity> identityOfKey(core::ConversionId key);
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    selectedBy(const std::string& tail, const QVariantList& values);
    [[nodiscard]] core::Result<int> nextNumber(const core::SeriesKey& series);
    [[nodiscard]] core::Result<std::vector<core::Invoice>>
    documentsWhere(std::string_view condition, const QVariantList& values);
    [[nodiscard]] core::Result<core::Check> checkIdentities();
    [[nodiscard]] core::Result<core::Check> checkDocuments(core::Progress& progress);

    std::unique_ptr<Database> m_database;
    core::Workspace m_workspace;
    std::string m_readOnlyBecause;
    core::ChangeStamp m_by; ///< of the unit of work
    Terms m_terms;
    ConversionCommons m_commons;
    ConversionBounds m_bounds;
    ConversionWriter m_writer;
    ConversionPlaces m_places;
    OpenAmounts m_openAmounts;
    Chain m_chain;
};

} // namespace app
