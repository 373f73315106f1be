#pragma once

#include "core/tables/table.h"
#include "core/usecases/books.h"
#include "ui/models/cell_text.h"
#include "ui/models/search_texts.h"
#include "ui/session/services.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QCollator>

#include <functional>
#include <vector>

class QTimer;

namespace ui {

/// How a cell looks and acts beyond its plain text.
struct CellStyle {
    enum class Look { Plain, Second, Strong, Pill, Link };

    Look look = Look::Plain;
    Theme::Tone tone = Theme::Tone::Neutral;
    QString text; ///< instead of the cell's own; empty: the cell's own
    QString icon; ///< of resources/icons, before the text
    QString action; ///< what a click or Enter on the cell asks for; empty: nothing
    QString tip;
};

/// A list as a table: rows of an own index (sorted, filtered) over columns of core/tables, with
/// columns of actions ("Edit") at the end that belong to the screen alone and are never exported.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        LookRole = Qt::UserRole + 1, ///< int of CellStyle::Look
        ToneRole, ///< int of Theme::Tone
        IconNameRole,
        ActionRole,
    };

    explicit TableModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Case-insensitive, within any shown text; empty: all.
    void setTextFilter(const QString& text);
    [[nodiscard]] QString textFilter() const { return m_text; }

    void setForm(const CellForm& form);
    [[nodiscard]] const CellForm& form() const { return m_form; }
    /// Stands in the heads of money columns: "Requested, £".
    void setCurrency(const QString& currency);
    /// Adds a column of actions or looks that is never exported; before rows are set.
    void addActionColumn(const QString& key, const QString& label);

    [[nodiscard]] virtual int dataColumnCount() const = 0;
    [[nodiscard]] virtual const core::ColumnHead& head(int column) const = 0;
    [[nodiscard]] int columnOf(std::string_view key) const; ///< -1: none
    [[nodiscard]] QString columnKey(int column) const;
    [[nodiscard]] bool isActionColumn(int column) const { return column >= dataColumnCount(); }
    /// The untouched cell, for export; of a data column.
    [[nodiscard]] core::Cell cellAt(int row, int column) const;
    /// Collects these columns of every row on the worker, for a model that does not hold its rows;
    /// none: the rows as shown are all there is.
    using CopyWork = std::function<core::Result<TableCopy>(core::Books&, core::Progress&)>;
    [[nodiscard]] virtual CopyWork copyWork(const std::vector<int>& columns) const;
    /// The same for the clipboard: a cell is the text that is shown where it would not say enough by itself.
    [[nodiscard]] virtual CopyWork clipboardWork(const std::vector<int>& columns) const { return copyWork(columns); }
    /// Whether the rows still stand where they were read, asked on the worker before any is told by its place; for such
    /// a model. Conflict: others may stand there; askAnew() then.
    using PlacesCheck = std::function<core::Result<void>(core::Books&)>;
    [[nodiscard]] virtual PlacesCheck placesCheck() const { return {}; }
    virtual void askAnew() { }
    /// Rows before any filter.
    [[nodiscard]] virtual int totalCount() const = 0;

protected:
    [[nodiscard]] virtual core::Cell sourceCell(int source, int column) const = 0;
    [[nodiscard]] virtual CellStyle sourceStyle(int source, const QString& key) const = 0;
    [[nodiscard]] virtual qint64 sourceId(int source) const = 0;
    [[nodiscard]] virtual bool passes(int source) const = 0;

    /// A model whose rows stand as in their source leaves the index of rows empty, and counts them itself.
    [[nodiscard]] int sourceOf(int row) const
    {
        return m_order.empty() ? row : m_order[std::size_t(row)];
    }
    /// `exchange` swaps the present rows with the next ones; called again, it swaps them back.
    /// New rows for a new question: selection and scroll go.
    void resetRows(const std::function<void()>& exchange);
    /// The same question asked again: rows are matched by id, so that selection and scroll stay.
    void updateRows(const std::function<void()>& exchange);
    /// The filter changed: rows come and go, those that stay keep their selection.
    void refilter();

private:
    struct ActionColumn {
        QString key;
        QString label;
    };

    /// What is found by a text filter in a row.
    [[nodiscard]] QString searchText(int source) const;
    /// Reads further rows for the text filter, for some milliseconds or to the end.
    void readSearchTexts(bool toTheEnd);
    void forgetSearchTexts();
    /// The sources that are shown, in the order of all.
    [[nodiscard]] std::vector<int> shownSources();
    [[nodiscard]] std::vector<int> sourcesInOrder() const;
    void takeOrder(std::vector<int> order);
    void removeShown(int row);
    void insertShown(const std::vector<int>& added);
    [[nodiscard]] std::vector<qint64> shownIds() const;
    [[nodiscard]] QVariant alignment(int column) const;

    std::vector<int> m_order; ///< row → place in the source
    std::vector<int> m_all; ///< every place in the source, in the order asked for
    std::vector<ActionColumn> m_actions;
    CellForm m_form;
    QString m_currency;
    QString m_text;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QCollator m_collator;
    SearchTexts m_searchTexts; ///< per source row, as far as they are read
    QTimer* m_searchReader; ///< reads them while nothing else is to be done
};

} // namespace ui
