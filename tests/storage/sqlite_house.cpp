#include "tests/storage/sqlite_house.h"

#include <QCoreApplication>
#include <QFile>

namespace tests {

namespace {

/// The database drivers are plugins, which need an application.
class Application final : public ::testing::Environment {
public:
    void SetUp() override { m_application = std::make_unique<QCoreApplication>(m_count, m_words); }
    void TearDown() override { m_application.reset(); }

private:
    int m_count = 1;
    char m_name[5] = "test";
    char* m_words[2] = { m_name, nullptr };
    std::unique_ptr<QCoreApplication> m_application;
};

const auto* const application = ::testing::AddGlobalTestEnvironment(new Application);

} // namespace

core::Result<core::Zone> contractZone(const std::string& name)
{
    if (name != contractWorkspace().zone.name())
        return core::Error{ core::ErrorCode::Refused, "There is no such time zone.", {}, {} };
    return contractWorkspace().zone;
}

SqliteHouse::SqliteHouse()
{
    must(app::createWorkspace(path(), { "USD", contractWorkspace().zone, "Acme" }));
    reopen();
}

void SqliteHouse::reopen()
{
    close();
    auto open = app::openWorkspace(path(), false, contractZone);
    ASSERT_TRUE(open) << open.error().sentence();
    m_open = std::move(*open);
}

std::string SqliteHouse::file(const std::string& name) const
{
    return m_folder.filePath(QString::fromStdString(name)).toStdString();
}

std::string bytesOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return file.readAll().toStdString();
}

void writeBytes(const std::string& path, const std::string& bytes)
{
    QFile file(QString::fromStdString(path));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path;
    ASSERT_EQ(file.write(bytes.data(), qint64(bytes.size())), qint64(bytes.size()));
}

} // namespace tests
