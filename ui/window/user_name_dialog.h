#pragma once

#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace ui {

class Services;

/// Asks for the name of who works here: recorded with every change from then on, beside the name by
/// which they are signed in to the computer.
class UserNameDialog final : public FormDialog {
    Q_OBJECT
public:
    UserNameDialog(Services& services, QWidget* parent);

private:
    void save();

    Services& m_services;
    QLineEdit* m_name;
};

} // namespace ui
