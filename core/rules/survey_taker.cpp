#include "core/rules/survey_taker.h"

#include "core/rules/condition_numbers.h"
#include "core/rules/conditions.h"

#include <algorithm>

namespace core {
namespace {

/// The numbers of the subs a rule asks for, in typing order.
std::vector<int> subNumbers(const Rule& rule)
{
    std::vector<int> numbers;
    forEachDimension(rule, [&](Dimension, std::span<const std::string> fields) {
        if (fields.size() == 2)
            numbers.push_back(subNumber(fields[0]));
    });
    return numbers;
}

bool hasSub(const std::vector<std::string>& subs, std::span<const std::string> fields)
{
    const auto place = std::size_t(subNumber(fields[0]) - 1);
    return place < subs.size() && subs[place] == fields[1];
}

std::string formOf(Dimension dimension, const std::string& text)
{
    return text.empty() ? std::string() : matchedForm(dimension, { &text, 1 });
}

} // namespace

SurveyTaker::SurveyTaker(const MatchOrder& order,
                         const std::vector<Rule>& rules,
                         const Conversion& conversion)
    : m_rules(rules)
    , m_conversion(conversion)
    , m_places(RuleKinds::all().size())
{
    for (std::size_t i = 0; i < order.size(); ++i)
        m_places[std::size_t(order[i])] = std::ptrdiff_t(i);
    const auto keep = [this](Dimension dimension, const std::string& text) {
        m_forms[std::size_t(dimension)] = formOf(dimension, text);
    };
    keep(Dimension::Country, conversion.country);
    keep(Dimension::Os, conversion.os);
    keep(Dimension::Type, conversion.type);
}

bool SurveyTaker::meets(Dimension dimension,
                        std::span<const std::string> fields,
                        PublisherId publisher) const
{
    switch (dimension) {
    case Dimension::Publisher:
        return publisher && m_conversion.publisher == publisher;
    case Dimension::ClickSub:
        return hasSub(m_conversion.clickSubs, fields);
    case Dimension::ConversionSub:
        return hasSub(m_conversion.conversionSubs, fields);
    case Dimension::Country:
    case Dimension::Os:
    case Dimension::Type:
        break;
    }
    const std::string& form = m_forms[std::size_t(dimension)];
    return !form.empty() && matchedForm(dimension, fields) == form;
}

void SurveyTaker::look(std::size_t index, const Period& period)
{
    const Rule& rule = m_rules[index];
    int conditions = 0;
    int missed = period.holds(m_conversion.time) ? 0 : 1;
    std::optional<Dimension> missedDimension;
    forEachDimension(rule, [&](Dimension dimension, std::span<const std::string> fields) {
        ++conditions;
        if (missed > 1 || meets(dimension, fields, rule.publisher))
            return;
        ++missed;
        missedDimension = dimension;
    });
    if (missed > 1)
        return;
    Place place{ m_places[std::size_t(rule.kind)], subNumbers(rule), index };
    if (missed == 0)
        m_matches.push_back(std::move(place));
    else
        m_misses.push_back({ -conditions, std::move(place), missedDimension });
}

RuleSurvey SurveyTaker::result()
{
    std::ranges::sort(m_matches);
    std::ranges::sort(m_misses, [](const Miss& a, const Miss& b) {
        return std::tie(a.conditions, a.place) < std::tie(b.conditions, b.place);
    });
    RuleSurvey survey;
    for (const Place& match : m_matches)
        survey.matches.push_back(std::get<std::size_t>(match));
    for (const Miss& miss : m_misses)
        survey.nearMisses.push_back({ std::get<std::size_t>(miss.place), miss.dimension });
    return survey;
}

} // namespace core
