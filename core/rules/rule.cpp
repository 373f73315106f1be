#include "core/rules/rule.h"

#include "core/base/text.h"
#include "core/rules/conditions.h"

#include <map>

namespace core {
namespace {

constexpr std::string_view valueKey = "value";
/// Stands in no field: control characters are refused.
constexpr char unitSeparator = '\x1F';

const RuleKind& kindOf(const Rule& rule)
{
    require(rule.kind >= 0 && std::size_t(rule.kind) < RuleKinds::all().size(),
            "a rule has a kind");
    return RuleKinds::all()[std::size_t(rule.kind)];
}

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

} // namespace

std::vector<RuleField> fieldsOf(const RuleKind& kind)
{
    std::vector<RuleField> fields;
    for (const Dimension dimension : kind.dimensions)
        for (const RuleField& field : info(dimension).fields)
            fields.push_back(field);
    return fields;
}

std::string toText(const Rule& rule)
{
    std::string text;
    for (const std::string& field : rule.fields)
        text += quotedIfNeeded(field, text.empty()) + ", ";
    return text + toText(rule.value);
}

std::string toFileLine(const Rule& rule)
{
    return std::string(kindOf(rule).key) + ", " + toText(rule);
}

Result<Rule> makeRule(int kind, const std::vector<std::string>& fieldsAndValue)
{
    Rule rule;
    rule.kind = kind;
    const RuleKind& row = kindOf(rule);
    const std::size_t fieldCount = fieldsOf(row).size();
    if (fieldsAndValue.size() != fieldCount + 1)
        return countError(row, fieldsAndValue.size());
    for (std::size_t i = 0; i < fieldCount; ++i)
        rule.fields.emplace_back(trimmed(fieldsAndValue[i]));
    std::span<std::string> rest = rule.fields;
    for (const Dimension dimension : row.dimensions) {
        const std::size_t count = info(dimension).fields.size();
        if (const Result<void> accepted = acceptFields(dimension, rest.first(count)); !accepted)
            return accepted.error();
        rest = rest.subspan(count);
    }
    const Result<PayoutValue> value = parsePayoutValue(fieldsAndValue.back());
    if (!value) {
        Error error = value.error();
        error.where = valueKey;
        return error;
    }
    rule.value = *value;
    return rule;
}

std::string conditionKey(const Rule& rule)
{
    std::string key;
    std::span<const std::string> rest = rule.fields;
    for (const Dimension dimension : kindOf(rule).dimensions) {
        const std::size_t count = info(dimension).fields.size();
        key += matchedForm(dimension, rest.first(count)) + unitSeparator;
        rest = rest.subspan(count);
    }
    return key;
}

std::vector<RuleIssue> findDuplicates(const std::vector<ParsedRule>& rules)
{
    std::vector<RuleIssue> issues;
    std::map<std::pair<int, std::string>, int> firstLines;
    for (const ParsedRule& parsed : rules) {
        const auto [first, isNew] =
            firstLines.try_emplace({ parsed.rule.kind, conditionKey(parsed.rule) }, parsed.line);
        if (isNew)
            continue;
        issues.push_back({ parsed.line,
                           {},
                           { ErrorCode::Refused,
                             say("core",
                                 "This line has the same conditions as line {1}: {2}.",
                                 std::to_string(first->second),
                                 toText(parsed.rule)),
                             say("core", "line {1}", std::to_string(parsed.line)),
                             say("core", "Remove one of the two.") } });
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
