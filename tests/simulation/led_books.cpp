#include "tests/simulation/led_books.h"

#include "core/tables/tables.h"
#include "core/usecases/change_conversions.h"
#include "core/usecases/exchange_rates.h"
#include "core/usecases/explain_conversion.h"
#include "core/usecases/hold_conversions.h"
#include "core/usecases/import_rules.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/release_held.h"
#include "core/usecases/reverse_batch.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_publisher.h"
#include "core/usecases/type_settings.h"
#include "tests/oracle/sorted_lines.h"
#include "tests/support/balance_words.h"

#include <algorithm>
#include <utility>

namespace tests {

using namespace core;

namespace {

void must(const Result<std::string>& answer)
{
    if (!answer)
        broken(answer.error().sentence().c_str());
    if (!answer->empty())
        broken(answer->c_str());
}

/// "" or "3 changed, not 4".
std::string differs(std::int64_t found, std::int64_t expected, const std::string& what)
{
    if (found == expected)
        return {};
    return std::to_string(found) + ' ' + what + ", not " + std::to_string(expected);
}

std::string rejections(const ImportReport& report)
{
    std::string text;
    for (const RowIssue& issue : report.issues)
        text += "\nline " + std::to_string(issue.line) + ": " + issue.error.sentence();
    return text;
}

/// Whether an import may fail with it because of what stands in the file.
bool isOfRows(ErrorCode code)
{
    return code == ErrorCode::Refused || code == ErrorCode::NotFound;
}

/// What a use case answers that says no more than that it was done.
template <typename T>
Result<std::string> done(const Result<T>& result)
{
    if (!result)
        return result.error();
    return std::string();
}

} // namespace

Workspace workspaceOf(const oracle::House& house)
{
    std::vector<Zone::Shift> shifts;
    for (const oracle::ZoneShift& shift : house.zone)
        shifts.push_back({ shift.utcSecond, shift.offsetSeconds });
    return { house.currency, 2, Zone(house.zoneName, shifts) };
}

Company companyOf(const oracle::House& house)
{
    Company company;
    company.defaultType = house.defaultType;
    company.otherEarns = house.otherEarns;
    return company;
}

std::vector<Rule> rulesOf(const std::vector<std::string>& lines)
{
    std::string file;
    for (const std::string& line : lines)
        file += line + '\n';
    const ParsedRules parsed = parseRulesFile(file);
    std::vector<Rule> rules;
    for (const ParsedRule& each : parsed.rules)
        rules.push_back(each.rule);
    return rules;
}

LedBooks::LedBooks(Books& books, Store& lookups, StillWorld& world, Progress& progress)
    : m_books(books)
    , m_lookups(lookups)
    , m_world(world)
    , m_progress(progress)
{
}

void LedBooks::setUp(const oracle::RandomBooks& other)
{
    for (const oracle::Publisher& each : other.publishers) {
        Publisher publisher;
        publisher.alias = each.alias;
        publisher.id = each.id;
        publisher.name = each.name;
        publisher.holdDays = each.holdDays;
        must(done(savePublisher(m_books, publisher)));
    }
    for (const oracle::Campaign& campaign : other.campaigns)
        must(setCampaign(campaign));
    for (const auto& [type, ways] : other.types)
        must(setType(type, ways));
    must(addRates(other.house.rates.at("EUR"), 0));
}

Result<std::string> LedBooks::take(const oracle::Step& step)
{
    switch (step.kind) {
    case oracle::Step::Kind::Import:
        return import(step);
    case oracle::Step::Kind::SetCampaign:
        return setCampaign(step.campaign);
    case oracle::Step::Kind::SetType:
        return setType(step.type, step.ways);
    case oracle::Step::Kind::Rename:
        return rename(step.alias, step.newAlias);
    case oracle::Step::Kind::SetStatus:
        return setStatus(step);
    case oracle::Step::Kind::Recalculate:
        return recalculate(step);
    case oracle::Step::Kind::NextDay:
        m_world.setDay(step.day);
        return std::string();
    case oracle::Step::Kind::Release:
        return done(releaseHeld(m_books, false, m_progress));
    case oracle::Step::Kind::Hold:
        return hold(step);
    case oracle::Step::Kind::AddRates:
        return addRates(step.rates, step.changed);
    case oracle::Step::Kind::TakeBack:
        break;
    }
    return takeBack();
}

std::string LedBooks::balances()
{
    return balanceWords(m_lookups);
}

std::string LedBooks::ledger()
{
    const auto names = tableNames(m_lookups).value();
    std::vector<std::string> lines;
    const auto entries = m_lookups.entries({}).value();
    for (const LedgerEntry& entry : entries)
        if (info(entry.kind).figure == &Balance::earned)
            lines.push_back(std::string(info(entry.kind).key) + ' ' + toText(entry.month) + ' '
                            + names.alias(entry.publisher) + ' ' + names.title(entry.campaign) + ' '
                            + toText(entry.amount));
    return oracle::sortedLines(lines);
}

std::string LedBooks::conversions()
{
    std::vector<std::string> lines;
    const auto looked = m_lookups.visitConversions({}, [&](const StoredConversion& stored) {
        const Conversion& conversion = stored.conversion;
        const int kind = stored.earning.kind;
        lines.push_back(
            (conversion.id.empty() ? conversion.clickId : conversion.id) + ' '
            + std::string(toText(conversion.status)) + ' ' + toText(stored.earning.amount) + ' '
            + std::string(kind < 0 ? "default" : RuleKinds::all()[std::size_t(kind)].key) + ' '
            + std::string(toText(stored.earning.reason)) + linkText(conversion.link));
        return true;
    });
    if (!looked)
        return looked.error().sentence();
    return oracle::sortedLines(lines);
}

std::string LedBooks::linkText(const ConversionLink& link)
{
    if (link.kind == LinkKind::None)
        return {};
    const std::string name = linkedName(m_lookups, link).value();
    return ' ' + std::string(toText(link.kind)) + " of " + (name.front() == '#' ? "#" : name);
}

LedBooks::Answer LedBooks::setType(const std::string& type, const oracle::TypeWays& ways)
{
    TypeSetting setting = typeSetting(m_lookups, type).value();
    setting.duplicates = parseDuplicateWay(ways.duplicates).value();
    setting.refundOf = parseRefundOf(ways.refundOf).value();
    return done(saveTypeSettings(m_books, { setting }));
}

LedBooks::Answer LedBooks::addRates(const std::map<oracle::Day, oracle::Decimal>& quotes,
                                    int priced)
{
    std::vector<ExchangeRate> rates;
    for (const auto& [day, rate] : quotes)
        rates.push_back({ {},
                          "EUR",
                          m_lookups.workspace().currency,
                          parseDate(day).value(),
                          parseRateValue(rate.text()).value(),
                          "",
                          {},
                          "" });
    const auto saved = saveExchangeRates(m_books, rates, m_progress);
    if (!saved)
        return saved.error();
    return differs(saved->priced, priced, "priced");
}

LedBooks::Answer LedBooks::takeBack()
{
    auto batches = m_lookups.batches().value();
    std::erase_if(batches, [](const Batch& batch) { return batch.kind == Batch::Kind::Release; });
    return done(reverseBatch(m_books, batches.back().key, "wrong", m_progress));
}

LedBooks::Answer LedBooks::import(const oracle::Step& step)
{
    ImportOptions options;
    options.createMissing = step.createMissing;
    StringSource file(step.file, "november.csv");
    const auto report = importConversions(m_books, file, options, m_progress);
    const oracle::Counts& expected = step.counts;
    const bool isAllBad = expected.added + expected.changed + expected.unchanged == 0;
    if (isAllBad && !report && isOfRows(report.error().code))
        return std::string();
    if (!report)
        return report.error();
    if (isAllBad)
        return std::string("a file of bad rows was taken in");
    std::string fault = differs(report->added, expected.added, "added")
        + differs(report->unchanged, expected.unchanged, "unchanged")
        + differs(report->changed, expected.changed, "changed")
        + differs(report->rejected, expected.rejected, "rejected" + rejections(*report));
    const std::map<std::string, std::int64_t> links = {
        { "repeated", report->repeated },
        { "ignored", report->ignored },
        { "replaced", report->replaced },
        { "added", report->addedRevenue },
        { "refund", report->refundsLinked },
        { "refund without original", report->refundsWithoutOriginal },
    };
    for (const auto& [link, count] : links) {
        const auto known = expected.links.find(link);
        fault += differs(count, known == expected.links.end() ? 0 : known->second, link);
    }
    return fault;
}

LedBooks::Answer LedBooks::setCampaign(const oracle::Campaign& written)
{
    SaveCampaignRequest request;
    const auto campaigns = m_lookups.campaigns().value();
    for (const Campaign& campaign : campaigns)
        if (campaign.title == written.title)
            request.campaign = campaign;
    request.rules = rulesOf(written.rules);
    request.campaign.title = written.title;
    request.campaign.costModel = parseCostModel(written.costModel).value();
    request.campaign.defaultPayout.reset();
    if (!written.defaultPayout.empty())
        request.campaign.defaultPayout = parsePayoutValue(written.defaultPayout).value();
    request.campaign.matchOrder = parseMatchOrder(written.matchOrder).value();
    request.campaign.expires.reset();
    if (!written.expires.empty())
        request.campaign.expires = parseDate(written.expires).value();
    request.campaign.holdDays = written.holdDays;
    request.rereadValues = true;
    return done(saveCampaign(m_books, request));
}

LedBooks::Answer LedBooks::rename(const std::string& alias, const std::string& newAlias)
{
    const auto publishers = m_lookups.publishers().value();
    for (Publisher publisher : publishers) {
        if (publisher.alias != alias)
            continue;
        publisher.alias = newAlias;
        return done(savePublisher(m_books, publisher));
    }
    return std::string("nobody is called " + alias);
}

LedBooks::Answer LedBooks::setStatus(const oracle::Step& step)
{
    const auto changed = setConversionStatus(
        m_books, step.ids, parseConversionStatus(step.status).value(), {}, m_progress);
    if (!changed)
        return changed.error();
    return differs(changed->changed, step.changed, "changed");
}

LedBooks::Answer LedBooks::hold(const oracle::Step& step)
{
    std::optional<Date> until;
    if (!step.day.empty())
        until = parseDate(step.day).value();
    const auto changed = holdConversions(m_books, step.ids, { until, "why not" }, m_progress);
    if (!changed)
        return changed.error();
    return differs(changed->changed, step.changed, "changed");
}

LedBooks::Answer LedBooks::recalculate(const oracle::Step& step)
{
    RecalculationScope scope;
    const auto campaigns = m_lookups.campaigns().value();
    for (const Campaign& campaign : campaigns)
        if (campaign.title == step.title)
            scope.filter.campaign = campaign.key;
    return done(core::recalculate(m_books, scope, "", m_progress));
}

} // namespace tests
