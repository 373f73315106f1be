#pragma once

#include "core/model/workspace.h"
#include "core/usecases/submit.h"

#include <QDialog>

#include <vector>

class QVBoxLayout;

namespace ui {

/// Tells of each form that was left what the books say: saved, or not; then it can be opened again
/// or discarded. Leaving decides nothing.
class LeftFormsDialog : public QDialog {
    Q_OBJECT
public:
    LeftFormsDialog(const core::LeftForms& left, const core::Workspace& workspace, QWidget* parent);

signals:
    void reopenRequested(const core::LeftForm& left);
    void discardRequested(const std::string& key);

private:
    void addForm(const core::LeftForm& left, const core::Workspace& workspace);
    void addActions(QVBoxLayout* card, const core::LeftForm& left, const QString& sentence);
    QVBoxLayout* addCard(const QString& sentence);
    void discard(QWidget* card, const std::string& key);

    QVBoxLayout* m_cards;
    int m_count = 0; ///< of cards
    int m_toDecide = 0;
};

} // namespace ui
