#pragma once

#include "tests/support/troubles.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tests {

/// A store before which something can go wrong.
class FailingStore : public core::Store {
public:
    explicit FailingStore(core::Store& inner)
        : m_inner(inner)
    {
    }

    Troubles troubles;

    [[nodiscard]] core::Result<std::unique_ptr<core::UnitOfWork>>
    begin(const core::ChangeStamp& by) override
    {
        auto unit = troubles.read([&] { return m_inner.begin(by); });
        if (!unit)
            return unit.error();
        troubles.beginUnit();
        return std::unique_ptr<core::UnitOfWork>(
            std::make_unique<TroubledUnit>(troubles, std::move(*unit)));
    }
    [[nodiscard]] const core::Workspace& workspace() const override { return m_inner.workspace(); }

    [[nodiscard]] core::Result<std::unique_ptr<core::Reading>> beginReading() override
    {
        return troubles.read([&] { return m_inner.beginReading(); });
    }
    [[nodiscard]] core::Result<core::Company> company() override
    {
        return troubles.read([&] { return m_inner.company(); });
    }
    [[nodiscard]] core::Result<void> saveCompany(const core::Company& company) override
    {
        return troubles.write([&] { return m_inner.saveCompany(company); });
    }
    [[nodiscard]] core::Result<std::vector<core::PaymentMethod>> methods() override
    {
        return troubles.read([&] { return m_inner.methods(); });
    }
    [[nodiscard]] core::Result<void>
    saveMethods(const std::vector<core::PaymentMethod>& methods) override
    {
        return troubles.write([&] { return m_inner.saveMethods(methods); });
    }
    [[nodiscard]] core::Result<std::vector<core::Publisher>> publishers() override
    {
        return troubles.read([&] { return m_inner.publishers(); });
    }
    [[nodiscard]] core::Result<core::Publisher>
    savePublisher(const core::Publisher& publisher) override
    {
        return troubles.write([&] { return m_inner.savePublisher(publisher); });
    }
    [[nodiscard]] core::Result<std::vector<core::ImportProfile>> importProfiles() override
    {
        return troubles.read([&] { return m_inner.importProfiles(); });
    }
    [[nodiscard]] core::Result<core::ImportProfile>
    saveImportProfile(const core::ImportProfile& profile) override
    {
        return troubles.write([&] { return m_inner.saveImportProfile(profile); });
    }
    [[nodiscard]] core::Result<void>
    removeImportProfile(const core::ImportProfile& profile) override
    {
        return troubles.write([&] { return m_inner.removeImportProfile(profile); });
    }
    [[nodiscard]] core::Result<std::vector<core::TypeSetting>> typeSettings() override
    {
        return troubles.read([&] { return m_inner.typeSettings(); });
    }
    [[nodiscard]] core::Result<core::TypeSetting>
    saveTypeSetting(const core::TypeSetting& setting) override
    {
        return troubles.write([&] { return m_inner.saveTypeSetting(setting); });
    }
    [[nodiscard]] core::Result<std::vector<core::Campaign>> campaigns() override
    {
        return troubles.read([&] { return m_inner.campaigns(); });
    }
    [[nodiscard]] core::Result<core::Campaign> campaignAt(core::CampaignVersionId version) override
    {
        return troubles.read([&] { return m_inner.campaignAt(version); });
    }
    [[nodiscard]] core::Result<std::vector<core::CampaignVersion>>
    campaignVersions(core::CampaignId campaign) override
    {
        return troubles.read([&] { return m_inner.campaignVersions(campaign); });
    }
    [[nodiscard]] core::Result<std::vector<core::Rule>>
    rules(core::CampaignVersionId version) override
    {
        return troubles.read([&] { return m_inner.rules(version); });
    }
    [[nodiscard]] core::Result<std::vector<core::Rule>>
    rulesByKey(std::span<const core::RuleId> keys) override
    {
        return troubles.read([&] { return m_inner.rulesByKey(keys); });
    }
    [[nodiscard]] core::Result<std::vector<core::RuleLife>>
    ruleLives(core::CampaignId campaign) override
    {
        return troubles.read([&] { return m_inner.ruleLives(campaign); });
    }
    [[nodiscard]] core::Result<core::Campaign> saveCampaign(const core::Campaign& campaign,
                                                            std::span<const core::RuleId> removed,
                                                            std::span<const core::Rule> added,
                                                            const core::ChangeStamp& stamp) override
    {
        return troubles.write(
            [&] { return m_inner.saveCampaign(campaign, removed, added, stamp); });
    }
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    findConversions(std::span<const core::Identity> identities) override
    {
        return troubles.read([&] { return m_inner.findConversions(identities); });
    }
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    conversionsById(std::string_view id) override
    {
        return troubles.read([&] { return m_inner.conversionsById(id); });
    }
    [[nodiscard]] core::Result<std::int64_t>
    countConversions(const core::ConversionFilter& filter) override
    {
        return troubles.read([&] { return m_inner.countConversions(filter); });
    }
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    conversionPage(const core::ConversionFilter& filter, std::int64_t offset, int limit) override
    {
        return troubles.read([&] { return m_inner.conversionPage(filter, offset, limit); });
    }
    [[nodiscard]] core::Result<void>
    visitConversions(const core::ConversionFilter& filter,
                     const std::function<bool(const core::StoredConversion&)>& visitor) override
    {
        return troubles.read([&] { return m_inner.visitConversions(filter, visitor); });
    }
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    conversionsByKey(std::span<const core::ConversionId> keys) override
    {
        return troubles.read([&] { return m_inner.conversionsByKey(keys); });
    }
    [[nodiscard]] core::Result<void>
    visitBlocks(const core::ConversionFilter& filter,
                const std::function<bool(core::ConversionBlock&)>& visitor) override
    {
        return troubles.read([&] { return m_inner.visitBlocks(filter, visitor); });
    }
    [[nodiscard]] core::Result<std::vector<core::ConversionChange>>
    changesOf(core::ConversionId conversion) override
    {
        return troubles.read([&] { return m_inner.changesOf(conversion); });
    }
    [[nodiscard]] core::Result<std::vector<core::BatchChange>>
    changesBy(core::BatchId batch) override
    {
        return troubles.read([&] { return m_inner.changesBy(batch); });
    }
    [[nodiscard]] core::Result<std::vector<std::string>> conversionTypes() override
    {
        return troubles.read([&] { return m_inner.conversionTypes(); });
    }
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    earlierConversions(core::EarlierBy by, std::span<const std::string> values) override
    {
        return troubles.read([&] { return m_inner.earlierConversions(by, values); });
    }
    [[nodiscard]] core::Result<bool> hasLinks() override
    {
        return troubles.read([&] { return m_inner.hasLinks(); });
    }
    [[nodiscard]] core::Result<std::vector<core::StoredConversion>>
    linkedTo(std::span<const core::ConversionId> keys) override
    {
        return troubles.read([&] { return m_inner.linkedTo(keys); });
    }
    [[nodiscard]] core::Result<std::vector<core::ConversionId>>
    payableUntil(core::Date until) override
    {
        return troubles.read([&] { return m_inner.payableUntil(until); });
    }
    [[nodiscard]] core::Result<std::optional<core::Date>> releasedUntil() override
    {
        return troubles.read([&] { return m_inner.releasedUntil(); });
    }
    [[nodiscard]] core::Result<std::vector<core::Release>> releases() override
    {
        return troubles.read([&] { return m_inner.releases(); });
    }
    [[nodiscard]] core::Result<void> addAuditRecord(const core::AuditRecord& record) override
    {
        return troubles.write([&] { return m_inner.addAuditRecord(record); });
    }
    [[nodiscard]] core::Result<std::vector<core::StoredAuditRecord>>
    auditRecords(const core::TimeSpan& time) override
    {
        return troubles.read([&] { return m_inner.auditRecords(time); });
    }
    [[nodiscard]] core::Result<std::vector<core::RecordedStep>>
    payoutSteps(const core::TimeSpan& time) override
    {
        return troubles.read([&] { return m_inner.payoutSteps(time); });
    }
    [[nodiscard]] core::Result<std::optional<core::ChainHead>> chainHead() override
    {
        return troubles.read([&] { return m_inner.chainHead(); });
    }
    [[nodiscard]] core::Result<std::optional<core::ChainHead>>
    chainAt(std::int64_t position) override
    {
        return troubles.read([&] { return m_inner.chainAt(position); });
    }
    [[nodiscard]] core::Result<core::Check> checkChain(core::Progress& progress) override
    {
        return troubles.read([&] { return m_inner.checkChain(progress); });
    }
    [[nodiscard]] core::Result<void> addRelease(const core::Release& release) override
    {
        return troubles.write([&] { return m_inner.addRelease(release); });
    }
    [[nodiscard]] core::Result<core::BatchId> addBatch(const core::Batch& batch) override
    {
        return troubles.write([&] { return m_inner.addBatch(batch); });
    }
    [[nodiscard]] core::Result<void> closeBatch(const core::Batch& batch) override
    {
        return troubles.write([&] { return m_inner.closeBatch(batch); });
    }
    [[nodiscard]] core::Result<std::vector<core::Batch>> batches() override
    {
        return troubles.read([&] { return m_inner.batches(); });
    }
    using Store::addConversions;
    [[nodiscard]] core::Result<std::vector<core::ConversionId>>
    addConversions(std::span<const core::NewConversion> conversions) override
    {
        return troubles.write([&] { return m_inner.addConversions(conversions); });
    }
    [[nodiscard]] core::Result<void>
    addChanges(std::span<const core::ConversionChange> changes) override
    {
        return troubles.write([&] { return m_inner.addChanges(changes); });
    }
    [[nodiscard]] core::Result<std::vector<core::EntryId>>
    post(std::span<const core::LedgerEntry> entries) override
    {
        return troubles.write([&] { return m_inner.post(entries); });
    }
    [[nodiscard]] core::Result<void> addWaiting(std::span<const core::WaitingTotal> totals) override
    {
        return troubles.write([&] { return m_inner.addWaiting(totals); });
    }
    [[nodiscard]] core::Result<std::vector<core::LedgerEntry>>
    entries(const core::LedgerFilter& filter) override
    {
        return troubles.read([&] { return m_inner.entries(filter); });
    }
    [[nodiscard]] core::Result<std::optional<core::LedgerEntry>>
    adjustmentByKey(std::string_view idempotencyKey) override
    {
        return troubles.read([&] { return m_inner.adjustmentByKey(idempotencyKey); });
    }
    [[nodiscard]] core::Result<std::vector<core::Balance>>
    balances(std::optional<core::Date> asOf) override
    {
        return troubles.read([&] { return m_inner.balances(asOf); });
    }
    [[nodiscard]] core::Result<std::vector<core::OpenAmount>>
    openAmounts(core::PublisherId publisher) override
    {
        return troubles.read([&] { return m_inner.openAmounts(publisher); });
    }
    [[nodiscard]] core::Result<std::vector<core::SettledEarning>>
    settledEarnings(std::optional<core::CampaignId> campaign) override
    {
        return troubles.read([&] { return m_inner.settledEarnings(campaign); });
    }
    [[nodiscard]] core::Result<std::vector<core::ExchangeRate>> exchangeRates() override
    {
        return troubles.read([&] { return m_inner.exchangeRates(); });
    }
    [[nodiscard]] core::Result<void>
    addExchangeRates(std::span<const core::ExchangeRate> rates) override
    {
        return troubles.write([&] { return m_inner.addExchangeRates(rates); });
    }
    [[nodiscard]] core::Result<std::int64_t> waitingForRate() override
    {
        return troubles.read([&] { return m_inner.waitingForRate(); });
    }
    [[nodiscard]] core::Result<std::vector<core::Closing>> closings() override
    {
        return troubles.read([&] { return m_inner.closings(); });
    }
    [[nodiscard]] core::Result<void> addClosing(const core::Closing& closing) override
    {
        return troubles.write([&] { return m_inner.addClosing(closing); });
    }
    [[nodiscard]] core::Result<std::vector<core::Payout>>
    payouts(const core::PayoutFilter& filter) override
    {
        return troubles.read([&] { return m_inner.payouts(filter); });
    }
    [[nodiscard]] core::Result<core::Payout> payout(core::PayoutSerial serial) override
    {
        return troubles.read([&] { return m_inner.payout(serial); });
    }
    [[nodiscard]] core::Result<std::optional<core::Payout>>
    payoutByKey(std::string_view idempotencyKey) override
    {
        return troubles.read([&] { return m_inner.payoutByKey(idempotencyKey); });
    }
    [[nodiscard]] core::Result<std::vector<core::PayoutEvent>>
    events(core::PayoutSerial serial) override
    {
        return troubles.read([&] { return m_inner.events(serial); });
    }
    [[nodiscard]] core::Result<std::vector<core::Allocation>>
    allocations(core::PayoutSerial serial) override
    {
        return troubles.read([&] { return m_inner.allocations(serial); });
    }
    [[nodiscard]] core::Result<core::PayoutSerial>
    addPayout(const core::Payout& payout, const core::PayoutEvent& first) override
    {
        return troubles.write([&] { return m_inner.addPayout(payout, first); });
    }
    [[nodiscard]] core::Result<void> addEvent(const core::PayoutEvent& event) override
    {
        return troubles.write([&] { return m_inner.addEvent(event); });
    }
    [[nodiscard]] core::Result<void>
    allocate(std::span<const core::Allocation> allocations) override
    {
        return troubles.write([&] { return m_inner.allocate(allocations); });
    }
    [[nodiscard]] core::Result<core::Invoice> document(std::string_view number) override
    {
        return troubles.read([&] { return m_inner.document(number); });
    }
    [[nodiscard]] core::Result<std::vector<core::Invoice>> documents() override
    {
        return troubles.read([&] { return m_inner.documents(); });
    }
    [[nodiscard]] core::Result<std::vector<core::Invoice>>
    documentsOf(core::PayoutSerial payout) override
    {
        return troubles.read([&] { return m_inner.documentsOf(payout); });
    }
    [[nodiscard]] core::Result<core::Invoice>
    issue(const core::SeriesKey& series,
          const std::function<core::Invoice(int sequence)>& complete) override
    {
        return troubles.write([&] { return m_inner.issue(series, complete); });
    }
    [[nodiscard]] core::Result<std::vector<core::TypeCount>> earningCounts(
        core::PublisherId publisher, core::CampaignId campaign, core::Month month) override
    {
        return troubles.read([&] { return m_inner.earningCounts(publisher, campaign, month); });
    }
    [[nodiscard]] core::Result<std::vector<core::DetailSum>> detailSums() override
    {
        return troubles.read([&] { return m_inner.detailSums(); });
    }
    [[nodiscard]] core::Result<void>
    visitPostings(const std::function<bool(const core::ConversionPosting&)>& visitor) override
    {
        return troubles.read([&] { return m_inner.visitPostings(visitor); });
    }
    [[nodiscard]] core::Result<std::vector<core::WaitingTotal>> waitingTotals() override
    {
        return troubles.read([&] { return m_inner.waitingTotals(); });
    }
    [[nodiscard]] core::Result<std::vector<core::Check>>
    checkFile(core::Progress& progress) override
    {
        return troubles.read([&] { return m_inner.checkFile(progress); });
    }
    [[nodiscard]] core::Result<void> backup(const std::string& path, core::IfThere ifThere) override
    {
        return troubles.read([&] { return m_inner.backup(path, ifThere); });
    }

private:
    core::Store& m_inner;
};

} // namespace tests
