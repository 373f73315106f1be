#include "core/base/text.h"
#include "core/rules/rule_file.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kindField = "kind";

/// The fields of one line, unquoted and trimmed.
Result<std::vector<std::string>> splitLine(std::string_view line, char separator)
{
    std::vector<std::string> fields;
    for (std::size_t at = 0;; ++at) {
        const std::size_t start = std::min(line.find_first_not_of(" \t", at), line.size());
        // A blank that is the separator itself (a tab) ends an empty field.
        const std::size_t gap = std::min(line.find(separator, at), line.size());
        std::size_t end = gap;
        if (start < gap && line[start] == '"') {
            std::string field;
            std::size_t i = start + 1;
            for (; i < line.size(); ++i) {
                if (line[i] == '"' && line.substr(i + 1, 1) == "\"")
                    ++i;
                else if (line[i] == '"')
                    break;
                field += line[i];
            }
            if (i >= line.size())
                return Error{ ErrorCode::Refused,
                              say("core", "A quoted field is not closed."),
                              {},
                              say("core",
                                  "Close it, and write a quotation mark inside it twice.") };
            end = std::min(line.find(separator, i), line.size());
            if (!trimmed(line.substr(i + 1, end - i - 1)).empty())
                return Error{
                    ErrorCode::Refused,
                    say("core",
                        "Something stands between a closing quotation mark and the next field."),
                    {},
                    say("core", "Write a quotation mark inside a quoted field twice.")
                };
            fields.push_back(std::move(field));
        } else {
            fields.emplace_back(trimmed(line.substr(at, gap - at)));
        }
        if (end == line.size())
            return fields;
        at = end;
    }
}

/// Every fault of a line, none when it is a rule. Error.where is the key of the field at fault, or
/// empty.
std::vector<Error> readRule(std::string_view line, char separator, int kind, Rule& rule)
{
    if (firstInvalidUtf8(line))
        return { { ErrorCode::Refused,
                   say("core", "The line holds bytes that are not UTF-8."),
                   {},
                   say("core", "Save the text as UTF-8.") } };
    Result<std::vector<std::string>> fields = splitLine(line, separator);
    if (!fields)
        return { fields.error() };
    if (kind >= 0)
        return faultsOf(kind, *fields, rule);
    const Result<int> named = parseRuleKind(fields->front());
    if (!named)
        return { named.error() };
    fields->erase(fields->begin());
    return faultsOf(*named, *fields, rule);
}

ParsedRules readLines(std::string_view text, char separator, int kind)
{
    ParsedRules parsed;
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    parsed.rules.reserve(std::size_t(std::ranges::count(text, '\n')) + 1);
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::string_view content = trimmed(line);
        if (content.empty() || content.starts_with('#'))
            continue;
        Rule rule;
        const std::vector<Error> faults =
            readRule(line.substr(0, line.find_last_not_of('\r') + 1), separator, kind, rule);
        if (faults.empty())
            parsed.rules.push_back({ number, std::move(rule) });
        for (Error error : faults) {
            const std::string field = error.where;
            error.where = field.empty()
                ? say("core", "line {1}", std::to_string(number))
                : say("core", "line {1}, {2}", std::to_string(number), field);
            parsed.issues.push_back({ number, field, std::move(error) });
        }
    }
    return parsed;
}

} // namespace

Result<int> parseRuleKind(std::string_view key)
{
    if (const int kind = RuleKinds::indexOf(foldCase(key)); kind >= 0)
        return kind;
    std::vector<std::string> keys;
    std::string all;
    for (const RuleKind& kind : RuleKinds::all()) {
        all += (keys.empty() ? "" : ", ") + std::string(kind.key);
        keys.emplace_back(kind.key);
    }
    const std::optional<std::string> near = nearest(key, keys);
    return Error{ ErrorCode::Refused,
                  say("core", "“{1}” is not a kind of custom payout.", key),
                  std::string(kindField),
                  near ? say("core", "Did you mean “{1}”?", *near)
                       : say("core", "The kinds are {1}.", all) };
}

ParsedRules parseRulesFile(std::string_view text, int kind)
{
    return readLines(text, ',', kind);
}

ParsedRules parsePastedRules(std::string_view text, int kind)
{
    constexpr std::string_view byPreference = "\t,;";
    const auto found =
        std::find_if(byPreference.begin(), byPreference.end(), [text](char separator) {
            return text.find(separator) != std::string_view::npos;
        });
    return readLines(text, found == byPreference.end() ? ',' : *found, kind);
}

} // namespace core
