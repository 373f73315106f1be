#include "core/usecases/row_blocks.h"

#include <cstring>
#include <functional>

namespace core {

namespace {

std::string_view kept(std::string_view text, std::pmr::memory_resource& texts)
{
    if (text.empty())
        return {};
    char* bytes = static_cast<char*>(texts.allocate(text.size(), 1));
    std::memcpy(bytes, text.data(), text.size());
    return { bytes, text.size() };
}

/// Moves the row's views to a copy of its text. A field stands in the row as it is, unless the reader had to write it
/// anew.
void keepTexts(CsvRow& row, std::pmr::memory_resource& texts)
{
    const std::string_view old = row.raw;
    row.raw = kept(old, texts);
    constexpr std::less_equal<const char*> isBefore;
    for (std::string_view& field : row.fields) {
        const bool isInside = isBefore(old.data(), field.data())
            && isBefore(field.data() + field.size(), old.data() + old.size());
        field = isInside && !field.empty()
            ? row.raw.substr(std::size_t(field.data() - old.data()), field.size())
            : kept(field, texts);
    }
}

} // namespace

RowBlocks::RowBlocks(RowReader& reader,
                     const ConversionMapper& mapper,
                     const RejectedRows& rejected)
    : m_reader(reader)
    , m_mapper(mapper)
    , m_rejected(rejected)
    , m_thread([this] { readAll(); })
{
}

RowBlocks::~RowBlocks()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void RowBlocks::readAll()
{
    for (bool isLast = false; !isLast;) {
        Result<RowBlock> block = read();
        isLast = !block || block->rows.empty();
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ahead.size() < mostAhead || m_isStopped; });
        if (m_isStopped)
            return;
        m_ahead.push_back(std::move(block));
        m_changed.notify_all();
    }
}

RowBlock RowBlocks::emptyBlock()
{
    RowBlock block;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_used.empty()) {
            block = std::move(m_used.back());
            m_used.pop_back();
        }
    }
    block.rows.clear();
    block.rows.reserve(blockSize);
    if (block.texts)
        block.texts->resource.release();
    else
        block.texts = std::make_unique<RowTexts>();
    return block;
}

Result<RowBlock> RowBlocks::read()
{
    RowBlock block = emptyBlock();
    CsvRow row;
    while (block.rows.size() < blockSize) {
        const auto got = m_reader.next(row);
        if (!got)
            return got.error();
        if (!*got)
            break;
        ReadRow& one = block.rows.emplace_back();
        one.line = row.line;
        keepTexts(row, block.texts->resource);
        if (auto issue = m_mapper.read(row, one.mapped))
            one.issue = std::make_unique<RowIssue>(std::move(*issue));
        one.asRejected = m_rejected.lineOf(row);
        if (!one.issue && !one.mapped.conversion.id.empty())
            one.identity = identityOf(one.mapped.conversion);
    }
    block.bytesRead = m_reader.bytesRead();
    return block;
}

void RowBlocks::giveBack(RowBlock block)
{
    const std::lock_guard lock(m_mutex);
    m_used.push_back(std::move(block));
}

Result<RowBlock> RowBlocks::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ahead.empty(); });
    Result<RowBlock> block = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_changed.notify_all();
    return block;
}

} // namespace core
