#pragma once

#include "core/base/progress.h"
#include "core/invoicing/invoice.h"
#include "core/ledger/entry.h"
#include "core/ledger/open_amount.h"
#include "core/ledger/settled_earning.h"
#include "core/model/audit.h"
#include "core/model/batch.h"
#include "core/model/campaign_version.h"
#include "core/model/chain_head.h"
#include "core/model/closing.h"
#include "core/model/conversion.h"
#include "core/model/conversion_block.h"
#include "core/model/exchange_rate.h"
#include "core/model/import_profile.h"
#include "core/model/payout.h"
#include "core/model/publisher.h"
#include "core/model/release.h"
#include "core/model/type_setting.h"
#include "core/model/workspace.h"
#include "core/rules/rule.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// What a copy does with a file that stands where it goes.
enum class IfThere : std::uint8_t { Refuse, Replace };

/// How a unit of work ended. Unknown: the answer was lost; the caller asks again by idempotency key.
enum class Outcome { Committed, RolledBack, Unknown };

/// Everything between begin and commit happens, or nothing of it. Destroyed without commit(): rolled back.
/// After any failed write of the store it is poisoned: commit() rolls back and says so.
class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;
    [[nodiscard]] virtual Outcome commit() = 0;
    /// After RolledBack: what stood in the way, where the store knows.
    [[nodiscard]] virtual std::optional<Error> obstacle() const { return std::nullopt; }
};

/// While it lives, everything its store reads is of one moment, whatever other programs write meanwhile.
class Reading {
public:
    virtual ~Reading() = default;
};

/// The days are those on which payouts count: the effective date of the entry a payout posted last, which is the
/// payment date of one recorded as Paid, else the day it was recorded; without an entry the day it was recorded.
struct PayoutFilter {
    std::optional<PublisherId> publisher;
    std::optional<PayoutStatus> status;
    std::optional<Date> from; ///< effective date, included
    std::optional<Date> to;   ///< excluded
};

struct LedgerFilter {
    std::optional<PublisherId> publisher;
    std::optional<Date> from; ///< effective date, included
    std::optional<Date> to;   ///< excluded
};

enum class ConversionOrder : std::uint8_t { Time, Earning, Revenue };

struct ConversionFilter {
    std::optional<PublisherId> publisher;
    std::optional<CampaignId> campaign;
    std::optional<ConversionStatus> status;
    std::optional<Timestamp> from; ///< conv_time, included
    std::optional<Timestamp> to;   ///< excluded
    std::optional<BatchId> batch;  ///< brought in by
    std::optional<Reason> reason;
    std::optional<LinkKind> link;
    std::string text;              ///< within id, click id or order; empty: all
    ConversionOrder order = ConversionOrder::Time;
    bool descending = false;
};

/// What the details of one ledger entry add up to. An entry's details are not stored with its number: they
/// follow from its batch, publisher, campaign and month, of which a batch posts at most one entry a kind. The
/// `posted` of conversions as they came in belongs to the earning entry of their batch, the `delta` of changes
/// to the earning_change entry of theirs.
struct DetailSum {
    EntryId entry; ///< none: details of a grain without an entry (right only where they sum to 0)
    Money sum;
};

/// What has been posted for a conversion, beside its present state.
struct ConversionPosting {
    ConversionId key;
    PublisherId publisher;
    CampaignId campaign;
    Timestamp time;
    ConversionStatus status = ConversionStatus::Other;
    Money earning; ///< priced amount, whatever the status
    Money posted;  ///< Σ deltas
    Reason reason = Reason::None;
    std::string currency;
    UsedRate rate;
    std::optional<Date> payableFrom;
    ConversionLink link;
};

/// By what earlier conversions are looked up.
enum class EarlierBy : std::uint8_t { Click, Order };

/// A record of a change as it is stored; keys count up.
struct StoredAuditRecord {
    std::int64_t key = 0;
    AuditRecord record;

    friend bool operator==(const StoredAuditRecord&, const StoredAuditRecord&) = default;
};

/// A step of a payout, with whose payout it is.
struct RecordedStep {
    PublisherId publisher;
    PayoutEvent event;

    friend bool operator==(const RecordedStep&, const RecordedStep&) = default;
};

/// From which of a campaign's versions to which a rule was in force.
struct RuleLife {
    Rule rule;
    CampaignVersionId added;
    CampaignVersionId ended; ///< the first without it; none: in force

    friend bool operator==(const RuleLife&, const RuleLife&) = default;
};

/// A result of a check of the file or the books.
struct Check {
    Message name;  ///< "I1 balances", "database file"
    bool holds = false;
    Message detail; ///< the first fault, or figures
};

