#include "core/usecases/link_finder.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

bool isOfSame(const ConversionView& a, const auto& b)
{
    return a.publisher == b.publisher && a.campaign == b.campaign;
}

std::vector<std::string> textKeysOf(const auto& found)
{
    std::vector<std::string> keys;
    for (const auto& [key, list] : found)
        keys.push_back(key);
    return keys;
}

/// How near an original is to its refund: one that was not declined is, then a later one, then one without a link.
auto rankOf(const auto& earlier)
{
    const int marks = earlier.link == LinkKind::None ? 2 : earlier.link == LinkKind::Repeated ? 1 : 0;
    return std::tuple(!earlier.isDeclined, earlier.time, marks);
}

} // namespace

LinkFinder::LinkFinder(Store& store, std::vector<TypeSetting> settings)
    : m_store(store)
{
    for (TypeSetting& setting : settings)
        m_settings[setting.type] = std::move(setting);
}

Result<LinkFinder> LinkFinder::load(Store& store)
{
    auto settings = store.typeSettings();
    if (!settings)
        return settings.error();
    return LinkFinder(store, std::move(*settings));
}

const TypeSetting& LinkFinder::settingOf(const ConversionView& conversion) const
{
    static const TypeSetting none;
    const auto found = m_settings.find(conversion.type);
    return found == m_settings.end() ? none : found->second;
}

bool LinkFinder::isRefund(const ConversionView& conversion) const
{
    return !conversion.refundOf.empty() || conversion.link.kind == LinkKind::Refund
        || (conversion.revenue && conversion.revenue->isNegative())
        || settingOf(conversion).refundOf != RefundOf::None;
}

bool LinkFinder::looksForDuplicates(const ConversionView& conversion) const
{
    const DuplicateWay way = settingOf(conversion).duplicates;
    return way != DuplicateWay::None && way != DuplicateWay::New && !conversion.clickId.empty();
}

Result<void> LinkFinder::begin(std::span<const ConversionView* const> block, const Read& read)
{
    m_byClick.clear();
    m_byOrder.clear();
    m_byId.clear();
    for (const ConversionView* conversion : block) {
        if (!conversion->refundOf.empty()) {
            m_byId.try_emplace(std::string(conversion->refundOf));
        } else if (isRefund(*conversion)) {
            const RefundOf by = settingOf(*conversion).refundOf;
            if (by == RefundOf::Click && !conversion->clickId.empty())
                m_byClick.try_emplace(std::string(conversion->clickId));
            if (by == RefundOf::Order && !conversion->order.empty())
                m_byOrder.try_emplace(std::string(conversion->order));
        } else if (looksForDuplicates(*conversion)) {
            m_byClick.try_emplace(std::string(conversion->clickId));
        }
    }
    if (auto done = look(EarlierBy::Click, m_byClick, read); !done)
        return done;
    if (auto done = look(EarlierBy::Order, m_byOrder, read); !done)
        return done;
    return lookForNamed(read);
}

Result<void> LinkFinder::look(EarlierBy by, Found& found, const Read& read)
{
    if (found.empty())
        return {};
    auto earlier = m_store.earlierConversions(by, textKeysOf(found));
    if (!earlier)
        return earlier.error();
    for (StoredConversion& stored : *earlier) {
        note(identityOf(stored.conversion), stored.conversion);
        read(std::move(stored));
    }
    return {};
}

Result<void> LinkFinder::lookForNamed(const Read& read)
{
    if (m_byId.empty())
        return {};
    std::vector<Identity> identities;
    for (const std::string& id : textKeysOf(m_byId)) {
        ConversionView named;
        named.id = id;
        identities.push_back(identityOf(named));
    }
    auto known = m_store.findConversions(identities);
    if (!known)
        return known.error();
    for (StoredConversion& stored : *known) {
        note(identityOf(stored.conversion), stored.conversion);
        read(std::move(stored));
    }
    return {};
}

void LinkFinder::keep(Found& found, std::string_view value, const Earlier& earlier)
{
    const auto asked = found.find(value);
    if (value.empty() || asked == found.end())
        return;
    auto& [list, places] = asked->second;
    const auto [place, isNew] = places.try_emplace(earlier.identity, list.size());
    if (isNew)
        list.push_back(earlier);
    else
        list[place->second] = earlier;
}

