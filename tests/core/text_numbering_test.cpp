#include "core/base/text_numbering.h"

#include <array>
#include <gtest/gtest.h>
#include <map>
#include <random>

namespace core::testing {
namespace {

std::string randomText(std::mt19937_64& random, std::size_t longest)
{
    std::string text(random() % (longest + 1), ' ');
    for (char& c : text)
        c = "ab\xC3"[random() % 3];
    return text;
}

TEST(BriefText, saysAllOfAShortText)
{
    for (std::size_t size = 1; size <= BriefText::whole; ++size) {
        const std::string text(size, 'a');
        EXPECT_EQ(BriefText(text), BriefText(std::string(size, 'a')));
        EXPECT_NE(BriefText(text), BriefText(text + 'a'));
        for (std::size_t at = 0; at < size; ++at) {
            std::string other = text;
            other[at] = 'b';
            EXPECT_NE(BriefText(text), BriefText(other)) << other;
        }
    }
}

TEST(BriefText, hashesLongTextsByAllTheirLetters)
{
    for (std::size_t size = BriefText::whole + 1; size <= 50; ++size)
        for (std::size_t at = 0; at < size; ++at) {
            std::string other(size, 'a');
            other[at] = 'b';
            EXPECT_NE(hashOfText(std::string(size, 'a')), hashOfText(other)) << other;
        }
}

TEST(TextNumbering, numbersNothingAtFirst)
{
    EXPECT_EQ(TextNumbering().numberOf("a"), 0U);
    EXPECT_EQ(TextNumbering().numberOf(""), 0U);
    EXPECT_EQ(TextNumbering(std::span<const std::string_view>()).size(), 0U);
}

TEST(TextNumbering, countsFromOneInOrderEachOnce)
{
    const std::array<std::string_view, 4> texts{
        "b", "a", "b", "a text of more than sixteen bytes"
    };
    const TextNumbering numbering{ std::span(texts) };
    EXPECT_EQ(numbering.size(), 3U);
    EXPECT_EQ(numbering.numberOf("b"), 1U);
    EXPECT_EQ(numbering.numberOf("a"), 2U);
    EXPECT_EQ(numbering.numberOf("a text of more than sixteen bytes"), 3U);
    EXPECT_EQ(numbering.numberOf("a text of none but sixteen bytes"), 0U);
    EXPECT_EQ(numbering.numberOf(""), 0U);
}

/// Texts of few letters and all lengths, so that many are nearly alike.
TEST(TextNumbering, findsWhatWasPutInAndNothingElse)
{
    std::mt19937_64 random(11);
    for (const std::size_t longest : { std::size_t(4), std::size_t(16), std::size_t(40) }) {
        std::vector<std::string> texts;
        std::map<std::string, std::uint32_t> expected;
        for (int i = 0; i < 2'000; ++i)
            if (expected.try_emplace(texts.emplace_back(randomText(random, longest)), 0).second)
                expected[texts.back()] = std::uint32_t(expected.size());
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        const TextNumbering numbering(views);
        EXPECT_EQ(numbering.size(), expected.size());
        for (int i = 0; i < 20'000; ++i) {
            const std::string text =
                i % 2 == 0 ? texts[random() % texts.size()] : randomText(random, longest);
            const auto found = expected.find(text);
            EXPECT_EQ(numbering.numberOf(text), found == expected.end() ? 0 : found->second)
                << text;
        }
    }
}

} // namespace
} // namespace core::testing
