#include "core/csv/utf8_stream.h"

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

} // namespace

Utf8Stream::Utf8Stream(ByteSource& source)
    : m_source(source)
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
    if (m_start.starts_with("\xEF\xBB\xBF")) {
        m_start.erase(0, 3);
    } else if (m_start.starts_with("\xFF\xFE")) {
        m_encoding = Encoding::Utf16Le;
        m_start.erase(0, 2);
    } else if (m_start.starts_with("\xFE\xFF")) {
        m_encoding = Encoding::Utf16Be;
        m_start.erase(0, 2);
    }
    return {};
}

Result<bool> Utf8Stream::readMore(std::string& text)
{
    if (!m_started) {
        if (auto started = readStart(); !started)
            return started.error();
        if (m_encoding == Encoding::Utf8)
            text += m_start;
        else
            decodeUtf16(m_start, text);
    }
    if (m_ended)
        return false;
    if (m_encoding == Encoding::Utf8) {
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
    decodeUtf16({ m_chunk.data(), *got }, text);
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
            m_encoding == Encoding::Utf16Le ? a | unsigned(b) << 8 : b | unsigned(a) << 8;
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

} // namespace core
