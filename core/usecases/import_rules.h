#pragma once

#include "core/rules/rule_merge.h"
#include "core/usecases/books.h"
#include "core/usecases/publisher_register.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

struct ImportRulesOptions {
    int kind = -1; ///< ≥ 0: lines carry no key
    bool replace = false; ///< removes what the file lacks; else merge (another value for the same
                          ///< conditions is refused)
    bool createMissing = false; ///< creates the publishers that rules name and the workspace lacks
    bool dryRun = false;
    std::string note; ///< kept with the version that it makes
};

struct ImportRulesReport {
    RuleMerge changes;
    std::vector<std::string> createdPublishers;
    std::vector<Message> warnings;
    std::vector<RuleIssue> issues; ///< any: nothing was changed
};

/// A rules file, or the rules table as CSV (told by its header). All rows or none. Issues, every
/// one with line and field, come back in the report, with nothing changed. Refused: a replacement
/// that only removes, by a file that does not say so in a comment.
[[nodiscard]] Result<ImportRulesReport> importRules(Books& books,
                                                    CampaignId campaign,
                                                    std::string_view text,
                                                    const ImportRulesOptions& options);

/// The rules of a text, in whichever of the two forms it is, before it is known whom they mean.
[[nodiscard]] ParsedRules parseRules(std::string_view text,
                                     const Campaign& campaign,
                                     int kind,
                                     std::vector<Message>& notes);

/// A campaign's rules after a file: each of its lines is new, known (conditions and days), or,
/// with replace, another value. Counts them in the report (whose `changes.result` stays empty), and
/// names there those that are refused. Whom lines and rules mean is settled, and rules stand with
/// the names of today.
[[nodiscard]] std::vector<Rule> mergedRules(std::vector<Rule> stored,
                                            std::vector<ParsedRule> parsed,
                                            const ImportRulesOptions& options,
                                            ImportRulesReport& report);

/// Settles whom rules mean; a publisher that nobody is is created, or told as an Error.
class MissingPublishers {
public:
    [[nodiscard]] static Result<MissingPublishers> load(Books& books, bool createMissing);

    /// Settles whom the rule means.
    [[nodiscard]] Result<void> meet(Rule& rule);
    [[nodiscard]] const std::vector<std::string>& created() const { return m_created; }
    [[nodiscard]] const PublisherIndex& index() const { return m_index; }

private:
    MissingPublishers(Books& books, bool createMissing, const std::vector<Publisher>& publishers);

    Books& m_books;
    bool m_createMissing;
    PublisherIndex m_index;
    std::optional<PublisherRegister> m_register; ///< loaded for the first that is missing
    std::vector<std::string> m_created;
};

} // namespace core
