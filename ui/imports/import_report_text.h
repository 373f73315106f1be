#pragma once

#include "core/usecases/import_conversions.h"

#include <QStringList>

namespace ui {

/// "120 rows: 100 new, 3 changed, 15 unchanged, 2 rejected".
[[nodiscard]] QString importCounts(const core::ImportReport& report);
/// What the rows earn and what awaits approval.
[[nodiscard]] QString
importAmounts(const core::ImportReport& report, const QString& currency, int decimals);
/// What else is to be known about it, a sentence each.
[[nodiscard]] QStringList
importRemarks(const core::ImportReport& report, const QString& currency, int decimals);

} // namespace ui
