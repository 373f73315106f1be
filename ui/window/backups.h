#pragma once

#include "core/base/date_time.h"

#include <QObject>

#include <functional>
#include <optional>

class QTimer;
class QWidget;

namespace ui {

class MessageBar;
class Session;

/// The backups behind the window: the automatic one when books open that can be written and when
/// the day changes while they are open, a copy where the user wants one, and the way back. All work
/// runs on the session's thread; what went wrong is said in the message bar.
class Backups : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<core::Timestamp()>;

    /// Made before anything else that writes at the start of a day.
    Backups(Session& session, MessageBar& messages, QWidget* window);

    /// What time it is; the system's unless a test says otherwise.
    void setClock(Clock clock);
    /// Another day in the workspace's zone than when it last looked: a backup, where one is due.
    void look();

    void saveCopy();
    void restore();

private:
    void begin();
    void askToRestore(const QString& backup);
    [[nodiscard]] core::Date today() const;

    Session& m_session;
    MessageBar& m_messages;
    QWidget* m_window;
    QTimer* m_timer;
    Clock m_clock;
    std::optional<core::Date> m_day; ///< it last looked on; none: no books that can be written
};

} // namespace ui
