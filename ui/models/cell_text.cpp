#include "ui/models/cell_text.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr char16_t minusSign = 0x2212;
constexpr char16_t emDash = 0x2014;
constexpr char16_t fixedBlank = 0xA0; ///< no line breaks at it

struct Sign {
    const char* code;
    char16_t sign;
};
constexpr std::array<Sign, 9> signs{ {
    { "EUR", 0x20AC },
    { "GBP", 0xA3 },
    { "ILS", 0x20AA },
    { "INR", 0x20B9 },
    { "JPY", 0xA5 },
    { "KRW", 0x20A9 },
    { "TRY", 0x20BA },
    { "UAH", 0x20B4 },
    { "USD", u'$' },
} };

/// Digits of a strict decimal text in the locale's digits; what is no digit, as the "…" of one cut
/// short, stays.
QString localDigits(QStringView digits, const QLocale& locale)
{
    const QString zero = locale.zeroDigit();
    QString result;
    for (const QChar digit : digits) {
        if (zero.size() == 1 && digit.isDigit())
            result += QChar(ushort(zero[0].unicode() + digit.digitValue()));
        else
            result += digit;
    }
    return result;
}

/// Digits before and behind the mark.
QString digitsText(const QString& whole, const QString& fraction, const QLocale& locale)
{
    QString result = locale.toString(whole.toLongLong());
    if (!fraction.isEmpty())
        result += locale.decimalPoint() + localDigits(fraction, locale);
    return result;
}

/// The amount without its sign.
QString magnitudeText(core::Money amount, int decimals, const QLocale& locale)
{
    const QString plain = text(core::toText(amount));
    const QString bare = plain.startsWith(u'-') ? plain.mid(1) : plain;
    const QString fraction = bare.section(u'.', 1);
    return digitsText(bare.section(u'.', 0, 0), fraction.leftJustified(decimals, u'0'), locale);
}

/// The magnitude with the currency's sign.
QString signedText(const QString& magnitude, const QString& currency, const QLocale& locale)
{
    QString sign = currencySign(currency);
    if (sign.size() > 1)
        sign += QChar(fixedBlank);
    // The C locale is for programs: it puts the sign behind the amount.
    const QLocale places = locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
    QString result = places.toCurrencyString(qlonglong(1), sign).simplified();
    const QString one = places.toString(1);
    const qsizetype at = result.indexOf(one);
    if (at < 0)
        return sign + magnitude;
    return result.replace(u' ', QChar(fixedBlank)).replace(at, one.size(), magnitude);
}

bool isBlankGroup(QChar character)
{
    static const QString blanks = QStringLiteral(" \u00A0\u202F\u2009\u2019'");
    return blanks.contains(character);
}

bool isBidiMark(QChar character)
{
    static const QString marks = QStringLiteral("\u200E\u200F\u061C");
    return marks.contains(character);
}

/// Groups of three from the mark on; groups before the last may have two, as in India. What begins
/// with 0 is not grouped: "0.125" is no 125.
bool isGrouped(const QStringList& groups)
{
    if (groups.size() == 1)
        return true;
    const QString& first = groups.first();
    if (first.isEmpty() || first.startsWith(u'0') || first.size() > 3 || groups.last().size() != 3)
        return false;
    return std::all_of(groups.cbegin() + 1, groups.cend(), [](const QString& group) {
        return group.size() == 2 || group.size() == 3;
    });
}

} // namespace

QString moneyText(core::Money amount, int decimals, bool exact, const QLocale& locale)
{
    const core::Money shown = exact ? amount : core::truncated(amount, decimals);
    const QString magnitude = magnitudeText(shown, decimals, locale);
    return shown.isNegative() ? QChar(minusSign) + magnitude : magnitude;
}

QString amountText(core::Money amount, const QString& currency, int decimals, const QLocale& locale)
{
    return exactAmountText(core::truncated(amount, decimals), currency, decimals, locale);
}

QString
exactAmountText(core::Money amount, const QString& currency, int decimals, const QLocale& locale)
{
    const QString shown = signedText(magnitudeText(amount, decimals, locale), currency, locale);
    return amount.isNegative() ? QChar(minusSign) + shown : shown;
}

QString decimalText(const QString& strict, const QLocale& locale)
{
    const bool isNegative = strict.startsWith(u'-');
    const QString bare = strict.mid(isNegative ? 1 : 0);
    QString shown = localDigits(bare.section(u'.', 0, 0), locale);
    if (const QString fraction = bare.section(u'.', 1); !fraction.isEmpty())
        shown += locale.decimalPoint() + localDigits(fraction, locale);
    return isNegative ? QChar(minusSign) + shown : shown;
}

