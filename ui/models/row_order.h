#pragma once

#include "core/tables/table.h"

#include <QCollator>

#include <functional>
#include <vector>

namespace ui {

/// Names as people read them in a list: ä beside a, 2 before 10, capitals no matter.
[[nodiscard]] QCollator nameCollator();

/// The places 0 … count − 1 in the order of their cells: numbers, dates and times by value, texts as
/// people read them; numbers before texts, and empty cells last whatever the direction. Equal ones keep
/// their order. Each different text is looked at once.
[[nodiscard]] std::vector<int> rowOrder(int count,
                                        const std::function<core::Cell(int)>& cell,
                                        const QCollator& collator,
                                        Qt::SortOrder order);

} // namespace ui
