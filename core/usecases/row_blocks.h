#pragma once

#include "core/base/bytes.h"
#include "core/base/progress.h"
#include "core/csv/conversion_mapper.h"
#include "core/csv/row_reader.h"
#include "core/model/conversion.h"
#include "core/pricing/pricing.h"
#include "core/usecases/rejected_rows.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <memory_resource>
#include <mutex>
#include <thread>
#include <vector>

namespace core {

/// A row of a file on its way to a conversion.
struct ReadRow {
    ReadRow() { } // NOLINT(modernize-use-equals-default): a defaulted one would clear every byte of millions first

    std::int64_t line = 0;
    Identity identity; ///< of a conversion with an id; the others' depends on the rows before
    std::unique_ptr<RowIssue> issue; ///< it cannot be taken
    bool isPriced = false; ///< its campaign and publisher are known
    Earning earning; ///< of a priced one, if it is new and follows no other
    std::unique_ptr<Error> refusal; ///< in place of an earning
    RejectedRows::Line asRejected; ///< as a rejects file would have it
    MappedConversion mapped; ///< views of the block's texts; last, for the subs at its end
};

/// The memory of a block's texts. What it had comes into use again after a release.
struct RowTexts {
    static constexpr std::size_t usual = 1 << 20; ///< bytes, of most files; more comes where it does not do

    std::unique_ptr<std::byte[]> bytes = std::make_unique_for_overwrite<std::byte[]>(usual);
    std::pmr::monotonic_buffer_resource resource{ bytes.get(), usual };
};

/// Some thousands of rows, in the order of the file.
struct RowBlock {
    std::unique_ptr<RowTexts> texts; ///< of the records
    std::vector<CsvRow> records; ///< the first `count` are this block's
    std::size_t count = 0; ///< none: the file is at its end
    std::vector<ReadRow> rows; ///< of the records, once they have been prepared
    std::int64_t bytesRead = 0; ///< of the file, with this block
};

/// A source that another thread can make fail: a record without an end is read for as long as the file lasts.
class StoppableSource final : public ByteSource {
public:
    explicit StoppableSource(ByteSource& source)
        : m_source(source)
    {
    }
    void stop() { m_isStopped = true; }
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer) override;
    [[nodiscard]] std::string name() const override { return m_source.name(); }
    [[nodiscard]] std::int64_t size() const override { return m_source.size(); }

private:
    ByteSource& m_source;
    std::atomic<bool> m_isStopped = false;
};

/// What the user is told who stopped an import.
[[nodiscard]] Error importStopped();

/// Splits the rows of a file and prepares them, block by block, on as many threads as there are processors, but eight
/// at most, some blocks ahead of who takes them in. One thread splits at a time; what it split it prepares itself,
/// while the rows are in its processor's cache. Reader and source outlive it; meanwhile nobody else asks the reader
/// for anything.
class RowBlocks {
public:
    /// Small enough that a block takes well under 100 ms: cancel must not wait.
    static constexpr std::size_t blockSize = 4'000;
    /// Of rows that are not stored: a processor's cache holds a block with its rows.
    static constexpr std::size_t smallBlockSize = 1'000;
    /// A block ends with the row that brings its text and its cells to so many bytes: a row may have a mebibyte.
    static constexpr std::size_t blockBytes = std::size_t(8) << 20;
    /// Makes `rows` of a block's records; several threads at once.
    using Prepare = std::function<void(RowBlock& block)>;

    RowBlocks(StoppableSource& source, RowReader& reader, std::size_t rowsABlock, Prepare prepare);
    ~RowBlocks();
    RowBlocks(const RowBlocks&) = delete;
    RowBlocks& operator=(const RowBlocks&) = delete;

    /// The next rows, in the order of the file. Error: the source failed, the rest of the file cannot be understood, or
    /// the user stopped it while it was waited for. After that, and after the end, it is not asked again.
    [[nodiscard]] Result<RowBlock> next(const Progress& progress);
    /// A block whose rows nobody looks at any more, to be filled again: memory from the system costs as
    /// much as the rows.
    void giveBack(RowBlock block);

private:
    void work();
    [[nodiscard]] bool awaitTurn(std::size_t number, RowBlock& block);
    [[nodiscard]] Result<RowBlock> split(RowBlock block);

    StoppableSource& m_source;
    RowReader& m_reader;
    const std::size_t m_rowsABlock;
    const Prepare m_prepare;
    const std::size_t m_mostAhead; ///< blocks that were begun and not taken
    std::mutex m_readerMutex; ///< of the reader and the next two; taken before the other
    std::size_t m_split = 0; ///< blocks that were begun
    bool m_hasEnded = false; ///< the last of them was empty, or failed
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_changed;
    std::map<std::size_t, Result<RowBlock>> m_ready; ///< by their number
    std::size_t m_taken = 0; ///< blocks
    std::vector<RowBlock> m_used; ///< to be filled again
    bool m_isStopped = false; ///< nobody will take more
    std::vector<std::thread> m_threads;
};

} // namespace core
