#include "core/model/conversion.h"

#include "core/base/sip_hash.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace core {
namespace {

constexpr std::string_view meansPending[] = { "hold", "on hold", "review" };
constexpr std::string_view meansDeclined[] = {
    "rejected", "invalid", "canceled", "refused", "fraud"
};

constexpr ConversionStatusInfo conversionStatusTable[] = {
    { ConversionStatus::Approved, label("core", "approved"), {} },
    { ConversionStatus::Pending, label("core", "pending"), meansPending },
    { ConversionStatus::Declined, label("core", "declined"), meansDeclined },
    { ConversionStatus::Other, label("core", "other"), {} },
};

void appendNumber(std::string& bytes, std::uint64_t number)
{
    auto littleEndian = std::bit_cast<std::array<char, sizeof number>>(number);
    if constexpr (std::endian::native != std::endian::little)
        std::ranges::reverse(littleEndian);
    bytes.append(littleEndian.data(), littleEndian.size());
}

/// With its length in front, so that "ab" + "c" and "a" + "bc" stay two things.
void appendField(std::string& bytes, std::string_view field)
{
    appendNumber(bytes, field.size());
    bytes += field;
}

/// Whether a conversion without an id has anything else that names it.
bool hasKey(const ConversionView& conversion)
{
    return !conversion.clickId.empty() || !conversion.eventId.empty() || !conversion.order.empty()
        || !conversion.externalId.empty();
}

} // namespace

std::span<const ConversionStatusInfo> conversionStatuses()
{
    return conversionStatusTable;
}

std::string_view toText(ConversionStatus status)
{
    return conversionStatusTable[std::size_t(status)].key;
}

Result<ConversionStatus> parseConversionStatus(std::string_view text)
{
    for (const ConversionStatusInfo& row : conversionStatusTable)
        if (row.key == text)
            return row.status; // nearly every file writes it so
    const std::string word = foldCase(trimmed(text));
    if (word.empty())
        return ConversionStatus::Other;
    for (const ConversionStatusInfo& row : conversionStatusTable)
        if (row.key == word || std::ranges::find(row.alsoWritten, word) != row.alsoWritten.end())
            return row.status;
    return Error{ ErrorCode::Refused,
                  say("core", "“{1}” is not a status of a conversion.", trimmed(text)),
                  {},
                  say("core", "Use approved, pending, declined or other.") };
}

namespace {

/// In the order of the enum.
constexpr std::string_view linkKinds[] = { "",
                                           label("core", "repeated"),
                                           label("core", "ignored"),
                                           label("core", "replaced"),
                                           label("core", "added"),
                                           label("core", "refund") };

} // namespace

std::string_view toText(LinkKind kind)
{
    return linkKinds[std::size_t(kind)];
}

std::optional<LinkKind> parseLinkKind(std::string_view text)
{
    const auto found = std::ranges::find(linkKinds, text);
    if (found == std::end(linkKinds))
        return std::nullopt;
    return LinkKind(found - std::begin(linkKinds));
}

bool earns(ConversionStatus status, bool otherEarns)
{
    return status == ConversionStatus::Approved
        || (status == ConversionStatus::Other && otherEarns);
}

ConversionView::ConversionView(const Conversion& conversion)
    : BasicConversion{ conversion.key,
                       conversion.id,
                       conversion.clickId,
                       conversion.eventId,
                       conversion.order,
                       conversion.externalId,
                       conversion.coupon,
                       conversion.refundOf,
                       conversion.occurrence,
                       conversion.time,
                       conversion.timeText,
                       conversion.campaign,
                       conversion.publisher,
                       conversion.type,
                       conversion.status,
                       conversion.country,
                       conversion.os,
                       conversion.revenue,
                       conversion.currency,
                       conversion.trackerEarning,
                       conversion.payableFrom,
                       conversion.link,
                       SubViews(conversion.clickSubs),
                       SubViews(conversion.conversionSubs) }
{
}

Conversion owned(const ConversionView& view)
{
    const auto texts = [](const SubViews& subs) {
        std::vector<std::string> owned;
        owned.reserve(subs.size());
        for (std::size_t i = 0; i < subs.size(); ++i)
            owned.emplace_back(subs[i]);
        return owned;
    };
    return { view.key,
             std::string(view.id),
             std::string(view.clickId),
             std::string(view.eventId),
             std::string(view.order),
             std::string(view.externalId),
             std::string(view.coupon),
             std::string(view.refundOf),
             view.occurrence,
             view.time,
             std::string(view.timeText),
             view.campaign,
             view.publisher,
             std::string(view.type),
             view.status,
             std::string(view.country),
             std::string(view.os),
             view.revenue,
             std::string(view.currency),
             view.trackerEarning,
             view.payableFrom,
             view.link,
             texts(view.clickSubs),
             texts(view.conversionSubs) };
}

Identity identityOf(const ConversionView& conversion)
{
    thread_local std::string bytes; // keeps its memory: millions ask
    bytes.clear();
    if (!conversion.id.empty()) {
        bytes += "id";
        appendField(bytes, conversion.id);
    } else {
        bytes += "key";
        appendField(bytes, conversion.clickId);
        bytes += conversion.eventId.empty() ? "order" : "event";
        appendField(bytes, conversion.eventId.empty() ? conversion.order : conversion.eventId);
        appendField(bytes, conversion.externalId);
        appendField(bytes, conversion.coupon);
        appendField(bytes, conversion.type);
        appendNumber(bytes, std::uint64_t(conversion.time.micros));
        appendNumber(bytes, std::uint64_t(conversion.occurrence));
        if (!hasKey(conversion)) {
            // Nothing but type and time: rows of two publishers at one second must not be taken for
            // each other.
            appendNumber(bytes, std::uint64_t(conversion.campaign.value));
            appendNumber(bytes, std::uint64_t(conversion.publisher.value));
        }
    }
    const SipHash128 hash = sipHash128(bytes);
    return { hash.high, hash.low };
}

} // namespace core
