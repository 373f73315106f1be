#include "core/csv/record_splitter.h"

#include "core/csv/byte_block.h"

#include <algorithm>
#include <array>
#include <bit>

namespace core {

namespace {

constexpr std::string_view separators = ",;\t";

} // namespace

char separatorOf(std::string_view firstRecord)
{
    std::array<std::size_t, separators.size()> counts{};
    bool inQuotes = false;
    for (const char c : firstRecord) {
        if (c == '"')
            inQuotes = !inQuotes;
        if (c == '\n' && !inQuotes)
            break;
        if (const auto which = separators.find(c); !inQuotes && which != std::string_view::npos)
            ++counts[which];
    }
    return separators[std::size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

SplitRecord RecordSplitter::split(std::string_view bytes, bool last, CsvRow& row)
{
    m_bytes = bytes;
    m_at = 0;
    m_last = last;
    m_record = {};
    if (!row.problem.empty())
        row.problem = {};
    row.problemField = -1;
    if (splitPlain(row))
        return m_record;
    m_at = 0;
    m_scratch.clear();
    row.fields.clear();
    for (;;) {
        const bool quoted = m_at < m_bytes.size() && m_bytes[m_at] == '"';
        if (!(quoted ? readQuoted(row) : readPlain(row)))
            return m_record;
        if (m_at == m_bytes.size())
            break;
        if (m_bytes[m_at++] == m_separator)
            continue;
        ++m_record.lineEnds;
        break;
    }
    m_record.complete = true;
    m_record.consumed = m_at;
    row.raw = m_bytes.substr(0, m_at);
    if (row.raw.ends_with('\n'))
        row.raw.remove_suffix(1);
    if (row.raw.ends_with('\r'))
        row.raw.remove_suffix(1);
    return m_record;
}

/// Splits the usual record: no quote, no carriage return but before its line end, not too many
/// columns. False: it is none, or its end is not here.
bool RecordSplitter::splitPlain(CsvRow& row)
{
    const char* const begin = m_bytes.data();
    const char* const end = begin + m_bytes.size();
    const char* field = begin;
    row.fields.clear();
    for (std::size_t place = 0; place < m_bytes.size() && row.fields.size() <= maxCsvColumns;
         place += ByteBlock::size) {
        const char* const from = begin + place;
        const ByteBlock block(m_bytes, place);
        std::uint64_t separators = block.equalTo(m_separator);
        const char* lineEnd = nullptr;
        // Line ends and quotes are among the least of all; blanks are, too.
        for (auto others = block.upTo('"') & ~separators; others != 0 && !lineEnd;
             others &= others - 1) {
            const char* const at = from + std::countr_zero(others);
            if (*at == '"' || (*at == '\r' && (at + 1 == end || at[1] != '\n')))
                return false;
            if (*at == '\n') {
                lineEnd = at;
                separators &= (others & (0 - others)) - 1; // those before it
            }
        }
        for (; separators != 0; separators &= separators - 1) {
            const char* const at = from + std::countr_zero(separators);
            row.fields.emplace_back(field, at);
            field = at + 1;
        }
        if (lineEnd)
            return endPlain(row, field, lineEnd);
    }
    return false;
}

/// The record ends before the line end at `at`; `field`: its last one.
bool RecordSplitter::endPlain(CsvRow& row, const char* field, const char* at)
{
    const char* const end = at > field && at[-1] == '\r' ? at - 1 : at;
    row.fields.emplace_back(field, end);
    if (row.fields.size() > maxCsvColumns)
        return false;
    row.raw = { m_bytes.data(), end };
    m_record = { true, false, std::size_t(at + 1 - m_bytes.data()), 1, 0 };
    return true;
}

/// Whether a field that ends before `at` is followed as it should be: by a separator, a line end or
/// the end.
bool RecordSplitter::endsField(std::size_t at) const
{
    if (at == m_bytes.size())
        return m_last;
    const char c = m_bytes[at];
    return c == m_separator || c == '\n'
        || (c == '\r' && (at + 1 == m_bytes.size() ? m_last : m_bytes[at + 1] == '\n'));
}

/// m_at stands on the opening quote; leaves it on the separator or line end. False: the end is not
/// here.
bool RecordSplitter::readQuoted(CsvRow& row)
{
    const std::size_t begin = m_at + 1;
    const std::int64_t linesBefore = m_record.lineEnds;
    const std::size_t scratchBegin = m_scratch.size();
    bool hasDoubled = false;
    std::size_t from = begin;
    std::size_t close = from;
    for (;;) {
        close = m_bytes.find('"', from);
        if (close == std::string_view::npos || (close + 1 == m_bytes.size() && !m_last)) {
            m_record.quoteOpenedAfter = linesBefore;
            return false;
        }
        if (close + 1 == m_bytes.size() || m_bytes[close + 1] != '"')
            break;
        if (m_scratch.capacity() < m_bytes.size())
            m_scratch.reserve(
                std::max(m_bytes.size(), maxCsvRecordBytes)); // once: views must not move
        hasDoubled = true;
        m_scratch.append(m_bytes, from, close + 1 - from);
        from = close + 2;
    }
    m_record.lineEnds += std::count(
        m_bytes.begin() + std::ptrdiff_t(begin), m_bytes.begin() + std::ptrdiff_t(close), '\n');
    if (hasDoubled) {
        m_scratch.append(m_bytes, from, close - from);
        addField(row, std::string_view(m_scratch).substr(scratchBegin));
    } else {
        addField(row, m_bytes.substr(begin, close - begin));
    }
    m_at = close + 1;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '\r' && endsField(m_at))
        ++m_at;
    if (endsField(m_at))
        return true;
    if (m_at + 1 >= m_bytes.size() && !m_last)
        return false;
    if (m_record.lineEnds > linesBefore) {
        m_record.unclosed = true; // what looks like its end is another field's opening quote
        m_record.quoteOpenedAfter = linesBefore;
        return false;
    }
    addProblem(row, say("core", "Text stands after the closing quote of a field."));
    const bool ended = readPlain(row);
    if (row.fields.size() > 1)
        row.fields.pop_back(); // the stray text is no field of its own
    return ended;
}

/// Leaves m_at on the separator or line end. False: the end is not here.
bool RecordSplitter::readPlain(CsvRow& row)
{
    const std::size_t begin = m_at;
    bool hasQuote = false;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == m_separator || c == '\n')
            break;
        hasQuote = hasQuote || c == '"';
    }
    if (m_at == m_bytes.size() && !m_last)
        return false;
    std::string_view field = m_bytes.substr(begin, m_at - begin);
    if (field.ends_with('\r') && (m_at == m_bytes.size() || m_bytes[m_at] == '\n'))
        field.remove_suffix(1);
    addField(row, field);
    if (hasQuote)
        addProblem(row, say("core", "A quote stands inside a field that does not begin with one."));
    if (field.find('\r') != std::string_view::npos)
        addProblem(row, say("core", "A carriage return without a line feed stands in a field."));
    return true;
}

void RecordSplitter::addField(CsvRow& row, std::string_view field) const
{
    if (row.fields.size() < maxCsvColumns) {
        row.fields.push_back(field);
    } else if (row.problem.empty()) {
        row.problem =
            say("core", "The record has more than {1} columns.", std::to_string(maxCsvColumns));
    }
}

void RecordSplitter::addProblem(CsvRow& row, const Message& problem) const
{
    if (!row.problem.empty())
        return;
    row.problem = problem;
    row.problemField = int(row.fields.size()) - 1;
}

std::size_t RecordSkipper::skip(std::string_view bytes, bool& done)
{
    done = false;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == '"') {
            m_inQuotes = !m_inQuotes;
            m_quoteOpenedAfter = m_lineEnds;
        }
        if (bytes[at] != '\n')
            continue;
        ++m_lineEnds;
        if (!m_inQuotes) {
            done = true;
            return at + 1;
        }
    }
    return bytes.size();
}

std::optional<std::int64_t> RecordSkipper::openQuote() const
{
    return m_inQuotes ? std::optional(m_quoteOpenedAfter) : std::nullopt;
}

} // namespace core
