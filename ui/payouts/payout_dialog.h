#pragma once

#include "core/usecases/amount_parts.h"
#include "ui/payouts/payout_form.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class MoneyEdit;
class PublisherEdit;

/// Create new payout, and Edit. Shows what follows from the input; offers only the moves that are
/// legal from the payout's status (D11), and asks for a reason where one is needed.
class PayoutDialog : public FormDialog {
    Q_OBJECT
public:
    explicit PayoutDialog(PayoutForm form, QWidget* parent = nullptr);

    void setReadOnly();

signals:
    void createRequested(const core::PayoutRequest& request);
    void editRequested(const core::PayoutEdit& edit);
    /// For the conversions behind a line of what it settles.
    void partsRequested(const core::AmountSource& source, const QString& title);

private:
    [[nodiscard]] bool isNew() const { return !m_form.details; }
    [[nodiscard]] const core::PayoutState& before() const { return m_form.details->payout.state; }

    void addFields();
    void addPaymentFields();
    void addConsequences();
    void fillStatuses();
    void fillMethods();
    void chooseMethod(const QString& name); ///< offered, too, where it is no longer in use
    void showPayout();
    void showSent();
    void connectFields();

    void publisherChanged();
    void statusChanged();
    void showFigures();
    void showConsequences();
    void payWholeBalance();
    void send();
    [[nodiscard]] bool inputIsGood();

    [[nodiscard]] std::optional<core::PublisherId> publisher() const;
    [[nodiscard]] const core::Publisher* publisherRecord() const;
    [[nodiscard]] core::Balance balance() const;
    /// What can be paid with this payout: payable, and what the payout itself deducts now.
    [[nodiscard]] core::Money payable() const;
    [[nodiscard]] core::PayoutStatus status() const;
    [[nodiscard]] bool needsReason() const;
    [[nodiscard]] QString methodName() const;
    [[nodiscard]] std::optional<core::Money> minimum() const;
    [[nodiscard]] QString amount(core::Money money) const;
    [[nodiscard]] core::PayoutState state() const;

    PayoutForm m_form;
    PublisherEdit* m_publisher;
    QLabel* m_figures;
    MoneyEdit* m_amount;
    QComboBox* m_status;
    QLineEdit* m_reason;
    QDateEdit* m_date;
    MoneyEdit* m_paid;
    QComboBox* m_method;
    QPlainTextEdit* m_note;
    QLabel* m_after;
};

} // namespace ui
