#include "core/csv/utf8_stream.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t chunkSize = std::size_t(256) * 1024;
constexpr char brokenText = '\xFF';

void appendUtf8(std::uint32_t point, std::string& text)
{
    const auto put = [&text](std::uint32_t byte) {
        text += static_cast<char>(static_cast<unsigned char>(byte));
    };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | point >> 6);
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3F));
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

/// Windows-1252 from 0x80 to 0x9F (WHATWG index windows-1252); 0: no character.
constexpr std::uint16_t windows1252Letters[] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

void decodeWindows1252(std::string_view bytes, std::string& text)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isMoved = byte >= 0x80 && byte < 0xA0;
        const std::uint16_t point = isMoved ? windows1252Letters[byte - 0x80] : byte;
        if (isMoved && point == 0)
            text += brokenText;
        else
            appendUtf8(point, text);
    }
}

} // namespace

Utf8Stream::Utf8Stream(ByteSource& source, std::optional<TextEncoding> encoding)
    : m_source(source)
    , m_encoding(encoding.value_or(TextEncoding::Utf8))
    , m_isChosen(encoding.has_value())
{
}

/// Reads until the buffer is full or the source ends: a pipe hands over little at a time.
Result<std::size_t> Utf8Stream::fill(std::span<char> buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        auto got = m_source.read(buffer.subspan(filled));
        if (!got)
            return got;
        if (*got == 0)
            break;
        filled += *got;
    }
    m_bytesRead += std::int64_t(filled);
    if (std::max(m_bytesRead, m_source.size()) > maxRowsFileBytes)
        return Error{ ErrorCode::Refused,
                      say("core", "The file is larger than 16 GiB."),
                      name(),
                      say("core", "Split it.") };
    return filled;
}

Result<void> Utf8Stream::readStart()
{
    m_started = true;
    m_start.resize(4);
    auto got = fill(m_start);
    if (!got)
        return got.error();
    m_start.resize(*got);
    if (m_start.starts_with("\x1F\x8B"))
        return Error{ ErrorCode::Refused,
                      say("core", "This is a gzip-compressed file, not a text file."),
                      name(),
                      say("core", "Unpack it (gunzip) and import the CSV inside.") };
    if (m_start.starts_with("PK\x03\x04"))
        return Error{ ErrorCode::Refused,
                      say("core", "This is a ZIP or spreadsheet (XLSX) file, not a text file."),
                      name(),
                      say("core", "Save the table as CSV (UTF-8) and import that.") };
    struct Mark {
        std::string_view bytes;
        TextEncoding encoding;
    };
    constexpr Mark marks[] = { { "\xEF\xBB\xBF", TextEncoding::Utf8 },
                               { "\xFF\xFE", TextEncoding::Utf16Le },
                               { "\xFE\xFF", TextEncoding::Utf16Be } };
    for (const Mark& mark : marks) {
        const bool applies = !m_isChosen || m_encoding == mark.encoding;
        if (!applies || !m_start.starts_with(mark.bytes))
            continue;
        m_encoding = mark.encoding;
        m_start.erase(0, mark.bytes.size());
        break;
    }
    return {};
}

void Utf8Stream::decode(std::string_view bytes, std::string& text)
{
    if (m_encoding == TextEncoding::Utf8)
        text += bytes;
    else if (m_encoding == TextEncoding::Windows1252)
        decodeWindows1252(bytes, text);
    else
        decodeUtf16(bytes, text);
}

Result<bool> Utf8Stream::readMore(std::string& text)
{
    if (!m_started) {
        if (auto started = readStart(); !started)
            return started.error();
        decode(m_start, text);
    }
    if (m_ended)
        return false;
    if (m_encoding == TextEncoding::Utf8) {
        const std::size_t before = text.size();
        text.resize(before + chunkSize);
        auto got = fill(std::span(text).subspan(before));
        text.resize(before + (got ? *got : 0));
        if (!got)
            return got.error();
        m_ended = *got < chunkSize;
        return true;
    }
    m_chunk.resize(chunkSize);
    auto got = fill(m_chunk);
    if (!got)
        return got.error();
    decode({ m_chunk.data(), *got }, text);
    m_ended = *got < chunkSize;
    if (m_ended && (m_highSurrogate != 0 || !m_oddByte.empty()))
        text += brokenText;
    return true;
}

void Utf8Stream::decodeUtf16(std::string_view bytes, std::string& text)
{
    const auto unit = [this](char first, char second) {
        const auto a = static_cast<unsigned char>(first);
        const auto b = static_cast<unsigned char>(second);
        const unsigned value =
            m_encoding == TextEncoding::Utf16Le ? a | unsigned(b) << 8 : b | unsigned(a) << 8;
        return static_cast<std::uint16_t>(value);
    };
    std::size_t at = 0;
    if (!m_oddByte.empty() && !bytes.empty()) {
        decodeUnit(unit(m_oddByte.front(), bytes.front()), text);
        m_oddByte.clear();
        at = 1;
    }
    for (; at + 1 < bytes.size(); at += 2)
        decodeUnit(unit(bytes[at], bytes[at + 1]), text);
    if (at < bytes.size())
        m_oddByte = bytes[at];
}

void Utf8Stream::decodeUnit(std::uint16_t unit, std::string& text)
{
    const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
    if (m_highSurrogate != 0) {
        const std::uint32_t high = m_highSurrogate;
        m_highSurrogate = 0;
        if (isLow) {
            appendUtf8(0x10000 + ((high - 0xD800) << 10) + (std::uint32_t(unit) - 0xDC00), text);
            return;
        }
        text += brokenText;
    }
    if (unit >= 0xD800 && unit <= 0xDBFF)
        m_highSurrogate = unit;
    else if (isLow)
        text += brokenText;
    else
        appendUtf8(unit, text);
}

bool holdsUtf8Letters(std::string_view bytes)
{
    while (const auto invalid = firstInvalidUtf8(bytes)) {
        if (!isAscii(bytes.substr(0, *invalid)))
            return true;
        bytes.remove_prefix(*invalid + 1);
    }
    return !isAscii(bytes);
}

} // namespace core
