#include "core/base/text.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace core {
namespace {

TEST(Text, IsTrimmedOfBlanksAndNoBreakSpaces)
{
    EXPECT_EQ(trimmed(" \t\xC2\xA0 a b \r\n\xC2\xA0"), "a b");
    EXPECT_EQ(trimmed("\xC2\xA0"), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Text, IsFoldedLetterByLetter)
{
    EXPECT_EQ(foldCase("NICK Ünal ŁÓDŹ"), "nick ünal łódź");
    EXPECT_EQ(foldCase("ΣΊΣΥΦΟΣ"), foldCase("σίσυφος"));
    EXPECT_EQ(foldCase("МЕДИА"), "медиа");
    EXPECT_EQ(foldCase("ẞ"), "ß"); // status S
    EXPECT_EQ(foldCase("Straße"), "straße"); // not "strasse": that is full folding
    EXPECT_EQ(foldCase("İ"), "İ"); // has no simple folding
    EXPECT_EQ(foldCase("\xF0\x90\x90\x80"), "\xF0\x90\x90\xA8"); // Deseret
    EXPECT_EQ(foldCase("Ꭰ"), "Ꭰ"); // Cherokee folds to capitals
    EXPECT_EQ(foldCase("ꭰ"), "Ꭰ");
    EXPECT_TRUE(equalFolded("Ünal Medya", "ÜNAL MEDYA"));
    EXPECT_FALSE(equalFolded("nick", "nicki"));
}

TEST(Text, KeepsInvalidBytesWhenFolded)
{
    EXPECT_EQ(foldCase("A\xFF\xC3"), "a\xFF\xC3");
    EXPECT_EQ(firstInvalidUtf8("ab\xC3\xA9"), std::nullopt);
    EXPECT_EQ(firstInvalidUtf8("ab\xC3"), 2u);
    EXPECT_EQ(firstInvalidUtf8("\xC0\x80"), 0u); // overlong
    EXPECT_EQ(firstInvalidUtf8("\xE0\x80\x80"), 0u); // overlong
    EXPECT_EQ(firstInvalidUtf8("x\xED\xA0\x80"), 1u); // surrogate
    EXPECT_EQ(firstInvalidUtf8("\xF4\x90\x80\x80"), 0u); // past U+10FFFF
    EXPECT_EQ(firstInvalidUtf8("\x80"), 0u);
}

TEST(Text, FindsTheNearestName)
{
    const std::vector<std::string> names = { "nick", "coupon-king", "Ünal Medya" };
    EXPECT_EQ(nearest("Nik", names), "nick");
    EXPECT_EQ(nearest("cupon-kin", names), "coupon-king");
    EXPECT_EQ(nearest("unal medya", names), "Ünal Medya");
    EXPECT_EQ(nearest("sandra", names), std::nullopt);
    EXPECT_EQ(nearest("ab", names), std::nullopt);
    EXPECT_EQ(nearest("", names), std::nullopt);
}

std::size_t editDistance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ row[j] + 1, row[j - 1] + 1, change });
        }
    }
    return row[b.size()];
}

TEST(Text, IsNearWhenAtMostTwoLettersDiffer)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto word = [&random](std::size_t shortest) {
        std::string text(shortest + random() % 5, 'a');
        for (char& c : text)
            c = char('a' + random() % 3);
        return text;
    };
    for (int i = 0; i < 20'000; ++i) {
        const std::size_t shortest = i % 100 == 0 ? 60 : 4;
        const std::string wanted = word(shortest);
        const std::string candidate = word(shortest);
        ASSERT_EQ(nearest(wanted, { candidate }).has_value(), editDistance(wanted, candidate) <= 2)
            << wanted << " and " << candidate;
    }
    EXPECT_EQ(nearest(std::string(65, 'a'), { std::string(65, 'a') }), std::nullopt);
}

TEST(CellGuard, MarksWhatASpreadsheetWouldReadAsAFormula)
{
    for (const char* text : { "=1+1",
                              "+1",
                              "-1",
                              "@SUM(A1)",
                              "\t=1",
                              "\rx",
                              "\nx",
                              "\tx",
                              " =1",
                              "'=1",
                              "''=1",
                              " ' =1",
                              "\xC2\xA0=1",
                              "\xEF\xBB\xBF=1",
                              "\xE2\x80\x8B=1",
                              "\xE2\x80\x8F-1",
                              "\xE3\x80\x80@x",
                              "＝1",
                              "＋1",
                              "－1",
                              "＠x",
                              "\x01=1" })
        EXPECT_EQ(guardedCell(text), '\'' + std::string(text)) << text;
    for (const char* text :
         { "", "a", "1", "'", "'a", "a=1", "nick", " ", "O'Neill", "\xFF=1", "1-2" })
        EXPECT_EQ(guardedCell(text), text) << text;
}

TEST(CellGuard, IsTakenOffExactly)
{
    const std::string pieces[] = { "'", "=", " ", "a", "\xC2\xA0", "-", "\t", "\xFF" };
    std::vector<std::string> texts = { "" };
    for (std::size_t first = 0, round = 0; round < 4; ++round) {
        const std::size_t end = texts.size();
        for (; first < end; ++first)
            for (const std::string& piece : pieces)
                texts.push_back(texts[first] + piece);
    }
    for (const std::string& text : texts)
        ASSERT_EQ(unguardedCell(guardedCell(text)), text);
}

} // namespace
} // namespace core
