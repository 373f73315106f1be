#pragma once

#include "app/files/rotating_log.h"

#include <QtGlobal>

namespace app {

/// The log of the window's program: while this lives, what is said through Qt's logging goes there,
/// from any thread: "2026-11-26T16:04:13.123Z 4711 info work: payouts/payout_form saved, 35 ms",
/// in UTC, with the process. Our own categories (payoutdesk.*) are turned on and say nothing of
/// anybody; what Qt says may quote anything, so quotes, paths and figures are taken out of it.
class ProgramLog {
public:
    explicit ProgramLog(const QString& folder = standardFolder());
    ~ProgramLog();
    ProgramLog(const ProgramLog&) = delete;
    ProgramLog& operator=(const ProgramLog&) = delete;

    /// In the platform's place for what a program keeps on this machine.
    [[nodiscard]] static QString standardFolder();
    /// nullptr: none is kept.
    [[nodiscard]] static const RotatingLog* current();

private:
    RotatingLog m_log;
    QtMessageHandler m_before;
};

/// What is left of somebody else's message: one line, without what stands in quotes, paths,
/// figures, and what follows a second colon.
[[nodiscard]] QString withoutValues(const QString& message);

} // namespace app
