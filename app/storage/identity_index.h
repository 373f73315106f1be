#pragma once

#include "app/storage/database.h"
#include "core/model/conversion.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace app {

/// Which conversion has an identity (D20): the table conversion_identity, 14 bytes each. The
/// table's key, the slot, is the first 42 bits of the identity, or the next free slot after it:
/// what is found there may be another's, and only its conversion tells.
///
/// Identities come in any order, and a row put in at random costs more than all else of a
/// conversion. So those of a unit of work are kept, in memory, until there are many, and put in by
/// their slots; the last ones when the unit ends.
class IdentityIndex {
public:
    explicit IdentityIndex(Database& database)
        : m_database(database)
    {
    }

    /// The conversions that may have one of these: those that have, and hardly ever another one.
    [[nodiscard]] core::Result<std::vector<core::ConversionId>>
    mayHave(std::span<const core::Identity> identities);
    /// Of one that will be looked for or added soon: has the processor fetch its place.
    void prefetch(const core::Identity& identity) const;
    /// False: the identity came in with this unit of work.
    [[nodiscard]] bool add(const core::Identity& identity, core::ConversionId conversion);
    /// As many are kept as should be.
    [[nodiscard]] bool isFull() const;
    /// Brings what is kept into order, as putIn() needs it: on whatever thread.
    void sort();
    /// Puts in what is kept. `identityOf` is asked where a slot is taken; Refused where it has the
    /// identity.
    using IdentityOf = std::function<core::Result<core::Identity>(core::ConversionId)>;
    [[nodiscard]] core::Result<void> putIn(const IdentityOf& identityOf);
    /// The unit of work has ended.
    void forget();

    [[nodiscard]] static std::int64_t slotOf(const core::Identity& identity);

private:
    struct Entry {
        core::Identity identity;
        core::ConversionId conversion;
    };
    struct Place {
        std::uint32_t number = 0; ///< 1 + where in m_kept; 0: free
        std::uint32_t tag = 0; ///< of the identity, most others have another one
    };

    [[nodiscard]] const Entry* find(const core::Identity& identity) const;
    void grow();
    void put(const core::Identity& identity, std::size_t number);
    /// Where the entry goes when its slot is taken.
    [[nodiscard]] core::Result<std::int64_t> freeSlot(const Entry& entry,
                                                      const IdentityOf& identityOf);

    Database& m_database;
    std::vector<Entry> m_kept;
    std::vector<Place> m_places; ///< by the identity's low bits
};

} // namespace app