void LinkFinder::note(const Identity& identity, const ConversionView& conversion)
{
    if (m_byClick.empty() && m_byOrder.empty() && m_byId.empty())
        return;
    const Earlier earlier{ identity,
                           std::string(conversion.type),
                           std::string(conversion.eventId),
                           conversion.publisher,
                           conversion.campaign,
                           conversion.time,
                           conversion.link.kind,
                           isRefund(conversion),
                           conversion.status == ConversionStatus::Declined };
    keep(m_byClick, conversion.clickId, earlier);
    keep(m_byOrder, conversion.order, earlier);
    keep(m_byId, conversion.id, earlier);
}

FoundLink LinkFinder::findOriginal(const ConversionView& refund) const
{
    FoundLink link;
    link.isRefund = true;
    const RefundOf by = settingOf(refund).refundOf;
    const bool isNamed = !refund.refundOf.empty();
    if (!isNamed && by == RefundOf::None)
        return link;
    const Found& found = isNamed ? m_byId : by == RefundOf::Click ? m_byClick : m_byOrder;
    const std::string_view byKind = by == RefundOf::Click ? refund.clickId : refund.order;
    const auto list = found.find(isNamed ? refund.refundOf : byKind);
    if (list == found.end())
        return link;
    const Earlier* original = nullptr;
    for (const Earlier& earlier : list->second.list) {
        const bool counts =
            earlier.link != LinkKind::Ignored && earlier.link != LinkKind::Replaced;
        if (earlier.isRefund || !isOfSame(refund, earlier)
            || (!isNamed && (!counts || earlier.time > refund.time)))
            continue;
        // Of one time rather one without a link, then the last: they come in that order.
        if (!original || rankOf(earlier) >= rankOf(*original))
            original = &earlier;
    }
    if (original) {
        link.kind = LinkKind::Refund;
        link.other = original->identity;
    }
    return link;
}

NoOriginal LinkFinder::whyNoOriginal(const ConversionView& refund) const
{
    using Why = NoOriginal::Why;
    const bool isNamed = !refund.refundOf.empty();
    const bool isByClick = settingOf(refund).refundOf == RefundOf::Click;
    NoOriginal no;
    no.field = isNamed ? "refund_of" : isByClick ? "clickid" : "order";
    no.name = isNamed ? refund.refundOf : isByClick ? refund.clickId : refund.order;
    if (no.name.empty())
        no.why = Why::Unnamed;
    const Found& found = isNamed ? m_byId : isByClick ? m_byClick : m_byOrder;
    const auto list = found.find(no.name);
    if (list == found.end())
        return no;
    for (const Earlier& earlier : list->second.list) {
        const bool earns = !earlier.isRefund
            && (isNamed || (earlier.link != LinkKind::Ignored && earlier.link != LinkKind::Replaced));
        const Why why = !isOfSame(refund, earlier) ? Why::OfOthers : earns ? Why::Later : Why::EarnsNothing;
        if (no.why == Why::Later || (no.why == Why::EarnsNothing && why == Why::OfOthers))
            continue; // that one was nearer
        no.why = why;
        no.publisher = earlier.publisher;
        no.campaign = earlier.campaign;
        no.time = earlier.time;
    }
    return no;
}

FoundLink LinkFinder::find(const ConversionView& conversion) const
{
    if (isRefund(conversion))
        return findOriginal(conversion);
    FoundLink link;
    if (!looksForDuplicates(conversion))
        return link;
    const auto list = m_byClick.find(conversion.clickId);
    if (list == m_byClick.end())
        return link;
    const DuplicateWay way = settingOf(conversion).duplicates;
    const auto first = [&](bool isDeclined) {
        return std::ranges::find_if(list->second.list, [&](const Earlier& earlier) {
            return earlier.link == LinkKind::None && !earlier.isRefund
                && earlier.isDeclined == isDeclined && earlier.type == conversion.type
                && isOfSame(conversion, earlier)
                && (way != DuplicateWay::EventId
                    || (!conversion.eventId.empty() && earlier.eventId == conversion.eventId));
        });
    };
    const bool isOneToEarn = way != DuplicateWay::Mark && way != DuplicateWay::Add;
    auto original = first(false);
    if (original == list->second.list.end() && isOneToEarn)
        original = first(true);
    if (original == list->second.list.end())
        return link;
    link.other = original->identity;
    if (way == DuplicateWay::Replace)
        link.ofOther = LinkKind::Replaced;
    else if (original->isDeclined && conversion.status != ConversionStatus::Declined)
        link.ofOther = LinkKind::Ignored; // once it is approved again, not both are to earn
    else if (way == DuplicateWay::Mark)
        link.kind = LinkKind::Repeated;
    else
        link.kind = way == DuplicateWay::Add ? LinkKind::Added : LinkKind::Ignored;
    return link;
}

} // namespace core
