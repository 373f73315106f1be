#include "core/audit/audit_records.h"
#include "core/tables/account_columns.h"
#include "core/usecases/adjust.h"
#include "core/usecases/audit_log.h"
#include "core/usecases/change_conversions.h"
#include "core/usecases/close_period.h"
#include "core/usecases/exchange_rates.h"
#include "core/usecases/hold_conversions.h"
#include "core/usecases/import_profiles.h"
#include "core/usecases/import_rules.h"
#include "core/usecases/issue_invoice.h"
#include "core/usecases/move_in.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/release_held.h"
#include "core/usecases/reverse_batch.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_company.h"
#include "core/usecases/save_publisher.h"
#include "core/usecases/type_settings.h"
#include "tests/support/import_desk.h"
#include "tests/support/payout_desk.h"
#include "tests/support/prints_all.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace {

using namespace core;
using tests::date;
using tests::money;
using Changes = std::vector<FieldChange>;

/// "publisher_added nick; …", in the order they were done.
std::string actionsOf(const std::vector<AuditEntry>& entries)
{
    std::string actions;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        actions += (actions.empty() ? "" : "; ") + std::string(info(entry->record.action).key) + ' '
            + entry->record.thing;
    return actions;
}

template <typename T>
T sure(Result<T> result)
{
    require(result.has_value(), result ? "" : result.error().sentence().c_str());
    return std::move(*result);
}
void sure(const Result<void>& result)
{
    require(result.has_value(), result ? "" : result.error().sentence().c_str());
}

/// A year of a small company's work, step by step; each returns what the log must say of it.
struct AuditLogTest : testing::Test {
    AuditLogTest()
    {
        shop = desk.addCampaign("Shop", CostModel::Cpa, "10");
        nick = desk.addPublisher("nick");
        desk.take("id,conv_time,campaign,publisher,type,status,revenue\n"
                  "a,2026-10-01T09:00:00Z,Shop,nick,Lead,approved,20\n"
                  "b,2026-10-02T09:00:00Z,Shop,nick,Lead,approved,20\n");
    }

    std::vector<AuditEntry> log(const AuditFilter& filter = {})
    {
        return sure(auditLog(desk.store, filter));
    }
    /// What the log says of a step, which is done on that day.
    std::string saysOf(const std::string& day, const std::function<void()>& step)
    {
        desk.world.setDay(day);
        const std::size_t before = log().size();
        step();
        const auto after = log();
        std::vector<AuditEntry> added(after.begin(), after.end() - std::ptrdiff_t(before));
        for (const AuditEntry& entry : added) {
            EXPECT_EQ(entry.record.at, desk.world.now()) << actionsOf({ entry });
            EXPECT_EQ(entry.record.user, desk.world.user()) << actionsOf({ entry });
        }
        last = added;
        return actionsOf(added);
    }
    Publisher publisher() { return sure(desk.store.publishers()).at(0); }
    Campaign campaign() { return sure(desk.store.campaigns()).at(0); }
    PayoutSerial pay(std::string_view amount)
    {
        PayoutRequest request;
        request.key = "key " + std::string(amount);
        request.publisher = nick;
        request.state.requested = money(amount);
        return sure(recordPayout(desk.books, request)).payout.serial;
    }
    void edit(PayoutSerial serial, const std::function<void(PayoutState&)>& change)
    {
        Payout payout = sure(desk.store.payout(serial));
        change(payout.state);
        sure(editPayout(desk.books, { serial, payout.version, payout.state, "as agreed" }));
    }

    tests::ImportDesk desk;
    CampaignId shop;
    PublisherId nick;
    std::vector<AuditEntry> last;
    NoProgress progress;
};

} // namespace

