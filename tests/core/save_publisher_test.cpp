#include "core/tables/tables.h"
#include "core/usecases/move_in.h"
#include "core/usecases/save_company.h"
#include "core/usecases/save_publisher.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>
#include <memory>
#include <utility>

namespace {

using namespace core;
using tests::ImportDesk;

struct PublisherTest : testing::Test {
    PublisherTest()
    {
        EXPECT_TRUE(addMethod(desk.books, { "PayPal", std::nullopt }));
        EXPECT_TRUE(addMethod(desk.books, { "Wire", Money::ofUnits(100) }));
        Publisher publisher;
        publisher.id = "p-1";
        publisher.alias = "Nick";
        EXPECT_TRUE(savePublisher(desk.books, publisher));
    }

    std::string
    refusal(const std::string& alias, const std::string& id, const std::string& method = {})
    {
        Publisher publisher;
        publisher.alias = alias;
        publisher.id = id;
        publisher.method = method;
        const auto saved = savePublisher(desk.books, publisher);
        return saved ? "" : saved.error().where;
    }
    Result<MoveInReport> import(const std::string& csv)
    {
        StringSource file(csv, "publishers.csv");
        return importPublishers(desk.books, file);
    }
    /// The company as it is, with these methods in the place of those in the books.
    Result<Company> saveMethods(const std::vector<PaymentMethod>& methods)
    {
        return saveCompany(
            desk.books, *desk.store.company(), EditedMethods{ *desk.store.methods(), methods });
    }
    Publisher stored(std::size_t index) { return desk.store.publishers()->at(index); }
    /// The publishers as their export, in JSON.
    static std::string exportedJson(Store& store)
    {
        StringSink bytes;
        JsonTableSink sink(bytes);
        const auto publishers = *store.publishers();
        EXPECT_TRUE(writeTable(
            std::span<const Publisher>(publishers), publisherColumns(), *tableNames(store), sink));
        return bytes.bytes();
    }

    ImportDesk desk;
};

TEST_F(PublisherTest, aliasesAndIdsAreTakenOnce)
{
    EXPECT_EQ(refusal("", ""), "alias");
    EXPECT_EQ(refusal(" NICK ", ""), "alias");
    EXPECT_EQ(refusal("p-1", ""), "alias") << "the id of another";
    EXPECT_EQ(refusal("bob", "p-1"), "id");
    EXPECT_EQ(refusal("bob", "nick"), "id") << "the alias of another";
    EXPECT_EQ(refusal("bob", "", "Cheque"), "method");
    EXPECT_EQ(refusal("bob", "", "paypal"), "");
    EXPECT_EQ(stored(1).method, "PayPal");
    EXPECT_FALSE(stored(1).id.empty());
}

TEST_F(PublisherTest, theMethodByWhichAPublisherIsPaidStays)
{
    EXPECT_EQ(refusal("bob", "", "PayPal"), "");
    const auto saved = saveMethods({ { "Wire", Money::ofUnits(50) } });
    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().what.find("bob"), std::string::npos) << saved.error().what;
    EXPECT_EQ(desk.store.methods()->size(), 2U);
    EXPECT_TRUE(saveMethods({ { "paypal", std::nullopt } })) << "in any case";
}

TEST_F(PublisherTest, mayKeepItsOwnNamesAndAStaleSaveIsTold)
{
    Publisher nick = stored(0);
    nick.name = "Nick Nolte";
    ASSERT_TRUE(savePublisher(desk.books, nick));
    const auto stale = savePublisher(desk.books, nick);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
}

TEST_F(PublisherTest, aFileAddsUpdatesAndLeavesAlone)
{
    const std::string file =
        "Alias;Name;VAT-ID;Status;Colour\nnick;Nick;'+44;paused;red\nbob;Bob;;;\n";
    const auto report = import(file);
    ASSERT_TRUE(report) << report.error().sentence();
    EXPECT_EQ(report->added, 1);
    EXPECT_EQ(report->changed, 1);
    EXPECT_EQ(report->unknownColumns, std::vector<std::string>{ "Colour" });
    EXPECT_EQ(stored(0).id, "p-1");
    EXPECT_EQ(stored(0).vatId, "'+44") << "only our own export has a guard to be taken off";
    EXPECT_EQ(stored(0).status, PublisherStatus::Paused);
    EXPECT_EQ(import(file)->unchanged, 2);
}

