#include "core/usecases/row_blocks.h"

#include <chrono>
#include <cstdint>
#include <cstring>

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
    const auto old = std::uintptr_t(row.raw.data());
    row.raw = kept(row.raw, texts);
    for (std::string_view& field : row.fields) {
        const std::uintptr_t from = std::uintptr_t(field.data()) - old; // huge where it lies elsewhere
        const bool isInside = from <= row.raw.size() && field.size() <= row.raw.size() - from;
        field = isInside ? std::string_view(row.raw.data() + from, field.size()) : kept(field, texts);
    }
}

} // namespace

Result<std::size_t> StoppableSource::read(std::span<char> buffer)
{
    if (m_isStopped)
        return importStopped();
    return m_source.read(buffer);
}

Error importStopped()
{
    return { ErrorCode::Cancelled,
             say("core", "The import was stopped; nothing of it was kept."),
             {},
             {} };
}

RowBlocks::RowBlocks(StoppableSource& source,
                     RowReader& reader,
                     const ConversionMapper& mapper,
                     const RejectedRows& rejected)
    : m_source(source)
    , m_reader(reader)
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
    m_source.stop();
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
    std::size_t bytes = 0;
    while (block.rows.size() < blockSize && bytes < blockBytes) {
        const auto got = m_reader.next(row);
        if (!got)
            return got.error();
        if (!*got)
            break;
        ReadRow& one = block.rows.emplace_back();
        one.line = row.line;
        bytes += row.raw.size();
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

Result<RowBlock> RowBlocks::next(const Progress& progress)
{
    constexpr std::chrono::milliseconds patience(50);
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, patience, [this] { return !m_ahead.empty(); }))
        if (progress.cancelled())
            return importStopped();
    Result<RowBlock> block = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_changed.notify_all();
    return block;
}

} // namespace core
