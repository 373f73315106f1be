#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace core {

/// What is asked of each of 64 bytes, answered by a bit, the first byte's the lowest; eight bytes a
/// step.
struct WordBytes {
    [[nodiscard]] static std::uint64_t equalTo(const char* bytes, char wanted)
    {
        return eachWord(bytes, [pattern = each(std::uint8_t(wanted))](std::uint64_t word) {
            word ^= pattern; // what differs comes to have its high bit set
            return ~(((word & ~highBits) + each(0x7F)) | word);
        });
    }
    /// Which are at most `limit`, from 0 on. `limit`: of ASCII; what is beyond it is greater.
    [[nodiscard]] static std::uint64_t upTo(const char* bytes, char limit)
    {
        return eachWord(bytes, [carry = each(0x7F - std::uint64_t(limit))](std::uint64_t word) {
            return ~(((word & ~highBits) + carry) | word); // so does what is greater
        });
    }
    /// Which are NUL or beyond ASCII.
    [[nodiscard]] static std::uint64_t unusual(const char* bytes)
    {
        return eachWord(
            bytes, [](std::uint64_t word) { return ~((word & ~highBits) + each(0x7F)) | word; });
    }

private:
    [[nodiscard]] static constexpr std::uint64_t each(std::uint64_t byte)
    {
        return byte * 0x0101010101010101;
    }
    static constexpr std::uint64_t highBits = 0x8080808080808080;

    template <typename Look>
    [[nodiscard]] static std::uint64_t eachWord(const char* bytes, const Look& look)
    {
        constexpr std::uint64_t gather = 0x0102040810204080; // brings bit 8i to 56 + i
        std::uint64_t bits = 0;
        for (unsigned i = 0; i < 64; i += 8) {
            std::uint64_t word = 0;
            // The first is the lowest; one load, where the processor has it so.
            for (unsigned at = 0; at < 8; ++at)
                word |= std::uint64_t(std::uint8_t(bytes[i + at])) << (8 * at);
            bits |= (((look(word) & highBits) >> 7) * gather >> 56) << i;
        }
        return bits;
    }
};

#if defined(__SSE2__) || defined(_M_X64)
/// The same, sixteen bytes a step: every processor of x86-64 has it.
struct Sse2Bytes {
    [[nodiscard]] static std::uint64_t equalTo(const char* bytes, char wanted)
    {
        return eachPart(bytes, [pattern = _mm_set1_epi8(wanted)](__m128i part) {
            return _mm_cmpeq_epi8(part, pattern);
        });
    }
    [[nodiscard]] static std::uint64_t upTo(const char* bytes, char limit)
    {
        return eachPart(bytes, [most = _mm_set1_epi8(limit)](__m128i part) {
            return _mm_cmpeq_epi8(_mm_min_epu8(part, most), part);
        });
    }
    [[nodiscard]] static std::uint64_t unusual(const char* bytes)
    {
        return eachPart(
            bytes, [one = _mm_set1_epi8(1)](__m128i part) { // signed, what is beyond ASCII is less
                return _mm_cmplt_epi8(part, one);
            });
    }

private:
    template <typename Look>
    [[nodiscard]] static std::uint64_t eachPart(const char* bytes, const Look& look)
    {
        const auto bits = [&](int from) {
            const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + from));
            return std::uint64_t(std::uint16_t(_mm_movemask_epi8(look(part)))) << from;
        };
        return bits(0) | bits(16) | bits(32) | bits(48);
    }
};
using FastBytes = Sse2Bytes;
#else
using FastBytes = WordBytes;
#endif

/// The 64 bytes of a text from a place on. Behind the text's end stand such as nobody asks for.
class ByteBlock {
public:
    static constexpr std::size_t size = 64;

    ByteBlock(std::string_view text, std::size_t at)
        : m_bytes(text.data() + at)
    {
        if (text.size() - at >= size)
            return;
        m_tail.fill('\x7F');
        std::memcpy(m_tail.data(), m_bytes, text.size() - at);
        m_bytes = m_tail.data();
    }
    ByteBlock(const ByteBlock&) = delete;
    ByteBlock& operator=(const ByteBlock&) = delete;
    ~ByteBlock() = default;

    [[nodiscard]] std::uint64_t equalTo(char wanted) const
    {
        return FastBytes::equalTo(m_bytes, wanted);
    }
    [[nodiscard]] std::uint64_t upTo(char limit) const { return FastBytes::upTo(m_bytes, limit); }
    [[nodiscard]] std::uint64_t unusual() const { return FastBytes::unusual(m_bytes); }

private:
    const char* m_bytes;
    std::array<char, size> m_tail; // set where the text ends in it
};

/// The first byte from `from` on that is NUL or beyond ASCII; the text's size: none is.
[[nodiscard]] inline std::size_t firstUnusual(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size(); at += ByteBlock::size)
        if (const std::uint64_t unusual = ByteBlock(text, at).unusual())
            return at + std::size_t(std::countr_zero(unusual));
    return text.size();
}

} // namespace core
