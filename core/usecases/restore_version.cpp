#include "core/usecases/restore_version.h"

#include "core/usecases/campaign_history.h"

namespace core {

Result<SavedCampaign> restoreVersion(Books& books, const RestoreVersionRequest& request)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    auto old = versionNumbered(books.store, request.campaign, request.number);
    if (!old)
        return old.error();
    const auto versions = books.store.campaignVersions(request.campaign);
    if (!versions)
        return versions.error();
    auto rules = books.store.rules(old->campaign.version);
    if (!rules)
        return rules.error();
    SaveCampaignRequest save;
    save.campaign = std::move(old->campaign);
    save.campaign.version = versions->back().campaign.version;
    save.rules = std::move(*rules);
    save.rereadValues = request.rereadValues;
    save.note = request.note;
    if (save.note.empty())
        save.note = say("core", "Version {1} restored", std::to_string(request.number)).text();
    auto saved = storeCampaign(books, save);
    if (!saved)
        return saved.error();
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return saved;
}

} // namespace core
