#include "core/base/bytes.h"

#include <algorithm>

namespace core {

StringSource::StringSource(std::string bytes, std::string name)
    : m_bytes(std::move(bytes))
    , m_name(std::move(name))
{
}

Result<std::size_t> StringSource::read(std::span<char> buffer)
{
    const std::size_t count = std::min(buffer.size(), m_bytes.size() - m_position);
    std::copy_n(m_bytes.data() + m_position, count, buffer.data());
    m_position += count;
    return count;
}

} // namespace core
