#pragma once

#include "core/usecases/amount_parts.h"
#include "ui/models/record_table_model.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class DataTable;
class MessageBar;
class Session;

/// The conversions behind an amount: a line of a statement, or of what a payout settles. Each
/// answers "Why this amount?", by double click, Enter or the button.
class PartsDialog : public QDialog {
    Q_OBJECT
public:
    /// `title`: the line, as it is read there ("Shop UK, October 2026").
    PartsDialog(Session& session,
                const core::AmountSource& source,
                const QString& title,
                QWidget* parent);

private:
    using Parts = RecordTableModel<core::AmountPart, core::TableNames>;
    struct Answer;

    void buildTable();
    [[nodiscard]] QWidget* buildFoot();
    void load();
    void show(Answer answer);
    void explain(int row);

    Session& m_session;
    core::AmountSource m_source;
    QLabel* m_sum;
    MessageBar* m_messages;
    Parts* m_parts;
    DataTable* m_table;
    QPushButton* m_why;
};

} // namespace ui
