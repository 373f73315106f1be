#include "core/csv/csv_reader.h"
#include "core/csv/csv_writer.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace {

using namespace core;
using Records = std::vector<std::vector<std::string>>;

/// Hands over a few bytes at a time, as a pipe does.
class DripSource final : public ByteSource {
public:
    DripSource(std::string bytes, std::size_t drip)
        : m_source(std::move(bytes), "drip.csv")
        , m_drip(drip)
    {
    }
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer) override
    {
        return m_source.read(buffer.subspan(0, std::min(m_drip, buffer.size())));
    }
    [[nodiscard]] std::string name() const override { return m_source.name(); }
    [[nodiscard]] std::int64_t size() const override { return m_source.size(); }

private:
    StringSource m_source;
    std::size_t m_drip;
};

struct Read {
    Records records;
    std::vector<std::int64_t> lines;
    std::vector<std::string> problems; ///< "line: problem"
    std::string error;
};

Read readAll(const std::string& bytes)
{
    DripSource source(bytes, 7919);
    CsvReader reader(source);
    Read all;
    CsvRow row;
    for (;;) {
        auto got = reader.next(row);
        if (!got) {
            all.error = got.error().sentence();
            return all;
        }
        if (!*got)
            return all;
        if (!row.problem.empty())
            all.problems.push_back(std::to_string(row.line) + ": " + row.problem.text());
        all.records.emplace_back(row.fields.begin(), row.fields.end());
        all.lines.push_back(row.line);
    }
}

std::string utf16(std::u16string_view text, bool littleEndian)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const auto high = static_cast<char>(unit >> 8);
        const auto low = static_cast<char>(unit & 0xFF);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

TEST(CsvReader, cutsFieldsAtTheSeparator)
{
    EXPECT_EQ(readAll("a,b,c\n1,,3\n").records, (Records{ { "a", "b", "c" }, { "1", "", "3" } }));
}

TEST(CsvReader, takesTheSeparatorFromTheHeaderOutsideQuotes)
{
    EXPECT_EQ(readAll("a;b\n1,5;2\n").records, (Records{ { "a", "b" }, { "1,5", "2" } }));
    EXPECT_EQ(readAll("a\tb\n1,5\t2\n").records, (Records{ { "a", "b" }, { "1,5", "2" } }));
    EXPECT_EQ(readAll("\"a;b;c\",d\n1,2\n").records, (Records{ { "a;b;c", "d" }, { "1", "2" } }));
}

TEST(CsvReader, undoesQuotes)
{
    EXPECT_EQ(readAll("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n\"\",\"\"\"\"\n").records,
              (Records{ { "a", "b" }, { "x, y", "say \"hi\"" }, { "", "\"" } }));
}

TEST(CsvReader, readsLineEndsOfBothKindsAndALastLineWithout)
{
    const Records expected{ { "a", "b" }, { "1", "2" }, { "3", "4" } };
    EXPECT_EQ(readAll("a,b\n1,2\n3,4").records, expected);
    EXPECT_EQ(readAll("a,b\r\n1,2\r\n3,4\r\n").records, expected);
    EXPECT_EQ(readAll("a,b\r\n1,\"2\"\r\n3,\"4\"").records, expected);
    EXPECT_EQ(readAll("a,b\n1,").records, (Records{ { "a", "b" }, { "1", "" } }));
}

TEST(CsvReader, readsARowTheSameWithAndWithoutQuotes)
{
    std::mt19937 random(20261126); // NOLINT(cert-msc51-cpp): the same rows every time
    constexpr std::string_view letters = "ab \t';=|-\xC3\xA9";
    for (int round = 0; round < 2'000; ++round) {
        std::string plain = "a,b\n";
        std::string quoted = plain;
        for (int row = 0; row < 3; ++row) {
            const auto fields = 1 + random() % 4;
            const std::string lineEnd = random() % 2 == 0 ? "\n" : "\r\n";
            for (std::size_t field = 0; field < fields; ++field) {
                std::string text(random() % (round % 2 == 0 ? 5 : 50), ' '); // also over blocks of 64 bytes
                for (char& letter : text)
                    letter = letters[random() % (letters.size() - 2)];
                if (random() % 8 == 0)
                    text += letters.substr(letters.size() - 2);
                plain += (field == 0 ? "" : ",") + text;
                quoted += (field == 0 ? "\"" : ",\"") + text + '"';
            }
            plain += fields == 1 ? "x" + lineEnd : lineEnd;
            quoted.insert(quoted.size() - 1, fields == 1 ? "x" : "");
            quoted += lineEnd;
        }
        const Read one = readAll(plain);
        const Read other = readAll(quoted);
        ASSERT_EQ(one.records, other.records) << plain << quoted;
        ASSERT_EQ(one.lines, other.lines) << plain;
        ASSERT_TRUE(one.problems.empty() && other.problems.empty()) << plain;
    }
}

