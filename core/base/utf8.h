#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

/// One code point at the front of a text; length 0: the front is not valid UTF-8.
struct CodePoint {
    std::uint32_t value = 0;
    std::size_t length = 0; ///< in bytes
};

/// `text` must not be empty. Overlong forms, surrogates and values past U+10FFFF are not valid.
[[nodiscard]] CodePoint decodeUtf8(std::string_view text);
void appendUtf8(std::string& text, std::uint32_t codePoint);

/// Blanks, controls, zero-width and direction characters, BOM: what a spreadsheet may skip in front of a formula.
[[nodiscard]] bool isInvisible(std::uint32_t codePoint);

} // namespace core