/// What the core asks of a database. One door, several houses (SQLite, PostgreSQL, memory in tests), one
/// contract test suite (tests/storage/store_contract). Every write needs a unit of work; a store belongs
/// to the thread that made it. Lists come in a stated order. Nothing here knows SQL.
class Store {
public:
    virtual ~Store() = default;

    /// Begins the one unit of work (units do not nest); waits for the write lock, Busy after 60 s. The stamp says
    /// who does it and when: what is written over leaves an AuditRecord with it (core/audit/audit_records.h).
    [[nodiscard]] virtual Result<std::unique_ptr<UnitOfWork>> begin(const ChangeStamp& by) = 0;
    /// For an answer that takes several questions. Readings nest, and a unit of work is of one moment by itself;
    /// but no unit of work begins while one is under way.
    [[nodiscard]] virtual Result<std::unique_ptr<Reading>> beginReading() = 0;

    // --- workspace, company, methods
    [[nodiscard]] virtual const Workspace& workspace() const = 0;
    [[nodiscard]] virtual Result<Company> company() = 0;
    /// Conflict when `company.version` is not the stored one.
    [[nodiscard]] virtual Result<void> saveCompany(const Company& company) = 0;
    [[nodiscard]] virtual Result<std::vector<PaymentMethod>> methods() = 0; ///< by name
    [[nodiscard]] virtual Result<void> saveMethods(const std::vector<PaymentMethod>& methods) = 0;

    // --- publishers, by key
    [[nodiscard]] virtual Result<std::vector<Publisher>> publishers() = 0;
    /// New (key 0) or changed (Conflict when `version` is not the stored one); answers with key and version set.
    [[nodiscard]] virtual Result<Publisher> savePublisher(const Publisher& publisher) = 0;

    // --- import profiles
    [[nodiscard]] virtual Result<std::vector<ImportProfile>> importProfiles() = 0; ///< by name, folded
    /// New (version 0; Refused when the name is taken) or changed (Conflict when `version` is not the stored
    /// one); answers with the version set.
    [[nodiscard]] virtual Result<ImportProfile> saveImportProfile(const ImportProfile& profile) = 0;
    /// Conflict when `profile.version` is not the stored one.
    [[nodiscard]] virtual Result<void> removeImportProfile(const ImportProfile& profile) = 0;

    // --- conversion types
    [[nodiscard]] virtual Result<std::vector<TypeSetting>> typeSettings() = 0; ///< by type, bytewise
    /// Conflict when `setting.version` is not the stored one (0: none is stored); answers with the version set.
    /// The first setting that asks for clicks or orders makes looking them up fast.
    [[nodiscard]] virtual Result<TypeSetting> saveTypeSetting(const TypeSetting& setting) = 0;

    // --- campaigns and rules
    [[nodiscard]] virtual Result<std::vector<Campaign>> campaigns() = 0; ///< current versions, by key
    [[nodiscard]] virtual Result<Campaign> campaignAt(CampaignVersionId version) = 0;
    /// Every version that was saved, oldest first. NotFound for a campaign that is not there.
    [[nodiscard]] virtual Result<std::vector<CampaignVersion>> campaignVersions(CampaignId campaign) = 0;
    /// The rules of a saved version, in the order they were added.
    [[nodiscard]] virtual Result<std::vector<Rule>> rules(CampaignVersionId version) = 0;
    /// Those of `keys` that there are or were, by key.
    [[nodiscard]] virtual Result<std::vector<Rule>> rulesByKey(std::span<const RuleId> keys) = 0;
    [[nodiscard]] Result<Rule> rule(RuleId key); ///< also one that was removed since
    /// Every rule the campaign ever had, in the order they were added.
    [[nodiscard]] virtual Result<std::vector<RuleLife>> ruleLives(CampaignId campaign) = 0;
    /// Makes the campaign's next version: its details, without the rules in `removed`, with `added` (their
    /// keys are given here). Conflict when `campaign.version` is not the current one (none: a new campaign).
    [[nodiscard]] virtual Result<Campaign> saveCampaign(const Campaign& campaign, std::span<const RuleId> removed,
                                                        std::span<const Rule> added, const ChangeStamp& stamp) = 0;

