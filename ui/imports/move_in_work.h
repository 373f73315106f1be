#pragma once

#include "core/usecases/move_in.h"
#include "ui/session/services.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// What is moved in from another system, in the order in which it is best done.
enum class MoveInKind { Publishers, Campaigns, OpeningBalances, Payouts };

struct MoveInRequest {
    MoveInKind kind = MoveInKind::Publishers;
    QString path; ///< empty: `pasted` is the file
    std::string pasted;
    bool isConfirmed = false; ///< opening balances come on top of what is there
    std::optional<core::PublisherId> publisher; ///< whose payouts these are, where rows name nobody
    std::map<std::string, core::PayoutStatus> statuses; ///< of payouts, by the file's word
    bool createMissing = false; ///< publishers whom the JSON's custom payouts name
    bool rereadValues = false; ///< agrees that a changed cost model gives values another unit
};

/// Why nothing of a file can be taken: one of the reasons.
struct MoveInProblem {
    core::Message place; ///< "line 3", "item 2" …
    std::string column;
    core::Error error;
};

/// What was moved in, or would be. With any problem nothing is.
struct MoveInOutcome {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<MoveInProblem> problems;
    std::vector<core::Message> notes;
    std::vector<std::string> unknownColumns;
    std::vector<std::string> createdPublishers;
    std::vector<std::string> unmappedStatuses; ///< as the file writes them
};

/// On the worker. All or nothing; a preview keeps nothing. Error: the file as a whole is not as it
/// should be, or the work was stopped.
[[nodiscard]] core::Result<MoveInOutcome> moveIn(core::Books& books,
                                                 Services& services,
                                                 const MoveInRequest& request,
                                                 bool isPreview,
                                                 core::Progress& progress);

} // namespace ui
