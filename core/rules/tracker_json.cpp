#include "core/rules/tracker_json.h"

#include "core/base/refused.h"
#include "core/base/text.h"
#include "core/rules/rule_dates.h"
#include "core/rules/rule_file.h"
#include "core/rules/tracker_fields.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {
namespace {

/// Collects while one file is read.
class TrackerReader {
public:
    TrackerCampaigns read(const Json& document)
    {
        const Json* items = document.find(tracker::itemsKey);
        if (!items) {
            readCampaign(document, {});
            return take();
        }
        noteOthers(document, {}, { tracker::itemsKey, tracker::totalKey });
        if (items->type != Json::Type::Array)
            issue(tracker::itemsKey, say("core", "Here a list was expected."), {});
        for (std::size_t i = 0; i < items->items.size(); ++i)
            readCampaign(items->items[i],
                         std::string(tracker::itemsKey) + '[' + std::to_string(i) + ']');
        return take();
    }

private:
    TrackerCampaigns m_found;
    std::set<std::string> m_unknown;

    TrackerCampaigns take()
    {
        m_found.unknownKeys.assign(m_unknown.begin(), m_unknown.end());
        return std::move(m_found);
    }

    static std::string below(const std::string& path, std::string_view key)
    {
        return path.empty() ? std::string(key) : path + '.' + std::string(key);
    }

    void issue(std::string_view path, Message what, Message remedy)
    {
        m_found.issues.push_back(
            { std::string(path), refused(std::move(what), std::move(remedy)) });
    }
    void issue(std::string_view path, const Error& error)
    {
        m_found.issues.push_back({ std::string(path), error });
    }

    /// Names the members that nobody reads; `place` is where the object stands, without numbers.
    void noteOthers(const Json& object,
                    const std::string& place,
                    const std::set<std::string_view>& known)
    {
        for (const JsonMember& member : object.members)
            if (!known.contains(member.key))
                m_unknown.insert(below(place, member.key));
    }

    /// A text, or a number as it is written; none, with an issue, for anything else.
    std::optional<std::string> textAt(const Json& value, const std::string& path)
    {
        if (value.type == Json::Type::String || value.type == Json::Type::Number)
            return value.text;
        issue(path, say("core", "Here a text was expected."), say("core", "Write it in quotes."));
        return std::nullopt;
    }

    /// A number as a plain decimal; none, with an issue, for anything else.
    std::optional<std::string> numberAt(const Json& value, const std::string& path)
    {
        if (value.type != Json::Type::Number) {
            issue(path,
                  value.type == Json::Type::String
                      ? say("core", "“{1}” is a text, and a number was expected.", value.text)
                      : say("core", "Here a number was expected."),
                  say("core", "Write the number without quotation marks."));
            return std::nullopt;
        }
        const Result<std::string> plain = plainDecimal(value.text);
        if (plain)
            return *plain;
        issue(path, plain.error());
        return std::nullopt;
    }

    std::optional<PayoutValue> valueAt(const Json& value, const std::string& path)
    {
        const std::optional<std::string> number = numberAt(value, path);
        if (!number)
            return std::nullopt;
        const Result<PayoutValue> read = parsePayoutValue(*number);
        if (read)
            return *read;
        issue(path, read.error());
        return std::nullopt;
    }

    void readCampaign(const Json& json, const std::string& path)
    {
        if (json.type != Json::Type::Object)
            return issue(path, say("core", "Here a campaign, an object, was expected."), {});
        TrackerCampaign campaign;
        campaign.path = path;
        campaign.hasArray.resize(RuleKinds::all().size());
        for (const auto& [key, text] : { std::pair(tracker::idKey, &campaign.id),
                                         std::pair(tracker::titleKey, &campaign.title) })
            if (const Json* value = json.find(key))
                *text = std::string(trimmed(textAt(*value, below(path, key)).value_or("")));
        if (campaign.title.empty() && !json.find(tracker::titleKey))
            issue(below(path, tracker::titleKey),
                  say("core", "The title is missing."),
                  say("core", "Give the campaign a title."));
        readCostModel(json, campaign);
        readDefault(json, campaign);
        readStatus(json, campaign);
        readExpiry(json, campaign);
        for (std::size_t kind = 0; kind < RuleKinds::all().size(); ++kind)
            readArray(json, int(kind), campaign);
        noteOthers(json, {}, tracker::campaignKeys());
        m_found.campaigns.push_back(std::move(campaign));
    }

    void readCostModel(const Json& json, TrackerCampaign& campaign)
    {
        const std::string path = below(campaign.path, tracker::costModelKey);
        const Json* value = json.find(tracker::costModelKey);
        if (!value)
            return issue(path,
                         say("core", "The cost model is missing."),
                         say("core", "Without it no value has a unit."));
        const std::optional<std::string> text = textAt(*value, path);
        if (!text)
            return;
        const Result<CostModel> model = parseCostModel(*text);
        if (model)
            campaign.costModel = *model;
        else
            issue(path, model.error());
    }

