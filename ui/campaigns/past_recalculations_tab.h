#pragma once

#include "ui/campaigns/shift_columns.h"
#include "ui/models/record_table_model.h"

#include <QWidget>

namespace ui {

class DataTable;
class FormDialog;
class MessageBar;
class Session;
class WorkBar;

/// The recalculations that were made, the latest first, each with Take back: a recalculation that
/// posts the opposite.
class PastRecalculationsTab : public QWidget {
    Q_OBJECT
public:
    PastRecalculationsTab(Session& session,
                          MessageBar& messages,
                          WorkBar& work,
                          QWidget* parent = nullptr);

    /// Asks for the reason, then takes it back.
    void takeBack(core::BatchId batch);

private:
    using Model = RecordTableModel<core::PastRecalculation, core::TableNames>;

    void setLooks();
    void reload();
    void undo(FormDialog& dialog, core::BatchId batch, const std::string& reason);
    void showUndone(core::BatchId batch, const core::UndoneRecalculation& undone);

    Session& m_session;
    MessageBar& m_messages;
    WorkBar& m_work;
    DataTable* m_table;
    Model* m_model;
};

} // namespace ui
