#pragma once

#include <QObject>
#include <QSize>

class QApplication;
class QWidget;

namespace ui {

/// How large a window may be: what panels leave of its screen, without the room for its title.
[[nodiscard]] QSize roomFor(const QWidget* window);

/// What all windows of the program have in common, whoever makes them. The wheel changes a choice,
/// a date or a number only where that has the keyboard and nothing around it scrolls; no window
/// opens larger than its screen. Enter presses the button that has the keyboard, also where a
/// dialog has a default one. Tab goes on as the window is read, whatever was made first.
class WindowManners : public QObject {
public:
    /// From now on; goes with the application.
    explicit WindowManners(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
