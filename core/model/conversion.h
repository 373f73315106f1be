#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/model/sub_views.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {


enum class ConversionStatus : std::uint8_t { Approved, Pending, Declined, Other };

struct ConversionStatusInfo {
    ConversionStatus status;
    std::string_view key;                          ///< "approved"
    std::span<const std::string_view> alsoWritten; ///< "rejected", "invalid" … (D7)
};
[[nodiscard]] std::span<const ConversionStatusInfo> conversionStatuses();
[[nodiscard]] std::string_view toText(ConversionStatus status);
/// In any case; empty is Other; a word outside the table is refused (D7).
[[nodiscard]] Result<ConversionStatus> parseConversionStatus(std::string_view text);
/// approved earns; other earns when the workspace says so; pending and declined do not.
[[nodiscard]] bool earns(ConversionStatus status, bool otherEarns);

/// How a conversion stands to another one of the books.
enum class LinkKind : std::uint8_t {
    None,
    Repeated, ///< of the click and type of an earlier one: marked, earns as any other
    Ignored,  ///< the same: earns 0
    Replaced, ///< gave way to a later one: earns 0
    Added,    ///< its revenue adds to that of an earlier one
    Refund,   ///< takes back what an earlier one earned
};
/// Whether what a conversion earns follows from what another one earns.
[[nodiscard]] constexpr bool followsAnother(LinkKind kind)
{
    return kind == LinkKind::Added || kind == LinkKind::Refund;
}
/// Whether another conversion of the same click earns in its place.
[[nodiscard]] constexpr bool givesWay(LinkKind kind)
{
    return kind == LinkKind::Ignored || kind == LinkKind::Replaced;
}
[[nodiscard]] std::string_view toText(LinkKind kind);       ///< "repeated"; "" for None: files and database
[[nodiscard]] std::optional<LinkKind> parseLinkKind(std::string_view text);

struct ConversionLink {
    LinkKind kind = LinkKind::None;
    ConversionId to; ///< none exactly where the kind is None

    friend bool operator==(const ConversionLink&, const ConversionLink&) = default;
};

/// One event of a type, as it came in; texts are trimmed, country and OS as typed. The same fields whether it
/// owns its texts or views those of others.
template <typename Text, typename Subs>
struct BasicConversion {
    ConversionId key;
    Text id;       ///< the tracker's conversion id; may be empty (then see identityOf)
    Text clickId;
    Text eventId;
    Text order;
    Text externalId;
    Text coupon;
    Text refundOf; ///< the id of the conversion that it takes back, as the file names it
    int occurrence = 0;   ///< D20: the how manieth of equal keys inside one file, for rows without an id
    Timestamp time;       ///< conv_time
    Text timeText; ///< the original text, where it was not canonical
    CampaignId campaign;
    PublisherId publisher;
    Text type;
    ConversionStatus status = ConversionStatus::Other;
    Text country;
    Text os;
    std::optional<Money> revenue; ///< in `currency`
    Text currency;                ///< ISO 4217
    std::optional<Money> trackerEarning; ///< kept and compared, never paid
    std::optional<Date> payableFrom; ///< until the day before, what it earns is held; none: payable at once
    ConversionLink link;
    // Last: of a view they are the largest part, which what sums up millions of rows need not pass over.
    Subs clickSubs;      ///< sub1 first; trailing empty ones are cut
    Subs conversionSubs; ///< p_sub1 first

    friend bool operator==(const BasicConversion&, const BasicConversion&) = default;
};

using Conversion = BasicConversion<std::string, std::vector<std::string>>;

/// A conversion whose texts belong to others: a row of a file on its way in, or a Conversion that is priced.
struct ConversionView : BasicConversion<std::string_view, SubViews> {
    ConversionView() = default;
    ConversionView(const Conversion& conversion); // NOLINT(google-explicit-constructor)

    friend bool operator==(const ConversionView&, const ConversionView&) = default;
};
[[nodiscard]] Conversion owned(const ConversionView& view);

/// 128 bits that stand for a conversion's identity (D20): its id; without one click id + event id or
/// order + type + time (+ occurrence); where even these are empty, campaign and publisher belong to it. Two different identities share one with probability about 2^-64.
struct Identity {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend auto operator<=>(const Identity&, const Identity&) = default;
};
[[nodiscard]] Identity identityOf(const ConversionView& conversion);

} // namespace core

template <>
struct std::hash<core::Identity> {
    std::size_t operator()(const core::Identity& id) const noexcept { return std::size_t(id.high ^ (id.low * 0x9E3779B97F4A7C15ull)); }
};
