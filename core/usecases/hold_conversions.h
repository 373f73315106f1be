#pragma once

#include "core/usecases/conversion_choice.h"

#include <optional>
#include <string>

namespace core {

/// Until when conversions are to be held, and why.
struct Hold {
    std::optional<Date> until; ///< payable from then on; none: at once
    std::string reason; ///< kept with the change and its entries
};

/// Gives the chosen conversions the day from which they are payable, whatever day they had, and
/// posts the differences: one that is in the balance already leaves it until then. What payouts
/// have settled stays settled, and the next one nets it. The batch can be taken back, which gives
/// the former days back. One unit of work. Refused: a day that is not after today, which the
/// balances hold already; no reason.
[[nodiscard]] Result<ConversionsChanged>
holdConversions(Books& books, const ConversionChoice& which, const Hold& hold, Progress& progress);

/// What that would do, with what follows the chosen ones and what is due before; changes nothing. In books that
/// may only be read: with the chosen ones alone, as they stand.
[[nodiscard]] Result<ConversionsChanged> previewHold(Books& books,
                                                     const ConversionChoice& which,
                                                     std::optional<Date> until,
                                                     Progress& progress);

} // namespace core
