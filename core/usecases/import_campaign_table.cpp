#include "core/base/text.h"
#include "core/csv/table_rows.h"
#include "core/usecases/move_in.h"
#include "core/usecases/save_campaign.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

template <typename T>
Result<void> take(Result<T> parsed, T& into)
{
    if (!parsed)
        return parsed.error();
    into = std::move(*parsed);
    return {};
}

template <typename T>
Result<void>
takeOptional(std::string_view text, Result<T> (*parse)(std::string_view), std::optional<T>& into)
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

/// What a cell sets of a campaign; an empty one leaves what has no empty value.
using Read = Result<void> (*)(std::string_view text, Campaign& campaign);

struct CampaignField {
    TableField field;
    bool mayBeEmpty;
    Read read;
};
constexpr std::size_t idField = 0;
constexpr std::size_t titleField = 1;
constexpr std::size_t costModelField = 2;

const CampaignField campaignFields[] = {
    { { "id" },
      false,
      [](std::string_view text, Campaign& campaign) {
          return take<std::string>(std::string(text), campaign.id);
      } },
    { { "title", true },
      true,
      [](std::string_view text, Campaign& campaign) {
          return take<std::string>(std::string(text), campaign.title);
      } },
    { { "cost_model" },
      false,
      [](std::string_view text, Campaign& campaign) {
          return take(parseCostModel(text), campaign.costModel);
      } },
    { { "default_payout" },
      true,
      [](std::string_view text, Campaign& campaign) {
          return takeOptional(text, parsePayoutValue, campaign.defaultPayout);
      } },
    { { "match_order" },
      false,
      [](std::string_view text, Campaign& campaign) {
          return take(parseMatchOrder(text), campaign.matchOrder);
      } },
    { { "status" },
      false,
      [](std::string_view text, Campaign& campaign) {
          return take(parseCampaignStatus(text), campaign.status);
      } },
    { { "expires" },
      true,
      [](std::string_view text, Campaign& campaign) {
          return takeOptional(text, parseDate, campaign.expires);
      } },
    { { "rules" },
      false,
      [](std::string_view, Campaign&) {
          return Result<void>();
      } },
};

std::vector<TableField> tableFields()
{
    std::vector<TableField> fields;
    for (const CampaignField& one : campaignFields)
        fields.push_back(one.field);
    return fields;
}

/// The campaign that a row means: by its id, else by its title; none: a new one.
const Campaign* knownAs(const TableRow& row, const std::vector<Campaign>& all)
{
    for (const Campaign& campaign : all)
        if (!row.text(idField).empty() && campaign.id == row.text(idField))
            return &campaign;
    for (const Campaign& campaign : all)
        if (equalFolded(campaign.title, row.text(titleField)))
            return &campaign;
    return nullptr;
}

/// A row's campaign; `column` says where it fails.
Result<Campaign> readCampaign(const TableRow& row, const Campaign* known, std::string& column)
{
    Campaign campaign = known ? *known : Campaign();
    if (!known && row.text(costModelField).empty()) {
        column = campaignFields[costModelField].field.key;
        return Error{ ErrorCode::Refused,
                      say("core", "A new campaign needs its cost model."),
                      {},
                      say("core", "Write cpa or revshare.") };
    }
    for (std::size_t i = 0; i < std::size(campaignFields); ++i) {
        const CampaignField& field = campaignFields[i];
        if (!row.cells[i] || (row.cells[i]->empty() && !field.mayBeEmpty))
            continue;
        column = field.field.key;
        if (auto read = field.read(*row.cells[i], campaign); !read)
            return read.error();
    }
    column.clear();
    return campaign;
}

/// Stores one row's campaign, with the custom payouts it has.
Result<SavedCampaign> store(Books& books, const TableRow& row, MoveInReport& report)
{
    const auto all = books.store.campaigns();
    if (!all)
        return all.error();
    const Campaign* known = knownAs(row, *all);
    std::string column;
    const auto refuse = [&](const Error& error) {
        report.issues.push_back({ row.line, column, error });
        return error;
    };
    auto campaign = readCampaign(row, known, column);
    if (!campaign)
        return refuse(campaign.error());
    SaveCampaignRequest request;
    request.campaign = *campaign;
    if (known) {
        auto rules = books.store.rules(known->version);
        if (!rules)
            return rules.error();
        request.rules = std::move(*rules);
    }
    auto saved = storeCampaign(books, request);
    if (!saved) {
        column = saved.error().where.text();
        return refuse(saved.error());
    }
    int& count = !known                             ? report.added
        : saved->campaign.version == known->version ? report.unchanged
                                                    : report.changed;
    ++count;
    for (const std::string& warning : saved->warnings)
        report.warnings.push_back(say("core", "{1}: {2}", saved->campaign.title, warning));
    return saved;
}

} // namespace

Result<MoveInReport>
importCampaignTable(Books& books, ByteSource& file, bool dryRun, Progress* progress)
{
    auto work = books.store.begin();
    if (!work)
        return work.error();
    auto table = readTable(file, tableFields());
    if (!table)
        return table.error();
    MoveInReport report;
    report.issues = std::move(table->issues);
    report.unknownColumns = std::move(table->unknownColumns);
    std::unordered_map<std::string, std::int64_t> lines; ///< by folded title
    std::size_t done = 0;
    for (const TableRow& row : table->rows) {
        if (auto going = goOn(progress, done++, table->rows.size()); !going)
            return going.error();
        const auto [first, isFirst] = lines.emplace(foldCase(row.text(titleField)), row.line);
        if (!isFirst) {
            report.issues.push_back({ row.line,
                                      "title",
                                      { ErrorCode::Refused,
                                        say("core",
                                            "“{1}” stands on line {2} already.",
                                            row.text(titleField),
                                            std::to_string(first->second)),
                                        {},
                                        say("core", "Remove one of the two rows.") } });
            continue;
        }
        const std::size_t issues = report.issues.size();
        auto saved = store(books, row, report);
        if (!saved && report.issues.size() == issues)
            return saved.error();
    }
    std::ranges::stable_sort(report.issues, {}, &RowIssue::line);
    const bool isKept = report.issues.empty() && !dryRun && report.added + report.changed > 0;
    if (isKept)
        if (auto kept = commit(**work); !kept)
            return kept.error();
    return report;
}

} // namespace core
