#pragma once

#include <QTableView>

namespace ui {

class RuleTableModel;

/// The grid of a tab: typing, Enter or F2 edits, Tab goes on and leaves it where it ends, Ctrl+Tab
/// leaves it anywhere, Insert adds, Delete removes, Ctrl+D duplicates, Ctrl+C and Ctrl+V exchange
/// rows with spreadsheets. Enter on a remedy applies it.
class RuleTableView : public QTableView {
    Q_OBJECT
public:
    explicit RuleTableView(QWidget* parent = nullptr);

    void setRuleModel(RuleTableModel* model);
    /// Rows with a selected cell, without the example.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Begins to type the next row.
    void addRow();
    void goTo(int row, int column);

signals:
    void removeRequested(const std::vector<int>& rows);
    void duplicateRequested(const std::vector<int>& rows);
    void copyRequested(const std::vector<int>& rows);
    void pasteRequested();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void addShortcut(const QString& name,
                     const QString& text,
                     const QKeySequence& key,
                     std::function<void()> act);
    /// As wide as what they hold, within reason.
    void sizeColumns();
    /// For what has come since; what is wide enough stays as it is.
    void widenColumns();
    void widenColumn(int column);
    [[nodiscard]] int wantedWidth(int column) const;
    /// Whether Tab, or Shift+Tab, would go on beyond the last cell to type in.
    [[nodiscard]] bool isAtEnd(bool next) const;
    void leave(bool next);

    RuleTableModel* m_model = nullptr;
};

} // namespace ui
