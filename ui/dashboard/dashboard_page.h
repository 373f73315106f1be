#pragma once

#include "core/tables/dashboard_columns.h"
#include "core/tables/owed_columns.h"
#include "ui/models/record_table_model.h"
#include "ui/page.h"

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace ui {

class BarList;
class Card;
class ChartCard;
class DataTable;
class MessageBar;
class MonthChart;
class Session;

/// The first page: what is owed, to whom and since when, what was paid, what needs attention. Its
/// period chooses the month of what was paid and the end of what was earned; what is owed is always
/// of now.
class DashboardPage : public Page {
    Q_OBJECT
public:
    explicit DashboardPage(Session& session, QWidget* parent = nullptr);

    void activate() override;

private:
    using Model = RecordTableModel<core::OwedPublisher, core::TableNames>;
    using Earned = RecordTableModel<core::MonthAmount, int>;
    using Ages = RecordTableModel<core::AgeTotal, int>;
    using Statuses = RecordTableModel<core::StatusTotal, int>;

    [[nodiscard]] QHBoxLayout* makeHead();
    [[nodiscard]] QWidget* makeCards();
    [[nodiscard]] QWidget* makeCharts();
    [[nodiscard]] QPushButton* makeExportButton();
    void nameRows();
    void setUpTable();
    void styleTable();
    void load();
    void show(core::Dashboard figures);
    void showCards(const core::Dashboard& figures);
    void showMonths(const core::Dashboard& figures);
    void showEarned(const core::Dashboard& figures);
    void showBars(const core::Dashboard& figures);
    [[nodiscard]] QString amount(core::Money money) const;

    Session& m_session;
    MessageBar* m_messages;
    QComboBox* m_period;
    std::optional<core::Month> m_month; ///< none: this month, whichever that is
    Card* m_payable = nullptr;
    Card* m_pending = nullptr;
    Card* m_paid = nullptr;
    Card* m_attention = nullptr;
    MonthChart* m_chart;
    BarList* m_ages;
    BarList* m_statuses;
    Earned* m_earnedRows;
    Ages* m_ageRows;
    Statuses* m_statusRows;
    std::vector<ChartCard*> m_charts;
    Model* m_model;
    DataTable* m_table;
    bool m_loaded = false;
};

} // namespace ui
