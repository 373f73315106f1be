#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace core {

/// A text's length, and its first and its last eight bytes: of up to sixteen bytes, as texts that
/// are looked up by the million nearly all are, that is all of it, and two of them are compared
/// without a loop over their letters.
struct BriefText {
    static constexpr std::size_t whole = 16; ///< up to so many bytes it says all of the text

    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::size_t size = 0;

    BriefText() = default;
    explicit BriefText(std::string_view text)
        : size(text.size())
    {
        const char* begin = text.data();
        const char* end = begin + size;
        if (size >= sizeof(std::uint64_t)) {
            first = read<std::uint64_t>(begin);
            last = read<std::uint64_t>(end - sizeof(std::uint64_t));
        } else if (size >= sizeof(std::uint32_t)) {
            first = read<std::uint32_t>(begin);
            last = read<std::uint32_t>(end - sizeof(std::uint32_t));
        } else if (size > 0) { // the first, the middle and the last are all that three have
            first = std::uint8_t(*begin) | std::uint64_t(std::uint8_t(begin[size / 2])) << 8;
            last = std::uint8_t(end[-1]);
        }
    }

    friend bool operator==(const BriefText&, const BriefText&) = default;

private:
    template <typename Word>
    static Word read(const char* bytes)
    {
        Word word;
        std::memcpy(&word, bytes, sizeof word);
        return word;
    }
};

/// Spreads the bits of a word over all of them (the finalizer of SplitMix64, public domain).
[[nodiscard]] constexpr std::uint64_t spread(std::uint64_t bits)
{
    bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9u;
    bits = (bits ^ bits >> 27) * 0x94D049BB133111EBu;
    return bits ^ bits >> 31;
}

[[nodiscard]] inline std::uint64_t hashOf(const BriefText& text)
{
    return spread(text.first * 0x9E3779B97F4A7C15u + std::rotl(text.last, 29) + text.size);
}

/// Of tables in memory, never of what is stored: it may change, and differs from processor to
/// processor. `brief`: the text's.
[[nodiscard]] inline std::uint64_t hashOf(const BriefText& brief, std::string_view text)
{
    std::uint64_t hash = hashOf(brief);
    for (std::size_t at = 8; at + 8 < text.size() && brief.size > BriefText::whole; at += 8)
        hash = spread(hash + BriefText(text.substr(at, 8)).first);
    return hash;
}
[[nodiscard]] inline std::uint64_t hashOfText(std::string_view text)
{
    return hashOf(BriefText(text), text);
}

} // namespace core
