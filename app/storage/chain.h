#pragma once

#include "app/storage/written_rows.h"
#include "core/model/chain_head.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace app {

/// Appends to the books' hash chain (I7) what a unit of work has written, at its end: see the table
/// chain. What rows it reads is what is new: nothing is scanned.
class Chain {
public:
    explicit Chain(Database& database);

    /// A unit of work begins. Storage: there are rows that no unit of work wrote.
    [[nodiscard]] core::Result<void> begin();
    /// A row of a table that may be edited was saved; of a small table any row.
    void saved(std::string_view table, std::int64_t row = 0);
    /// The unit of work is about to commit. `hashed`: rows that need not be read again.
    [[nodiscard]] core::Result<void> append(HashedRuns hashed = {});
    /// The unit of work was rolled back.
    void forget() { m_saved.clear(); }

    /// The link at a position, or the last one; none: there is no such link.
    [[nodiscard]] core::Result<std::optional<core::ChainHead>>
    at(std::optional<std::int64_t> position);

private:
    /// How far a table's keys reach, and those of its links.
    struct Reach {
        std::optional<std::int64_t> rows;
        std::optional<std::int64_t> links;
    };

    [[nodiscard]] core::Result<std::vector<Reach>> reaches(); ///< of chainedTables()
    /// Whether these are all rows of the table that the chain does not have yet.
    [[nodiscard]] static bool
    isAllOf(const HashedRuns& hashed, const ChainedTable& table, const Reach& reach);
    [[nodiscard]] core::Result<void> keepStates();

    Database& m_database;
    std::set<std::pair<std::string_view, std::int64_t>> m_saved;
};

/// Chains what the books hold and the chain does not: all of new books, and of books of a version
/// that had no chain.
[[nodiscard]] core::Result<void> beginChain(Database& database);

/// I7: the first row that is not as it was when it was chained, in words; empty: there is none.
[[nodiscard]] core::Result<core::Message> chainFault(Database& database, core::Progress& progress);

} // namespace app
