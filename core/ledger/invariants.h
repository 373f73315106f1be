#pragma once

#include "core/ledger/balances.h"
#include "core/ledger/grain.h"
#include "core/ledger/standing.h"
#include "core/pricing/rate_table.h"
#include "core/store.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace core {

/// The first thing found wrong, in words; none: the invariant holds (RELIABILITY.md, Invariants).
/// Every check here looks at the books' rows alone and changes nothing; verifyBooks reads the rows.
using Fault = std::optional<Message>;

/// How faults call publishers.
using Aliases = std::map<PublisherId, std::string>;

/// I1: the figures the store answers with are what the entries, waiting totals and payouts add up
/// to.
[[nodiscard]] Fault balanceFault(std::span<const Balance> answered,
                                 std::span<const Balance> derived,
                                 const Aliases& aliases);

/// I2: a publisher's open amounts are his entries less their allocations, and sum to his balance.
[[nodiscard]] Fault openAmountFault(const std::string& alias,
                                    std::vector<OpenAmount> answered,
                                    std::vector<OpenAmount> derived,
                                    const Balance& balance);

/// I3: each earning and earning_change entry is the sum of its details.
[[nodiscard]] Fault detailFault(std::span<const LedgerEntry> entries,
                                std::span<const DetailSum> sums);

/// I3, I6 and I8 over all conversions, one after the other, by key: memory grows with publishers,
/// campaigns and months, not with conversions.
class PostingCheck {
public:
    /// The first two must outlive it.
    PostingCheck(const Workspace& workspace, const RateTable& rates, const Counting& counting);

    void take(const ConversionPosting& posting);

    [[nodiscard]] std::int64_t count() const { return m_count; }
    /// I3: what was posted for a conversion is what it earns now.
    [[nodiscard]] const Fault& postedFault() const { return m_postedFault; }
    /// I3: the waiting totals are what the conversions that do not earn yet add up to.
    [[nodiscard]] Fault waitingFault(std::span<const WaitingTotal> totals,
                                     const Aliases& aliases) const;
    /// I6: each conversion is there once, for a publisher and a campaign.
    [[nodiscard]] const Fault& identityFault() const { return m_identityFault; }
    /// I6: the rate a conversion keeps is of its currency and day, and without one it earns
    /// nothing.
    [[nodiscard]] const Fault& rateFault() const { return m_rateFault; }
    /// I6: ignored and replaced ones earn nothing, refunds nothing above 0.
    [[nodiscard]] const Fault& linkFault() const { return m_linkFault; }
    /// What refunds take back, by original.
    [[nodiscard]] const std::map<ConversionId, MoneySum>& refunded() const { return m_refunded; }
    /// I8: no earning beyond ±10⁹.
    [[nodiscard]] const Fault& limitFault() const { return m_limitFault; }

private:
    struct Waiting {
        MoneySum amount;
        std::int64_t count = 0;
    };
    using Kept = std::map<std::pair<WaitingTotal::Kind, Grain>, Waiting>;

    void checkRate(const ConversionPosting& posting, const std::string& key);
    void checkLink(const ConversionPosting& posting, const std::string& key);

    const Workspace& m_workspace;
    const RateTable& m_rates;
    Counting m_counting;
    std::int64_t m_count = 0;
    ConversionId m_last;
    Kept m_waiting;
    Fault m_postedFault;
    Fault m_identityFault;
    Fault m_rateFault;
    Fault m_linkFault;
    std::map<ConversionId, MoneySum> m_refunded;
    Fault m_limitFault;
};

/// I6: refunds take back no more than their original earns, and nothing where that does not count.
[[nodiscard]] Fault
refundFault(const StoredConversion& original, const MoneySum& refunded, const Counting& counting);

/// A payout with all that was ever recorded of it.
struct PayoutBook {
    Payout payout;
    std::vector<PayoutEvent> events;
    std::vector<LedgerEntry> entries; ///< its own
    std::vector<Allocation> allocations;
};
/// I4: its steps are legal and whole, its entries sum to what its status and amount say, and so
/// does its allocation.
[[nodiscard]] Fault payoutFault(const PayoutBook& book);

/// I5: each series counts 1..n without gap or double, numbers are unique, lines sum to the total, a
/// payout has one invoice at most, and its credit note exactly when it deducts no more.
[[nodiscard]] Fault documentFault(std::span<const Invoice> documents,
                                  std::span<const Payout> payouts);

/// I8: typed amounts within ±10⁹ and, of payouts, in minor units.
[[nodiscard]] Fault
limitFault(std::span<const LedgerEntry> entries, std::span<const Payout> payouts, int decimals);

} // namespace core
