#include "ui/models/domain_words.h"

#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString capitalized(const QString& word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

QString campaignStatusText(core::CampaignStatus status)
{
    return capitalized(tableWord(core::toText(status)));
}

QString conversionStatusText(core::ConversionStatus status)
{
    return capitalized(tableWord(core::toText(status)));
}

QString linkText(core::LinkKind kind)
{
    return kind == core::LinkKind::None ? QString() : capitalized(tableWord(core::toText(kind)));
}

QString payoutValueText(core::PayoutValue value,
                        core::ValueUnit unit,
                        const QString& currency,
                        int decimals)
{
    if (unit == core::ValueUnit::Percent) {
        //: A percentage.
        return QCoreApplication::translate("ui::PayoutValue", "%1 %")
            .arg(moneyText({ value.micros }, 0, true));
    }
    return exactAmountText({ value.micros }, currency, decimals);
}

core::Result<core::PayoutValue> readPayoutValue(const QString& typed)
{
    const std::optional<QString> strict = strictDecimal(typed);
    const auto value = core::parsePayoutValue(utf8(strict.value_or(typed)));
    if (strict || !value)
        return value;
    return core::Error{ core::ErrorCode::Refused,
                        utf8(QCoreApplication::translate(
                                 "ui::PayoutValue",
                                 "“%1” is not written as numbers are here. Type it like %2.")
                                 .arg(typed.trimmed(), moneyText(core::Money{ 1'234'500'000 }, 2))),
                        {},
                        {} };
}

QString payoutValueField(const std::optional<core::PayoutValue>& value)
{
    return value ? ungroupedText({ value->micros }) : QString();
}

QString heldNote(core::Money difference, const core::Workspace& workspace)
{
    if (difference.isZero())
        return {};
    return u' '
        + QCoreApplication::translate("ui::HeldNote", "Held %1.")
              .arg(amountText(difference, text(workspace.currency), workspace.decimals));
}

} // namespace ui
