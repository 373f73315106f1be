#pragma once

#include "core/model/conversion.h"
#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace ui {

/// Approve or decline what was chosen: what it touches, and why. A decline needs its reason.
class StatusDialog : public FormDialog {
    Q_OBJECT
public:
    StatusDialog(core::ConversionStatus status,
                 const QString& title,
                 const QString& text,
                 QWidget* parent = nullptr);

signals:
    void confirmed(const QString& reason);

private:
    void send();

    bool m_needsReason;
    QLineEdit* m_reason;
};

} // namespace ui
