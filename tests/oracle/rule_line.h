#pragma once

#include "tests/oracle/calendar.h"
#include "tests/oracle/decimal.h"
#include "tests/oracle/directory.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tests::oracle {

/// One of the 11 kinds, as the table of DOMAIN.md §3 has them: its key and its fields in typing
/// order. Fields: country, os, publisher, type, click_sub and conv_sub (a number), click_value,
/// conv_value.
struct Kind {
    std::string key;
    std::vector<std::string> fields;
};
[[nodiscard]] const std::vector<Kind>& kinds();

/// Keys of kinds, the most decisive first: D1's two lists by the words "partner" and "conditions",
/// or a list of one's own, separated by blanks.
[[nodiscard]] std::vector<std::string> matchOrder(const std::string& words);

/// A line of a rules file, read by the document alone.
struct RuleLine {
    const Kind* kind = nullptr;
    std::vector<std::string> typed; ///< one a field, trimmed and unquoted
    Decimal value;
    Day from; ///< first and last day on which it counts; empty: no such limit
    Day until;

    /// What the line says in a field, as it was typed; "" where its kind has no such field.
    [[nodiscard]] std::string field(const std::string& name) const;
    /// The number in "sub7" or "p_sub7"; 0 where its kind has no such field.
    [[nodiscard]] int subNumber(const std::string& name) const;

    friend bool operator==(const RuleLine&, const RuleLine&) = default;
};

/// None where the line has to be refused: an unknown kind or country, too few or too many fields,
/// an empty one, a sub that does not exist, a value that is no amount or below zero (D4, D21), days
/// that are none or end before they begin.
[[nodiscard]] std::optional<RuleLine> parseRuleLine(std::string_view line);

/// What each field means, in a form that is equal for equal meanings: "GB", "macos", "publisher 3",
/// "7".
[[nodiscard]] std::vector<std::string> meanings(const RuleLine& rule, const Directory& publishers);
/// Whether there is a day on which both count.
[[nodiscard]] bool shareADay(const RuleLine& a, const RuleLine& b);
/// The same conditions twice (D3): of one kind, every field means the same, and both count on some
/// day.
[[nodiscard]] bool
sameConditions(const RuleLine& a, const RuleLine& b, const Directory& publishers);

} // namespace tests::oracle
