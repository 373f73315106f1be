// The tracker's JSON written, and its numbers.
#include "core/rules/rule_dates.h"
#include "core/rules/tracker_fields.h"
#include "core/rules/tracker_json.h"

#include <algorithm>

namespace core {
namespace {

/// "REVSHARE": the tracker's names are our keys in capitals.
std::string capitals(std::string_view key)
{
    std::string text(key);
    for (char& c : text)
        if (c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
    return text;
}

Json numberOf(PayoutValue value)
{
    return Json::ofNumber(std::string_view(toText(value)));
}

Json rowOf(const Rule& rule)
{
    Json row = Json::object();
    const std::vector<tracker::RowKey> keys = tracker::rowKeys(rule.kind);
    for (std::size_t i = 0; i < rule.fields.size(); ++i)
        row.set(keys[i].key, Json::ofString(rule.fields[i]));
    row.set(keys.back().key, numberOf(rule.value));
    return row;
}

Json detailsOf(const Campaign& campaign)
{
    Json details = Json::object();
    details.set(tracker::expiryEnabledKey, Json::ofBool(campaign.expires.has_value()));
    if (campaign.expires)
        details.set(tracker::expiryDateKey,
                    Json::ofString(toText(*campaign.expires) + "T00:00:00Z"));
    return details;
}

std::vector<Message> leftOutOf(const Campaign& campaign, const std::vector<Rule>& rules)
{
    std::vector<Message> leftOut;
    for (const Rule& rule : rules)
        if (hasDates(rule))
            leftOut.push_back(say("core",
                                  "“{1}” was left out: the tracker's JSON has no days of a custom "
                                  "payout.",
                                  toFileLine(rule)));
    if (campaign.matchOrder != partnerDealsFirst())
        leftOut.push_back(say("core",
                              "The match order, {1}, was left out: the tracker's JSON has none.",
                              toText(campaign.matchOrder)));
    if (campaign.defaultPayout && tracker::defaultKeys(campaign.costModel).empty())
        leftOut.push_back(
            say("core",
                "The default payout was left out: the tracker's JSON has none for {1}.",
                word(info(campaign.costModel).label)));
    return leftOut;
}

} // namespace

std::vector<int> inferredKinds()
{
    const std::span<const RuleKind> all = RuleKinds::all();
    std::vector<int> inferred;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::ranges::any_of(all, [&](const RuleKind& other) {
                return other.valueMeaning != all[i].valueMeaning
                    && std::ranges::equal(other.dimensions, all[i].dimensions);
            }))
            inferred.push_back(int(i));
    return inferred;
}

TrackerExport trackerJson(const Campaign& campaign, const std::vector<Rule>& rules)
{
    Json json = Json::object();
    json.set(tracker::idKey, Json::ofString(campaign.id));
    json.set(tracker::titleKey, Json::ofString(campaign.title));
    json.set(tracker::costModelKey, Json::ofString(capitals(info(campaign.costModel).key)));
    if (const auto keys = tracker::defaultKeys(campaign.costModel); !keys.empty())
        json.set(keys.front(), campaign.defaultPayout ? numberOf(*campaign.defaultPayout) : Json());
    for (const auto& [status, number] : tracker::statusNumbers)
        if (status == campaign.status)
            json.set(tracker::statusKey, Json::ofNumber(number));
    json.set(tracker::detailsKey, detailsOf(campaign));
    std::vector<Json> arrays(RuleKinds::all().size(), Json::array());
    for (const Rule& rule : rules)
        if (!hasDates(rule))
            arrays[std::size_t(rule.kind)].items.push_back(rowOf(rule));
    for (std::size_t kind = 0; kind < arrays.size(); ++kind)
        json.set(RuleKinds::all()[kind].trackerArray, std::move(arrays[kind]));
    return { std::move(json), leftOutOf(campaign, rules) };
}

Result<std::string> plainDecimal(std::string_view number)
{
    constexpr int mostShift = 100;
    const std::size_t mark = number.find_first_of("eE");
    const std::string_view mantissa = number.substr(0, mark);
    int exponent = 0;
    if (mark != std::string_view::npos) {
        std::string_view digits = number.substr(mark + 1);
        const bool isNegative = digits.starts_with('-');
        digits.remove_prefix(isNegative || digits.starts_with('+') ? 1 : 0);
        for (const char c : digits)
            exponent = std::min(exponent * 10 + (c - '0'), mostShift + 1);
        if (exponent > mostShift)
            return Error{ ErrorCode::Refused,
                          say("core", "The number {1} has too many digits.", number),
                          {},
                          say("core", "Write it without an exponent.") };
        exponent = isNegative ? -exponent : exponent;
    }
    const bool isBelowZero = mantissa.starts_with('-');
    const std::string_view magnitude = mantissa.substr(isBelowZero ? 1 : 0);
    const std::size_t point = std::min(magnitude.find('.'), magnitude.size());
    std::string digits(magnitude.substr(0, point));
    if (point < magnitude.size())
        digits += magnitude.substr(point + 1);
    int whole = int(point) + exponent; // digits before the mark
    if (whole <= 0) {
        digits.insert(0, std::size_t(1 - whole), '0');
        whole = 1;
    }
    if (std::size_t(whole) > digits.size())
        digits.append(std::size_t(whole) - digits.size(), '0');
    std::string fraction = digits.substr(std::size_t(whole));
    fraction.erase(fraction.find_last_not_of('0') + 1);
    std::string text = digits.substr(0, std::size_t(whole));
    text.erase(0, std::min(text.find_first_not_of('0'), text.size() - 1));
    if (!fraction.empty())
        text += '.' + fraction;
    return (isBelowZero && text != "0" ? "-" : "") + text;
}

} // namespace core
