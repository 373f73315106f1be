#pragma once

#include "core/base/result.h"

namespace core {

/// What was asked for is not done: why, and what to do.
[[nodiscard]] inline Error refused(Message what, Message remedy)
{
    return { ErrorCode::Refused, std::move(what), {}, std::move(remedy) };
}
/// The same with the field, file or column that it is about.
[[nodiscard]] inline Error refused(Message where, Message what, Message remedy)
{
    return { ErrorCode::Refused, std::move(what), std::move(where), std::move(remedy) };
}

} // namespace core
