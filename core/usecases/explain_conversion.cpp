#include "core/usecases/explain_conversion.h"

#include "core/ledger/standing.h"
#include "core/usecases/rate_book.h"

namespace core {

namespace {

/// The campaign as it was when it priced the conversion.
Result<CampaignVersion> versionOf(Store& store, const StoredConversion& stored)
{
    auto versions = store.campaignVersions(stored.conversion.campaign);
    if (!versions)
        return versions.error();
    for (CampaignVersion& version : *versions)
        if (version.campaign.version == stored.earning.version)
            return std::move(version);
    return Error{
        ErrorCode::NotFound, say("core", "There is no such version of a campaign."), {}, {}
    };
}

/// Until when what it earns is kept out of the balance.
Result<Message> heldWords(Store& store, const Conversion& conversion)
{
    const auto counting = countingOf(store);
    if (!counting)
        return counting.error();
    if (conversion.payableFrom <= counting->releasedUntil)
        return Message();
    const std::string day = toText(*conversion.payableFrom);
    if (conversion.status == ConversionStatus::Pending)
        return say("core", "Once it is approved, it is held until {1}.", day);
    if (earns(conversion.status, counting->otherEarns))
        return say("core", "Held until {1}: it is in the balance from then on.", day);
    return Message();
}

} // namespace

Result<StoredConversion> storedConversion(Store& store, std::string_view id)
{
    auto found = store.conversionsById(id);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ ErrorCode::NotFound,
                      say("core", "No conversion has the ID “{1}”.", id),
                      {},
                      say("core", "Look for it in the list of conversions.") };
    return std::move(found->front());
}

Result<ExplainedConversion> explainConversion(Books& books, std::string_view id)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    const auto stored = storedConversion(books.store, id);
    if (!stored)
        return stored.error();
    return explainConversion(books, *stored);
}

Result<ExplainedConversion> explainConversion(Books& books, const StoredConversion& stored)
{
    auto version = versionOf(books.store, stored);
    if (!version)
        return version.error();
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    auto rules = books.store.rules(stored.earning.version);
    if (!rules)
        return rules.error();
    const Workspace& workspace = books.store.workspace();
    const RuleSet compiled(version->campaign, std::move(*rules), workspace.zone);
    RateBook rates(books.store);
    const auto rate = rates.choiceFor(stored.conversion, stored.earning.rate);
    if (!rate)
        return rate.error();
    auto explanation =
        explain(stored.conversion, compiled, workspace, PublisherIndex(*publishers), { *rate });
    if (!explanation)
        return explanation.error();
    auto changes = books.store.changesOf(stored.conversion.key);
    if (!changes)
        return changes.error();
    auto held = heldWords(books.store, stored.conversion);
    if (!held)
        return held.error();
    return ExplainedConversion{
        stored, std::move(*version), std::move(*explanation), std::move(*changes), std::move(*held)
    };
}

} // namespace core
