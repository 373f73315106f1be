#include "ui/publishers/publisher_status.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct StatusLook {
    core::PublisherStatus status;
    const char* label;
    Theme::Tone tone;
};

/// In the order of core's enumeration.
constexpr StatusLook looks[] = {
    { core::PublisherStatus::Active,
      QT_TRANSLATE_NOOP("ui::PublisherStatus", "Active"),
      Theme::Tone::Good },
    { core::PublisherStatus::Paused,
      QT_TRANSLATE_NOOP("ui::PublisherStatus", "Paused"),
      Theme::Tone::Warning },
    { core::PublisherStatus::Closed,
      QT_TRANSLATE_NOOP("ui::PublisherStatus", "Closed"),
      Theme::Tone::Neutral },
};

constexpr core::PublisherStatus statuses[] = { looks[0].status, looks[1].status, looks[2].status };

} // namespace

std::span<const core::PublisherStatus> publisherStatuses()
{
    return statuses;
}

QString publisherStatusText(core::PublisherStatus status)
{
    return QCoreApplication::translate("ui::PublisherStatus", looks[std::size_t(status)].label);
}

Theme::Tone publisherStatusTone(core::PublisherStatus status)
{
    return looks[std::size_t(status)].tone;
}

} // namespace ui
