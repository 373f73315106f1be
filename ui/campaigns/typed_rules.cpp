#include "ui/campaigns/typed_rules.h"

namespace ui {

TypedRules typedRules(const CampaignDraft& draft)
{
    TypedRules typed;
    typed.draft.campaign = draft.campaign();
    for (int kind = 0; kind < int(core::RuleKinds::all().size()); ++kind) {
        const int rows = int(draft.rows(kind).size());
        for (int row = 0; row < rows; ++row) {
            const core::Rule* rule = draft.rule(kind, row);
            if (!rule)
                continue;
            typed.draft.rules.push_back(*rule);
            typed.places.push_back({ kind, row });
        }
    }
    return typed;
}

} // namespace ui
