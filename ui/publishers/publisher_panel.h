#pragma once

#include "core/usecases/statement.h"
#include "ui/models/record_table_model.h"
#include "ui/publishers/panel_columns.h"
#include "ui/widgets/theme.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTabWidget;

namespace ui {

class DataTable;
class MessageBar;
class Session;

/// What a publisher may see: balance, payment history and the statement of the account. The
/// publisher has no program, so it can be saved as a PDF or printed. Stays open beside the lists
/// and follows the books.
class PublisherPanel : public QDialog {
    Q_OBJECT
public:
    PublisherPanel(Session& session, core::PublisherId publisher, QWidget* parent = nullptr);

private:
    struct Answer;
    using Payments = RecordTableModel<core::Payout, core::TableNames>;
    using Lines = RecordTableModel<core::StatementLine, StatementContext>;

    void buildHead(QHBoxLayout* head);
    QWidget* buildFigures();
    QWidget* buildPayments();
    QWidget* buildStatement();
    QWidget* buildFoot();
    void reload();
    void showAnswer(Answer answer);
    void showParts(int row);
    void saveAsPdf();
    void print();
    void preview();

    Session& m_session;
    core::PublisherId m_publisher;
    core::Statement m_statement;
    core::Date m_today;
    bool m_isLoaded = false;

    QLabel* m_title;
    QLabel* m_subtitle;
    QComboBox* m_period;
    MessageBar* m_messages;
    std::vector<QLabel*> m_figures; ///< in the order of the table of figures
    QTabWidget* m_tabs;
    DataTable* m_paymentTable;
    DataTable* m_lineTable;
    QLabel* m_opening;
    QLabel* m_closing;
    Payments* m_payments;
    Lines* m_lines;
};

} // namespace ui
