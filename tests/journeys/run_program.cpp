#include "tests/journeys/run_program.h"

#include <QProcess>
#include <QStandardPaths>

core::Json Answer::json() const
{
    auto parsed = core::parseJson(out);
    return parsed ? *parsed : core::Json();
}

std::string Answer::member(std::string_view key) const
{
    return textOf(json(), key);
}

std::string textOf(const core::Json& object, std::string_view key)
{
    const core::Json* found = object.find(key);
    return found ? found->text : std::string();
}

Answer runIn(QProcess& process, const QString& program, const std::vector<std::string>& words)
{
    QStringList arguments;
    for (const std::string& word : words)
        arguments << QString::fromStdString(word);
    process.start(program, arguments);
    constexpr int patienceMs = 300'000;
    if (!process.waitForStarted() || !process.waitForFinished(patienceMs))
        return { -1, {}, process.errorString().toStdString() };
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return { status,
             process.readAllStandardOutput().toStdString(),
             process.readAllStandardError().toStdString() };
}

Answer runProgram(const std::string& program, const std::vector<std::string>& words)
{
    const QString found = QStandardPaths::findExecutable(QString::fromStdString(program));
    if (found.isEmpty())
        return {};
    QProcess process;
    return runIn(process, found, words);
}
