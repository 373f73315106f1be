#pragma once

#include "core/model/workspace.h"
#include "ui/widgets/form_dialog.h"

#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

class LogoEdit;
class MethodsEdit;

/// Company settings: our side of the paper, the payment methods, and how the workspace counts.
/// Takes a company and its methods and hands them back changed.
class CompanyDialog : public FormDialog {
    Q_OBJECT
public:
    CompanyDialog(const core::Company& company,
                  const std::vector<core::PaymentMethod>& methods,
                  const core::Workspace& workspace,
                  QWidget* parent);

    [[nodiscard]] core::Company company() const;
    [[nodiscard]] std::vector<core::PaymentMethod> methods() const;
    /// At the field that it is about, else above the form.
    void showError(const core::Error& error);
    [[nodiscard]] LogoEdit* logoEdit() const { return m_logo; }

signals:
    /// The form is in order and Save was pressed.
    void companySaveRequested();

private:
    void addPaperFields();
    void addCountingFields(const core::Workspace& workspace);
    void fill(const std::vector<core::PaymentMethod>& methods);
    void save();

    core::Company m_before;
    QLineEdit* m_name;
    QPlainTextEdit* m_address;
    QLineEdit* m_town;
    QLineEdit* m_country;
    QLineEdit* m_vatId;
    QPlainTextEdit* m_billing;
    QSpinBox* m_netDays;
    LogoEdit* m_logo;
    MethodsEdit* m_methods;
    QLineEdit* m_invoicePattern;
    QLineEdit* m_creditNotePattern;
    QLineEdit* m_defaultType;
    QCheckBox* m_otherEarns;
};

} // namespace ui
