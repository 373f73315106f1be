#pragma once

#include "core/base/date_time.h"

#include <QObject>

#include <functional>
#include <optional>

class QTimer;

namespace ui {

class Session;

/// What is to be done once a day, by who derives: when books open that can be written, and when the day changes
/// while they are open.
class DayWatch : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<core::Timestamp()>;

    /// What time it is; the system's unless a test says otherwise.
    void setClock(Clock clock);
    /// Another day in the workspace's zone than when it last looked: it has begun.
    void look();

protected:
    DayWatch(Session& session, QObject* parent);

    /// For the constructor of who derives, at its end.
    void watch();
    virtual void dayBegan() = 0;
    [[nodiscard]] Session& session() const { return m_session; }

private:
    void begin();
    [[nodiscard]] core::Date today() const;

    Session& m_session;
    QTimer* m_timer;
    Clock m_clock;
    std::optional<core::Date> m_day; ///< it last looked on; none: no books that can be written
};

} // namespace ui
