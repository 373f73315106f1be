#include "app/cli/call.h"
#include "app/cli/lookup.h"
#include "app/cli/tracker_answer.h"
#include "app/files/safe_file.h"
#include "core/usecases/move_in.h"

#include <array>

namespace app {

namespace {

constexpr Option dryRun = {
    "dry-run", Takes::Nothing, "", "lists every error, and what would be taken; writes nothing"
};

constexpr Option tableOptions[] = { dryRun };

constexpr Option campaignOptions[] = {
    { "create-missing",
      Takes::Nothing,
      "",
      "JSON: creates publishers that custom payouts name and the workspace lacks" },
    { "reread-values",
      Takes::Nothing,
      "",
      "JSON: agrees that every value is read in a changed cost model's unit" },
    dryRun,
};

constexpr Option openingOptions[] = {
    { "confirm",
      Takes::Nothing,
      "",
      "the amounts come on top of an opening balance or payouts that are there" },
    dryRun,
};

constexpr Option payoutOptions[] = {
    { "publisher", Takes::One, "P", "whose payouts these are, where rows name nobody" },
    { "status-map",
      Takes::Pairs,
      "NUMBER=STATUS",
      "what the file's statuses mean, such as 1=Paid,2=Pending" },
    dryRun,
};

/// Every issue on standard error, and why nothing was taken.
core::Error refusal(const core::MoveInReport& report, const std::string& file)
{
    for (const core::RowIssue& issue : report.issues)
        complain(report.placed(issue, file).sentence());
    const std::size_t count = report.issues.size();
    core::Error error = refused(counted(std::int64_t(count), "row", "rows")
                                    + " cannot be taken; nothing was changed.",
                                file,
                                "Correct the file and import it again.");
    if (report.unmappedStatuses.empty())
        return error;
    std::string map;
    for (const std::string& status : report.unmappedStatuses)
        map += (map.empty() ? "" : ",") + status + "=STATUS";
    error.remedy = "Say what each status of the file means: --status-map " + map
        + ", with pending, approved, paid, declined or returned.";
    return error;
}

core::Result<int> answerReport(Call& call, const core::Result<core::MoveInReport>& report)
{
    if (!report)
        return report.error();
    if (!report->issues.empty())
        return refusal(*report, call.word(0));
    call.recorded();
    call.warn(report->warnings);
    for (const std::string& column : report->unknownColumns)
        call.warn("The column \"" + column + "\" is not known and was left aside.");
    core::Json json = core::Json::object();
    json.set("added", core::Json::ofNumber(report->added));
    json.set("changed", core::Json::ofNumber(report->changed));
    json.set("unchanged", core::Json::ofNumber(report->unchanged));
    std::string plain = "added " + std::to_string(report->added) + ", changed "
        + std::to_string(report->changed) + ", unchanged " + std::to_string(report->unchanged)
        + '\n';
    if (call.arguments().has("dry-run"))
        plain += "Nothing was written (--dry-run).\n";
    return call.answer(plain, json);
}

core::Result<int> importPublishers(Call& call)
{
    auto file = FileSource::open(call.word(0));
    if (!file)
        return file.error();
    return answerReport(
        call,
        core::importPublishers(
            call.books(), **file, call.arguments().has("dry-run"), &call.progress()));
}

/// Whether the first bytes are those of JSON; no table begins with a bracket.
core::Result<bool> isJson(const std::string& path)
{
    auto file = FileSource::open(path);
    if (!file)
        return file.error();
    std::array<char, 256> start{};
    const auto got = (*file)->read(start);
    if (!got)
        return got.error();
    const std::string_view text(start.data(), *got);
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

core::Result<int> importCampaigns(Call& call)
{
    const auto json = isJson(call.word(0));
    if (!json)
        return json.error();
    if (*json)
        return importTrackerCampaigns(call);
    auto file = FileSource::open(call.word(0));
    if (!file)
        return file.error();
    return answerReport(
        call,
        core::importCampaignTable(
            call.books(), **file, call.arguments().has("dry-run"), &call.progress()));
}

core::Result<int> importOpeningBalances(Call& call)
{
    auto file = FileSource::open(call.word(0));
    if (!file)
        return file.error();
    const Arguments& typed = call.arguments();
    return answerReport(call,
                        core::importOpeningBalances(
                            call.books(),
                            **file,
                            { typed.has("confirm"), typed.has("dry-run"), &call.progress() }));
}

/// "1=Paid,2=Pending", one or several words of it.
core::Result<std::map<std::string, core::PayoutStatus>> statusMap(const Arguments& typed)
{
    std::map<std::string, core::PayoutStatus> map;
    for (const std::string& word : typed.values("status-map"))
        for (std::string_view rest = word; !rest.empty();) {
            const std::string_view pair = rest.substr(0, rest.find(','));
            rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
            const std::size_t equals = pair.find('=');
            if (equals == std::string_view::npos || equals == 0)
                return refused("\"" + std::string(pair) + "\" is no NUMBER=STATUS.",
                               "--status-map",
                               "Write it like 1=Paid,2=Pending.");
            auto status = core::parsePayoutStatus(pair.substr(equals + 1));
            if (!status)
                return about("status-map", status.error());
            map[std::string(pair.substr(0, equals))] = *status;
        }
    return map;
}

core::Result<int> importPayouts(Call& call)
{
    auto file = FileSource::open(call.word(0));
    if (!file)
        return file.error();
    auto publisher = publisherOption(call.store(), call.arguments());
    if (!publisher)
        return publisher.error();
    auto statuses = statusMap(call.arguments());
    if (!statuses)
        return statuses.error();
    return answerReport(
        call,
        core::importPayouts(call.books(),
                            **file,
                            { *publisher,
                              std::move(*statuses),
                              call.arguments().has("dry-run"),
                              &call.progress() }));
}

constexpr Command moveInCommandTable[] = {
    { "publisher import",
      "FILE",
      tableOptions,
      "Publishers from a file with the columns of the publishers table: all rows or none.",
      "Also the tracker's JSON of publishers. Known aliases are updated.",
      "publisher import publishers.csv",
      importPublishers },
    { "campaign import",
      "FILE",
      campaignOptions,
      "Campaigns from the columns of the campaigns table, or from the tracker's JSON: all or none.",
      "Known by id, without one by title. A table leaves the custom payouts as they are. An array of "
      "the JSON\nreplaces the custom payouts of its kind; what the JSON does not say stays.",
      "campaign import shop.json --dry-run",
      importCampaigns },
    { "balances import",
      "FILE.csv",
      openingOptions,
      "Opening balances, publisher,amount,date,note: all rows or none.",
      "What each was owed at the end of that day. The same file twice adds nothing.",
      "balances import opening.csv --dry-run",
      importOpeningBalances },
    { "payout import",
      "FILE",
      payoutOptions,
      "Past payouts from the payouts table's columns, or the tracker's JSON: all rows or none.",
      "The same file twice makes each payout once. Import opening balances first: a payout up to "
      "that day is in\nthe balance already and does not lower it again.",
      "payout import payments.json --publisher nick --status-map 1=Paid,2=Pending",
      importPayouts },
};

} // namespace

std::span<const Command> moveInCommands()
{
    return moveInCommandTable;
}

} // namespace app
