#include "ui/payouts/payout_form.h"

namespace ui {

core::Result<PayoutForm> loadPayoutForm(core::Books& books,
                                        std::optional<core::PayoutSerial> serial,
                                        core::PublisherId publisher)
{
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    auto balances = books.store.balances({});
    if (!balances)
        return balances.error();
    auto methods = books.store.methods();
    if (!methods)
        return methods.error();
    PayoutForm form{ books.store.workspace(),
                     std::move(*publishers),
                     std::move(*balances),
                     std::move(*methods),
                     core::today(books),
                     {},
                     publisher,
                     {},
                     {},
                     {} };
    if (!serial) {
        form.key = books.world.newUuid();
        return form;
    }
    auto details = core::payoutDetails(books, *serial);
    if (!details)
        return details.error();
    auto names = core::tableNames(books.store);
    if (!names)
        return names.error();
    form.details = std::move(*details);
    form.names = std::move(*names);
    return form;
}

core::Result<PayoutForm> loadSentPayout(core::Books& books, const core::PayoutRequest& sent)
{
    auto form = loadPayoutForm(books, {}, sent.publisher);
    if (form) {
        form->key = sent.key;
        form->sent = sent.state;
    }
    return form;
}

} // namespace ui
