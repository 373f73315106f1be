#include "app/cli/lookup.h"

#include "core/base/text.h"

#include <QString>

#include <algorithm>
#include <charconv>

namespace app {

core::Error about(std::string_view option, core::Error error)
{
    error.where = "--" + std::string(option);
    return error;
}

core::Error refused(std::string what, std::string where, std::string remedy)
{
    return { core::ErrorCode::Refused, std::move(what), std::move(where), std::move(remedy) };
}

core::Result<core::Publisher> findPublisher(core::Store& store, std::string_view name)
{
    auto publishers = store.publishers();
    if (!publishers)
        return publishers.error();
    const auto key = core::PublisherIndex(*publishers).find(name);
    if (!key) {
        core::Error error = key.error();
        if (error.remedy.empty())
            error.remedy = "payoutctl publisher list shows them all.";
        return error;
    }
    const auto found =
        std::find_if(publishers->begin(), publishers->end(), [&](const core::Publisher& publisher) {
            return publisher.key == *key;
        });
    core::require(found != publishers->end(), "the index knows only the publishers it was made of");
    return *found;
}

core::Result<core::Campaign> findCampaign(core::Store& store, std::string_view name)
{
    auto campaigns = store.campaigns();
    if (!campaigns)
        return campaigns.error();
    std::vector<std::string> titles;
    for (const core::Campaign& campaign : *campaigns) {
        if (core::equalFolded(campaign.title, core::trimmed(name)))
            return campaign;
        titles.push_back(campaign.title);
    }
    for (const core::Campaign& campaign : *campaigns)
        if (campaign.id == name)
            return campaign;
    const auto near = core::nearest(name, titles);
    return core::Error{ core::ErrorCode::NotFound,
                        "There is no campaign \"" + std::string(name) + "\".",
                        {},
                        near ? "Did you mean " + *near + "?"
                             : "payoutctl campaign list shows them all." };
}

std::optional<std::int64_t> numberFromOne(std::string_view text, std::int64_t most)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isNumber = problem == std::errc() && end == text.data() + text.size();
    return isNumber && value >= 1 && value <= most ? std::optional(value) : std::nullopt;
}

core::Result<core::PayoutSerial> parseSerial(std::string_view text)
{
    const auto value = numberFromOne(text.starts_with('#') ? text.substr(1) : text);
    if (!value)
        return refused("\"" + std::string(text) + "\" is no payout's serial number.",
                       {},
                       "payoutctl payout list shows them, from 1.");
    return core::PayoutSerial{ *value };
}

template <typename Found>
core::Result<std::string>
keyOption(core::Store& store,
          const Arguments& arguments,
          core::Result<std::optional<Found>> (core::Store::*byKey)(std::string_view))
{
    const std::string typed = arguments.text("key");
    const std::string key = core::foldCase(core::trimmed(typed));
    if (key.empty() && arguments.has("key"))
        return refused("The key is empty.", "--key", "Give a UUID, or leave the option out.");
    if (key.empty())
        return key;
    const std::string capitals = QString::fromStdString(key).toUpper().toStdString();
    for (const std::string& former : { typed, key, capitals }) {
        const auto known = (store.*byKey)(former);
        if (!known)
            return known.error();
        if (*known)
            return former;
    }
    return key;
}

template core::Result<std::string>
keyOption(core::Store& store,
          const Arguments& arguments,
          core::Result<std::optional<core::Payout>> (core::Store::*byKey)(std::string_view));
template core::Result<std::string>
keyOption(core::Store& store,
          const Arguments& arguments,
          core::Result<std::optional<core::LedgerEntry>> (core::Store::*byKey)(std::string_view));

core::Result<std::optional<core::PublisherId>> publisherOption(core::Store& store,
                                                               const Arguments& arguments)
{
    const auto name = arguments.value("publisher");
    if (!name)
        return std::optional<core::PublisherId>();
    auto publisher = findPublisher(store, *name);
    if (!publisher)
        return about("publisher", publisher.error());
    return std::optional(publisher->key);
}

core::Result<std::optional<core::CampaignId>> campaignOption(core::Store& store,
                                                             const Arguments& arguments)
{
    const auto name = arguments.value("campaign");
    if (!name)
        return std::optional<core::CampaignId>();
    auto campaign = findCampaign(store, *name);
    if (!campaign)
        return about("campaign", campaign.error());
    return std::optional(campaign->key);
}

core::Result<std::optional<core::Date>> dayOption(const Arguments& arguments,
                                                  std::string_view option)
{
    const auto text = arguments.value(option);
    if (!text)
        return std::optional<core::Date>();
    if (text->empty()) // as of a variable that is not set: none would mean all days
        return refused(
            "The day is empty.", "--" + std::string(option), "Give one, like 2026-11-01.");
    auto day = core::parseDate(*text);
    if (!day)
        return about(option, day.error());
    return std::optional(*day);
}

core::Result<std::optional<core::Money>> moneyOption(const Arguments& arguments,
                                                     std::string_view option)
{
    const std::string text = arguments.text(option);
    if (text.empty())
        return std::optional<core::Money>();
    auto amount = core::parseMoney(text);
    if (!amount)
        return about(option, amount.error());
    return std::optional(*amount);
}

core::Result<Days> daysOption(const Arguments& arguments)
{
    auto from = dayOption(arguments, "from");
    if (!from)
        return from.error();
    auto to = dayOption(arguments, "to");
    if (!to)
        return to.error();
    if (*from && *to && **to <= **from)
        return refused("The period ends before it begins.",
                       "--to",
                       "Give a later day: it is not part of the period itself.");
    return Days{ *from, *to };
}

core::Result<core::ConversionStatus> findConversionStatus(std::string_view word)
{
    auto status = core::parseConversionStatus(word);
    if (!status || word.empty())
        return refused("\"" + std::string(word) + "\" is no status of a conversion.",
                       {},
                       "Give approved, pending, declined or other.");
    return status;
}

core::Result<core::ConversionFilter> conversionFilter(core::Store& store,
                                                      const Arguments& arguments)
{
    core::ConversionFilter filter;
    auto publisher = publisherOption(store, arguments);
    if (!publisher)
        return publisher.error();
    auto campaign = campaignOption(store, arguments);
    if (!campaign)
        return campaign.error();
    auto days = daysOption(arguments);
    if (!days)
        return days.error();
    if (const auto word = arguments.value("status")) {
        const auto status = findConversionStatus(*word);
        if (!status)
            return about("status", status.error());
        filter.status = *status;
    }
    if (const auto word = arguments.value("link")) {
        filter.link = core::parseLinkKind(*word);
        if (!filter.link || filter.link == core::LinkKind::None)
            return refused("\"" + *word + "\" is no link of a conversion.",
                           "--link",
                           "Give repeated, ignored, replaced, added or refund.");
    }
    const core::Zone& zone = store.workspace().zone;
    filter.publisher = *publisher;
    filter.campaign = *campaign;
    if (days->from)
        filter.from = zone.startOf(*days->from);
    if (days->to)
        filter.to = zone.startOf(*days->to);
    return filter;
}

} // namespace app
