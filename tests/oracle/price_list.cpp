#include "tests/oracle/price_list.h"

#include "tests/oracle/words.h"

#include <algorithm>

namespace tests::oracle {

std::optional<Day> rateDayFor(const House& house, const std::string& currency, const Day& day)
{
    const auto quotes = house.rates.find(currency);
    if (currency == house.currency || quotes == house.rates.end())
        return std::nullopt;
    constexpr int daysKept = 7;
    for (int age = 0; age <= daysKept; ++age)
        if (const Day quoted = daysAfter(day, -age); quotes->second.count(quoted) != 0)
            return quoted;
    return std::nullopt;
}

std::optional<Decimal> rateFor(const House& house, const std::string& currency, const Day& day)
{
    if (currency == house.currency)
        return Decimal(1);
    const auto quoted = rateDayFor(house, currency, day);
    return quoted ? std::optional(house.rates.at(currency).at(*quoted)) : std::nullopt;
}

PriceList::PriceList(const Campaign& campaign, const House& house, const Directory& publishers)
    : m_campaign(campaign)
    , m_house(house)
{
    const std::vector<std::string> order = matchOrder(campaign.matchOrder);
    for (const std::string& text : campaign.rules) {
        const RuleLine rule = parseRuleLine(text).value();
        const auto place = std::find(order.begin(), order.end(), rule.kind->key);
        m_lines.push_back({ rule, meanings(rule, publishers), int(place - order.begin()) });
    }
}

std::vector<int> PriceList::matches(const Conversion& conversion) const
{
    const Day day = dayOf(conversion.time, m_house.zone);
    std::vector<int> found;
    for (int i = 0; i < int(m_lines.size()); ++i)
        if (misses(m_lines[std::size_t(i)], conversion, day).empty())
            found.push_back(i);
    const auto place = [this](int i) {
        const Line& line = m_lines[std::size_t(i)];
        return std::pair(line.rank,
                         line.rule.subNumber("click_sub") + line.rule.subNumber("conv_sub"));
    };
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) { return place(a) < place(b); });
    return found;
}

std::vector<std::string> PriceList::nearMisses(const Conversion& conversion) const
{
    const Day day = dayOf(conversion.time, m_house.zone);
    std::vector<std::string> found;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const std::vector<std::string> missed = misses(m_lines[i], conversion, day);
        if (missed.size() == 1)
            found.push_back(std::to_string(i) + ' ' + missed.front());
    }
    return found;
}

std::vector<std::string>
PriceList::misses(const Line& line, const Conversion& conversion, const Day& day)
{
    std::vector<std::string> missed;
    const RuleLine& rule = line.rule;
    for (std::size_t i = 0; i < line.meanings.size(); ++i) {
        const std::string& field = rule.kind->fields[i];
        const std::string& wanted = line.meanings[i];
        const auto sub = [&rule](const std::vector<std::string>& subs, const char* name) {
            return subs[std::size_t(rule.subNumber(name) - 1)];
        };
        if ((field == "country" && conversion.country != wanted)
            || (field == "os" && conversion.os != wanted)
            || (field == "type" && conversion.type != wanted)
            || (field == "publisher"
                && "publisher " + std::to_string(conversion.publisher) != wanted))
            missed.push_back(field);
        if (field == "click_value" && sub(conversion.clickSubs, "click_sub") != wanted)
            missed.push_back("click_sub");
        if (field == "conv_value" && sub(conversion.convSubs, "conv_sub") != wanted)
            missed.push_back("conv_sub");
    }
    if (day < rule.from || (!rule.until.empty() && rule.until < day))
        missed.push_back("dates");
    return missed;
}

std::string PriceList::zeroReason(const Conversion& conversion, bool hasRule) const
{
    if (m_campaign.costModel != "cpa" && m_campaign.costModel != "revshare")
        return "not-paid-by-model";
    if (conversion.status == "declined")
        return "declined";
    if (!m_campaign.expires.empty() && m_campaign.expires < dayOf(conversion.time, m_house.zone))
        return "expired";
    if (!hasRule && m_campaign.defaultPayout.empty())
        return "no-default";
    return {};
}

bool PriceList::isPercentage(const std::string& kind) const
{
    return (m_campaign.costModel == "revshare") != (kind == "hybrid");
}

Answer PriceList::price(const Conversion& conversion) const
{
    const Day day = dayOf(conversion.time, m_house.zone);
    return price(conversion, rateFor(m_house, conversion.currency, day));
}

Answer PriceList::price(const Conversion& conversion, const std::optional<Decimal>& rate) const
{
    Answer answer;
    const std::vector<int> found = matches(conversion);
    const Line* winner = found.empty() ? nullptr : &m_lines[std::size_t(found.front())];
    answer.rule = found.empty() ? -1 : found.front();
    answer.reason = zeroReason(conversion, winner != nullptr);
    if (!answer.reason.empty())
        return answer;

    answer.isPriced = true;
    answer.isPercentage = isPercentage(winner ? winner->rule.kind->key : "");
    const bool isRefund = conversion.revenue && conversion.revenue->isNegative();
    answer.reason = isRefund ? "negative-revenue" : "";
    const Decimal value =
        winner ? winner->rule.value : Decimal::parse(m_campaign.defaultPayout).value();
    if (conversion.revenue && !rate) {
        answer.reason = "no-rate"; // D15: without a rate the row earns 0
        return answer;
    }
    if (answer.isPercentage) {
        if (!conversion.revenue) {
            answer.reason = "no-revenue";
            return answer;
        }
        answer.amount = (value * *conversion.revenue * *rate).hundredth().rounded(6);
    } else {
        answer.amount = isRefund ? value.negated() : value;
    }
    answer.tooMuch = Decimal(1'000'000'000) < answer.amount.magnitude();
    return answer;
}

} // namespace tests::oracle
