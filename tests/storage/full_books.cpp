#include "tests/storage/full_books.h"

namespace tests {

using namespace core;

void FullBooks::SetUp()
{
    StoreContract::SetUp();
    setScene();
    const Campaign ruled =
        addCampaign("Ruled", { rule("geo", { "US", "1" }), rule("type", { "Lead", "2" }) });
    const auto rules = must(store().rules(ruled.version));
    StoredConversion first = conversion("a", day(2026, 1, 5));
    first.conversion.coupon = "SAVE5";
    auto list = addConversions({ first });
    const PayoutSerial serial = addPayout("k", Money::ofUnits(5));
    write([&] {
        must(store().saveMethods({ { "PayPal", Money::ofUnits(50) } }));
        must(store().saveImportProfile({ "affise", "{}", 0 }));
        must(store().saveTypeSetting({ "Sale", DuplicateWay::Ignore, {}, 0 }));
        const RuleId removed[] = { rules[0].key };
        must(store().saveCampaign(ruled, removed, {}, {}));
        ConversionChange change;
        change.conversion = list[0].conversion.key;
        change.version = 2;
        change.batch = m_batch;
        change.earning.version = m_campaign.version;
        must(store().addChanges({ &change, 1 }));
        Batch batch;
        batch.key = m_batch;
        must(store().closeBatch(batch));
        const LedgerEntry earning = entry(EntryKind::Earning, day(2026, 1, 5), Money::ofUnits(10));
        must(store().post({ &earning, 1 }));
        WaitingTotal total;
        total.batch = m_batch;
        total.publisher = m_publisher.key;
        total.campaign = m_campaign.key;
        total.effectiveDate = day(2026, 1, 5);
        must(store().addWaiting({ &total, 1 }));
        Allocation allocation;
        allocation.payout = serial;
        allocation.version = 1;
        allocation.kind = Allocation::Kind::Advance;
        must(store().allocate({ &allocation, 1 }));
        must(store().issue({ SeriesKey::Kind::Invoice, 2026 }, [&](int sequence) {
            Invoice invoice;
            invoice.series = { SeriesKey::Kind::Invoice, 2026 };
            invoice.sequence = sequence;
            invoice.number = "PI-" + std::to_string(sequence);
            invoice.payout = serial;
            invoice.currency = "USD";
            return invoice;
        }));
        const ExchangeRate rate{ {}, "EUR", "USD", day(2026, 1, 5), { 1 }, "", {}, "" };
        must(store().addExchangeRates({ &rate, 1 }));
        Closing closing;
        closing.closedUntil = day(2026, 1, 1);
        must(store().addClosing(closing));
        must(store().addRelease({ day(2026, 1, 5), {}, "ann" }));
        // Last: what follows is refused for other reasons than that nothing says who did it.
        LedgerEntry bonus = entry(EntryKind::Adjustment, day(2026, 1, 5), Money::ofUnits(2));
        bonus.key = must(store().post({ &bonus, 1 })).front();
        LedgerEntry counter = bonus;
        counter.amount = -bonus.amount;
        counter.adjustment = AdjustmentKind::Reversal;
        counter.reverses = bonus.key;
        must(store().post({ &counter, 1 }));
    });
}

} // namespace tests
