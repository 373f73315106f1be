#pragma once

#include <QTableView>

namespace ui {

class RuleTableModel;

/// The grid of a tab: typing, Enter or F2 edits, Tab goes on, Insert adds, Delete removes, Ctrl+D
/// duplicates, Ctrl+C and Ctrl+V exchange rows with spreadsheets. Enter on a remedy applies it.
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

private:
    void addShortcut(const QString& name,
                     const QString& text,
                     const QKeySequence& key,
                     std::function<void()> act);
    void sizeColumns();

    RuleTableModel* m_model = nullptr;
};

} // namespace ui
