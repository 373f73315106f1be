#pragma once

#include "core/pricing/pricing.h"
#include "core/usecases/books.h"

#include <string_view>

namespace core {

/// A stored conversion with the explanation of the amount the books hold for it: priced again by
/// the very version of the campaign that priced it.
struct ExplainedConversion {
    StoredConversion stored;
    CampaignVersion version;
    Explanation explanation;
    std::vector<ConversionChange> changes;
    Message held; ///< "Held until 2026-12-01: …"; empty where nothing holds it
};

/// The conversion with this id, in its present state. NotFound when none has it.
[[nodiscard]] Result<StoredConversion> storedConversion(Store& store, std::string_view id);

/// NotFound when nobody has this id.
[[nodiscard]] Result<ExplainedConversion> explainConversion(Books& books, std::string_view id);
[[nodiscard]] Result<ExplainedConversion> explainConversion(Books& books,
                                                            const StoredConversion& stored);

} // namespace core