TEST_F(PublisherTest, itsExportGoesInAgainUnchanged)
{
    ASSERT_TRUE(
        import("alias,name,billing_details\nbob,=Bob,\"IBAN\nGB12\"\nÜnal,'Quoted',+44 20\n"));
    EXPECT_EQ(import(desk.exported("publishers"))->unchanged, 3);
    std::string edited = desk.exported("publishers");
    const std::size_t place = edited.find("'=Bob");
    ASSERT_NE(place, std::string::npos) << "its export guards a formula";
    EXPECT_EQ(import(edited.replace(place, 5, "'+Bob"))->changed, 1);
    EXPECT_EQ(stored(1).name, "+Bob") << "the guard is taken off again";
}

TEST_F(PublisherTest, itsExportAsJsonGoesInAgainUnchanged)
{
    ASSERT_TRUE(
        import("alias,name,email,company,address,town,country,vat_id,billing_details,method,"
               "status,hold_days\n"
               "bob,=Bob B.,b@example.com,Bob Ltd,1 Road,Leeds,GB,GB12,IBAN,Wire,paused,14\n"
               "carol,,,,,,,,,,closed,0\n"));
    const std::string exported = exportedJson(desk.store);
    const auto again = import(exported);
    ASSERT_TRUE(again) << again.error().sentence();
    EXPECT_EQ(again->unchanged, 3);
    EXPECT_TRUE(again->unknownColumns.empty());

    ASSERT_TRUE(import("alias,name,town,email,company,status,hold_days\n"
                       "nick,N,York,n@example.com,N Ltd,closed,7\n"
                       "bob,Other,York,o@example.com,Other Ltd,active,\n"));
    const auto back = import(exported);
    ASSERT_TRUE(back) << back.error().sentence();
    EXPECT_EQ(back->changed, 2);
    EXPECT_EQ(exportedJson(desk.store), exported) << "what was empty is empty again";

    ImportDesk other;
    ASSERT_TRUE(addMethod(other.books, { "Wire", std::nullopt }));
    StringSource file(exported, "publishers.json");
    ASSERT_TRUE(importPublishers(other.books, file));
    EXPECT_EQ(exportedJson(other.store), exported) << "in new books";
}

TEST_F(PublisherTest, membersThatNobodyReadsAreTold)
{
    const auto report =
        import(R"({"items":[)"
               R"({"alias":"bob","name":"Bob","firstname":"B","email":null,)"
               R"("balance":12.5,"status":2,"company":{"id":1}},)"
               R"({"alias":"carol","lastname":"C","balance":null,"status":"paused"})"
               R"(],"total":2})");
    ASSERT_TRUE(report) << report.error().sentence();
    EXPECT_EQ(report->unknownColumns,
              (std::vector<std::string>{ "firstname", "balance", "status", "company" }));
    EXPECT_EQ(stored(1).name, "Bob") << "our own word comes first";
    EXPECT_EQ(stored(1).status, PublisherStatus::Active) << "the number's meaning is not published";
    EXPECT_EQ(stored(2).name, "C");
    EXPECT_EQ(stored(2).status, PublisherStatus::Paused);
}

TEST_F(PublisherTest, rulesCreateNobodyThatTheRegisterWouldRefuse)
{
    const CampaignId offer = desk.addCampaign("Offer", CostModel::Cpa, "10");
    ImportRulesOptions options;
    options.createMissing = true;
    const auto report = importRules(desk.books, offer, "publisher, P-1, 5\n", options);
    ASSERT_TRUE(report) << report.error().sentence();
    ASSERT_EQ(report->issues.size(), 1u);
    EXPECT_EQ(report->issues.front().field, "publisher");
    EXPECT_EQ(desk.store.publishers()->size(), 1u);
}

TEST_F(PublisherTest, aBadRowRefusesTheWholeFileWithItsPlace)
{
    const auto refused = [this](const std::string& csv) {
        const auto report = import(csv);
        EXPECT_EQ(desk.store.publishers()->size(), 1u);
        if (!report)
            return report.error().sentence();
        std::string all;
        for (const RowIssue& issue : report->issues)
            all += report->placed(issue, "publishers.csv").sentence() + '\n';
        return all;
    };
    EXPECT_NE(refused("alias,method\nbob,Wire\ncarol,Cheque\n")
                  .find("publishers.csv, line 3, column method"),
              std::string::npos);
    EXPECT_NE(refused("alias\nbob\nBOB\n").find("line 2 already"), std::string::npos);
    EXPECT_NE(refused("name\nBob\n").find("“alias” is missing"), std::string::npos);
    EXPECT_NE(refused("alias,alias\nbob,b\n").find("given twice"), std::string::npos);
    EXPECT_NE(refused("alias,status\nbob,asleep\n").find("column status"), std::string::npos);
    EXPECT_NE(refused("alias,name\nbob\n").find("in the row: 1;"), std::string::npos);
    EXPECT_NE(refused("").find("empty"), std::string::npos);
}

