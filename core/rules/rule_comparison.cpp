#include "core/rules/rule_comparison.h"

#include "core/rules/condition_numbers.h"
#include "core/rules/conditions.h"
#include "core/rules/rule_dates.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace core {
namespace {

/// A number for each dimension, 0 where nothing is asked: a rule's conditions, or those of them
/// that it shares with others.
using FieldsKey = std::array<std::uint32_t, dimensionCount>;
using DimensionSet = std::uint32_t; ///< a bit each

/// In a FieldsKey: any value of the sub with this number. Above every number of a dictionary.
constexpr std::uint32_t anyValueOfSub = 0x8000'0000u;

/// Rules of equal value and days in one group stand for each other; of so many different ones each
/// is kept. Where none has days, two are enough to find one that pays differently.
constexpr int mostMembers = 16;

constexpr bool has(DimensionSet set, std::size_t dimension)
{
    return set >> dimension & 1u;
}

/// Whether `other` counts on every day on which `rule` does.
bool countsWhenever(const Rule& other, const Rule& rule)
{
    return (!other.validFrom || (rule.validFrom && *other.validFrom <= *rule.validFrom))
        && (!other.validUntil || (rule.validUntil && *rule.validUntil <= *other.validUntil));
}

std::uint64_t hashOf(const FieldsKey& key)
{
    std::uint64_t hash = 0;
    for (const std::uint32_t number : key) {
        hash = (hash ^ number) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 29;
    }
    return hash;
}

DimensionSet dimensionsOf(const RuleKind& kind)
{
    DimensionSet set = 0;
    for (const Dimension dimension : kind.dimensions) {
        require(!has(set, std::size_t(dimension)), "a kind asks for a dimension once");
        set |= 1u << std::size_t(dimension);
    }
    return set;
}

/// The rules as small numbers, kind by kind.
struct NumberedRules {
    struct Kind {
        DimensionSet dimensions = 0;
        bool isPartners = false; ///< asks for a publisher: a partner's own rate
        std::vector<std::uint32_t> rules;
        std::array<std::uint32_t, dimensionCount> usedSubs{}; ///< by dimension, a bit each number
    };

    const std::vector<Rule>& rules;
    std::vector<ValueUnit> unitOfKind;
    std::vector<FieldsKey> keys;
    std::vector<std::array<std::uint8_t, dimensionCount>> subs; ///< the sub's number, else 0
    std::vector<bool> canMatch;
    std::vector<Kind> kinds; ///< by kind index
    std::vector<int> order; ///< kinds, the first to win in front

    NumberedRules(const Campaign& campaign, const std::vector<Rule>& all);

    [[nodiscard]] bool paysAlike(std::uint32_t a, std::uint32_t b) const
    {
        return rules[a].value == rules[b].value
            && unitOfKind[std::size_t(rules[a].kind)] == unitOfKind[std::size_t(rules[b].kind)];
    }
};

NumberedRules::NumberedRules(const Campaign& campaign, const std::vector<Rule>& all)
    : rules(all)
    , keys(all.size(), FieldsKey())
    , subs(all.size())
    , canMatch(all.size(), true)
    , kinds(RuleKinds::all().size())
    , order(campaign.matchOrder)
{
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        kinds[i].dimensions = dimensionsOf(RuleKinds::all()[i]);
        kinds[i].isPartners = has(kinds[i].dimensions, std::size_t(Dimension::Publisher));
        unitOfKind.push_back(unitOf(RuleKinds::all()[i], campaign.costModel));
    }
    const ConditionDictionary dictionary(all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        Kind& kind = kinds[std::size_t(all[i].kind)];
        forEachDimension(all[i], [&](Dimension dimension, std::span<const std::string> fields) {
            const auto at = std::size_t(dimension);
            keys[i][at] = dictionary.numberOf(dimension, fields, all[i].publisher);
            canMatch[i] = canMatch[i] && keys[i][at] != 0;
            if (fields.size() != 2)
                return;
            subs[i][at] = std::uint8_t(subNumber(fields[0]));
            kind.usedSubs[at] |= 1u << subs[i][at];
        });
        if (canMatch[i])
            kind.rules.push_back(std::uint32_t(i));
    }
}

/// The rules of one kind in groups by the conditions that they share with another kind's. A rule
/// stands under its sub's value, and once more under the sub's number alone: two different subs do
/// not exclude each other.
class RuleGroups {
public:
    RuleGroups(const NumberedRules& all, const NumberedRules::Kind& kind, DimensionSet shared);

