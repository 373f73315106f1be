#include "tests/oracle/random_books.h"

#include "tests/oracle/words.h"

#include <algorithm>
#include <set>

namespace tests::oracle {

namespace {

using Words = std::vector<std::string>;

const Words titles = { "Share", "Fixed" };
constexpr int relatedRows = 18;
constexpr int originalRows = 6; ///< of these, that are no refunds by themselves

std::string csvCell(const std::string& text, char separator)
{
    if (text.find_first_of(std::string("\"\n") + separator) == std::string::npos)
        return text;
    std::string quoted;
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return '"' + quoted + '"';
}

std::string csvOf(const std::vector<Row>& rows, std::vector<std::string> columns, char separator)
{
    std::string file;
    const auto addLine = [&](const auto& textOf) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            file +=
                (i == 0 ? "" : std::string(1, separator)) + csvCell(textOf(columns[i]), separator);
        file += '\n';
    };
    addLine([](const std::string& column) { return column; });
    for (const Row& row : rows)
        addLine([&row](const std::string& column) {
            const auto found = row.find(column);
            return found == row.end() ? std::string() : found->second;
        });
    return file;
}

std::string describe(const std::map<Day, Decimal>& rates)
{
    std::string text = "rates of the euro:";
    for (const auto& [day, rate] : rates)
        text += ' ' + day + ' ' + rate.text();
    return text + '\n';
}

Instant noonOf(const Day& day)
{
    return *parseTime(day + "T12:00:00Z", {});
}

} // namespace

RandomBooks::RandomBooks(std::uint64_t seed, std::optional<Instant> now)
    : books({})
    , m_random(seed)
    , m_timeStandsStill(now.has_value())
{
    m_random.upToTheLimit = false;
    house = m_random.house();
    publishers = m_random.publishers(true);
    house.rates["EUR"] = m_random.dice.oneIn(2) ? m_random.rates() : std::map<Day, Decimal>();
    books = Books(house, Directory(publishers));
    books.setNow(now.value_or(noonOf(m_day)));
    for (const std::string& title : titles) {
        campaigns.push_back(campaignOf(title));
        books.setCampaign(campaigns.back());
    }
    for (int i = 0; i < 4; ++i)
        types[m_random.typeText()] = m_random.ways();
    for (const auto& [type, ways] : types)
        books.setType(type, ways);
    makeRows();
    makeRelatedRows();
}

void RandomBooks::putBack(const RandomBooks& before)
{
    const Day day = m_day;
    *this = before;
    m_day = day;
    books.setNow(noonOf(m_day));
}

bool RandomBooks::isKnown(const std::string& line) const
{
    const std::string who = parseRuleLine(line)->field("publisher");
    return who.empty() || books.publishers().find(who);
}

std::optional<std::pair<std::string, std::string>> RandomBooks::twoLines()
{
    for (int tries = 0; tries < 100; ++tries) {
        const std::string first = m_random.ruleLine(false);
        const std::string second =
            m_random.dice.oneIn(2) ? m_random.withOtherDays(first) : m_random.ruleLine(false);
        if (isKnown(first) && isKnown(second)
            && parseRuleLine(first)->kind == parseRuleLine(second)->kind)
            return std::pair(first, second);
    }
    return std::nullopt;
}

Campaign RandomBooks::campaignOf(const std::string& title)
{
    Campaign campaign = m_random.campaign(title, books.publishers());
    std::erase_if(campaign.rules, [this](const std::string& line) { return !isKnown(line); });
    return campaign;
}

void RandomBooks::makeRows()
{
    Dice& dice = m_random.dice;
    for (int i = 0; i < 24; ++i) {
        Row row = m_random.row();
        row["campaign"] = dice.pick(titles);
        row["publisher"] = m_random.publisherText();
        if (i < 16) {
            row["id"] = "R" + std::to_string(i);
        } else {
            row["clickid"] = "k" + std::to_string(dice.below(3));
            row[i % 2 == 0 ? "event_id" : "order"] =
                dice.oneIn(2) ? "" : "e" + std::to_string(i % 2);
            row["conv_time"] = dice.oneIn(2) ? "2026-11-01T09:00:00Z" : "2026-11-01 10:00:00+01:00";
        }
        m_rows.push_back(row);
    }
}

