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
constexpr StatusLook statusLooks[] = {
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

constexpr core::PublisherStatus statusOrder[] = { statusLooks[0].status,
                                                  statusLooks[1].status,
                                                  statusLooks[2].status };

} // namespace

std::span<const core::PublisherStatus> publisherStatuses()
{
    return statusOrder;
}

QString publisherStatusText(core::PublisherStatus status)
{
    return QCoreApplication::translate("ui::PublisherStatus",
                                       statusLooks[std::size_t(status)].label);
}

Theme::Tone publisherStatusTone(core::PublisherStatus status)
{
    return statusLooks[std::size_t(status)].tone;
}

} // namespace ui
