#pragma once

#include <QCoreApplication>

#include <functional>

class QDialog;

namespace ui {

/// The question before a dialog is left with what is not saved, by the dialog's name: asked once,
/// however often somebody leaves while it stands. A part of that dialog.
class DiscardQuestion {
    Q_DECLARE_TR_FUNCTIONS(ui::DiscardQuestion)
public:
    explicit DiscardQuestion(QDialog* dialog)
        : m_dialog(dialog)
    {
    }

    /// `atStake`: what is lost, a sentence or two. `accept`: the word for leaving, where it
    /// discards nothing.
    void ask(const QString& atStake, std::function<void()> leave, const QString& accept = {});

private:
    QDialog* m_dialog;
    bool m_isAsking = false;
};

} // namespace ui
