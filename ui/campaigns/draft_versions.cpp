#include "ui/campaigns/draft_versions.h"

#include "core/rules/rule_publishers.h"
#include "ui/campaigns/campaign_draft.h"
#include "ui/models/domain_words.h"

namespace ui {

core::CampaignDraft coreDraft(const CampaignDraft& draft)
{
    core::SaveCampaignRequest request = draft.request();
    const CampaignSource& source = draft.source();
    core::settlePublishers(request.rules, source.rules, core::PublisherIndex(source.publishers));
    return { std::move(request.campaign), std::move(request.rules) };
}

void bringBack(CampaignDraft& draft,
               const core::Campaign& campaign,
               const std::vector<core::Rule>& rules,
               const QString& text)
{
    const auto change = [&](auto CampaignDetails::*member, auto value) {
        draft.changeDetail(member, std::move(value), text);
    };
    std::vector<std::vector<RuleRow>> tabs(core::RuleKinds::all().size());
    for (const core::Rule& rule : rules) {
        RuleRow row = rowOf(rule);
        row.key = {};
        tabs[std::size_t(rule.kind)].push_back(std::move(row));
    }
    draft.undoStack()->beginMacro(text);
    change(&CampaignDetails::title, QString::fromStdString(campaign.title));
    change(&CampaignDetails::costModel, campaign.costModel);
    change(&CampaignDetails::defaultPayout, payoutValueField(campaign.defaultPayout));
    change(&CampaignDetails::matchOrder, campaign.matchOrder);
    change(&CampaignDetails::status, campaign.status);
    change(&CampaignDetails::expires, campaign.expires);
    change(&CampaignDetails::holdDays, campaign.holdDays);
    for (int kind = 0; kind < int(tabs.size()); ++kind)
        draft.replaceRows(kind, std::move(tabs[std::size_t(kind)]));
    draft.undoStack()->endMacro();
}

} // namespace ui