TEST(CsvReader, skipsBlankLinesButCountsThem)
{
    const Read all = readAll("\n\na,b\n\n1,2\r\n\r\n3,4\n");
    EXPECT_EQ(all.records.size(), 3u);
    EXPECT_EQ(all.lines, (std::vector<std::int64_t>{ 3, 5, 7 }));
}

TEST(CsvReader, countsTheLinesInsideQuotes)
{
    const Read all = readAll("a,b\n\"one\ntwo\r\nthree\",2\n3,4\n");
    EXPECT_EQ(all.records[1][0], "one\ntwo\r\nthree");
    EXPECT_EQ(all.lines, (std::vector<std::int64_t>{ 1, 2, 5 }));
}

TEST(CsvReader, dropsAByteOrderMark)
{
    EXPECT_EQ(readAll("\xEF\xBB\xBFid,b\n").records, (Records{ { "id", "b" } }));
}

TEST(CsvReader, decodesUtf16OfBothByteOrders)
{
    const std::u16string text = u"\uFEFFid;name\nü€;😀\n";
    for (const bool littleEndian : { true, false })
        EXPECT_EQ(readAll(utf16(text, littleEndian)).records,
                  (Records{ { "id", "name" }, { "ü€", "😀" } }));
}

TEST(CsvReader, findsBrokenUtf16)
{
    const std::u16string text = u"\uFEFFid\nx\xD800y\nok\n";
    const Read all = readAll(utf16(text, true));
    EXPECT_EQ(all.problems, std::vector<std::string>{ "2: The text is not valid UTF-8." });
    EXPECT_EQ(all.records.size(), 3u);
}

TEST(CsvReader, namesTheFieldThatIsNotUtf8OrHoldsNul)
{
    StringSource source(std::string("a,b\n1,\xC3(\n") + std::string("2\0,x\n", 6));
    CsvReader reader(source);
    CsvRow row;
    ASSERT_TRUE(*reader.next(row));
    ASSERT_TRUE(*reader.next(row));
    EXPECT_EQ(row.problem, Message("The text is not valid UTF-8."));
    EXPECT_EQ(row.problemField, 1);
    ASSERT_TRUE(*reader.next(row));
    EXPECT_EQ(row.problem, Message("The text holds a NUL byte."));
    EXPECT_EQ(row.problemField, 0);
}

TEST(CsvReader, saysWhereAnUnclosedQuoteOpened)
{
    EXPECT_EQ(readAll("a,b\n1,2\n3,\"4\n5,6\n").error,
              "drip.csv, line 3: A quote that opens on line 3 is never closed. Close it, or write "
              "a quote that "
              "belongs to the text twice.");
    EXPECT_NE(readAll("a,b\n1,2\n3,\"4\n5,6\n7,\"8\"\n").error.find("opens on line 3"),
              std::string::npos);
}

TEST(CsvReader, rejectsStrayQuotesAlone)
{
    const Read all = readAll("a,b\nx\"y,2\n\"x\"y,2\nok,2\n");
    EXPECT_EQ(all.problems.size(), 2u);
    EXPECT_EQ(all.problems[0], "2: A quote stands inside a field that does not begin with one.");
    EXPECT_EQ(all.problems[1], "3: Text stands after the closing quote of a field.");
    EXPECT_EQ(all.records.back(), (std::vector<std::string>{ "ok", "2" }));
}

