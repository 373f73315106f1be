#pragma once

#include "core/tables/tables.h"
#include "core/usecases/recalculate.h"
#include "ui/models/period.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace ui {

class MessageBar;
class PastRecalculationsTab;
class PeriodFilter;
class RecalculationPreview;
class Session;
class WorkBar;

/// Recalculate (D18): what conversions that are there earn by today's rules, before and after by
/// publisher; applied to those chosen, with a reason; and the recalculations that were made, to be
/// taken back. What payouts have settled and invoices say is never altered.
class RecalculateDialog : public QDialog {
    Q_OBJECT
public:
    /// `campaign`: looked at first; none: all of them.
    RecalculateDialog(Session& session, core::CampaignId campaign, QWidget* parent = nullptr);

    void setPeriod(const Days& days);
    /// Stops what is being applied first: that is taken or left as a whole.
    void reject() override;

private:
    struct Preview {
        core::Recalculation figures;
        core::TableNames names;
        core::Date today;
    };

    void buildHead(QVBoxLayout* layout);
    [[nodiscard]] QWidget* buildPreview();
    [[nodiscard]] QWidget* buildFoot();
    [[nodiscard]] core::RecalculationScope scope() const;
    void ask();
    void showPreview(Preview preview);
    void showFailure(const core::Error& error);
    void refresh();
    void apply();
    void showApplied(const core::Recalculation& made);

    Session& m_session;
    core::CampaignId m_first; ///< chosen until the list of campaigns is there
    int m_question = 0;
    bool m_isApplying = false;
    core::BatchId m_made; ///< what the message offers to take back
    QComboBox* m_campaign;
    PeriodFilter* m_period;
    MessageBar* m_messages;
    WorkBar* m_work;
    QTabWidget* m_tabs;
    RecalculationPreview* m_preview;
    PastRecalculationsTab* m_past;
    QLineEdit* m_reason;
    QPushButton* m_apply;
};

} // namespace ui
