#pragma once

#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

/// What new books are made of. Currency and time zone are fixed at creation, which the form says.
class NewWorkspaceDialog : public FormDialog {
    Q_OBJECT
public:
    explicit NewWorkspaceDialog(QWidget* parent);

signals:
    void createRequested(const QString& path,
                         const QString& currency,
                         const QString& timeZone,
                         const QString& company);

private:
    void chooseFile();
    void create();

    QLineEdit* m_company;
    QComboBox* m_currency;
    QComboBox* m_timeZone;
    QLineEdit* m_file;
};

} // namespace ui
