#include "tests/support/payout_desk.h"

#include "core/usecases/adjust.h"
#include "core/usecases/verify_books.h"

namespace tests {

using namespace core;

namespace {

template <typename T>
T must(Result<T> result)
{
    require(result.has_value(), "the test's set-up works");
    return std::move(result).value();
}

void must(const Result<void>& result)
{
    require(result.has_value(), "the test's set-up works");
}

Timestamp noon(Date day)
{
    return { (std::int64_t(day.days) * 24 + 12) * 3600 * 1'000'000 };
}

} // namespace

Money money(std::string_view text)
{
    return must(parseMoney(text));
}

Date date(std::string_view text)
{
    return must(parseDate(text));
}

void StillWorld::setDay(std::string_view day)
{
    m_now = noon(date(day));
}

PayoutDesk::PayoutDesk(std::unique_ptr<MemoryStore> booksInMemory)
    : m_store(std::move(booksInMemory))
    , store(*m_store)
    , books{ store, world }
{
    world.setDay("2026-11-22");
    auto work = must(store.begin({ {}, "ann", {} }));
    must(store.saveMethods({ { "PayPal", std::nullopt }, { "Wire", money("100") } }));
    must(commit(*work));
}

PublisherId PayoutDesk::addPublisher(const std::string& alias)
{
    auto work = must(store.begin({ {}, "ann", {} }));
    Publisher publisher;
    publisher.id = "id-" + alias;
    publisher.alias = alias;
    publisher.company = alias + " Ltd";
    publisher.method = "PayPal";
    const Publisher saved = must(store.savePublisher(publisher));
    must(commit(*work));
    return saved.key;
}

CampaignId PayoutDesk::addCampaign(const std::string& title)
{
    auto work = must(store.begin({ {}, "ann", {} }));
    Campaign campaign;
    campaign.id = "id-" + title;
    campaign.title = title;
    const Campaign saved = must(store.saveCampaign(campaign, {}, {}, stamp(books)));
    must(commit(*work));
    return saved.key;
}

ConversionId PayoutDesk::earn(PublisherId publisher,
                              CampaignId campaign,
                              std::string_view day,
                              std::string_view amount,
                              ConversionStatus status)
{
    auto work = must(store.begin({ {}, "ann", {} }));
    Batch batch;
    batch.at = world.now();
    batch.user = world.user();
    batch.key = must(store.addBatch(batch));
    const bool isEarned = earns(status, true);
    StoredConversion stored;
    stored.conversion.id = "c" + std::to_string(++m_keys);
    stored.conversion.time = noon(date(day));
    stored.conversion.campaign = campaign;
    stored.conversion.publisher = publisher;
    stored.conversion.type = "Lead";
    stored.conversion.status = status;
    stored.conversion.currency = store.workspace().currency;
    stored.earning.amount = money(amount);
    stored.earning.version = must(store.campaigns())[std::size_t(campaign.value) - 1].version;
    stored.posted = isEarned ? stored.earning.amount : Money();
    stored.batch = batch.key;
    stored.version = 1;
    const auto keys = must(store.addConversions(std::span(&stored, 1)));
    const Month month = monthOf(date(day));
    if (isEarned) {
        LedgerEntry entry;
        entry.effectiveDate = date(day);
        entry.postedAt = world.now();
        entry.month = month;
        entry.publisher = publisher;
        entry.campaign = campaign;
        entry.amount = stored.posted;
        entry.batch = batch.key;
        (void)must(store.post(std::span(&entry, 1)));
    } else if (status == ConversionStatus::Pending) {
        WaitingTotal total;
        total.batch = batch.key;
        total.effectiveDate = date(day);
        total.month = month;
        total.publisher = publisher;
        total.campaign = campaign;
        total.amount = stored.earning.amount;
        total.count = 1;
        must(store.addWaiting(std::span(&total, 1)));
    }
    must(store.closeBatch(batch));
    must(commit(*work));
    return keys.front();
}

void PayoutDesk::adjust(PublisherId publisher, std::string_view amount)
{
    const std::string key = "adjustment-" + std::to_string(++m_keys);
    (void)must(core::adjust(books, { key, publisher, money(amount), "bonus" }));
}

PayoutRequest
PayoutDesk::request(PublisherId publisher, std::string_view amount, PayoutStatus status)
{
    PayoutRequest asked;
    asked.key = "payout-" + std::to_string(++m_keys);
    asked.publisher = publisher;
    asked.state.requested = money(amount);
    asked.state.status = status;
    return asked;
}

Result<RecordedPayout>
PayoutDesk::pay(PublisherId publisher, std::string_view amount, PayoutStatus status)
{
    return recordPayout(books, request(publisher, amount, status));
}

Result<RecordedPayout> PayoutDesk::edit(PayoutSerial serial,
                                        const std::function<void(PayoutState&)>& change)
{
    const Payout payout = must(store.payout(serial));
    PayoutEdit edit;
    edit.serial = serial;
    edit.version = payout.version;
    edit.state = payout.state;
    edit.reason = "as agreed";
    change(edit.state);
    return editPayout(books, edit);
}

Result<RecordedPayout> PayoutDesk::move(PayoutSerial serial, PayoutStatus to)
{
    return edit(serial, [to](PayoutState& state) { state.status = to; });
}

std::string PayoutDesk::balance(PublisherId publisher)
{
    for (const Balance& balance : must(store.balances(std::nullopt)))
        if (balance.publisher == publisher)
            return toText(balance.balance());
    return "0";
}

std::string PayoutDesk::balance(PublisherId publisher, std::string_view asOf)
{
    for (const Balance& balance : must(store.balances(date(asOf))))
        if (balance.publisher == publisher)
            return toText(balance.balance());
    return "0";
}

std::string PayoutDesk::settles(PayoutSerial serial)
{
    const auto campaigns = must(store.campaigns());
    std::string text;
    for (const Allocation& row : must(payoutDetails(books, serial)).allocations) {
        if (!text.empty())
            text += ", ";
        if (row.kind == Allocation::Kind::Earning)
            text += toText(row.month) + ' ' + campaigns[std::size_t(row.campaign.value) - 1].title;
        else
            text += toText(row.kind);
        text += ' ' + toText(row.amount);
        text += row.settlesFully ? "" : "\u2026";
    }
    return text;
}

std::string PayoutDesk::faults()
{
    NoProgress silent;
    for (const Check& check : must(verifyBooks(books, silent)))
        if (!check.holds)
            return std::string(check.name) + ": " + std::string(check.detail);
    return {};
}

} // namespace tests
