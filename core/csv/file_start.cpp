#include "core/csv/file_start.h"

#include <algorithm>

namespace core {

PeekedSource::PeekedSource(ByteSource& source)
    : m_source(source)
{
}

Result<std::unique_ptr<PeekedSource>> PeekedSource::peek(ByteSource& source)
{
    std::unique_ptr<PeekedSource> peeked(new PeekedSource(source));
    FileStart& start = peeked->m_start;
    start.name = source.name();
    start.bytes.resize(surveyedBytes);
    std::size_t filled = 0;
    while (filled < surveyedBytes) {
        auto got = source.read(std::span(start.bytes).subspan(filled));
        if (!got)
            return got.error();
        if (*got == 0) {
            start.isWhole = true;
            break;
        }
        filled += *got;
    }
    start.bytes.resize(filled);
    return peeked;
}

Result<std::size_t> PeekedSource::read(std::span<char> buffer)
{
    const std::size_t kept = std::min(buffer.size(), m_start.bytes.size() - m_given);
    if (kept == 0)
        return m_start.isWhole ? Result<std::size_t>(std::size_t(0)) : m_source.read(buffer);
    std::copy_n(m_start.bytes.begin() + std::ptrdiff_t(m_given), kept, buffer.begin());
    m_given += kept;
    return kept;
}

} // namespace core
