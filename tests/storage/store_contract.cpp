#include "tests/storage/store_contract.h"

namespace tests {

using namespace core;

Workspace contractWorkspace()
{
    return { "USD", 2, Zone("Test/TwoEast", { { 0, 7200 } }) };
}

void StoreContract::write(const std::function<void()>& work)
{
    {
        auto unit = store().begin(byAnn());
        ASSERT_TRUE(unit) << unit.error().sentence();
        work();
        ASSERT_EQ((*unit)->commit(), Outcome::Committed);
    }
    m_house->reopen();
}

void StoreContract::giveUp(const std::function<void()>& work)
{
    {
        auto unit = store().begin(byAnn());
        ASSERT_TRUE(unit) << unit.error().sentence();
        work();
    }
    m_house->reopen();
}

Publisher StoreContract::addPublisher(const std::string& alias)
{
    Publisher publisher;
    publisher.alias = alias;
    write([&] { publisher = must(store().savePublisher(publisher)); });
    return publisher;
}

Campaign StoreContract::addCampaign(const std::string& title, const std::vector<Rule>& rules)
{
    Campaign campaign;
    campaign.title = title;
    write([&] {
        campaign =
            must(store().saveCampaign(campaign, {}, rules, byAnn()));
    });
    return campaign;
}

BatchId StoreContract::addBatch()
{
    Batch batch;
    batch.at = noon(day(2026, 1, 1));
    BatchId key;
    write([&] { key = must(store().addBatch(batch)); });
    return key;
}

StoredConversion StoreContract::conversion(const std::string& id, Date day) const
{
    StoredConversion stored;
    stored.conversion.id = id;
    stored.conversion.time = noon(day);
    stored.conversion.campaign = m_campaign.key;
    stored.conversion.publisher = m_publisher.key;
    stored.conversion.type = "Lead";
    stored.conversion.status = ConversionStatus::Approved;
    stored.conversion.currency = "USD";
    stored.earning.amount = Money::ofUnits(10);
    stored.earning.version = m_campaign.version;
    stored.posted = Money::ofUnits(10);
    stored.batch = m_batch;
    stored.version = 1;
    return stored;
}

std::vector<StoredConversion> StoreContract::addConversions(std::vector<StoredConversion> list)
{
    write([&] {
        const auto keys = must(store().addConversions(list));
        ASSERT_EQ(keys.size(), list.size());
        for (std::size_t i = 0; i < list.size(); ++i)
            list[i].conversion.key = keys[i];
    });
    return list;
}

LedgerEntry StoreContract::entry(EntryKind kind, Date day, Money amount) const
{
    LedgerEntry entry;
    entry.kind = kind;
    entry.effectiveDate = day;
    entry.postedAt = noon(day);
    entry.month = monthOf(day);
    entry.publisher = m_publisher.key;
    entry.amount = amount;
    if (kind == EntryKind::Earning || kind == EntryKind::EarningChange) {
        entry.campaign = m_campaign.key;
        entry.batch = m_batch;
    }
    if (kind == EntryKind::Adjustment)
        entry.adjustment = AdjustmentKind::Correction;
    return entry;
}

PayoutSerial StoreContract::addPayout(const std::string& key, Money requested)
{
    Payout payout;
    payout.key = key;
    payout.publisher = m_publisher.key;
    PayoutEvent first;
    first.at = noon(day(2026, 2, 1));
    first.user = "ann";
    first.state.requested = requested;
    PayoutSerial serial;
    write([&] { serial = must(store().addPayout(payout, first)); });
    return serial;
}

PayoutEvent StoreContract::eventOf(const Payout& payout, PayoutStatus to) const
{
    PayoutEvent event;
    event.serial = payout.serial;
    event.version = payout.version + 1;
    event.at = noon(day(2026, 2, 2));
    event.user = "bob";
    event.from = payout.state.status;
    event.state = payout.state;
    event.state.status = to;
    return event;
}

void StoreContract::setScene()
{
    m_publisher = addPublisher("nick");
    m_campaign = addCampaign("Shop");
    m_batch = addBatch();
}

Date day(int year, int month, int dayOfMonth)
{
    return must(makeDate({ year, month, dayOfMonth }));
}

Timestamp noon(Date day)
{
    return { (std::int64_t(day.days) * 86'400 + 43'200) * 1'000'000 };
}

ChangeStamp byAnn()
{
    return { noon(day(2026, 1, 1)), "ann", {} };
}

Rule rule(std::string_view kind, std::vector<std::string> fieldsAndValue)
{
    return must(makeRule(RuleKinds::indexOf(kind), fieldsAndValue));
}

} // namespace tests
