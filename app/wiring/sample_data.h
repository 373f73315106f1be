#pragma once

#include "core/base/date_time.h"
#include "core/base/result.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// A row of a data file, by column name.
using SampleRow = std::map<std::string, std::string, std::less<>>;

/// The bytes of a file of resources/sample.
[[nodiscard]] core::Result<std::string> sampleFile(const std::string& name);
[[nodiscard]] core::Result<std::vector<SampleRow>> sampleRows(const std::string& name);

/// The data is written relative to the month it is read in: "{-2}" is two months before `current`
/// as "2026-09", "{-2 name}" the same as "September 2026".
[[nodiscard]] std::string datedText(std::string_view text, core::Month current);

/// "-2/14": the 14th, two months before `current`.
[[nodiscard]] core::Date datedDay(std::string_view text, core::Month current);

} // namespace app
