#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

// A reader of foreign bytes under fuzzing: one file each, linked once with libFuzzer (preset fuzz)
// and in every build with run_seeds.cpp, which tries the seeds and some thousands of their
// mutations.

/// The reader on these bytes. Ends the program when it breaks a promise; whatever it answers is
/// fine else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Texts from which to begin.
[[nodiscard]] std::vector<std::string> fuzzSeeds();

inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return { reinterpret_cast<const char*>(data), size };
}

/// A promise of the reader that must hold for any bytes.
inline void promise(bool kept, const char* what)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}
