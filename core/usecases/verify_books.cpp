#include "core/usecases/verify_books.h"

#include "core/ledger/invariants.h"

#include <algorithm>
#include <set>
#include <span>
#include <unordered_map>

namespace core {

namespace {

constexpr std::int64_t postingsAStep = 10'000;
constexpr std::size_t originalsAStep = 2'000;

/// The books' rows, read once; conversions pass by one after the other.
struct Rows {
    Aliases aliases;
    Counting counting;
    std::vector<LedgerEntry> entries;
    std::vector<WaitingTotal> waiting;
    std::vector<Payout> payouts;
    std::vector<Balance> balances;
    std::unordered_map<PayoutSerial, std::vector<Allocation>> allocations;

    static Result<Rows> read(Store& store);
};

Result<Rows> Rows::read(Store& store)
{
    const auto publishers = store.publishers();
    if (!publishers)
        return publishers.error();
    const auto counting = countingOf(store);
    if (!counting)
        return counting.error();
    auto entries = store.entries({});
    if (!entries)
        return entries.error();
    auto waiting = store.waitingTotals();
    if (!waiting)
        return waiting.error();
    auto payouts = store.payouts({});
    if (!payouts)
        return payouts.error();
    auto balances = store.balances(std::nullopt);
    if (!balances)
        return balances.error();
    Rows rows;
    for (const Publisher& publisher : *publishers)
        rows.aliases[publisher.key] = publisher.alias;
    rows.counting = *counting;
    rows.entries = std::move(*entries);
    rows.waiting = std::move(*waiting);
    rows.payouts = std::move(*payouts);
    rows.balances = std::move(*balances);
    for (const Payout& payout : rows.payouts) {
        auto allocations = store.allocations(payout.serial);
        if (!allocations)
            return allocations.error();
        rows.allocations[payout.serial] = std::move(*allocations);
    }
    return rows;
}

Check checked(Message name, const Fault& fault, Message figures)
{
    return { std::move(name), !fault, fault ? *fault : std::move(figures) };
}

/// `pattern` is a label() with a {1}.
Message counted(std::size_t count, std::string_view pattern)
{
    return { pattern, { std::to_string(count) } };
}

/// Publishers without a movement have a balance, too: 0.
void addIdle(std::vector<Balance>& balances, const Aliases& publishers)
{
    std::set<PublisherId> found;
    for (const Balance& balance : balances)
        found.insert(balance.publisher);
    for (const auto& [publisher, alias] : publishers)
        if (!found.contains(publisher))
            balances.emplace_back().publisher = publisher;
}

Check checkBalances(const Rows& rows)
{
    auto derived = balancesOf(rows.entries, rows.waiting, rows.payouts);
    if (derived)
        addIdle(*derived, rows.aliases);
    const Fault fault =
        derived ? balanceFault(rows.balances, *derived, rows.aliases) : Fault(derived.error().what);
    return checked(say("core", "I1 balances"),
                   fault,
                   counted(rows.balances.size(), label("core", "publishers: {1}")));
}

Result<Check> checkOpenAmounts(const Rows& rows, Store& store)
{
    std::map<PublisherId, std::vector<LedgerEntry>> entries;
    for (const LedgerEntry& entry : rows.entries)
        entries[entry.publisher].push_back(entry);
    std::map<PublisherId, std::vector<Allocation>> allocations;
    for (const Payout& payout : rows.payouts)
        for (const Allocation& row : rows.allocations.at(payout.serial))
            allocations[payout.publisher].push_back(row);
    Fault fault;
    for (const Balance& balance : rows.balances) {
        if (!entries.contains(balance.publisher) && !allocations.contains(balance.publisher))
            continue; // nothing can be open: open amounts are read from entries and allocations
        const auto answered = store.openAmounts(balance.publisher);
        if (!answered)
            return answered.error();
        const auto derived =
            openAmountsOf(entries[balance.publisher], allocations[balance.publisher]);
        const auto alias = rows.aliases.find(balance.publisher);
        fault = !derived
            ? Fault(derived.error().what)
            : openAmountFault(
                alias == rows.aliases.end() ? "?" : alias->second, *answered, *derived, balance);
        if (fault)
            break;
    }
    return checked(say("core", "I2 open amounts"),
                   fault,
                   counted(rows.balances.size(), label("core", "publishers: {1}")));
}

/// Refunds against what their originals earn.
Result<Fault> checkRefunds(Store& store, const PostingCheck& postings, const Counting& counting)
{
    std::vector<ConversionId> keys;
    for (const auto& [original, sum] : postings.refunded())
        keys.push_back(original);
    const std::span<const ConversionId> all(keys);
    for (std::size_t from = 0; from < keys.size(); from += originalsAStep) {
        const auto originals = store.conversionsByKey(
            all.subspan(from, std::min(originalsAStep, keys.size() - from)));
        if (!originals)
            return originals.error();
        for (const StoredConversion& original : *originals)
            if (auto fault = refundFault(
                    original, postings.refunded().at(original.conversion.key), counting))
                return fault;
    }
    return Fault();
}

Result<std::vector<Check>> checkConversions(const Rows& rows, Store& store, Progress& progress)
{
    const auto sums = store.detailSums();
    if (!sums)
        return sums.error();
    auto quotes = store.exchangeRates();
    if (!quotes)
        return quotes.error();
    const RateTable rates(store.workspace().currency, std::move(*quotes));
    PostingCheck postings(store.workspace(), rates, rows.counting);
    bool isCancelled = false;
    const auto visited = store.visitPostings([&](const ConversionPosting& posting) {
        postings.take(posting);
        if (postings.count() % postingsAStep == 0) {
            progress.report(label("core", "Checking conversions"), postings.count(), 0);
            isCancelled = progress.cancelled();
        }
        return !isCancelled;
    });
    if (!visited)
        return visited.error();
    if (isCancelled)
        return Error{ ErrorCode::Cancelled, say("core", "The check was stopped."), {}, {} };
    Fault details = detailFault(rows.entries, *sums);
    if (!details)
        details = postings.postedFault();
    if (!details)
        details = postings.waitingFault(rows.waiting, rows.aliases);
    Fault limits = limitFault(rows.entries, rows.payouts, store.workspace().decimals);
    if (!limits)
        limits = postings.limitFault();
    Fault conversions = postings.identityFault();
    if (!conversions)
        conversions = postings.rateFault();
    if (!conversions)
        conversions = postings.linkFault();
    const auto refunds = checkRefunds(store, postings, rows.counting);
    if (!refunds)
        return refunds.error();
    if (!conversions)
        conversions = *refunds;
    const Message count = counted(std::size_t(postings.count()), label("core", "conversions: {1}"));
    return std::vector<Check>{
        checked(say("core", "I3 details of entries"),
                details,
                counted(rows.entries.size(), label("core", "entries: {1}"))),
        checked(say("core", "I6 conversions"), conversions, count),
        checked(say("core", "I8 limits"), limits, count),
    };
}

Result<Check> checkPayouts(const Rows& rows, Store& store)
{
    std::unordered_map<PayoutSerial, std::vector<LedgerEntry>> entries;
    for (const LedgerEntry& entry : rows.entries)
        if (entry.payout)
            entries[entry.payout].push_back(entry);
    Fault fault;
    for (auto payout = rows.payouts.rbegin(); payout != rows.payouts.rend() && !fault; ++payout) {
        auto events = store.events(payout->serial);
        if (!events)
            return events.error();
        const PayoutSerial serial = payout->serial;
        fault = payoutFault(
            { *payout, std::move(*events), entries[serial], rows.allocations.at(serial) });
        entries.erase(serial);
    }
    if (!fault && !entries.empty())
        fault = say("core",
                    "Entry {1} belongs to a payout that is not there.",
                    std::to_string(entries.begin()->second.front().key.value));
    return checked(say("core", "I4 payouts"),
                   fault,
                   counted(rows.payouts.size(), label("core", "payouts: {1}")));
}

Result<Check> checkDocuments(const Rows& rows, Store& store)
{
    const auto documents = store.documents();
    if (!documents)
        return documents.error();
    return checked(say("core", "I5 documents"),
                   documentFault(*documents, rows.payouts),
                   counted(documents->size(), label("core", "documents: {1}")));
}

/// What an anchor says of a link is what the chain has there.
Result<Fault> anchorFault(Store& store, const ChainHead& anchor, const std::string& printedOn)
{
    const auto link = store.chainAt(anchor.position);
    if (!link)
        return link.error();
    if (*link && isSame(anchor, **link))
        return Fault();
    const Message where = printedOn.empty() ? Message(toText(anchor))
                                            : say("core", "{1} of {2}", toText(anchor), printedOn);
    return Fault(*link ? say("core", "the books have another past than the anchor {1}", where)
                       : say("core", "the books end before the anchor {1}", where));
}

Result<Check> checkAnchors(Store& store, std::span<const ChainHead> noted)
{
    const auto documents = store.documents();
    if (!documents)
        return documents.error();
    std::vector<std::pair<ChainHead, std::string>> anchors;
    for (const ChainHead& anchor : noted)
        anchors.emplace_back(anchor, std::string());
    for (const Invoice& document : *documents)
        if (document.books)
            anchors.emplace_back(*document.books, document.number);
    Fault fault;
    for (const auto& [anchor, printedOn] : anchors) {
        const auto found = anchorFault(store, anchor, printedOn);
        if (!found)
            return found.error();
        if (!fault)
            fault = *found;
    }
    return checked(
        say("core", "I7 anchors"), fault, counted(anchors.size(), label("core", "anchors: {1}")));
}

/// I7: the chain, and that it reaches every anchor.
Result<std::vector<Check>>
checkChain(Store& store, std::span<const ChainHead> noted, Progress& progress)
{
    progress.report(label("core", "Checking the hash chain"), 0, 0);
    auto chain = store.checkChain(progress);
    if (!chain)
        return chain.error();
    auto anchors = checkAnchors(store, noted);
    if (!anchors)
        return anchors.error();
    return std::vector<Check>{ std::move(*chain), std::move(*anchors) };
}

Result<std::vector<Check>>
checkInvariants(Store& store, std::span<const ChainHead> noted, Progress& progress)
{
    const auto rows = Rows::read(store);
    if (!rows)
        return rows.error();
    const auto open = checkOpenAmounts(*rows, store);
    if (!open)
        return open.error();
    const auto conversions = checkConversions(*rows, store, progress);
    if (!conversions)
        return conversions;
    const auto payouts = checkPayouts(*rows, store);
    if (!payouts)
        return payouts.error();
    const auto documents = checkDocuments(*rows, store);
    if (!documents)
        return documents.error();
    const auto chain = checkChain(store, noted, progress);
    if (!chain)
        return chain;
    return std::vector<Check>{
        checkBalances(*rows), *open,        conversions->at(0), *payouts,          *documents,
        conversions->at(1),   chain->at(0), chain->at(1),       conversions->at(2)
    };
}

} // namespace

Result<std::vector<Check>>
verifyBooks(Books& books, Progress& progress, std::span<const ChainHead> noted)
{
    // Of one moment: what another program writes meanwhile is no fault.
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    progress.report(label("core", "Reading the books"), 0, 0);
    auto checks = checkInvariants(books.store, noted, progress);
    if (!checks)
        return checks;
    progress.report(label("core", "Checking the file"), 0, 0);
    const auto file = books.store.checkFile(progress);
    if (!file)
        return file.error();
    checks->insert(checks->end(), file->begin(), file->end());
    return checks;
}

} // namespace core
