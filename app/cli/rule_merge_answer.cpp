#include "app/cli/rule_merge_answer.h"

#include "app/cli/console.h"

namespace app {

namespace {

core::Json linesJson(const std::vector<core::Rule>& rules)
{
    core::Json lines = core::Json::array();
    for (const core::Rule& rule : rules)
        lines.items.push_back(core::Json::ofString(core::toFileLine(rule)));
    return lines;
}

core::Json countJson(std::size_t count)
{
    return core::Json::ofNumber(std::int64_t(count));
}

} // namespace

void addChanges(core::Json& object, const core::RuleMerge& changes)
{
    object.set("added", countJson(changes.added.size()));
    object.set("changed", countJson(changes.changed.size()));
    object.set("removed", countJson(changes.removed.size()));
    object.set("unchanged", core::Json::ofNumber(changes.unchanged));
    object.set("added_rules", linesJson(changes.added));
    core::Json changed = core::Json::array();
    for (const core::ChangedRule& rule : changes.changed) {
        core::Json one = core::Json::object();
        one.set("before", core::Json::ofString(core::toFileLine(rule.before)));
        one.set("after", core::Json::ofString(core::toFileLine(rule.after)));
        changed.items.push_back(std::move(one));
    }
    object.set("changed_rules", changed);
    object.set("removed_rules", linesJson(changes.removed));
}

std::string changesText(const core::RuleMerge& changes)
{
    std::string text;
    for (const core::Rule& rule : changes.added)
        text += "+ " + printable(core::toFileLine(rule)) + '\n';
    for (const core::ChangedRule& rule : changes.changed)
        text += "~ " + printable(core::toFileLine(rule.before)) + " -> "
            + core::toText(rule.after.value) + '\n';
    for (const core::Rule& rule : changes.removed)
        text += "- " + printable(core::toFileLine(rule)) + '\n';
    return text;
}

std::string countsText(const core::RuleMerge& changes)
{
    return "added " + std::to_string(changes.added.size()) + ", changed "
        + std::to_string(changes.changed.size()) + ", removed "
        + std::to_string(changes.removed.size()) + ", unchanged "
        + std::to_string(changes.unchanged) + '\n';
}

} // namespace app
