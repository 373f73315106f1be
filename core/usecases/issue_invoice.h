#pragma once

#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

struct IssuedInvoice {
    Invoice invoice;
    std::vector<Message> warnings; ///< what is missing on the paper
};

/// Asked before anything is written: the first text with a character that the paper's font lacks is
/// named.
class PaperCheck {
public:
    virtual ~PaperCheck() = default;
    [[nodiscard]] virtual Result<void> canPrint(const Invoice& invoice) const = 0;
};

/// The payout's invoice: issued with its number on the first call, the same content ever after
/// (D23), also when the payout was declined or returned since. `form` is taken then, and kept.
/// Declined or Returned and not invoiced: refused.
[[nodiscard]] Result<IssuedInvoice> issueInvoice(Books& books,
                                                 PayoutSerial serial,
                                                 const PaperCheck& paper,
                                                 const PaperForm& form = {});
/// The same content without a number; keeps nothing.
[[nodiscard]] Result<IssuedInvoice>
draftInvoice(Books& books, PayoutSerial serial, const PaperForm& form = {});
/// Serials of payouts that may have an invoice and have none.
[[nodiscard]] Result<std::vector<PayoutSerial>> unissuedPayouts(Books& books);

/// The credit note for a payout that was invoiced and is now declined or returned, in the
/// invoice's form; inside the caller's unit of work.
[[nodiscard]] Result<Invoice> issueCreditNote(Books& books, const Payout& payout);

} // namespace core