void RandomBooks::makeRelatedRows()
{
    Dice& dice = m_random.dice;
    const std::string title = dice.pick(titles);
    const std::string type = m_random.typeText();
    const std::string who = dice.pick(publishers).alias;
    const std::string currency = dice.oneIn(2) ? "EUR" : "";
    for (int i = 0; i < relatedRows; ++i) {
        Row row = m_random.row();
        row["campaign"] = dice.oneIn(12) ? dice.pick(titles) : title;
        row["publisher"] = dice.oneIn(12) ? m_random.publisherText() : who;
        row["type"] = dice.oneIn(3) ? m_random.typeText() : type;
        row["currency"] = dice.oneIn(3) ? dice.pick(Words{ "EUR", "USD" }) : currency;
        row["clickid"] = dice.pick(Words{ "c1", "c1", "c1", "c2" });
        if (i < originalRows || !dice.oneIn(6)) {
            row["id"] = "F" + std::to_string(i);
            row["clickid"] = dice.oneIn(8) ? "" : row["clickid"];
        }
        row["event_id"] = dice.pick(Words{ "", "e1", "e1", "e2" });
        row["order"] = dice.pick(Words{ "", "o1", "o1", "o2" });
        if (dice.oneIn(2))
            row["conv_time"] = dice.pick(Words{ "2026-03-29T09:00:00Z", "2026-03-30T09:00:00Z" });
        if (!dice.oneIn(4))
            row["status"] = "approved";
        row["revenue"] = dice.pick(Words{ "100", "100", "99.99", "250", "" });
        const bool isOfARefund = i >= originalRows && !dice.oneIn(3);
        if (isOfARefund && !dice.oneIn(3))
            row["revenue"] =
                dice.pick(Words{ "-30", "-33.333333", "-60", "-100", "-100", "-0.000001", "40" });
        if (isOfARefund && !dice.oneIn(3))
            row["refund_of"] = "F" + std::to_string(dice.below(dice.oneIn(4) ? relatedRows : 3));
        for (int times = 0; times < 2; ++times) // twice as often as others
            m_rows.push_back(row);
    }
}

Step RandomBooks::typeStep()
{
    Step step;
    step.kind = Step::Kind::SetType;
    step.type = m_random.typeText();
    step.ways = m_random.ways();
    books.setType(step.type, step.ways);
    return step;
}

/// Days that have no rate yet: a later quote of one day would count instead.
Step RandomBooks::rateStep()
{
    Step step;
    step.kind = Step::Kind::AddRates;
    step.rates = m_random.rates();
    std::erase_if(step.rates,
                  [this](const auto& quote) { return house.rates["EUR"].count(quote.first) != 0; });
    if (step.rates.empty())
        return importStep();
    house.rates["EUR"].insert(step.rates.begin(), step.rates.end());
    step.changed = books.addRates("EUR", step.rates);
    return step;
}

Step RandomBooks::next()
{
    Dice& dice = m_random.dice;
    Step step;
    const std::vector<std::string> known = books.ids();
    switch (dice.below(18)) {
    case 0:
        step.kind = Step::Kind::SetCampaign;
        step.campaign = campaignOf(dice.pick(titles));
        books.setCampaign(step.campaign);
        return step;
    case 1:
        step.kind = Step::Kind::Recalculate;
        step.title = dice.oneIn(2) ? dice.pick(titles) : "";
        books.recalculate(step.title);
        return step;
    case 2:
        if (known.empty())
            return importStep();
        step.kind = Step::Kind::SetStatus;
        step.status =
            dice.pick(std::vector<std::string>{ "approved", "pending", "declined", "other" });
        step.ids = someOf(known);
        step.changed = books.setStatus(step.ids, step.status);
        return step;
    case 3:
        return renameStep();
    case 4:
    case 5:
        return dayStep();
    case 6:
        step.kind = Step::Kind::Release;
        books.release();
        return step;
    case 7:
        if (known.empty())
            return importStep();
        step.kind = Step::Kind::Hold;
        step.day = dice.oneIn(3) ? "" : daysAfter(books.latestDay(), 1 + dice.below(40));
        step.ids = someOf(known);
        step.changed = books.hold(step.ids, step.day);
        return step;
    case 8:
        return typeStep();
    case 9:
    case 10:
        return rateStep();
    case 11:
        if (!books.mayTakeBack())
            return importStep();
        step.kind = Step::Kind::TakeBack;
        books.takeBack();
        return step;
    default:
        return importStep();
    }
}

std::vector<std::string> RandomBooks::someOf(const std::vector<std::string>& known)
{
    std::vector<std::string> some;
    for (const std::string& id : known)
        if (m_random.dice.oneIn(4) || some.empty())
            some.push_back(id);
    return some;
}