    void readDefault(const Json& json, TrackerCampaign& campaign)
    {
        for (const std::string_view key : tracker::defaultKeys(campaign.costModel)) {
            const Json* value = json.find(key);
            if (!value)
                continue;
            const std::string path = below(campaign.path, key);
            const auto read =
                value->type == Json::Type::Null ? std::nullopt : valueAt(*value, path);
            if (campaign.defaultPayout.isSaid && campaign.defaultPayout.value != read)
                issue(path,
                      say("core", "The default payout is said twice, with different values."),
                      say("core", "Remove one of the two."));
            campaign.defaultPayout.say(read);
        }
    }

    void readStatus(const Json& json, TrackerCampaign& campaign)
    {
        const Json* value = json.find(tracker::statusKey);
        if (!value)
            return;
        for (const auto& [status, number] : tracker::statusNumbers)
            if (value->type == Json::Type::Number && value->text == number)
                return campaign.status.say(status);
        issue(below(campaign.path, tracker::statusKey),
              say("core", "This is no status of a campaign."),
              say("core", "Use 1 for active, 2 for paused, 3 for deleted."));
    }

    void readExpiry(const Json& json, TrackerCampaign& campaign)
    {
        const Json* details = json.find(tracker::detailsKey);
        if (!details)
            return;
        const std::string path = below(campaign.path, tracker::detailsKey);
        noteOthers(*details,
                   std::string(tracker::detailsKey),
                   { tracker::expiryEnabledKey, tracker::expiryDateKey });
        const Json* enabled = details->find(tracker::expiryEnabledKey);
        const Json* date = details->find(tracker::expiryDateKey);
        if (!enabled && !date)
            return;
        if (!enabled || enabled->type != Json::Type::Bool)
            return issue(below(path, tracker::expiryEnabledKey),
                         say("core", "Here true or false was expected."),
                         say("core", "Say whether the campaign's commission expires."));
        if (!enabled->boolean)
            return campaign.expires.say(std::nullopt);
        const std::string datePath = below(path, tracker::expiryDateKey);
        if (!date)
            return issue(datePath,
                         say("core", "The day on which commission expires is missing."),
                         say("core", "Write it like 2026-11-30."));
        const std::optional<std::string> text = textAt(*date, datePath);
        if (!text)
            return;
        // The day as it is written: a time of day behind it, in whatever zone, does not move it.
        constexpr std::size_t dayLength = 10;
        const Result<Date> day = parseDate(text->substr(0, dayLength));
        if (!day)
            return issue(datePath, day.error());
        if (text->size() > dayLength)
            if (const auto instant = parseTimestamp(*text, Zone()); !instant)
                return issue(datePath, instant.error());
        campaign.expires.say(*day);
    }

    void readArray(const Json& json, int kind, TrackerCampaign& campaign)
    {
        const std::string_view key = RuleKinds::all()[std::size_t(kind)].trackerArray;
        const Json* array = json.find(key);
        if (!array)
            return;
        const std::string path = below(campaign.path, key);
        campaign.hasArray[std::size_t(kind)] = true;
        if (array->type == Json::Type::Null)
            return; // how some writers put an empty list
        if (array->type != Json::Type::Array)
            return issue(path, say("core", "Here a list was expected."), {});
        for (std::size_t i = 0; i < array->items.size(); ++i)
            readRow(array->items[i], kind, path + '[' + std::to_string(i) + ']', campaign);
    }

    void readRow(const Json& row, int kind, const std::string& path, TrackerCampaign& campaign)
    {
        if (row.type != Json::Type::Object)
            return issue(path, say("core", "Here a custom payout, an object, was expected."), {});
        const std::size_t issuesBefore = m_found.issues.size();
        const std::vector<tracker::RowKey> keys = tracker::rowKeys(kind);
        std::set<std::string_view> known;
        std::vector<std::string> texts;
        for (const tracker::RowKey& key : keys) {
            known.insert(key.key);
            texts.push_back(readCell(row, key, path));
        }
        noteOthers(
            row, std::string(RuleKinds::all()[std::size_t(kind)].trackerArray) + "[]", known);
        if (m_found.issues.size() > issuesBefore)
            return;
        Rule rule;
        for (const Error& error : faultsOf(kind, texts, rule)) {
            const auto key = std::ranges::find(keys, error.where.text(), &tracker::RowKey::field);
            issue(key == keys.end() ? path : below(path, key->key), error);
            m_found.issues.back().error.where = {};
        }
        if (m_found.issues.size() == issuesBefore)
            campaign.rules.push_back({ path, std::move(rule) });
    }

    /// A row's cell as it is typed in a rules file.
    std::string readCell(const Json& row, const tracker::RowKey& key, const std::string& rowPath)
    {
        const std::string path = below(rowPath, key.key);
        const Json* cell = row.find(key.key);
        if (!cell) {
            issue(path, say("core", "“{1}” is missing.", key.key), {});
            return {};
        }
        return (key.field == tracker::valueKey ? numberAt(*cell, path) : textAt(*cell, path))
            .value_or("");
    }
};

} // namespace

Result<TrackerCampaigns> readTrackerCampaigns(std::string_view text)
{
    Result<Json> document = parseJson(text);
    if (!document)
        return document.error();
    if (document->type != Json::Type::Object)
        return refused(say("core", "The file holds no campaign."),
                       say("core",
                           "It is to be one campaign's object, or an object with a list called "
                           "items."));
    return TrackerReader().read(*document);
}

} // namespace core
