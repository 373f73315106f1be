#pragma once

#include "core/base/bytes.h"
#include "core/csv/column_mapping.h"
#include "core/csv/conversion_mapper.h"
#include "core/csv/import_settings.h"
#include "core/csv/row_reader.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The first part of a file: what a survey looks at.
struct FileStart {
    std::string bytes;
    bool isWhole = false; ///< nothing comes behind
    std::string name; ///< for messages
};
inline constexpr std::size_t surveyedBytes = std::size_t(256) * 1024;

/// One thing a survey settled: how the import reads it, why, and what the file itself shows.
template <typename T>
struct Surveyed {
    T used{};
    Message why;
    std::optional<T> seen; ///< where the file decides; a proposal where it differs from `used`
};

/// How a conversions file is written and what its columns mean, from its first part and what a
/// person chose. The native layout is read as it is defined unless something is chosen; of any
/// other file, what is not chosen is what the file shows, else what its preset says. Where neither
/// decides, `open` says what to choose: nothing is guessed.
struct FileSurvey {
    bool isJson = false;
    Surveyed<TextEncoding> encoding;
    Surveyed<char> separator;
    Surveyed<DecimalMark> decimals;
    bool isMarkOpen = false; ///< as in FileForm
    Surveyed<DateForm> dates;
    const ImportPreset* preset = nullptr;
    Message presetWhy;
    ColumnMapping columns; ///< of JSON also those that the preset knows and the part has not shown
    std::size_t seenColumns = 0; ///< of `columns`
    bool hasLocalTimes = false; ///< times without an offset: the zone matters
    Message nearest; ///< which preset the header is nearest to, where none fits
    std::vector<Message> remarks; ///< where the file looks unlike what is used
    std::vector<Error> open; ///< what must be chosen before an import

    [[nodiscard]] FileForm form() const
    {
        return { encoding.used, separator.used, decimals.used, dates.used, isMarkOpen };
    }
};

/// A header of which nothing is known is open: its columns can be mapped. Error: no header, or one
/// that cannot be read, an unknown preset, a map that names what is not there, no text file.
[[nodiscard]] Result<FileSurvey>
surveyFile(const FileStart& start, const ImportSettings& settings, const ConversionOwner& owner);

/// The file's rows as the survey says, header first.
[[nodiscard]] std::unique_ptr<RowReader> openRows(ByteSource& source, const FileSurvey& survey);

/// Error: a column is missing; says also which preset the header is nearest to.
[[nodiscard]] Result<ConversionMapper>
makeMapper(const FileSurvey& survey, const ConversionReading& reading, const std::string& file);

/// A row as an import understands it.
struct UnderstoodRow {
    std::int64_t line = 0;
    struct Field {
        std::string name;
        std::string text; ///< a time in UTC, an exact amount, a status of ours …
    };
    std::vector<Field> fields; ///< of the columns that are used, in the file's order
    std::optional<RowIssue> issue; ///< why it would be rejected; whether names are known is not
                                   ///< looked at
};
/// The first rows of the part, at most `count`. Error: a column is missing.
[[nodiscard]] Result<std::vector<UnderstoodRow>> firstRows(const FileStart& start,
                                                           const FileSurvey& survey,
                                                           const ConversionReading& reading,
                                                           std::size_t count);

} // namespace core
