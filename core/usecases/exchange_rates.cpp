#include "core/usecases/exchange_rates.h"

#include "core/base/refused.h"
#include "core/base/text.h"
#include "core/usecases/add_rates.h"
#include "core/usecases/change_run.h"
#include "core/usecases/release_held.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace core {

namespace {

std::string code(std::string_view text)
{
    std::string upper(trimmed(text));
    for (char& letter : upper)
        if (letter >= 'a' && letter <= 'z')
            letter = char(letter - 'a' + 'A');
    return upper;
}

using RateKey = std::tuple<std::string, std::string, Date>;

RateKey keyOf(const ExchangeRate& rate)
{
    return { rate.base, rate.currency, rate.date };
}

/// Those that say something new: another value, or from another source.
Result<std::vector<ExchangeRate>>
newOnes(Books& books,
        const std::vector<ExchangeRate>& known,
        const std::vector<ExchangeRate>& rates,
        RatesSaved& saved)
{
    std::map<RateKey, ExchangeRate> counting;
    for (const ExchangeRate& rate : known)
        counting[keyOf(rate)] = rate;
    std::vector<ExchangeRate> fresh;
    for (const ExchangeRate& typed : rates) {
        auto rate = checkedRate(typed);
        if (!rate)
            return rate.error();
        const auto present = counting.find(keyOf(*rate));
        if (present != counting.end() && present->second.value == rate->value
            && present->second.source == rate->source) {
            ++saved.unchanged;
            continue;
        }
        rate->at = books.world.now();
        rate->user = books.world.user();
        counting[keyOf(*rate)] = *rate;
        fresh.push_back(std::move(*rate));
    }
    saved.added = std::int64_t(fresh.size());
    return fresh;
}

ConversionFilter waitingOnes()
{
    ConversionFilter filter;
    filter.reason = Reason::NoRate;
    return filter;
}

/// What waits is priced by quotes that came in just now alone. Others are in the table, too, where the batch was taken
/// back that priced by them: not every rate to come, of whatever currency, is to bring it about again (our decision).
struct FreshQuotes {
    const RateTable& rates;
    RateId lastBefore; ///< of those that were there

    [[nodiscard]] bool price(std::string_view currency, Date day) const
    {
        const auto exchange = rates.find(currency, day);
        return exchange && std::max(exchange->used.rate, exchange->used.against) > lastBefore;
    }
};

/// A conversion that waits and follows another one.
struct WaitingFollower {
    ConversionId key;
    ConversionId original;
    std::string currency;
};

/// Those that have a rate of their original's day now are added to `keys`.
Result<void> addByOriginals(Books& books,
                            const FreshQuotes& fresh,
                            std::span<const WaitingFollower> followers,
                            std::vector<ConversionId>& keys)
{
    constexpr std::size_t blockSize = 2'000;
    const Zone& zone = books.store.workspace().zone;
    while (!followers.empty()) {
        const auto block = followers.first(std::min(blockSize, followers.size()));
        followers = followers.subspan(block.size());
        std::vector<ConversionId> originalKeys;
        for (const WaitingFollower& follower : block)
            originalKeys.push_back(follower.original);
        const auto originals = books.store.conversionsByKey(originalKeys);
        if (!originals)
            return originals.error();
        std::unordered_map<ConversionId, Date> days;
        for (const StoredConversion& original : *originals)
            days[original.conversion.key] = zone.dayOf(original.conversion.time);
        for (const WaitingFollower& follower : block)
            if (fresh.price(follower.currency, days.at(follower.original)))
                keys.push_back(follower.key);
    }
    return {};
}

/// Of the conversions that wait, those that have a rate by the new quotes: of their own day, or of the day of the
/// one that they follow.
Result<std::vector<ConversionId>> pricedNow(Books& books, RateId lastBefore, std::int64_t& waiting)
{
    std::vector<ConversionId> keys;
    std::vector<WaitingFollower> followers;
    RateBook book(books.store);
    const auto rates = book.table();
    if (!rates)
        return rates.error();
    const FreshQuotes fresh{ **rates, lastBefore };
    const Zone& zone = books.store.workspace().zone;
    std::int64_t looked = 0;
    const auto visited =
        books.store.visitConversions(waitingOnes(), [&](const StoredConversion& stored) {
            const Conversion& one = stored.conversion;
            ++looked;
            if (fresh.price(one.currency, zone.dayOf(one.time)))
                keys.push_back(one.key);
            else if (followsAnother(one.link.kind))
                followers.push_back({ one.key, one.link.to, one.currency });
            return true;
        });
    if (!visited)
        return visited.error();
    if (auto added = addByOriginals(books, fresh, followers, keys); !added)
        return added.error();
    waiting = looked - std::int64_t(keys.size());
    std::ranges::sort(keys);
    return keys;
}

Result<void>
priceWaiting(Books& books, RateId lastBefore, RatesSaved& saved, Progress& progress)
{
    const auto keys = pricedNow(books, lastBefore, saved.waiting);
    if (!keys)
        return keys.error();
    if (keys->empty())
        return {};
    auto run = ChangeRun::open(books, PricedBy::TheRulesBefore, progress);
    if (!run)
        return run.error();
    Batch batch;
    batch.kind = Batch::Kind::Rates;
    batch.note = say("core", "Exchange rates came in").text();
    const auto made = (*run)->apply(*keys, batch, [](const StoredConversion& stored) {
        return NextState{ stateOf(stored.conversion), {} };
    });
    if (!made)
        return made.error();
    saved.priced = made->changed;
    saved.earnedDifference = made->earnedDifference;
    saved.pendingDifference = made->pendingDifference;
    saved.heldDifference = made->heldDifference;
    saved.batch = made->batch;
    return {};
}

} // namespace

