#include "core/rules/rule_set.h"

#include "core/rules/condition_numbers.h"
#include "core/rules/condition_table.h"
#include "core/rules/rule_dates.h"
#include "core/rules/survey_taker.h"

#include <algorithm>
#include <unordered_map>

namespace core {
namespace {

constexpr std::size_t kindLimit = 64; ///< a bit each in `kindsNaming`

std::uint64_t mixed(std::uint64_t hash, std::uint32_t number)
{
    hash = (hash ^ number) * 0x9E3779B97F4A7C15u;
    return hash ^ (hash >> 29);
}

/// The rules of one kind.
struct KindTable {
    int kind = 0;
    std::uint64_t bit = 0; ///< this table's in `kindsNaming` and `kindsAsking`
    std::vector<Dimension> dimensions;
    bool hasDated = false; ///< some of the rules count on some days only
    ConditionTable rules; ///< by the numbers of their conditions, as indexes into RuleSet::rules()
    /// Behind a rule that always counts: those with its conditions, which win nothing.
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> shadowed;
};

} // namespace

struct RuleSet::Compiled {
    std::vector<Rule> rules;
    std::vector<RuleTerms> terms; ///< of rules[i]
    std::vector<Period> periods; ///< of rules[i]; empty where no rule has dates
    ConditionDictionary dictionary;
    std::vector<KindTable> tables; ///< of the kinds that have rules
    /// By dimension and number: a bit for each table with a rule that names it, so that most
    /// conversions skip most tables without looking.
    std::array<std::vector<std::uint64_t>, dimensionCount> kindsNaming;
    std::array<std::uint64_t, dimensionCount> kindsAsking{}; ///< by dimension: a bit for each table with it

    Compiled(std::vector<Rule> all, const Zone& zone);
    [[nodiscard]] KindTable makeTable(int kind, const std::vector<std::size_t>& ofKind);
    void addRule(KindTable& table, std::size_t rule);
    [[nodiscard]] Period periodOf(std::size_t rule) const
    {
        return periods.empty() ? Period() : periods[rule];
    }
};

RuleSet::Compiled::Compiled(std::vector<Rule> all, const Zone& zone)
    : rules(std::move(all))
    , dictionary(rules)
{
    require(RuleKinds::all().size() <= kindLimit, "there are at most 64 kinds of custom payouts");
    for (std::size_t i = 0; i < kindsNaming.size(); ++i)
        kindsNaming[i].resize(dictionary.largest(Dimension(i)) + 1);
    if (std::ranges::any_of(rules, hasDates))
        for (const Rule& rule : rules)
            periods.push_back(core::periodOf(rule, zone));
    terms.reserve(rules.size());
    std::vector<std::vector<std::size_t>> byKind(RuleKinds::all().size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        terms.push_back({ rules[i].key, rules[i].value, rules[i].kind });
        byKind[std::size_t(rules[i].kind)].push_back(i);
    }
    for (std::size_t kind = 0; kind < byKind.size(); ++kind)
        if (!byKind[kind].empty())
            tables.push_back(makeTable(int(kind), byKind[kind]));
}

KindTable RuleSet::Compiled::makeTable(int kind, const std::vector<std::size_t>& ofKind)
{
    KindTable table;
    table.kind = kind;
    table.bit = std::uint64_t(1) << tables.size();
    const std::span<const Dimension> dimensions = RuleKinds::all()[std::size_t(kind)].dimensions;
    table.dimensions.assign(dimensions.begin(), dimensions.end());
    table.hasDated = std::ranges::any_of(ofKind, [this](std::size_t rule) { return hasDates(rules[rule]); });
    table.rules = ConditionTable(ofKind.size(), dimensions.size());
    for (const std::size_t rule : ofKind)
        addRule(table, rule);
    for (const Dimension dimension : table.dimensions)
        kindsAsking[std::size_t(dimension)] |= table.bit;
    return table;
}

void RuleSet::Compiled::addRule(KindTable& table, std::size_t rule)
{
    std::array<std::uint32_t, dimensionCount> numbers{};
    std::size_t width = 0;
    std::uint64_t hash = 0;
    bool canMatch = true;
    forEachDimension(rules[rule], [&](Dimension dimension, std::span<const std::string> fields) {
        const std::uint32_t number = dictionary.numberOf(dimension, fields, rules[rule].publisher);
        canMatch = canMatch && number != 0;
        hash = mixed(hash, number);
        numbers[width++] = number;
    });
    if (!canMatch)
        return;
    // The table finds the first that was put in: behind a rule that always counts, the same
    // conditions again would never be looked at.
    std::uint32_t first = 0;
    const bool isShadowed = table.rules.find(hash, numbers.data(), [&](std::uint32_t earlier) {
        first = earlier;
        return true;
    });
    if (isShadowed && !hasDates(rules[first])) {
        table.shadowed[first].push_back(std::uint32_t(rule));
        return;
    }
    for (std::size_t i = 0; i < width; ++i)
        kindsNaming[std::size_t(table.dimensions[i])][numbers[i]] |= table.bit;
    table.rules.insert(hash, std::span(numbers).first(width), std::uint32_t(rule));
}

namespace {

/// One conversion on its way through the tables; each of its texts is looked up at most once, and only those
/// tables are tried that have a rule for one of its numbers in every dimension.
template <typename Compiled>
class Probe {
public:
    Probe(const Compiled& compiled, const ConversionView& conversion)
        : m_compiled(compiled)
        , m_conversion(conversion)
    {
        compiled.dictionary.addNumbers(conversion, m_numbers);
        for (std::size_t i = 0; i < dimensionCount; ++i) {
            std::uint64_t naming = 0;
            for (std::size_t at = 0; at < m_numbers[i].count; ++at) {
                m_naming[i][at] = compiled.kindsNaming[i][m_numbers[i].numbers[at]];
                naming |= m_naming[i][at];
            }
            m_kinds &= naming | ~compiled.kindsAsking[i];
        }
    }

