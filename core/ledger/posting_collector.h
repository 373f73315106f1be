#pragma once

#include "core/ledger/entry.h"
#include "core/ledger/grain.h"
#include "core/ledger/standing.h"
#include "core/model/batch.h"
#include "core/model/conversion.h"
#include "core/store.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace core {

/// What one batch posts.
struct Postings {
    std::vector<LedgerEntry> entries;
    std::vector<WaitingTotal> totals;
};
[[nodiscard]] Result<void> post(Store& store, const Postings& postings);

/// Collects what one batch posts: a ledger entry for each publisher, campaign, earning month and
/// kind, and totals of what awaits approval or is held at the same grain (D19). Memory grows with the grains,
/// not with the conversions. Effective dates: of an earning, the latest conversion's day in it; of
/// a change, the day it is made, or the latest conversion's day where that is later; of either, the
/// first open day where that one is closed. A grain that sums to 0 posts nothing.
class PostingCollector {
public:
    PostingCollector(const Zone& zone, Date today);

    /// A conversion that came in.
    void add(const ConversionView& conversion, const Standing& standing);
    /// A known one whose standing changed.
    void change(const ConversionView& conversion, const Standing& before, const Standing& after);

    /// What is to be posted; `reason` stands with the earning changes. Error: a sum left int64 (D21), or the
    /// store's.
    [[nodiscard]] Result<Postings>
    collected(Store& store, BatchId batch, Timestamp now, const std::string& reason = {}) const;
    /// Posts it, too.
    [[nodiscard]] Result<void>
    post(Store& store, BatchId batch, Timestamp now, const std::string& reason = {}) const;

private:
    /// One kind of posting: what it sums to and the latest conversion's day in it.
    struct Sum {
        MoneySum amount;
        std::int64_t count = 0;
        std::optional<Date> latest;

        void add(Money amountAdded, int countAdded, Date day);
    };
    /// Of conversions that came in, and of changes to known ones.
    struct NewAndChanged {
        Sum fresh;
        Sum changed;
    };
    struct Sums {
        Sum earning;
        Sum earningChange;
        NewAndChanged pending;
        NewAndChanged held;
        NewAndChanged noRate; ///< counts alone
    };

    [[nodiscard]] Sums& sumsOf(const ConversionView& conversion, Date day);
    [[nodiscard]] Date changeDate(Date latest) const { return std::max(latest, m_today); }
    [[nodiscard]] Result<void>
    addEntry(std::vector<LedgerEntry>& entries, LedgerEntry entry, const Sum& sum) const;
    [[nodiscard]] Result<void>
    addTotals(std::vector<WaitingTotal>& totals, WaitingTotal total, const NewAndChanged& sums) const;

    const Zone& m_zone;
    Date m_today;
    std::unordered_map<Grain, Sums> m_sums;
};

} // namespace core
