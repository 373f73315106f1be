#pragma once

#include "app/storage/database.h"
#include "core/store.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace app {

/// Between which amounts the conversions of each block lie: the table conversion_bounds, a row for
/// 256 keys. So the first rows of a list by an amount are found in a few blocks, without an index,
/// which would take 20 bytes of each conversion. Once amounts have changed, bounds may be wider
/// than they are, never narrower.
class ConversionBounds {
public:
    static constexpr int keyBits = 8; ///< of those within a block

    explicit ConversionBounds(Database& database)
        : m_database(database)
    {
    }

    /// A conversion of this unit of work has these amounts from now on.
    void take(core::ConversionId key,
              core::Timestamp time,
              core::Money earning,
              std::optional<core::Money> revenue);
    /// Puts in what was taken.
    [[nodiscard]] core::Result<void> write();
    /// The unit of work has ended.
    void forget() { m_taken.clear(); }

    /// Keys of the first `count` of all conversions, in the order of the list. Nothing where the
    /// bounds do not tell: so many blocks may have one of them that going through all rows is
    /// better.
    using Keys = std::vector<std::int64_t>;
    [[nodiscard]] core::Result<std::optional<Keys>>
    first(core::ConversionOrder order, bool descending, std::size_t count);

private:
    /// Where a conversion stands in a list, but for its key.
    struct Place {
        std::int64_t figure = 0;
        std::int64_t time = 0;

        friend auto operator<=>(const Place&, const Place&) = default;
    };
    struct Range {
        Place least;
        Place most;

        void widen(const Range& by);
    };
    struct Bounds {
        Range earning;
        Range revenue;
    };
    struct Listed {
        Place place;
        std::int64_t key = 0;

        friend auto operator<=>(const Listed&, const Listed&) = default;
    };
    struct InOrder {
        bool descending = false;

        bool operator()(const Listed& a, const Listed& b) const
        {
            return descending ? b < a : a < b;
        }
    };
    class First;

    [[nodiscard]] core::Result<std::vector<Listed>> blocksInOrder(core::ConversionOrder order,
                                                                  InOrder inOrder);

    Database& m_database;
    std::map<std::int64_t, Bounds> m_taken; ///< by block
};

} // namespace app
