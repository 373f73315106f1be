#pragma once

#include "core/pricing/pricing.h"
#include "core/usecases/books.h"

#include <string_view>

namespace core {

/// How a conversion is linked to another one.
struct ExplainedLink {
    LinkKind kind = LinkKind::None;
    std::string name; ///< the other one's: its id, or "#12" by its key
    Message words; ///< "It is a refund of conversion A1."
};

/// What a conversion is called where another one is told of it: its id, or "#12" by its key.
[[nodiscard]] std::string nameOf(const Conversion& conversion);
/// Why its new state is refused, with its name: one of many that were given.
[[nodiscard]] Error ofConversion(Error error, const Conversion& conversion);

/// A stored conversion with the explanation of the amount the books hold for it: priced again by
/// the very version of the campaign that priced it. Of what follows another one, the explanation is of the
/// original's winner: a refund tells what of it was taken back.
/// The same of the one that a link leads to; "" for none.
[[nodiscard]] Result<std::string> linkedName(Store& store, const ConversionLink& link);

struct ExplainedConversion {
    StoredConversion stored;
    CampaignVersion version;
    Explanation explanation;
    std::vector<ConversionChange> changes;
    Message held; ///< "Held until 2026-12-01: …"; empty where nothing holds it
    std::optional<ExplainedLink> link;
};

/// The conversion with this id, or the only one with this click id, in its present state. NotFound when there is none.
[[nodiscard]] Result<StoredConversion> storedConversion(Store& store, std::string_view id);

/// That of storedConversion().
[[nodiscard]] Result<ExplainedConversion> explainConversion(Books& books, std::string_view id);
[[nodiscard]] Result<ExplainedConversion> explainConversion(Books& books,
                                                            const StoredConversion& stored);

} // namespace core
