#include "tests/oracle/rule_line.h"

#include "tests/oracle/words.h"

#include <algorithm>
#include <sstream>

namespace tests::oracle {

namespace {

/// The fields of a line: separated by commas, blanks around them dropped, quoted as in CSV where
/// the first sign is a quotation mark. None for a quotation that does not end.
std::optional<std::vector<std::string>> splitLine(std::string_view line)
{
    std::vector<std::string> fields;
    std::size_t at = 0;
    while (true) {
        at = std::min(line.find_first_not_of(" \t", at), line.size());
        if (at == line.size() || line[at] != '"') {
            const std::size_t end = std::min(line.find(',', at), line.size());
            fields.push_back(trim(line.substr(at, end - at)));
            at = end;
        } else {
            std::string quoted;
            for (++at;; ++at) {
                if (at >= line.size())
                    return std::nullopt;
                if (line[at] == '"' && (at + 1 == line.size() || line[at + 1] != '"'))
                    break;
                if (line[at] == '"')
                    ++at;
                quoted += line[at];
            }
            fields.push_back(trim(quoted));
            at = std::min(line.find(',', at), line.size());
        }
        if (at == line.size())
            return fields;
        ++at;
    }
}

/// 1 to 20 for "sub1" to "sub20", with the given prefix; 0 otherwise.
int numberOfSub(const std::string& text, const std::string& prefix)
{
    for (int number = 1; number <= 20; ++number)
        if (text == prefix + std::to_string(number))
            return number;
    return 0;
}

int numberOfSub(const std::string& field, const std::string& text, bool isClick)
{
    if (field != (isClick ? "click_sub" : "conv_sub"))
        return 0;
    const int number = numberOfSub(text, "sub");
    return number == 0 && !isClick ? numberOfSub(text, "p_sub") : number;
}

bool isReadable(const std::string& field, const std::string& text)
{
    if (text.empty())
        return false;
    if (field == "country")
        return countryCode(text).has_value();
    if (field == "click_sub" || field == "conv_sub")
        return numberOfSub(field, text, field == "click_sub") != 0;
    return true;
}

std::string meaning(const RuleLine& rule, const std::string& field, const Directory& publishers)
{
    const std::string typed = rule.field(field);
    if (field == "country")
        return *countryCode(typed);
    if (field == "os")
        return osFamily(typed);
    if (field == "click_sub" || field == "conv_sub")
        return std::to_string(rule.subNumber(field));
    if (field == "publisher") {
        const auto who = publishers.find(typed);
        return who ? "publisher " + std::to_string(*who) : "nobody " + fold(typed);
    }
    return typed;
}

/// "from 2026-11-01" or "until 2026-12-31", behind the value.
bool readLimit(const std::string& text, RuleLine& rule)
{
    for (const auto& [word, day] :
         { std::pair("from ", &rule.from), std::pair("until ", &rule.until) }) {
        if (text.rfind(word, 0) == 0 && day->empty()) {
            *day = trim(text.substr(std::string(word).size()));
            return isDay(*day);
        }
    }
    return false;
}

} // namespace

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all = {
        { "geo", { "country" } },
        { "geo_os", { "os", "country" } },
        { "publisher", { "publisher" } },
        { "publisher_sub", { "publisher", "click_sub", "click_value" } },
        { "publisher_sub_geo", { "publisher", "click_sub", "click_value", "country" } },
        { "hybrid", { "type" } },
        { "conversion_sub", { "conv_sub", "conv_value" } },
        { "type_geo_sub", { "type", "country", "conv_sub", "conv_value" } },
        { "type_sub", { "type", "conv_sub", "conv_value" } },
        { "type_geo", { "type", "country" } },
        { "type", { "type" } },
    };
    return all;
}

std::vector<std::string> matchOrder(const std::string& words)
{
    // D1, sentence by sentence.
    std::string order = words;
    if (words == "partner")
        order = "hybrid publisher_sub_geo publisher_sub publisher type_geo_sub type_sub type_geo "
                "geo_os "
                "conversion_sub type geo";
    if (words == "conditions")
        order = "hybrid publisher_sub_geo type_geo_sub publisher_sub type_sub type_geo geo_os "
                "publisher "
                "conversion_sub type geo";
    std::istringstream text(order);
    std::vector<std::string> keys;
    for (std::string key; text >> key;)
        keys.push_back(key);
    return keys;
}

std::string RuleLine::field(const std::string& name) const
{
    for (std::size_t i = 0; i < kind->fields.size(); ++i)
        if (kind->fields[i] == name)
            return typed[i];
    return {};
}

int RuleLine::subNumber(const std::string& name) const
{
    return numberOfSub(name, field(name), name == "click_sub");
}

std::optional<RuleLine> parseRuleLine(std::string_view line)
{
    const auto parts = splitLine(line);
    if (!parts)
        return std::nullopt;
    RuleLine rule;
    for (const Kind& kind : kinds())
        if (kind.key == parts->front())
            rule.kind = &kind;
    if (!rule.kind || parts->size() < rule.kind->fields.size() + 2)
        return std::nullopt;
    const std::size_t valueAt = rule.kind->fields.size() + 1;
    rule.typed.assign(parts->begin() + 1, parts->begin() + std::ptrdiff_t(valueAt));
    for (std::size_t i = 0; i < rule.typed.size(); ++i)
        if (!isReadable(rule.kind->fields[i], rule.typed[i]))
            return std::nullopt;
        else if (rule.kind->fields[i] == "conv_sub" && rule.typed[i].rfind("p_", 0) == 0)
            rule.typed[i].erase(0, 2); // both mean the same and are written sub1
    const auto value = Decimal::parse((*parts)[valueAt]);
    if (!value || !isAmount((*parts)[valueAt]) || value->isNegative())
        return std::nullopt;
    rule.value = *value;
    for (std::size_t i = valueAt + 1; i < parts->size(); ++i)
        if (!readLimit((*parts)[i], rule))
            return std::nullopt;
    if (!rule.until.empty() && rule.until < rule.from)
        return std::nullopt;
    return rule;
}

std::vector<std::string> meanings(const RuleLine& rule, const Directory& publishers)
{
    std::vector<std::string> all;
    for (const std::string& field : rule.kind->fields)
        all.push_back(meaning(rule, field, publishers));
    return all;
}

bool shareADay(const RuleLine& a, const RuleLine& b)
{
    const auto endsBefore = [](const RuleLine& one, const RuleLine& other) {
        return !one.until.empty() && one.until < other.from;
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

bool sameConditions(const RuleLine& a, const RuleLine& b, const Directory& publishers)
{
    return a.kind == b.kind && meanings(a, publishers) == meanings(b, publishers)
        && shareADay(a, b);
}

} // namespace tests::oracle
