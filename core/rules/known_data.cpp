#include "core/rules/known_data.h"

#include "core/base/text.h"

namespace core {
namespace {

/// Values of one sub that are remembered: click ids in a sub must not fill the memory.
constexpr std::size_t mostValues = 100'000;

} // namespace

std::string squeezed(std::string_view text)
{
    std::string word = foldCase(text);
    std::erase_if(word, [](char c) { return c == ' ' || c == '\t'; });
    return word;
}

bool KnownValues::add(std::string_view form)
{
    if (m_forms.contains(form))
        return false;
    if (m_forms.size() >= mostValues) {
        m_isComplete = false;
        return false;
    }
    m_forms.emplace(form, true);
    m_bySqueezed.emplace(squeezed(form), form);
    return true;
}

std::optional<std::string> KnownValues::nearTo(std::string_view form) const
{
    if (knows(form))
        return std::nullopt;
    const auto near = m_bySqueezed.find(squeezed(form));
    return near == m_bySqueezed.end() ? std::nullopt : std::optional(near->second);
}

PublisherNames::PublisherNames(const std::vector<Publisher>& publishers)
{
    for (const Publisher& publisher : publishers)
        m_names[publisher.key] = { foldCase(publisher.alias),
                                   publisher.id,
                                   foldCase(publisher.name) };
}

bool PublisherNames::isCalled(PublisherId publisher, std::string_view text) const
{
    const auto names = m_names.find(publisher);
    if (names == m_names.end() || text.empty())
        return false;
    const std::string folded = foldCase(text);
    const Names& own = names->second;
    return text == own.id || folded == own.alias || folded == own.name;
}

KnownData knownTypes(const std::vector<std::string>& types)
{
    KnownData data;
    for (const std::string& type : types)
        data.values[std::size_t(Dimension::Type)][0].add(type);
    return data;
}

KnownDataCollector::KnownDataCollector(CampaignId campaign,
                                       const std::vector<Rule>& rules,
                                       const std::vector<Publisher>& publishers,
                                       const std::string& currency)
    : m_campaign(campaign)
    , m_currency(currency)
    , m_names(publishers)
{
    for (const Rule& rule : rules)
        for (const Condition& condition : conditionsOf(rule))
            if (!condition.form.empty()) {
                auto& spellings =
                    m_spellings[std::size_t(condition.dimension)][std::size_t(condition.sub)];
                const auto [spelling, isNew] =
                    spellings.emplace(squeezed(condition.form), condition.form);
                if (!isNew && spelling->second != condition.form)
                    spelling->second.clear();
            }
}

void KnownDataCollector::add(const Conversion& conversion, ConversionForms& forms)
{
    ++m_data.conversions;
    if (conversion.campaign == m_campaign) {
        ++m_data.ofCampaign;
        ++m_data.ofPublisher[conversion.publisher];
    }
    for (int i = 0; i < dimensionCount; ++i) {
        const auto dimension = Dimension(i);
        if (info(dimension).fields.size() == 1)
            addValue(conversion, dimension, 0, forms.of(conversion, dimension, 0));
        else
            for (int sub = 1; sub <= subCount; ++sub)
                addValue(conversion, dimension, sub, forms.of(conversion, dimension, sub));
    }
    addCarriers(conversion);
    addRefund(conversion);
}

void KnownDataCollector::addValue(const Conversion& conversion,
                                  Dimension dimension,
                                  int sub,
                                  std::string_view form)
{
    if (form.empty() || !m_data.values[std::size_t(dimension)][std::size_t(sub)].add(form))
        return;
    const auto& spellings = m_spellings[std::size_t(dimension)][std::size_t(sub)];
    if (spellings.empty())
        return;
    const auto spelling = spellings.find(squeezed(form));
    if (spelling != spellings.end() && spelling->second != form)
        m_data.spelledOtherwise.emplace(KnownData::ValueKey{ dimension, sub, form }, conversion);
}

void KnownDataCollector::addCarriers(const Conversion& conversion)
{
    for (std::size_t i = 0; i < conversion.clickSubs.size() && i < m_data.carriers.size(); ++i) {
        const std::string& value = conversion.clickSubs[i];
        if (value.empty())
            continue;
        KnownData::Carrier& carrier = m_data.carriers[i];
        ++carrier.filled;
        if (!m_names.isCalled(conversion.publisher, value))
            continue;
        if (++carrier.carrying == 1)
            carrier.example = conversion;
    }
}

void KnownDataCollector::addRefund(const Conversion& conversion)
{
    if (!conversion.revenue || !conversion.revenue->isNegative())
        return;
    auto refunds = m_data.refunds.find(conversion.type);
    if (refunds == m_data.refunds.end()) {
        if (m_data.refunds.size() >= mostValues)
            return;
        refunds = m_data.refunds.emplace(conversion.type, KnownData::Refunds()).first;
        refunds->second.example = conversion;
    }
    ++refunds->second.count;
    if (conversion.currency.empty() || conversion.currency == m_currency)
        refunds->second.sum.add(*conversion.revenue);
}

} // namespace core
