#pragma once

#include "ui/campaigns/campaign_draft.h"

namespace ui {

/// Puts rows in the place of others: typing, adding, removing and pasting are all this.
class SpliceRows final : public QUndoCommand {
public:
    SpliceRows(
        CampaignDraft& draft, int kind, int first, int removed, std::vector<RuleRow> inserted)
        : m_draft(draft)
        , m_kind(kind)
        , m_first(first)
        , m_inserted(std::move(inserted))
    {
        const auto begin = draft.rows(kind).begin() + first;
        m_removed.assign(begin, begin + removed);
    }
    void redo() override { m_draft.splice(m_kind, m_first, int(m_removed.size()), m_inserted); }
    void undo() override { m_draft.splice(m_kind, m_first, int(m_inserted.size()), m_removed); }

private:
    CampaignDraft& m_draft;
    int m_kind;
    int m_first;
    std::vector<RuleRow> m_removed;
    std::vector<RuleRow> m_inserted;
};

} // namespace ui
