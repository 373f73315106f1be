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
{
    readAhead();
}

void RowBlocks::readAhead()
{
    m_ahead = std::async(std::launch::async, [this] { return read(); });
}

Result<RowBlock> RowBlocks::read()
{
    constexpr std::size_t textOfBlock = blockSize * 256; // of most files; more comes where it does not do
    RowBlock block;
    block.texts = std::make_unique<std::pmr::monotonic_buffer_resource>(textOfBlock);
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
        keepTexts(row, *block.texts);
        if (auto issue = m_mapper.read(row, one.mapped))
            one.issue = std::make_unique<RowIssue>(std::move(*issue));
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