TEST(CsvReader, rejectsACarriageReturnAlone)
{
    EXPECT_EQ(readAll("a\rb,c\n").problems.size(), 1u);
}

TEST(CsvReader, passesOverARecordThatIsTooLong)
{
    const std::string longText(2'000'000, 'x');
    for (const std::string& field : { longText, '"' + longText + '"' }) {
        const Read all = readAll("a,b\n" + field + ",2\n3,4\n");
        EXPECT_EQ(all.problems, std::vector<std::string>{ "2: The record is longer than 1 MiB." });
        EXPECT_EQ(all.records.back(), (std::vector<std::string>{ "3", "4" }));
        EXPECT_EQ(all.error, "");
    }
    EXPECT_NE(readAll("a,b\n\"" + longText + ",2\n3,4\n").error.find("opens on line 2"),
              std::string::npos);
}

TEST(CsvReader, rejectsTooManyColumns)
{
    const Read all = readAll("a,b\n" + std::string(10'000, ',') + "\n3,4\n");
    EXPECT_EQ(all.problems, std::vector<std::string>{ "2: The record has more than 512 columns." });
    EXPECT_EQ(all.records.size(), 3u);
}

// Blocks of 64 bytes end before the limit and behind it.
TEST(CsvReader, countsTheLinesBehindTooManyColumns)
{
    for (const std::size_t columns : { 512U, 513U, 541U, 576U, 577U, 1'024U }) {
        const Read all = readAll("a,b\n" + std::string(columns - 1, ',') + "\nx,1\n");
        EXPECT_EQ(all.lines, (std::vector<std::int64_t>{ 1, 2, 3 })) << columns;
        EXPECT_EQ(all.problems.size(), columns > 512 ? 1U : 0U) << columns;
    }
}

TEST(CsvReader, refusesCompressedFilesWithAHint)
{
    EXPECT_NE(readAll("\x1F\x8B\x08rest").error.find("gunzip"), std::string::npos);
    EXPECT_NE(readAll("PK\x03\x04rest").error.find("XLSX"), std::string::npos);
}

TEST(CsvReader, findsNothingInAnEmptyFile)
{
    EXPECT_TRUE(readAll("").records.empty());
    EXPECT_TRUE(readAll("\n\r\n").records.empty());
    EXPECT_EQ(readAll("").error, "");
}

/// CSV read(write(x)) == x, for texts full of what CSV finds hard.
TEST(Csv, readsWhatItWrote)
{
    const std::vector<std::string> atoms{ "a",  ",", ";", "\t", "\"", "\n", "\r\n",
                                          "\r", " ", "ü", "😀",  "'",  "=",  "\xEF\xBB\xBF" };
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto below = [&random](std::size_t n) {
        return std::size_t(random() % n);
    };
    for (int round = 0; round < 2'000; ++round) {
        const std::size_t columns = 1 + below(5);
        const char separator = ",;\t"[below(3)];
        Records records(1 + below(6));
        std::string text;
        for (auto& record : records) {
            record.resize(columns);
            for (std::string& field : record)
                for (std::size_t n = below(5); n > 0; --n)
                    field += atoms[below(atoms.size())];
            appendCsvRecord(text, record, separator);
        }
        const Read all = readAll(text);
        ASSERT_EQ(all.records, records) << text;
        ASSERT_TRUE(all.problems.empty()) << text;
    }
}

/// Cutting the file into other pieces changes nothing.
TEST(Csv, readsTheSameWhateverThePiecesAre)
{
    std::string text = "a,b\r\n";
    for (int i = 0; i < 15'000; ++i)
        text += std::to_string(i) + ",\"x \"\"" + std::to_string(i) + "\"\"\n\"\r\n";
    DripSource drip(text, 1);
    StringSource whole(text);
    CsvReader dripped(drip);
    CsvReader read(whole);
    CsvRow a;
    CsvRow b;
    for (;;) {
        const bool more = *dripped.next(a);
        ASSERT_EQ(more, *read.next(b));
        if (!more)
            break;
        ASSERT_EQ(a.fields, b.fields);
        ASSERT_EQ(a.line, b.line);
        ASSERT_EQ(a.raw, b.raw);
    }
}

} // namespace
