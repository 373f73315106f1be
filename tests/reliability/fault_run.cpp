#include "tests/reliability/fault_run.h"

#include "tests/support/run_length.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <dirent.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace fs = std::filesystem;

namespace {

std::string numberOf(const std::string& path)
{
    struct stat status { };
    EXPECT_EQ(stat(path.c_str(), &status), 0) << path;
    return std::to_string(status.st_ino);
}

} // namespace

FaultRun::FaultRun(std::string program, std::string scratch)
    : m_program(std::move(program))
    , m_scratch(std::move(scratch))
{
}

void FaultRun::begin(const std::string& from)
{
    fs::remove_all(m_scratch);
    fs::create_directories(m_scratch + "/image");
    fs::copy(from, folder(), fs::copy_options::recursive);
    seedImage(folder());
}

void FaultRun::seedImage(const std::string& folder) const
{
    std::ofstream names(m_scratch + "/image/d" + numberOf(folder));
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const std::string path = entry.path().string();
        const std::string number = numberOf(path);
        names << (entry.is_directory() ? 'd' : 'c') << number << ' '
              << entry.path().filename().string() << '\n';
        if (entry.is_directory()) {
            seedImage(path);
            continue;
        }
        fs::copy_file(path, m_scratch + "/image/c" + number);
    }
}

Answer FaultRun::run(const std::vector<std::string>& words, const Fault& fault)
{
    const std::string counter = m_scratch + "/count";
    std::ofstream(counter) << std::string(sizeof(std::int64_t), '\0');
    std::vector<std::string> environment = { "FAULT_FOLDER=" + folder(),
                                             "FAULT_IMAGE=" + m_scratch + "/image",
                                             "FAULT_COUNT=" + counter,
                                             "FAULT_KINDS=" + std::to_string(fault.kinds),
                                             "FAULT_AT=" + std::to_string(fault.at),
                                             "FAULT_ERROR=" + std::to_string(fault.error) };
    if (fault.tornTenths > 0)
        environment.push_back("FAULT_TORN_TENTHS=" + std::to_string(fault.tornTenths));
    if (fault.isLasting)
        environment.emplace_back("FAULT_LASTING=1");
    const Answer answer = start(words, environment);
    std::ifstream(counter).read(reinterpret_cast<char*>(&m_calls), sizeof m_calls);
    return answer;
}

Answer FaultRun::runUnwatched(const std::vector<std::string>& words)
{
    return start(words, {});
}

Answer FaultRun::start(const std::vector<std::string>& words,
                       const std::vector<std::string>& environment)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(folder()));
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert(QStringLiteral("PAYOUTDESK_WORKSPACE"),
                  QString::fromStdString(file("books.payouts")));
    around.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULT_SHIM));
    around.insert(QStringLiteral("FAULT_CLOCK_DAYS"), QString::number(m_clockDays));
    for (const std::string& setting : environment) {
        const auto mark = setting.find('=');
        around.insert(QString::fromStdString(setting.substr(0, mark)),
                      QString::fromStdString(setting.substr(mark + 1)));
    }
    process.setProcessEnvironment(around);
    return runIn(process, QString::fromStdString(m_program), words);
}

void FaultRun::cutPower()
{
    const std::string root = numberOf(folder());
    fs::remove_all(m_scratch + "/after");
    materialise("d" + root, m_scratch + "/after");
    fs::remove_all(folder());
    fs::rename(m_scratch + "/after", folder());
}

/// A name on the disk whose file never was is an empty one.
void FaultRun::materialise(const std::string& names, const std::string& folder) const
{
    fs::create_directories(folder);
    std::ifstream list(m_scratch + "/image/" + names);
    std::string what;
    std::string name;
    while (list >> what && std::getline(list.ignore(), name)) {
        const std::string kept = m_scratch + "/image/" + what;
        if (what[0] == 'd')
            materialise(what, folder + '/' + name);
        else if (fs::exists(kept))
            fs::copy_file(kept, folder + '/' + name);
        else
            std::ofstream(folder + '/' + name).flush();
    }
}

std::string quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    QTemporaryDir folder(place + QStringLiteral("/payoutdesk-XXXXXX"));
    folder.setAutoRemove(false);
    return folder.path().toStdString();
}

std::vector<std::int64_t> points(std::int64_t count, std::int64_t most)
{
    if (tests::isLongRun())
        most = count;
    std::vector<std::int64_t> chosen;
    for (std::int64_t i = 0; i < std::min(most, count); ++i)
        chosen.push_back(count <= most ? i + 1 : count - i * count / most);
    return chosen;
}
