#pragma once

#include "core/model/campaign.h"
#include "core/rules/rule.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The columns of the rules table, read back: which kind a row is of, the fields of that kind, and
/// the value.
struct RulesCsv {
    ParsedRules parsed; ///< a rule's fields by their columns; every fault of every row taken
    std::vector<std::string> campaigns; ///< that rows name, each once, in the file's order
    int otherCampaigns = 0; ///< rows left aside: the file is of several campaigns, these of others
    std::vector<std::string> unknownColumns;
};

/// Whether a text is custom payouts as CSV: its first record has the columns kind and value.
[[nodiscard]] bool isRulesCsv(std::string_view text);

/// Reads a rules table (CLI.md "Table columns") for a campaign. A cell of a field that the row's
/// kind does not ask for has to be empty, and a unit has to be the one that the campaign gives that
/// kind. A file of one campaign may be of another than this one; of several, the rows of this
/// campaign are taken. With the column unit, as our own export has it, the formula guard is taken
/// off.
[[nodiscard]] RulesCsv parseRulesCsv(std::string_view text, const Campaign& campaign);

} // namespace core
