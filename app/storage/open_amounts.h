#pragma once

#include "app/storage/database.h"
#include "core/ledger/open_amount.h"
#include "core/model/workspace.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace app {

/// What is open of publishers. Asked for one after the other, as the dashboard and the checks of the books do, it
/// reads everybody's at once, a few thousand times fewer statements, and answers from that until
/// something is written.
class OpenAmounts {
public:
    OpenAmounts(Database& database, const core::Workspace& workspace)
        : m_database(database)
        , m_workspace(workspace)
    {
    }

    [[nodiscard]] core::Result<std::vector<core::OpenAmount>> of(core::PublisherId publisher);

    /// Something is about to be written.
    void forget() { m_known = {}; }

private:
    using ByPublisher = std::map<core::PublisherId, std::vector<core::OpenAmount>>;

    struct Known {
        std::int64_t dataVersion = 0; ///< changes when another connection writes
        int asked = 0; ///< how many were asked for since
        std::optional<ByPublisher> all;
    };

    /// One publisher's, or everybody's.
    [[nodiscard]] core::Result<ByPublisher> read(std::optional<core::PublisherId> publisher);
    [[nodiscard]] core::Result<void> addEarnings(std::optional<core::PublisherId> publisher,
                                                 ByPublisher& open);
    [[nodiscard]] core::Result<void> addAdjustments(std::optional<core::PublisherId> publisher,
                                                    ByPublisher& open);
    [[nodiscard]] core::Result<void> addAdvances(std::optional<core::PublisherId> publisher,
                                                 ByPublisher& open);

    Database& m_database;
    const core::Workspace& m_workspace;
    Known m_known;
};

} // namespace app
