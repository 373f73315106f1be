#include "ui/payouts/payout_looks.h"

#include "ui/models/column_labels.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PayoutLooks {
    Q_DECLARE_TR_FUNCTIONS(ui::PayoutLooks)
};

struct StatusTone {
    core::PayoutStatus status;
    Theme::Tone tone;
};
constexpr std::array statusTones{
    StatusTone{ core::PayoutStatus::Pending, Theme::Tone::Warning },
    StatusTone{ core::PayoutStatus::Approved, Theme::Tone::Info },
    StatusTone{ core::PayoutStatus::Paid, Theme::Tone::Good },
    StatusTone{ core::PayoutStatus::Declined, Theme::Tone::Bad },
    StatusTone{ core::PayoutStatus::Returned, Theme::Tone::Bad },
};

} // namespace

CellStyle payoutStatusLook(const core::Payout& payout)
{
    CellStyle style;
    style.look = CellStyle::Look::Pill;
    style.text = tableWord(core::info(payout.state.status).label);
    for (const StatusTone& row : statusTones)
        if (row.status == payout.state.status)
            style.tone = row.tone;
    return style;
}

CellStyle paidAmountLook(const core::Payout& payout)
{
    CellStyle style;
    if (core::isDifferenceUnexplained(payout.state)) {
        style.tone = Theme::Tone::Warning;
        style.icon = u"warning"_s;
        style.tip = PayoutLooks::tr("Differs from what was requested, and no note says why.");
    }
    return style;
}

bool hasInvoice(const core::Payout& payout)
{
    return !payout.invoice.empty() || core::info(payout.state.status).deducts;
}

bool hasCreditNote(const core::Payout& payout)
{
    return !payout.invoice.empty() && !core::info(payout.state.status).deducts;
}

CellStyle invoiceLook(const core::Payout& payout)
{
    CellStyle style;
    if (!hasInvoice(payout))
        return style;
    const bool issued = !payout.invoice.empty();
    style.look = issued ? CellStyle::Look::Plain : CellStyle::Look::Second;
    style.icon = u"download"_s;
    style.action = u"invoice"_s;
    style.text = issued ? text(payout.invoice) : PayoutLooks::tr("not issued yet");
    style.tip = issued ? PayoutLooks::tr("Download Invoice %1").arg(text(payout.invoice))
                       : PayoutLooks::tr("Download Invoice: issues it with the next number");
    return style;
}

} // namespace ui
