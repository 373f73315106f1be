#pragma once

#include "core/csv/column_mapping.h"
#include "core/csv/conversion_layout.h"
#include "core/csv/row_issue.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// Who and what rows name.
class ConversionNames {
public:
    virtual ~ConversionNames() = default;
    /// None for a campaign that is unknown and may be created.
    [[nodiscard]] virtual Result<CampaignId> campaign(std::string_view name) = 0;
    /// May create the publisher; asked when nothing else of the row is wrong.
    [[nodiscard]] virtual Result<PublisherId> publisher(std::string_view name) = 0;
    /// Creates the campaign that campaign() did not know; asked last.
    [[nodiscard]] virtual Result<CampaignId> newCampaign(std::string_view name) = 0;
};

/// Whose conversions they are where rows do not say so.
struct ConversionOwner {
    std::optional<CampaignId> campaign;
    std::optional<PublisherId> publisher;
};

/// How rows become conversions, beside their columns.
struct ConversionReading {
    ConversionDefaults defaults;
    ConversionOwner owner;
    std::map<std::string, std::string> constants; ///< field → what every row has
};

/// A column that an import needs and a header lacks.
struct MissingColumn {
    std::string_view field;
    Message remedy;
};
[[nodiscard]] std::vector<MissingColumn> missingColumns(const ColumnMapping& columns,
                                                        const ConversionOwner& owner);

/// A row as a conversion, and whom it names: views of the row's fields and of what the mapper holds.
struct MappedConversion {
    bool withoutStatus = false; ///< no status in the row: it counts as other (D7)
    bool saysOccurrence = false; ///< as our own export does; else the file's order tells it (D20)
    std::string_view campaign; ///< as its cell has it; empty: the owner's
    int campaignColumn = -1; ///< where that cell is
    std::string_view publisher; ///< the same
    std::optional<Date> payableFrom = {}; ///< as our own export says; the books decide it anew
    ConversionView conversion;
};

/// Turns rows of a file into conversions by the columns of its header, in two steps: what a row says of
/// itself is read on any thread, whom it names is looked up where the books are. Occurrences (D20) that rows
/// do not say are not its business.
class ConversionMapper {
public:
    /// Error: required columns are missing, a constant cannot be read or has a column as well.
    [[nodiscard]] static Result<ConversionMapper>
    make(ColumnMapping columns, const ConversionReading& reading, std::string file);

    /// The row's conversion but for its campaign and publisher, or what is wrong with it, with line, column
    /// and remedy. `mapped` comes empty, and is valid as long as the row's fields and the mapper are.
    [[nodiscard]] std::optional<RowIssue> read(const CsvRow& row, MappedConversion& mapped) const;
    /// Its campaign and publisher; or what is wrong with them. `line`: the row's.
    [[nodiscard]] std::optional<RowIssue>
    lookUp(std::int64_t line, ConversionNames& names, MappedConversion& mapped) const;
    /// An error as an issue of the row at `line`; `column` -1: of the row as a whole.
    [[nodiscard]] RowIssue issue(std::int64_t line, int column, Error error) const;

    [[nodiscard]] const ColumnMapping& columns() const { return m_columns; }

private:
    /// A field without a column, and the text that stands for it in every row.
    struct Fixed {
        int field = -1;
        std::string text;
    };
    /// A column that is read by itself.
    struct ReadColumn {
        int column = -1;
        ConversionReader read = nullptr;
    };

    ConversionMapper(ColumnMapping columns, const ConversionReading& reading, std::string file);

    [[nodiscard]] Result<void> takeConstants(const std::map<std::string, std::string>& constants);
    [[nodiscard]] bool isFixed(std::string_view field) const;
    [[nodiscard]] Result<void>
    readCells(const CsvRow& row, ConversionView& conversion, int& column) const;
    [[nodiscard]] std::string_view cell(const CsvRow& row, int column) const;
    [[nodiscard]] int campaignColumn(const CsvRow& row) const;
    [[nodiscard]] std::optional<RowIssue> checkShape(const CsvRow& row) const;
    [[nodiscard]] std::optional<RowIssue>
    findCampaign(std::int64_t line, ConversionNames& names, MappedConversion& mapped) const;
    [[nodiscard]] std::optional<RowIssue>
    findPublisher(std::int64_t line, ConversionNames& names, MappedConversion& mapped) const;

    ColumnMapping m_columns;
    ConversionDefaults m_defaults;
    ConversionOwner m_owner;
    std::string m_file;
    int m_statusColumn;
    int m_occurrenceColumn;
    int m_payableFromColumn; ///< of our own export
    int m_campaignColumn;
    int m_campaignIdColumn;
    bool m_statusIsFixed = false;
    int m_publisherColumn; ///< or the sub that carries the publisher; -1: the owner's
    std::vector<ReadColumn> m_readColumns; ///< in the order of the file
    std::vector<Fixed> m_fixed; ///< constants, and defaults that are not empty
};

} // namespace core
