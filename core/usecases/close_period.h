#pragma once

#include "core/usecases/books.h"

#include <string>

namespace core {

/// Closes every day up to and including `until`: from now on nothing takes effect in them (the home
/// of that rule is OpenPeriod). Refused: a day that is not over, since payouts and changes of today
/// take effect today; a day that is closed already. A month is closed by its last day, so it can be
/// closed from the first of the next on.
[[nodiscard]] Result<Closing> closePeriod(Books& books, Date until, std::string reason);

/// Opens `from` and every later day again. What was posted elsewhere meanwhile stays where it is.
/// Refused: without a reason; a day that is open.
[[nodiscard]] Result<Closing> reopenPeriod(Books& books, Date from, std::string reason);

/// The last day of a month.
[[nodiscard]] Date lastDay(Month month);

/// The last month that is over today: what is closed next, as a rule.
[[nodiscard]] Month lastWholeMonth(Date today);

} // namespace core
