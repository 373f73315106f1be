#include "ui/imports/move_in_work.h"

#include "core/usecases/import_campaigns.h"

#include <array>

namespace ui {

namespace {

constexpr std::size_t largestBytes = std::size_t(64) * 1024 * 1024;

core::Result<std::string> wholeOf(core::ByteSource& file)
{
    std::string bytes;
    std::array<char, 65536> part{};
    for (;;) {
        const auto got = file.read(part);
        if (!got)
            return got.error();
        if (*got == 0)
            return bytes;
        bytes.append(part.data(), *got);
        if (bytes.size() > largestBytes)
            return core::Error{ core::ErrorCode::Refused,
                                core::say("core", "The file is larger than 64 MiB."),
                                file.name(),
                                core::say("core", "Split it.") };
    }
}

/// No table begins with a bracket or a brace.
bool isJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

MoveInOutcome outcomeOf(const core::MoveInReport& report)
{
    MoveInOutcome outcome;
    outcome.added = report.added;
    outcome.changed = report.changed;
    outcome.unchanged = report.unchanged;
    outcome.notes = report.warnings;
    outcome.unknownColumns = report.unknownColumns;
    outcome.unmappedStatuses = report.unmappedStatuses;
    for (const core::RowIssue& issue : report.issues) {
        const std::string line = std::to_string(issue.line);
        outcome.problems.push_back(
            { report.isJson ? core::say("core", "item {1}", line) : core::Message(line),
              issue.column,
              issue.error });
    }
    return outcome;
}

MoveInOutcome outcomeOf(const core::ImportCampaignsReport& report)
{
    MoveInOutcome outcome;
    outcome.notes = report.notes;
    outcome.unknownColumns = report.unknownKeys;
    outcome.createdPublishers = report.createdPublishers;
    for (const core::ImportedCampaign& campaign : report.campaigns) {
        ++(campaign.isNew           ? outcome.added
               : campaign.isChanged ? outcome.changed
                                    : outcome.unchanged);
        for (const core::Message& warning : campaign.warnings)
            outcome.notes.push_back(core::say("core", "{1}: {2}", campaign.title, warning));
        for (const core::RereadValue& value : campaign.reread)
            outcome.notes.push_back(core::say("core",
                                              "{1}, {2}: {3} becomes {4}",
                                              campaign.title,
                                              value.rule,
                                              value.before,
                                              value.after));
    }
    for (const core::TrackerIssue& issue : report.issues)
        outcome.problems.push_back({ issue.path, {}, issue.error });
    return outcome;
}

template <typename Report>
core::Result<MoveInOutcome> answer(const core::Result<Report>& report)
{
    return report ? core::Result<MoveInOutcome>(outcomeOf(*report)) : report.error();
}

core::Result<MoveInOutcome> moveInCampaigns(core::Books& books,
                                            core::ByteSource& file,
                                            const MoveInRequest& request,
                                            bool isPreview,
                                            core::Progress& progress)
{
    auto text = wholeOf(file);
    if (!text)
        return text.error();
    if (isJson(*text))
        return answer(core::importCampaigns(
            books, *text, { request.createMissing, request.rereadValues, isPreview, &progress }));
    core::StringSource table(std::move(*text), file.name());
    return answer(core::importCampaignTable(books, table, isPreview, &progress));
}

} // namespace

core::Result<MoveInOutcome> moveIn(core::Books& books,
                                   Services& services,
                                   const MoveInRequest& request,
                                   bool isPreview,
                                   core::Progress& progress)
{
    auto file = request.path.isEmpty() ? core::Result<std::unique_ptr<core::ByteSource>>(
                    std::make_unique<core::StringSource>(request.pasted))
                                       : services.openFile(request.path);
    if (!file)
        return file.error();
    switch (request.kind) {
    case MoveInKind::Publishers:
        return answer(core::importPublishers(books, **file, isPreview, &progress));
    case MoveInKind::Campaigns:
        return moveInCampaigns(books, **file, request, isPreview, progress);
    case MoveInKind::OpeningBalances:
        return answer(core::importOpeningBalances(
            books, **file, { request.isConfirmed, isPreview, &progress }));
    case MoveInKind::Payouts:
        return answer(core::importPayouts(
            books, **file, { request.publisher, request.statuses, isPreview, &progress }));
    }
    core::broken("every kind of moving in has its use case");
}

} // namespace ui
