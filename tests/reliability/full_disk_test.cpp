// R4: a real disk, small and full. What is written goes there whole or not at all, the older file
// stays as it was, nothing partial is left beside it, and the message names the file.
#include "tests/reliability/disturbed.h"
#include "tests/support/run_length.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sched.h>
#include <sstream>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kib = 1024;

/// Where the small disk is, once it could be mounted; empty: it could not, and `why` says so.
std::string disk;
std::string whyNone;

void put(const char* path, const std::string& text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file >= 0) {
        if (::write(file, text.data(), text.size()) < 0)
            whyNone = std::string(path) + " could not be written";
        close(file);
    }
}

/// A file system of 8 MiB that only this program sees; without being root inside a user namespace.
void mountDisk()
{
    const auto user = std::to_string(getuid());
    const auto group = std::to_string(getgid());
    if (unshare(CLONE_NEWNS) != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
            whyNone = "no mount namespace may be made here";
            return;
        }
        put("/proc/self/setgroups", "deny");
        put("/proc/self/uid_map", "0 " + user + " 1");
        put("/proc/self/gid_map", "0 " + group + " 1");
    }
    const std::string place = quickFolder();
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || mount("payoutdesk", place.c_str(), "tmpfs", 0, "size=8m,mode=0777") != 0) {
        whyNone = "no tmpfs may be mounted here";
        fs::remove(place);
        return;
    }
    disk = place;
}

std::int64_t freeBytes()
{
    struct statvfs status { };
    EXPECT_EQ(statvfs(disk.c_str(), &status), 0);
    return std::int64_t(status.f_bavail) * std::int64_t(status.f_bsize);
}

std::string contentOfFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// What is written to the full disk.
struct Output {
    const char* name;
    std::vector<std::string> words; ///< FILE stands for the file's path
    const char* file;
};

const Output outputs[] = {
    { "csv", { "export", "conversions", "--format", "csv", "--output", "FILE" }, "table.csv" },
    { "json", { "export", "conversions", "--format", "json", "--output", "FILE" }, "table.json" },
    { "xlsx", { "export", "conversions", "--format", "xlsx", "--output", "FILE" }, "table.xlsx" },
    { "pdf", { "invoice", "1", "--output", "FILE" }, "invoice.pdf" },
    { "rejects", { "import", "rejected.csv", "--rejects", "FILE" }, "rejects.csv" },
    { "totals", { "import", "more.csv", "--totals", "FILE" }, "totals.csv" },
};

/// Books outside of the small disk; the disk is filled to what a case leaves free.
class FullDisk : public Disturbed {
protected:
    void SetUp() override
    {
        if (disk.empty())
            GTEST_SKIP() << "Not tested: " << whyNone;
        for (const auto& entry : fs::directory_iterator(disk))
            fs::remove_all(entry.path());
    }

    static void leaveFree(std::int64_t bytes)
    {
        std::ofstream ballast(disk + "/ballast", std::ios::binary | std::ios::app);
        const std::string block(4 * kib, 'x');
        while (freeBytes() >= bytes + 4 * kib && ballast.write(block.data(), 4 * kib).flush()) { }
    }
    static std::vector<std::string> listing()
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::recursive_directory_iterator(disk))
            names.push_back(entry.path().string());
        std::sort(names.begin(), names.end());
        return names;
    }
    static std::vector<std::int64_t> sizes()
    {
        std::vector<std::int64_t> all;
        const std::int64_t largest = tests::fewOrMany(512 * kib, 4'096 * kib);
        for (std::int64_t size = 0; size <= largest; size = size == 0 ? 4 * kib : size * tests::fewOrMany(4, 2))
            all.push_back(size);
        return all;
    }
};

} // namespace

TEST_F(FullDisk, anOutputIsWholeOrTheOlderFileStays)
{
    const Scenario books{ "outputs", {}, {} };
    for (const Output& output : outputs) {
        int refused = 0;
        for (const std::int64_t size : sizes()) {
            SCOPED_TRACE(std::string(output.name) + " with " + std::to_string(size)
                         + " bytes free");
            SetUp();
            FaultRun run(PAYOUTCTL, scratchFolder());
            begin(run, books);
            std::ofstream(run.file("rejected.csv")) << contentOfFile(run.file("more.csv"))
                                                    << "bad,never,Shop,nick,Lead,approved,US,1\n";
            const std::string target = disk + '/' + output.file;
            const std::string older = "the older file";
            std::ofstream(target) << older;
            leaveFree(size);
            const auto before = listing();
            std::vector<std::string> words = output.words;
            std::replace(words.begin(), words.end(), std::string("FILE"), target);
            const Answer answer = run.runUnwatched(words);
            EXPECT_EQ(listing(), before) << "something is left beside it";
            if (answer.status == 0) {
                EXPECT_NE(contentOfFile(target), older);
                continue;
            }
            ++refused;
            EXPECT_EQ(answer.status, 3) << answer.err;
            EXPECT_NE(answer.err.find(output.file), std::string::npos) << answer.err;
            EXPECT_EQ(contentOfFile(target), older);
            EXPECT_EQ(faultIn(run.file("books.payouts")), "");
        }
        std::printf("%s: refused at %d of %zu sizes\n", output.name, refused, sizes().size());
        EXPECT_GT(refused, 0) << output.name << " was never short of space";
    }
}

TEST_F(FullDisk, theBooksThemselvesStayAsTheyWere)
{
    for (Scenario scenario : scenarios()) {
        FaultRun outside(PAYOUTCTL, scratchFolder());
        runUndisturbed(outside, scenario, {});
        int refused = 0;
        for (const std::int64_t size : sizes()) {
            SCOPED_TRACE(std::string(scenario.name) + " with " + std::to_string(size)
                         + " bytes free");
            SetUp();
            FaultRun run(PAYOUTCTL, disk + "/run");
            begin(run, scenario);
            fs::remove_all(disk + "/run/image");
            leaveFree(size);
            const Answer answer = run.runUnwatched(scenario.words);
            refused += answer.status == 0 ? 0 : 1;
            EXPECT_TRUE(answer.status == 0 || answer.status == 3 || answer.status == 4)
                << answer.err;
            if (answer.status != 0) {
                EXPECT_NE(answer.err.find(".p"), std::string::npos)
                    << "names no file: " << answer.err;
            }
            fs::remove(disk + "/ballast");
            EXPECT_EQ(wrongIn(run, scenario, answer.status == 0), "") << answer.err;
            if (answer.status == 3) {
                EXPECT_TRUE(isAsBefore(run, scenario));
            }
            EXPECT_EQ(wrongWithRetry(run, scenario), "");
        }
        std::printf("%s: refused at %d of %zu sizes\n", scenario.name, refused, sizes().size());
        EXPECT_GT(refused, 0) << scenario.name << " was never short of space";
    }
}

int main(int argc, char** argv)
{
    mountDisk(); // before there are threads
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    const int result = RUN_ALL_TESTS();
    if (!disk.empty()) {
        umount2(disk.c_str(), MNT_DETACH);
        fs::remove(disk);
    }
    return result;
}
