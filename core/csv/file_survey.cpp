#include "core/csv/file_survey.h"

#include "core/base/join.h"
#include "core/base/text.h"
#include "core/csv/csv_reader.h"
#include "core/csv/json_rows.h"
#include "core/csv/record_splitter.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t sampleRows = 200;
constexpr std::size_t cutCharacterBytes = 3; ///< of a UTF-8 character cut off at the part's end

/// The header and the first rows of a part of a file.
struct Sample {
    std::vector<std::string> heads;
    CsvRow header;
    std::vector<std::vector<std::string>> rows;
};

std::optional<TextEncoding> byteOrderMarkOf(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.starts_with("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (bytes.starts_with("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

bool isUtf8(const FileStart& start)
{
    const auto invalid = firstInvalidUtf8(start.bytes);
    return !invalid || (!start.isWhole && *invalid + cutCharacterBytes >= start.bytes.size());
}

Surveyed<TextEncoding> surveyEncoding(const FileStart& start,
                                      const std::optional<TextEncoding>& chosen)
{
    if (const auto marked = byteOrderMarkOf(start.bytes))
        return { *marked, say("core", "its first bytes say so"), marked };
    const bool valid = isUtf8(start);
    const bool isMixed = !valid && holdsUtf8Letters(start.bytes);
    const auto seen = valid || isMixed ? TextEncoding::Utf8 : TextEncoding::Windows1252;
    if (chosen)
        return { *chosen, say("core", "chosen"), seen };
    return { seen,
             valid         ? say("core", "its bytes are valid UTF-8")
                 : isMixed ? say("core", "it has letters in valid UTF-8")
                           : say("core", "its bytes are not valid UTF-8"),
             seen };
}

Error withNearest(Error error, const Message& nearest)
{
    if (!nearest.empty())
        error.remedy = say("core", "{1} {2}", error.remedy, nearest);
    return error;
}

/// Runs over the first part with the settings; each step knows what those before it settled.
class Surveyor {
public:
    Surveyor(const FileStart& start, const ImportSettings& settings, const ConversionOwner& owner)
        : m_start(start)
        , m_settings(settings)
        , m_owner(owner)
    {
    }

    Result<FileSurvey> run()
    {
        m_survey.encoding = surveyEncoding(m_start, m_settings.encoding);
        if (auto read = readHeads(); !read)
            return read.error();
        if (auto chosen = choosePreset(); !chosen)
            return chosen.error();
        if (auto kept = keepNativeEncoding(); !kept)
            return kept.error();
        if (m_survey.columns.noHeader)
            m_survey.open.push_back(withNearest(
                m_survey.isJson ? unknownMembers(m_start.name) : *m_survey.columns.noHeader, m_survey.nearest));
        if (auto sampled = takeSample(); !sampled)
            return sampled.error();
        surveyDecimals();
        surveyDates();
        return std::move(m_survey);
    }

private:
    Result<void> readHeads();
    Result<void> readJsonHeads();
    Result<void> choosePreset();
    Result<void> use(const ImportPreset& preset, Message why);
    void addLaterColumns();
    Result<void> keepNativeEncoding();
    Result<void> takeSample();
    std::vector<std::string> cellsOf(std::initializer_list<std::string_view> fields) const;
    void surveyDecimals();
    void surveyDates();

    const FileStart& m_start;
    const ImportSettings& m_settings;
    const ConversionOwner& m_owner;
    FileSurvey m_survey;
    Sample m_sample;
};

Result<void> Surveyor::readHeads()
{
    StringSource source(m_start.bytes, m_start.name);
    Utf8Stream stream(source, m_survey.encoding.used);
    std::string text;
    if (auto read = stream.readMore(text); !read)
        return read.error();
    m_survey.isJson = looksLikeJson(text);
    if (m_survey.isJson)
        return readJsonHeads();
    m_survey.separator.used = m_settings.separator.value_or(separatorOf(text));
    m_survey.separator.seen = separatorOf(text);
    m_survey.separator.why = m_settings.separator ? say("core", "chosen")
                                                  : say("core", "the most frequent in the header");
    StringSource again(m_start.bytes, m_start.name);
    CsvReader reader(again, { m_survey.encoding.used, m_survey.separator.used });
    CsvRow header;
    auto got = reader.next(header);
    if (!got)
        return got.error();
    if (!*got)
        return Error{ ErrorCode::Refused,
                      say("core", "The file is empty."),
                      m_start.name,
                      say("core", "Begin it with a header line that names its columns.") };
    m_sample.heads.assign(header.fields.begin(), header.fields.end());
    m_sample.header.line = header.line;
    m_sample.header.problem = header.problem;
    return {};
}

Result<void> Surveyor::readJsonHeads()
{
    StringSource source(m_start.bytes, m_start.name);
    auto heads = jsonHeads(source, m_start.isWhole, m_survey.encoding.used);
    if (!heads)
        return heads.error();
    if (heads->empty())
        return Error{ ErrorCode::Refused,
                      say("core", "The file is empty."),
                      m_start.name,
                      say("core", "Take one with an item for each conversion.") };
    m_sample.heads = std::move(*heads);
    m_sample.header.line = 1;
    m_survey.separator = { ',', say("core", "JSON needs none"), std::nullopt };
    return {};
}

Result<void> Surveyor::use(const ImportPreset& preset, Message why)
{
    m_sample.header.fields.assign(m_sample.heads.begin(), m_sample.heads.end());
    auto columns = mapColumns(m_sample.header, preset, m_settings.columnMap, m_start.name);
    if (!columns)
        return columns.error();
    m_survey.preset = &preset;
    m_survey.presetWhy = std::move(why);
    m_survey.columns = std::move(*columns);
    m_survey.seenColumns = m_survey.columns.heads.size();
    m_survey.columns.rowsAreItems = m_survey.isJson;
    if (m_survey.isJson)
        addLaterColumns();
    return {};
}

/// An item may have a member that the first ones lack: what the preset knows is not lost then.
void Surveyor::addLaterColumns()
{
    ColumnMapping& columns = m_survey.columns;
    columns.isOwnExport = false; // only cells of CSV are guarded against formulas
    for (const std::string& head : headsOf(*m_survey.preset)) {
        const int field = meaningOf(head, *m_survey.preset).field;
        const bool isNew = field >= 0 && conversionFields()[std::size_t(field)].read
            && std::ranges::find(columns.fieldOf, field) == columns.fieldOf.end()
            && std::ranges::find(columns.heads, head) == columns.heads.end();
        if (!isNew)
            continue;
        columns.heads.push_back(head);
        columns.fieldOf.push_back(field);
    }
}

Result<void> Surveyor::choosePreset()
{
    if (!m_settings.preset.empty()) {
        auto preset = presetNamed(m_settings.preset);
        return preset ? use(**preset, say("core", "chosen")) : preset.error();
    }
    const PresetMatch match = matchPreset(m_sample.heads);
    const auto known = [&match] {
        return say("core", "it knows {1} of the columns", std::to_string(match.known));
    };
    if (m_survey.isJson && match.preset)
        return use(*match.preset, known());
    auto native = use(nativePreset(), say("core", "its required columns are there"));
    const bool fitsNative =
        native && !m_survey.columns.noHeader && missingColumns(m_survey.columns, m_owner).empty();
    if (fitsNative || (!match.preset && match.asWell.empty())) {
        if (fitsNative)
            return native;
        m_survey.presetWhy = say("core", "no other layout fits");
        if (match.nearest)
            m_survey.nearest =
                say("core",
                    "The header is nearest to the preset “{1}”, which wants also: {2}.",
                    match.nearest->key,
                    joinedTexts(match.missing));
        return native ? native : withNearest(native.error(), m_survey.nearest);
    }
    if (match.preset)
        return use(*match.preset, known());
    std::vector<std::string> keys;
    for (const ImportPreset* preset : match.asWell)
        keys.emplace_back(preset->key);
    m_survey.open.push_back(
        { ErrorCode::Refused,
          say("core", "The header fits several presets as well: {1}.", joinedTexts(keys)),
          m_start.name,
          say("core", "Say which of them the file is.") });
    return use(*match.asWell.front(), say("core", "several fit as well"));
}

/// The native layout is UTF-8 or has a byte order mark: what is not is rejected, row by row.
Result<void> Surveyor::keepNativeEncoding()
{
    Surveyed<TextEncoding>& encoding = m_survey.encoding;
    if (!isNative(*m_survey.preset) || m_survey.columns.isForeign || m_settings.encoding
        || encoding.used != TextEncoding::Windows1252)
        return {};
    encoding.used = TextEncoding::Utf8;
    encoding.why = say("core", "the native layout has it");
    m_survey.remarks.push_back(
        say("core", "The text is not valid UTF-8; it may be Windows-1252: choose it if it is."));
    if (auto read = readHeads(); !read)
        return read;
    return use(nativePreset(), m_survey.presetWhy);
}

Result<void> Surveyor::takeSample()
{
    StringSource source(m_start.bytes, m_start.name);
    const auto reader = openRows(source, m_survey);
    CsvRow row;
    auto got = reader->next(row);
    while (got && *got && m_sample.rows.size() < sampleRows) {
        got = reader->next(row);
        if (got && *got && row.problem.empty())
            m_sample.rows.emplace_back(row.fields.begin(), row.fields.end());
    }
    if (!m_start.isWhole && !m_sample.rows.empty())
        m_sample.rows.pop_back(); // it may be cut
    return !got && m_start.isWhole ? got.error() : Result<void>();
}

std::vector<std::string> Surveyor::cellsOf(std::initializer_list<std::string_view> fields) const
{
    std::vector<std::string> cells;
    for (const std::string_view field : fields) {
        const int column = m_survey.columns.columnOf(field);
        for (const auto& row : m_sample.rows)
            if (column >= 0 && std::size_t(column) < row.size())
                if (const auto text = trimmed(row[std::size_t(column)]); !text.empty())
                    cells.emplace_back(text);
    }
    return cells;
}

/// The choice, or of a foreign file what it shows unless the preset's form reads it all, else the
/// preset's word; false: none of them decides.
template <typename T>
bool settle(Surveyed<T>& surveyed,
            const FormEvidence<T>& evidence,
            const std::optional<T>& chosen,
            const std::optional<T>& presets,
            bool presetReadsAll)
{
    surveyed.seen = evidence.isDoubtful ? std::nullopt : evidence.form;
    if (chosen) {
        surveyed.used = *chosen;
        surveyed.why = say("core", "chosen");
    } else if (presets && (presetReadsAll || !surveyed.seen)) {
        surveyed.used = *presets;
        surveyed.why = say("core", "the preset says so");
    } else if (surveyed.seen) {
        surveyed.used = *surveyed.seen;
        surveyed.why = evidence.example.empty() ? say("core", "nothing in the file says otherwise")
                                                : say("core", "“{1}” shows it", evidence.example);
    } else {
        surveyed.why = evidence.isUnread
            ? say("core", "“{1}” is in none of the forms", evidence.example)
            : say("core", "“{1}” can be read in more than one way", evidence.example);
        return false;
    }
    return true;
}

void Surveyor::surveyDecimals()
{
    const auto amounts = cellsOf({ "revenue", "tracker_earning" });
    const auto evidence = decimalMarkOf(amounts);
    const auto presets = m_survey.isJson ? DecimalMark::Plain : m_survey.preset->decimals;
    const bool readsAll = isNative(*m_survey.preset)
        || (presets && std::ranges::all_of(amounts, [&presets](const std::string& text) {
                              return parseAmount(text, *presets).has_value();
                          }));
    m_survey.isMarkOpen = !m_settings.decimals && !presets && evidence.example.empty();
    if (!settle(m_survey.decimals, evidence, m_settings.decimals, presets, readsAll))
        m_survey.open.push_back(
            { ErrorCode::Refused,
              say("core",
                  "The file does not show its decimal mark: “{1}” can be read in two ways.",
                  evidence.example),
              m_start.name,
              say("core", "Say whether the file writes a decimal point or a decimal comma.") });
    if (m_survey.decimals.seen == DecimalMark::Comma
        && m_survey.decimals.used != DecimalMark::Comma)
        m_survey.remarks.push_back(
            say("core",
                "“{1}” looks like a decimal comma: choose it if the file writes one.",
                evidence.example));
}

void Surveyor::surveyDates()
{
    const auto times = cellsOf({ "conv_time" });
    const auto evidence = dateFormOf(times);
    const auto presets = m_survey.preset->dates;
    const bool readsAll = isNative(*m_survey.preset)
        || (presets && std::ranges::all_of(times, [&presets](const std::string& text) {
                              return parseTime(text, *presets, Zone()).has_value();
                          }));
    Surveyed<DateForm>& dates = m_survey.dates;
    if (!settle(dates, evidence, m_settings.dates, presets, readsAll))
        m_survey.open.push_back(
            { ErrorCode::Refused,
              evidence.isUnread
                  ? say("core", "“{1}” is in none of the known forms of a time.", evidence.example)
                  : say("core", "The file does not show how to read “{1}”.", evidence.example),
              m_start.name,
              evidence.isUnread
                  ? say("core", "Write it with a year of four digits, as in 2026-11-01 09:00.")
                  : say("core",
                        "Say how it writes dates: with the day, the month or the year first.") });
    const bool readsNone =
        !times.empty() && std::ranges::none_of(times, [&dates](const std::string& text) {
            return parseTime(text, dates.used, Zone()).has_value();
        });
    if (readsNone && dates.seen && dates.seen != dates.used)
        m_survey.remarks.push_back(say("core",
                                       "“{1}” looks like the form “{2}”: choose it if the file "
                                       "writes times so.",
                                       evidence.example,
                                       word(info(dateForms(), *dates.seen).label)));
    const Zone east("east", { { 0, 3600 } });
    m_survey.hasLocalTimes = std::ranges::any_of(times, [&](const std::string& text) {
        const auto here = parseTime(text, dates.used, Zone());
        const auto there = parseTime(text, dates.used, east);
        return here && there && *here != *there;
    });
}

} // namespace

Result<FileSurvey>
surveyFile(const FileStart& start, const ImportSettings& settings, const ConversionOwner& owner)
{
    return Surveyor(start, settings, owner).run();
}

Result<ConversionMapper>
makeMapper(const FileSurvey& survey, const ConversionReading& reading, const std::string& file)
{
    ConversionReading asSurveyed = reading;
    asSurveyed.defaults.form = survey.form();
    auto mapper = ConversionMapper::make(survey.columns, asSurveyed, file);
    return mapper ? std::move(mapper) : withNearest(mapper.error(), survey.nearest);
}

std::unique_ptr<RowReader> openRows(ByteSource& source, const FileSurvey& survey)
{
    if (survey.isJson)
        return std::make_unique<JsonRows>(source, survey.encoding.used, survey.columns.heads);
    return std::make_unique<CsvReader>(source,
                                       CsvForm{ survey.encoding.used, survey.separator.used });
}

} // namespace core
