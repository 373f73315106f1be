#pragma once

#include "core/tables/tables.h"
#include "core/usecases/dashboard.h"
#include "ui/models/record_table_model.h"
#include "ui/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace ui {

class BarList;
class Card;
class DataTable;
class MessageBar;
class MonthChart;
class Session;

/// The first page: what is owed and to whom, what was paid, what needs attention.
class DashboardPage : public Page {
    Q_OBJECT
public:
    explicit DashboardPage(Session& session, QWidget* parent = nullptr);

    void activate() override;

private:
    using Model = RecordTableModel<core::Balance, core::TableNames>;
    struct Answer;

    [[nodiscard]] QWidget* makeCards();
    [[nodiscard]] QWidget* makeCharts();
    [[nodiscard]] QWidget* makeEarnedCard();
    void setUpTable();
    void load();
    void show(Answer answer);
    void showCards(const core::Dashboard& figures);
    void showCharts(const core::Dashboard& figures);
    [[nodiscard]] QString amount(core::Money money) const;

    Session& m_session;
    MessageBar* m_messages;
    Card* m_payable = nullptr;
    Card* m_pending = nullptr;
    Card* m_paid = nullptr;
    Card* m_attention = nullptr;
    MonthChart* m_chart = nullptr;
    QTableWidget* m_chartTable = nullptr;
    BarList* m_statuses = nullptr;
    Model* m_model;
    DataTable* m_table;
    bool m_loaded = false;
};

} // namespace ui
