#include "tests/oracle/links.h"

#include <algorithm>

namespace tests::oracle {

namespace {

TypeWays waysOf(const Conversion& conversion, const Ways& ways)
{
    const auto found = ways.find(conversion.type);
    return found == ways.end() ? TypeWays() : found->second;
}

bool isOfTheSame(const Conversion& a, const Conversion& b)
{
    return a.publisher == b.publisher && a.campaign == b.campaign;
}

/// Whether the refund may be one of it.
bool mayRefund(const Conversion& refund, const Earlier& other, const Ways& ways)
{
    const Conversion& original = *other.conversion;
    if (!isOfTheSame(refund, original) || isRefund(original, other.link, ways))
        return false;
    if (!refund.refundOf.empty())
        return other.identity == "id " + refund.refundOf;
    if (refund.time < original.time || other.link == "ignored" || other.link == "replaced")
        return false;
    const std::string by = waysOf(refund, ways).refundOf;
    if (by == "click")
        return !refund.clickId.empty() && refund.clickId == original.clickId;
    return by == "order" && !refund.order.empty() && refund.order == original.order;
}

bool isDeclined(const Earlier& one)
{
    return one.conversion->status == "declined";
}

bool isNearer(const Earlier& a, const Earlier& b)
{
    if (isDeclined(a) != isDeclined(b))
        return isDeclined(b);
    if (a.conversion->time != b.conversion->time)
        return a.conversion->time > b.conversion->time;
    const std::vector<std::string> nearestFirst = { "", "repeated", "added" };
    const auto place = [&nearestFirst](const std::string& link) {
        return std::find(nearestFirst.begin(), nearestFirst.end(), link);
    };
    return place(a.link) <= place(b.link);
}

FoundLink
findOriginal(const Conversion& refund, const std::vector<Earlier>& earlier, const Ways& ways)
{
    const Earlier* nearest = nullptr;
    for (const Earlier& other : earlier)
        if (mayRefund(refund, other, ways) && (!nearest || isNearer(other, *nearest)))
            nearest = &other;
    return nearest ? FoundLink{ "refund", nearest->identity } : FoundLink();
}

bool isDuplicate(const Conversion& fresh, const Earlier& other, const Ways& ways)
{
    const Conversion& first = *other.conversion;
    const bool isOfOneEvent = !fresh.eventId.empty() && fresh.eventId == first.eventId;
    return other.link.empty() && !isRefund(first, other.link, ways) && isOfTheSame(fresh, first)
        && fresh.type == first.type && !fresh.clickId.empty() && fresh.clickId == first.clickId
        && (waysOf(fresh, ways).duplicates != "event_id" || isOfOneEvent);
}

} // namespace

bool isRefund(const Conversion& conversion, const std::string& link, const Ways& ways)
{
    return !conversion.refundOf.empty() || link == "refund"
        || (conversion.revenue && conversion.revenue->isNegative())
        || waysOf(conversion, ways).refundOf != "none";
}

FoundLink findLink(const Conversion& fresh, const std::vector<Earlier>& earlier, const Ways& ways)
{
    if (isRefund(fresh, "", ways))
        return findOriginal(fresh, earlier, ways);
    const std::string way = waysOf(fresh, ways).duplicates;
    const std::map<std::string, std::string> links = { { "mark", "repeated" },
                                                       { "ignore", "ignored" },
                                                       { "event_id", "ignored" },
                                                       { "add", "added" },
                                                       { "replace", "" } };
    if (links.count(way) == 0)
        return {};
    const std::string ofReplaced = way == "replace" ? "replaced" : "";
    const Earlier* declined = nullptr;
    for (const Earlier& other : earlier) {
        if (!isDuplicate(fresh, other, ways))
            continue;
        if (!isDeclined(other))
            return { links.at(way), other.identity, ofReplaced };
        if (!declined)
            declined = &other;
    }
    if (!declined || way == "mark" || way == "add")
        return {};
    if (way == "replace" || fresh.status == "declined")
        return { links.at(way), declined->identity, ofReplaced };
    return { "", declined->identity, "ignored" };
}

Answer priceAdded(const Conversion& added,
                  const Original& original,
                  const PriceList& prices,
                  const std::optional<Decimal>& rate)
{
    Conversion merged = original.conversion;
    merged.status = added.status;
    merged.revenue = added.revenue;
    merged.currency = added.currency;
    Answer answer = prices.price(merged, rate);
    if (answer.isPriced && !answer.isPercentage) {
        answer.amount = {};
        answer.reason = "adds-revenue";
    } else if (answer.reason.empty()) {
        answer.reason = "adds-revenue";
    }
    const bool isGone = original.conversion.status == "declined" || original.link == "replaced";
    if (isGone && answer.reason != "declined") {
        answer.amount = {};
        answer.reason = "original-not-earning";
    }
    return answer;
}

TakenBack priceRefund(const Conversion& refund,
                      const Original& original,
                      const Decimal& taken,
                      const std::optional<Decimal>& rate)
{
    if (refund.status == "declined")
        return { {}, "declined" };
    if (!original.counts || original.reason == "no-rate")
        return { {}, "original-not-earning" };
    const Decimal whole = original.earning.isNegative() ? Decimal() : original.earning;
    const std::optional<Decimal>& all = original.conversion.revenue;
    const bool isCompared = refund.revenue && all && !all->isZero() && !whole.isZero();
    if (isCompared && !rate)
        return { {}, "no-rate", true };
    Decimal due = whole;
    if (isCompared) {
        const bool isOneCurrency = refund.currency == original.conversion.currency;
        const Decimal part = refund.revenue->magnitude() * (isOneCurrency ? Decimal(1) : *rate);
        const Decimal of = all->magnitude() * (isOneCurrency ? Decimal(1) : original.rate);
        if (part < of)
            due = quotient(whole * part, of, 6);
    }
    const Decimal left = taken < whole ? whole - taken : Decimal();
    if (left < due)
        return { left.negated(), "refund-capped", isCompared };
    return { due.negated(), "refund-linked", isCompared };
}

} // namespace tests::oracle
