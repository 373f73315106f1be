#include "ui/models/period.h"

#include <QCoreApplication>

namespace ui {

namespace {

core::Date firstOfMonth(core::Date today, int monthsAgo)
{
    return core::firstDay({ core::monthOf(today).months - monthsAgo });
}

core::Date firstOfYear(core::Date today, int yearsAgo)
{
    const int month = core::civil(today).month;
    return firstOfMonth(today, month - 1 + 12 * yearsAgo);
}

constexpr Period table[] = {
    { QT_TRANSLATE_NOOP("ui::Period", "All"),
      [](core::Date) {
          return Days{};
      } },
    { QT_TRANSLATE_NOOP("ui::Period", "Last 90 days"),
      [](core::Date today) {
          return Days{ core::addDays(today, -89), {} };
      } },
    { QT_TRANSLATE_NOOP("ui::Period", "This month"),
      [](core::Date today) {
          return Days{ firstOfMonth(today, 0), {} };
      } },
    { QT_TRANSLATE_NOOP("ui::Period", "Last month"),
      [](core::Date today) {
          return Days{ firstOfMonth(today, 1), firstOfMonth(today, 0) };
      } },
    { QT_TRANSLATE_NOOP("ui::Period", "This year"),
      [](core::Date today) {
          return Days{ firstOfYear(today, 0), {} };
      } },
    { QT_TRANSLATE_NOOP("ui::Period", "Last year"),
      [](core::Date today) {
          return Days{ firstOfYear(today, 1), firstOfYear(today, 0) };
      } },
};

} // namespace

bool contains(const Days& days, core::Date day)
{
    return (!days.from || *days.from <= day) && (!days.to || day < *days.to);
}

std::span<const Period> periods()
{
    return table;
}

QString periodLabel(const Period& period)
{
    return QCoreApplication::translate("ui::Period", period.label);
}

Days daysOf(const Period& period, core::Date today)
{
    return period.days(today);
}

} // namespace ui
