#include "core/rules/rule.h"

#include "core/base/text.h"
#include "core/rules/conditions.h"
#include "core/rules/rule_dates.h"
#include "core/rules/rule_file.h"
#include "core/rules/rules_by_condition.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

constexpr std::string_view valueKey = "value";
/// Stands in no field: control characters are refused.
constexpr char unitSeparator = '\x1F';
constexpr char settledPublisher = '\x1E'; ///< before its number

/// "OS, Country"
Message listOf(const std::vector<RuleField>& fields)
{
    Message list = word(fields.front().label);
    for (std::size_t i = 1; i < fields.size(); ++i)
        list = say("core", "{1}, {2}", list, word(fields[i].label));
    return list;
}

Error countError(const RuleKind& kind, std::size_t seen)
{
    const std::vector<RuleField> fields = fieldsOf(kind);
    return { ErrorCode::Refused,
             say("core",
                 "{1} takes {2} fields ({3} and value), and here are {4}.",
                 kind.label,
                 std::to_string(fields.size() + 1),
                 listOf(fields),
                 std::to_string(seen)),
             {},
             say("core", "Write it like {1}.", kind.example) };
}

std::string quotedIfNeeded(const std::string& field, bool first)
{
    const bool needed = field.find_first_of(",\"") != std::string::npos
        || (first && field.starts_with('#')); // not a comment
    if (!needed)
        return field;
    std::string quoted = "\"";
    for (const char c : field)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

RuleIssue duplicateIssue(const ParsedRule& first, const ParsedRule& second)
{
    const bool always = !hasDates(first.rule) && !hasDates(second.rule);
    const std::string line = std::to_string(first.line);
    return { second.line,
             {},
             { ErrorCode::Refused,
               always ? say("core",
                            "This line has the same conditions as line {1}: {2}.",
                            line,
                            toText(second.rule))
                      : say("core",
                            "This line has the same conditions as line {1} on days that both "
                            "count: {2}.",
                            line,
                            toText(second.rule)),
               say("core", "line {1}", std::to_string(second.line)),
               always ? say("core", "Remove one of the two.")
                      : say("core", "Remove one of the two, or part their days.") } };
}

} // namespace

const RuleKind& kindOf(const Rule& rule)
{
    require(rule.kind >= 0 && std::size_t(rule.kind) < RuleKinds::all().size(),
            "a rule has a kind");
    return RuleKinds::all()[std::size_t(rule.kind)];
}

std::vector<RuleField> fieldsOf(const RuleKind& kind)
{
    std::vector<RuleField> fields;
    for (const Dimension dimension : kind.dimensions)
        for (const RuleField& field : info(dimension).fields)
            fields.push_back(field);
    return fields;
}

std::vector<std::string> textsOf(const Rule& rule)
{
    std::vector<std::string> texts = rule.fields;
    texts.push_back(toText(rule.value));
    for (std::string& text : dateTexts(rule))
        texts.push_back(std::move(text));
    return texts;
}

std::string toText(const Rule& rule)
{
    std::string line;
    for (const std::string& text : textsOf(rule))
        line += (line.empty() ? "" : ", ") + quotedIfNeeded(text, line.empty());
    return line;
}

std::string toFileLine(const Rule& rule)
{
    return std::string(kindOf(rule).key) + ", " + toText(rule);
}

std::vector<Error> faultsOf(int kind, const std::vector<std::string>& texts, Rule& rule)
{
    rule.kind = kind;
    const RuleKind& row = kindOf(rule);
    const std::size_t fieldCount = fieldsOf(row).size();
    const std::span behindValue = std::span(texts).subspan(std::min(fieldCount + 1, texts.size()));
    if (texts.size() <= fieldCount || !std::ranges::all_of(behindValue, isDateText))
        return { countError(row, texts.size()) };
    std::vector<Error> faults;
    for (std::size_t i = 0; i < fieldCount; ++i)
        rule.fields.emplace_back(trimmed(texts[i]));
    std::span<std::string> rest = rule.fields;
    for (const Dimension dimension : row.dimensions) {
        const std::size_t count = info(dimension).fields.size();
        if (const Result<void> accepted = acceptFields(dimension, rest.first(count)); !accepted)
            faults.push_back(accepted.error());
        rest = rest.subspan(count);
    }
    if (const Result<PayoutValue> value = parsePayoutValue(texts[fieldCount])) {
        rule.value = *value;
    } else {
        faults.push_back(value.error());
        faults.back().where = valueKey;
    }
    if (const Result<void> read = readDates(behindValue, rule); !read)
        faults.push_back(read.error());
    return faults;
}

Result<Rule> makeRule(int kind, const std::vector<std::string>& texts)
{
    Rule rule;
    const std::vector<Error> faults = faultsOf(kind, texts, rule);
    if (!faults.empty())
        return faults.front();
    return rule;
}

std::string conditionKey(const Rule& rule)
{
    std::string key;
    std::span<const std::string> rest = rule.fields;
    for (const Dimension dimension : kindOf(rule).dimensions) {
        const std::size_t count = info(dimension).fields.size();
        key += dimension == Dimension::Publisher && rule.publisher
            ? settledPublisher + std::to_string(rule.publisher.value)
            : matchedForm(dimension, rest.first(count));
        key += unitSeparator;
        rest = rest.subspan(count);
    }
    return key;
}

std::vector<RuleIssue> findDuplicates(const std::vector<ParsedRule>& rules)
{
    std::vector<RuleIssue> issues;
    RulesByCondition before(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        std::string key = RulesByCondition::keyOf(rules[i].rule);
        const auto same = before.find(key, [&](std::size_t other) {
            return haveCommonDay(rules[other].rule, rules[i].rule);
        });
        if (same)
            issues.push_back(duplicateIssue(rules[*same], rules[i]));
        else
            before.add(std::move(key), i);
    }
    return issues;
}

std::string printRulesFile(const std::vector<Rule>& rules)
{
    std::string text;
    for (const Rule& rule : rules)
        text += toFileLine(rule) + '\n';
    return text;
}

} // namespace core
