#include "ui/session/session.h"

#include "ui/models/column_labels.h"

#include <QElapsedTimer>

#include <atomic>

namespace ui {

/// Touched from both threads; everything else of a Task belongs to the window's.
struct Task::Shared {
    std::atomic<bool> cancelled = false;
    QElapsedTimer sinceReport;
};

Task::Task(QString title, QObject* parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_shared(std::make_shared<Shared>())
{
}

void Task::cancel()
{
    m_shared->cancelled = true;
}

bool Task::cancelled() const
{
    return m_shared->cancelled;
}

void Task::report(std::string_view step, std::int64_t done, std::int64_t total)
{
    constexpr int reportEveryMs = 50;
    if (m_shared->sinceReport.isValid() && m_shared->sinceReport.elapsed() < reportEveryMs
        && done != total)
        return;
    m_shared->sinceReport.start();
    const QString text = tableWord(step);
    QMetaObject::invokeMethod(
        this,
        [this, text, done, total] { emit progressed(text, done, total); },
        Qt::QueuedConnection);
}

void Session::announceAll()
{
    for (const Change change : { Change::Company,
                                 Change::Publishers,
                                 Change::Campaigns,
                                 Change::Conversions,
                                 Change::Payouts })
        emit changed(change);
}

} // namespace ui