TEST_F(AuditLogTest, everyMasterThatIsSavedIsSaid)
{
    EXPECT_EQ(saysOf("2026-12-01",
                     [&] {
                         Company company = sure(desk.store.company());
                         company.name = "Acme";
                         company.netDays = 14;
                         sure(saveCompany(desk.books, company));
                     }),
              "company_changed Acme");
    EXPECT_EQ(last[0].record.changes,
              (Changes{ { "name", "", "Acme" }, { "net_days", "30", "14" } }));
    EXPECT_EQ(saysOf("2026-12-02",
                     [&] {
                         sure(addMethod(desk.books, { "Wire", money("50") }));
                     }),
              "method_added Wire");
    EXPECT_EQ(saysOf("2026-12-03",
                     [&] {
                         Publisher changed = publisher();
                         changed.billingDetails = "IBAN DE1";
                         changed.method = "wire";
                         sure(savePublisher(desk.books, changed));
                     }),
              "publisher_changed nick");
    EXPECT_EQ(textBefore(last[0].record), "");
    EXPECT_EQ(textAfter(last[0].record), "Billing details: IBAN DE1; Method: Wire");
    EXPECT_EQ(saysOf("2026-12-04",
                     [&] {
                         ImportSettings settings;
                         settings.preset = "affise";
                         sure(saveImportProfile(desk.books, "Weekly", settings));
                         sure(removeImportProfile(desk.books, "weekly"));
                     }),
              "profile_added Weekly; profile_removed Weekly");
    EXPECT_EQ(saysOf("2026-12-05",
                     [&] {
                         sure(saveTypeSettings(
                             desk.books, { { "Lead", DuplicateWay::Mark, RefundOf::None, 0 } }));
                     }),
              "type_changed Lead");
    EXPECT_EQ(last[0].record.changes, (Changes{ { "duplicates", "none", "mark" } }));
}

TEST_F(AuditLogTest, aCampaignsVersionCountsItsCustomPayouts)
{
    const auto import = [&](std::string_view file) {
        ImportRulesOptions options;
        options.replace = true;
        options.note = "price list";
        sure(importRules(desk.books, shop, file, options));
    };
    EXPECT_EQ(saysOf("2026-12-01", [&] { import("geo, UK, 5\ngeo, US, 6\ntype, Lead, 7\n"); }),
              "campaign_changed Shop");
    EXPECT_EQ(last[0].record.note, "price list");
    EXPECT_EQ(last[0].record.changes, (Changes{ { "rules_added", "", "3" } }));
    saysOf("2026-12-02", [&] { import("geo, UK, 5\ngeo, US, 8\ngeo, DE, 1\n"); });
    EXPECT_EQ(last[0].record.changes,
              (Changes{ { "rules_added", "", "1" },
                        { "rules_changed", "", "1" },
                        { "rules_removed", "", "1" } }));
    saysOf("2026-12-03", [&] {
        SaveCampaignRequest request;
        request.campaign = campaign();
        request.campaign.title = "Web shop";
        request.campaign.defaultPayout = PayoutValue{ money("12").micros };
        request.rules = sure(desk.store.rules(request.campaign.version));
        sure(saveCampaign(desk.books, request));
    });
    EXPECT_EQ(last[0].record.changes,
              (Changes{ { "title", "Shop", "Web shop" }, { "default_payout", "10", "12" } }));
    EXPECT_EQ(saysOf("2026-12-04", [&] { desk.addCampaign("Blog", CostModel::Cpa, "3"); }),
              "campaign_added Blog");
}

TEST_F(AuditLogTest, everyStepOfAPayoutIsSaidWithWhatItWasBefore)
{
    PayoutSerial serial;
    EXPECT_EQ(saysOf("2026-12-01", [&] { serial = pay("12"); }),
              "released_until 2026-12-01; payout_recorded #1, nick");
    EXPECT_EQ(textAfter(last[0].record), "Requested: 12.00; Status: pending");
    EXPECT_EQ(saysOf("2026-12-02",
                     [&] {
                         edit(serial, [](PayoutState& state) {
                             state.requested = money("15");
                             state.note = "and three more";
                         });
                     }),
              "released_until 2026-12-02; payout_changed #1, nick");
    EXPECT_EQ(
        last[0].record.changes,
        (Changes{ { "requested_amount", "12.00", "15.00" }, { "note", "", "and three more" } }));
    EXPECT_EQ(last[0].record.note, "as agreed");
    EXPECT_EQ(textBefore(last[0].record), "Requested: 12.00");
    EXPECT_EQ(saysOf("2026-12-03", [&] { sure(issueInvoice(desk.books, serial, tests::PrintsAll())); }),
              "invoice_issued PI-2026-0001");
    EXPECT_EQ(textAfter(last[0].record), "Payout: 1; Total: 15.00");
    EXPECT_EQ(
        saysOf("2026-12-04",
               [&] { edit(serial, [](auto& s) { s.status = PayoutStatus::Declined; }); }),
        "credit_note_issued PC-2026-0001; released_until 2026-12-04; payout_changed #1, nick");
    EXPECT_EQ(last[0].record.changes, (Changes{ { "status", "pending", "declined" } }));
}

