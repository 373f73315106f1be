#pragma once

#include "core/base/date_time.h"

#include <string>

namespace app {

/// The zone with this IANA name ("Europe/Berlin", "UTC") as the platform's zone database knows it,
/// from 1970 to 2100. Refused, with the nearest name, when there is none.
[[nodiscard]] core::Result<core::Zone> zoneNamed(const std::string& name);

} // namespace app