    // --- conversions
    /// Those of `identities` that are known.
    [[nodiscard]] virtual Result<std::vector<StoredConversion>> findConversions(std::span<const Identity> identities) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredConversion>> conversionsById(std::string_view id) = 0;
    [[nodiscard]] virtual Result<std::int64_t> countConversions(const ConversionFilter& filter) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredConversion>> conversionPage(const ConversionFilter& filter, std::int64_t offset, int limit) = 0;
    /// Hands over all that fit, in the filter's order (time, then id bytewise), until the visitor says false.
    [[nodiscard]] virtual Result<void> visitConversions(const ConversionFilter& filter, const std::function<bool(const StoredConversion&)>& visitor) = 0;
    /// Those of `keys` that are known, by key.
    [[nodiscard]] virtual Result<std::vector<StoredConversion>> conversionsByKey(std::span<const ConversionId> keys) = 0;
    /// The fast way to all that fit, whatever their reason and link, by key whatever the filter's order, until the visitor says false. A block is
    /// the visitor's until it returns; it may swap another one in, and keep this one until it writes to the store.
    [[nodiscard]] virtual Result<void> visitBlocks(const ConversionFilter& filter, const std::function<bool(ConversionBlock&)>& visitor) = 0;
    [[nodiscard]] virtual Result<std::vector<ConversionChange>> changesOf(ConversionId conversion) = 0;
    [[nodiscard]] virtual Result<std::vector<BatchChange>> changesBy(BatchId batch) = 0; ///< by conversion and version
    [[nodiscard]] virtual Result<std::vector<std::string>> conversionTypes() = 0;
    /// Those with one of these click ids or orders, by key. Slow unless a type's setting asks for it.
    [[nodiscard]] virtual Result<std::vector<StoredConversion>> earlierConversions(EarlierBy by, std::span<const std::string> values) = 0;
    /// Whether any conversion was ever linked to another one; scans none.
    [[nodiscard]] virtual Result<bool> hasLinks() = 0;
    /// Those whose link now leads to one of `keys`, by key.
    [[nodiscard]] virtual Result<std::vector<StoredConversion>> linkedTo(std::span<const ConversionId> keys) = 0;
    /// Those that are payable from a day after the last release and not after `until`, by key, whatever their status.
    [[nodiscard]] virtual Result<std::vector<ConversionId>> payableUntil(Date until) = 0;
    /// The last day whose held conversions were released; none: there was no release.
    [[nodiscard]] virtual Result<std::optional<Date>> releasedUntil() = 0;
    /// Refused: not later than the last one.
    [[nodiscard]] virtual Result<void> addRelease(const Release& release) = 0;

    /// Begins a batch: its counts are not known yet and are left aside.
    [[nodiscard]] virtual Result<BatchId> addBatch(const Batch& batch) = 0;
    /// Ends it, in the same unit of work: its counts (read … rejected), said once.
    [[nodiscard]] virtual Result<void> closeBatch(const Batch& batch) = 0;
    [[nodiscard]] virtual Result<std::vector<Batch>> batches() = 0; ///< by key
    /// New ones, in their first state: `posted` is their part of the earning entry that their batch will post.
    /// Refused when an identity is known. Answers with the keys, in the order given.
    [[nodiscard]] virtual Result<std::vector<ConversionId>> addConversions(std::span<const NewConversion> conversions) = 0;
    /// The same of conversions that own their texts.
    [[nodiscard]] Result<std::vector<ConversionId>> addConversions(std::span<const StoredConversion> conversions);
    [[nodiscard]] virtual Result<void> addChanges(std::span<const ConversionChange> changes) = 0; ///< of a batch of this unit of work

    // --- ledger
    /// Appends; answers with the keys, in the order given. Refused: a closed effective date; a counter
    /// entry that is not the opposite of an adjustment of its publisher, or the second one.
    [[nodiscard]] virtual Result<std::vector<EntryId>> post(std::span<const LedgerEntry> entries) = 0;
    /// Refused: a closed effective date.
    [[nodiscard]] virtual Result<void> addWaiting(std::span<const WaitingTotal> totals) = 0;
    [[nodiscard]] virtual Result<std::vector<LedgerEntry>> entries(const LedgerFilter& filter) = 0; ///< by effective date, then key
    [[nodiscard]] virtual Result<std::optional<LedgerEntry>> adjustmentByKey(std::string_view idempotencyKey) = 0;
    /// One per publisher, by key, also where all of it is 0; with `asOf`, up to the end of that day.
    [[nodiscard]] virtual Result<std::vector<Balance>> balances(std::optional<Date> asOf) = 0;
    /// What is open of a publisher, not yet in D22's order.
    [[nodiscard]] virtual Result<std::vector<OpenAmount>> openAmounts(PublisherId publisher) = 0;

    /// What payouts in force have settled, by publisher, campaign and month; without those where that is 0.
    [[nodiscard]] virtual Result<std::vector<SettledEarning>> settledEarnings(std::optional<CampaignId> campaign) = 0;

    // --- exchange rates
    [[nodiscard]] virtual Result<std::vector<ExchangeRate>> exchangeRates() = 0; ///< by key
    /// Appends; their keys are given here. Refused: a currency quoted in itself, a value that is not above 0.
    [[nodiscard]] virtual Result<void> addExchangeRates(std::span<const ExchangeRate> rates) = 0;
    /// How many conversions wait for a rate; scans none.
    [[nodiscard]] virtual Result<std::int64_t> waitingForRate() = 0;

