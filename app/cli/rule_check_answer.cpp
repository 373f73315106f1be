#include "app/cli/rule_check_answer.h"

#include "app/cli/lookup.h"
#include "core/usecases/check_rules.h"

namespace app {

namespace {

/// A field of an example conversion, as the conversions table names it.
struct ExampleField {
    std::string key;
    std::string text;
};

void addSubs(std::vector<ExampleField>& fields,
             const std::string& prefix,
             const std::vector<std::string>& subs)
{
    for (std::size_t i = 0; i < subs.size(); ++i)
        if (!subs[i].empty())
            fields.push_back({ prefix + std::to_string(i + 1), subs[i] });
}

/// What the example has, in the order of the conversions table.
std::vector<ExampleField> fieldsOf(const core::Conversion& conversion,
                                   const core::PublisherIndex& publishers)
{
    std::vector<ExampleField> fields = {
        { "id", conversion.id },
        { "conv_time", core::toText(conversion.time) },
        { "publisher", publishers.aliasOf(conversion.publisher) },
        { "type", conversion.type },
        { "status", std::string(core::toText(conversion.status)) },
        { "country", conversion.country },
        { "os", conversion.os },
        { "revenue", conversion.revenue ? core::toText(*conversion.revenue) : std::string() },
        { "currency", conversion.currency },
    };
    addSubs(fields, "sub", conversion.clickSubs);
    addSubs(fields, "p_sub", conversion.conversionSubs);
    std::erase_if(fields, [](const ExampleField& field) { return field.text.empty(); });
    return fields;
}

/// What the answer needs beside the findings.
struct Context {
    const core::Campaign& campaign;
    const std::vector<core::Rule>& rules;
    const core::PublisherIndex& publishers;
};

core::Json findingJson(const core::RuleFinding& finding, const Context& context)
{
    core::Json json = core::Json::object();
    core::Json rules = core::Json::array();
    for (const std::size_t rule : finding.rules)
        rules.items.push_back(core::Json::ofString(core::toFileLine(context.rules[rule])));
    json.set("rules", rules);
    json.set("what", core::Json::ofString(finding.what.text()));
    json.set("remedy", core::Json::ofString(finding.remedy.text()));
    json.set("conversions",
             finding.conversions > 0 ? core::Json::ofNumber(finding.conversions) : core::Json());
    json.set("difference", finding.difference ? moneyJson(*finding.difference) : core::Json());
    json.set("example_stored", core::Json::ofBool(finding.isExampleStored));
    core::Json example = core::Json::object();
    for (const ExampleField& field : fieldsOf(finding.example, context.publishers))
        example.set(field.key, core::Json::ofString(field.text));
    json.set("example", example);
    return json;
}

core::Json answerJson(const core::CheckedRules& checked, const Context& context)
{
    core::Json json = core::Json::object();
    json.set("campaign", core::Json::ofString(context.campaign.title));
    json.set("rules", core::Json::ofNumber(std::int64_t(context.rules.size())));
    json.set("conversions", core::Json::ofNumber(checked.conversions));
    json.set("conversions_of_campaign", core::Json::ofNumber(checked.ofCampaign));
    core::Json checks = core::Json::array();
    for (const core::CheckFindings& check : checked.checks) {
        core::Json one = core::Json::object();
        one.set("check", core::Json::ofString(check.check->key));
        one.set("severity", core::Json::ofString(core::toText(check.check->severity)));
        one.set("label", core::Json::ofString(check.check->label));
        one.set("count", core::Json::ofNumber(check.count));
        core::Json findings = core::Json::array();
        for (const core::RuleFinding& finding : check.findings)
            findings.items.push_back(findingJson(finding, context));
        one.set("findings", findings);
        checks.items.push_back(std::move(one));
    }
    json.set("checks", checks);
    return json;
}

std::string findingText(const core::RuleFinding& finding, const Context& context)
{
    std::string text = "  " + printable(finding.what.text()) + '\n';
    text += "    " + printable(finding.remedy.text()) + '\n';
    text += finding.isExampleStored ? "    Stored conversion:" : "    Made-up example:";
    for (const ExampleField& field : fieldsOf(finding.example, context.publishers))
        text += ' ' + field.key + '=' + printable(field.text);
    return text + '\n';
}

std::string answerText(const core::CheckedRules& checked, const Context& context)
{
    std::string text;
    for (const core::CheckFindings& check : checked.checks) {
        text += std::string(core::toText(check.check->severity)) + ' '
            + std::string(check.check->key) + " (" + std::to_string(check.count)
            + "): " + std::string(check.check->label) + '\n';
        for (const core::RuleFinding& finding : check.findings)
            text += findingText(finding, context);
        if (const auto listed = std::int64_t(check.findings.size()); check.count > listed)
            text += "  and " + std::to_string(check.count - listed) + " more\n";
        text += '\n';
    }
    if (checked.checks.empty())
        text += "Nothing was found.\n";
    return text + "Checked "
        + counted(std::int64_t(context.rules.size()), "custom payout", "custom payouts")
        + " against " + counted(checked.conversions, "stored conversion", "stored conversions")
        + ", " + std::to_string(checked.ofCampaign) + " of them of the campaign.\n";
}

} // namespace

core::Result<int> checkRulesAndAnswer(Call& call)
{
    const auto campaign = findCampaign(call.store(), call.word(0));
    if (!campaign)
        return campaign.error();
    const auto rules = call.store().rules(campaign->version);
    if (!rules)
        return rules.error();
    const auto publishers = call.store().publishers();
    if (!publishers)
        return publishers.error();
    const auto checked = core::checkRules(call.books(), *campaign, *rules, call.progress());
    if (!checked)
        return checked.error();
    const core::PublisherIndex index(*publishers);
    const Context context{ *campaign, *rules, index };
    return call.answer(answerText(*checked, context), answerJson(*checked, context));
}

} // namespace app
