#include "tests/reliability/scenarios.h"

#include "core/model/payout.h"
#include "tests/support/other_program.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

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
        { "migrate", { "publisher", "add", "--alias", "nick", "--id", "1" }, {}, "old" },
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

/// What the first schema makes, without the guards that came with the second.
void Templates::makeOld() const
{
    QFile schema(QStringLiteral(PAYOUTDESK_SOURCE_DIR "/resources/migrations/0001_books.sql"));
    ASSERT_TRUE(schema.open(QIODevice::ReadOnly));
    QStringList statements =
        QString::fromUtf8(schema.readAll()).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const core::PayoutStatusInfo& row : core::payoutStatuses()) {
        const auto add = [&statements](std::string_view from, std::string_view to) {
            statements.append(QStringLiteral("INSERT INTO payout_move VALUES ('%1', '%2')")
                                  .arg(QString::fromUtf8(from.data(), qsizetype(from.size())),
                                       QString::fromUtf8(to.data(), qsizetype(to.size()))));
        };
        if (row.mayBeFirst)
            add("", row.key);
        for (const core::PayoutStatus next : row.next)
            add(row.key, core::info(next).key);
    }
    statements +=
        { QStringLiteral("INSERT INTO workspace VALUES (1, 'USD', 'UTC')"),
          QStringLiteral("INSERT INTO company VALUES (1, 'Acme', '', '', '', '', '', 30, NULL, "
                         "'Conversion', 1, 'PI-{year}-{n:4}', 'CN-{year}-{n:4}', 1)"),
          QStringLiteral("PRAGMA user_version=1") };
    // The mark is copied from books of today.
    QFile today(QString::fromStdString(folder("books") + "/books.payouts"));
    ASSERT_TRUE(today.open(QIODevice::ReadOnly));
    const QByteArray mark = today.read(100);
    QFile old(QString::fromStdString(folder("old") + "/books.payouts"));
    tests::runOutside(old.fileName().toStdString(), statements);
    ASSERT_TRUE(old.open(QIODevice::ReadWrite));
    ASSERT_TRUE(old.seek(68));
    ASSERT_EQ(old.write(mark.mid(68, 4)), 4);
}
