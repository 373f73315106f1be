#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a rule can ask of a conversion. A sub is one dimension that takes two fields: its name and its value.
enum class Dimension : std::uint8_t { Country, Os, Publisher, ClickSub, ConversionSub, Type };
inline constexpr int dimensionCount = 6;

/// One field of a dimension, as typed, stored, exported and named in the tracker's JSON.
struct RuleField {
    std::string_view key;   ///< "country", "sub", "sub_value" … : column of the rules table
    std::string_view label; ///< "Country": head of the editor's column
};

struct DimensionInfo {
    Dimension dimension;
    std::span<const RuleField> fields; ///< one, or two for a sub
};
[[nodiscard]] const DimensionInfo& info(Dimension dimension);

/// Whether a kind's value follows the campaign's cost model or is the opposite unit (HYBRID).
enum class ValueMeaning : std::uint8_t { AsCostModel, Opposite };

/// One of the tabs under Custom payouts: a row of the table in rule_kinds.cpp, from which parser, matcher,
/// editor, storage, JSON names, help and tests derive. Nothing else lists the kinds.
struct RuleKind {
    std::string_view key;                  ///< "geo_os": in rules files, in the database, in JSON answers
    std::string_view label;                ///< "GEO/OS": the tab's name on the page
    std::span<const Dimension> dimensions; ///< in the page's typing order
    ValueMeaning valueMeaning;
    int partnerRank;                       ///< place in "Partner deals first", 1 wins (D1)
    int conditionsRank;                    ///< place in "Most conditions first"
    std::string_view example;              ///< the page's own, "IOS, US, 10"
    std::string_view trackerArray;         ///< the tracker's JSON array, "custom_geo_os_payouts"
    std::string_view trackerTypeKey;       ///< the name its rows give the type: "conversion_type", or "type"
    std::string_view summary;              ///< "Pays a value for an operating system in a country": help and editor
};

/// The table: the 11 kinds of the page, in the page's order. A test may look at a longer one.
class RuleKinds {
public:
    /// The kinds in force. A kind is named by its place here ("kind index") within the program; files and
    /// the database hold its key.
    [[nodiscard]] static std::span<const RuleKind> all();
    /// Index of the kind with this key, or -1.
    [[nodiscard]] static int indexOf(std::string_view key);

    /// Puts another table in force while it lives: how a test adds a twelfth kind.
    class Override {
    public:
        explicit Override(std::span<const RuleKind> kinds);
        ~Override();
        Override(const Override&) = delete;
        Override& operator=(const Override&) = delete;

    private:
        std::span<const RuleKind> m_before;
    };
};

/// A campaign's order of kinds, most decisive first (D1): indexes into RuleKinds::all(), each exactly once.
using MatchOrder = std::vector<int>;

[[nodiscard]] MatchOrder partnerDealsFirst();
[[nodiscard]] MatchOrder mostConditionsFirst();
/// "partner", "conditions", or the kinds' keys separated by blanks or commas (missing kinds are refused).
[[nodiscard]] Result<MatchOrder> parseMatchOrder(std::string_view text);
/// What parseMatchOrder reads: a preset's word where the order is a preset's.
[[nodiscard]] std::string toText(const MatchOrder& order);

} // namespace core
