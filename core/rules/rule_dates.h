#pragma once

#include "core/rules/rule.h"

#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The instants at which a rule counts: half-open, so that one that ends with a day and one that
/// begins with the next neither overlap nor leave a gap.
struct Period {
    Timestamp from{ std::numeric_limits<std::int64_t>::min() };
    Timestamp until{ std::numeric_limits<std::int64_t>::max() }; ///< excluded

    [[nodiscard]] bool holds(Timestamp instant) const { return from <= instant && instant < until; }
};

[[nodiscard]] bool hasDates(const Rule& rule);
/// From the start of the first day in this zone to the start of the day after the last.
[[nodiscard]] Period periodOf(const Rule& rule, const Zone& zone);
[[nodiscard]] bool haveCommonDay(const Rule& a, const Rule& b);
[[nodiscard]] bool haveSameDates(const Rule& a, const Rule& b);

/// "from 2026-11-01", "until 2026-12-31": the texts for the ends that the rule has, as files have
/// them.
[[nodiscard]] std::vector<std::string> dateTexts(const Rule& rule);
/// The same of days as somebody typed them, for the ends where something is.
[[nodiscard]] std::vector<std::string> dateTexts(std::string_view from, std::string_view until);
/// "from 2026-11-01 until 2026-12-31": the same in a sentence; empty for a rule without dates.
[[nodiscard]] Message saidDates(const Rule& rule);
/// Whether a text begins like one of dateTexts(): what stands behind a rule's value.
[[nodiscard]] bool isDateText(std::string_view text);
/// Reads what dateTexts() writes, in any order and case. Refused: an end twice, a day that is none,
/// a last day before the first; Error.where is "valid_from" or "valid_until".
[[nodiscard]] Result<void> readDates(std::span<const std::string> texts, Rule& rule);

} // namespace core
