#pragma once

#include "core/model/publisher.h"
#include "core/rules/rule.h"

#include <string>
#include <vector>

namespace core {

// Whom a rule's publisher field means is settled when the rule is saved and stays with it
// (Rule::publisher): neither another alias for the publisher nor another publisher of that alias
// changes what the rule matches.

/// The text by which a rule asks for a publisher; nullptr where its kind asks for none.
[[nodiscard]] const std::string* publisherText(const Rule& rule);

/// Settles whom a rule means that has not been saved yet, by today's names (D6); it keeps none
/// where the name finds nobody, or the kind asks for none.
void resolvePublisher(Rule& rule, const PublisherIndex& publishers);
void resolvePublishers(std::vector<Rule>& rules, const PublisherIndex& publishers);
void resolvePublishers(std::vector<ParsedRule>& rules, const PublisherIndex& publishers);
/// The same for an edited list: rules that carry the key of a `stored` one mean whom that one
/// means.
void settlePublishers(std::vector<Rule>& rules,
                      const std::vector<Rule>& stored,
                      const PublisherIndex& publishers);

/// Rules with whom they mean settled as by resolvePublishers(): the ones given where they are, which
/// must outlive it; else a copy.
class SettledRules {
public:
    SettledRules(const std::vector<Rule>& rules, const PublisherIndex& publishers);

    [[nodiscard]] const std::vector<Rule>& all() const { return m_settled ? *m_settled : m_given; }

private:
    const std::vector<Rule>& m_given;
    std::optional<std::vector<Rule>> m_settled;
};

/// For reading and editing: where a rule's text does not find its publisher any more, the alias of
/// today stands instead.
[[nodiscard]] std::vector<Rule> withNamesOfToday(std::vector<Rule> rules,
                                                 const PublisherIndex& publishers);

} // namespace core
