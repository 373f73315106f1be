#pragma once

#include "tests/oracle/calendar.h"
#include "tests/oracle/decimal.h"
#include "tests/oracle/directory.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tests::oracle {

/// How the workspace counts.
struct House {
    std::string currency = "USD";
    std::string zoneName = "UTC";
    ZoneTable zone;
    std::string defaultType = "Conversion";
    bool otherEarns = true;
    std::map<std::string, std::map<Day, Decimal>> rates; ///< what one unit costs in `currency`
};

/// A conversion as a file says it: column of the native layout → cell. A column that is not there
/// is as good as an empty cell, but for `publisher`: without it `sub1` carries the publisher.
using Row = std::map<std::string, std::string>;

/// A row as it is understood.
struct Conversion {
    std::string
        identity; ///< equal for rows that are the same conversion (D20), but for occurrences
    std::string name; ///< its id, or its click id
    Instant time = 0;
    std::string campaign; ///< title
    int publisher = 0;
    std::string type;
    std::string status; ///< approved, pending, declined, other
    std::string country; ///< ISO code, or empty
    std::string os; ///< family, or empty
    std::optional<Decimal> revenue;
    std::string currency;
    std::string clickId;
    std::string eventId;
    std::string order;
    std::string refundOf; ///< the id that it names
    std::vector<std::string> clickSubs; ///< sub1 first, 20 of them
    std::vector<std::string> convSubs;
};

/// None where the row has to be rejected: an unknown status, country, publisher or time, or no
/// amount. With `createMissing`, a publisher nobody is called is added to `publishers`.
[[nodiscard]] std::optional<Conversion>
readRow(const Row& row, const House& house, Directory& publishers, bool createMissing);

/// A cell, trimmed; "" where there is no such column.
[[nodiscard]] std::string cell(const Row& row, const std::string& column);

} // namespace tests::oracle
