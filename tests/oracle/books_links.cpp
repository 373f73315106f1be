// How conversions are linked as they come in, and what those that follow others earn.
#include "tests/oracle/books.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tests::oracle {

namespace {

bool isFollower(const std::string& link)
{
    return link == "added" || link == "refund";
}

/// Rows of a file are numbered within this.
constexpr int rowsOfAKind = 10'000;

/// Those without a link are taken in first, then duplicates, then what adds to others, then refunds.
int turnOf(const std::string& link)
{
    return link.empty() ? 0 : link == "refund" ? 3 : link == "added" ? 2 : 1;
}

} // namespace

void Books::setType(const std::string& type, const TypeWays& ways)
{
    m_ways[type] = ways;
}

std::vector<Books::Known*> Books::asTheyCameIn()
{
    std::vector<Known*> all;
    for (auto& [identity, known] : m_known)
        all.push_back(&known);
    std::sort(all.begin(), all.end(), [](const Known* a, const Known* b) {
        return a->number < b->number;
    });
    return all;
}

bool Books::bringIn(const std::string& identity, const Conversion& conversion, Counts& counts)
{
    std::vector<Earlier> earlier;
    for (const Known* known : asTheyCameIn())
        earlier.push_back({ known->identity, &known->conversion, known->link });
    const FoundLink found = findLink(conversion, earlier, m_ways);
    const bool takesBack = conversion.revenue && conversion.revenue->isNegative();
    if (found.link.empty() && isRefund(conversion, "", m_ways) && !takesBack)
        return false;
    Known fresh;
    fresh.identity = identity;
    fresh.number = (m_files * 4 + turnOf(found.link)) * rowsOfAKind + counts.added;
    fresh.conversion = conversion;
    fresh.version = current(fresh);
    fresh.link = found.link;
    fresh.other = found.link.empty() ? "" : found.other;
    fresh.payableFrom = found.link == "refund" ? Day() : payableFrom(conversion);
    fresh.isFresh = isFollower(fresh.link);
    if (!fresh.isFresh && !price(fresh, "earning"))
        return false;
    m_known[identity] = fresh;
    ++counts.added;
    if (!found.link.empty())
        ++counts.links[found.link];
    else if (isRefund(conversion, "", m_ways))
        ++counts.links["refund without original"];
    if (!found.ofOther.empty()) {
        Known& gone = m_known.at(found.other);
        gone.link = found.ofOther;
        gone.other = identity;
        price(gone, "earning_change");
    }
    if (found.ofOther == "replaced")
        ++counts.links["replaced"];
    return true;
}

bool Books::gaveWay(const Known& known)
{
    return known.link == "ignored" || known.link == "replaced";
}

Books::Known& Books::standingFor(Known& known)
{
    return gaveWay(known) ? standingFor(m_known.at(known.other)) : known;
}

void Books::decideDuplicates()
{
    std::map<std::string, std::vector<Known*>> families; // by who stands for them
    for (Known* known : asTheyCameIn())
        families[standingFor(*known).identity].push_back(known);
    for (auto& [identity, family] : families) {
        const auto isDeclined = [](const Known* known) {
            return known->conversion.status == "declined";
        };
        std::set<std::string> links;
        for (const Known* known : family)
            links.insert(known->link);
        if (links.count("replaced") != 0)
            std::reverse(family.begin(), family.end());
        Known& standing = m_known.at(identity);
        const bool isMixed = links.count("replaced") != 0 && links.count("ignored") != 0;
        const auto earner = std::find_if_not(family.begin(), family.end(), isDeclined);
        if (earner == family.end() || *earner == &standing || (isMixed && !isDeclined(&standing)))
            continue;
        standing.link = std::exchange((*earner)->link, "");
        standing.other = (*earner)->identity;
        (*earner)->other.clear();
        price(standing, "earning_change");
        price(**earner, "earning_change");
    }
}

void Books::giveWayAgain(const Books& was)
{
    std::map<std::string, const Known*> toWhom;
    for (Known* known : asTheyCameIn()) {
        const bool wasThere = was.m_known.count(known->identity) != 0;
        const std::string& standing = standingFor(*known).identity;
        if (wasThere && gaveWay(*known) && was.m_known.count(known->other) == 0
            && was.m_known.count(standing) == 0)
            toWhom.emplace(standing, known);
    }
    for (const auto& [identity, known] : toWhom) {
        m_known.at(identity).link = known->link;
        m_known.at(identity).other = known->identity;
    }
}

bool Books::follows(const Known& known)
{
    return isFollower(known.link);
}

void Books::priceFollowers()
{
    const std::vector<Known*> all = asTheyCameIn();
    for (Known* known : all)
        if (known->link == "added")
            priceAddedOne(*known);
    std::map<std::string, Decimal> taken; // of each original
    for (const bool doesEarn : { true, false }) // what awaits approval takes what the others leave
        for (Known* known : all)
            if (known->link == "refund" && earns(known->conversion.status) == doesEarn)
                priceRefundOne(*known, taken[known->other]);
}

Original Books::followed(const Known& original) const
{
    const bool counts = earns(original.conversion.status) && !isHeld(original);
    return { original.conversion, original.link, original.earning,
             original.reason,     counts,        original.rate.value_or(Decimal(1)) };
}

/// The original's where it is of the same currency, else the one that it keeps, else that of the
/// original's day, else of its own (D15).
std::optional<Decimal> Books::followersRate(Known& known, const Known& original)
{
    keepRate(known);
    const std::string& currency = known.conversion.currency;
    if (currency == original.conversion.currency && original.rate)
        return original.rate;
    if (known.rate)
        return known.rate;
    for (const Instant time : { original.conversion.time, known.conversion.time })
        if (const auto rate = rateFor(m_house, currency, dayOf(time, m_house.zone)))
            return rate;
    return std::nullopt;
}

void Books::priceAddedOne(Known& known)
{
    const Known& original = m_known.at(known.other);
    const auto rate = followersRate(known, original);
    const Answer answer =
        priceAdded(known.conversion, followed(original), original.version->prices, rate);
    if (rate && isForeign(known.conversion) && answer.isPriced && answer.isPercentage)
        known.rate = rate;
    known.kind = kindOf(answer, *original.version);
    known.reason = answer.reason;
    known.earning = answer.amount;
    settleFollower(known);
}

bool Books::addsOtherwise(const Known& original)
{
    for (const auto& [identity, known] : m_known) {
        if (known.link != "added" || known.other != original.identity)
            continue;
        Known anew = known;
        const auto rate = followersRate(anew, original);
        const Answer answer =
            priceAdded(anew.conversion, followed(original), original.version->prices, rate);
        if (answer.amount != known.earning)
            return true;
    }
    return false;
}

void Books::priceRefundOne(Known& known, Decimal& taken)
{
    const Known& original = m_known.at(known.other);
    const auto rate = followersRate(known, original);
    const TakenBack back = priceRefund(known.conversion, followed(original), taken, rate);
    if (back.isCompared && rate && isForeign(known.conversion))
        known.rate = rate;
    known.kind = original.kind;
    known.reason = back.reason;
    known.earning = back.amount;
    taken = taken - back.amount;
    settleFollower(known);
}

void Books::settleFollower(Known& known)
{
    settle(known, known.isFresh ? "earning" : "earning_change");
    known.isFresh = false;
}

} // namespace tests::oracle
