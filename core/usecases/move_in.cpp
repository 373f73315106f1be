#include "core/usecases/move_in.h"

namespace core {

Error MoveInReport::placed(const RowIssue& issue, const std::string& file) const
{
    const std::string line = std::to_string(issue.line);
    Error error = issue.error;
    error.where = isJson ? say("core", "{1}, item {2}", file, line)
                         : say("core", "{1}, line {2}", file, line);
    if (!issue.column.empty())
        error.where = say("core", "{1}, column {2}", error.where, issue.column);
    return error;
}

Result<void> goOn(Progress* progress, std::size_t done, std::size_t total)
{
    constexpr std::size_t rowsBetweenLooks = 20;
    if (!progress || done % rowsBetweenLooks != 0)
        return {};
    progress->report(label("core", "Moving in"), std::int64_t(done), std::int64_t(total));
    if (progress->cancelled())
        return Error{ ErrorCode::Cancelled,
                      say("core", "Moving in was stopped; nothing of it was kept."),
                      {},
                      {} };
    return {};
}

} // namespace core
