#include "core/csv/csv_reader.h"

#include "core/base/text.h"
#include "core/csv/byte_block.h"
#include "core/csv/record_splitter.h"
#include "core/csv/utf8_stream.h"

#include <algorithm>

namespace core {

struct CsvReader::State {
    Utf8Stream stream;
    CsvForm form;
    RecordSplitter splitter;
    std::string buffer;
    std::size_t start = 0; ///< of the record to come, in `buffer`
    std::int64_t line = 1; ///< of buffer[start]
    bool ended = false; ///< nothing comes after `buffer`
    bool separatorKnown = false;
    std::int64_t brokenLine = 0; ///< the first that is not in the file's encoding
    bool hasLetters = false; ///< beyond ASCII that are
    std::size_t usualTo = 0; ///< up to there `buffer` has neither NUL nor letters beyond ASCII, from `start` on

    State(ByteSource& source, const CsvForm& chosen)
        : stream(source, chosen.encoding)
        , form(chosen)
    {
    }

    [[nodiscard]] std::string_view rest() const { return std::string_view(buffer).substr(start); }
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] Result<bool> split(CsvRow& row);
    [[nodiscard]] Result<bool> skipLong(CsvRow& row);
    [[nodiscard]] Error unclosed(std::int64_t atLine) const;
    void checkBytes(CsvRow& row);
};

/// What a spreadsheet or another program left in a field that no text may hold. The record has just been passed.
void CsvReader::State::checkBytes(CsvRow& row)
{
    if (start <= usualTo)
        return;
    usualTo = firstUnusual(buffer, start);
    const bool isBroken = firstInvalidUtf8(row.raw).has_value();
    if (isBroken && brokenLine == 0)
        brokenLine = row.line;
    hasLetters = hasLetters || (isBroken ? holdsUtf8Letters(row.raw) : !isAscii(row.raw));
    if (!isBroken && row.raw.find('\0') == std::string_view::npos)
        return;
    for (std::size_t i = 0; i < row.fields.size() && row.problem.empty(); ++i) {
        if (firstInvalidUtf8(row.fields[i]))
            row.problem = stream.encoding() == TextEncoding::Windows1252
                ? say("core", "The text is not valid Windows-1252.")
                : say("core", "The text is not valid UTF-8.");
        else if (row.fields[i].find('\0') != std::string_view::npos)
            row.problem = say("core", "The text holds a NUL byte.");
        row.problemField = row.problem.empty() ? -1 : int(i);
    }
}

Error CsvReader::State::unclosed(std::int64_t atLine) const
{
    return { ErrorCode::Refused,
             say("core", "A quote that opens on line {1} is never closed.", std::to_string(atLine)),
             say("core", "{1}, line {2}", stream.name(), std::to_string(atLine)),
             say("core", "Close it, or write a quote that belongs to the text twice.") };
}

Result<void> CsvReader::State::fill()
{
    buffer.erase(0, start);
    start = 0;
    auto more = stream.readMore(buffer);
    if (!more)
        return more.error();
    ended = !*more;
    usualTo = firstUnusual(buffer, 0);
    return {};
}

Result<bool> CsvReader::State::split(CsvRow& row)
{
    for (;;) {
        if (start == buffer.size() && ended)
            return false;
        const SplitRecord record = splitter.split(rest(), ended, row);
        if (record.unclosed)
            return unclosed(line + record.quoteOpenedAfter);
        if (record.complete) {
            row.line = line;
            line += record.lineEnds;
            start += record.consumed;
            return true;
        }
        if (ended)
            return unclosed(line + record.quoteOpenedAfter);
        if (rest().size() > maxCsvRecordBytes)
            return skipLong(row);
        if (auto filled = fill(); !filled)
            return filled.error();
    }
}

Result<bool> CsvReader::State::skipLong(CsvRow& row)
{
    row = {};
    row.line = line;
    RecordSkipper skipper;
    for (bool done = false; !done;) {
        start += skipper.skip(rest(), done);
        if (!done && ended)
            break;
        if (!done)
            if (auto filled = fill(); !filled)
                return filled.error();
    }
    if (const auto quote = skipper.openQuote())
        return unclosed(line + *quote);
    line += skipper.lineEnds();
    row.problem = say("core", "The record is longer than 1 MiB.");
    return true;
}

CsvReader::CsvReader(ByteSource& source, const CsvForm& form)
    : m_state(std::make_unique<State>(source, form))
{
}

CsvReader::~CsvReader() = default;

Result<bool> CsvReader::next(CsvRow& row)
{
    State& state = *m_state;
    if (!state.separatorKnown) {
        while (!state.ended && state.rest().size() < maxCsvRecordBytes)
            if (auto filled = state.fill(); !filled)
                return filled.error();
        state.start = std::min(state.buffer.find_first_not_of("\r\n"), state.buffer.size());
        state.line += std::count(
            state.buffer.begin(), state.buffer.begin() + std::ptrdiff_t(state.start), '\n');
        state.splitter.setSeparator(state.form.separator.value_or(separatorOf(state.rest())));
        state.separatorKnown = true;
    }
    for (;;) {
        auto got = state.split(row);
        if (!got || !*got)
            return got;
        if (row.raw.empty() && row.fields.size() == 1)
            continue; // a blank line
        if (row.raw.size() > maxCsvRecordBytes) {
            row.problem = say("core", "The record is longer than 1 MiB.");
            row.problemField = -1;
            row.fields.clear();
            row.raw = {};
        }
        state.checkBytes(row);
        return true;
    }
}

char CsvReader::separator() const
{
    return m_state->splitter.separator();
}

std::int64_t CsvReader::bytesRead() const
{
    return m_state->stream.bytesRead();
}

std::int64_t CsvReader::mixesFrom() const
{
    const bool isUtf8 = m_state->stream.encoding() == TextEncoding::Utf8;
    return isUtf8 && m_state->hasLetters ? m_state->brokenLine : 0;
}

} // namespace core
