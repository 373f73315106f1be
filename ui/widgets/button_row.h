#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui {

class DataTable;
class MessageBar;
class Session;

/// The buttons at the foot of a dialog without a form, from the leading edge on. None of them is
/// what Enter does elsewhere in the dialog.
class ButtonRow : public QWidget {
public:
    explicit ButtonRow(QWidget* parent);

    QPushButton* add(const QString& text, const QString& name);
    /// A menu of the forms in which the table leaves; `name` names it in files and, before
    /// "ExportButton", the button.
    void addExport(const QString& text,
                   const QString& name,
                   Session& session,
                   DataTable& table,
                   MessageBar& messages);
    /// What follows stands at the other edge.
    void addStretch();

private:
    QHBoxLayout* m_row;
};

} // namespace ui
