#pragma once

#include "core/csv/column_mapping.h"
#include "core/csv/conversion_layout.h"
#include "core/csv/row_issue.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// Who and what rows name.
class ConversionNames {
public:
    virtual ~ConversionNames() = default;
    [[nodiscard]] virtual Result<CampaignId> campaign(std::string_view name) = 0;
    /// May create the publisher; asked last, when nothing else of the row is wrong.
    [[nodiscard]] virtual Result<PublisherId> publisher(std::string_view name) = 0;
};

/// Whose conversions they are where rows do not say so.
struct ConversionOwner {
    std::optional<CampaignId> campaign;
    std::optional<PublisherId> publisher;
};

/// A row as a conversion.
struct MappedConversion {
    Conversion conversion;
    bool withoutStatus = false; ///< no status in the row: it counts as other (D7)
};

/// Turns rows of a file into conversions by the columns of its header. Occurrences (D20) are not
/// its business.
class ConversionMapper {
public:
    /// Error: a required column is missing.
    [[nodiscard]] static Result<ConversionMapper> make(ColumnMapping columns,
                                                       ConversionDefaults defaults,
                                                       ConversionOwner owner,
                                                       std::string file);

    /// The row's conversion, or what is wrong with it, with line, column and remedy.
    [[nodiscard]] std::optional<RowIssue>
    map(const CsvRow& row, ConversionNames& names, MappedConversion& mapped) const;
    /// An error as an issue of the row at `line`; `column` -1: of the row as a whole.
    [[nodiscard]] RowIssue issue(std::int64_t line, int column, Error error) const;

    [[nodiscard]] const ColumnMapping& columns() const { return m_columns; }

private:
    ConversionMapper(ColumnMapping columns,
                     ConversionDefaults defaults,
                     ConversionOwner owner,
                     std::string file);

    [[nodiscard]] std::string_view cell(const CsvRow& row, int column) const;
    [[nodiscard]] std::optional<RowIssue> checkShape(const CsvRow& row) const;
    [[nodiscard]] std::optional<RowIssue>
    findCampaign(const CsvRow& row, ConversionNames& names, Conversion& conversion) const;
    [[nodiscard]] std::optional<RowIssue>
    findPublisher(const CsvRow& row, ConversionNames& names, Conversion& conversion) const;

    ColumnMapping m_columns;
    ConversionDefaults m_defaults;
    ConversionOwner m_owner;
    std::string m_file;
    int m_statusColumn;
    int m_campaignColumn;
    int m_campaignIdColumn;
    int m_publisherColumn; ///< or the sub that carries the publisher; -1: the owner's
    std::vector<int> m_absent; ///< fields without a column but with a default
};

} // namespace core
