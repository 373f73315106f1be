// The seeds and their mutations, as a test of every build: run_seeds [ROUNDS]; --write FOLDER keeps
// the seeds as files, for libFuzzer to begin from; --file FILE tries that file alone.
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>

namespace {

void tryText(const std::string& text)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

/// One to four small changes: bytes set, cut, doubled, taken from another seed.
std::string
mutated(std::string text, const std::vector<std::string>& seeds, std::mt19937_64& random)
{
    constexpr std::string_view odd("\0\xFF\x80\"\n\r,;\t-+.0e{}[]:\\ \xEF", 22);
    const auto below = [&random](std::size_t limit) {
        return std::size_t(random() % std::max<std::size_t>(limit, 1));
    };
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
        const std::size_t at = below(text.size() + 1);
        const std::size_t length = below(std::min<std::size_t>(text.size() - at, 16) + 1);
        switch (below(6)) {
        case 0:
            text.insert(at, 1, odd[below(odd.size())]);
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        case 3:
            if (at < text.size())
                text[at] = char(random() & 0xff);
            break;
        case 4:
            if (at < text.size())
                text[at] = char(text[at] ^ (1 << below(8)));
            break;
        default: {
            const std::string& other = seeds[below(seeds.size())];
            const std::size_t from = below(other.size() + 1);
            text.insert(at, other.substr(from, below(40)));
        }
        }
    }
    return text;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> seeds = fuzzSeeds();
    const std::string word = argc > 1 ? argv[1] : "";
    if (word == "--write" && argc > 2) {
        int number = 0;
        for (const std::string& seed : seeds)
            std::ofstream(std::string(argv[2]) + "/seed-" + std::to_string(++number),
                          std::ios::binary)
                << seed;
        return 0;
    }
    if (word == "--file" && argc > 2) {
        std::ifstream file(argv[2], std::ios::binary);
        tryText({ std::istreambuf_iterator<char>(file), {} });
        return 0;
    }
    const long rounds = word.empty() ? 3'000 : std::atol(word.c_str());
    std::mt19937_64 random(20'261'126);
    for (const std::string& seed : seeds)
        tryText(seed);
    for (long i = 0; i < rounds; ++i)
        tryText(mutated(seeds[random() % seeds.size()], seeds, random));
    std::printf("%zu seeds, %ld mutations\n", seeds.size(), rounds);
    return 0;
}
