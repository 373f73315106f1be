#pragma once

#include "core/model/publisher.h"
#include "core/model/workspace.h"
#include "ui/widgets/form_dialog.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace ui {

/// Create or edit a publisher: every field of core's table of publisher fields, method, status
/// and hold days.
class PublisherDialog : public FormDialog {
    Q_OBJECT
public:
    PublisherDialog(const core::Publisher& publisher,
                    const std::vector<core::PaymentMethod>& methods,
                    QWidget* parent);

    [[nodiscard]] core::Publisher publisher() const;
    /// At the field it is about, where that is known; else above the form.
    void showError(const core::Error& error);

signals:
    /// The form is in order and Save was pressed.
    void publisherSaveRequested();

private:
    struct FieldEdit {
        std::string core::Publisher::*member;
        std::string_view key;
        QWidget* widget;
    };

    void addTextField(const core::PublisherField& field);
    void addMethod(const std::vector<core::PaymentMethod>& methods);
    void addStatus();
    void addHoldDays();
    [[nodiscard]] QWidget* editorOf(std::string_view key) const;
    void save();

    core::Publisher m_before;
    std::vector<FieldEdit> m_fields;
    QComboBox* m_method;
    QComboBox* m_status;
    QLineEdit* m_holdDays;
};

} // namespace ui