    /// The first member of the group that fits.
    template <typename Fits>
    [[nodiscard]] std::optional<std::uint32_t> find(const FieldsKey& key, const Fits& fits) const
    {
        const std::optional<std::uint32_t> group = groupOf(key);
        for (std::uint32_t at = group ? m_groups[*group].first : none; at != none;
             at = m_members[at].next)
            if (fits(m_members[at].rule))
                return m_members[at].rule;
        return std::nullopt;
    }

private:
    static constexpr std::uint32_t none = 0xFFFF'FFFFu;
    struct Group {
        FieldsKey key;
        std::uint32_t first = none;
        std::uint32_t last = none;
        int size = 0;
    };
    struct Member {
        std::uint32_t rule;
        std::uint32_t next = none;
    };

    std::vector<Group> m_groups;
    std::vector<Member> m_members;
    FlatIndex m_index;

    [[nodiscard]] std::optional<std::uint32_t> groupOf(const FieldsKey& key) const
    {
        return m_index.find(hashOf(key),
                            [&](std::uint32_t group) { return m_groups[group].key == key; });
    }
    void add(const NumberedRules& all, const FieldsKey& key, std::uint32_t rule);
};

FieldsKey masked(const FieldsKey& key, DimensionSet shared)
{
    FieldsKey part{};
    for (std::size_t i = 0; i < part.size(); ++i)
        if (has(shared, i))
            part[i] = key[i];
    return part;
}

/// Puts behind each key its likes with `sub` of each number in `subs` instead of the value.
void addSubVariants(std::vector<FieldsKey>& keys, std::size_t dimension, std::uint32_t subs)
{
    const std::size_t count = keys.size();
    for (std::uint32_t sub = 1; sub <= std::uint32_t(subCount); ++sub)
        for (std::size_t i = 0; i < count && subs >> sub & 1u; ++i) {
            keys.push_back(keys[i]);
            keys.back()[dimension] = anyValueOfSub | sub;
        }
}

RuleGroups::RuleGroups(const NumberedRules& all,
                       const NumberedRules::Kind& kind,
                       DimensionSet shared)
{
    std::size_t variants = 1;
    for (std::size_t i = 0; i < dimensionCount; ++i)
        if (has(shared, i) && kind.usedSubs[i] != 0)
            variants *= 2;
    m_index = FlatIndex(kind.rules.size() * variants);
    std::vector<FieldsKey> keys;
    for (const std::uint32_t rule : kind.rules) {
        keys.assign(1, masked(all.keys[rule], shared));
        for (std::size_t i = 0; i < dimensionCount; ++i)
            if (has(shared, i) && all.subs[rule][i] != 0)
                addSubVariants(keys, i, 1u << all.subs[rule][i]);
        for (const FieldsKey& key : keys)
            add(all, key, rule);
    }
}

void RuleGroups::add(const NumberedRules& all, const FieldsKey& key, std::uint32_t rule)
{
    std::optional<std::uint32_t> place = groupOf(key);
    if (!place) {
        place = std::uint32_t(m_groups.size());
        m_groups.push_back({ key });
        m_index.insert(hashOf(key), *place);
    }
    Group& group = m_groups[*place];
    if (group.size == mostMembers)
        return;
    for (std::uint32_t at = group.first; at != none; at = m_members[at].next)
        if (all.paysAlike(m_members[at].rule, rule)
            && haveSameDates(all.rules[m_members[at].rule], all.rules[rule]))
            return;
    const auto member = std::uint32_t(m_members.size());
    m_members.push_back({ rule });
    (group.size == 0 ? group.first : m_members[group.last].next) = member;
    group.last = member;
    ++group.size;
}

/// Finds, rule by rule, those that come before it and share conversions with it.
class RuleComparer {
public:
    explicit RuleComparer(const NumberedRules& all)
        : m_all(all)
    {
    }

    RuleComparison compare();

private:
    const NumberedRules& m_all;
    std::map<std::pair<int, DimensionSet>, RuleGroups> m_groups;
    std::vector<FieldsKey> m_keys;
    RuleComparison m_found;

    const RuleGroups& groups(int kind, DimensionSet shared);
    [[nodiscard]] const NumberedRules::Kind& kindOf(std::uint32_t rule) const
    {
        return m_all.kinds[std::size_t(m_all.rules[rule].kind)];
    }
    [[nodiscard]] bool neverWins(std::uint32_t rule);
    void findOverlaps(std::uint32_t rule);
    /// Which rules of the kind are looked at: those whose shared subs have the same values, those
    /// that ask for other subs, or both.
    enum class Subs : std::uint8_t { Same, Other, Any };
    [[nodiscard]] std::optional<RulePair> overlapWith(int kind, std::uint32_t rule, Subs subs);
};

