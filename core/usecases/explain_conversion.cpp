#include "core/usecases/explain_conversion.h"

namespace core {

Result<ExplainedConversion> explainConversion(Books& books, std::string_view id)
{
    auto found = books.store.conversionsById(id);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ ErrorCode::NotFound,
                      say("core", "No conversion has the ID “{1}”.", id),
                      {},
                      say("core", "Look for it in the list of conversions.") };
    return explainConversion(books, found->front());
}

Result<ExplainedConversion> explainConversion(Books& books, const StoredConversion& stored)
{
    auto campaign = books.store.campaignAt(stored.earning.version);
    if (!campaign)
        return campaign.error();
    auto rules = books.store.rules(stored.earning.version);
    if (!rules)
        return rules.error();
    const RuleSet compiled(*campaign, std::move(*rules), books.store.workspace().zone);
    auto explanation = explain(stored.conversion, compiled, books.store.workspace());
    if (!explanation)
        return explanation.error();
    auto changes = books.store.changesOf(stored.conversion.key);
    if (!changes)
        return changes.error();
    return ExplainedConversion{ stored, std::move(*explanation), std::move(*changes) };
}

} // namespace core
