#pragma once

#include "core/base/bytes.h"
#include "core/csv/file_form.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A larger file of rows is refused, at once where its size is known.
inline constexpr std::int64_t maxRowsFileBytes = std::int64_t(16) * 1024 * 1024 * 1024;

/// The text of a file as UTF-8, piece by piece: UTF-8 as it is, UTF-16 and Windows-1252 decoded.
/// What is broken in these comes out as the byte 0xFF, which no UTF-8 has, so that one later check
/// finds all. Fails when the source fails, when the file is a compressed one, and beyond 16 GiB.
class Utf8Stream {
public:
    /// Without an encoding: by the byte order mark, else UTF-8.
    explicit Utf8Stream(ByteSource& source, std::optional<TextEncoding> encoding = std::nullopt);

    /// Appends the next piece to `text`; false at the end.
    [[nodiscard]] Result<bool> readMore(std::string& text);
    /// Bytes taken from the source so far: for progress.
    [[nodiscard]] std::int64_t bytesRead() const { return m_bytesRead; }
    [[nodiscard]] std::string name() const { return m_source.name(); }
    /// Known after the first piece.
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }

private:
    [[nodiscard]] Result<std::size_t> fill(std::span<char> buffer);
    [[nodiscard]] Result<void> readStart();
    void decode(std::string_view bytes, std::string& text);
    void decodeUtf16(std::string_view bytes, std::string& text);
    void decodeUnit(std::uint16_t unit, std::string& text);

    ByteSource& m_source;
    TextEncoding m_encoding;
    bool m_isChosen;
    bool m_started = false;
    bool m_ended = false;
    std::int64_t m_bytesRead = 0;
    std::string m_start; ///< bytes read to see the encoding, not handed out yet
    std::vector<char> m_chunk; ///< to be decoded
    std::string m_oddByte; ///< first half of a UTF-16 unit
    std::uint16_t m_highSurrogate = 0; ///< waits for its low one; 0: none
};

/// Whether letters beyond ASCII stand there as UTF-8, whatever else does.
[[nodiscard]] bool holdsUtf8Letters(std::string_view bytes);

} // namespace core
