#include "core/usecases/row_blocks.h"

namespace core {

RowBlocks::RowBlocks(RowReader& reader,
                     const ConversionMapper& mapper,
                     const RejectedRows& rejected)
    : m_reader(reader)
    , m_mapper(mapper)
    , m_rejected(rejected)
{
    readAhead();
}

void RowBlocks::readAhead()
{
    m_ahead = std::async(std::launch::async, [this] { return read(); });
}

Result<RowBlock> RowBlocks::read()
{
    RowBlock block;
    block.rows.reserve(blockSize);
    CsvRow row;
    while (block.rows.size() < blockSize) {
        const auto got = m_reader.next(row);
        if (!got)
            return got.error();
        if (!*got)
            break;
        ReadRow& one = block.rows.emplace_back();
        one.line = row.line;
        one.issue = m_mapper.read(row, one.mapped);
        one.asRejected = m_rejected.lineOf(row);
        if (!one.issue && !one.mapped.conversion.id.empty())
            one.identity = identityOf(one.mapped.conversion);
    }
    block.bytesRead = m_reader.bytesRead();
    return block;
}

Result<RowBlock> RowBlocks::next()
{
    if (!m_ahead.valid())
        return RowBlock();
    auto block = m_ahead.get();
    if (block && block->rows.size() == blockSize)
        readAhead();
    return block;
}

} // namespace core
