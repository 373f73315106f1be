#include "ui/models/row_order.h"

#include "ui/models/cell_text.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

namespace ui {
namespace {

/// A cell as a number to sort by; `key` is flipped where the order is descending.
struct RowPlace {
    std::uint64_t key = 0;
    int row = 0;
};

/// Unsigned keys are in the order of the signed values, or in the opposite one.
std::uint64_t keyOf(std::int64_t value, Qt::SortOrder order)
{
    constexpr std::uint64_t sign = std::uint64_t(1) << 63;
    const std::uint64_t key = std::uint64_t(value) ^ sign;
    return order == Qt::AscendingOrder ? key : ~key;
}

/// Stable; a few bits after the other from the last, without those that are the same in all keys.
void sortByKey(std::vector<RowPlace>& places)
{
    constexpr std::size_t fewPlaces = 2'000;
    if (places.size() < fewPlaces) {
        std::ranges::stable_sort(places, {}, &RowPlace::key);
        return;
    }
    std::uint64_t differing = 0;
    for (const RowPlace& place : places)
        differing |= place.key ^ places.front().key;
    std::vector<RowPlace> sorted(places.size());
    constexpr int digitBits = 11; // more, and the starts leave the processor's nearest cache
    constexpr std::uint64_t digitMask = (1u << digitBits) - 1;
    for (int shift = 0; shift < 64; shift += digitBits) {
        if ((differing >> shift & digitMask) == 0)
            continue;
        std::array<std::uint32_t, digitMask + 2> starts{};
        for (const RowPlace& place : places)
            ++starts[(place.key >> shift & digitMask) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const RowPlace& place : places)
            sorted[starts[place.key >> shift & digitMask]++] = place;
        places.swap(sorted);
    }
}

/// Different texts, each once, and which one each row has.
class OrderTexts {
public:
    void add(int row, std::string&& text)
    {
        const auto [known, isNew] = m_numbers.try_emplace(std::move(text), int(m_texts.size()));
        if (isNew)
            m_texts.push_back(&known->first);
        m_rows.push_back({ std::uint64_t(known->second), row });
    }

    /// The rows by the place of their text in the collator's order; texts that it holds equal share
    /// one.
    std::vector<RowPlace> ranked(const QCollator& collator, Qt::SortOrder order)
    {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_texts.size());
        for (const std::string* each : m_texts)
            keys.push_back(collator.sortKey(text(*each)));
        std::vector<int> byKey(keys.size());
        std::iota(byKey.begin(), byKey.end(), 0);
        std::ranges::sort(byKey, [&keys](int a, int b) {
            return keys[std::size_t(a)].compare(keys[std::size_t(b)]) < 0;
        });
        std::vector<std::int64_t> ranks(keys.size());
        for (std::size_t i = 1; i < byKey.size(); ++i) {
            const auto before = std::size_t(byKey[i - 1]);
            const auto here = std::size_t(byKey[i]);
            ranks[here] = ranks[before] + (keys[before].compare(keys[here]) < 0 ? 1 : 0);
        }
        for (RowPlace& place : m_rows)
            place.key = keyOf(ranks[std::size_t(place.key)], order);
        return std::move(m_rows);
    }

private:
    std::unordered_map<std::string, int> m_numbers;
    std::vector<const std::string*> m_texts;
    std::vector<RowPlace> m_rows;
};

std::optional<std::int64_t> numberOf(const core::Cell& cell)
{
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return *count;
    if (const auto amount = moneyOf(cell))
        return amount->micros;
    if (const auto* date = std::get_if<core::Date>(&cell))
        return date->days;
    if (const auto* time = std::get_if<core::Timestamp>(&cell))
        return time->micros;
    return std::nullopt;
}

/// The C locale's collation knows no numbers inside names and no letters beyond ASCII.
QLocale collationLocale()
{
    const QLocale locale = QLocale().collation();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

QCollator nameCollator()
{
    QCollator collator(collationLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

std::vector<int> rowOrder(int count,
                          const std::function<core::Cell(int)>& cell,
                          const QCollator& collator,
                          Qt::SortOrder order)
{
    std::vector<RowPlace> numbers;
    OrderTexts texts;
    std::vector<RowPlace> empty;
    for (int row = 0; row < count; ++row) {
        core::Cell value = cell(row);
        if (auto* words = std::get_if<std::string>(&value); words && !words->empty())
            texts.add(row, std::move(*words));
        else if (const auto number = numberOf(value)) {
            if (numbers.empty())
                numbers.reserve(std::size_t(count - row)); // where one is, most are
            numbers.push_back({ keyOf(*number, order), row });
        } else
            empty.push_back({ 0, row });
    }
    std::vector<RowPlace> ranked = texts.ranked(collator, order);
    sortByKey(numbers);
    sortByKey(ranked);
    std::vector<int> rows;
    rows.reserve(std::size_t(count));
    for (const std::vector<RowPlace>* places : { &numbers, &ranked, &empty })
        for (const RowPlace& place : *places)
            rows.push_back(place.row);
    return rows;
}

} // namespace ui