/// Some days go by; now and then the clock is set back.
Step RandomBooks::dayStep()
{
    Dice& dice = m_random.dice;
    Step step;
    step.kind = Step::Kind::NextDay;
    if (m_timeStandsStill)
        return step;
    m_day = daysAfter(m_day, dice.oneIn(6) ? -2 : 1 + dice.below(20));
    step.day = m_day;
    books.setNow(noonOf(m_day));
    return step;
}

/// Somebody gets an alias that nobody has; at another time it is a name that rules and rows speak
/// of.
Step RandomBooks::renameStep()
{
    Dice& dice = m_random.dice;
    const int who = dice.below(int(books.publishers().publishers().size()));
    Step step;
    step.kind = Step::Kind::Rename;
    step.alias = books.publishers().publishers()[std::size_t(who)].alias;
    step.newAlias = "new " + std::to_string(dice.below(1'000'000));
    const std::string spoken = m_random.publisherText();
    const std::vector<Publisher>& all = books.publishers().publishers();
    const bool isFree = std::none_of(all.begin(), all.end(), [&spoken](const Publisher& other) {
        return fold(other.alias) == fold(spoken) || fold(other.id) == fold(spoken);
    });
    if (isFree && dice.oneIn(2))
        step.newAlias = spoken;
    books.rename(who, step.newAlias);
    return step;
}

Step RandomBooks::importStep()
{
    Dice& dice = m_random.dice;
    Step step;
    step.createMissing = !dice.oneIn(3);
    const bool hasPublisherColumn = !dice.oneIn(4);
    std::vector<Row> rows;
    for (int wanted = 1 + dice.below(40); wanted > 0; --wanted)
        rows.push_back(altered(dice.pick(m_rows), hasPublisherColumn));
    std::set<std::string> heads;
    for (const Row& row : rows)
        for (const auto& [column, text] : row)
            heads.insert(column);
    std::vector<std::string> columns(heads.begin(), heads.end());
    dice.shuffle(columns);
    step.file = csvOf(rows, columns, dice.pick(std::vector<char>{ ',', ';', '\t' }));
    step.counts = books.import(rows, step.createMissing);
    return step;
}

Row RandomBooks::altered(Row row, bool hasPublisherColumn)
{
    Dice& dice = m_random.dice;
    if (dice.oneIn(4))
        row["status"] = m_random.statusText();
    if (dice.oneIn(5))
        row["revenue"] = m_random.revenueText();
    if (dice.oneIn(12))
        row["currency"] = dice.oneIn(2) ? "EUR" : "USD";
    if (dice.oneIn(9))
        row["country"] = "DE"; // another country makes no changed conversion
    if (row.count("id") != 0 && dice.oneIn(12)) {
        const std::string column =
            dice.pick(Words{ "status", "country", "revenue", "campaign", "publisher" });
        row[column] = dice.pick(Words{ "", "paid?", "ZZ", "1,5", "1e3", "0.0000001", "Nowhere" });
    }
    if (!hasPublisherColumn) {
        row["sub1"] = row["publisher"];
        row.erase("publisher");
    }
    return row;
}

std::string describe(const Step& step)
{
    switch (step.kind) {
    case Step::Kind::Import:
        return std::string("import") + (step.createMissing ? ", creating publishers" : "") + '\n'
            + step.file;
    case Step::Kind::SetCampaign:
        return describe(step.campaign) + '\n';
    case Step::Kind::TakeBack:
        return "take the last batch back\n";
    case Step::Kind::AddRates:
        return describe(step.rates);
    case Step::Kind::SetType:
        return "type " + step.type + ": " + step.ways.duplicates + ", refunds of "
            + step.ways.refundOf + '\n';
    case Step::Kind::Rename:
        return "rename " + step.alias + " to " + step.newAlias + '\n';
    case Step::Kind::Recalculate:
        return "recalculate " + step.title + '\n';
    case Step::Kind::NextDay:
        return "it is " + step.day + '\n';
    case Step::Kind::Release:
        return "release\n";
    case Step::Kind::SetStatus:
    case Step::Kind::Hold:
        break;
    }
    std::string text = step.kind == Step::Kind::Hold
        ? "hold until " + (step.day.empty() ? "nothing" : step.day) + ':'
        : "set " + step.status + ':';
    for (const std::string& id : step.ids)
        text += ' ' + id;
    return text + '\n';
}

} // namespace tests::oracle
