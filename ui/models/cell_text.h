#pragma once

#include "core/tables/table.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace ui {

/// UTF-8 of core to Qt and back.
[[nodiscard]] inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}
[[nodiscard]] inline std::string utf8(const QString& text)
{
    return text.toStdString();
}

/// An amount in the locale's form: grouped, its decimal mark and digits, minus as −. At least
/// `decimals` digits after the mark; more only where the amount has them and `exact` asks for them,
/// otherwise cut toward zero as payables are (D17).
[[nodiscard]] QString
moneyText(core::Money amount, int decimals, bool exact = false, const QLocale& locale = QLocale());
/// The same with the currency's sign, placed as the locale does and on one line with it:
/// "£9,310.42", "9.310,42 €".
[[nodiscard]] QString amountText(core::Money amount,
                                 const QString& currency,
                                 int decimals,
                                 const QLocale& locale = QLocale());
/// The same with every digit, for rates: "$0.0045".
[[nodiscard]] QString exactAmountText(core::Money amount,
                                      const QString& currency,
                                      int decimals,
                                      const QLocale& locale = QLocale());
/// Strict decimal text of core in the locale's form, not grouped: "1.0921" is "1,0921".
[[nodiscard]] QString decimalText(const QString& strict, const QLocale& locale = QLocale());
/// The same grouped, as numbers in a sentence are: "-1234.5" is "−1.234,5".
[[nodiscard]] QString groupedText(const QString& strict, const QLocale& locale = QLocale());
/// What a field to type in starts with: exact, in the locale's form but not grouped, "1125,5".
/// strictDecimal() reads it back.
[[nodiscard]] QString ungroupedText(core::Money amount, const QLocale& locale = QLocale());
/// "£" for GBP; the code itself where the sign would be ambiguous or is not known.
[[nodiscard]] QString currencySign(const QString& currency);
[[nodiscard]] QString countText(qint64 count, const QLocale& locale = QLocale());
[[nodiscard]] QString dateText(core::Date date);
/// "November 2026" in the locale's words.
[[nodiscard]] QString monthText(core::Month month, const QLocale& locale = QLocale());
/// "Nov", for axes.
[[nodiscard]] QString shortMonthText(core::Month month, const QLocale& locale = QLocale());
/// "2026-11-22 14:02" in the zone.
[[nodiscard]] QString timeText(core::Timestamp instant, const core::Zone& zone);

/// What a table shows for a cell; "—" for an empty one. How amounts and times are shown.
struct CellForm {
    int decimals = 2;
    bool exactMoney = false; ///< all digits of amounts, not only the currency's
    const core::Zone* zone = nullptr; ///< none: UTC
};
[[nodiscard]] QString
cellText(const core::Cell& cell, const CellForm& form, const QLocale& locale = QLocale());
/// The amount of a money cell.
[[nodiscard]] std::optional<core::Money> moneyOf(const core::Cell& cell);

/// What a person typed as a number, in the locale's or the plain form, as strict decimal text for
/// core: grouping (also U+202F, U+00A0, U+2019, ' and blanks), other digits and − are understood.
/// Nothing where it is no number, or where grouping and mark cannot be told apart.
[[nodiscard]] std::optional<QString> strictDecimal(const QString& typed,
                                                   const QLocale& locale = QLocale());

} // namespace ui
