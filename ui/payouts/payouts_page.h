#pragma once

#include "core/tables/tables.h"
#include "core/usecases/record_payout.h"
#include "ui/models/record_table_model.h"
#include "ui/widgets/table_page.h"

#include <functional>

class QComboBox;
class QMenu;

namespace ui {

class InvoicePaper;
class PeriodFilter;
class PayoutDialog;
struct PayoutForm;

/// What the window's menu asks of the payouts that are selected.
enum class PayoutTask { Edit, Download, Preview, Print };

/// Partnership panel → Payouts: the list, Create new payout, Edit, and Download Invoice in each
/// row.
class PayoutsPage : public TablePage {
    Q_OBJECT
public:
    explicit PayoutsPage(Session& session, QWidget* parent = nullptr);

    void activate() override;
    /// The form of a new payout, its publisher chosen already (none: the form asks).
    void createPayout(core::PublisherId publisher = {});
    /// The form of a payout that was sent before, filled as it was; `left` once it is left.
    void reopenPayout(const core::PayoutRequest& sent, std::function<void()> left);
    /// Brings the payout's row into view and selects it, whatever was filtered.
    void showPayout(core::PayoutSerial serial);
    /// Download takes several, into a folder. Says so where not exactly one payout is selected, or
    /// where it has no invoice.
    void runOnSelected(PayoutTask task);

private:
    using Model = RecordTableModel<core::Payout, core::TableNames>;
    struct Answer;

    void addFilters();
    void styleColumns();
    void connectTable();
    void reload();
    void showAnswer(Answer answer);
    void filter();
    void showStatus();
    void addPaperActions(QMenu* menu, int row);
    [[nodiscard]] std::vector<core::Payout> selectedPayouts() const;

    using Load = std::function<core::Result<PayoutForm>(core::Books&)>;
    void openForm(Load load, std::function<void()> left = {});
    void openEdit(core::PayoutSerial serial);
    void showForm(PayoutForm form, std::function<void()> left);
    void record(PayoutDialog& dialog, const core::PayoutRequest& request);
    void edit(PayoutDialog& dialog, const core::PayoutEdit& edit);
    void showSaved(PayoutDialog& dialog, const core::RecordedPayout& saved);
    /// Asks once whether the excess becomes an advance; everything else is shown in the dialog.
    void showRefusal(PayoutDialog& dialog,
                     const core::Error& error,
                     const std::function<void()>& allowOverpay);

    Model* m_model;
    InvoicePaper* m_paper;
    QComboBox* m_publisher;
    QComboBox* m_status;
    PeriodFilter* m_period; ///< by the day on which a payout counts: asked of the books
    std::optional<core::PayoutSerial> m_toShow;
    bool m_isLoaded = false;
    bool m_isOpening = false;
};

} // namespace ui
