#pragma once

#include "ui/models/table_model.h"

#include <map>
#include <optional>
#include <span>

namespace ui {

/// TableModel over records of core: columns of core/tables in the context C. The owner sets rows,
/// looks and filter; the model never changes a record.
template <typename T, typename C>
class RecordTableModel final : public TableModel {
public:
    using Style = std::function<CellStyle(const T&, const C&)>;

    /// `idOf`: the record's key, the same as long as it is the same record.
    RecordTableModel(std::span<const core::Column<T, C>> columns,
                     qint64 (*idOf)(const T&),
                     QObject* parent = nullptr)
        : TableModel(parent)
        , m_columns(columns)
        , m_idOf(idOf)
    {
    }

    /// Rows of a new question: starts at the top.
    void setRows(std::vector<T> rows, C context)
    {
        resetRows([&] { exchange(rows, context); });
    }
    /// The same question answered anew: selection and scroll stay.
    void updateRows(std::vector<T> rows, C context)
    {
        TableModel::updateRows([&] { exchange(rows, context); });
    }
    /// How the cells of a column look; for columns of core and of actions alike.
    void setStyle(const QString& key, Style style)
    {
        m_styles.insert_or_assign(key, std::move(style));
    }
    void setFilter(std::function<bool(const T&)> filter)
    {
        m_filter = std::move(filter);
        refilter();
    }

    [[nodiscard]] const T& record(int row) const { return m_rows[std::size_t(sourceOf(row))]; }
    /// All records, in no order, whatever the filter.
    [[nodiscard]] const std::vector<T>& records() const { return m_rows; }
    [[nodiscard]] const C& context() const { return m_context; }
    /// Row of the record with this id, when it is shown.
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const
    {
        for (int row = 0; row < rowCount(); ++row)
            if (m_idOf(record(row)) == id)
                return row;
        return std::nullopt;
    }

    [[nodiscard]] int dataColumnCount() const override { return int(m_columns.size()); }
    [[nodiscard]] const core::ColumnHead& head(int column) const override
    {
        return m_columns[std::size_t(column)].head;
    }
    [[nodiscard]] int totalCount() const override { return int(m_rows.size()); }

protected:
    [[nodiscard]] core::Cell sourceCell(int source, int column) const override
    {
        return m_columns[std::size_t(column)].cell(m_rows[std::size_t(source)], m_context);
    }
    [[nodiscard]] CellStyle sourceStyle(int source, const QString& key) const override
    {
        const auto style = m_styles.find(key);
        return style == m_styles.end() ? CellStyle{}
                                       : style->second(m_rows[std::size_t(source)], m_context);
    }
    [[nodiscard]] qint64 sourceId(int source) const override
    {
        return m_idOf(m_rows[std::size_t(source)]);
    }
    [[nodiscard]] bool passes(int source) const override
    {
        return !m_filter || m_filter(m_rows[std::size_t(source)]);
    }

private:
    void exchange(std::vector<T>& rows, C& context)
    {
        std::swap(m_rows, rows);
        std::swap(m_context, context);
    }

    std::span<const core::Column<T, C>> m_columns;
    qint64 (*m_idOf)(const T&);
    std::vector<T> m_rows;
    C m_context{};
    std::map<QString, Style> m_styles;
    std::function<bool(const T&)> m_filter;
};

} // namespace ui
