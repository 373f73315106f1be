#pragma once

#include "core/tables/table.h"

#include <memory>
#include <string>

namespace app {

/// Whether XLSX files can be written: "libxlsxwriter 1.1.4", or "not built in".
[[nodiscard]] std::string xlsxState();
[[nodiscard]] bool canWriteXlsx();

/// An XLSX file. Figures are number cells up to 15 significant digits and text beyond, so that no
/// digit is ever lost; texts are never formulas; a table longer than a sheet goes on in a further
/// sheet, with its head repeated. Written beside the target and moved over it when whole: until
/// end() succeeds, an older file of this name stays as it was. Destroyed before: nothing is left
/// behind.
class XlsxTableSink final : public core::TableSink {
public:
    static constexpr std::int64_t sheetRows = 1'048'576; ///< the format's limit, head included

    /// `table` names the sheets, as far as the format allows.
    XlsxTableSink(std::string path, std::string table, std::int64_t rowsPerSheet = sheetRows);
    ~XlsxTableSink() override;

    /// For the file's properties, where it is in nobody's way; before begin().
    void setComment(std::string comment);

    [[nodiscard]] core::Result<void> begin(std::span<const core::ColumnHead> columns) override;
    [[nodiscard]] core::Result<void> row(std::span<const core::Cell> cells) override;
    [[nodiscard]] core::Result<void> end() override;

private:
    struct File;
    std::unique_ptr<File> m_file;
};

} // namespace app
