#pragma once

#include "core/base/bytes.h"
#include "core/base/progress.h"
#include "core/csv/conversion_mapper.h"
#include "core/csv/row_reader.h"
#include "core/model/conversion.h"
#include "core/usecases/rejected_rows.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <memory_resource>
#include <mutex>
#include <thread>
#include <vector>

namespace core {

/// A row of a file as it was read; nobody was looked up yet.
struct ReadRow {
    ReadRow() { } // NOLINT(modernize-use-equals-default): a defaulted one would clear every byte of millions first

    std::int64_t line = 0;
    MappedConversion mapped; ///< views of the block's texts
    Identity identity; ///< of a conversion with an id; the others' depends on the rows before
    std::unique_ptr<RowIssue> issue; ///< it cannot be taken
    RejectedRows::Line asRejected; ///< as a rejects file would have it
};

/// The memory of a block's texts. What it had comes into use again after a release.
struct RowTexts {
    static constexpr std::size_t usual = 1 << 20; ///< bytes, of most files; more comes where it does not do

    std::unique_ptr<std::byte[]> bytes = std::make_unique_for_overwrite<std::byte[]>(usual);
    std::pmr::monotonic_buffer_resource resource{ bytes.get(), usual };
};

/// Some thousands of rows, in the order of the file.
struct RowBlock {
    std::unique_ptr<RowTexts> texts; ///< of the rows
    std::vector<ReadRow> rows; ///< none: the file is at its end
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

/// Splits and reads the rows of a file on a thread of its own, some blocks ahead of who takes them in. Reader,
/// the source it reads, mapper and rejected rows outlive it; meanwhile nobody else asks the reader for anything.
class RowBlocks {
public:
    /// Small enough that a block takes well under 100 ms: cancel must not wait.
    static constexpr std::size_t blockSize = 4'000;
    /// A block ends with the row that brings its text to so many bytes: a row may have a mebibyte.
    static constexpr std::size_t blockBytes = std::size_t(8) << 20;

    RowBlocks(StoppableSource& source,
              RowReader& reader,
              const ConversionMapper& mapper,
              const RejectedRows& rejected);
    ~RowBlocks();
    RowBlocks(const RowBlocks&) = delete;
    RowBlocks& operator=(const RowBlocks&) = delete;

    /// The next rows. Error: the source failed, the rest of the file cannot be understood, or the user stopped it
    /// while it was waited for. After that, and after the end, it is not asked again.
    [[nodiscard]] Result<RowBlock> next(const Progress& progress);
    /// A block whose rows nobody looks at any more, to be filled again: memory from the system costs as
    /// much as the rows.
    void giveBack(RowBlock block);

private:
    static constexpr std::size_t mostAhead = 2; ///< blocks that wait to be taken

    void readAll();
    [[nodiscard]] Result<RowBlock> read();
    [[nodiscard]] RowBlock emptyBlock();

    StoppableSource& m_source;
    RowReader& m_reader;
    const ConversionMapper& m_mapper;
    const RejectedRows& m_rejected;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_changed;
    std::deque<Result<RowBlock>> m_ahead;
    std::vector<RowBlock> m_used; ///< to be filled again
    bool m_isStopped = false; ///< nobody will take more
    std::thread m_thread;
};

} // namespace core
