#include "core/model/type_setting.h"

#include "core/base/message.h"

#include <algorithm>

namespace core {

namespace {

/// In the order of the enum.
constexpr DuplicateWayInfo wayTable[] = {
    { DuplicateWay::None, "none", label("core", "Only the same conversion counts once") },
    { DuplicateWay::New, "new", label("core", "Count as new") },
    { DuplicateWay::Mark, "mark", label("core", "Count as new and mark as repeated") },
    { DuplicateWay::Ignore, "ignore", label("core", "Ignore: earns 0") },
    { DuplicateWay::Replace, "replace", label("core", "Replace the earlier one") },
    { DuplicateWay::Add,
      "add",
      label("core", "Keep the earlier one's data and add to its revenue") },
    { DuplicateWay::EventId, "event_id", label("core", "Ignore where the event ID is the same") },
};

constexpr RefundOfInfo refundTable[] = {
    { RefundOf::None, "none", label("core", "Not refunds") },
    { RefundOf::Click, "click", label("core", "Refunds of what has their click ID") },
    { RefundOf::Order, "order", label("core", "Refunds of what has their order") },
};

} // namespace

std::span<const DuplicateWayInfo> duplicateWays()
{
    return wayTable;
}

std::string_view toText(DuplicateWay way)
{
    return wayTable[std::size_t(way)].key;
}

std::optional<DuplicateWay> parseDuplicateWay(std::string_view text)
{
    const auto found = std::ranges::find(wayTable, text, &DuplicateWayInfo::key);
    return found == std::end(wayTable) ? std::nullopt : std::optional(found->way);
}

std::span<const RefundOfInfo> refundWays()
{
    return refundTable;
}

std::string_view toText(RefundOf by)
{
    return refundTable[std::size_t(by)].key;
}

std::optional<RefundOf> parseRefundOf(std::string_view text)
{
    const auto found = std::ranges::find(refundTable, text, &RefundOfInfo::key);
    return found == std::end(refundTable) ? std::nullopt : std::optional(found->by);
}

} // namespace core
