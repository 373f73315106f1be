#include "core/csv/byte_block.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <string>

namespace core::testing {
namespace {

/// All bytes there are, and often those that files are cut at.
std::string randomBytes(std::mt19937_64& random, std::size_t size)
{
    std::string bytes(size, '\0');
    for (char& byte : bytes)
        byte = random() % 2 == 0 ? ",;\t\r\n\"\x7F\x80"[random() % 8] : char(random());
    return bytes;
}

template <typename Bytes>
void compareWithEachByte()
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 2'000; ++round) {
        const std::string bytes = randomBytes(random, ByteBlock::size);
        const char wanted = bytes[random() % bytes.size()];
        std::uint64_t equal = 0;
        std::uint64_t unusual = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            equal |= std::uint64_t(bytes[i] == wanted) << i;
            unusual |= std::uint64_t(bytes[i] == '\0' || std::uint8_t(bytes[i]) > 0x7F) << i;
        }
        ASSERT_EQ(Bytes::equalTo(bytes.data(), wanted), equal);
        ASSERT_EQ(Bytes::unusual(bytes.data()), unusual);
    }
}

TEST(ByteBlock, looksAtEachByteWhateverTheProcessor)
{
    compareWithEachByte<WordBytes>();
    compareWithEachByte<FastBytes>();
}

TEST(ByteBlock, endsWithItsText)
{
    for (std::size_t size = 1; size <= ByteBlock::size; ++size) {
        const std::string text(2 * ByteBlock::size, ',');
        const ByteBlock block(std::string_view(text).substr(0, size), 0);
        EXPECT_EQ(std::size_t(std::popcount(block.equalTo(','))), size);
        EXPECT_EQ(block.unusual(), 0U);
    }
}

TEST(ByteBlock, findsTheFirstByteThatIsNotUsual)
{
    for (std::size_t size = 0; size < 200; ++size) {
        const std::string usual(size, 'a');
        EXPECT_EQ(firstUnusual(usual, 0), size);
        EXPECT_EQ(firstUnusual(usual + std::string(1, '\0') + "\xC3\xA4", 0), size);
        EXPECT_EQ(firstUnusual("\xC3\xA4" + usual + "\xC3\xA4", 2), size + 2);
    }
}

} // namespace
} // namespace core::testing
