#pragma once

#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

struct SaveCampaignRequest {
    Campaign campaign; ///< key 0: a new one; `version`: the state that was edited
    std::vector<Rule> rules; ///< the whole draft; unchanged ones carry their key, and keep their
                             ///< publisher whatever their text finds today
    bool rereadValues = false; ///< the user saw before and after of a changed cost model and agreed
    std::string note;
};

struct SavedCampaign {
    Campaign campaign;
    std::vector<Message> warnings; ///< of the checks that are said on Save; never blocking
};

/// Save changes: the campaign's details and its rules as one new version (D18). Refused: two
/// campaigns of one title, the same conditions twice (D3), unknown publishers in rules, a changed
/// cost model without `rereadValues`. Whom a rule's publisher field means is settled here.
[[nodiscard]] Result<SavedCampaign> saveCampaign(Books& books, const SaveCampaignRequest& request);

/// The same inside the caller's unit of work. A save that changes nothing makes no version.
[[nodiscard]] Result<SavedCampaign> storeCampaign(Books& books, const SaveCampaignRequest& request);

/// One value before and after the cost model changed: what the question shows.
struct RereadValue {
    Message rule; ///< its text, or "Default payout"
    Message before; ///< "10 USD"
    Message after; ///< "10 %"
};
[[nodiscard]] std::vector<RereadValue> rereadValues(const Campaign& before,
                                                    CostModel after,
                                                    const std::vector<Rule>& rules,
                                                    const Workspace& workspace);

} // namespace core
