// R6: single bits that turn over in the file of the sample company. Whatever changes what the books
// say must be reported by the check of the books.
#include "app/wiring/open_books.h"
#include "core/usecases/verify_books.h"
#include "tests/support/books_content.h"
#include "tests/support/run_length.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <set>
#include <sstream>

namespace {

using tests::contentOf;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

bool isReported(const std::string& path)
{
    auto books = app::openBooks(path, true);
    if (!books)
        return true;
    core::NoProgress silent;
    const auto checks = core::verifyBooks((*books)->books(), silent);
    if (!checks)
        return true;
    for (const core::Check& check : *checks)
        if (!check.holds)
            return true;
    return false;
}

std::map<std::string, std::string> byTable(const std::string& content)
{
    std::map<std::string, std::string> tables;
    std::istringstream lines(content);
    std::string line;
    std::string table;
    while (std::getline(lines, line)) {
        if (!line.empty()
            && line.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos)
            table = line;
        tables[table] += line + '\n';
    }
    return tables;
}

/// The tables of which the content differs, by name.
std::string changedTables(const std::string& before, const std::string& after)
{
    const auto old = byTable(before);
    auto now = byTable(after);
    std::string names;
    for (const auto& [name, rows] : old)
        if (now[name] != rows)
            names += name + ' ';
    return names;
}

} // namespace

TEST(BitFlips, thatChangeTheBooksAreReported)
{
    const int flips = tests::fewOrMany(300, 10'000);
    QTemporaryDir folder;
    const QString whole = folder.filePath(QStringLiteral("whole.payouts"));
    const QString flipped = folder.filePath(QStringLiteral("flipped.payouts"));
    app::NewBooks sample;
    sample.path = whole.toStdString();
    sample.currency = "GBP";
    sample.timeZone = "Europe/London";
    sample.company = "Sample";
    sample.sample = true;
    ASSERT_TRUE(app::createBooks(sample));
    ASSERT_FALSE(isReported(whole.toStdString()));
    const std::string content = contentOf(whole.toStdString());
    const QByteArray bytes = bytesOf(whole);
    std::mt19937_64 random(6);
    int harmless = 0;
    int reported = 0;
    std::map<std::string, int> missed;
    for (int i = 0; i < flips; ++i) {
        QByteArray altered = bytes;
        const auto place = qsizetype(random() % std::uint64_t(bytes.size()));
        altered[place] = char(altered[place] ^ (1 << (random() % 8)));
        write(flipped, altered);
        if (isReported(flipped.toStdString())) {
            ++reported;
            continue;
        }
        const std::string now = contentOf(flipped.toStdString());
        if (now == content) {
            ++harmless;
            continue;
        }
        ++missed[changedTables(content, now)];
    }
    std::printf("%d flips: %d reported, %d changed nothing\n", flips, reported, harmless);
    for (const auto& [tables, count] : missed)
        std::printf("not reported: %d in %s\n", count, tables.c_str());
    EXPECT_GT(reported, flips / 10);
    EXPECT_TRUE(missed.empty());
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
