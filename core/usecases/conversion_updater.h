#pragma once

#include "core/ledger/posting_collector.h"
#include "core/model/batch.h"
#include "core/model/workspace.h"
#include "core/usecases/campaign_rules.h"
#include "core/usecases/rate_book.h"

#include <optional>
#include <string>

namespace core {

/// What can change of a known conversion (D20).
struct ConversionContent {
    ConversionStatus status = ConversionStatus::Other;
    std::optional<Money> revenue;
    std::string currency;

    friend bool operator==(const ConversionContent&, const ConversionContent&) = default;
};
[[nodiscard]] ConversionContent contentOf(const ConversionView& conversion);

/// All that can change of a known conversion: what files say, and what the books add.
struct ConversionState {
    ConversionContent content;
    std::optional<Date> payableFrom;
    ConversionLink link;

    friend bool operator==(const ConversionState&, const ConversionState&) = default;
};
[[nodiscard]] ConversionState stateOf(const Conversion& conversion);
/// The conversion in another state.
[[nodiscard]] Conversion inState(Conversion conversion, const ConversionState& state);

/// What a known conversion is brought to.
struct NextState {
    ConversionState state;
    /// None: it is to be priced. Of one that follows another, which always is, its rate alone counts.
    std::optional<Earning> earning;
};

/// The row that keeps the present state of `stored` as a change within the batch.
[[nodiscard]] ConversionChange changeTo(const StoredConversion& stored, BatchId batch, Money delta);

/// Whose rules price a conversion that changes: those that priced it before, since a change of
/// rules never changes what is recorded, or, when it is recalculated, those of today (D18).
enum class PricedBy : std::uint8_t { TheRulesBefore, TheRulesOfToday };

/// Brings known conversions to a new state within one batch, whatever asked for it: an import, a
/// change of status, a recalculation. The difference is collected for posting.
class ConversionUpdater {
public:
    ConversionUpdater(CampaignRules& rules,
                      PostingCollector& postings,
                      Store& store,
                      const Counting& counting,
                      PricedBy pricedBy);

    /// What a new conversion earns, by the rules of today and the rate of its day.
    [[nodiscard]] Result<Earning> priceNew(const ConversionView& conversion);

    /// Takes a new one in that earns this. Answers with its first standing.
    Standing bringIn(const ConversionView& fresh, const Earning& earning);
    /// The same; `fresh` gets its first state.
    void bringIn(StoredConversion& fresh, const Earning& earning);

    /// Prices `stored` in another state, makes that its own, and answers with the change to be
    /// kept. The conversion's key in it is that of `stored`, which follows no other one (LinkedUpdates).
    [[nodiscard]] Result<ConversionChange>
    update(StoredConversion& stored, const ConversionState& state, BatchId batch);

    /// The same where it is known what it earns then.
    [[nodiscard]] ConversionChange bring(StoredConversion& stored,
                                         const ConversionState& state,
                                         const Earning& earning,
                                         BatchId batch);

    [[nodiscard]] Standing standing(const StoredConversion& stored) const
    {
        return standing(stored.conversion.status, stored.conversion.payableFrom, stored.earning);
    }
    [[nodiscard]] const Counting& counting() const { return m_counting; }
    [[nodiscard]] RateBook& rates() { return m_rates; }
    [[nodiscard]] CampaignRules& rules() { return m_rules; }
    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }

private:
    [[nodiscard]] Standing standing(ConversionStatus status,
                                    std::optional<Date> payableFrom,
                                    const Earning& earning) const;

    CampaignRules& m_rules;
    PostingCollector& m_postings;
    const Workspace& m_workspace;
    RateBook m_rates;
    Counting m_counting;
    PricedBy m_pricedBy;
};

} // namespace core