const RuleGroups& RuleComparer::groups(int kind, DimensionSet shared)
{
    const auto found = m_groups.find({ kind, shared });
    if (found != m_groups.end())
        return found->second;
    return m_groups
        .emplace(std::pair(kind, shared), RuleGroups(m_all, m_all.kinds[std::size_t(kind)], shared))
        .first->second;
}

bool RuleComparer::neverWins(std::uint32_t rule)
{
    const Rule& own = m_all.rules[rule];
    const NumberedRules::Kind& kind = kindOf(rule);
    const auto isEarlier = [&](std::uint32_t other) {
        return other < rule && haveCommonDay(m_all.rules[other], own);
    };
    const auto covers = [&](std::uint32_t other) {
        return countsWhenever(m_all.rules[other], own);
    };
    const FieldsKey& key = m_all.keys[rule];
    if (const auto first = groups(own.kind, kind.dimensions).find(key, isEarlier)) {
        m_found.duplicates.push_back({ rule, *first });
        return true;
    }
    for (const int before : m_all.order) {
        if (before == own.kind)
            return false;
        const NumberedRules::Kind& other = m_all.kinds[std::size_t(before)];
        if (other.rules.empty() || (other.dimensions & ~kind.dimensions) != 0)
            continue;
        const auto winner =
            groups(before, other.dimensions).find(masked(key, other.dimensions), covers);
        if (!winner)
            continue;
        const bool isSameCondition = other.dimensions == kind.dimensions
            && m_all.unitOfKind[std::size_t(before)] != m_all.unitOfKind[std::size_t(own.kind)];
        (isSameCondition ? m_found.bothUnits : m_found.shadowed).push_back({ rule, *winner });
        return true;
    }
    return false;
}

std::optional<RulePair> RuleComparer::overlapWith(int kind, std::uint32_t rule, Subs subs)
{
    const NumberedRules::Kind& other = m_all.kinds[std::size_t(kind)];
    const DimensionSet shared = other.dimensions & kindOf(rule).dimensions;
    m_keys.assign(1, masked(m_all.keys[rule], shared));
    for (std::size_t i = 0; subs != Subs::Same && i < dimensionCount; ++i)
        if (has(shared, i) && m_all.subs[rule][i] != 0)
            addSubVariants(m_keys, i, other.usedSubs[i] & ~(1u << m_all.subs[rule][i]));
    const RuleGroups& all = groups(kind, shared);
    const auto fits = [&](std::uint32_t one) {
        return !m_all.paysAlike(one, rule) && haveCommonDay(m_all.rules[one], m_all.rules[rule]);
    };
    for (std::size_t i = subs == Subs::Other ? 1 : 0; i < m_keys.size(); ++i)
        if (const auto winner = all.find(m_keys[i], fits))
            return RulePair{ rule, *winner };
    return std::nullopt;
}

void RuleComparer::findOverlaps(std::uint32_t rule)
{
    const int own = m_all.rules[rule].kind;
    const NumberedRules::Kind& kind = kindOf(rule);
    std::optional<RulePair> beaten;
    std::optional<RulePair> overlap;
    std::optional<RulePair> refinement;
    for (const int before : m_all.order) {
        if (before == own)
            break;
        const NumberedRules::Kind& other = m_all.kinds[std::size_t(before)];
        if (other.rules.empty())
            continue;
        const bool isNarrower = (kind.dimensions & ~other.dimensions) == 0;
        if (kind.isPartners && !other.isPartners) {
            if (!beaten)
                beaten = overlapWith(before, rule, Subs::Any);
            continue;
        }
        if (isNarrower && !refinement)
            refinement = overlapWith(before, rule, Subs::Same);
        if (!overlap)
            overlap = overlapWith(before, rule, isNarrower ? Subs::Other : Subs::Any);
    }
    for (const auto& [pair, list] : { std::pair(beaten, &m_found.beaten),
                                      std::pair(overlap, &m_found.overlaps),
                                      std::pair(refinement, &m_found.refinements) })
        if (pair)
            list->push_back(*pair);
}

RuleComparison RuleComparer::compare()
{
    for (std::uint32_t rule = 0; rule < m_all.rules.size(); ++rule)
        if (m_all.canMatch[rule] && !neverWins(rule))
            findOverlaps(rule);
    return std::move(m_found);
}

} // namespace

RuleComparison rulesThatMeet(const Campaign& campaign, const std::vector<Rule>& rules)
{
    const NumberedRules numbered(campaign, rules);
    return RuleComparer(numbered).compare();
}

} // namespace core
