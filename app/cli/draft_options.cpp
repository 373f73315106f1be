#include "app/cli/draft_options.h"

#include "app/cli/files.h"
#include "app/cli/lookup.h"
#include "core/usecases/campaign_fields.h"

#include <algorithm>
#include <future>

namespace app {

namespace {

/// The option that sets a campaign's field: cost_model is --cost-model.
std::string optionOf(const core::CampaignField& field)
{
    std::string name(field.key);
    std::ranges::replace(name, '_', '-');
    return name;
}

core::Result<void> readOption(const std::string& option,
                              const core::CampaignField& field,
                              const Arguments& typed,
                              core::Campaign& campaign)
{
    const auto text = typed.value(option);
    if (!text)
        return {};
    if (auto read = field.read(*text, campaign); !read)
        return about(option, read.error());
    return {};
}

/// The fields that a draft may have otherwise than the saved campaign, and their options. The
/// others are none of a draft: try has --id and --status of the conversion.
constexpr std::pair<std::string_view, std::string_view> draftOptions[] = {
    { "cost_model", "cost-model" },
    { "default_payout", "default-payout" },
    { "match_order", "order" },
    { "expires", "expires" },
};

core::Result<void> readDraftOptions(const Arguments& typed, core::Campaign& campaign)
{
    for (const auto& [key, option] : draftOptions) {
        const auto field =
            std::ranges::find(core::campaignFields(), key, &core::CampaignField::key);
        if (auto read = readOption(std::string(option), *field, typed, campaign); !read)
            return read;
    }
    return {};
}

core::Error tellIssues(const std::string& file, const std::vector<core::RuleIssue>& issues)
{
    for (const core::RuleIssue& issue : issues) {
        core::Error error = issue.error;
        error.where = file + ", line " + std::to_string(issue.line)
            + (issue.field.empty() ? "" : ", " + issue.field);
        complain(error.sentence());
    }
    return refused(counted(std::int64_t(issues.size()), "line", "lines") + " cannot be taken.",
                   file,
                   "Correct the file and try again.");
}

} // namespace

core::Result<void> readCampaignOptions(const Arguments& typed, core::Campaign& campaign)
{
    for (const core::CampaignField& field : core::campaignFields())
        if (auto read = readOption(optionOf(field), field, typed, campaign); !read)
            return read;
    return {};
}

core::Result<core::CampaignDraft> draftTyped(Call& call, core::CampaignId campaign)
{
    const Arguments& typed = call.arguments();
    const auto file = typed.value("rules");
    std::string text;
    std::future<core::ParsedRules> parsing;
    if (file) {
        constexpr std::int64_t largest = 256LL << 20;
        auto read = readWhole(*file, largest);
        if (!read)
            return read.error();
        text = std::move(*read);
        // While the saved rules are read: each of the two may be a hundred thousand.
        parsing = std::async(std::launch::async, [&text] { return core::parseRulesFile(text); });
    }
    auto draft = core::savedDraft(call.store(), campaign);
    if (!draft)
        return draft;
    if (auto read = readDraftOptions(typed, draft->campaign); !read)
        return read.error();
    if (!file)
        return draft;
    core::ImportRulesOptions options;
    options.replace = typed.has("replace");
    const auto issues = core::applyRulesFile(call.store(), *draft, parsing.get(), options);
    if (!issues)
        return issues.error();
    if (!issues->empty())
        return tellIssues(*file, *issues);
    return draft;
}

} // namespace app
