#pragma once

#include "core/base/date_time.h"

#include <QString>

#include <optional>
#include <span>

namespace ui {

/// Days from `from` on, before `to`; open where none is set.
struct Days {
    std::optional<core::Date> from;
    std::optional<core::Date> to;

    friend bool operator==(const Days&, const Days&) = default;
};
[[nodiscard]] bool contains(const Days& days, core::Date day);

/// One row of the table of periods that lists offer: "All", "Last 90 days", "This month" …
struct Period {
    const char* label;
    Days (*days)(core::Date today);
};
/// The first one leaves nothing out.
[[nodiscard]] std::span<const Period> periods();
[[nodiscard]] QString periodLabel(const Period& period);
[[nodiscard]] Days daysOf(const Period& period, core::Date today);

} // namespace ui
