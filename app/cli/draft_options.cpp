#include "app/cli/draft_options.h"

#include "app/cli/files.h"
#include "app/cli/lookup.h"

namespace app {

namespace {

/// Reads one option into the campaign.
struct CampaignOption {
    std::string_view name;
    core::Result<void> (*read)(const std::string& text, core::Campaign& campaign);
};

template <typename T>
core::Result<void> take(core::Result<T> parsed, T& into)
{
    if (!parsed)
        return parsed.error();
    into = std::move(*parsed);
    return {};
}

template <typename T>
core::Result<void> takeOptional(const std::string& text,
                                core::Result<T> (*parse)(std::string_view),
                                std::optional<T>& into)
{
    into.reset();
    if (text.empty())
        return {};
    auto parsed = parse(text);
    if (!parsed)
        return parsed.error();
    into = *parsed;
    return {};
}

const CampaignOption readers[] = {
    { "title",
      [](const std::string& text, core::Campaign& campaign) {
          return take<std::string>(text, campaign.title);
      } },
    { "id",
      [](const std::string& text, core::Campaign& campaign) {
          return take<std::string>(text, campaign.id);
      } },
    { "cost-model",
      [](const std::string& text, core::Campaign& campaign) {
          return take(core::parseCostModel(text), campaign.costModel);
      } },
    { "default-payout",
      [](const std::string& text, core::Campaign& campaign) {
          return takeOptional(text, core::parsePayoutValue, campaign.defaultPayout);
      } },
    { "match-order",
      [](const std::string& text, core::Campaign& campaign) {
          return take(core::parseMatchOrder(text), campaign.matchOrder);
      } },
    { "order",
      [](const std::string& text, core::Campaign& campaign) {
          return take(core::parseMatchOrder(text), campaign.matchOrder);
      } },
    { "expires",
      [](const std::string& text, core::Campaign& campaign) {
          return takeOptional(text, core::parseDate, campaign.expires);
      } },
    { "status",
      [](const std::string& text, core::Campaign& campaign) {
          return take(core::parseCampaignStatus(text), campaign.status);
      } },
};

core::Error tellIssues(const std::string& file, const std::vector<core::RuleIssue>& issues)
{
    for (const core::RuleIssue& issue : issues) {
        core::Error error = issue.error;
        error.where = file + ", line " + std::to_string(issue.line)
            + (issue.field.empty() ? "" : ", " + issue.field);
        complain(error.sentence());
    }
    return refused(std::to_string(issues.size()) + (issues.size() == 1 ? " line" : " lines")
                       + " cannot be taken.",
                   file,
                   "Correct the file and try again.");
}

} // namespace

core::Result<void> readCampaignOptions(const Arguments& typed, core::Campaign& campaign)
{
    for (const CampaignOption& reader : readers)
        if (const auto text = typed.value(reader.name))
            if (auto read = reader.read(*text, campaign); !read)
                return about(reader.name, read.error());
    return {};
}

core::Result<core::CampaignDraft> draftTyped(Call& call, core::CampaignId campaign)
{
    auto draft = core::savedDraft(call.store(), campaign);
    if (!draft)
        return draft;
    const Arguments& typed = call.arguments();
    if (auto read = readCampaignOptions(typed, draft->campaign); !read)
        return read.error();
    const auto file = typed.value("rules");
    if (!file)
        return draft;
    constexpr std::int64_t largest = 256LL << 20;
    const auto text = readWhole(*file, largest);
    if (!text)
        return text.error();
    core::ImportRulesOptions options;
    options.replace = typed.has("replace");
    const auto issues = core::applyRulesFile(call.store(), *draft, *text, options);
    if (!issues)
        return issues.error();
    if (!issues->empty())
        return tellIssues(*file, *issues);
    return draft;
}

} // namespace app
