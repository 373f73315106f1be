#pragma once

#include "ui/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class DataTable;
class FlowLayout;
class MessageBar;
class Session;
class TableModel;

/// The frame of a page with one list: title, its one primary action at the right, filters, the
/// table. Searching, choosing columns, copying and exporting come with it. Buttons and filters take
/// further lines where the window is narrow.
class TablePage : public Page {
    Q_OBJECT
public:
    /// `name` names the list in settings and files ("payouts").
    TablePage(const QString& name, const QString& title, Session& session, QWidget* parent);

    void focusSearch() override;
    void beginPrimary() override;

    /// The page's one primary action.
    QPushButton* setPrimaryButton(const QString& text,
                                  const QString& icon = QStringLiteral("plus"));
    /// A further button left of it.
    QPushButton* addButton(const QString& text, const QString& icon = {});
    /// A filter in the row above the table; `label` is its accessible name and its tip.
    QComboBox* addFilter(const QString& label);
    /// Any other widget in that row.
    void addFilterWidget(QWidget* widget);
    /// Connects list, search and empty state; the model stays the page's.
    void setTableModel(TableModel* model);
    void setSearchPlaceholder(const QString& text);

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    [[nodiscard]] QLineEdit* searchEdit() const { return m_search; }

private:
    Session& m_session;
    FlowLayout* m_buttons;
    FlowLayout* m_filters;
    QLineEdit* m_search;
    QPushButton* m_primary;
    MessageBar* m_messages;
    DataTable* m_table;
};

} // namespace ui
