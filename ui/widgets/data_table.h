#pragma once

#include "ui/session/services.h"

#include <QTableView>

#include <string>
#include <string_view>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class Session;
class TableModel;

/// A list: sorted by its heads, columns chosen, moved and widened by the user and remembered,
/// copied as a table, exported. Cells with an action (Edit, Download Invoice) answer a click, Enter
/// and the context menu alike. An empty list says what it is and how to begin.
class DataTable : public QTableView {
    Q_OBJECT
public:
    /// `settingsKey` names the list in the settings ("payouts").
    DataTable(const QString& settingsKey, QWidget* parent = nullptr);

    /// The model stays the caller's.
    void setTableModel(TableModel* model);
    [[nodiscard]] TableModel* tableModel() const { return m_model; }

    /// Rows of the selection, from the top.
    [[nodiscard]] std::vector<int> selectedRows() const;
    void selectRecordRow(int row);
    /// The column that gives way where there is not room for all: one of prose.
    void setElasticColumn(std::string_view key) { m_elasticColumn = key; }
    /// Columns as wide as what they hold, and what is left over shared among them, unless the user
    /// gave them widths.
    void spreadColumns();

    /// Show or hide each column; for a button or the head's context menu.
    void fillColumnsMenu(QMenu* menu);
    /// What is exported: the shown rows, with the columns as shown or all of them.
    [[nodiscard]] TableCopy copyOf(bool allColumns) const;
    [[nodiscard]] std::vector<int> exportColumns(bool allColumns) const;
    /// Asks for the selected rows (or all when none is selected) on the clipboard: at once, or by
    /// copyRequested() where the model does not hold them.
    void copyRows();
    /// The answer to copyRequested(): the cells of the columns as shown.
    void putOnClipboard(const std::vector<std::vector<core::Cell>>& rows) const;

    /// For a list without rows: one sentence and one button (none when empty).
    void setEmptyState(const QString& sentence, const QString& button = {});
    /// For a list whose filter leaves nothing.
    void setNoMatchText(const QString& sentence);

    void reset() override;

signals:
    void actionTriggered(const QString& action, int row);
    /// Double click or Enter on a cell without an action.
    void rowActivated(int row);
    void selectionChangedTo(int count);
    void emptyActionTriggered();
    /// Rows to be put on the clipboard that have to be asked of the books first.
    void copyRequested(const std::vector<int>& rows);
    /// Before the context menu of a row opens: others add their actions.
    void contextMenuRequested(QMenu* menu, int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void triggerCell(const QModelIndex& index);
    void addRowActions(QMenu* menu, int row);
    void restoreColumns();
    void rememberColumns();
    void updateEmptyState();
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// Texts that a spreadsheet would read as formulas are guarded.
    void putTextsOnClipboard(std::vector<QStringList> rows) const;
    [[nodiscard]] QString settingsPath(const QString& name) const;

    QString m_settingsKey;
    std::string m_elasticColumn; ///< its key; empty: none
    TableModel* m_model = nullptr;
    QWidget* m_empty;
    QLabel* m_emptyText;
    QPushButton* m_emptyButton;
    QString m_emptySentence;
    QString m_emptyButtonText;
    QString m_noMatch;
    bool m_arranging = false; ///< widths are being set by the program
    bool m_awaitsCells = false; ///< rows came; their cells may come later
    bool m_userWidths = false;
};

} // namespace ui
