#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QString>

namespace ui {

/// What the program's log tells of: "payoutdesk.work", "payoutdesk.imports". Silent until the
/// program that keeps a log turns them on. Never told: a value of the books, of a file or of a
/// form, nor what anything is called; how many rows, how long and what kind of error may be.
Q_DECLARE_LOGGING_CATEGORY(workLog)
Q_DECLARE_LOGGING_CATEGORY(importLog)

/// "storage: The disk is full ({1})." The sentence without its values; the word alone where the two
/// cannot be told apart.
[[nodiscard]] QString withoutValues(const core::Error& error);

/// One piece of work from its beginning, on the thread that does it. What was saved, what was to be
/// and was not, faults of the machine, and what took over a second make a line.
class WorkLog {
public:
    /// `asker`: the source file that asked for it; "payouts/payout_form" of …/payout_form.cpp.
    WorkLog(const char* asker, bool isSaving);
    /// `error`: nullptr: it went well.
    void tell(const core::Error* error) const;

private:
    const char* m_asker;
    bool m_isSaving;
    QElapsedTimer m_since;
};

} // namespace ui
