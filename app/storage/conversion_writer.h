#pragma once

#include "app/storage/conversion_commons.h"
#include "app/storage/identity_index.h"
#include "app/storage/known_keys.h"
#include "app/storage/lifted.h"
#include "app/storage/packed_subs.h"
#include "core/store.h"

#include <array>
#include <string>
#include <vector>

namespace app {

class FastInsert;

/// Puts conversions into the books, in the few bytes that a row of theirs takes: what many have in
/// common and texts that come again by numbers, what few have in a table of its own. Asks of each
/// whether all that it refers to is there. What is dear row by row and cheap of many at once it
/// leaves to finish(): identities, and where more come in than the books have, indexes.
class ConversionWriter {
public:
    /// `identityOf` is asked of conversions in the books.
    ConversionWriter(Database& database,
                     Terms& terms,
                     ConversionCommons& commons,
                     IdentityIndex::IdentityOf identityOf);

    /// Answers with the keys, in the order given. Refused: an identity is known, or something is
    /// not there that one refers to.
    [[nodiscard]] core::Result<std::vector<core::ConversionId>>
    add(std::span<const core::NewConversion> conversions);
    /// The conversions that may have one of these identities: those that have, and hardly ever
    /// another one.
    [[nodiscard]] core::Result<std::vector<core::ConversionId>>
    mayHave(std::span<const core::Identity> identities)
    {
        return m_identities.mayHave(identities);
    }
    /// What was left to the end, before the unit of work commits. Refused: an identity is known.
    [[nodiscard]] core::Result<void> finish();
    /// A unit of work begins: other programs may have written before.
    void begin();
    /// The unit of work was rolled back.
    void forget();

private:
    /// A conversion's common part as it comes in, and its number.
    struct Known {
        std::string type;
        std::string country;
        std::string os;
        std::string currency;
        core::ConversionStatus status = core::ConversionStatus::Other;
        core::Reason reason = core::Reason::None;
        core::LinkKind link = core::LinkKind::None;
        core::CampaignId campaign;
        core::CampaignVersionId version;
        std::int64_t number = 0;

        [[nodiscard]] bool isOf(const core::NewConversion& fresh) const;
    };

    [[nodiscard]] core::Result<std::vector<core::ConversionId>>
    insertAll(std::span<const core::NewConversion> conversions);
    [[nodiscard]] core::Result<core::ConversionId>
    insertRow(FastInsert& insert, const core::NewConversion& fresh, std::int64_t common);
    [[nodiscard]] core::Result<std::int64_t> commonOf(const core::NewConversion& fresh);
    [[nodiscard]] core::Result<std::int64_t> makeCommon(const core::NewConversion& fresh);
    [[nodiscard]] core::Result<void> checkReferences(const core::NewConversion& fresh);
    [[nodiscard]] core::Result<void> checkLink(const core::NewConversion& fresh);
    [[nodiscard]] core::Result<void> checkFew(std::span<const core::NewConversion> conversions);
    [[nodiscard]] core::Result<void> makeWay(std::size_t count);
    [[nodiscard]] core::Error refuse(core::Message what);

    Database& m_database;
    Terms& m_terms;
    ConversionCommons& m_commons;
    IdentityIndex::IdentityOf m_identityOf;
    IdentityIndex m_identities;
    SubsPacker m_subs;
    Lifted m_guards;
    Lifted m_indexes;
    KnownKeys m_publishers;
    KnownKeys m_batches;
    KnownKeys m_rules;
    KnownKeys m_rates;
    std::vector<Known> m_known; ///< by hash, each in a place that it shares with others
    std::int64_t m_before = 0; ///< conversions when the unit of work began to add
    std::int64_t m_added = 0; ///< by this unit of work
};

} // namespace app
