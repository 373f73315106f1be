#pragma once

#include "core/base/message.h"
#include "core/csv/conversion_layout.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A column as a tracker heads it. `field`: of conversionFields(); empty: known, and not used.
struct PresetColumn {
    std::string_view head;
    std::string_view field;
    bool isSign = false; ///< a header without it is not this preset's
};

/// Numbered columns: {"adv", "p_sub", 5} is adv1 → p_sub1 … adv5 → p_sub5.
struct PresetSeries {
    std::string_view head;
    std::string_view field;
    int count = 0;
};

/// How one tracker's file says what the native layout says: a row of the table in
/// import_presets.cpp, from which detection, mapping, help and tests derive. Column names are the
/// vendors' published ones; none was tried on a real export.
struct ImportPreset {
    std::string_view key = {}; ///< "everflow": on the command line and in profiles
    std::string_view label = {};
    std::string_view payoutMeans = {}; ///< a sentence: revenue received, or what the partner gets
    std::span<const PresetColumn> columns = {}; ///< empty: the fields' own names
    std::span<const PresetSeries> series = {};
    std::span<const StatusWord> statuses = {};
    std::optional<DateForm> dates = {}; ///< none: the file shows it
    std::optional<DecimalMark> decimals = {};
    bool subCarriesPublisher = false; ///< without a publisher column, sub1 names the publisher (D6)
};

/// In the order of the manual; the first is the native layout.
[[nodiscard]] std::span<const ImportPreset> importPresets();
[[nodiscard]] const ImportPreset& nativePreset();
[[nodiscard]] inline bool isNative(const ImportPreset& preset)
{
    return preset.columns.empty();
}
/// Refused, with the nearest key, when there is none.
[[nodiscard]] Result<const ImportPreset*> presetNamed(std::string_view key);

/// What a head means in a preset.
struct PresetMeaning {
    bool isKnown = false;
    int field = -1; ///< place in conversionFields(); -1: not used
};
[[nodiscard]] PresetMeaning meaningOf(std::string_view head, const ImportPreset& preset);
/// Every head a preset knows, as its vendor writes it.
[[nodiscard]] std::vector<std::string> headsOf(const ImportPreset& preset);

/// Which preset a header fits.
struct PresetMatch {
    const ImportPreset* preset =
        nullptr; ///< none: no preset fits, or several as well as each other
    std::vector<const ImportPreset*> asWell; ///< that fit no worse
    int known = 0; ///< heads that the preset knows
    /// Where none fits: the one that knows most heads (none where no head is known), and its signs
    /// that the header lacks.
    const ImportPreset* nearest = nullptr;
    std::vector<std::string> missing;
};
/// The native layout is not looked for: it is a matter of the columns that an import needs.
[[nodiscard]] PresetMatch matchPreset(std::span<const std::string> heads);

} // namespace core
