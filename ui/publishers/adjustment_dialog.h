#pragma once

#include "core/usecases/adjust.h"
#include "ui/widgets/form_dialog.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace ui {

class MoneyEdit;

/// What the form shows and goes by.
struct AdjustmentForm {
    core::Workspace workspace;
    core::Publisher publisher;
    core::Balance balance;
    core::Date today;
    std::string key; ///< made when the form opens: saved twice is one adjustment
    std::optional<core::Adjustment> original; ///< to be taken back; none: a new adjustment
    std::optional<core::AdjustmentRequest> sent{}; ///< before: what it is filled with
};

/// Add adjustment: kind, amount, date, reason, and the balance that will be left. A deduction's
/// amount is typed without its sign. With an original: the reason of its counter entry alone.
class AdjustmentDialog : public FormDialog {
    Q_OBJECT
public:
    explicit AdjustmentDialog(AdjustmentForm form, QWidget* parent = nullptr);

signals:
    void adjustRequested(const core::AdjustmentRequest& request);
    void takeBackRequested(const core::ReversalRequest& request);

private:
    void addNewFields();
    void addOriginal();
    void showSent();
    void showBalanceAfter();
    void send();
    [[nodiscard]] core::AdjustmentKind kind() const;
    /// With the sign that the kind gives it.
    [[nodiscard]] std::optional<core::Money> signedAmount() const;
    [[nodiscard]] QString shown(core::Money amount) const;

    AdjustmentForm m_form;
    QComboBox* m_kind;
    MoneyEdit* m_amount;
    QDateEdit* m_date;
    QLineEdit* m_reason;
    QLabel* m_after;
};

} // namespace ui
