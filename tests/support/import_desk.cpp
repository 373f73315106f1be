#include "tests/support/import_desk.h"

#include "core/tables/tables.h"
#include "core/usecases/export_table.h"
#include "core/usecases/save_publisher.h"
#include "tests/support/balance_words.h"

#include <algorithm>
#include <map>

namespace tests {

using namespace core;

namespace {

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        broken(result.error().sentence().c_str());
    return std::move(*result);
}

} // namespace

ImportDesk::ImportDesk(Workspace workspace, Company company)
    : store(std::move(workspace), std::move(company))
{
    world.setDay("2026-11-22");
}

PublisherId ImportDesk::addPublisher(const std::string& alias)
{
    Publisher publisher;
    publisher.alias = alias;
    return sure(savePublisher(books, publisher)).key;
}

CampaignId
ImportDesk::addCampaign(const std::string& title, CostModel model, std::string_view defaultPayout)
{
    SaveCampaignRequest request;
    request.campaign.title = title;
    request.campaign.costModel = model;
    if (!defaultPayout.empty())
        request.campaign.defaultPayout = sure(parsePayoutValue(defaultPayout));
    return sure(saveCampaign(books, request)).campaign.key;
}

void ImportDesk::setHoldDays(CampaignId key, int days)
{
    SaveCampaignRequest request;
    for (const Campaign& campaign : sure(store.campaigns()))
        if (campaign.key == key)
            request.campaign = campaign;
    request.campaign.holdDays = days;
    request.rules = sure(store.rules(request.campaign.version));
    sure(saveCampaign(books, request));
}

void ImportDesk::setHoldDays(PublisherId key, std::optional<int> days)
{
    for (Publisher publisher : sure(store.publishers()))
        if (publisher.key == key) {
            publisher.holdDays = days;
            sure(savePublisher(books, publisher));
        }
}

void ImportDesk::addRules(CampaignId campaign, std::string_view text)
{
    ImportRulesOptions options;
    options.createMissing = true;
    const auto report = sure(importRules(books, campaign, text, options));
    if (!report.issues.empty())
        broken(report.issues.front().error.sentence().c_str());
}

Result<ImportReport> ImportDesk::import(const std::string& csv, const ImportOptions& options)
{
    StringSource file(csv, "november.csv");
    return importConversions(books, file, options, progress);
}

ImportReport ImportDesk::take(const std::string& csv, const ImportOptions& options)
{
    return sure(import(csv, options));
}

std::string ImportDesk::balances(std::optional<Date> asOf)
{
    return balanceWords(store, asOf);
}

std::string ImportDesk::ledger()
{
    std::string text;
    for (const LedgerEntry& entry : sure(store.entries({})))
        text += std::string(info(entry.kind).key) + ' ' + toText(entry.month) + ' '
            + toText(entry.amount) + " on " + toText(entry.effectiveDate) + '\n';
    return text;
}

std::string ImportDesk::fault()
{
    std::map<EntryId, Money> sums;
    for (const DetailSum& sum : sure(store.detailSums()))
        sums[sum.entry] = sum.sum;
    for (const LedgerEntry& entry : sure(store.entries({})))
        if (info(entry.kind).figure == &Balance::earned && sums[entry.key] != entry.amount)
            return "entry " + std::to_string(entry.key.value) + " is not the sum of its details";
    if (!sums[EntryId()].isZero())
        return "there are details without an entry";
    const bool otherEarns = sure(store.company()).otherEarns;
    const std::optional<Date> released = sure(store.releasedUntil());
    Money waiting;
    std::string found;
    const auto looked = store.visitPostings([&](const ConversionPosting& posting) {
        const bool isHeld = posting.payableFrom && (!released || *posting.payableFrom > *released);
        const bool doesEarn = earns(posting.status, otherEarns);
        const Money earned = doesEarn && !isHeld ? posting.earning : Money();
        if (posting.posted != earned)
            found = "conversion " + std::to_string(posting.key.value) + " has posted "
                + toText(posting.posted) + ", not " + toText(earned);
        if (posting.status == ConversionStatus::Pending || (doesEarn && isHeld))
            waiting = waiting + posting.earning;
        return found.empty();
    });
    if (!looked)
        return looked.error().sentence();
    for (const WaitingTotal& total : sure(store.waitingTotals()))
        waiting = waiting - total.amount;
    return found.empty() && !waiting.isZero() ? "what waits differs by " + toText(waiting) : found;
}

std::string ImportDesk::exported(std::string_view table)
{
    for (const ExportableTable& each : exportableTables()) {
        if (each.name != table)
            continue;
        StringSink bytes;
        CsvTableSink sink(bytes);
        if (auto written = each.write(books, sink, progress); !written)
            broken(written.error().sentence().c_str());
        return bytes.bytes();
    }
    broken("a table of that name");
}

} // namespace tests
