#include "ui/campaigns/apply_import.h"

#include "core/rules/rule_changes.h"

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ui {

namespace {

/// The rows of one kind while they change.
class ChangingRows {
public:
    ChangingRows(const CampaignDraft& draft, int kind)
        : m_rows(draft.rows(kind))
        , m_isRemoved(m_rows.size(), false)
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            if (const core::Rule* rule = draft.rule(kind, int(row)))
                m_places.emplace(core::contentKey(*rule), row);
    }

    void change(const core::ChangedRule& change)
    {
        const auto place = m_places.find(core::contentKey(change.before));
        if (place == m_places.end())
            return;
        RuleRow row = rowOf(change.after);
        row.key = m_rows[place->second].key;
        m_rows[place->second] = std::move(row);
    }

    void remove(const core::Rule& rule)
    {
        if (const auto place = m_places.find(core::contentKey(rule)); place != m_places.end())
            m_isRemoved[place->second] = true;
    }

    void add(const core::Rule& rule)
    {
        m_rows.push_back(rowOf(rule));
        m_isRemoved.push_back(false);
    }

    [[nodiscard]] std::vector<RuleRow> result() const
    {
        std::vector<RuleRow> rows;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (!m_isRemoved[i])
                rows.push_back(m_rows[i]);
        return rows;
    }

private:
    std::vector<RuleRow> m_rows;
    std::vector<bool> m_isRemoved;
    std::unordered_map<std::string, std::size_t> m_places; ///< by content
};

} // namespace

void applyImport(CampaignDraft& draft, const core::RuleMerge& changes)
{
    std::vector<ChangingRows> kinds;
    for (int kind = 0; kind < int(core::RuleKinds::all().size()); ++kind)
        kinds.emplace_back(draft, kind);
    for (const core::ChangedRule& change : changes.changed)
        kinds[std::size_t(change.after.kind)].change(change);
    for (const core::Rule& rule : changes.removed)
        kinds[std::size_t(rule.kind)].remove(rule);
    for (const core::Rule& rule : changes.added)
        kinds[std::size_t(rule.kind)].add(rule);
    draft.undoStack()->beginMacro(CampaignDraft::tr("Import rules"));
    for (int kind = 0; kind < int(kinds.size()); ++kind)
        draft.replaceRows(kind, kinds[std::size_t(kind)].result());
    draft.undoStack()->endMacro();
}

} // namespace ui
