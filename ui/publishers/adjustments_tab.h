#pragma once

#include "core/tables/account_columns.h"
#include "core/usecases/adjust.h"
#include "ui/models/record_table_model.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace ui {

class DataTable;
class MessageBar;
class Session;

/// The publisher panel's adjustments: add one, take one back. Follows the books.
class AdjustmentsTab : public QWidget {
    Q_OBJECT
public:
    /// Warnings and errors are shown in `messages`.
    AdjustmentsTab(Session& session,
                   core::PublisherId publisher,
                   MessageBar& messages,
                   QWidget* parent = nullptr);

private:
    using Model = RecordTableModel<core::Adjustment, core::TableNames>;

    void setLooks();
    void reload();
    void openDialog(std::optional<core::Adjustment> original);

    Session& m_session;
    core::PublisherId m_publisher;
    MessageBar& m_messages;
    QPushButton* m_add;
    DataTable* m_table;
    Model* m_model;
    bool m_isLoaded = false;
};

} // namespace ui
