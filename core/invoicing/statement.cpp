#include "core/invoicing/statement.h"

namespace core {

std::string statementText(const StatementLine& line, const PaperWords& words)
{
    const auto earned = [&](const std::string& form) {
        const std::string month = words.month(line.entry.month);
        return filled(form, { { "title", line.title }, { "month", month } });
    };
    const auto paid = [&](const std::string& form) {
        return filled(form, { { "serial", std::to_string(line.entry.payout.value) } });
    };
    switch (line.entry.kind) {
    case EntryKind::Earning:
        return earned(words.earning);
    case EntryKind::EarningChange:
        return earned(words.earningChange);
    case EntryKind::Adjustment:
        if (line.entry.reverses)
            return filled(words.adjustmentReversal,
                          { { "title", line.title },
                            { "entry", std::to_string(line.entry.reverses.value) } });
        return line.title.empty() ? words.adjustment : line.title;
    case EntryKind::Payout:
        return paid(words.payoutLine);
    case EntryKind::PayoutReversal:
        return paid(words.payoutReversal);
    }
    broken("every entry kind has its words");
}

} // namespace core
