// More of campaign_draft.cpp: the two saves.
#include "ui/campaigns/campaign_draft.h"
#include "ui/models/domain_words.h"

#include <unordered_map>

namespace ui {

namespace {

std::size_t placeAt(int index)
{
    return std::size_t(index);
}

} // namespace

bool CampaignDraft::savePayouts(int kind)
{
    Tab& tab = m_tabs[placeAt(kind)];
    tab.isStrict = true;
    check(kind, 0, int(tab.rows.size()));
    const bool isRight = errorCount(kind) == 0;
    if (isRight) {
        tab.accepted = filledRows(tab.rows);
        tab.isStrict = false;
    }
    emit changed({ DraftEvent::What::Tab, kind, 0, 0 });
    return isRight;
}

bool CampaignDraft::isAccepted(int kind) const
{
    return filledRows(rows(kind)) == m_tabs[placeAt(kind)].accepted;
}

int CampaignDraft::acceptAll()
{
    int refused = -1;
    for (int kind = int(m_tabs.size()) - 1; kind >= 0; --kind)
        if (!isAccepted(kind) && !savePayouts(kind))
            refused = kind;
    return refused;
}

int CampaignDraft::totalRows() const
{
    int total = 0;
    for (int kind = 0; kind < int(m_tabs.size()); ++kind)
        total += rowCount(kind);
    return total;
}

int CampaignDraft::unsavedChanges() const
{
    int changes = int(m_details.title != m_savedDetails.title)
        + int(m_details.costModel != m_savedDetails.costModel)
        + int(m_details.defaultPayout != m_savedDetails.defaultPayout)
        + int(m_details.matchOrder != m_savedDetails.matchOrder)
        + int(m_details.status != m_savedDetails.status)
        + int(m_details.expires != m_savedDetails.expires)
        + int(m_details.holdDays != m_savedDetails.holdDays);
    for (const Tab& tab : m_tabs) {
        std::unordered_map<core::RuleId, const RuleRow*> saved;
        for (const RuleRow& row : tab.saved)
            saved.emplace(row.key, &row);
        for (const RuleRow& row : filledRows(tab.rows)) {
            const auto before = saved.find(row.key);
            changes += int(before == saved.end() || !before->second->saysTheSameAs(row));
            if (before != saved.end())
                saved.erase(before);
        }
        changes += int(saved.size()); // removed
    }
    return changes;
}

std::vector<core::Rule> CampaignDraft::rules() const
{
    std::vector<core::Rule> rules;
    for (int kind = 0; kind < int(m_tabs.size()); ++kind) {
        const Tab& tab = m_tabs[placeAt(kind)];
        std::unordered_map<core::RuleId, const RuleRow*> saved;
        for (const RuleRow& row : tab.saved)
            saved.emplace(row.key, &row);
        for (const RuleRow& row : tab.accepted) {
            core::Rule rule = core::makeRule(kind, textsOf(row)).value();
            const auto before = saved.find(row.key);
            if (row.key && before != saved.end() && before->second->saysTheSameAs(row))
                rule.key = row.key;
            rules.push_back(std::move(rule));
        }
    }
    return rules;
}

core::Campaign CampaignDraft::campaign() const
{
    core::Campaign campaign = m_source.campaign;
    campaign.title = m_details.title.trimmed().toStdString();
    campaign.costModel = m_details.costModel;
    campaign.matchOrder = m_details.matchOrder;
    campaign.status = m_details.status;
    campaign.expires = m_details.expires;
    campaign.holdDays = m_details.holdDays;
    const auto payout = readPayoutValue(m_details.defaultPayout);
    campaign.defaultPayout = payout ? std::optional(*payout) : std::nullopt;
    return campaign;
}

core::SaveCampaignRequest CampaignDraft::request() const
{
    return { .campaign = campaign(), .rules = rules(), .rereadValues = false, .note = {} };
}

} // namespace ui
