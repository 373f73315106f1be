#include "core/rules/condition.h"

#include "core/rules/condition_numbers.h"
#include "core/rules/conditions.h"

#include <algorithm>

namespace core {
namespace {

/// Where a conversion holds a dimension's texts.
struct FieldPlace {
    Dimension dimension;
    std::string Conversion::*text; ///< one text
    std::vector<std::string> Conversion::*subs; ///< one a sub number
};
constexpr std::array<FieldPlace, dimensionCount> fieldPlaces = { {
    { Dimension::Country, &Conversion::country, nullptr },
    { Dimension::Os, &Conversion::os, nullptr },
    { Dimension::Publisher, nullptr, nullptr }, // a key, no text
    { Dimension::ClickSub, nullptr, &Conversion::clickSubs },
    { Dimension::ConversionSub, nullptr, &Conversion::conversionSubs },
    { Dimension::Type, &Conversion::type, nullptr },
} };

const FieldPlace& fieldPlaceOf(Dimension dimension)
{
    const FieldPlace& place = fieldPlaces[std::size_t(dimension)];
    require(place.dimension == dimension, "the dimensions stand in the order of their enum");
    return place;
}

/// More texts of a dimension than any workspace has countries, systems or types; a file of nonsense
/// must not fill the memory.
constexpr std::size_t mostRemembered = 20'000;

} // namespace

std::vector<Condition> conditionsOf(const Rule& rule)
{
    std::vector<Condition> conditions;
    forEachDimension(rule, [&](Dimension dimension, std::span<const std::string> fields) {
        Condition condition;
        condition.dimension = dimension;
        condition.typed = fields.back();
        if (fields.size() == 2) {
            condition.sub = subNumber(fields[0]);
            condition.form = fields[1];
        } else if (dimension == Dimension::Publisher) {
            condition.publisher = rule.publisher;
        } else {
            condition.form = matchedForm(dimension, fields);
        }
        conditions.push_back(std::move(condition));
    });
    return conditions;
}

std::string_view ConversionForms::of(const Conversion& conversion, Dimension dimension, int sub)
{
    const FieldPlace& place = fieldPlaceOf(dimension);
    if (place.subs) {
        const std::vector<std::string>& subs = conversion.*place.subs;
        return std::size_t(sub) <= subs.size() ? std::string_view(subs[std::size_t(sub) - 1])
                                               : std::string_view();
    }
    if (!place.text || (conversion.*place.text).empty())
        return {};
    const std::string& text = conversion.*place.text;
    TextMap<std::string>& known = m_known[std::size_t(dimension)];
    if (const auto found = known.find(text); found != known.end())
        return found->second;
    if (known.size() >= mostRemembered)
        known.clear();
    return known.emplace(text, matchedForm(dimension, { &text, 1 })).first->second;
}

bool meets(const Conversion& conversion, const Condition& condition, ConversionForms& forms)
{
    if (condition.dimension == Dimension::Publisher)
        return condition.publisher && conversion.publisher == condition.publisher;
    const std::string_view form = forms.of(conversion, condition.dimension, condition.sub);
    return !form.empty() && form == condition.form;
}

bool meetsAll(const Conversion& conversion,
              const std::vector<Condition>& conditions,
              ConversionForms& forms)
{
    return std::ranges::all_of(conditions, [&](const Condition& condition) {
        return meets(conversion, condition, forms);
    });
}

void makeMeet(Conversion& conversion, const std::vector<Condition>& conditions)
{
    for (const Condition& condition : conditions) {
        const FieldPlace& place = fieldPlaceOf(condition.dimension);
        if (place.subs) {
            std::vector<std::string>& subs = conversion.*place.subs;
            subs.resize(std::max(subs.size(), std::size_t(condition.sub)));
            subs[std::size_t(condition.sub) - 1] = condition.typed;
        } else if (place.text) {
            conversion.*place.text = condition.typed;
        } else {
            conversion.publisher = condition.publisher;
        }
    }
}

} // namespace core
