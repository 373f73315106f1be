#include "ui/window/day_watch.h"

#include "ui/session/session.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr int lookEveryMs = 60'000;

core::Timestamp systemTime()
{
    using namespace std::chrono;
    return { duration_cast<microseconds>(system_clock::now().time_since_epoch()).count() };
}

} // namespace

DayWatch::DayWatch(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_timer(new QTimer(this))
    , m_clock(systemTime)
{
    m_timer->setInterval(lookEveryMs);
}

void DayWatch::watch()
{
    connect(m_timer, &QTimer::timeout, this, &DayWatch::look);
    connect(&m_session, &Session::opened, this, &DayWatch::begin);
    connect(&m_session, &Session::closed, this, [this] {
        m_timer->stop();
        m_day.reset();
    });
    if (m_session.isOpen())
        begin();
}

void DayWatch::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

core::Date DayWatch::today() const
{
    return m_session.workspace().zone.dayOf(m_clock());
}

void DayWatch::begin()
{
    m_day.reset();
    if (m_session.isReadOnly())
        return;
    m_timer->start();
    look();
}

void DayWatch::look()
{
    if (!m_session.isOpen() || m_session.isReadOnly() || m_day == today())
        return;
    m_day = today();
    dayBegan();
}

} // namespace ui
