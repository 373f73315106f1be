#include "tests/journeys/desk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string line;
    for (const std::string& word : words)
        line += ' ' + word;
    return line;
}

} // namespace

Desk::Desk(const std::string& currency)
{
    EXPECT_TRUE(m_folder.isValid());
    if (!currency.empty())
        must({ "init", "--currency", currency });
}

Answer Desk::run(const std::vector<std::string>& words,
                 const std::map<std::string, std::string>& environment) const
{
    QProcess process;
    prepare(process, environment);
    return runIn(process, QStringLiteral(PAYOUTCTL), words);
}

Answer Desk::runAsStranger(const std::vector<std::string>& words) const
{
    QProcess process;
    prepare(process, {});
#ifndef _WIN32
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0)
        process.setChildProcessModifier([] {
            if (setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(127);
        });
#endif
    return runIn(process, QStringLiteral(PAYOUTCTL), words);
}

void Desk::prepare(QProcess& process, const std::map<std::string, std::string>& environment) const
{
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    for (const char* variable : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        around.remove(QLatin1String(variable));
    around.insert(QStringLiteral("PAYOUTDESK_WORKSPACE"), QString::fromStdString(workspace()));
    for (const auto& [name, value] : environment)
        around.insert(QString::fromStdString(name), QString::fromStdString(value));
    process.setProcessEnvironment(around);
}

core::Json Desk::ask(std::vector<std::string> words) const
{
    words.emplace_back("--json");
    const Answer answer = run(words);
    EXPECT_EQ(answer.status, 0) << joined(words) << '\n' << answer.err;
    auto parsed = core::parseJson(answer.out);
    EXPECT_TRUE(parsed) << joined(words) << '\n' << answer.out;
    return parsed ? *parsed : core::Json();
}

std::string Desk::must(const std::vector<std::string>& words) const
{
    const Answer answer = run(words);
    EXPECT_EQ(answer.status, 0) << joined(words) << '\n' << answer.err;
    return answer.out;
}

std::string Desk::path(const std::string& name) const
{
    return m_folder.filePath(QString::fromStdString(name)).toStdString();
}

void Desk::write(const std::string& name, const std::string& bytes) const
{
    QFile file(QString::fromStdString(path(name)));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name;
    ASSERT_EQ(file.write(bytes.data(), qint64(bytes.size())), qint64(bytes.size()));
}

std::string Desk::read(const std::string& name) const
{
    return bytesOf(path(name));
}

std::string Desk::bytesOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return file.readAll().toStdString();
}

std::string Desk::state() const
{
    std::string state;
    const QDir folder(m_folder.path());
    for (const QFileInfo& file : folder.entryInfoList(
             { QStringLiteral("books.payouts*") }, QDir::Files | QDir::Hidden, QDir::Name))
        state += file.fileName().toStdString() + ' '
            + std::to_string(file.lastModified().toMSecsSinceEpoch()) + '\n'
            + bytesOf(file.filePath().toStdString()) + '\n';
    return state;
}

bool Desk::exists(const std::string& name) const
{
    return QFile::exists(QString::fromStdString(path(name)));
}

std::string Desk::figure(const std::string& publisher, const std::string& column) const
{
    const core::Json rows = ask({ "balances", "--publisher", publisher });
    EXPECT_EQ(rows.items.size(), 1U) << publisher;
    return rows.items.empty() ? std::string() : textOf(rows.items.front(), column);
}

std::string Desk::everything() const
{
    std::string all;
    for (const char* table :
         { "payouts", "balances", "publishers", "campaigns", "rules", "conversions", "ledger" }) {
        const std::string file = std::string("everything-") + table + ".csv";
        must({ "export", table, "--format", "csv", "--output", file });
        all += std::string(table) + '\n' + read(file);
    }
    return all + must({ "company", "show" }) + must({ "method", "list" });
}