TEST_F(AuditLogTest, adjustmentsPeriodsAndRatesAreSaid)
{
    EntryId bonus;
    EXPECT_EQ(
        saysOf(
            "2026-12-01",
            [&] {
                bonus = sure(adjust(desk.books, { "k", nick, money("5"), "well done" })).entry.key;
            }),
        "adjustment_posted nick");
    EXPECT_EQ(textAfter(last[0].record), "Date: 2026-12-01; Kind: bonus; Amount: 5");
    EXPECT_EQ(last[0].record.note, "well done");
    EXPECT_EQ(saysOf("2026-12-02",
                     [&] {
                         sure(reverseAdjustment(desk.books, { "k2", bonus, "a mistake" }));
                     }),
              "adjustment_reversed nick");
    EXPECT_EQ(
        saysOf("2026-12-03", [&] { sure(closePeriod(desk.books, date("2026-11-30"), "audited")); }),
        "period_closed 2026-11-30");
    EXPECT_EQ(saysOf("2026-12-04",
                     [&] { sure(reopenPeriod(desk.books, date("2026-11-16"), "late file")); }),
              "period_reopened 2026-11-15");
    EXPECT_EQ(last[0].record.changes, (Changes{ { "closed_until", "2026-11-30", "2026-11-15" } }));
    ExchangeRate rate;
    rate.base = "EUR";
    rate.currency = "GBP";
    rate.date = date("2026-12-05");
    rate.value = sure(parseRateValue("0.87"));
    rate.source = "ECB";
    EXPECT_EQ(
        saysOf("2026-12-05", [&] { sure(saveExchangeRates(desk.books, { rate }, progress)); }),
        "rates_added ECB");
    EXPECT_EQ(textAfter(last[0].record), "Rate: 2026-12-05, 1 EUR = 0.87 GBP");
    ExchangeRate other = rate;
    other.currency = "USD";
    rate.date = date("2026-12-04");
    saysOf("2026-12-06", [&] { sure(saveExchangeRates(desk.books, { rate, other }, progress)); });
    EXPECT_EQ(textAfter(last[0].record), "Exchange rates: 2");
}

TEST_F(AuditLogTest, everyBatchIsSaidWithItsCounts)
{
    EXPECT_EQ(saysOf("2026-12-01",
                     [&] {
                         desk.take("id,conv_time,campaign,publisher,type,status,revenue\n"
                                   "c,2026-11-01T09:00:00Z,Shop,nick,Lead,pending,20\n"
                                   "bad,yesterday,Shop,nick,Lead,approved,20\n");
                     }),
              "import #2; released_until 2026-12-01");
    EXPECT_EQ(textAfter(last.back().record), "File: november.csv; Read: 2; New: 1; Rejected: 1");
    const std::vector<std::string> all{ "a", "b", "c" };
    EXPECT_EQ(saysOf("2026-12-02",
                     [&] {
                         sure(setConversionStatus(desk.books,
                                                  std::vector<std::string>{ "c" },
                                                  ConversionStatus::Approved,
                                                  "confirmed",
                                                  progress));
                     }),
              "status_change #3; released_until 2026-12-02");
    EXPECT_EQ(last.back().record.note, "confirmed");
    EXPECT_EQ(saysOf("2026-12-03",
                     [&] {
                         sure(holdConversions(
                             desk.books, all, { date("2027-01-01"), "under review" }, progress));
                     }),
              "hold #4; released_until 2026-12-03");
    saysOf("2026-12-04", [&] { desk.addRules(shop, "type, Lead, 11\n"); });
    EXPECT_EQ(
        saysOf("2026-12-05", [&] { sure(recalculate(desk.books, {}, "new prices", progress)); }),
        "recalculation #5; released_until 2026-12-05");
    EXPECT_EQ(saysOf("2026-12-06",
                     [&] { sure(reverseBatch(desk.books, { 5 }, "wrong prices", progress)); }),
              "reversal #6; released_until 2026-12-06");
    EXPECT_TRUE(textAfter(last[1].record).starts_with("Takes back: #5"))
        << textAfter(last[1].record);
    EXPECT_EQ(saysOf("2027-01-02", [&] { sure(releaseHeld(desk.books, false, progress)); }),
              "release #7; released_until 2027-01-02");
    EXPECT_EQ(last[0].record.changes, (Changes{ { "until", "2026-12-06", "2027-01-02" } }));
}

