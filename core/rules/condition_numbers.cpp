#include "core/rules/condition_numbers.h"

#include "core/model/countries.h"
#include "core/rules/conditions.h"

#include <algorithm>
#include <unordered_map>

namespace core {
namespace {

int letterIndex(char c)
{
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'z' ? lower - 'a' : -1;
}

/// What rules have in a dimension of one field, each spelling once, with its compared form:
/// thousands of rules name one country.
class TextForms {
public:
    void add(Dimension dimension, std::span<const std::string> fields)
    {
        const auto [form, isNew] = m_forms.try_emplace(fields[0]);
        if (isNew)
            form->second = matchedForm(dimension, fields);
    }

    [[nodiscard]] std::vector<std::string_view> typed() const
    {
        std::vector<std::string_view> texts;
        for (const auto& [text, form] : m_forms)
            texts.push_back(text);
        return texts;
    }
    [[nodiscard]] TextNumbering numbering() const
    {
        std::vector<std::string_view> texts;
        for (const auto& [text, form] : m_forms)
            texts.push_back(form);
        return TextNumbering(texts);
    }

private:
    std::unordered_map<std::string_view, std::string> m_forms;
};

} // namespace

PublisherNumbering::PublisherNumbering(std::span<const PublisherId> publishers)
{
    // Rules name the same again and again: the index is for each once.
    m_publishers.assign(publishers.begin(), publishers.end());
    std::ranges::sort(m_publishers);
    m_publishers.erase(std::unique(m_publishers.begin(), m_publishers.end()), m_publishers.end());
    m_index = FlatIndex(m_publishers.size());
    for (std::size_t i = 0; i < m_publishers.size(); ++i)
        m_index.insert(spread(std::uint64_t(m_publishers[i].value)), std::uint32_t(i));
}

void ConditionDictionary::SubNumbering::assign(
    const std::array<std::vector<std::string_view>, subCount>& texts)
{
    for (std::size_t sub = 0; sub < subCount; ++sub) {
        values[sub] = TextNumbering(texts[sub]);
        offsets[sub + 1] = offsets[sub] + std::uint32_t(values[sub].size());
    }
}

std::uint32_t ConditionDictionary::SubNumbering::numberOf(int sub, std::string_view value) const
{
    const auto place = std::size_t(sub - 1);
    const std::uint32_t number = values[place].numberOf(value);
    return number == 0 ? 0 : number + offsets[place];
}

void ConditionDictionary::SubNumbering::addAll(const SubViews& subs,
                                               ConditionNumbers& numbers) const
{
    for (std::size_t place = 0; place < subs.size(); ++place) // at most subCount
        if (values[place].size() > 0 && !subs[place].empty())
            numbers.add(numberOf(int(place) + 1, subs[place]));
}

ConditionDictionary::ConditionDictionary(const std::vector<Rule>& rules)
{
    std::array<TextForms, dimensionCount> forms; // of the dimensions with one field
    std::array<std::array<std::vector<std::string_view>, subCount>, dimensionCount> subs;
    std::vector<PublisherId> publishers;
    for (const Rule& rule : rules) {
        forEachDimension(rule, [&](Dimension dimension, std::span<const std::string> fields) {
            const auto at = std::size_t(dimension);
            if (fields.size() == 2)
                subs[at][std::size_t(subNumber(fields[0]) - 1)].push_back(fields[1]);
            else if (dimension != Dimension::Publisher)
                forms[at].add(dimension, fields);
        });
        if (rule.publisher)
            publishers.push_back(rule.publisher);
    }
    m_countries = forms[std::size_t(Dimension::Country)].numbering();
    m_types = forms[std::size_t(Dimension::Type)].numbering();
    m_clickSubs.assign(subs[std::size_t(Dimension::ClickSub)]);
    m_conversionSubs.assign(subs[std::size_t(Dimension::ConversionSub)]);
    m_publishers = PublisherNumbering(publishers);

    const TextForms& systems = forms[std::size_t(Dimension::Os)];
    m_osFamilies = systems.numbering();
    const std::vector<std::string_view> typed = systems.typed();
    m_osAsTyped = TextNumbering(typed);
    m_familyOfTyped.resize(m_osAsTyped.size() + 1);
    for (const std::string_view text : typed)
        m_familyOfTyped[m_osAsTyped.numberOf(text)] = m_osFamilies.numberOf(osFamily(text));
    numberCountryLetters();
}

void ConditionDictionary::numberCountryLetters()
{
    if (m_countries.size() == 0)
        return;
    for (std::size_t i = 0; i < m_countryOfLetters.size(); ++i) {
        const std::string typed = { char('A' + i / letters), char('A' + i % letters) };
        if (const std::string_view code = countryCode(typed); !code.empty())
            m_countryOfLetters[i] = m_countries.numberOf(code);
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
        return m_publishers.numberOf(publisher);
    case Dimension::ClickSub:
        return m_clickSubs.numberOf(subNumber(fields[0]), fields[1]);
    case Dimension::ConversionSub:
        return m_conversionSubs.numberOf(subNumber(fields[0]), fields[1]);
    case Dimension::Type:
        return m_types.numberOf(fields[0]);
    }
    return 0;
}

void ConditionDictionary::addNumbers(const ConversionView& conversion,
                                     std::array<ConditionNumbers, dimensionCount>& numbers) const
{
    const auto of = [&numbers](Dimension dimension) -> ConditionNumbers& {
        return numbers[std::size_t(dimension)];
    };
    of(Dimension::Country).add(countryNumber(conversion.country));
    of(Dimension::Os).add(osNumber(conversion.os));
    of(Dimension::Publisher).add(m_publishers.numberOf(conversion.publisher));
    m_clickSubs.addAll(conversion.clickSubs, of(Dimension::ClickSub));
    m_conversionSubs.addAll(conversion.conversionSubs, of(Dimension::ConversionSub));
    of(Dimension::Type).add(m_types.numberOf(conversion.type));
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