Result<ExchangeRate> checkedRate(ExchangeRate rate)
{
    rate.base = code(rate.base);
    rate.currency = code(rate.currency);
    rate.source = trimmed(rate.source);
    for (const std::string* each : { &rate.base, &rate.currency })
        if (!currencyDecimals(*each))
            return refused(say("core", "“{1}” is no currency.", each->substr(0, 40)),
                           say("core", "Write a code of ISO 4217, such as EUR."));
    if (rate.base == rate.currency)
        return refused(say("core", "A currency has no rate in itself."),
                       say("core", "Give two currencies."));
    if (rate.value.nanos <= 0)
        return refused(say("core", "A rate is above 0."), say("core", "Write it like 1.0921."));
    return rate;
}

Result<RatesSaved>
addRates(Books& books, const std::vector<ExchangeRate>& rates, bool dryRun, Progress& progress)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    const auto known = books.store.exchangeRates();
    if (!known)
        return known.error();
    const RateId lastBefore = known->empty() ? RateId() : known->back().key;
    RatesSaved saved;
    const auto fresh = newOnes(books, *known, rates, saved);
    if (!fresh)
        return fresh.error();
    const auto waiting = books.store.waitingForRate();
    if (!waiting)
        return waiting.error();
    // Before the rates come in: what is released brings along what follows it, which is not to be priced by them yet.
    if (*waiting > 0)
        if (auto released = releaseDue(books, progress); !released)
            return released.error();
    if (auto added = books.store.addExchangeRates(*fresh); !added)
        return added.error();
    if (*waiting > 0)
        if (auto priced = priceWaiting(books, lastBefore, saved, progress); !priced)
            return priced.error();
    if (dryRun || saved.added == 0)
        return saved; // the unit of work ends without commit: nothing of it stays
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return saved;
}

Result<RatesSaved>
saveExchangeRates(Books& books, const std::vector<ExchangeRate>& rates, Progress& progress)
{
    return addRates(books, rates, false, progress);
}

Result<std::vector<ExchangeRate>> listExchangeRates(Store& store)
{
    auto rates = store.exchangeRates();
    if (rates)
        std::ranges::sort(*rates, [](const ExchangeRate& a, const ExchangeRate& b) {
            return std::tie(b.date, a.base, a.currency, b.key)
                < std::tie(a.date, b.base, b.currency, a.key);
        });
    return rates;
}

Result<std::vector<MissingRate>> missingRates(Books& books)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    std::vector<MissingRate> missing;
    const auto count = books.store.waitingForRate();
    if (!count)
        return count.error();
    if (*count == 0)
        return missing;
    const Zone& zone = books.store.workspace().zone;
    std::map<std::pair<std::string, Date>, std::int64_t> counts;
    const auto visited =
        books.store.visitConversions(waitingOnes(), [&](const StoredConversion& stored) {
            ++counts[{ stored.conversion.currency, zone.dayOf(stored.conversion.time) }];
            return true;
        });
    if (!visited)
        return visited.error();
    for (const auto& [key, conversions] : counts)
        missing.push_back({ key.first, key.second, conversions });
    return missing;
}

} // namespace core
