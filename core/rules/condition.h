#pragma once

#include "core/base/text_map.h"
#include "core/model/conversion.h"
#include "core/rules/rule.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One thing a rule asks of a conversion, by itself.
struct Condition {
    Dimension dimension = Dimension::Country;
    int sub = 0; ///< which of the twenty, for a sub; else 0
    std::string typed; ///< the country, the sub's value … as the rule has it
    std::string form; ///< the same as it is compared; empty for a publisher
    PublisherId publisher; ///< whom the rule means; none: nobody, or it is not settled
};
/// A rule's conditions in typing order, without its days.
[[nodiscard]] std::vector<Condition> conditionsOf(const Rule& rule);

/// A conversion's texts in the form in which rules compare them: country code, OS family, the rest
/// as it is. Remembers what it has seen, for conversions by the million.
class ConversionForms {
public:
    /// Of the conversion's text in the dimension (for a sub: of that number); empty where it has
    /// none. Valid until the next call.
    [[nodiscard]] std::string_view of(const Conversion& conversion, Dimension dimension, int sub);

private:
    std::array<TextMap<std::string>, dimensionCount> m_known;
};

[[nodiscard]] bool
meets(const Conversion& conversion, const Condition& condition, ConversionForms& forms);

[[nodiscard]] bool meetsAll(const Conversion& conversion,
                            const std::vector<Condition>& conditions,
                            ConversionForms& forms);

/// Puts into the conversion what the conditions ask for; the rest stays as it is.
void makeMeet(Conversion& conversion, const std::vector<Condition>& conditions);

} // namespace core
