#pragma once

#include "core/usecases/hold_days.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/import_names.h"
#include "core/usecases/intake_report.h"
#include "core/usecases/link_finder.h"
#include "core/usecases/linked_updates.h"
#include "core/usecases/rejected_rows.h"
#include "core/usecases/repeated_rows.h"
#include "core/usecases/row_blocks.h"
#include "core/usecases/row_preparer.h"
#include "core/usecases/seen_identities.h"

#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace core {

/// Takes the rows of a file into the books block by block: looks up whom they name, prices, finds the known
/// ones, tells new from unchanged and changed (D20), links duplicates and refunds to earlier ones, stores,
/// and collects what is to be posted. While one block is taken in, threads of their own read and price those after
/// it, but for rows that name somebody for the first time. What follows another conversion is stored and priced
/// at the end of its block, when what it follows has been. Memory holds some blocks, the totals, a number for each
/// key without an id, and 24 bytes for each known conversion's change.
class ConversionIntake {
public:
    struct Setup {
        Books& books;
        ImportNames& names;
        const ConversionMapper& mapper;
        RejectedRows& rejected;
        RowPreparer& preparer;
        RepeatedRows& repeated;
        BatchId batch;
        Counting counting;
        const HoldDays& holdDays;
        bool keepOld;
        bool isTrial = false; ///< of new conversions nothing is stored but that they came
        std::int64_t fileSize = 0; ///< in bytes; 0: unknown
    };
    ConversionIntake(const Setup& setup, LinkFinder finder);
    ConversionIntake(const ConversionIntake&) = delete;
    ConversionIntake& operator=(const ConversionIntake&) = delete;

    /// The next rows of the file. Answers with them again: it needs them no more.
    [[nodiscard]] Result<RowBlock> take(RowBlock block);
    /// Whether a trial met a row whose fate depends on what an earlier row of the file became: only an
    /// intake that stores can go on.
    [[nodiscard]] bool mustStore() const { return m_mustStore; }
    /// After the last row: everything is posted and the report's counts and sums are filled in.
    [[nodiscard]] Result<void> finish(ImportReport& report);

private:
    /// A conversion of the block that the books know, or that came in earlier in this very block.
    struct Known {
        StoredConversion state;
        std::optional<std::size_t>
            fresh; ///< its place among the block's new ones, which have no key yet
        Identity gaveWayTo = {}; ///< a conversion of the block, where there is one
    };
    /// A conversion that came in with this block.
    struct Fresh {
        ConversionView* conversion; ///< of the row
        Identity identity;
        Earning earning;
        Money posted;
        Identity other; ///< to which it is linked, where it is
        ConversionId key; ///< once it is stored
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

    void makeRoom(const RowBlock& first);
    [[nodiscard]] Result<void> completeRows();
    [[nodiscard]] Result<void> lookUp(ReadRow& row);
    [[nodiscard]] Result<void> takeBlock();
    [[nodiscard]] Result<void> findKnown();
    void noteSeen(const ReadRow& row);
    void lookForTwins();
    [[nodiscard]] Result<void> takeRow(ReadRow& row);
    [[nodiscard]] Result<void> addNew(ReadRow& row);
    [[nodiscard]] Result<Earning> earningOf(const ReadRow& row);
    [[nodiscard]] Result<void> keepPublisher(ConversionView& conversion);
    void addFollower(const ReadRow& row, const FoundLink& found);
    [[nodiscard]] Result<void>
    addFresh(ReadRow& row, const Earning& earning, Money posted, const FoundLink& found);
    [[nodiscard]] Result<void> giveWay(const FoundLink& found, const Identity& to);
    [[nodiscard]] Result<void> change(Known& known, const ConversionState& next);
    [[nodiscard]] bool isUnsettled(const Place& place) const;
    [[nodiscard]] const StoredConversion& at(const Place& place) const;
    [[nodiscard]] Known& knownAt(Place& place);
    [[nodiscard]] const StoredConversion& presentOf(Place& place);
    [[nodiscard]] Result<void> compare(const ReadRow& row, Place& place);
    [[nodiscard]] std::optional<Error>
    mistaken(const MappedConversion& mapped, const Conversion& present) const;
    /// Whether a row is at fault, which is rejected; else the store is, and nothing comes in.
    [[nodiscard]] static bool isOfRow(const Error& error);
    /// `field`: at fault; empty: the row as a whole. Error: `error` itself, where it is not of the row.
    [[nodiscard]] Result<void> reject(const ReadRow& row, const Error& error, std::string_view field);
    void changeFollower(const ConversionContent& content, const Place& place);
    [[nodiscard]] Result<void> storeBlock();
    [[nodiscard]] Result<void> storeFresh(bool isLinked);
    [[nodiscard]] Result<void> settleFollowers();
    void followerChanged(const StoredConversion& after, const Standing& before, bool isGiven);
    [[nodiscard]] Result<void> followerRefused(const Conversion& conversion, const Error& error);
    [[nodiscard]] ConversionId keyOf(const Identity& identity) const;
    void noteHold(const MappedConversion& mapped, std::optional<Date> payableFrom);
    void noteWithoutStatus(const ReadRow& row, const Place& place);
    void countWithoutStatus(const StoredConversion& follower);
    void listAsKept(const ReadRow& row, const StoredConversion& state);
    [[nodiscard]] Identity occurrenceOf(MappedConversion& mapped);

    Setup m_setup;
    PostingCollector m_postings;
    ConversionUpdater m_updater;
    ImportReport m_report;
    IntakeReport m_sums;
    SeenIdentities m_seen; ///< by a trial
    std::size_t m_nextLook = 1; ///< so many of them, and it is time to look for two alike
    bool m_hasBegun = false;
    bool m_mustStore = false;
    LinkFinder m_finder;
    LinkedUpdates m_linked;
    std::unordered_map<Identity, int> m_occurrences; ///< the next of a key without an id, in this file

    RowBlock m_block; ///< that is taken in
    std::vector<RowPreparer::Lesson> m_lessons; ///< of it
    std::vector<Known> m_known;
    std::unordered_map<Identity, Place> m_places;
    std::vector<Fresh> m_fresh;
    std::vector<NewConversion> m_new; ///< of these, those that are being stored
    std::vector<Follower> m_followers;
    std::vector<ConversionChange> m_changes;
    std::vector<std::pair<std::size_t, std::size_t>>
        m_freshChanges; ///< change → its conversion among the fresh ones
    std::vector<std::pair<std::size_t, Identity>> m_gaveWayTo; ///< change → to whom
    std::set<Identity> m_unsettledWithoutStatus; ///< followers that count at the end of the block
    std::unordered_map<ConversionId, ConversionState> m_given; ///< known followers that change
};

} // namespace core
