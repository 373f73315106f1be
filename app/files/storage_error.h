#pragma once

#include "core/base/result.h"

#include <string>
#include <utility>

namespace app {

/// Of a file at `path`, in words: what happened and what to do.
[[nodiscard]] inline core::Error
storageError(const std::string& path, core::Message what, core::Message remedy)
{
    return { core::ErrorCode::Storage, std::move(what), path, std::move(remedy) };
}

} // namespace app
