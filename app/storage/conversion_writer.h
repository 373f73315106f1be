#pragma once

#include "app/storage/conversion_bounds.h"
#include "app/storage/conversion_packer.h"
#include "app/storage/guard_pass.h"
#include "app/storage/known_keys.h"
#include "app/storage/lifted.h"
#include "core/store.h"

#include <span>
#include <vector>

namespace app {

/// Puts conversions into the books: a packed row each, what few have in a table of its own. Asks of
/// each whether all that it refers to is there. What is dear row by row and cheap of many at once
/// it leaves to finish(): identities, and where more come in than the books have, indexes.
class ConversionWriter {
public:
    /// `identityOf` is asked of conversions in the books.
    ConversionWriter(Database& database,
                     Terms& terms,
                     ConversionCommons& commons,
                     ConversionBounds& bounds,
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
    /// The rows put in by this unit of work, hashed for the chain: after finish().
    [[nodiscard]] HashedRuns takeHashes() { return m_packer.takeHashes(); }
    /// The unit of work was rolled back.
    void forget();

private:
    [[nodiscard]] core::Result<std::vector<core::ConversionId>>
    insertAll(std::span<const core::NewConversion> conversions);
    [[nodiscard]] core::Result<void> insertPacked();
    [[nodiscard]] core::Result<void> checkReferences(const core::NewConversion& fresh);
    [[nodiscard]] core::Result<void> checkLink(const core::NewConversion& fresh);
    [[nodiscard]] core::Result<void> checkFew(std::span<const core::NewConversion> conversions);
    [[nodiscard]] core::Result<void> makeWay(std::size_t count);
    [[nodiscard]] core::Error refuse(core::Message what);

    Database& m_database;
    Terms& m_terms;
    ConversionCommons& m_commons;
    ConversionBounds& m_bounds;
    IdentityIndex::IdentityOf m_identityOf;
    IdentityIndex m_identities;
    ConversionPacker m_packer;
    Lifted m_guards;
    GuardPass m_pass; ///< for few: lifting guards has every statement prepared anew
    Lifted m_indexes;
    KnownKeys m_publishers;
    KnownKeys m_batches;
    KnownKeys m_rules;
    KnownKeys m_rates;
    PackedRows m_packed; ///< that are being put in
    bool m_isAdding = false; ///< this unit of work
    std::int64_t m_before = 0; ///< conversions when the unit of work began to add
    std::int64_t m_added = 0; ///< by this unit of work
};

} // namespace app
