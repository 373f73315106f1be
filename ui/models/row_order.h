#pragma once

#include "core/tables/table.h"

#include <QCollator>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace ui {

/// Names as people read them in a list: ä beside a, 2 before 10, capitals no matter.
[[nodiscard]] QCollator nameCollator();

/// The records as they stand in a choice: in the order of what `nameOf` shows of them.
template <typename Record, typename NameOf>
[[nodiscard]] std::vector<const Record*> inNameOrder(const std::vector<Record>& records, NameOf nameOf)
{
    const QCollator collator = nameCollator();
    std::vector<std::pair<QCollatorSortKey, const Record*>> named;
    named.reserve(records.size());
    for (const Record& record : records)
        named.emplace_back(collator.sortKey(nameOf(record)), &record);
    std::stable_sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Record*> ordered;
    ordered.reserve(named.size());
    for (const auto& each : named)
        ordered.push_back(each.second);
    return ordered;
}

/// The places 0 … count − 1 in the order of their cells: numbers, dates and times by value, texts as
/// people read them; numbers before texts, and empty cells last whatever the direction. Equal ones keep
/// their order. Each different text is looked at once.
[[nodiscard]] std::vector<int> rowOrder(int count,
                                        const std::function<core::Cell(int)>& cell,
                                        const QCollator& collator,
                                        Qt::SortOrder order);

} // namespace ui
