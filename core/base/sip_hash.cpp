#include "core/base/sip_hash.h"

#include <bit>
#include <cstring>

namespace core {
namespace {

// The key of the reference's test vectors: bytes 0 to 15.
constexpr std::uint64_t key0 = 0x0706050403020100u;
constexpr std::uint64_t key1 = 0x0F0E0D0C0B0A0908u;

struct State {
    std::uint64_t v0 = key0 ^ 0x736F6D6570736575u;
    std::uint64_t v1 = key1 ^ 0x646F72616E646F6Du ^ 0xEE; // 0xEE: 128 bits of output
    std::uint64_t v2 = key0 ^ 0x6C7967656E657261u;
    std::uint64_t v3 = key1 ^ 0x7465646279746573u;

    void round()
    {
        v0 += v1;
        v2 += v3;
        v1 = std::rotl(v1, 13) ^ v0;
        v3 = std::rotl(v3, 16) ^ v2;
        v0 = std::rotl(v0, 32);
        v2 += v1;
        v0 += v3;
        v1 = std::rotl(v1, 17) ^ v2;
        v3 = std::rotl(v3, 21) ^ v0;
        v2 = std::rotl(v2, 32);
    }
    void compress(std::uint64_t word)
    {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
    }
    std::uint64_t output()
    {
        for (int i = 0; i < 4; ++i)
            round();
        return v0 ^ v1 ^ v2 ^ v3;
    }
};

std::uint64_t littleEndian(std::string_view bytes)
{
    std::uint64_t word = 0;
    if (std::endian::native == std::endian::little && bytes.size() == sizeof word) {
        std::memcpy(&word, bytes.data(), sizeof word);
        return word;
    }
    for (std::size_t i = 0; i < bytes.size(); ++i)
        word |= std::uint64_t(std::uint8_t(bytes[i])) << (8 * i);
    return word;
}

} // namespace

SipHash128 sipHash128(std::string_view bytes)
{
    State state;
    std::string_view rest = bytes;
    for (; rest.size() >= 8; rest.remove_prefix(8))
        state.compress(littleEndian(rest.substr(0, 8)));
    state.compress(littleEndian(rest) | std::uint64_t(bytes.size()) << 56);
    SipHash128 hash;
    state.v2 ^= 0xEE;
    hash.low = state.output();
    state.v1 ^= 0xDD;
    hash.high = state.output();
    return hash;
}

} // namespace core
