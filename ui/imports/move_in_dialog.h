#pragma once

#include "core/model/publisher.h"
#include "ui/imports/move_in_work.h"
#include "ui/imports/tried_dialog.h"

class QTableWidget;

namespace ui {

class MoveInSource;

/// "Move in…": publishers, campaigns, opening balances and past payouts of another system, from a
/// file or pasted; tried first with every problem listed, then all of it or nothing. What numbers
/// of a status mean is asked, never guessed. Knows no books: it asks by signals and is told.
class MoveInDialog : public TriedDialog {
    Q_OBJECT
public:
    explicit MoveInDialog(const std::vector<core::Publisher>& publishers,
                          QWidget* parent = nullptr);

    void setFile(const QString& path);
    void showPreview(MoveInOutcome outcome);
    void showReport(MoveInOutcome outcome);

signals:
    void previewRequested(const ui::MoveInRequest& request);
    void moveInRequested(const ui::MoveInRequest& request);

protected:
    void showStage() override;
    [[nodiscard]] bool canTake() const override;
    void requestTaking() override;
    void forgetOutcome() override;
    [[nodiscard]] QString stepText() const override;
    [[nodiscard]] QString atStake() const override;

private:
    void beginAnew();
    void preview();
    void showOutcome(MoveInOutcome outcome);

    MoveInOutcome m_outcome;
    MoveInSource* m_source;
    QLabel* m_counts;
    QLabel* m_notes;
    QTableWidget* m_problems;
    QPushButton* m_moveIn;
};

} // namespace ui