TEST_F(PublisherTest, theCompanyKeepsItsNumbersApartAndItsTermsSane)
{
    Company company = *desk.store.company();
    company.name = " Acme ";
    company.netDays = 14;
    const auto saved = saveCompany(desk.books, company);
    ASSERT_TRUE(saved) << saved.error().sentence();
    EXPECT_EQ(saved->name, "Acme");
    EXPECT_EQ(saveCompany(desk.books, company).error().code, ErrorCode::Conflict) << "a stale save";
    Company next = *saved;
    next.netDays = -1;
    EXPECT_EQ(saveCompany(desk.books, next).error().where, "net_days");
    next = *saved;
    next.creditNotePattern = next.invoicePattern;
    EXPECT_FALSE(saveCompany(desk.books, next));
    next = *saved;
    next.invoicePattern = "INVOICE";
    EXPECT_FALSE(saveCompany(desk.books, next));
}

TEST_F(PublisherTest, whetherOtherEarnsIsFixedOnceSuchConversionsAreInTheBooks)
{
    Company company = *desk.store.company();
    company.otherEarns = false;
    ASSERT_TRUE(saveCompany(desk.books, company));
    desk.addCampaign("Offer", CostModel::Cpa, "10");
    desk.take("id,conv_time,campaign,publisher\nA,2026-11-01T09:00:00Z,Offer,nick\n");
    EXPECT_EQ(desk.balances(), "") << "other does not earn";
    company = *desk.store.company();
    company.otherEarns = true;
    EXPECT_EQ(saveCompany(desk.books, company).error().where, "other_earns");
}

TEST_F(PublisherTest, methodsHaveOneNameEachAndASaneMinimum)
{
    EXPECT_FALSE(saveMethods({ { "Wire", {} }, { "wire", {} } }));
    EXPECT_FALSE(saveMethods({ { " ", {} } }));
    EXPECT_FALSE(saveMethods({ { "Wire", Money{ -1 } } }));
    EXPECT_FALSE(saveMethods({ { "Wire", Money{ 5'000 } } })) << "half a penny";
    EXPECT_FALSE(addMethod(desk.books, { "wire", {} }));
    EXPECT_EQ(desk.store.methods()->size(), 2u);
}

/// Books in which somebody else adds the method Cheque at the last moment: just before a unit of
/// work begins.
class SharedStore final : public tests::MemoryStore {
public:
    Result<std::unique_ptr<UnitOfWork>> begin(const ChangeStamp& by) override
    {
        if (std::exchange(someoneAdds, false)) {
            auto work = MemoryStore::begin(by);
            EXPECT_TRUE(saveMethods({ { "Cheque", std::nullopt } }));
            EXPECT_EQ((*work)->commit(), Outcome::Committed);
        }
        return MemoryStore::begin(by);
    }
    bool someoneAdds = true;
};

TEST_F(PublisherTest, oneMoreMethodKeepsWhatOthersAdded)
{
    SharedStore store;
    Books books{ store, desk.world };
    ASSERT_TRUE(addMethod(books, { "Card", std::nullopt }));
    EXPECT_EQ(*store.methods(),
              (std::vector<PaymentMethod>{ { "Card", std::nullopt }, { "Cheque", std::nullopt } }));
}

TEST_F(PublisherTest, aStaleListOfMethodsIsToldAndNothingOfTheFormIsKept)
{
    SharedStore store;
    Books books{ store, desk.world };
    const Company before = *store.company();
    Company company = before;
    company.name = "Acme";
    EditedMethods edited{ *store.methods(), { { "Card", std::nullopt } } };
    const auto stale = saveCompany(books, company, edited);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
    edited.before = { { "Cheque", std::nullopt } };
    EXPECT_EQ(*store.methods(), edited.before);
    EXPECT_EQ(*store.company(), before);

    ASSERT_TRUE(saveCompany(books, company, edited)) << "made from what is in the books";
    EXPECT_EQ(store.company()->name, "Acme");
    EXPECT_EQ(*store.methods(), edited.after);
}

TEST_F(PublisherTest, aStaleCompanyLeavesTheMethodsAsTheyWere)
{
    const Company stale = *desk.store.company();
    ASSERT_TRUE(saveCompany(desk.books, stale));
    const auto methods = *desk.store.methods();
    const auto saved =
        saveCompany(desk.books, stale, EditedMethods{ methods, { { "Card", std::nullopt } } });
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::Conflict);
    EXPECT_EQ(*desk.store.methods(), methods);
}

} // namespace
