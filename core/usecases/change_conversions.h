#pragma once

#include "core/usecases/conversion_choice.h"

#include <string>

namespace core {

/// Approves, declines … the chosen conversions, and posts the differences (D19). Each stays priced
/// by the rules that priced it (D18). One unit of work.
[[nodiscard]] Result<ConversionsChanged> setConversionStatus(Books& books,
                                                             const ConversionChoice& which,
                                                             ConversionStatus status,
                                                             std::string note,
                                                             Progress& progress);

} // namespace core
