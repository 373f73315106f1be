#pragma once

#include "core/base/result.h"
#include "ui/widgets/discard_question.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class MessageBar;

/// A dialog in which a file is tried first and then taken, as a whole: what both have in common of
/// the import and of moving in. While it is tried, leaving stops the try; while it is taken, Cancel
/// stops that, and the dialog stays until it is known what became of it. What somebody did for it
/// is asked about once when the dialog is left.
class TriedDialog : public QDialog {
    Q_OBJECT
public:
    void showProgress(const QString& step, qint64 done, qint64 total);
    /// Of a try: the file must be another. Of taking it: nothing was kept, and it can be tried
    /// again.
    void showError(const core::Error& error);
    [[nodiscard]] MessageBar* messages() const { return m_messages; }

    void reject() override;

signals:
    void fileWanted();
    void cancelRequested();

protected:
    enum class Stage { Choosing, Checking, Asking, Ready, Working, Done };

    /// `name` is the dialog's, "import": its objects are importDialog and importProgress.
    TriedDialog(const QString& name, const QString& title, QWidget* parent);

    /// What is done and how far it is, a line, and the buttons: `other`, Cancel, `take`.
    void buildFoot(QVBoxLayout* layout, QPushButton* take, QPushButton* other = nullptr);
    [[nodiscard]] QLabel* titleLabel();
    void setStage(Stage stage);
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] DiscardQuestion& discardQuestion() { return m_discard; }
    [[nodiscard]] bool isBusy() const
    {
        return m_stage == Stage::Checking || m_stage == Stage::Working;
    }

    /// Shows what the stage is, beyond progress and Cancel.
    virtual void showStage() = 0;
    [[nodiscard]] virtual bool canTake() const = 0;
    /// Asks for the file to be taken, as it was tried.
    virtual void requestTaking() = 0;
    /// What was tried is no more.
    virtual void forgetOutcome() = 0;
    [[nodiscard]] virtual QString stepText() const = 0;
    /// What is lost by leaving now, as a sentence; empty: nothing that somebody did.
    [[nodiscard]] virtual QString atStake() const = 0;

private:
    void take();
    void leave();

    Stage m_stage = Stage::Choosing;
    MessageBar* m_messages;
    QProgressBar* m_progress;
    QLabel* m_step;
    QPushButton* m_cancel;
    QPushButton* m_take = nullptr; ///< once there is a foot
    DiscardQuestion m_discard{ this };
};

} // namespace ui
