#pragma once

#include "core/audit/audit_entry.h"
#include "ui/models/record_table_model.h"
#include "ui/widgets/table_page.h"

#include <set>

namespace ui {

class PeriodFilter;

/// A changed field of the chosen line.
struct AuditDetail {
    int number = 0; ///< from 1
    core::FieldChange change;
};

/// The audit log: who changed what and when, the latest first, and under it the fields of the
/// chosen change, before and after. Asks the books for the chosen time alone.
class AuditPage final : public TablePage {
    Q_OBJECT
public:
    AuditPage(Session& session, QWidget* parent);

    void activate() override;

private:
    using Model = RecordTableModel<core::AuditEntry, core::TableNames>;
    using Details = RecordTableModel<AuditDetail, core::TableNames>;

    void setLooks();
    void setUpFilters();
    void setUpDetails();
    void load();
    void show(std::vector<core::AuditEntry> entries);
    void fillUsers();
    void filter();
    void showDetails();
    void tellStatus();

    Model* m_model;
    Details* m_details;
    DataTable* m_detailTable;
    PeriodFilter* m_period;
    QComboBox* m_subject;
    QComboBox* m_user;
    QLineEdit* m_thing;
    std::set<QString> m_users; ///< those the filter offers
    int m_question = 0; ///< a late answer for an earlier period is dropped
    bool m_loaded = false; ///< rows of this period are shown
};

} // namespace ui
