#include "core/rules/condition_numbers.h"

#include "core/model/countries.h"
#include "core/rules/conditions.h"

#include <algorithm>

namespace core {
namespace {

int letterIndex(char c)
{
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'z' ? lower - 'a' : -1;
}

} // namespace

template <typename Key, typename View>
Numbering<Key, View>::Numbering(std::vector<Key> keys)
    : m_keys(std::move(keys))
{
    std::sort(m_keys.begin(), m_keys.end());
    m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
    m_index = FlatIndex(m_keys.size());
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_index.insert(std::hash<View>()(m_keys[i]), std::uint32_t(i));
}

void ConditionDictionary::SubNumbering::assign(std::array<std::vector<std::string>, subCount> texts)
{
    for (std::size_t sub = 0; sub < subCount; ++sub) {
        values[sub] = TextNumbering(std::move(texts[sub]));
        offsets[sub + 1] = offsets[sub] + std::uint32_t(values[sub].size());
    }
}

std::uint32_t ConditionDictionary::SubNumbering::numberOf(int sub, std::string_view value) const
{
    const auto place = std::size_t(sub - 1);
    const std::uint32_t number = values[place].numberOf(value);
    return number == 0 ? 0 : number + offsets[place];
}

void ConditionDictionary::SubNumbering::addAll(const std::vector<std::string>& subs,
                                               ConditionNumbers& numbers) const
{
    const std::size_t count = std::min<std::size_t>(subs.size(), subCount);
    for (std::size_t place = 0; place < count; ++place)
        if (values[place].size() > 0 && !subs[place].empty())
            numbers.add(numberOf(int(place) + 1, subs[place]));
}

ConditionDictionary::ConditionDictionary(const std::vector<Rule>& rules)
{
    std::array<std::vector<std::string>, dimensionCount> texts;
    std::array<std::array<std::vector<std::string>, subCount>, dimensionCount> subTexts;
    std::vector<std::string> systems;
    for (const Rule& rule : rules)
        forEachDimension(rule, [&](Dimension dimension, std::span<const std::string> fields) {
            if (fields.size() == 2)
                subTexts[std::size_t(dimension)][std::size_t(subNumber(fields[0]) - 1)].push_back(
                    fields[1]);
            else
                texts[std::size_t(dimension)].push_back(matchedForm(dimension, fields));
            if (dimension == Dimension::Os)
                systems.push_back(fields[0]);
        });
    const auto take = [&texts](Dimension dimension) {
        return TextNumbering(std::move(texts[std::size_t(dimension)]));
    };
    m_countries = take(Dimension::Country);
    m_osFamilies = take(Dimension::Os);
    m_types = take(Dimension::Type);
    m_clickSubs.assign(std::move(subTexts[std::size_t(Dimension::ClickSub)]));
    m_conversionSubs.assign(std::move(subTexts[std::size_t(Dimension::ConversionSub)]));

    std::vector<std::int64_t> keys;
    for (const Rule& rule : rules)
        if (rule.publisher)
            keys.push_back(rule.publisher.value);
    m_publishers = Numbering<std::int64_t>(std::move(keys));

    m_osAsTyped = TextNumbering(systems);
    m_familyOfTyped.resize(m_osAsTyped.size() + 1);
    for (const std::string& typed : systems)
        m_familyOfTyped[m_osAsTyped.numberOf(typed)] = m_osFamilies.numberOf(osFamily(typed));
    numberCountryLetters();
}

void ConditionDictionary::numberCountryLetters()
{
    if (m_countries.size() == 0)
        return;
    for (std::size_t i = 0; i < m_countryOfLetters.size(); ++i) {
        const std::string typed = { char('A' + i / letters), char('A' + i % letters) };
        if (const std::optional<std::string> code = countryCode(typed))
            m_countryOfLetters[i] = m_countries.numberOf(*code);
    }
}

std::uint32_t ConditionDictionary::countryNumber(std::string_view typed) const
{
    if (typed.size() != 2)
        return 0;
    const int first = letterIndex(typed[0]);
    const int second = letterIndex(typed[1]);
    return first < 0 || second < 0
        ? 0
        : m_countryOfLetters[std::size_t(first) * letters + std::size_t(second)];
}

std::uint32_t ConditionDictionary::osNumber(std::string_view typed) const
{
    if (typed.empty() || m_osFamilies.size() == 0)
        return 0;
    const std::uint32_t asTyped = m_osAsTyped.numberOf(typed);
    return asTyped ? m_familyOfTyped[asTyped] : m_osFamilies.numberOf(osFamily(typed));
}

std::uint32_t ConditionDictionary::numberOf(Dimension dimension,
                                            std::span<const std::string> fields,
                                            PublisherId publisher) const
{
    switch (dimension) {
    case Dimension::Country:
        return countryNumber(fields[0]);
    case Dimension::Os:
        return osNumber(fields[0]);
    case Dimension::Publisher:
        return m_publishers.numberOf(publisher.value);
    case Dimension::ClickSub:
        return m_clickSubs.numberOf(subNumber(fields[0]), fields[1]);
    case Dimension::ConversionSub:
        return m_conversionSubs.numberOf(subNumber(fields[0]), fields[1]);
    case Dimension::Type:
        return m_types.numberOf(fields[0]);
    }
    return 0;
}

ConditionNumbers ConditionDictionary::numbersOf(Dimension dimension,
                                                const Conversion& conversion) const
{
    ConditionNumbers numbers;
    switch (dimension) {
    case Dimension::Country:
        numbers.add(countryNumber(conversion.country));
        break;
    case Dimension::Os:
        numbers.add(osNumber(conversion.os));
        break;
    case Dimension::Publisher:
        numbers.add(m_publishers.numberOf(conversion.publisher.value));
        break;
    case Dimension::ClickSub:
        m_clickSubs.addAll(conversion.clickSubs, numbers);
        break;
    case Dimension::ConversionSub:
        m_conversionSubs.addAll(conversion.conversionSubs, numbers);
        break;
    case Dimension::Type:
        numbers.add(m_types.numberOf(conversion.type));
        break;
    }
    return numbers;
}

std::size_t ConditionDictionary::largest(Dimension dimension) const
{
    switch (dimension) {
    case Dimension::Country:
        return m_countries.size();
    case Dimension::Os:
        return m_osFamilies.size();
    case Dimension::Publisher:
        return m_publishers.size();
    case Dimension::ClickSub:
        return m_clickSubs.offsets.back();
    case Dimension::ConversionSub:
        return m_conversionSubs.offsets.back();
    case Dimension::Type:
        return m_types.size();
    }
    return 0;
}

} // namespace core
