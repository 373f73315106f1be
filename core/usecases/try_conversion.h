#pragma once

#include "core/pricing/pricing.h"
#include "core/usecases/campaign_draft.h"

#include <span>
#include <string>

namespace core {

/// A field of the native layout (conversionFields()) and what is typed for it: { "country", "US" }.
struct TypedField {
    std::string field;
    std::string text;
};

/// `base`, a stored conversion or an empty one, with fields typed over, read as an import reads them;
/// the publisher by alias, id or name (D6). Without a time it happens now; without a type it is of the
/// default type. Error.where names the field.
[[nodiscard]] Result<Conversion>
typedConversion(Books& books, Conversion base, std::span<const TypedField> fields);

/// What a conversion would earn under a campaign's draft, and why. It may be of no publisher: then no
/// rule that names one matches. Nothing is stored.
[[nodiscard]] Result<Explanation>
tryConversion(Books& books, const Conversion& conversion, const CampaignDraft& draft);

} // namespace core
