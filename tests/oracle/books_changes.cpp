// New rates, and batches that are taken back.
#include "tests/oracle/books.h"

#include <algorithm>

namespace tests::oracle {

void Books::beginBatch()
{
    auto before = std::make_shared<Books>(*this);
    before->m_beforeLast.reset();
    m_beforeLast = std::move(before);
}

int Books::addRates(const std::string& currency, const std::map<Day, Decimal>& quotes)
{
    const auto waits = [](const Known* known) { return known->reason == "no-rate"; };
    if (std::ranges::any_of(asTheyCameIn(), waits))
        release();
    for (const auto& [day, rate] : quotes)
        m_house.rates[currency][day] = rate;
    std::vector<Known*> waited;
    for (Known* known : asTheyCameIn())
        if (waits(known) && hasRate(*known, currency, quotes))
            waited.push_back(known);
    if (waited.empty())
        return 0;
    beginBatch();
    for (Known* known : waited)
        if (!follows(*known))
            price(*known, "earning_change");
    priceFollowers();
    closeBatch();
    return int(waited.size());
}

bool Books::hasRate(Known& known, const std::string& currency, const std::map<Day, Decimal>& quotes)
{
    if (follows(known))
        return followersRate(known, m_known.at(known.other)).has_value();
    const Conversion& conversion = known.conversion;
    const auto day =
        rateDayFor(m_house, conversion.currency, dayOf(conversion.time, m_house.zone));
    return day && conversion.currency == currency && quotes.count(*day) != 0;
}

void Books::takeBack()
{
    const std::shared_ptr<const Books> was = m_beforeLast;
    release();
    beginBatch();
    giveWayAgain(*was);
    for (auto& [identity, known] : m_known) {
        const auto before = was->m_known.find(identity);
        if (before != was->m_known.end()) {
            restore(known, before->second);
            continue;
        }
        known.conversion.status = "declined";
        if (!follows(known))
            price(known, "earning_change");
    }
    decideDuplicates();
    priceFollowers();
    closeBatch();
}

void Books::restore(Known& known, const Known& before)
{
    const Decimal posted = known.posted;
    const std::optional<Decimal> rate = known.rate;
    const bool keepsRate = follows(known) && known.rateCurrency == before.rateCurrency;
    known = before;
    known.posted = posted;
    if (keepsRate)
        known.rate = rate; // its price follows from how both stand now
    settle(known, "earning_change");
}

} // namespace tests::oracle
