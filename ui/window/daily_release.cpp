#include "ui/window/daily_release.h"

#include "ui/models/cell_text.h"
#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"

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

/// Whether today was not released yet; only reads, so that no lock is taken for nothing.
core::Result<bool> isToRelease(core::Books& books)
{
    const auto released = books.store.releasedUntil();
    if (!released)
        return released.error();
    return *released < core::today(books);
}

} // namespace

DailyRelease::DailyRelease(Session& session, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
    , m_timer(new QTimer(this))
    , m_clock(systemTime)
{
    m_timer->setInterval(lookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &DailyRelease::look);
    connect(&session, &Session::opened, this, &DailyRelease::begin);
    connect(&session, &Session::closed, this, [this] {
        m_timer->stop();
        m_day.reset();
    });
    if (session.isOpen())
        begin();
}

void DailyRelease::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

core::Date DailyRelease::today() const
{
    return m_session.workspace().zone.dayOf(m_clock());
}

void DailyRelease::begin()
{
    m_day.reset();
    if (m_session.isReadOnly())
        return;
    m_timer->start();
    look();
}

void DailyRelease::look()
{
    if (!m_session.isOpen() || m_session.isReadOnly() || m_day == today())
        return;
    m_day = today();
    m_session.run<bool>(
        this,
        [](core::Books& books, core::Progress&) { return isToRelease(books); },
        [this](const core::Result<bool>& isTo) {
            if (!isTo)
                m_messages.showError(isTo.error());
            else if (*isTo)
                release();
        });
}

void DailyRelease::release()
{
    m_session.runLong<core::Released>(
        tr("Release what became payable"),
        this,
        [](core::Books& books, core::Progress& progress) {
            return core::releaseHeld(books, false, progress);
        },
        [this](const core::Result<core::Released>& released) {
            if (!released) {
                if (released.error().code != core::ErrorCode::Cancelled)
                    m_messages.showError(released.error());
                return;
            }
            if (released->conversions == 0)
                return;
            m_session.announceAll();
            const core::Workspace& workspace = m_session.workspace();
            m_messages.show(Theme::Tone::Info,
                            tr("%n conversion(s) became payable: %1 earned.",
                               nullptr,
                               int(released->conversions))
                                .arg(amountText(released->amount,
                                                text(workspace.currency),
                                                workspace.decimals)));
        });
}

} // namespace ui