QString groupedText(const QString& strict, const QLocale& locale)
{
    const bool isNegative = strict.startsWith(u'-');
    const QString bare = strict.mid(isNegative ? 1 : 0);
    const QString shown = digitsText(bare.section(u'.', 0, 0), bare.section(u'.', 1), locale);
    return isNegative ? QChar(minusSign) + shown : shown;
}

QString ungroupedText(core::Money amount, const QLocale& locale)
{
    return decimalText(text(core::toText(amount)), locale);
}

QString currencySign(const QString& currency)
{
    const auto found = std::find_if(signs.begin(), signs.end(), [&currency](const Sign& sign) {
        return currency == QLatin1String(sign.code);
    });
    return found == signs.end() ? currency : QString(QChar(found->sign));
}

QString countText(qint64 count, const QLocale& locale)
{
    return locale.toString(count);
}

QString dateText(core::Date date)
{
    return text(core::toText(date));
}

QString monthText(core::Month month, const QLocale& locale)
{
    const auto civil = core::civil(core::firstDay(month));
    return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(civil.month),
                                       QString::number(civil.year));
}

QString shortMonthText(core::Month month, const QLocale& locale)
{
    return locale.standaloneMonthName(core::civil(core::firstDay(month)).month,
                                      QLocale::ShortFormat);
}

QString timeText(core::Timestamp instant, const core::Zone& zone)
{
    const qint64 second = instant.micros / 1'000'000 - (instant.micros % 1'000'000 < 0 ? 1 : 0);
    const auto local = QDateTime::fromSecsSinceEpoch(second + zone.offsetAt(second), Qt::UTC);
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString cellText(const core::Cell& cell, const CellForm& form, const QLocale& locale)
{
    static const core::Zone utc;
    struct Visitor {
        const CellForm& form;
        const QLocale& locale;
        QString operator()(std::monostate) const { return QString(QChar(emDash)); }
        QString operator()(const std::string& words) const
        {
            return words.empty() ? QString(QChar(emDash)) : text(words);
        }
        QString operator()(std::int64_t number) const { return locale.toString(qlonglong(number)); }
        QString operator()(core::Money amount) const
        {
            return moneyText(amount, form.decimals, form.exactMoney, locale);
        }
        QString operator()(const core::MinorMoney& amount) const
        {
            return moneyText(amount.amount, amount.decimals, false, locale);
        }
        QString operator()(core::Date date) const { return dateText(date); }
        QString operator()(core::Timestamp instant) const
        {
            return timeText(instant, form.zone ? *form.zone : utc);
        }
    };
    return std::visit(Visitor{ form, locale }, cell);
}

std::optional<core::Money> moneyOf(const core::Cell& cell)
{
    if (const auto* amount = std::get_if<core::Money>(&cell))
        return *amount;
    if (const auto* minor = std::get_if<core::MinorMoney>(&cell))
        return minor->amount;
    return std::nullopt;
}

std::optional<QString> strictDecimal(const QString& typed, const QLocale& locale)
{
    const QString group = locale.groupSeparator();
    const QString mark = locale.decimalPoint();
    QString trimmed;
    std::copy_if(typed.cbegin(), typed.cend(), std::back_inserter(trimmed), [](QChar character) {
        return !isBidiMark(character);
    });
    trimmed = trimmed.trimmed();
    const bool negative = trimmed.startsWith(u'-') || trimmed.startsWith(QChar(minusSign));
    if (negative)
        trimmed = trimmed.mid(1).trimmed();

    QStringList groups{ QString() };
    QString fraction;
    bool afterMark = false;
    for (const QChar character : trimmed) {
        if (character.isDigit())
            (afterMark ? fraction : groups.last()) += QString::number(character.digitValue());
        else if (afterMark)
            return std::nullopt;
        else if (mark == character || (character == u'.' && group != character))
            afterMark = true;
        else if (group == character || isBlankGroup(character))
            groups.append(QString());
        else
            return std::nullopt;
    }
    QString whole = groups.join(QString());
    if (!isGrouped(groups) || (whole.isEmpty() && fraction.isEmpty()))
        return std::nullopt;
    if (whole.isEmpty())
        whole = QStringLiteral("0");
    const QString number = fraction.isEmpty() ? whole : whole + u'.' + fraction;
    return negative ? u'-' + number : number;
}

} // namespace ui
