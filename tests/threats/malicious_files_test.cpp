// Threat: a file that takes the memory or the time of the program. Sizes grow with
// PAYOUTDESK_FAULT_POINTS=all.
#include "core/csv/csv_reader.h"
#include "core/csv/json_rows.h"
#include "core/csv/utf8_stream.h"
#include "tests/support/import_desk.h"
#include "tests/support/run_length.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <limits>
#include <string>
#include <string_view>

#ifndef _WIN32
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace tests {

using namespace core;

namespace {

constexpr std::int64_t mebibyte = std::int64_t(1) << 20;

/// A file that is on no disk: its beginning, then the same piece again and again until it has so
/// many bytes.
class MadeUp final : public ByteSource {
public:
    MadeUp(std::string start, std::string piece, std::int64_t bytes, std::int64_t saysItHas = 0)
        : m_start(std::move(start))
        , m_piece(std::move(piece))
        , m_left(bytes)
        , m_size(saysItHas)
    {
        constexpr std::size_t handedOver = 65'536; // at least, at once
        while (m_piece.size() < handedOver)
            m_piece += m_piece;
    }
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer) override
    {
        std::size_t filled = 0;
        while (filled < buffer.size() && m_left > 0) {
            const std::string& from = m_isStarted ? m_piece : m_start;
            const std::size_t part =
                std::min({ buffer.size() - filled, from.size() - m_at, std::size_t(m_left) });
            std::copy_n(from.data() + m_at, part, buffer.data() + filled);
            filled += part;
            m_at += part;
            m_left -= std::int64_t(part);
            if (m_at < from.size())
                continue;
            m_at = 0;
            m_isStarted = true;
        }
        m_given += std::int64_t(filled);
        return filled;
    }
    [[nodiscard]] std::string name() const override { return "made-up"; }
    [[nodiscard]] std::int64_t size() const override { return m_size; }
    [[nodiscard]] std::int64_t given() const { return m_given; }

private:
    std::string m_start;
    std::string m_piece;
    std::int64_t m_left;
    std::int64_t m_size;
    std::int64_t m_given = 0;
    std::size_t m_at = 0;
    bool m_isStarted = false;
};

const std::string header = "id,conv_time,campaign,publisher\n";
const std::string badRow = "1,yesterday at noon or so,Shop,nick\n";
constexpr std::int64_t endless = std::numeric_limits<std::int64_t>::max();

/// The rows of a file, or what was said against it.
std::string readCsv(MadeUp& source)
{
    CsvReader reader(source);
    CsvRow row;
    for (std::int64_t rows = 0;; ++rows) {
        const auto got = reader.next(row);
        if (!got)
            return got.error().sentence();
        if (!*got)
            return std::to_string(rows) + " rows";
    }
}

std::string readJson(MadeUp& source)
{
    JsonRows reader(source, std::nullopt, { "id", "conv_time" });
    CsvRow row;
    for (std::int64_t rows = 0;; ++rows) {
        const auto got = reader.next(row);
        if (!got)
            return got.error().sentence();
        if (!*got)
            return std::to_string(rows) + " rows";
    }
}

std::string import(MadeUp& source)
{
    ImportDesk desk;
    desk.addCampaign("Shop", CostModel::Cpa, "1");
    desk.addPublisher("nick");
    ImportOptions options;
    options.reportsAllBad = true;
    const auto report = importConversions(desk.books, source, options, desk.progress);
    return report ? std::to_string(report->rejected) + " rejected" : report.error().sentence();
}

struct Malicious {
    const char* name;
    std::string (*read)(MadeUp& source);
    std::string start;
    std::string piece;
    const char* says; ///< part of the answer
    std::int64_t smaller; ///< in MiB, enough for all blocks that are read ahead; the larger one has four times as many
};

const std::vector<Malicious>& maliciousFiles()
{
    static const std::vector<Malicious> files = {
        { "many rows", readCsv, header, badRow, "rows", 16 },
        { "a quote that is never closed", readCsv, header + "1,\"", badRow, "opens on line 2", 16 },
        { "a quote that is never closed, on one line",
          readCsv,
          header + "1,\"",
          "x",
          "opens on line 2",
          8 },
        { "a line without an end", readCsv, header, "xxxxxxxxxxxxxxxx", "rows", 16 },
        { "separators without an end", readCsv, header, ",,,,,,,,,,,,,,,,", "rows", 8 },
        { "quotes without an end", readCsv, header, "\"\"\"\"\"\"\"\"", "rows", 8 },
        { "blank lines", readCsv, header, "\n\n\n\n\n\n\n\n", "rows", 4 },
        { "rows of one mebibyte", readCsv, header, std::string(1'100'000, 'x') + "\n", "rows", 32 },
        { "many values of JSON", readJson, "[", R"({"id":"1","conv_time":"x"},)", "", 1 },
        { "a text of JSON without an end",
          readJson,
          "[{\"id\":\"",
          "xxxxxxxxxxxxxxxx",
          "1 MiB",
          16 },
        { "brackets without an end", readJson, "[{\"id\":", "[[[[[[[[[[[[[[[[", "", 16 },
        { "an import that rejects all", import, header, badRow, "rejected", 16 },
        { "an import of rows of nearly one mebibyte",
          import,
          header,
          "1,yesterday,Shop," + std::string(1'000'000, 'x') + "\n",
          "rejected",
          48 },
    };
    return files;
}

#ifndef _WIN32
/// Peak memory in KiB of a process of its own that does this and says true.
long peakOf(const std::function<bool()>& work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work() ? 0 : 1);
    int status = -1;
    rusage used{};
    EXPECT_EQ(wait4(child, &status, 0, &used), child);
    EXPECT_EQ(status, 0) << "the file was answered in other words";
#ifdef __APPLE__
    return used.ru_maxrss / 1024;
#else
    return used.ru_maxrss;
#endif
}
#endif

