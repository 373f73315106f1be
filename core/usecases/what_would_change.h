#pragma once

#include "core/usecases/campaign_draft.h"
#include "core/usecases/replay.h"

#include <optional>
#include <vector>

namespace core {

/// What saving a draft and then recalculating would do. `paidBefore` and `paidDifference` are the part
/// of `shift.before` and of `shift.difference()` that is already paid; the rest is unpaid.
///
/// Paid means settled by payouts that are in force, Pending ones included (D22). Payouts settle what a
/// publisher earned in one campaign and month as a sum, never single conversions. So no conversion as
/// such is paid or unpaid: of the amounts of a publisher, campaign and month, that share counts as paid
/// which is settled of all that was earned there, from 0 to 1, whether or not the whole month lies in
/// the period asked for. More settled than earned counts as all. Each share is rounded half away from
/// zero to the micro, once for each publisher, campaign and month.
///
/// Recalculating never takes back what is paid: it posts the whole difference, and the next payout
/// settles it (D18).
struct PaidShift {
    Shift shift;
    Money paidBefore;
    Money paidDifference;

    [[nodiscard]] Money unpaidBefore() const { return shift.before - paidBefore; }
    [[nodiscard]] Money unpaidDifference() const { return shift.difference() - paidDifference; }
};

struct PublisherShift {
    PublisherId publisher;
    PaidShift figures;
};

/// A conversion with what it earns and why, and what it would earn and why. The amounts are what it is
/// priced at, whatever its status; near misses are left out.
struct Mover {
    StoredConversion stored;
    Explanation before; ///< by the version of the campaign that priced it
    Explanation after; ///< by the draft, which has no version

    [[nodiscard]] Money difference() const
    {
        return after.earning.amount - stored.earning.amount;
    }
};

struct WhatWouldChange {
    PaidShift total;
    std::vector<PublisherShift> publishers; ///< with a conversion that changes, by key
    /// The ten that change most, up or down; of equal ones the older. What follows one that changes is left
    /// out: that one explains it.
    std::vector<Mover> movers;
};

/// Half-open, by conv_time; empty: from the first, to the last conversion.
struct ReplayPeriod {
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
};

/// Replays a draft of a saved campaign over its stored conversions. Before is what the books hold, not
/// what the saved rules would make of it: the difference is what Recalculate would post once the draft
/// is saved. Nothing is written.
[[nodiscard]] Result<WhatWouldChange> whatWouldChange(Books& books,
                                                      CampaignDraft draft,
                                                      const ReplayPeriod& period,
                                                      Progress& progress);

} // namespace core
