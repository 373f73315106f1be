#pragma once

#include "core/usecases/change_conversions.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace ui {

/// Rows of the list, by the filter that lists them and their places in it.
struct ChosenRows {
    core::ConversionFilter filter;
    std::vector<int> rows; ///< ascending
    bool isAll = false; ///< every row that fits the filter
};

/// What a bulk change is about to touch: counted before anybody is asked.
struct ChosenConversions {
    ChosenRows which;
    std::vector<core::Identity> identities; ///< unless all are chosen
    std::int64_t count = 0;
    std::map<core::ConversionStatus, std::int64_t> byStatus;
};

/// Looks the chosen rows up in the books; on the worker.
[[nodiscard]] core::Result<ChosenConversions> lookUp(core::Books& books, const ChosenRows& chosen);
[[nodiscard]] core::Result<core::ConversionsChanged> change(core::Books& books,
                                                            const ChosenConversions& chosen,
                                                            core::ConversionStatus status,
                                                            const std::string& reason,
                                                            core::Progress& progress);

/// "12 conversions: 9 pending, 3 approved. …": what the question says.
[[nodiscard]] QString changeQuestion(const ChosenConversions& chosen,
                                     core::ConversionStatus status);

} // namespace ui
