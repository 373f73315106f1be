#include "ui/conversions/status_change.h"

#include "ui/conversions/conversion_rows.h"
#include "ui/models/cell_text.h"
#include "ui/models/domain_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(ui::StatusChange)
};

void count(ChosenConversions& chosen, const core::StoredConversion& stored)
{
    ++chosen.count;
    ++chosen.byStatus[stored.conversion.status];
    if (!chosen.which.isAll)
        chosen.identities.push_back(core::identityOf(stored.conversion));
}

} // namespace

core::Result<ChosenConversions> lookUp(core::Books& books, const ChosenRows& which)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    if (auto same = isStillAt(books, which.readAt); !same)
        return same.error();
    ChosenConversions chosen;
    chosen.which = which;
    if (which.isAll) {
        const auto visited =
            books.store.visitConversions(which.filter, [&](const core::StoredConversion& stored) {
                count(chosen, stored);
                return true;
            });
        return visited ? core::Result<ChosenConversions>(std::move(chosen)) : visited.error();
    }
    for (std::size_t i = 0; i < which.rows.size();) {
        std::size_t end = i + 1;
        while (end < which.rows.size() && which.rows[end] == which.rows[end - 1] + 1)
            ++end;
        const auto page = books.store.conversionPage(which.filter, which.rows[i], int(end - i));
        if (!page)
            return page.error();
        for (const core::StoredConversion& stored : *page)
            count(chosen, stored);
        i = end;
    }
    return chosen;
}

core::Result<core::ConversionsChanged>
change(core::Books& books,
       const ChosenConversions& chosen,
       const std::function<core::Result<core::ConversionsChanged>(const core::ConversionChoice&)>&
           useCase)
{
    if (!chosen.which.isAll)
        return useCase(chosen.identities);
    if (auto same = isStillAt(books, chosen.which.readAt); !same)
        return same.error();
    return useCase(chosen.which.filter);
}

QString changeQuestion(const ChosenConversions& chosen, core::ConversionStatus status)
{
    QStringList parts;
    for (const auto& [now, rows] : chosen.byStatus)
        parts += StatusWords::tr("%1 %2").arg(countText(rows), conversionStatusText(now).toLower());
    QString question = StatusWords::tr("%Ln conversion(s): %1.", nullptr, int(chosen.count))
                           .arg(parts.join(StatusWords::tr(", ")));
    const auto same = chosen.byStatus.find(status);
    if (same != chosen.byStatus.end())
        question += u' '
            + StatusWords::tr("Those that are %1 already stay as they are.")
                  .arg(conversionStatusText(status).toLower());
    question += u' ' + StatusWords::tr("The differences are posted to the publishers' accounts.");
    return question;
}

QString changedAmounts(const core::ConversionsChanged& changed, const core::Workspace& workspace)
{
    const auto signedAmount = [&workspace](core::Money money) {
        const QString amount = amountText(money, text(workspace.currency), workspace.decimals);
        return money.micros > 0 ? u'+' + amount : amount;
    };
    QString amounts =
        StatusWords::tr("Earned %1, awaiting approval %2.")
            .arg(signedAmount(changed.earnedDifference), signedAmount(changed.pendingDifference));
    if (!changed.heldDifference.isZero())
        amounts += u' ' + StatusWords::tr("Held %1.").arg(signedAmount(changed.heldDifference));
    return amounts;
}

QString holdEffect(const core::ConversionsChanged& would, const core::Workspace& workspace)
{
    const auto amount = [&workspace](core::Money money) {
        return amountText(money, text(workspace.currency), workspace.decimals);
    };
    if (would.changed == 0)
        return StatusWords::tr("Nothing would change.");
    return StatusWords::tr(
               "%Ln conversion(s) would get another day: in the balance %1, held %2. The "
               "differences are posted to the publishers' accounts; what payouts have "
               "settled is netted by the next one.",
               nullptr,
               int(would.changed))
        .arg(amount(would.earnedDifference), amount(would.heldDifference));
}

} // namespace ui
