#include "core/rules/rule_set.h"

#include "core/rules/condition_numbers.h"
#include "core/rules/conditions.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace core {
namespace {

constexpr std::size_t kindLimit = 64; ///< a bit each in `kindsNaming`

std::uint64_t mixed(std::uint64_t hash, std::uint32_t number)
{
    hash = (hash ^ number) * 0x9E3779B97F4A7C15u;
    return hash ^ (hash >> 29);
}

/// The rules of one kind, found by the numbers of their conditions.
struct KindTable {
    std::uint64_t bit = 0; ///< this table's in `kindsNaming`
    std::vector<Dimension> dimensions;
    std::vector<std::uint32_t> rules; ///< indexes into RuleSet::rules()
    std::vector<std::uint32_t> conditions; ///< of rules[i]: from i × dimensions.size() on
    FlatIndex index;

    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t hash,
                                                    const std::uint32_t* numbers) const
    {
        const std::size_t width = dimensions.size();
        const auto isMeant = [&](std::uint32_t place) {
            return std::equal(numbers, numbers + width, conditions.data() + place * width);
        };
        const std::optional<std::uint32_t> place = index.find(hash, isMeant);
        return place ? std::optional(rules[*place]) : std::nullopt;
    }
};

std::vector<PublisherId> resolved(const std::vector<Rule>& rules, const PublisherIndex& publishers)
{
    std::unordered_map<std::string, PublisherId> known; // thousands of rules name one publisher
    std::vector<PublisherId> keys(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        forEachDimension(rules[i], [&](Dimension dimension, std::span<const std::string> fields) {
            if (dimension != Dimension::Publisher)
                return;
            const auto [entry, isNew] = known.try_emplace(fields[0]);
            if (isNew)
                if (const Result<PublisherId> key = publishers.find(fields[0]))
                    entry->second = *key;
            keys[i] = entry->second;
        });
    return keys;
}

/// The numbers of the subs a rule asks for, in typing order: of two rules of a kind the lower wins.
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

bool meets(const Conversion& conversion,
           Dimension dimension,
           std::span<const std::string> fields,
           PublisherId publisher)
{
    const auto sameForm = [&](const std::string& text) {
        return !text.empty()
            && matchedForm(dimension, { &text, 1 }) == matchedForm(dimension, fields);
    };
    switch (dimension) {
    case Dimension::Country:
        return sameForm(conversion.country);
    case Dimension::Os:
        return sameForm(conversion.os);
    case Dimension::Publisher:
        return publisher && conversion.publisher == publisher;
    case Dimension::ClickSub:
        return hasSub(conversion.clickSubs, fields);
    case Dimension::ConversionSub:
        return hasSub(conversion.conversionSubs, fields);
    case Dimension::Type:
        return sameForm(conversion.type);
    }
    return false;
}

} // namespace

struct RuleSet::Compiled {
    Campaign campaign;
    std::vector<Rule> rules;
    std::vector<PublisherId> publishers; ///< whom rules[i] names
    ConditionDictionary dictionary;
    std::vector<KindTable> tables; ///< of the kinds that have rules, in match order
    /// By dimension and number: a bit for each table with a rule that names it, so that most
    /// conversions skip most tables without looking.
    std::array<std::vector<std::uint64_t>, dimensionCount> kindsNaming;

    Compiled(const Campaign& owner, std::vector<Rule> all, const PublisherIndex& index);
    void addRule(KindTable& table, std::size_t rule);
};

