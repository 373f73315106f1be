#pragma once

#include "core/base/date_time.h"

#include <QDate>

namespace ui {

inline constexpr qint64 epochJulianDay = 2'440'588; ///< of 1970-01-01

/// A calendar day of core to Qt and back.
[[nodiscard]] inline QDate toQDate(core::Date date)
{
    return QDate::fromJulianDay(epochJulianDay + date.days);
}
[[nodiscard]] inline core::Date fromQDate(QDate date)
{
    return { std::int32_t(date.toJulianDay() - epochJulianDay) };
}

} // namespace ui
