// Rules as text, typed, pasted or as CSV: every line is a rule or an issue with its place, and what
// is printed reads back as the same rules.
#include "core/csv/rules_csv.h"
#include "core/rules/rule_kinds.h"
#include "tests/fuzz/fuzz.h"

std::vector<std::string> fuzzSeeds()
{
    return {
        "geo, US, 10\ngeo_os, IOS, US, 10\npublisher, nick, 10\npublisher_sub, nick, sub1, 12347, "
        "10\n",
        "publisher_sub_geo, nick, sub1, 12347, US, 10\nhybrid, Signup, 5\nconversion_sub, sub1, "
        "product1, 10\n",
        "type_geo_sub, Lead, US, sub1, product1, 15\ntype_sub, Lead, sub1, product1, 15\n",
        "type_geo, Purchase, UK, 10\ntype, Lead, 15\n# a comment\n\n  # another\n",
        "type, \"Lead, \"\"big\"\"\", 0.000001\r\ngeo,us,1\r\n",
        "US\t10\nDE;5\nFR,3\n",
        "campaign,kind,country,os,publisher,sub,sub_value,type,value,unit\nShop,geo,US,,,,,,10,"
        "amount\n",
        "kind,value,type\ntype,5,'=Lead\n",
    };
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    const core::ParsedRules parsed = core::parseRulesFile(text);
    for (const core::RuleIssue& issue : parsed.issues)
        promise(issue.line >= 1 && !issue.error.what.empty(),
                "an issue has its line and its words");
    std::vector<core::Rule> rules;
    for (const core::ParsedRule& rule : parsed.rules)
        rules.push_back(rule.rule);
    const std::string printed = core::printRulesFile(rules);
    const core::ParsedRules again = core::parseRulesFile(printed);
    promise(again.issues.empty() && again.rules.size() == rules.size(),
            "printed rules are read back");
    std::vector<core::Rule> second;
    for (const core::ParsedRule& rule : again.rules)
        second.push_back(rule.rule);
    promise(core::printRulesFile(second) == printed, "printed rules read back as the same rules");
    for (int kind = 0; kind < int(core::RuleKinds::all().size()); ++kind)
        static_cast<void>(core::parsePastedRules(text, kind));
    core::Campaign campaign;
    campaign.title = "Shop";
    if (core::isRulesCsv(text))
        static_cast<void>(core::parseRulesCsv(text, campaign));
    return 0;
}
