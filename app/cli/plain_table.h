#pragma once

#include "core/tables/table.h"

#include <string>
#include <vector>

namespace app {

/// A table for people to read: columns as wide as their widest cell, figures at the right, two
/// blanks between. Keeps every row until end(), since only then the widths are known.
class PlainTableSink final : public core::TableSink {
public:
    explicit PlainTableSink(core::ByteSink& bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] core::Result<void> begin(std::span<const core::ColumnHead> columns) override;
    [[nodiscard]] core::Result<void> row(std::span<const core::Cell> cells) override;
    [[nodiscard]] core::Result<void> end() override;

private:
    void add(std::vector<std::string> line);

    core::ByteSink& m_bytes;
    std::vector<bool> m_rightAligned;
    std::vector<std::size_t> m_widths;
    std::vector<std::vector<std::string>> m_lines;
};

} // namespace app
