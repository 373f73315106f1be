#pragma once

#include "app/storage/conversion_bounds.h"
#include "app/storage/conversion_conditions.h"
#include "app/storage/database.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace app {

/// Where conversions stand in the list asked for last, so that a page far down costs no more than
/// the first. Where an index has the list (any publisher and period, by time) it finds a page's first
/// row by that index alone, from the nearer end. Both ends of all by an amount it finds by their bounds. Where
/// none has it (the middle of a list by an amount, or what only the rows tell) it goes through them once, which
/// takes a second or more for a million, and keeps the keys of those that fit: 8 bytes each. What it keeps is void
/// as soon as anything was written.
class ConversionPlaces {
public:
    ConversionPlaces(Database& database, Terms& terms, ConversionBounds& bounds)
        : m_database(database)
        , m_terms(terms)
        , m_bounds(bounds)
    {
    }

    /// How many fit.
    [[nodiscard]] core::Result<std::int64_t> count(const core::ConversionFilter& filter);

    /// The rows of a page, as the tail of a statement over conversions (as c, their latest change as x).
    struct Page {
        std::string tail;
        QVariantList values;
        bool isBackwards = false; ///< the rows come in the opposite order
        std::vector<std::int64_t> keys; ///< not empty: the order of the rows, which come in any
    };
    [[nodiscard]] core::Result<Page>
    page(const core::ConversionFilter& filter, std::int64_t offset, int limit);

    /// Something is about to be written.
    void forget() { m_known = {}; }

private:
    /// What is known of one list, both ways.
    struct Known {
        std::string question; ///< conditions and order; empty: nothing is known
        QVariantList values;
        std::int64_t dataVersion = 0; ///< changes when another connection writes
        std::optional<std::int64_t> count;
        std::optional<std::vector<std::int64_t>> keys; ///< ascending
    };

    [[nodiscard]] core::Result<void> turnTo(const core::ConversionFilter& filter,
                                            const Conditions& conditions);
    [[nodiscard]] core::Result<void> gather(const core::ConversionFilter& filter,
                                            const Conditions& conditions);
    [[nodiscard]] core::Result<Page> pageByIndex(const core::ConversionFilter& filter,
                                                 Conditions conditions,
                                                 std::int64_t offset,
                                                 int limit);
    [[nodiscard]] core::Result<std::optional<Page>>
    pageNearAnEnd(const core::ConversionFilter& filter, std::int64_t offset, int limit);
    [[nodiscard]] Page
    pageOfKeys(bool descending, std::int64_t offset, int limit) const;

    Database& m_database;
    Terms& m_terms;
    ConversionBounds& m_bounds;
    Known m_known;
};

} // namespace app
