#pragma once

#include "ui/window/day_watch.h"

namespace ui {

class MessageBar;

/// Releases what became payable when books open that can be written, and when the day changes while
/// they are open; says how many conversions that were, and their sum. The work runs on the
/// session's thread and can be stopped; nothing due: nothing is said.
class DailyRelease : public DayWatch {
    Q_OBJECT
public:
    DailyRelease(Session& session, MessageBar& messages, QObject* parent);

private:
    void dayBegan() override;
    void release();

    MessageBar& m_messages;
};

} // namespace ui
