#pragma once

#include "core/model/publisher.h"
#include "ui/widgets/theme.h"

#include <span>

namespace ui {

[[nodiscard]] std::span<const core::PublisherStatus> publisherStatuses();
[[nodiscard]] QString publisherStatusText(core::PublisherStatus status);
[[nodiscard]] Theme::Tone publisherStatusTone(core::PublisherStatus status);

} // namespace ui
