#pragma once

#include <string>
#include <vector>

namespace tests {

/// A conversions file that somebody might hand in, and what must become of it.
struct CorpusFile {
    std::string name; ///< group and what is odd about it
    std::string bytes;
    bool isRefused = false; ///< whole, and nothing is kept
    int added = 0; ///< otherwise: rows that come in …
    int rejected = 0; ///< … and rows that are rejected alone
    std::string
        says; ///< a part of the sentence that refuses or rejects; of the value that was read
};

/// R16: every one has its own name. The books have the campaign Offer and the publisher nick, in a
/// zone with summer time; amounts are GBP.
[[nodiscard]] std::vector<CorpusFile> conversionCorpus();

/// The corpus' part by subject.
[[nodiscard]] std::vector<CorpusFile> cellCorpus(); ///< numbers, dates, words
[[nodiscard]] std::vector<CorpusFile> encodingCorpus(); ///< bytes that are characters, or are not
[[nodiscard]] std::vector<CorpusFile> structureCorpus(); ///< quotes, separators, headers, sizes

} // namespace tests
