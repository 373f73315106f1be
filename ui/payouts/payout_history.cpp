#include "ui/payouts/payout_history.h"

#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct PayoutHistory {
    Q_DECLARE_TR_FUNCTIONS(ui::PayoutHistory)
};

QString word(core::PayoutStatus status)
{
    return tableWord(core::info(status).label);
}

QString whatHappened(const core::PayoutEvent& event, const core::Workspace& workspace)
{
    const QString requested =
        amountText(event.state.requested, text(workspace.currency), workspace.decimals);
    if (!event.from)
        return PayoutHistory::tr("created as %1, %2").arg(word(event.state.status), requested);
    if (*event.from == event.state.status)
        return PayoutHistory::tr("edited, %1").arg(requested);
    return PayoutHistory::tr("%1 → %2, %3")
        .arg(word(*event.from), word(event.state.status), requested);
}

} // namespace

QString payoutHistory(const core::PayoutDetails& details, const core::Workspace& workspace)
{
    QStringList lines;
    for (const core::PayoutEvent& event : details.events) {
        QString line = PayoutHistory::tr("%1, %2: %3")
                           .arg(timeText(event.at, workspace.zone),
                                text(event.user),
                                whatHappened(event, workspace));
        if (!event.reason.empty())
            line += PayoutHistory::tr(" (%1)").arg(text(event.reason));
        lines += line.toHtmlEscaped();
    }
    return lines.join(QStringLiteral("<br>"));
}

} // namespace ui
