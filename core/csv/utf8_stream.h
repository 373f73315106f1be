#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// The text of a file as UTF-8, piece by piece: UTF-8 with or without BOM as it is, UTF-16 with BOM
/// decoded. What is broken in UTF-16 comes out as the byte 0xFF, which no UTF-8 has, so that one
/// later check finds both. Fails when the source fails, or when the file is a compressed one.
class Utf8Stream {
public:
    explicit Utf8Stream(ByteSource& source);

    /// Appends the next piece to `text`; false at the end.
    [[nodiscard]] Result<bool> readMore(std::string& text);
    /// Bytes taken from the source so far: for progress.
    [[nodiscard]] std::int64_t bytesRead() const { return m_bytesRead; }
    [[nodiscard]] std::string name() const { return m_source.name(); }

private:
    enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be };

    [[nodiscard]] Result<std::size_t> fill(std::span<char> buffer);
    [[nodiscard]] Result<void> readStart();
    void decodeUtf16(std::string_view bytes, std::string& text);
    void decodeUnit(std::uint16_t unit, std::string& text);

    ByteSource& m_source;
    Encoding m_encoding = Encoding::Utf8;
    bool m_started = false;
    bool m_ended = false;
    std::int64_t m_bytesRead = 0;
    std::string m_start; ///< bytes read to see the encoding, not handed out yet
    std::vector<char> m_chunk; ///< of UTF-16
    std::string m_oddByte; ///< first half of a UTF-16 unit
    std::uint16_t m_highSurrogate = 0; ///< waits for its low one; 0: none
};

} // namespace core
