#include "app/cli/exit_status.h"

namespace app {

namespace {

struct Row {
    core::ErrorCode code;
    int status;
};

constexpr Row rows[] = {
    { core::ErrorCode::Refused, exit_status::refused },
    { core::ErrorCode::Conflict, exit_status::refused },
    { core::ErrorCode::NotFound, exit_status::refused },
    { core::ErrorCode::Storage, exit_status::storage },
    { core::ErrorCode::Busy, exit_status::refused },
    { core::ErrorCode::Unknown, exit_status::unknown },
    { core::ErrorCode::Cancelled, exit_status::interrupted },
};

} // namespace

int exitStatusOf(core::ErrorCode code)
{
    for (const Row& row : rows)
        if (row.code == code)
            return row.status;
    return exit_status::refused;
}

} // namespace app
