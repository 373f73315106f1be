#pragma once

#include "core/usecases/compare_earnings.h"
#include "ui/models/record_table_model.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QProgressBar;
class QTabWidget;

namespace ui {

class DataTable;
class MessageBar;
class Session;
class Task;

/// What conversions earn here against what their tracker said the partner gets: per publisher and
/// kind of rule, and each conversion of which the two differ. Of one import, or of those that fit a
/// filter.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    /// A filter of a batch alone starts with that import.
    CompareDialog(Session& session, core::ConversionFilter filter, QWidget* parent);

    void reject() override;

private:
    using Lines = RecordTableModel<core::EarningComparison, core::TableNames>;
    using Differing = RecordTableModel<core::DifferingConversion, core::TableNames>;
    struct Answer;

    void buildTables();
    QWidget* buildFoot();
    void addTable(DataTable* table, TableModel* model, const QString& name);
    void fillScopes(const core::TableNames& names);
    [[nodiscard]] core::ConversionFilter filter() const;
    void compare();
    void showAnswer(Answer answer);
    void showFigures(const core::EarningsCompared& compared);
    void explain(int row);

    Session& m_session;
    core::ConversionFilter m_filter;
    QPointer<Task> m_task;
    int m_question = 0; ///< an older one's answer is dropped
    bool m_hasScopes = false;
    QComboBox* m_scope;
    MessageBar* m_messages;
    QLabel* m_figures;
    QLabel* m_remarks;
    QProgressBar* m_progress;
    QTabWidget* m_tabs;
    DataTable* m_lineTable;
    DataTable* m_differingTable;
    Lines* m_lines;
    Differing* m_differing;
};

/// Opens it over `parent`.
void compareEarnings(Session& session, QWidget* parent, const core::ConversionFilter& filter);

} // namespace ui