    // --- closed periods
    /// As they were recorded; the last one says what is closed.
    [[nodiscard]] virtual Result<std::vector<Closing>> closings() = 0;
    /// Refused: nothing changes, or it reopens without a reason.
    [[nodiscard]] virtual Result<void> addClosing(const Closing& closing) = 0;

    // --- payouts
    [[nodiscard]] virtual Result<std::vector<Payout>> payouts(const PayoutFilter& filter) = 0; ///< newest first
    [[nodiscard]] virtual Result<Payout> payout(PayoutSerial serial) = 0;
    [[nodiscard]] virtual Result<std::optional<Payout>> payoutByKey(std::string_view idempotencyKey) = 0;
    [[nodiscard]] virtual Result<std::vector<PayoutEvent>> events(PayoutSerial serial) = 0; ///< by version
    [[nodiscard]] virtual Result<std::vector<Allocation>> allocations(PayoutSerial serial) = 0; ///< as they were added
    /// The payout itself with its first event; its serial is the next one, from 1 without gaps. Refused
    /// in a closed period, as every event is.
    [[nodiscard]] virtual Result<PayoutSerial> addPayout(const Payout& payout, const PayoutEvent& first) = 0;
    /// Conflict when the payout has moved on; Refused by the database itself when the move is not legal (D11).
    /// An event that keeps the status (an edit) is legal.
    [[nodiscard]] virtual Result<void> addEvent(const PayoutEvent& event) = 0;
    [[nodiscard]] virtual Result<void> allocate(std::span<const Allocation> allocations) = 0;

    // --- documents
    /// The invoice or credit note with this number, as issued.
    [[nodiscard]] virtual Result<Invoice> document(std::string_view number) = 0;
    [[nodiscard]] virtual Result<std::vector<Invoice>> documents() = 0; ///< in order of issue
    /// A payout's invoice, then its credit note.
    [[nodiscard]] virtual Result<std::vector<Invoice>> documentsOf(PayoutSerial payout) = 0;
    /// Takes the next number of the series and year (gapless from 1) and keeps the document for ever.
    /// `complete` turns the sequence number into the whole document, number and all.
    [[nodiscard]] virtual Result<Invoice> issue(const SeriesKey& series, const std::function<Invoice(int sequence)>& complete) = 0;
    /// How many conversions earn in a publisher's campaign and month, by type: for the invoice's lines.
    [[nodiscard]] virtual Result<std::vector<TypeCount>> earningCounts(PublisherId publisher, CampaignId campaign, Month month) = 0;

    // --- audit
    /// For what no row of its own tells; all other records are the store's own work.
    [[nodiscard]] virtual Result<void> addAuditRecord(const AuditRecord& record) = 0;
    /// By key, of changes in that time.
    [[nodiscard]] virtual Result<std::vector<StoredAuditRecord>> auditRecords(const TimeSpan& time) = 0;
    /// All steps of the payouts that have one in that time, by serial and version.
    [[nodiscard]] virtual Result<std::vector<RecordedStep>> payoutSteps(const TimeSpan& time) = 0;
    [[nodiscard]] virtual Result<std::vector<Release>> releases() = 0; ///< by day

    // --- trust
    /// Σ details by ledger entry, for every earning and earning_change entry, 0 where it has none (I3).
    [[nodiscard]] virtual Result<std::vector<DetailSum>> detailSums() = 0;
    /// Every conversion as it stands now, with what has been posted for it, by key (I3, I6).
    [[nodiscard]] virtual Result<void> visitPostings(const std::function<bool(const ConversionPosting&)>& visitor) = 0;
    [[nodiscard]] virtual Result<std::vector<WaitingTotal>> waitingTotals() = 0;
    /// How far the hash chain over the books (I7) has come; none: they hold nothing. Moves when a unit of work that
    /// wrote anything commits.
    [[nodiscard]] virtual Result<std::optional<ChainHead>> chainHead() = 0;
    /// The link at a position; none: the chain does not reach it, or the position is below 1.
    [[nodiscard]] virtual Result<std::optional<ChainHead>> chainAt(std::int64_t position) = 0;
    /// I7: every row is as it was chained, none is missing, none came in beside the chain.
    [[nodiscard]] virtual Result<Check> checkChain(Progress& progress) = 0;
    /// What only the database can tell of itself: file intact, references whole, documents' hashes right,
    /// append-only guards in place.
    [[nodiscard]] virtual Result<std::vector<Check>> checkFile(Progress& progress) = 0;
    /// A whole, verified copy as of now. What stands there stays until the copy is verified, and
    /// after a failure.
    [[nodiscard]] virtual Result<void> backup(const std::string& path, IfThere ifThere) = 0;
};

} // namespace core
