#pragma once

#include "core/model/publisher.h"
#include "ui/imports/move_in_work.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace ui {

class MessageBar;
class MoveInSource;

/// "Move in…": publishers, campaigns, opening balances and past payouts of another system, from a
/// file or pasted; tried first with every problem listed, then all of it or nothing. What numbers
/// of a status mean is asked, never guessed. Knows no books: it asks by signals and is told.
class MoveInDialog : public QDialog {
    Q_OBJECT
public:
    explicit MoveInDialog(const std::vector<core::Publisher>& publishers,
                          QWidget* parent = nullptr);

    void setFile(const QString& path);
    void showProgress(const QString& step, qint64 done, qint64 total);
    void showPreview(MoveInOutcome outcome);
    void showReport(MoveInOutcome outcome);
    void showError(const core::Error& error);
    [[nodiscard]] MessageBar* messages() const { return m_messages; }

    void reject() override;

signals:
    void fileWanted();
    void previewRequested(const ui::MoveInRequest& request);
    void moveInRequested(const ui::MoveInRequest& request);
    void cancelRequested();

private:
    enum class Stage { Choosing, Checking, Ready, Working, Done };

    void buildFoot(QVBoxLayout* layout);
    void setStage(Stage stage);
    void beginAnew();
    void preview();
    void moveInNow();
    void showOutcome(MoveInOutcome outcome);
    [[nodiscard]] bool canMoveIn() const;

    Stage m_stage = Stage::Choosing;
    MoveInOutcome m_outcome;
    MessageBar* m_messages;
    MoveInSource* m_source;
    QLabel* m_counts;
    QLabel* m_notes;
    QTableWidget* m_problems;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_moveIn;
};

} // namespace ui
