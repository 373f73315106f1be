#pragma once

#include "core/tables/rate_columns.h"
#include "ui/models/record_table_model.h"
#include "ui/widgets/form_dialog.h"

#include <vector>

class QDateEdit;
class QLabel;
class QLineEdit;

namespace ui {

class DataTable;
class Session;

/// The table of exchange rates, and what waits for one.
struct ExchangeRates {
    std::vector<core::ExchangeRate> rates;
    std::vector<core::MissingRate> missing;
    core::TableNames names;
    core::Zone zone;
    core::Date today;
};

/// The workspace's exchange rates: the list, a rate to add, and the ways in and out. What waits for
/// a rate stands above; its currency and day are proposed.
class ExchangeRatesDialog : public FormDialog {
    Q_OBJECT
public:
    explicit ExchangeRatesDialog(ExchangeRates shown, QWidget* parent = nullptr);

    /// The books after a change.
    void showRates(ExchangeRates shown);
    [[nodiscard]] DataTable* table() const { return m_table; }

signals:
    void addRequested(const core::ExchangeRate& rate);
    void importRequested();
    void pasteRequested();

private:
    using Model = RecordTableModel<core::ExchangeRate, core::TableNames>;

    void buildTable();
    void buildFields();
    void showWaiting();
    void send();

    ExchangeRates m_shown;
    Model* m_model;
    DataTable* m_table;
    QLabel* m_waiting;
    QLineEdit* m_base;
    QLineEdit* m_currency;
    QLineEdit* m_rate;
    QDateEdit* m_date;
    QLineEdit* m_source;
};

/// Asks the books for the rates, shows the dialog over `parent`, and does what is chosen in it.
void exchangeRates(Session& session, QWidget* parent);

} // namespace ui
