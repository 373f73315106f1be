#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class Task;

/// Long work inside a dialog: what is being done, how far it is, and Cancel. Hidden while nothing
/// runs; work that still runs when it goes is cancelled.
class WorkBar : public QWidget {
    Q_OBJECT
public:
    explicit WorkBar(QWidget* parent = nullptr);
    ~WorkBar() override;

    /// Cancels what it followed before.
    void follow(Task* task);
    [[nodiscard]] bool isWorking() const { return !m_task.isNull(); }
    void cancel();

private:
    void leave(const Task* task);

    QPointer<Task> m_task;
    QLabel* m_step;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace ui
