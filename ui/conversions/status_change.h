#pragma once

#include "core/model/chain_head.h"
#include "core/usecases/change_conversions.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// Rows of the list, by the filter that lists them and their places in it as long as nothing was
/// written.
struct ChosenRows {
    core::ConversionFilter filter;
    std::vector<int> rows; ///< ascending
    bool isAll = false; ///< every row that fits the filter
    std::optional<core::ChainHead> readAt; ///< how far the books were when the list was read
};

/// What a bulk change is about to touch: counted before anybody is asked.
struct ChosenConversions {
    ChosenRows which;
    std::vector<core::Identity> identities; ///< unless all are chosen
    std::int64_t count = 0;
    std::map<core::ConversionStatus, std::int64_t> byStatus;
};

/// Looks the chosen rows up in the books; on the worker. Conflict: something was written since the
/// list was read, other conversions may stand in these places.
[[nodiscard]] core::Result<ChosenConversions> lookUp(core::Books& books, const ChosenRows& chosen);
/// What a use case answers that is asked to change them (or would be); on the worker. Conflict: all
/// were chosen, and something was written since the list was read.
[[nodiscard]] core::Result<core::ConversionsChanged>
change(core::Books& books,
       const ChosenConversions& chosen,
       const std::function<core::Result<core::ConversionsChanged>(const core::ConversionChoice&)>&
           useCase);

/// "12 conversions: 9 pending, 3 approved. …": what the question says.
[[nodiscard]] QString changeQuestion(const ChosenConversions& chosen,
                                     core::ConversionStatus status);
/// "Earned −10.00, awaiting approval 0.00. Held +10.00.": what a change did.
[[nodiscard]] QString changedAmounts(const core::ConversionsChanged& changed,
                                     const core::Workspace& workspace);
/// What a hold would do, as its dialog says it.
[[nodiscard]] QString holdEffect(const core::ConversionsChanged& would,
                                 const core::Workspace& workspace);

} // namespace ui
