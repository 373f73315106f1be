#pragma once

#include "core/usecases/conversion_updater.h"
#include "core/usecases/hold_days.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/import_names.h"
#include "core/usecases/rejected_rows.h"
#include "core/usecases/unknown_os.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace core {

/// Takes mapped conversions into the books block by block: finds the known ones, prices, tells new
/// from unchanged and changed (D20), stores, and collects what is to be posted. Memory holds one
/// block, the totals, and a number for each key without an id.
class ConversionIntake {
public:
    struct Setup {
        Books& books;
        ImportNames& names;
        const ConversionMapper& mapper;
        RejectedRows& rejected;
        BatchId batch;
        Counting counting;
        const HoldDays& holdDays;
        bool keepOld;
    };
    explicit ConversionIntake(const Setup& setup);

    [[nodiscard]] Result<void> take(MappedConversion mapped, const CsvRow& row);
    /// The rest of the rows; then everything is posted and the report's counts and sums are filled
    /// in.
    [[nodiscard]] Result<void> finish(ImportReport& report);

private:
    struct Row {
        MappedConversion mapped;
        std::int64_t line = 0;
        RejectedRows::Line asRejected; ///< as a rejects file would have it
    };
    /// A conversion of the block that the books know, or that came in earlier in this very block.
    struct Known {
        StoredConversion state;
        std::optional<std::size_t>
            fresh; ///< its place among the block's new ones, which have no key yet
    };
    /// Where an identity of the block stands: in m_fresh or in m_known.
    struct Place {
        std::size_t index = 0;
        bool isFresh = false;
    };
    struct Total {
        std::int64_t conversions = 0;
        MoneySum earned;
        MoneySum pending;
    };

    [[nodiscard]] Result<void> takeBlock();
    [[nodiscard]] Result<void> findKnown();
    [[nodiscard]] Result<void> takeRow(Row& row, const Identity& identity);
    [[nodiscard]] Result<void> addNew(Row& row, const Identity& identity);
    [[nodiscard]] Known& knownAt(Place& place);
    [[nodiscard]] Result<void> compare(const Row& row, Place& place);
    [[nodiscard]] Result<void> reject(const Row& row, const Error& error);
    [[nodiscard]] Result<void> storeBlock();
    void listAsKept(const Row& row, const StoredConversion& state);
    void tally(const StoredConversion& state, const Standing& before);
    [[nodiscard]] Result<void> fillReport(ImportReport& report);
    void countOccurrence(Conversion& conversion);

    Setup m_setup;
    PostingCollector m_postings;
    ConversionUpdater m_updater;
    UnknownOs m_unknownOs;
    ImportReport m_report;
    MoneySum m_earned;
    MoneySum m_pending;
    MoneySum m_held;
    MoneySum m_withoutStatusEarned;
    std::set<std::string> m_currenciesWithoutRate;
    std::unordered_map<PublisherId, Total> m_totals; ///< of new and changed rows
    std::unordered_map<Identity, int> m_occurrences; ///< of keys without an id, in this file

    std::vector<Row> m_rows;
    std::vector<Identity> m_identities;
    std::vector<Known> m_known;
    std::unordered_map<Identity, Place> m_places;
    std::vector<StoredConversion> m_fresh;
    std::vector<ConversionChange> m_changes;
    std::vector<std::pair<std::size_t, std::size_t>>
        m_freshChanges; ///< change → its conversion among the fresh ones
};

} // namespace core
