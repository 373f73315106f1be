#include "tests/journeys/monkey_words.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

namespace {

QString nonsense(Dice& dice)
{
    QString text;
    for (int length = 1 + dice.below(12); length > 0; --length)
        text += QChar(ushort(dice.oneIn(8)       ? 0x2000 + dice.below(0x70) // spaces, directions
                                 : dice.oneIn(3) ? 0x20 + dice.below(0x6e0) // Latin to Arabic
                                                 : 0x20 + dice.below(0x5f)));
    return text;
}

QString amount(Dice& dice)
{
    static const QStringList odd{
        u"0"_s,     u"-5"_s,          u"0.001"_s,         u"1,234.56"_s, u"1.234,56"_s,
        u"1e9"_s,   u"99999999999"_s, u"٣٫٥"_s,           u"5 %"_s,      u"$7"_s,
        u"0.005"_s, u"+3"_s,          u"9223372036854"_s, u"--1"_s,      u"1 000"_s,
    };
    return dice.oneIn(2) ? u"%1.%2"_s.arg(dice.below(40)).arg(10 + dice.below(80)) : dice.of(odd);
}

QString name(Dice& dice)
{
    static const QStringList known{ u"nick"_s,       u"mailpilot"_s, u"coupon-king"_s, u"Shop UK"_s,
                                    u"Shop World"_s, u"PayPal"_s,    u"Wire"_s,        u"GBP"_s,
                                    u"USD"_s,        u"UTC"_s,       u"Purchase"_s,    u"GB"_s };
    return dice.of(known);
}

QString hostile(Dice& dice)
{
    static const QStringList texts{
        u"=1+1"_s,
        u"'; DROP TABLE payout; --"_s,
        u"<b>bold</b><img src=x>"_s,
        u"%1 %n {1} &amp; &"_s,
        u"\u202Egnp.exe\u202C"_s,
        u"שלום, مرحبا 123 abc"_s,
        u"a\nb\tc"_s,
        u"a\u0301\u0301\u0301\u0301 \U0001F468\u200D\U0001F469\u200D\U0001F467"_s,
        QString(QChar(ushort(0xd83d))),
        u"CON.payouts"_s,
        u"..\\..\\x"_s,
        u"2026-02-30"_s,
        u"1970-01-01"_s,
        u"9999-12-31"_s,
        u" "_s,
        QString(),
    };
    return dice.of(texts);
}

QByteArray conversions(Dice& dice, int rows)
{
    QByteArray bytes = "id,conv_time,campaign,publisher,type,status,country,revenue\n";
    for (int i = 0; i < rows; ++i)
        bytes += "M" + QByteArray::number(dice.below(400)) + ",2026-1"
            + QByteArray::number(dice.below(3)) + "-0" + QByteArray::number(1 + dice.below(9))
            + "T09:00:00Z," + (dice.oneIn(2) ? "Shop UK" : "Shop World") + ','
            + (dice.oneIn(2) ? "nick" : "mailpilot") + ",Purchase,"
            + (dice.oneIn(4)       ? "pending"
                   : dice.oneIn(6) ? "declined"
                                   : "approved")
            + ",GB," + QByteArray::number(dice.below(300)) + '\n';
    return bytes;
}

QByteArray picture()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(0xff336699);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray noise(Dice& dice, int size)
{
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = char(dice.below(256));
    return bytes;
}

} // namespace

QString monkeyText(Dice& dice)
{
    switch (dice.below(8)) {
    case 0:
        return nonsense(dice);
    case 1:
        return hostile(dice);
    case 2:
        return (nonsense(dice) + u' ').repeated(1 + dice.below(600));
    case 3:
    case 4:
        return amount(dice);
    case 5:
        return u"2026-%1-%2"_s.arg(1 + dice.below(12), 2, 10, QChar(u'0'))
            .arg(1 + dice.below(31), 2, 10, QChar(u'0'));
    default:
        return name(dice);
    }
}

QString fittingText(const QString& field, int number, Dice& dice)
{
    static const QStringList publishers{ u"nick"_s, u"mailpilot"_s, u"coupon-king"_s };
    if (field == u"publisherEdit"_s)
        return dice.of(publishers);
    if (field == u"amountEdit"_s)
        return u"%1.%2"_s.arg(1 + dice.below(120)).arg(10 + dice.below(80));
    if (field == u"aliasEdit"_s || field == u"titleEdit"_s || field == u"companyEdit"_s)
        return u"new %1"_s.arg(number);
    if (field == u"reasonEdit"_s || field == u"sourceEdit"_s)
        return u"because of %1"_s.arg(number);
    if (field == u"defaultPayoutEdit"_s || field == u"rateEdit"_s)
        return QString::number(1 + dice.below(9));
    if (field == u"currencyEdit"_s)
        return u"USD"_s;
    return {};
}

QList<MonkeyFile> monkeyFiles(Dice& dice)
{
    return {
        { u"conversions.csv"_s, conversions(dice, 60) },
        { u"many.csv"_s, conversions(dice, 3'000) },
        { u"changed.csv"_s, conversions(dice, 300) },
        { u"broken.csv"_s, conversions(dice, 5) + "x,\"y\n" + noise(dice, 300) },
        { u"empty.csv"_s, {} },
        { u"noise.csv"_s, noise(dice, 2'000) },
        { u"publishers.csv"_s, "alias,company\nnick,Nick Ltd\nadded,Added Ltd\n" },
        { u"rates.csv"_s, "currency,date,rate\nUSD,2026-01-01,0.79\nEUR,2026-01-01,0.85\n" },
        { u"payouts.csv"_s,
          "publisher,requested_amount,payment_date,status\nnick,1,2026-01-05,paid\n" },
        { u"good.rules"_s, "[publisher]\nnick, 7\n" },
        { u"broken.rules"_s, "[publisher\nnick; 7 %%\n" + noise(dice, 80) },
        { u"rows.json"_s, R"({"data":[{"id":"J1","campaign":"Shop UK","publisher":"nick"}]})" },
        { u"broken.json"_s, R"({"data":[{"id":)" },
        { u"logo.png"_s, picture() },
        { u"broken.png"_s, picture().left(60) },
        { u"noise.payouts"_s, "SQLite format 3" + noise(dice, 3'000) },
    };
}
