#pragma once

#include "core/base/date_time.h"

#include <string>

namespace app {

/// The zone with this IANA name ("Europe/Berlin", "UTC") as the platform's zone database knows it,
/// from 1970 to 2100. Refused, with the nearest name, when there is none. Also what books may have
/// that somebody typed before typedZone() was there.
[[nodiscard]] core::Result<core::Zone> zoneNamed(const std::string& name);
/// The zone that somebody typed: of these names alone, or an offset such as UTC+02:00.
[[nodiscard]] core::Result<core::Zone> typedZone(const std::string& name);

} // namespace app
