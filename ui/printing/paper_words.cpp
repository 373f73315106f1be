#include "ui/printing/paper_words.h"

#include "ui/models/qt_date.h"

#include <QTranslator>

namespace ui {

namespace {

/// One word of the paper and its English text, which is also the key of its translation.
struct Word {
    std::string core::PaperWords::*place;
    const char* english;
};
constexpr Word wordTable[] = {
    { &core::PaperWords::invoice, QT_TRANSLATE_NOOP("ui::PaperWords", "Invoice") },
    { &core::PaperWords::creditNote, QT_TRANSLATE_NOOP("ui::PaperWords", "Credit note") },
    { &core::PaperWords::statement, QT_TRANSLATE_NOOP("ui::PaperWords", "Statement") },
    { &core::PaperWords::draft, QT_TRANSLATE_NOOP("ui::PaperWords", "Draft, not issued") },
    { &core::PaperWords::issuedOnBehalf,
      QT_TRANSLATE_NOOP("ui::PaperWords", "Issued by {issuer} on behalf of {supplier}") },
    { &core::PaperWords::issuedBy, QT_TRANSLATE_NOOP("ui::PaperWords", "Issued by {issuer}") },
    { &core::PaperWords::documentOf, QT_TRANSLATE_NOOP("ui::PaperWords", "{document} {number}") },
    { &core::PaperWords::supplier, QT_TRANSLATE_NOOP("ui::PaperWords", "Supplier") },
    { &core::PaperWords::customer,
      QT_TRANSLATE_NOOP("ui::PaperWords", "Customer, issuer of this document") },
    { &core::PaperWords::publisher, QT_TRANSLATE_NOOP("ui::PaperWords", "Publisher") },
    { &core::PaperWords::issuer, QT_TRANSLATE_NOOP("ui::PaperWords", "Issuer of this document") },
    { &core::PaperWords::vat, QT_TRANSLATE_NOOP("ui::PaperWords", "VAT {id}") },
    { &core::PaperWords::issued, QT_TRANSLATE_NOOP("ui::PaperWords", "Issued") },
    { &core::PaperWords::due, QT_TRANSLATE_NOOP("ui::PaperWords", "Due (net {days})") },
    { &core::PaperWords::paidOn, QT_TRANSLATE_NOOP("ui::PaperWords", "Paid on") },
    { &core::PaperWords::paidAmount, QT_TRANSLATE_NOOP("ui::PaperWords", "Paid, {currency}") },
    { &core::PaperWords::payout, QT_TRANSLATE_NOOP("ui::PaperWords", "Payout") },
    { &core::PaperWords::payoutNumber, QT_TRANSLATE_NOOP("ui::PaperWords", "#{serial}") },
    { &core::PaperWords::method, QT_TRANSLATE_NOOP("ui::PaperWords", "Method") },
    { &core::PaperWords::creditedInvoice, QT_TRANSLATE_NOOP("ui::PaperWords", "Credits invoice") },
    { &core::PaperWords::description, QT_TRANSLATE_NOOP("ui::PaperWords", "Description") },
    { &core::PaperWords::conversions, QT_TRANSLATE_NOOP("ui::PaperWords", "Conversions") },
    { &core::PaperWords::amountIn, QT_TRANSLATE_NOOP("ui::PaperWords", "Amount, {currency}") },
    { &core::PaperWords::totalIn, QT_TRANSLATE_NOOP("ui::PaperWords", "Total, {currency}") },
    { &core::PaperWords::earning, QT_TRANSLATE_NOOP("ui::PaperWords", "{title}, {month}") },
    { &core::PaperWords::typeCount, QT_TRANSLATE_NOOP("ui::PaperWords", "{type} {count}") },
    { &core::PaperWords::partPayment, QT_TRANSLATE_NOOP("ui::PaperWords", "part payment") },
    { &core::PaperWords::adjustment, QT_TRANSLATE_NOOP("ui::PaperWords", "Adjustment") },
    { &core::PaperWords::advance, QT_TRANSLATE_NOOP("ui::PaperWords", "Advance on account") },
    { &core::PaperWords::advanceSettled,
      QT_TRANSLATE_NOOP("ui::PaperWords", "Less advance on account") },
    { &core::PaperWords::carriedOver, QT_TRANSLATE_NOOP("ui::PaperWords", "Carried over") },
    { &core::PaperWords::broughtForward, QT_TRANSLATE_NOOP("ui::PaperWords", "Brought forward") },
    { &core::PaperWords::note, QT_TRANSLATE_NOOP("ui::PaperWords", "Note") },
    { &core::PaperWords::payTo,
      QT_TRANSLATE_NOOP("ui::PaperWords", "Pay to (supplier): {details}") },
    { &core::PaperWords::page, QT_TRANSLATE_NOOP("ui::PaperWords", "Page {page} of {pages}") },
    { &core::PaperWords::books,
      QT_TRANSLATE_NOOP("ui::PaperWords", "State of the books: {anchor}") },
    { &core::PaperWords::from, QT_TRANSLATE_NOOP("ui::PaperWords", "From") },
    { &core::PaperWords::upTo, QT_TRANSLATE_NOOP("ui::PaperWords", "Up to") },
    { &core::PaperWords::made, QT_TRANSLATE_NOOP("ui::PaperWords", "Made on") },
    { &core::PaperWords::balanceToday,
      QT_TRANSLATE_NOOP("ui::PaperWords", "Balance today, {currency}") },
    { &core::PaperWords::awaitingApproval,
      QT_TRANSLATE_NOOP("ui::PaperWords", "Awaiting approval, {currency}") },
    { &core::PaperWords::held,
      QT_TRANSLATE_NOOP("ui::PaperWords", "Held until payable, {currency}") },
    { &core::PaperWords::inPayment, QT_TRANSLATE_NOOP("ui::PaperWords", "In payment, {currency}") },
    { &core::PaperWords::date, QT_TRANSLATE_NOOP("ui::PaperWords", "Date") },
    { &core::PaperWords::balanceIn, QT_TRANSLATE_NOOP("ui::PaperWords", "Balance, {currency}") },
    { &core::PaperWords::openingBalance, QT_TRANSLATE_NOOP("ui::PaperWords", "Opening balance") },
    { &core::PaperWords::closingBalance,
      QT_TRANSLATE_NOOP("ui::PaperWords", "Closing balance, {currency}") },
    { &core::PaperWords::noLines,
      QT_TRANSLATE_NOOP("ui::PaperWords", "Nothing was earned or paid in this time.") },
    { &core::PaperWords::earningChange,
      QT_TRANSLATE_NOOP("ui::PaperWords", "{title}, {month}: changed") },
    { &core::PaperWords::payoutLine, QT_TRANSLATE_NOOP("ui::PaperWords", "Payout #{serial}") },
    { &core::PaperWords::payoutReversal,
      QT_TRANSLATE_NOOP("ui::PaperWords", "Payout #{serial}: taken back") },
    { &core::PaperWords::adjustmentReversal,
      QT_TRANSLATE_NOOP("ui::PaperWords", "{title} (takes entry {entry} back)") },
};

/// Exact: the digits are core's, only their marks and grouping are the locale's.
std::string localAmount(const QLocale& locale, core::Money amount, int decimals)
{
    const QString exact = QString::fromStdString(core::englishAmount(amount, decimals));
    QString shown;
    for (const QChar character : exact) {
        if (character == u',')
            shown += locale.groupSeparator();
        else if (character == u'.')
            shown += locale.decimalPoint();
        else
            shown += character;
    }
    return shown.toStdString();
}

constexpr auto english = "en";

/// Whether there are words for `locale` other than the English ones. The bundled font has the
/// digits 0 to 9 alone; English serves where others are usual.
bool findWords(const QLocale& locale, QTranslator& found)
{
    return locale.zeroDigit() == u"0"
        && found.load(locale,
                      QStringLiteral("payoutdesk"),
                      QStringLiteral("_"),
                      QStringLiteral(":/translations"))
        && QLocale(found.language()).language() != QLocale::English;
}

} // namespace

std::string paperLanguage(const QLocale& locale)
{
    QTranslator found;
    if (!findWords(locale, found))
        return english;
    const bool isOwn = QLocale(found.language()).language() == locale.language();
    return (isOwn ? locale.name() : found.language()).toStdString();
}

core::PaperWords paperWords(const std::string& language)
{
    core::PaperWords paper;
    const QLocale locale(QString::fromStdString(language));
    QTranslator found;
    if (!findWords(locale, found))
        return paper;
    const auto translated = [&found](const char* text) {
        const QString own = found.translate("ui::PaperWords", text);
        return own.isEmpty() ? QString::fromUtf8(text) : own;
    };
    for (const Word& word : wordTable)
        paper.*word.place = translated(word.english).toStdString();
    const QString dayForm = translated(QT_TRANSLATE_NOOP("ui::PaperWords", "d MMM yyyy"));
    const QString monthForm = translated(QT_TRANSLATE_NOOP("ui::PaperWords", "MMMM yyyy"));
    paper.amount = [locale](core::Money amount, int decimals) {
        return localAmount(locale, amount, decimals);
    };
    paper.count = [locale](std::int64_t count) {
        return locale.toString(qlonglong(count)).toStdString();
    };
    paper.day = [locale, dayForm](core::Date date) {
        return locale.toString(toQDate(date), dayForm).toStdString();
    };
    paper.month = [locale, monthForm](core::Month month) {
        return locale.toString(toQDate(core::firstDay(month)), monthForm).toStdString();
    };
    return paper;
}

core::PaperWords paperWords(const QLocale& locale)
{
    return paperWords(paperLanguage(locale));
}

} // namespace ui
