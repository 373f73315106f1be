#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

/// A place in the books' hash chain (I7), as it is printed on papers and said of exports: an
/// anchor. Who has noted it can ask later whether all that the books held then is unaltered.
struct ChainHead {
    std::int64_t position = 0; ///< of the link, from 1
    std::string hash; ///< its hexadecimal digits, in lower case: all 64, or as many as were noted

    friend bool operator==(const ChainHead&, const ChainHead&) = default;
};

/// With as many digits as papers show: 16.
[[nodiscard]] ChainHead shortened(const ChainHead& head);
/// "482:3fa9 02bc 77de 1c05", of at most 16 digits.
[[nodiscard]] std::string toText(const ChainHead& head);
/// What toText() writes, with or without blanks, in either case. Refused: anything else, and fewer
/// than 8 digits, which many links may share.
[[nodiscard]] Result<ChainHead> parseChainHead(std::string_view text);
/// Whether what was noted is this link: the digits of the one with fewer are the other's first.
[[nodiscard]] bool isSame(const ChainHead& noted, const ChainHead& link);

} // namespace core