/// Wants to stop after a while.
class Impatient final : public Progress {
public:
    void report(std::string_view, std::int64_t, std::int64_t) override { ++m_heard; }
    [[nodiscard]] bool cancelled() const override { return ++m_heard > 8; }

private:
    mutable int m_heard = 0;
};

} // namespace

TEST(MaliciousFiles, TakeNoMoreMemoryWhenTheyAreLarger)
{
#if defined(_WIN32)
    GTEST_SKIP() << "peak memory is measured on Unix alone";
#elif defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "the sanitizer keeps freed memory";
#else
#ifdef __has_feature
#if __has_feature(address_sanitizer)
    GTEST_SKIP() << "the sanitizer keeps freed memory";
#endif
#endif
    for (const Malicious& file : maliciousFiles()) {
        long peaks[2] = {};
        for (const int which : { 0, 1 }) {
            const std::int64_t size = which == 0 ? file.smaller
                : isLongRun()                     ? 1024
                                                 : file.smaller * 4;
            peaks[which] = peakOf([&] {
                MadeUp source(file.start, file.piece, size * mebibyte);
                return file.read(source).find(file.says) != std::string::npos;
            });
        }
        // An import has up to five blocks ahead, as its threads had time.
        const long more = file.read == import ? 40 : std::max<long>(2, long(file.smaller));
        EXPECT_LT(peaks[1], peaks[0] + more * 1024) << file.name;
        EXPECT_LT(peaks[1], 128 * 1024) << file.name;
    }
#endif
}

TEST(MaliciousFiles, AreAnsweredInWords)
{
    for (const Malicious& file : maliciousFiles()) {
        MadeUp source(file.start, file.piece, file.smaller > 1 ? mebibyte * 3 / 2 : mebibyte / 8);
        const std::string answer = file.read(source);
        EXPECT_NE(answer.find(file.says), std::string::npos) << file.name << ": " << answer;
        EXPECT_FALSE(answer.empty()) << file.name;
    }
}

TEST(MaliciousFiles, OfMoreThan16GiBAreRefusedAtOnceWhereTheirSizeIsKnown)
{
    for (const auto read : { readCsv, readJson, import }) {
        MadeUp source(header, badRow, 16 * mebibyte, maxRowsFileBytes + 1);
        EXPECT_NE(read(source).find("larger than 16 GiB"), std::string::npos);
        EXPECT_LT(source.given(), 4 * mebibyte);
    }
    MadeUp allowed(header, badRow, mebibyte, maxRowsFileBytes);
    EXPECT_NE(readCsv(allowed).find("rows"), std::string::npos);
}

TEST(MaliciousFiles, WithoutAnEndAreRefusedAfter16GiB)
{
    if (!isLongRun())
        GTEST_SKIP() << "16 GiB are read with PAYOUTDESK_FAULT_POINTS=all";
    MadeUp source(header, badRow, endless);
    EXPECT_NE(readCsv(source).find("larger than 16 GiB"), std::string::npos);
    EXPECT_LT(source.given(), maxRowsFileBytes + mebibyte);
}

TEST(MaliciousFiles, ARowBeyondTheCapsIsRefusedAloneInWords)
{
    ImportDesk desk;
    desk.addCampaign("Shop", CostModel::Cpa, "1");
    desk.addPublisher("nick");
    const std::string good = ",2026-11-01T09:00:00Z,Shop,nick\n";
    const auto report = desk.import(header + "a" + good + std::string(1'100'000, 'x') + "\nb" + good
                                    + "c,x" + std::string(512, ',') + "\nd" + good);
    ASSERT_TRUE(report) << report.error().sentence();
    EXPECT_EQ(report->added, 3);
    ASSERT_EQ(report->issues.size(), 2U);
    EXPECT_NE(report->issues[0].error.sentence().find("longer than 1 MiB"), std::string::npos);
    EXPECT_NE(report->issues[1].error.sentence().find("more than 512 columns"), std::string::npos);
}

/// Between two rows, and in a row that has no end.
TEST(MaliciousFiles, WithoutAnEndStopWhenTheUserWantsIt)
{
    for (const std::string& piece : { badRow, std::string(64, 'x') }) {
        ImportDesk desk;
        desk.addCampaign("Shop", CostModel::Cpa, "1");
        desk.addPublisher("nick");
        MadeUp source(header + badRow, piece, endless);
        Impatient user;
        const auto report = importConversions(desk.books, source, {}, user);
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().code, ErrorCode::Cancelled) << report.error().sentence();
    }
}

} // namespace tests