    std::optional<std::uint32_t> find(const KindTable& table)
    {
        std::uint32_t winner = 0;
        const bool isFound = tryAll(table, [&](std::uint64_t hash) {
            return table.rules.find(hash, m_chosen.data(), [&](std::uint32_t rule) {
                winner = rule;
                return !table.hasDated || m_compiled.periods[rule].holds(m_conversion.time);
            });
        });
        return isFound ? std::optional(winner) : std::nullopt;
    }

    /// Adds every rule that matches, whatever its days.
    void collect(const KindTable& table, std::vector<std::size_t>& found)
    {
        tryAll(table, [&](std::uint64_t hash) {
            return table.rules.find(hash, m_chosen.data(), [&](std::uint32_t rule) {
                found.push_back(rule);
                if (const auto behind = table.shadowed.find(rule); behind != table.shadowed.end())
                    found.insert(found.end(), behind->second.begin(), behind->second.end());
                return false;
            });
        });
    }

private:
    const Compiled& m_compiled;
    const ConversionView& m_conversion;
    std::uint64_t m_kinds = ~std::uint64_t(0); ///< a bit for each table that may have its rule
    std::array<ConditionNumbers, dimensionCount> m_numbers;
    std::array<std::array<std::uint64_t, subCount>, dimensionCount> m_naming; ///< of m_numbers[…][i]
    std::array<std::uint32_t, dimensionCount> m_chosen;

    /// Tries every combination of the conversion's numbers, lower subs first, until `visitor` takes one.
    template <typename Visitor>
    bool tryAll(const KindTable& table, const Visitor& visitor)
    {
        return (m_kinds & table.bit) && tryFrom(table, visitor, 0, 0);
    }

    template <typename Visitor>
    bool tryFrom(const KindTable& table, const Visitor& visitor, std::size_t depth, std::uint64_t hash)
    {
        if (depth == table.dimensions.size())
            return visitor(hash);
        const auto dimension = std::size_t(table.dimensions[depth]);
        const ConditionNumbers& numbers = m_numbers[dimension];
        for (std::size_t i = 0; i < numbers.count; ++i) {
            if (!(m_naming[dimension][i] & table.bit))
                continue;
            m_chosen[depth] = numbers.numbers[i];
            if (tryFrom(table, visitor, depth + 1, mixed(hash, numbers.numbers[i])))
                return true;
        }
        return false;
    }
};

} // namespace

RuleSet::RuleSet(const Campaign& campaign, std::vector<Rule> rules, const Zone& zone)
    : RuleSet(campaign, std::make_shared<Compiled>(std::move(rules), zone))
{
}

RuleSet::RuleSet(Campaign campaign, std::shared_ptr<const Compiled> compiled)
    : m_campaign(std::move(campaign))
    , m_compiled(std::move(compiled))
{
    for (const int kind : m_campaign.matchOrder) {
        const auto table = std::ranges::find(m_compiled->tables, kind, &KindTable::kind);
        if (table != m_compiled->tables.end())
            m_order.push_back(std::size_t(table - m_compiled->tables.begin()));
    }
}

RuleSet RuleSet::inOrder(MatchOrder order) const
{
    Campaign campaign = m_campaign;
    campaign.matchOrder = std::move(order);
    return { std::move(campaign), m_compiled };
}

const std::vector<Rule>& RuleSet::rules() const
{
    return m_compiled->rules;
}

const RuleTerms& RuleSet::terms(std::size_t rule) const
{
    return m_compiled->terms[rule];
}

std::optional<std::size_t> RuleSet::winner(const ConversionView& conversion) const
{
    Probe probe(*m_compiled, conversion);
    for (const std::size_t table : m_order)
        if (const std::optional<std::uint32_t> rule = probe.find(m_compiled->tables[table]))
            return *rule;
    return std::nullopt;
}

RuleSurvey RuleSet::survey(const Conversion& conversion) const
{
    SurveyTaker taker(m_campaign.matchOrder, m_compiled->rules, conversion);
    for (std::size_t i = 0; i < m_compiled->rules.size(); ++i)
        taker.look(i, m_compiled->periodOf(i));
    return taker.result();
}

std::vector<std::size_t> RuleSet::matches(const Conversion& conversion) const
{
    const ConversionView view = conversion;
    Probe probe(*m_compiled, view);
    std::vector<std::size_t> candidates;
    for (const std::size_t table : m_order)
        probe.collect(m_compiled->tables[table], candidates);
    SurveyTaker taker(m_campaign.matchOrder, m_compiled->rules, conversion);
    for (const std::size_t rule : candidates)
        taker.look(rule, m_compiled->periodOf(rule));
    return taker.result().matches;
}

} // namespace core
