#pragma once

#include "ui/session/session.h"

#include <QElapsedTimer>
#include <QStatusBar>

class QProgressBar;
class QPushButton;

namespace ui {

class ElidedLabel;

/// The window's foot: what is shown and selected; while long work runs, what is being done, how
/// far, how long it will take, and Cancel.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showTexts(const QString& shown, const QString& selected);
    /// At the right end while nothing is selected: "Books checked 14:02, no differences".
    void setNote(const QString& note);
    void follow(Task* task);

private:
    void showProgress(const QString& step, qint64 done, qint64 total);
    void leave();
    void showRight();

    ElidedLabel* m_shown;
    ElidedLabel* m_selected;
    QString m_selectedText;
    QString m_note;
    QWidget* m_work;
    ElidedLabel* m_step;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPointer<Task> m_task;
    QElapsedTimer m_since;
};

} // namespace ui