RuleSet::Compiled::Compiled(const Campaign& owner,
                            std::vector<Rule> all,
                            const PublisherIndex& index)
    : campaign(owner)
    , rules(std::move(all))
    , publishers(resolved(rules, index))
    , dictionary(rules, publishers)
{
    require(RuleKinds::all().size() <= kindLimit, "there are at most 64 kinds of custom payouts");
    for (std::size_t i = 0; i < kindsNaming.size(); ++i)
        kindsNaming[i].resize(dictionary.largest(Dimension(i)) + 1);
    std::vector<std::vector<std::size_t>> byKind(RuleKinds::all().size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        byKind[std::size_t(rules[i].kind)].push_back(i);
    for (const int kind : campaign.matchOrder) {
        const std::vector<std::size_t>& ofKind = byKind[std::size_t(kind)];
        if (ofKind.empty())
            continue;
        KindTable table;
        table.bit = std::uint64_t(1) << tables.size();
        const std::span<const Dimension> dimensions =
            RuleKinds::all()[std::size_t(kind)].dimensions;
        table.dimensions.assign(dimensions.begin(), dimensions.end());
        table.index = FlatIndex(ofKind.size());
        for (const std::size_t rule : ofKind)
            addRule(table, rule);
        tables.push_back(std::move(table));
    }
}

void RuleSet::Compiled::addRule(KindTable& table, std::size_t rule)
{
    std::array<std::uint32_t, dimensionCount> numbers{};
    std::size_t width = 0;
    std::uint64_t hash = 0;
    bool canMatch = true;
    forEachDimension(rules[rule], [&](Dimension dimension, std::span<const std::string> fields) {
        const std::uint32_t number = dictionary.numberOf(dimension, fields, publishers[rule]);
        canMatch = canMatch && number != 0;
        hash = mixed(hash, number);
        numbers[width++] = number;
    });
    // A publisher that nobody is; or the same conditions again, where the first rule stands.
    if (!canMatch || table.find(hash, numbers.data()))
        return;
    for (std::size_t i = 0; i < width; ++i)
        kindsNaming[std::size_t(table.dimensions[i])][numbers[i]] |= table.bit;
    table.index.insert(hash, std::uint32_t(table.rules.size()));
    table.rules.push_back(std::uint32_t(rule));
    table.conditions.insert(
        table.conditions.end(), numbers.begin(), numbers.begin() + std::ptrdiff_t(width));
}

namespace {

/// One conversion on its way through the tables; each of its texts is looked up at most once.
template <typename Compiled>
class Probe {
public:
    Probe(const Compiled& compiled, const Conversion& conversion)
        : m_compiled(compiled)
        , m_conversion(conversion)
    {
    }

    /// Tries every combination of the conversion's numbers, lower subs first.
    std::optional<std::uint32_t>
    find(const KindTable& table, std::size_t depth = 0, std::uint64_t hash = 0)
    {
        if (depth == table.dimensions.size())
            return table.find(hash, m_chosen.data());
        const auto dimension = std::size_t(table.dimensions[depth]);
        for (const std::uint32_t number : numbersOf(table.dimensions[depth])) {
            if (!(m_compiled.kindsNaming[dimension][number] & table.bit))
                continue;
            m_chosen[depth] = number;
            if (const auto rule = find(table, depth + 1, mixed(hash, number)))
                return rule;
        }
        return std::nullopt;
    }

private:
    const Compiled& m_compiled;
    const Conversion& m_conversion;
    std::uint32_t m_known = 0; ///< a bit for each dimension looked up already
    std::array<ConditionNumbers, dimensionCount> m_numbers;
    std::array<std::uint32_t, dimensionCount> m_chosen;

    std::span<const std::uint32_t> numbersOf(Dimension dimension)
    {
        const auto place = std::size_t(dimension);
        if (!(m_known >> place & 1)) {
            m_numbers[place] = m_compiled.dictionary.numbersOf(dimension, m_conversion);
            m_known |= 1u << place;
        }
        return m_numbers[place].all();
    }
};

} // namespace

RuleSet::RuleSet(const Campaign& campaign,
                 std::vector<Rule> rules,
                 const PublisherIndex& publishers)
    : m_compiled(std::make_unique<Compiled>(campaign, std::move(rules), publishers))
{
}

RuleSet::~RuleSet() = default;
RuleSet::RuleSet(RuleSet&&) noexcept = default;
RuleSet& RuleSet::operator=(RuleSet&&) noexcept = default;

const Campaign& RuleSet::campaign() const
{
    return m_compiled->campaign;
}

const std::vector<Rule>& RuleSet::rules() const
{
    return m_compiled->rules;
}

std::optional<std::size_t> RuleSet::winner(const Conversion& conversion) const
{
    Probe probe(*m_compiled, conversion);
    for (const KindTable& table : m_compiled->tables)
        if (const std::optional<std::uint32_t> rule = probe.find(table))
            return *rule;
    return std::nullopt;
}

std::vector<std::size_t> RuleSet::matches(const Conversion& conversion) const
{
    const MatchOrder& order = m_compiled->campaign.matchOrder;
    std::vector<std::tuple<std::ptrdiff_t, std::vector<int>, std::size_t>> found;
    for (std::size_t i = 0; i < m_compiled->rules.size(); ++i) {
        const Rule& rule = m_compiled->rules[i];
        bool matching = true;
        forEachDimension(rule, [&](Dimension dimension, std::span<const std::string> fields) {
            matching = matching && meets(conversion, dimension, fields, m_compiled->publishers[i]);
        });
        const auto place = std::find(order.begin(), order.end(), rule.kind);
        if (matching && place != order.end())
            found.emplace_back(place - order.begin(), subNumbers(rule), i);
    }
    std::sort(found.begin(), found.end());
    std::vector<std::size_t> rules;
    for (const auto& match : found)
        rules.push_back(std::get<std::size_t>(match));
    return rules;
}

} // namespace core
