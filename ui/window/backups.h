#pragma once

#include "ui/window/day_watch.h"

class QWidget;

namespace ui {

class MessageBar;

/// The backups behind the window: the automatic one when books open that can be written and when
/// the day changes while they are open, a copy where the user wants one, and the way back. All work
/// runs on the session's thread; what went wrong is said in the message bar.
class Backups : public DayWatch {
    Q_OBJECT
public:
    /// Made before anything else that writes at the start of a day.
    Backups(Session& session, MessageBar& messages, QWidget* window);

    void saveCopy();
    void restore();

private:
    void dayBegan() override;
    void askToRestore(const QString& backup);

    MessageBar& m_messages;
    QWidget* m_window;
};

} // namespace ui
