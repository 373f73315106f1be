// A working copy for what is tried: the workspace itself is not touched.
#include "app/wiring/scratch_books.h"
#include "tests/storage/sqlite_house.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tests {

using namespace core;

namespace {

/// Every file of a folder with its size, its time and its bytes.
std::string stateOf(const QString& folder)
{
    std::string state;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name))
        state += file.fileName().toStdString() + ' '
            + std::to_string(file.lastModified().toMSecsSinceEpoch()) + '\n'
            + bytesOf(file.filePath().toStdString()) + '\n';
    return state;
}

} // namespace

TEST(ScratchBooks, takeEveryChangeAndLeaveTheWorkspaceAsItIs)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("books.payouts"));
    const std::string path = file.toStdString();
    must(app::createBooks({ path, "USD", "UTC", "Acme", false }));
    QFile::setPermissions(file, QFile::ReadOwner);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const std::string before = stateOf(folder.path());
    QString copy;
    {
        auto scratch = must(app::ScratchBooks::copy(path));
        Store& store = scratch->books().store;
        auto unit = must(store.begin(byAnn()));
        Publisher nick;
        nick.alias = "nick";
        must(store.savePublisher(nick));
        EXPECT_EQ(unit->commit(), Outcome::Committed);
        EXPECT_EQ(must(store.publishers()).size(), 1u);
        EXPECT_EQ(stateOf(folder.path()), before) << "a file beside it, or another time";
        copy = scratch->folder();
        EXPECT_TRUE(QFileInfo::exists(copy));
    }
    EXPECT_FALSE(QFileInfo::exists(copy)) << "it goes when it was used";
    EXPECT_EQ(stateOf(folder.path()), before);
    EXPECT_TRUE(must(must(app::openBooks(path, true))->books().store.publishers()).empty());
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST(ScratchBooks, AreNotMadeOfWhatIsNoWorkspace)
{
    const QTemporaryDir folder;
    const auto none =
        app::ScratchBooks::copy(folder.filePath(QStringLiteral("none.payouts")).toStdString());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::Storage);
}

} // namespace tests
