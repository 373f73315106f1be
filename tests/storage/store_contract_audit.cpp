// Who changed what, before and after, of what is written over.
#include "tests/storage/store_contract.h"

#include <array>

namespace tests {

using namespace core;

namespace {

std::vector<AuditRecord> recordsIn(Store& store)
{
    std::vector<AuditRecord> records;
    for (const StoredAuditRecord& stored : must(store.auditRecords({}))) {
        records.push_back(stored.record);
        EXPECT_EQ(stored.key, std::int64_t(records.size()));
        EXPECT_EQ(stored.record.at, byAnn().at);
        EXPECT_EQ(stored.record.user, byAnn().user);
    }
    return records;
}

using Changes = std::vector<FieldChange>;

} // namespace

TEST_P(StoreContract, aPublishersChangesAreRecordedFieldByField)
{
    Publisher nick = addPublisher("Nick");
    nick.billingDetails = "IBAN \"DE1\"\n'; DROP TABLE audit; --";
    nick.holdDays = 30;
    write([&] { nick = must(store().savePublisher(nick)); });
    nick.alias = "Nicky";
    nick.holdDays.reset();
    nick.status = PublisherStatus::Paused;
    write([&] { must(store().savePublisher(nick)); });
    const auto records = recordsIn(store());
    ASSERT_EQ(records.size(), 3u);
    EXPECT_EQ(records[0].action, AuditAction::PublisherAdded);
    EXPECT_EQ(records[0].thing, "Nick");
    EXPECT_EQ(records[0].version, 1);
    EXPECT_EQ(records[0].changes, (Changes{ { "alias", "", "Nick" }, { "status", "", "active" } }));
    EXPECT_EQ(records[1].action, AuditAction::PublisherChanged);
    EXPECT_EQ(
        records[1].changes,
        (Changes{ { "billing_details", "", nick.billingDetails }, { "hold_days", "", "30" } }));
    EXPECT_EQ(records[2].thing, "Nicky");
    EXPECT_EQ(records[2].version, 3);
    EXPECT_EQ(records[2].changes,
              (Changes{ { "alias", "Nick", "Nicky" },
                        { "status", "active", "paused" },
                        { "hold_days", "30", "" } }));
}

TEST_P(StoreContract, theCompanysChangesAreRecorded)
{
    Company company = must(store().company());
    const Company before = company;
    company.vatId = "DE1";
    company.netDays = 14;
    company.logo = "an image";
    company.otherEarns = !before.otherEarns;
    write([&] { must(store().saveCompany(company)); });
    const auto records = recordsIn(store());
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(records[0].action, AuditAction::CompanyChanged);
    EXPECT_EQ(records[0].version, before.version + 1);
    ASSERT_EQ(records[0].changes.size(), 4u);
    EXPECT_EQ(records[0].changes[0], (FieldChange{ "vat_id", before.vatId, "DE1" }));
    EXPECT_EQ(records[0].changes[1],
              (FieldChange{ "net_days", std::to_string(before.netDays), "14" }));
    EXPECT_EQ(records[0].changes[2].key, "logo");
    EXPECT_TRUE(records[0].changes[2].after.starts_with("8 B, ")) << records[0].changes[2].after;
    EXPECT_EQ(records[0].changes[3].key, "other_earns");
}

TEST_P(StoreContract, eachMethodThatComesChangesOrGoesIsRecorded)
{
    write([&] {
        must(store().saveMethods({ { "PayPal", std::nullopt }, { "Wire", Money::ofUnits(50) } }));
    });
    write([&] {
        must(
            store().saveMethods({ { "Card", Money::ofUnits(1) }, { "Wire", Money::ofUnits(75) } }));
    });
    write([&] { // nothing changes
        must(
            store().saveMethods({ { "Card", Money::ofUnits(1) }, { "Wire", Money::ofUnits(75) } }));
    });
    const auto records = recordsIn(store());
    ASSERT_EQ(records.size(), 5u);
    EXPECT_EQ(records[0].action, AuditAction::MethodAdded);
    EXPECT_EQ(records[0].thing, "PayPal");
    EXPECT_EQ(records[1].changes, (Changes{ { "minimum", "", "50.00" } }));
    EXPECT_EQ(records[2].action, AuditAction::MethodRemoved);
    EXPECT_EQ(records[2].thing, "PayPal");
    EXPECT_EQ(records[3].action, AuditAction::MethodAdded);
    EXPECT_EQ(records[4].action, AuditAction::MethodChanged);
    EXPECT_EQ(records[4].changes, (Changes{ { "minimum", "50.00", "75.00" } }));
    EXPECT_EQ(must(store().methods()).size(), 2u);
}

TEST_P(StoreContract, profilesAndTypesAreRecordedFromTheFirstToTheirEnd)
{
    ImportProfile profile{ "Affise", "{}", 0 };
    write([&] { profile = must(store().saveImportProfile(profile)); });
    profile.settings = "{\"preset\":\"affise\"}";
    write([&] { profile = must(store().saveImportProfile(profile)); });
    write([&] { must(store().removeImportProfile(profile)); });
    TypeSetting sale{ "Sale", DuplicateWay::Ignore, RefundOf::None, 0 };
    write([&] { sale = must(store().saveTypeSetting(sale)); });
    sale.refundOf = RefundOf::Click;
    write([&] { must(store().saveTypeSetting(sale)); });
    const auto records = recordsIn(store());
    ASSERT_EQ(records.size(), 5u);
    EXPECT_EQ(records[0].action, AuditAction::ProfileAdded);
    EXPECT_EQ(records[1].action, AuditAction::ProfileChanged);
    EXPECT_EQ(records[1].changes, (Changes{ { "settings", "{}", profile.settings } }));
    EXPECT_EQ(records[2].action, AuditAction::ProfileRemoved);
    EXPECT_EQ(records[2].changes, (Changes{ { "settings", profile.settings, "" } }));
    EXPECT_EQ(records[3].changes, (Changes{ { "duplicates", "none", "ignore" } }));
    EXPECT_EQ(records[4].changes, (Changes{ { "refund_of", "none", "click" } }));
    EXPECT_EQ(records[4].version, 2);
}

TEST_P(StoreContract, adjustmentsAndDocumentsSayWhoMadeThem)
{
    setScene();
    const PayoutSerial serial = addPayout("k", Money::ofUnits(5));
    const std::size_t before = recordsIn(store()).size();
    LedgerEntry bonus = entry(EntryKind::Adjustment, day(2026, 1, 5), Money::ofUnits(2));
    bonus.adjustment = AdjustmentKind::Bonus;
    bonus.note = "well done";
    const LedgerEntry earning = entry(EntryKind::Earning, day(2026, 1, 5), Money::ofUnits(9));
    write([&] {
        const std::array both{ earning, bonus };
        bonus.key = must(store().post(both))[1];
        must(store().issue({ SeriesKey::Kind::Invoice, 2026 }, [&](int sequence) {
            Invoice invoice;
            invoice.sequence = sequence;
            invoice.number = "PI-1";
            invoice.payout = serial;
            invoice.total = Money::ofUnits(5);
            return invoice;
        }));
    });
    const auto records = recordsIn(store());
    ASSERT_EQ(records.size(), before + 2) << "an earning is its batch's";
    const AuditRecord& posted = records[before];
    EXPECT_EQ(posted.action, AuditAction::AdjustmentPosted);
    EXPECT_EQ(posted.thing, "nick");
    EXPECT_EQ(posted.note, "well done");
    EXPECT_EQ(posted.changes,
              (Changes{ { "effective_date", "", "2026-01-05" },
                        { "kind", "", "bonus" },
                        { "amount", "", "2" } }));
    const AuditRecord& issued = records[before + 1];
    EXPECT_EQ(issued.action, AuditAction::InvoiceIssued);
    EXPECT_EQ(issued.thing, "PI-1");
    EXPECT_EQ(issued.changes, (Changes{ { "payout", "", "1" }, { "total", "", "5.00" } }));
}

TEST_P(StoreContract, whatIsGivenUpLeavesNoRecord)
{
    giveUp([&] { must(store().saveMethods({ { "Wire", std::nullopt } })); });
    giveUp([&] {
        Company stale = must(store().company());
        stale.version += 7;
        EXPECT_FALSE(store().saveCompany(stale));
    });
    EXPECT_TRUE(recordsIn(store()).empty());
}

TEST_P(StoreContract, recordsAndStepsAreAskedForByTime)
{
    setScene();
    const PayoutSerial serial = addPayout("k", Money::ofUnits(5)); // on 1 February
    addPayout("other", Money::ofUnits(6));
    const Payout payout = must(store().payout(serial));
    write([&] { must(store().addEvent(eventOf(payout, PayoutStatus::Approved))); });
    const Timestamp then = noon(day(2026, 2, 2));
    const auto later = must(store().payoutSteps({ then, std::nullopt }));
    ASSERT_EQ(later.size(), 2u) << "with the step before it";
    EXPECT_EQ(later[0].event, must(store().events(serial))[0]);
    EXPECT_EQ(later[1].event, must(store().events(serial))[1]);
    EXPECT_EQ(later[1].publisher, m_publisher.key);
    EXPECT_EQ(must(store().payoutSteps({})).size(), 3u);
    EXPECT_TRUE(must(store().payoutSteps({ std::nullopt, noon(day(2026, 1, 1)) })).empty());
    EXPECT_TRUE(must(store().auditRecords({ then, std::nullopt })).empty());
    EXPECT_EQ(must(store().auditRecords({ byAnn().at, then })).size(), 1u);
    EXPECT_TRUE(must(store().auditRecords({ std::nullopt, byAnn().at })).empty());
}

TEST_P(StoreContract, releasesComeByDay)
{
    const Release first{ day(2026, 1, 5), noon(day(2026, 1, 5)), "ann" };
    const Release second{ day(2026, 1, 9), noon(day(2026, 1, 9)), "bob" };
    for (const Release& release : { first, second })
        write([&] { must(store().addRelease(release)); });
    EXPECT_EQ(must(store().releases()), (std::vector{ first, second }));
}

} // namespace tests
