#pragma once

#include "core/usecases/hold_days.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/import_names.h"
#include "core/usecases/intake_report.h"
#include "core/usecases/link_finder.h"
#include "core/usecases/linked_updates.h"
#include "core/usecases/rejected_rows.h"

#include <set>
#include <unordered_map>
#include <vector>

namespace core {

/// Takes mapped conversions into the books block by block: finds the known ones, prices, tells new
/// from unchanged and changed (D20), links duplicates and refunds to earlier ones, stores, and
/// collects what is to be posted. What follows another conversion is stored and priced at the end of
/// its block, when what it follows has been. Memory holds one block, the totals, and a number for each
/// key without an id.
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
    ConversionIntake(const Setup& setup, LinkFinder finder);
    ConversionIntake(const ConversionIntake&) = delete;
    ConversionIntake& operator=(const ConversionIntake&) = delete;

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
        Identity replacedBy = {}; ///< where a conversion of the block replaced it
    };
    /// A conversion that came in with this block.
    struct Fresh {
        StoredConversion stored;
        Identity other; ///< to which it is linked, where it is
    };
    /// One that follows another.
    struct Follower {
        FreshFollower fresh;
        Identity original;
    };
    enum class Where : std::uint8_t { Fresh, Followers, Known };
    /// Where an identity of the block stands.
    struct Place {
        std::size_t index = 0;
        Where where = Where::Known;
    };

    [[nodiscard]] Result<void> takeBlock();
    [[nodiscard]] Result<void> findKnown();
    [[nodiscard]] Result<void> takeRow(Row& row, const Identity& identity);
    [[nodiscard]] Result<void> addNew(Row& row, const Identity& identity);
    void addFollower(Row& row, const Identity& identity, const FoundLink& found);
    [[nodiscard]] Result<void> replace(const Identity& earlier, const Identity& by);
    [[nodiscard]] Result<void> change(Known& known, const ConversionState& next);
    [[nodiscard]] bool isUnsettled(const Place& place) const;
    [[nodiscard]] const StoredConversion& at(const Place& place) const;
    [[nodiscard]] Known& knownAt(Place& place);
    [[nodiscard]] Result<void> compare(const Row& row, Place& place);
    [[nodiscard]] Result<void> reject(const Row& row, const Error& error);
    void changeFollower(const ConversionContent& content, const Place& place);
    [[nodiscard]] Result<void> storeBlock();
    [[nodiscard]] Result<void> storeFresh(bool isLinked);
    [[nodiscard]] Result<void> settleFollowers();
    void followerChanged(const StoredConversion& after, const Standing& before, bool isGiven);
    [[nodiscard]] Result<void> followerRefused(const Conversion& conversion, const Error& error);
    [[nodiscard]] ConversionId keyOf(const Identity& identity) const;
    void countWithoutStatus(const StoredConversion& follower);
    void listAsKept(const Row& row, const StoredConversion& state);
    void countOccurrence(Conversion& conversion);

    Setup m_setup;
    PostingCollector m_postings;
    ConversionUpdater m_updater;
    ImportReport m_report;
    IntakeReport m_sums;
    LinkFinder m_finder;
    LinkedUpdates m_linked;
    std::unordered_map<Identity, int> m_occurrences; ///< of keys without an id, in this file

    std::vector<Row> m_rows;
    std::vector<Identity> m_identities;
    std::vector<Known> m_known;
    std::unordered_map<Identity, Place> m_places;
    std::vector<Fresh> m_fresh;
    std::vector<Follower> m_followers;
    std::vector<ConversionChange> m_changes;
    std::vector<std::pair<std::size_t, std::size_t>>
        m_freshChanges; ///< change → its conversion among the fresh ones
    std::vector<std::pair<std::size_t, Identity>> m_replacedBy; ///< change → who replaced it
    std::set<Identity> m_unsettledWithoutStatus; ///< followers that count at the end of the block
    std::unordered_map<ConversionId, ConversionState> m_given; ///< known followers that change
};

} // namespace core
