#include "app/cli/explain_answer.h"

namespace app {

namespace {

/// Of the rules that missed by one condition, as many as are worth reading in a terminal.
constexpr std::size_t missesShown = 20;

core::Json ruleJson(const core::ExplainedRule& rule)
{
    core::Json json = core::Json::object();
    json.set("kind", core::Json::ofString(rule.kindKey));
    json.set("rule", textJson(rule.rule));
    json.set("publisher", textJson(rule.publisher));
    json.set("value", core::Json::ofString(rule.value.text()));
    json.set("why", core::Json::ofString(rule.why.text()));
    return json;
}

core::Json missJson(const core::ExplainedMiss& miss)
{
    core::Json json = ruleJson(miss.rule);
    json.set("condition", core::Json::ofString(miss.condition));
    json.set("asks", core::Json::ofString(miss.asks));
    json.set("has", miss.has ? core::Json::ofString(*miss.has) : core::Json());
    return json;
}

core::Json quotesJson(const std::vector<core::ExchangeRate>& quotes)
{
    core::Json array = core::Json::array();
    for (const core::ExchangeRate& quote : quotes) {
        core::Json json = core::Json::object();
        json.set("date", core::Json::ofString(core::toText(quote.date)));
        json.set("base", core::Json::ofString(quote.base));
        json.set("currency", core::Json::ofString(quote.currency));
        json.set("rate", core::Json::ofString(core::toText(quote.value)));
        json.set("source", textJson(quote.source));
        array.items.push_back(std::move(json));
    }
    return array;
}

std::string ruleLine(const core::ExplainedRule& rule)
{
    const std::string text = rule.rule.empty() ? std::string() : ": " + printable(rule.rule);
    return "  " + rule.kindLabel.text() + text + " [" + rule.value.text() + "] "
        + printable(rule.why.text()) + '\n';
}

} // namespace

std::string whyText(const core::Explanation& why)
{
    const std::string reason(core::sentenceBeside(why.arithmetic, why.earning.reason));
    std::string text = ruleLine(why.winner) + "  " + why.arithmetic.text() + '\n';
    if (!reason.empty())
        text += "  " + reason + '\n';
    if (!why.losers.empty())
        text += "Also matched:\n";
    for (const core::ExplainedRule& loser : why.losers)
        text += ruleLine(loser);
    return text;
}

std::string nearMissesText(const core::Explanation& why)
{
    const std::vector<core::ExplainedMiss>& misses = why.nearMisses;
    if (misses.empty())
        return {};
    std::string text = "Missed by one condition:\n";
    for (std::size_t i = 0; i < misses.size() && i < missesShown; ++i)
        text += ruleLine(misses[i].rule);
    if (misses.size() > missesShown)
        text +=
            "  and " + std::to_string(misses.size() - missesShown) + " more; --json lists all\n";
    return text;
}

void addWhy(core::Json& object, const core::Explanation& why, core::Money amount)
{
    object.set("winner", ruleJson(why.winner));
    object.set("arithmetic", core::Json::ofString(why.arithmetic.text()));
    object.set("amount", moneyJson(amount));
    core::Json losers = core::Json::array();
    for (const core::ExplainedRule& loser : why.losers)
        losers.items.push_back(ruleJson(loser));
    object.set("losers", losers);
    object.set("base", why.base ? moneyJson(*why.base) : core::Json());
    object.set("exact", core::Json::ofString(why.exact));
    object.set("exchange", why.exchange ? quotesJson(why.exchange->quotes) : core::Json());
    object.set("rounded", core::Json::ofBool(why.exact != core::toText(why.earning.amount)));
}

void addNearMisses(core::Json& object, const core::Explanation& why)
{
    core::Json misses = core::Json::array();
    for (const core::ExplainedMiss& miss : why.nearMisses)
        misses.items.push_back(missJson(miss));
    object.set("near_misses", std::move(misses));
}

core::Json versionJson(const core::CampaignVersion& version)
{
    core::Json json = core::Json::object();
    json.set("number", core::Json::ofNumber(version.number));
    json.set("saved_at", core::Json::ofString(core::toText(version.stamp.at)));
    json.set("saved_by", core::Json::ofString(version.stamp.user));
    json.set("note", textJson(version.stamp.note));
    return json;
}

std::string versionText(const core::CampaignVersion& version)
{
    const core::ChangeStamp& stamp = version.stamp;
    return "version " + std::to_string(version.number) + ", saved " + core::toText(stamp.at)
        + " by " + printable(stamp.user)
        + (stamp.note.empty() ? "" : " (" + printable(stamp.note) + ')');
}

core::Json explanationJson(const core::ExplainedConversion& explained,
                           const core::TableNames& names)
{
    const core::Explanation& why = explained.explanation;
    const core::ConversionRow row{ explained.stored,
                                   why.winner.rule,
                                   explained.link ? explained.link->name : std::string() };
    core::Json json = rowJson(row, core::conversionColumns(), names);
    addWhy(json, why, explained.stored.earning.amount);
    json.set("changes", core::Json::ofNumber(std::int64_t(explained.changes.size())));
    addNearMisses(json, why);
    json.set("version", versionJson(explained.version));
    json.set("link_words",
             explained.link ? core::Json::ofString(explained.link->words.text()) : core::Json());
    return json;
}

std::string explanationText(const core::ExplainedConversion& explained,
                            const core::TableNames& names)
{
    const core::Conversion& conversion = explained.stored.conversion;
    const core::Explanation& why = explained.explanation;
    std::string text = "Conversion " + printable(conversion.id) + ": " + printable(conversion.type)
        + ", " + std::string(core::toText(conversion.status)) + ", publisher "
        + printable(names.alias(conversion.publisher)) + ", campaign "
        + printable(names.title(conversion.campaign)) + ", " + core::toText(conversion.time) + '\n';
    text += "Earns " + core::toText(explained.stored.earning.amount) + ' ' + names.currency + '\n';
    if (explained.link)
        text += printable(explained.link->words.text()) + '\n';
    if (!explained.held.empty())
        text += explained.held.text() + '\n';
    text += whyText(why) + "Priced by " + versionText(explained.version) + '\n';
    return text + nearMissesText(why);
}

} // namespace app
