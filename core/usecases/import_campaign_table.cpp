#include "core/base/text.h"
#include "core/csv/table_rows.h"
#include "core/usecases/campaign_fields.h"
#include "core/usecases/move_in.h"
#include "core/usecases/save_campaign.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

/// The columns: the campaign's fields, and the number of its rules, which is left aside.
std::vector<TableField> campaignTableFields()
{
    std::vector<TableField> columns;
    for (const CampaignField& field : campaignFields())
        columns.push_back({ field.key, field.key == "title" });
    columns.push_back({ "rules" });
    return columns;
}

/// Where a row's cells have a field.
std::size_t placeOf(std::string_view key)
{
    const auto found = std::ranges::find(campaignFields(), key, &CampaignField::key);
    return std::size_t(found - campaignFields().begin());
}

/// The campaign that a row means: by its id, else by its title; none: a new one.
const Campaign* knownAs(const TableRow& row, const std::vector<Campaign>& all)
{
    const std::string_view id = row.text(placeOf("id"));
    const std::string_view title = row.text(placeOf("title"));
    for (const Campaign& campaign : all)
        if (!id.empty() && campaign.id == id)
            return &campaign;
    for (const Campaign& campaign : all)
        if (equalFolded(campaign.title, title))
            return &campaign;
    return nullptr;
}

/// A row's campaign; `column` says where it fails.
Result<Campaign> readCampaign(const TableRow& row, const Campaign* known, std::string& column)
{
    Campaign campaign = known ? *known : Campaign();
    if (!known && row.text(placeOf("cost_model")).empty()) {
        column = "cost_model";
        return Error{ ErrorCode::Refused,
                      say("core", "A new campaign needs its cost model."),
                      {},
                      say("core", "Write cpa or revshare.") };
    }
    for (std::size_t i = 0; i < campaignFields().size(); ++i) {
        const CampaignField& field = campaignFields()[i];
        if (!row.cells[i] || (row.cells[i]->empty() && !field.mayBeEmpty))
            continue;
        column = field.key;
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
    auto work = begin(books);
    if (!work)
        return work.error();
    auto table = readTable(file, campaignTableFields());
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
        const std::string_view title = row.text(placeOf("title"));
        const auto [first, isFirst] = lines.emplace(foldCase(title), row.line);
        if (!isFirst) {
            report.issues.push_back({ row.line,
                                      "title",
                                      { ErrorCode::Refused,
                                        say("core",
                                            "“{1}” stands on line {2} already.",
                                            std::string(title),
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
