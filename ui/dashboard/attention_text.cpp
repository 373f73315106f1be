#include "ui/dashboard/attention_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {
namespace {

using Kind = core::Attention::Kind;

struct Words {
    Kind kind;
    const char* text;
};

constexpr Words words[] = {
    { Kind::MissingVatIds, QT_TRANSLATE_N_NOOP("ui::Attention", "%Ln missing VAT ID(s)") },
    { Kind::InvoicesNotIssued, QT_TRANSLATE_N_NOOP("ui::Attention", "%Ln invoice(s) not issued") },
    { Kind::PaidDiffers,
      QT_TRANSLATE_N_NOOP("ui::Attention", "%Ln paid amount(s) differ from what was requested") },
    { Kind::BelowMinimum,
      QT_TRANSLATE_N_NOOP("ui::Attention", "%Ln payout(s) below the method's minimum") },
    { Kind::DebitBalances, QT_TRANSLATE_N_NOOP("ui::Attention", "%Ln publisher(s) owe you") },
    { Kind::WaitForRate,
      QT_TRANSLATE_N_NOOP("ui::Attention", "%Ln conversion(s) wait for an exchange rate") },
};

} // namespace

QString attentionText(const core::Attention& attention)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [&](const Words& each) {
        return each.kind == attention.kind;
    });
    core::require(found != std::end(words), "every reason to act has its words");
    return QCoreApplication::translate("ui::Attention", found->text, nullptr, int(attention.count));
}

QString monthName(core::Month month)
{
    return QLocale().standaloneMonthName(core::civil(core::firstDay(month)).month);
}

} // namespace ui
