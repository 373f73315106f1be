#include "tests/support/import_desk.h"

#include "core/tables/tables.h"
#include "core/usecases/export_table.h"
#include "core/usecases/save_publisher.h"

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
    const TableNames names = sure(tableNames(store));
    std::map<std::string, std::string> byAlias;
    for (const Balance& balance : sure(store.balances(asOf)))
        if (!balance.earned.isZero() || !balance.pending.isZero())
            byAlias[names.alias(balance.publisher)] =
                toText(balance.earned) + ' ' + toText(balance.pending);
    std::string text;
    for (const auto& [alias, figures] : byAlias)
        text += (text.empty() ? "" : ", ") + alias + ' ' + figures;
    return text;
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
        if (sums[entry.key] != entry.amount)
            return "entry " + std::to_string(entry.key.value) + " is not the sum of its details";
    if (!sums[EntryId()].isZero())
        return "there are details without an entry";
    const bool otherEarns = sure(store.company()).otherEarns;
    Money pending;
    std::string found;
    const auto looked = store.visitPostings([&](const ConversionPosting& posting) {
        const Money earned = earns(posting.status, otherEarns) ? posting.earning : Money();
        if (posting.posted != earned)
            found = "conversion " + std::to_string(posting.key.value) + " has posted "
                + toText(posting.posted) + ", not " + toText(earned);
        if (posting.status == ConversionStatus::Pending)
            pending = pending + posting.earning;
        return found.empty();
    });
    if (!looked)
        return looked.error().sentence();
    for (const WaitingTotal& total : sure(store.waitingTotals()))
        pending = pending - total.amount;
    return found.empty() && !pending.isZero() ? "pending differs by " + toText(pending) : found;
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
