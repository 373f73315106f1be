#include "core/usecases/row_blocks.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <system_error>
#include <utility>

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

/// A file is split on one of them while the others prepare what was split.
std::size_t threadCount()
{
    constexpr unsigned most = 8; // more would wait for the one that splits
    return std::clamp(std::thread::hardware_concurrency(), 1U, most);
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

RowBlocks::RowBlocks(StoppableSource& source, RowReader& reader, std::size_t rowsABlock, Prepare prepare)
    : m_source(source)
    , m_reader(reader)
    , m_rowsABlock(rowsABlock)
    , m_prepare(std::move(prepare))
    , m_mostAhead(threadCount() + 2)
{
    try {
        for (std::size_t wanted = threadCount(); m_threads.size() < wanted;)
            m_threads.emplace_back([this] { work(); });
    } catch (const std::system_error&) { // the system gives no more threads: one will do
        if (m_threads.empty())
            throw;
    }
}

RowBlocks::~RowBlocks()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_source.stop();
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

/// Splits a block and prepares it, and the next, until the file ends.
void RowBlocks::work()
{
    for (;;) {
        std::unique_lock reading(m_readerMutex);
        if (m_hasEnded)
            return;
        const std::size_t number = m_split++;
        RowBlock empty;
        if (!awaitTurn(number, empty))
            return;
        Result<RowBlock> block = split(std::move(empty));
        m_hasEnded = !block || block->count == 0;
        reading.unlock();
        if (block)
            m_prepare(*block);
        const std::lock_guard lock(m_mutex);
        m_ready.emplace(number, std::move(block));
        m_changed.notify_all();
    }
}

/// Until the block is not too far ahead of who takes them; hands over memory for it. False: nobody takes it.
bool RowBlocks::awaitTurn(std::size_t number, RowBlock& block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return number < m_taken + m_mostAhead || m_isStopped; });
    if (!m_used.empty()) {
        block = std::move(m_used.back());
        m_used.pop_back();
    }
    return !m_isStopped;
}

Result<RowBlock> RowBlocks::split(RowBlock block)
{
    if (block.texts)
        block.texts->resource.release();
    else
        block.texts = std::make_unique<RowTexts>();
    block.records.resize(m_rowsABlock);
    block.count = 0;
    for (std::size_t bytes = 0; block.count < m_rowsABlock && bytes < blockBytes;) {
        CsvRow& record = block.records[block.count];
        const auto got = m_reader.next(record);
        if (!got)
            return got.error();
        if (!*got)
            break;
        keepTexts(record, block.texts->resource);
        bytes += record.raw.size() + record.fields.capacity() * sizeof(std::string_view);
        ++block.count;
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
    while (!m_changed.wait_for(lock, patience, [this] { return m_ready.contains(m_taken); }))
        if (progress.cancelled())
            return importStopped();
    Result<RowBlock> block = std::move(m_ready.extract(m_taken).mapped());
    ++m_taken;
    m_changed.notify_all();
    return block;
}

} // namespace core
