#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace core {

/// What becomes of a duplicate: a conversion of another identity (D20) with the type, publisher,
/// campaign and click id of one that came in before. Of several, the earliest counts as its original
/// that has no link and is not declined. Refunds are no duplicates. Whatever the way, every row stays a
/// conversion of its own, so that the same file twice changes nothing (D20); the way decides how it is
/// linked, and so what it earns. Where one of several earns (Ignore, Replace, EventId), it is the first that
/// is not declined, or the last that is not, whenever they were declined or approved (LinkedUpdates); where
/// all that came before are declined, the first of them counts as original. These are our decisions.
enum class DuplicateWay : std::uint8_t {
    None,    ///< nothing: the identity alone counts
    New,     ///< a new conversion like any other
    Mark,    ///< a new one, marked as repeated
    Ignore,  ///< it earns 0
    Replace, ///< the earlier one earns 0 from now on, the new one counts
    Add,     ///< the earlier one's data and custom payout decide; of a percentage, its revenue adds
    EventId, ///< it earns 0 where the event id is the same and not empty; else it is new
};

struct DuplicateWayInfo {
    DuplicateWay way;
    std::string_view key;      ///< "event_id": files, database, command line
    std::string_view sentence; ///< a label
};
[[nodiscard]] std::span<const DuplicateWayInfo> duplicateWays();
[[nodiscard]] std::string_view toText(DuplicateWay way);
[[nodiscard]] std::optional<DuplicateWay> parseDuplicateWay(std::string_view text);

/// How a refund of a type finds what it takes back: the latest conversion not after it (of one time rather one
/// without a link, then rather a repeated one than one that adds, then the last that came in) of its publisher and
/// campaign, with the same click id or order, no refund itself by the settings of today, and neither ignored nor
/// replaced. Whatever the type, a row may name its original by its id (`refund_of`).
enum class RefundOf : std::uint8_t { None, Click, Order };

struct RefundOfInfo {
    RefundOf by;
    std::string_view key; ///< "click"
    std::string_view sentence;
};
[[nodiscard]] std::span<const RefundOfInfo> refundWays();
[[nodiscard]] std::string_view toText(RefundOf by);
[[nodiscard]] std::optional<RefundOf> parseRefundOf(std::string_view text);

/// How conversions of one type come in. A change concerns those that come in afterwards.
struct TypeSetting {
    std::string type; ///< exact, as types are (D13)
    DuplicateWay duplicates = DuplicateWay::None;
    RefundOf refundOf = RefundOf::None; ///< another one: every conversion of the type is a refund
    int version = 0; ///< of the stored row; 0: not stored

    friend bool operator==(const TypeSetting&, const TypeSetting&) = default;
};

} // namespace core
