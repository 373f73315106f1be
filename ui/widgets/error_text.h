#pragma once

#include "core/base/result.h"

#include <QString>

namespace ui {

/// A sentence of core in the user's language.
[[nodiscard]] QString messageText(const core::Message& message);
/// What the user reads of an Error: where, what happened, what to do.
[[nodiscard]] QString errorText(const core::Error& error);

} // namespace ui
