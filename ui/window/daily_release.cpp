#include "ui/window/daily_release.h"

#include "core/usecases/release_held.h"
#include "ui/models/cell_text.h"
#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"

namespace ui {

namespace {

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
    : DayWatch(session, parent)
    , m_messages(messages)
{
    watch();
}

void DailyRelease::dayBegan()
{
    session().run<bool>(
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
    session().runLong<core::Released>(
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
            session().announceAll();
            const core::Workspace& workspace = session().workspace();
            m_messages.show(Theme::Tone::Info,
                            tr("%Ln conversion(s) became payable: %1 earned.",
                               nullptr,
                               int(released->conversions))
                                .arg(amountText(released->amount,
                                                text(workspace.currency),
                                                workspace.decimals)));
        });
}

} // namespace ui
