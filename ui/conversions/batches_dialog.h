#pragma once

#include "core/tables/batch_columns.h"
#include "core/usecases/reverse_batch.h"
#include "ui/models/record_table_model.h"
#include "ui/widgets/form_dialog.h"

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;

namespace ui {

class DataTable;
class Session;

/// Imports, changes of status, recalculations … so far, the latest first; the chosen one can be
/// taken back as a whole, with a reason, once it is told what of it payouts have settled.
class BatchesDialog : public FormDialog {
    Q_OBJECT
public:
    BatchesDialog(core::TableNames names, const core::Workspace& workspace, QWidget* parent);

    void showBatches(core::TableNames names);
    /// Of the chosen one; none while it is looked up.
    void showContents(const std::optional<core::BatchContents>& contents);
    [[nodiscard]] DataTable* table() const { return m_table; }

signals:
    void contentsRequested(core::BatchId batch);
    void revertRequested(core::BatchId batch, const std::string& reason);

private:
    using Model = RecordTableModel<core::Batch, core::TableNames>;

    void choose();
    void send();
    [[nodiscard]] QString told(const core::BatchContents& contents) const;

    const core::Workspace& m_workspace;
    std::optional<core::BatchContents> m_contents;
    Model* m_model;
    DataTable* m_table;
    QLabel* m_told;
    QLineEdit* m_reason;
};

/// Asks the books for the batches, shows the dialog over `parent`, and does what is chosen in it.
void showBatches(Session& session, QWidget* parent);

} // namespace ui
