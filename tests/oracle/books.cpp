#include "tests/oracle/books.h"

#include "tests/oracle/sorted_lines.h"
#include "tests/oracle/words.h"

#include <algorithm>

namespace tests::oracle {

namespace {

/// What makes a known conversion a changed one (D20).
bool isSameState(const Conversion& a, const Conversion& b)
{
    return a.status == b.status && a.revenue == b.revenue && a.currency == b.currency;
}

} // namespace

Books::Books(House house, Directory publishers)
    : m_house(std::move(house))
    , m_publishers(std::move(publishers))
{
}

void Books::setCampaign(const Campaign& campaign)
{
    m_campaigns[campaign.title] = std::make_shared<const Version>(
        Version{ PriceList(campaign, m_house, m_publishers), campaign.rules });
    m_holdDays[campaign.title] = campaign.holdDays;
}

void Books::setNow(Instant now)
{
    m_today = dayOf(now, m_house.zone);
}

void Books::release()
{
    if (m_today <= m_releasedUntil)
        return;
    m_releasedUntil = m_today;
    for (auto& [identity, known] : m_known)
        settle(known, "earning_change");
    closeBatch();
    priceFollowers(); // a batch of their own
    closeBatch();
}

int Books::hold(const std::vector<std::string>& ids, const Day& until)
{
    const Books before = *this;
    release();
    beginBatch();
    int changed = 0;
    for (const std::string& id : ids) {
        Known& known = m_known.at("id " + id);
        if (until.empty() ? known.payableFrom <= m_releasedUntil : known.payableFrom == until)
            continue;
        known.payableFrom = until;
        settle(known, "earning_change");
        ++changed;
    }
    priceFollowers();
    closeBatch();
    if (changed == 0)
        *this = before;
    return changed;
}

void Books::rename(int publisher, const std::string& alias)
{
    m_publishers.rename(publisher, alias);
}

Counts Books::import(const std::vector<Row>& rows, bool createMissing)
{
    const Books before = *this;
    m_changedBack.clear();
    Counts counts = takeAll(rows, createMissing);
    std::set<std::string> changedBack;
    for (const std::string& identity : m_changed)
        if (isSameState(before.m_known.at(identity).conversion, m_known.at(identity).conversion))
            changedBack.insert(identity);
    if (!changedBack.empty()) {
        *this = before;
        m_changedBack = changedBack;
        counts = takeAll(rows, createMissing);
    }
    decideDuplicates();
    priceFollowers();
    closeBatch();
    if (counts.added + counts.changed == 0)
        *this = before;
    return counts;
}

Counts Books::takeAll(const std::vector<Row>& rows, bool createMissing)
{
    release();
    beginBatch();
    Counts counts;
    m_times.clear();
    m_spellings.clear();
    m_cameIn.clear();
    m_changed.clear();
    ++m_files;
    for (const Row& row : rows)
        take(row, createMissing, counts);
    return counts;
}

void Books::take(const Row& row, bool createMissing, Counts& counts)
{
    const Directory before = m_publishers;
    std::optional<Conversion> read;
    if (m_campaigns.count(cell(row, "campaign")) != 0)
        read = readRow(row, m_house, m_publishers, createMissing);
    if (!read) {
        ++counts.rejected;
        return;
    }
    const std::string typed = aliasOf(read->publisher);
    const std::string& alias = m_spellings.try_emplace(fold(typed), typed).first->second;
    if (std::size_t(read->publisher) == before.publishers().size())
        m_publishers.rename(read->publisher, alias);
    std::string identity = read->identity;
    if (cell(row, "id").empty())
        identity += "\nno. " + std::to_string(++m_times[identity]);
    const auto known = m_known.find(identity);
    if (known == m_known.end()) {
        if (!bringIn(identity, *read, counts)) {
            ++counts.rejected;
            m_publishers = before;
        } else {
            m_cameIn.insert(identity);
        }
        return;
    }
    m_publishers = before; // only a conversion that comes in makes its publisher known
    Conversion& kept = known->second.conversion;
    const bool isOtherState = !isSameState(kept, *read);
    if (isOtherState && (kept.publisher != read->publisher || kept.campaign != read->campaign)) {
        ++counts.rejected;
        return;
    }
    if (!isOtherState || m_changedBack.count(identity) != 0) {
        ++counts.unchanged;
        return;
    }
    if (m_cameIn.count(identity) == 0)
        m_changed.insert(identity);
    kept.status = read->status;
    kept.revenue = read->revenue;
    kept.currency = read->currency;
    if (!follows(known->second))
        price(known->second, "earning_change");
    ++counts.changed;
}

int Books::setStatus(const std::vector<std::string>& ids, const std::string& status)
{
    const Books before = *this;
    release();
    beginBatch();
    int changed = 0;
    for (const std::string& id : ids) {
        Known& known = m_known.at("id " + id);
        if (known.conversion.status == status)
            continue;
        known.conversion.status = status;
        if (!follows(known))
            price(known, "earning_change");
        ++changed;
    }
    decideDuplicates();
    priceFollowers();
    closeBatch();
    if (changed == 0)
        *this = before;
    return changed;
}

void Books::recalculate(const std::string& campaign)
{
    const Books before = *this;
    release();
    beginBatch();
    bool isAny = false;
    for (auto& [identity, known] : m_known) {
        if (follows(known) || (!campaign.empty() && known.conversion.campaign != campaign))
            continue;
        Known anew = known;
        anew.version = current(known);
        if (answerFor(anew).amount == known.earning && !addsOtherwise(anew))
            continue;
        known.version = current(known);
        price(known, "earning_change");
        isAny = true;
    }
    priceFollowers();
    closeBatch();
    if (!isAny)
        *this = before;
}

Decimal Books::earned(int publisher) const
{
    Decimal sum;
    for (const auto& [identity, known] : m_known)
        if (known.conversion.publisher == publisher && earns(known.conversion.status)
            && !isHeld(known))
            sum = sum + known.earning;
    return sum;
}

std::string Books::balances() const
{
    struct Figures {
        Decimal earned;
        Decimal pending;
        Decimal held;
    };
    std::map<std::string, Figures> byAlias;
    for (const auto& [identity, known] : m_known) {
        Figures& figures = byAlias[aliasOf(known.conversion.publisher)];
        if (isHeld(known))
            figures.held = figures.held + known.earning;
        else if (earns(known.conversion.status))
            figures.earned = figures.earned + known.earning;
        if (known.conversion.status == "pending")
            figures.pending = figures.pending + known.earning;
    }
    std::string text;
    for (const auto& [alias, figures] : byAlias)
        if (!figures.earned.isZero() || !figures.pending.isZero() || !figures.held.isZero())
            text += (text.empty() ? "" : ", ") + alias + ' ' + figures.earned.text() + ' '
                + figures.pending.text()
                + (figures.held.isZero() ? "" : " held " + figures.held.text());
    return text;
}

std::vector<std::string> Books::ids() const
{
    std::vector<std::string> all;
    for (const auto& [identity, known] : m_known)
        if (identity == "id " + known.conversion.name)
            all.push_back(known.conversion.name);
    return all;
}

std::string Books::ledger() const
{
    std::vector<std::string> lines;
    for (const auto& [grain, sum] : m_ledger)
        lines.push_back(grain.kind + ' ' + grain.month + ' ' + aliasOf(grain.publisher) + ' '
                        + grain.campaign + ' ' + sum.text());
    return sortedLines(lines);
}

std::string Books::conversions() const
{
    std::vector<std::string> lines;
    for (const auto& [identity, known] : m_known)
        lines.push_back(known.conversion.name + ' ' + known.conversion.status + ' '
                        + known.earning.text() + ' ' + known.kind + ' ' + known.reason
                        + linkText(known));
    return sortedLines(lines);
}

std::string Books::linkText(const Known& known) const
{
    if (known.link.empty())
        return {};
    const bool hasId = known.other.rfind("id ", 0) == 0;
    return ' ' + known.link + " of " + (hasId ? known.other.substr(3) : "#");
}

const std::string& Books::aliasOf(int publisher) const
{
    return m_publishers.publishers()[std::size_t(publisher)].alias;
}

bool Books::earns(const std::string& status) const
{
    return status == "approved" || (status == "other" && m_house.otherEarns);
}

bool Books::isHeld(const Known& known) const
{
    return earns(known.conversion.status) && known.payableFrom > m_releasedUntil;
}

/// So many days after its own as its publisher says, else its campaign; money owed back at once.
Day Books::payableFrom(const Conversion& conversion) const
{
    const std::optional<int> own =
        m_publishers.publishers()[std::size_t(conversion.publisher)].holdDays;
    const int days = own ? *own : m_holdDays.at(conversion.campaign);
    if (days == 0 || (conversion.revenue && conversion.revenue->isNegative()))
        return {};
    return daysAfter(dayOf(conversion.time, m_house.zone), days);
}

const std::shared_ptr<const Books::Version>& Books::current(const Known& known) const
{
    return m_campaigns.at(known.conversion.campaign);
}

bool Books::isForeign(const Conversion& conversion) const
{
    return conversion.revenue && conversion.currency != m_house.currency;
}

void Books::keepRate(Known& known)
{
    if (known.rateCurrency != known.conversion.currency)
        known.rate.reset();
    known.rateCurrency = known.conversion.currency;
}

std::string Books::kindOf(const Answer& answer, const Version& version)
{
    return answer.rule < 0 ? "default"
                           : parseRuleLine(version.rules[std::size_t(answer.rule)])->kind->key;
}

Answer Books::answerFor(Known& known) const
{
    keepRate(known);
    const Conversion& conversion = known.conversion;
    const Day day = dayOf(conversion.time, m_house.zone);
    const auto rate = known.rate ? known.rate : rateFor(m_house, conversion.currency, day);
    Answer answer = known.version->prices.price(conversion, rate);
    if (known.link == "ignored" || known.link == "replaced") {
        answer.amount = {};
        answer.reason = known.link == "ignored" ? "duplicate" : "replaced";
        answer.tooMuch = false;
    } else if (answer.isPriced && isForeign(conversion)) {
        known.rate = rate;
    }
    return answer;
}

bool Books::price(Known& known, const char* entryKind)
{
    const Answer answer = answerFor(known);
    if (answer.tooMuch)
        return false;
    known.kind = kindOf(answer, *known.version);
    known.reason = answer.reason;
    known.earning = answer.amount;
    settle(known, entryKind);
    return true;
}

void Books::settle(Known& known, const char* entryKind)
{
    const Conversion& conversion = known.conversion;
    const bool counts = earns(conversion.status) && !isHeld(known);
    const Decimal due = counts ? known.earning : Decimal();
    const std::string month = dayOf(conversion.time, m_house.zone).substr(0, 7);
    Decimal& sum = m_batch[{ entryKind, month, conversion.publisher, conversion.campaign }];
    sum = sum + (due - known.posted);
    known.posted = due;
}

void Books::closeBatch()
{
    for (const auto& [grain, sum] : m_batch)
        if (!sum.isZero())
            m_ledger.emplace_back(grain, sum);
    m_batch.clear();
}

} // namespace tests::oracle
