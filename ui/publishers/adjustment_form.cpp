#include "ui/publishers/adjustment_form.h"

#include "core/usecases/lookup.h"
#include "core/usecases/submit.h"
#include "ui/session/session.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"

#include <QPointer>

#include <functional>
#include <utility>

namespace ui {

namespace {

using Record = std::function<core::Result<core::RecordedAdjustment>(core::Books&, core::Outbox&)>;

void record(Session& session, AdjustmentDialog* dialog, MessageBar& messages, Record record)
{
    session.run<core::RecordedAdjustment>(
        dialog,
        [record = std::move(record), &outbox = session.services().outbox()](
            core::Books& books, core::Progress&) { return record(books, outbox); },
        [dialog, shown = QPointer<MessageBar>(&messages)](
            const core::Result<core::RecordedAdjustment>& recorded) {
            if (!recorded) {
                if (recorded.error().code == core::ErrorCode::Unknown)
                    dialog->showUnanswered(recorded.error());
                else
                    dialog->showRefused(recorded.error());
                return;
            }
            dialog->setBusy(false);
            dialog->markUnchanged();
            dialog->accept();
            QStringList warnings;
            for (const core::Message& warning : recorded->warnings)
                warnings += messageText(warning);
            if (shown && !warnings.isEmpty())
                shown->show(Theme::Tone::Warning, warnings.join(u' '));
        },
        { Change::Payouts });
}

} // namespace

core::Result<AdjustmentForm> loadAdjustmentForm(core::Books& books,
                                                core::PublisherId publisher,
                                                const std::optional<core::Adjustment>& original)
{
    auto found = core::publisherOf(books.store, publisher);
    if (!found)
        return found.error();
    auto balance = core::balanceOf(books.store, publisher);
    if (!balance)
        return balance.error();
    return AdjustmentForm{ books.store.workspace(), std::move(*found),     *balance,
                           core::today(books),      books.world.newUuid(), original };
}

core::Result<AdjustmentForm> loadSentAdjustment(core::Books& books, const core::LeftForm& left)
{
    auto form = loadAdjustmentForm(books, left.submission.whom.key, left.original);
    if (!form)
        return form;
    form->key = left.submission.key();
    if (const auto* sent = std::get_if<core::AdjustmentRequest>(&left.submission.form))
        form->sent = *sent;
    else if (const auto* back = std::get_if<core::ReversalRequest>(&left.submission.form))
        form->sent = core::AdjustmentRequest{ back->key, {}, {}, back->reason };
    return form;
}

AdjustmentDialog*
openAdjustmentForm(Session& session, AdjustmentForm form, MessageBar& messages, QWidget* parent)
{
    const core::PublisherId publisher = form.publisher.key;
    auto* dialog = new AdjustmentDialog(std::move(form), parent);
    QObject::connect(
        dialog,
        &AdjustmentDialog::adjustRequested,
        &messages,
        [&session, &messages, dialog](const core::AdjustmentRequest& request) {
            record(session, dialog, messages, [request](core::Books& books, core::Outbox& outbox) {
                return core::submit(books, outbox, request);
            });
        });
    QObject::connect(
        dialog,
        &AdjustmentDialog::takeBackRequested,
        &messages,
        [&session, &messages, dialog, publisher](const core::ReversalRequest& request) {
            record(session,
                   dialog,
                   messages,
                   [publisher, request](core::Books& books, core::Outbox& outbox) {
                       return core::submit(books, outbox, publisher, request);
                   });
        });
    dialog->open();
    return dialog;
}

} // namespace ui
