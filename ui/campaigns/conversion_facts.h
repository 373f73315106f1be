#pragma once

#include "core/model/conversion.h"
#include "core/model/publisher.h"
#include "core/model/workspace.h"

#include <QStringList>

namespace ui {

/// What a conversion has, in short texts for one line: "Lead", "nick", "Country: US", "sub1: 12347"
/// … What it lacks is left out.
[[nodiscard]] QStringList conversionFacts(const core::Conversion& conversion,
                                          const std::vector<core::Publisher>& publishers,
                                          const core::Workspace& workspace);

} // namespace ui
