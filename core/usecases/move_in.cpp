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

} // namespace core
