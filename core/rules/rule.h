#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/campaign.h"
#include "core/rules/rule_kinds.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A custom payout: a kind, the fields of its dimensions in typing order, a value, and the days on
/// which it counts.
struct Rule {
    RuleId key;    ///< none until saved
    int kind = 0;  ///< index into RuleKinds::all()
    std::vector<std::string> fields; ///< as typed, trimmed; one text per RuleField of the kind
    PayoutValue value;
    std::optional<Date> validFrom;  ///< first day, workspace zone; none: always was
    std::optional<Date> validUntil; ///< last day, included; none: until further notice
    PublisherId publisher; ///< whom its publisher field means, settled when it was saved; else none

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// The kind in force that the rule is of.
[[nodiscard]] const RuleKind& kindOf(const Rule& rule);

/// All the fields of a kind in typing order: its dimensions' fields, one after the other.
[[nodiscard]] std::vector<RuleField> fieldsOf(const RuleKind& kind);

/// Fields, value and, where the rule has them, "from 2026-11-01" and "until 2026-12-31": what makeRule()
/// reads.
[[nodiscard]] std::vector<std::string> textsOf(const Rule& rule);
/// "IOS, US, 10": textsOf() in one line, each CSV-quoted where it has to be.
[[nodiscard]] std::string toText(const Rule& rule);
/// "geo_os, IOS, US, 10": a line of a rules file.
[[nodiscard]] std::string toFileLine(const Rule& rule);

/// The rule from its fields, value and dates as typed: counts, trims and checks each (country known, sub
/// name sub1…sub20, value ≥ 0, days in order). Error.where names the field's key.
[[nodiscard]] Result<Rule> makeRule(int kind, const std::vector<std::string>& texts);

/// What two rules of one kind share when they ask for the same: the fields in their matched form (country
/// code, OS family, the publisher or, where it is not settled yet, its folded name), joined.
[[nodiscard]] std::string conditionKey(const Rule& rule);

/// A line of a text that could not become a rule; `field` is the key of the field at fault, or empty.
struct RuleIssue {
    int line = 0; ///< from 1
    std::string field;
    Error error;
};

struct ParsedRule {
    int line = 0;
    Rule rule;
};

struct ParsedRules {
    std::vector<ParsedRule> rules;
    std::vector<RuleIssue> issues;
};

/// A rules file (CLI.md "Rules file"). With kind ≥ 0, lines carry no key, exactly as the page types them.
[[nodiscard]] ParsedRules parseRulesFile(std::string_view text, int kind = -1);
/// What was pasted or typed in bulk for one kind: separator tab if any, else comma, else semicolon (D12).
[[nodiscard]] ParsedRules parsePastedRules(std::string_view text, int kind);
/// Same conditions twice inside one kind, on a day that both count: one issue each, naming both lines (D3).
[[nodiscard]] std::vector<RuleIssue> findDuplicates(const std::vector<ParsedRule>& rules);

/// What parseRulesFile reads: LF, fields joined by ", ".
[[nodiscard]] std::string printRulesFile(const std::vector<Rule>& rules);

} // namespace core
