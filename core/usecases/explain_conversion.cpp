#include "core/usecases/explain_conversion.h"

#include "core/ledger/standing.h"
#include "core/pricing/linked.h"
#include "core/usecases/rate_book.h"

#include <array>
#include <utility>

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

/// What refunds of the same original that go before it take back.
Result<Money>
takenBefore(Store& store, const StoredConversion& refund, const Counting& counting)
{
    const auto linked = store.linkedTo(std::array{ refund.conversion.link.to });
    if (!linked)
        return linked.error();
    const auto turnOf = [&counting](const Conversion& one) {
        return std::pair(!earns(one.status, counting.otherEarns), one.key);
    };
    Money taken;
    for (const StoredConversion& each : *linked)
        if (each.conversion.link.kind == LinkKind::Refund
            && turnOf(each.conversion) < turnOf(refund.conversion))
            taken = taken - each.earning.amount;
    return taken;
}

/// The conversion that it is linked to.
Result<std::optional<StoredConversion>> otherOf(Store& store, const Conversion& conversion)
{
    if (!conversion.link.to)
        return std::optional<StoredConversion>();
    auto found = store.conversionsByKey(std::array{ conversion.link.to });
    if (!found)
        return found.error();
    require(found->size() == 1, "a link leads to a conversion of the books");
    return std::optional(std::move(found->front()));
}

/// Explains stored conversions by the rules that priced them.
class Explainer {
public:
    Explainer(Store& store, const RuleSet& rules, const PublisherIndex& publishers)
        : m_store(store)
        , m_rules(rules)
        , m_publishers(publishers)
        , m_rates(store)
    {
    }

    Result<Explanation> explain(const StoredConversion& stored)
    {
        // What waits was priced by none, also where the table has one: its batch was taken back.
        const auto rate = stored.earning.reason == Reason::NoRate
            ? Result<RateChoice>(RateChoice())
            : m_rates.choiceFor(stored.conversion, stored.earning.rate);
        if (!rate)
            return rate.error();
        return core::explain(
            stored.conversion, m_rules, m_store.workspace(), m_publishers, { *rate });
    }

    /// By the original's data, time and winner.
    Result<Explanation> explainAdded(const StoredConversion& stored,
                                     const StoredConversion& original)
    {
        StoredConversion merged = stored;
        merged.conversion = mergedInto(original.conversion, stored.conversion);
        auto explanation = explain(merged);
        if (explanation && stored.earning.reason == Reason::OriginalNotEarning)
            explanation->arithmetic = Message(sentence(stored.earning.reason), {});
        return withStored(std::move(explanation), stored);
    }

    Result<Explanation> explainRefund(const StoredConversion& stored,
                                      const StoredConversion& original)
    {
        const auto counting = countingOf(m_store);
        if (!counting)
            return counting.error();
        const auto taken = takenBefore(m_store, stored, *counting);
        const auto rates =
            m_rates.choiceFor(stored.conversion, original.conversion, stored.earning.rate);
        if (!taken || !rates)
            return taken ? rates.error() : taken.error();
        auto explanation = explainOriginal(original);
        if (!explanation)
            return explanation;
        const Workspace& workspace = m_store.workspace();
        const Original first{ original.conversion,
                              original.earning,
                              countsNow(original.conversion, *counting) };
        const RefundPrice price =
            priceRefund(stored.conversion, first, *taken, workspace, *rates);
        explanation->arithmetic =
            arithmeticOf(price, first, nameOf(original.conversion), workspace);
        explanation->base.reset();
        explanation->exchange.reset();
        const bool isPart = !price.isWhole && price.earning.reason == Reason::RefundLinked;
        explanation->exact = isPart ? '-' + exactDue(price, original.earning.amount)
                                    : toText(price.earning.amount);
        return withStored(std::move(explanation), stored);
    }

private:
    /// What a refund takes back may itself add to another one, whose data decide.
    Result<Explanation> explainOriginal(const StoredConversion& original)
    {
        if (original.conversion.link.kind != LinkKind::Added)
            return explain(original);
        const auto first = otherOf(m_store, original.conversion);
        return first ? explainAdded(original, **first) : first.error();
    }

    /// The books' amount, which the explanation tells.
    static Result<Explanation> withStored(Result<Explanation> explanation,
                                          const StoredConversion& stored)
    {
        if (explanation)
            explanation->earning = stored.earning;
        return explanation;
    }

    Store& m_store;
    const RuleSet& m_rules;
    const PublisherIndex& m_publishers;
    RateBook m_rates;
};

} // namespace

std::string nameOf(const Conversion& conversion)
{
    return conversion.id.empty() ? '#' + std::to_string(conversion.key.value) : conversion.id;
}

Error ofConversion(Error error, const Conversion& conversion)
{
    if (error.code == ErrorCode::Refused)
        error.where = say("core", "Conversion “{1}”", nameOf(conversion));
    return error;
}

Result<std::string> linkedName(Store& store, const ConversionLink& link)
{
    if (!link.to)
        return std::string();
    Conversion linked;
    linked.link = link;
    const auto other = otherOf(store, linked);
    if (!other)
        return other.error();
    return *other ? nameOf((*other)->conversion) : std::string();
}

Result<StoredConversion> storedConversion(Store& store, std::string_view id)
{
    auto found = store.conversionsById(id);
    const bool isClick = found && found->empty(); // many files have clicks instead of ids
    if (isClick)
        found = store.earlierConversions(EarlierBy::Click, std::array{ std::string(id) });
    if (!found)
        return found.error();
    if (!isClick || found->size() == 1)
        return std::move(found->front());
    return Error{ ErrorCode::NotFound,
                  found->empty() ? say("core", "No conversion has the ID “{1}”.", id)
                                 : say("core",
                                       "Conversions with the click ID “{1}”: {2}.",
                                       id,
                                       std::to_string(found->size())),
                  {},
                  say("core", "Look for it in the list of conversions.") };
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
    const auto other = otherOf(books.store, stored.conversion);
    if (!other)
        return other.error();
    const PublisherIndex index(*publishers);
    Explainer explainer(books.store, compiled, index);
    const LinkKind kind = stored.conversion.link.kind;
    auto explanation = kind == LinkKind::Refund ? explainer.explainRefund(stored, **other)
        : kind == LinkKind::Added               ? explainer.explainAdded(stored, **other)
                                                : explainer.explain(stored);
    if (!explanation)
        return explanation.error();
    auto changes = books.store.changesOf(stored.conversion.key);
    if (!changes)
        return changes.error();
    auto held = heldWords(books.store, stored.conversion);
    if (!held)
        return held.error();
    ExplainedConversion explained{ stored,
                                   std::move(*version),
                                   std::move(*explanation),
                                   std::move(*changes),
                                   std::move(*held),
                                   {}
    };
    if (*other) {
        const std::string name = nameOf((*other)->conversion);
        explained.link = ExplainedLink{ kind, name, inWords(kind, name) };
    }
    return explained;
}

} // namespace core
