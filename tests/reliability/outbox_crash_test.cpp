// R10: the window killed, or the power cut, at any moment from Save on. Started again, it tells
// what became of the payout or offers its form; saved once more, it is one payout.
#include "app/wiring/open_books.h"
#include "core/usecases/adjust.h"
#include "core/usecases/save_publisher.h"
#include "core/usecases/verify_books.h"
#include "tests/reliability/fault_run.h"

#include <QCoreApplication>

#include <cstdio>
#include <filesystem>
#include <gtest/gtest.h>

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t mostPoints = 16;

void makeBooks(const std::string& folder)
{
    fs::create_directories(folder);
    auto books = app::createBooks({ folder + "/books.payouts", "USD", "UTC", "Acme", false });
    ASSERT_TRUE(books) << books.error().sentence();
    core::Publisher nick;
    nick.alias = "nick";
    const auto saved = core::savePublisher((*books)->books(), nick);
    ASSERT_TRUE(saved);
    ASSERT_TRUE(core::adjust((*books)->books(),
                             { "earned", saved->key, core::Money::ofUnits(100), "earned" }));
}

/// How many payouts of 7 there are; a fault of the books: -1.
int payoutsIn(const std::string& path)
{
    auto books = app::openBooks(path, false);
    if (!books)
        return -1;
    core::NoProgress silent;
    const auto checks = core::verifyBooks((*books)->books(), silent);
    const auto payouts = (*books)->books().store.payouts({});
    if (!checks || !payouts)
        return -1;
    for (const core::Check& check : *checks)
        if (!check.holds)
            return -1;
    int count = 0;
    for (const core::Payout& payout : *payouts)
        count += payout.state.requested == core::Money::ofUnits(7) && payout.state.note == "October"
            ? 1
            : -100;
    return count;
}

int formsIn(const std::string& folder)
{
    int forms = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        forms += entry.path().extension() == ".form" ? 1 : 0;
    return forms;
}

} // namespace

TEST(OutboxCrash, whereverTheWindowIsKilledItIsOnePayoutAndTold)
{
    const std::string scratch = quickFolder();
    makeBooks(scratch + "/template");
    FaultRun run(OUTBOX_WINDOW, scratch + "/run");
    qputenv("HOME", QByteArray::fromStdString(run.folder())); // where the outbox lies
    run.begin(scratch + "/template");
    const Answer whole = run.run({ "send" }, {});
    ASSERT_EQ(whole.status, 0) << whole.err;
    ASSERT_TRUE(whole.out.ends_with("saved\n")) << whole.out;
    ASSERT_EQ(payoutsIn(run.file("books.payouts")), 1);
    ASSERT_EQ(formsIn(run.folder()), 0);
    const std::int64_t calls = run.calls();
    const std::int64_t before = std::stoll(whole.out.substr(whole.out.find(' ')));
    int toldSaved = 0;
    int toldMissing = 0;
    int acknowledged = 0;
    for (const std::int64_t point : points(calls - before, mostPoints)) {
        for (const bool isCut : { false, true }) {
            SCOPED_TRACE("killed at call " + std::to_string(before + point) + " of "
                         + std::to_string(calls) + (isCut ? ", power cut" : ""));
            Fault fault;
            fault.at = before + point;
            run.begin(scratch + "/template");
            const Answer killed = run.run({ "send" }, fault);
            if (isCut)
                run.cutPower();
            const int there = payoutsIn(run.file("books.payouts"));
            const int kept = formsIn(run.folder());
            const bool isSaid = killed.out.ends_with("saved\n");
            acknowledged += isSaid ? 1 : 0;
            ASSERT_TRUE(there == 0 || there == 1) << there;
            EXPECT_TRUE(!isSaid || there == 1) << "what was said to be saved is there";
            const Answer next = run.runUnwatched({ "again" });
            ASSERT_EQ(next.status, 0) << next.err;
            const bool isTold = next.out.find("told: ") != std::string::npos;
            EXPECT_EQ(isTold, kept > 0) << next.out;
            if (isTold) {
                const bool isSaved = next.out.find("was saved before") != std::string::npos;
                EXPECT_EQ(isSaved, there == 1) << next.out;
                ++(isSaved ? toldSaved : toldMissing);
            }
            EXPECT_EQ(payoutsIn(run.file("books.payouts")), there == 1 || isTold ? 1 : 0);
            EXPECT_EQ(formsIn(run.folder()), 0) << "it is told once";
        }
    }
    std::printf("%lld calls from Save on; told as saved %d times, offered again %d times, "
                "acknowledged %d times\n",
                static_cast<long long>(calls - before),
                toldSaved,
                toldMissing,
                acknowledged);
    EXPECT_GT(toldSaved, 0);
    EXPECT_GT(toldMissing, 0);
    fs::remove_all(scratch);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
