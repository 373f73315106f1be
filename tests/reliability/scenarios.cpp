#include "tests/reliability/scenarios.h"

#include "tests/support/other_program.h"

#include <QFile>

#include <filesystem>
#include <gtest/gtest.h>

namespace fs = std::filesystem;

namespace {

constexpr const char* key = "5b0e2f70-0000-4000-8000-00000000000";

const std::string head = "id,conv_time,campaign,publisher,type,status,country,revenue\n";

std::string conversionsFile(int from, int to, const char* status)
{
    std::string csv = head;
    for (int i = from; i < to; ++i)
        csv += "c" + std::to_string(i) + ",2026-10-" + (i % 28 < 9 ? "0" : "")
            + std::to_string(i % 28 + 1) + "T10:00:00Z,Shop," + (i % 3 == 0 ? "olga" : "nick")
            + ",Lead," + status + (i % 2 == 0 ? ",US," : ",DE,") + std::to_string(i % 7) + ".25\n";
    return csv;
}

void writeFile(const std::string& path, const std::string& bytes)
{
    QFile file(QString::fromStdString(path));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes.data(), qint64(bytes.size())), qint64(bytes.size()));
}

/// `ending` tells its key from others'.
std::vector<std::string> createPayout(const char* ending)
{
    return { "payout",   "create", "--publisher", "nick",
             "--amount", "5",      "--key",       std::string(key) + ending };
}

} // namespace

const std::vector<Scenario>& scenarios()
{
    static const std::vector<Scenario> all = {
        { "import", { "import", "more.csv" }, {} },
        { "recordPayout", createPayout("2"), {} },
        { "editPayout", { "payout", "edit", "1", "--amount", "7.5", "--note", "corrected" }, {} },
        { "invoice",
          { "invoice", "1", "--output", "invoice.pdf" },
          {},
          "books",
          "invoice.pdf",
          true },
        { "recalculate", { "recalculate", "--apply" }, {} },
        { "backup",
          { "backup", "copy.payouts" },
          { "backup", "copy-2.payouts" },
          "books",
          "copy.payouts" },
        { "restore", { "restore", "earlier.payouts" }, {}, "books" },
        { "migrate", { "publisher", "add", "--alias", "rita", "--id", "3" }, {}, "old" },
        { "firstOfTheDay", createPayout("3"), {}, "yesterday" },
    };
    return all;
}

Templates::Templates(const std::string& program, const std::string& scratch)
    : m_scratch(scratch)
{
    for (const char* name : { "books", "yesterday", "old" })
        fs::create_directories(folder(name));
    makeBooks(program, "books", 0);
    makeBooks(program, "yesterday", -2);
    makeOld();
}

void Templates::makeBooks(const std::string& program, const char* name, int days) const
{
    FaultRun run(program, m_scratch + "/making");
    run.setClock(days);
    run.begin(folder(name));
    const auto must = [&run](const std::vector<std::string>& words) {
        const Answer answer = run.runUnwatched(words);
        ASSERT_EQ(answer.status, 0) << words.front() << ' ' << answer.err;
    };
    must({ "init", "--currency", "USD", "--company", "Acme" });
    must({ "publisher", "add", "--alias", "nick", "--id", "1" });
    must({ "publisher", "add", "--alias", "olga", "--id", "2" });
    must({ "campaign", "add", "--title", "Shop", "--cost-model", "cpa", "--default-payout", "1" });
    writeFile(run.file("rules"), "geo, US, 2\n");
    must({ "rules", "import", "Shop", "rules" });
    writeFile(run.file("first.csv"), conversionsFile(0, 120, "approved"));
    must({ "import", "first.csv" });
    must({ "backup", "earlier.payouts" });
    must({ "payout",
           "create",
           "--publisher",
           "nick",
           "--amount",
           "10",
           "--key",
           std::string(key) + "1" });
    writeFile(run.file("rules"), "geo, US, 3\ntype, Lead, 1.5\n");
    must({ "rules", "import", "Shop", "rules", "--replace" });
    writeFile(run.file("more.csv"),
              conversionsFile(100, 130, "declined")
                  + conversionsFile(130, 300, "approved").substr(head.size()));
    fs::remove_all(folder(name));
    fs::rename(run.folder(), folder(name));
}

/// The same books as the first schema has them: without the guards that came with the second.
void Templates::makeOld() const
{
    const std::string old = folder("old") + "/books.payouts";
    fs::copy_file(folder("books") + "/books.payouts", old);
    tests::runOutside(old, tests::asOfTheFirstSchema());
}
