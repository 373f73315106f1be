#pragma once

#include "core/usecases/release_held.h"

#include <QObject>

#include <functional>
#include <optional>

class QTimer;

namespace ui {

class MessageBar;
class Session;

/// Releases what became payable when books open that can be written, and when the day changes while
/// they are open; says how many conversions that were, and their sum. The work runs on the
/// session's thread and can be stopped; nothing due: nothing is said.
class DailyRelease : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<core::Timestamp()>;

    DailyRelease(Session& session, MessageBar& messages, QObject* parent);

    /// What time it is; the system's unless a test says otherwise.
    void setClock(Clock clock);
    /// Another day in the workspace's zone than when it last released: releases.
    void look();

private:
    void begin();
    void release();
    [[nodiscard]] core::Date today() const;

    Session& m_session;
    MessageBar& m_messages;
    QTimer* m_timer;
    Clock m_clock;
    std::optional<core::Date> m_day; ///< it last released on; none: no books that can be written
};

} // namespace ui