TEST_F(AuditLogTest, payoutsOfThePastSayWhoMovedThemInToday)
{
    EXPECT_EQ(saysOf("2026-12-01", [] {}), "");
    desk.world.setDay("2026-12-01");
    StringSource file("publisher,requested_amount,status,payment_date\nnick,5,paid,2026-09-01\n", "old.csv");
    const auto moved = sure(importPayouts(desk.books, file, {}));
    ASSERT_EQ(moved.added, 1) << (moved.issues.empty() ? "" : moved.issues[0].error.sentence());
    AuditFilter today;
    today.time.from = desk.world.now();
    today.subject = AuditSubject::Payouts;
    const auto entries = log(today);
    ASSERT_EQ(actionsOf(entries), "payouts_moved_in old.csv");
    EXPECT_EQ(textAfter(entries[0].record), "New: 1");
}

TEST_F(AuditLogTest, theFiltersLeaveWhatFits)
{
    desk.world.setDay("2026-12-01");
    sure(addMethod(desk.books, { "Wire", money("50") }));
    sure(addMethod(desk.books, { "PayPal", std::nullopt }));
    desk.world.setDay("2026-12-02");
    Publisher changed = publisher();
    changed.billingDetails = "IBAN DE89 3704";
    sure(savePublisher(desk.books, changed));
    AuditFilter filter;
    filter.subject = AuditSubject::Methods;
    EXPECT_EQ(actionsOf(log(filter)), "method_added Wire; method_added PayPal");
    filter.thing = "pAYp";
    EXPECT_EQ(actionsOf(log(filter)), "method_added PayPal");
    filter = {};
    filter.text = "de89";
    EXPECT_EQ(actionsOf(log(filter)), "publisher_changed nick");
    filter.user = "nobody";
    EXPECT_EQ(actionsOf(log(filter)), "");
    filter = {};
    filter.time = { desk.world.now(), std::nullopt };
    EXPECT_EQ(actionsOf(log(filter)), "publisher_changed nick");
    filter.time = { std::nullopt, desk.world.now() };
    EXPECT_EQ(actionsOf(log(filter)).find("IBAN"), std::string::npos);
    EXPECT_EQ(log(filter).size() + 1, log().size());
}

TEST_F(AuditLogTest, everyLineHasItsOwnNumber)
{
    pay("3");
    std::set<std::int64_t> ids;
    for (const AuditEntry& entry : log())
        EXPECT_TRUE(ids.insert(entry.id).second) << actionsOf({ entry });
}

TEST(AuditTables, actionsAndSubjectsAreReadBackByTheirKeys)
{
    std::set<std::string_view> keys;
    std::set<AuditSubject> used;
    for (const AuditActionInfo& row : auditActions()) {
        EXPECT_TRUE(keys.insert(row.key).second) << row.key;
        EXPECT_EQ(parseAuditAction(row.key), row.action);
        EXPECT_EQ(info(row.action).key, row.key);
        used.insert(row.subject);
    }
    for (const AuditSubjectInfo& row : auditSubjects()) {
        EXPECT_EQ(parseAuditSubject(row.key), row.subject);
        EXPECT_TRUE(used.contains(row.subject)) << row.key;
    }
    EXPECT_FALSE(parseAuditAction("publisher"));
    EXPECT_FALSE(parseAuditSubject(""));
}

TEST(AuditTables, aFieldIsCalledTheSameWhateverItBelongsTo)
{
    std::map<std::string_view, std::string_view> labels;
    const auto look = [&labels](const auto& columns) {
        for (const auto& column : columns) {
            const auto [known, isNew] = labels.try_emplace(column.head.key, column.head.label);
            EXPECT_EQ(known->second, column.head.label) << column.head.key;
            EXPECT_EQ(fieldLabel(column.head.key), column.head.label) << column.head.key;
        }
    };
    look(publisherColumns());
    look(campaignColumns());
    look(payoutColumns());
    EXPECT_EQ(fieldLabel("no such field"), "");
}

TEST(AuditTables, changesAreReadBackAsTheyWereWritten)
{
    const Changes changes{ { "name", "a \"b\"\n\\", "’;\t--" }, { "note", "", "\x01" } };
    EXPECT_EQ(sure(parseFieldChanges(toJson(changes))), changes);
    EXPECT_EQ(sure(parseFieldChanges(toJson(Changes{}))), Changes{});
    for (const char* broken : { "", "{}", "[1]", "[[\"a\"]]", "[[\"a\",\"b\",\"c\",\"d\"]]", "[" })
        EXPECT_FALSE(parseFieldChanges(broken)) << broken;
}
