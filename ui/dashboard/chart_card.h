#pragma once

#include <QFrame>

class QPushButton;
class QStackedWidget;

namespace ui {

class DataTable;
class TableModel;

/// Figures of the first page as a chart, and on request as the table behind it, which can be copied
/// and exported like any list.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    /// `name` names the table in settings and tests ("owedByAge"); the card shows `chart` at first.
    ChartCard(const QString& name,
              const QString& title,
              QWidget* chart,
              TableModel* model,
              QWidget* parent);

    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] QString title() const { return m_title; }

private:
    void turn();

    QString m_title;
    QStackedWidget* m_views;
    DataTable* m_table;
    QPushButton* m_turn;
};

} // namespace ui
