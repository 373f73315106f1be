#include "ui/models/cell_text.h"
#include "ui/models/domain_words.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/money_edit.h"

#include <QSignalSpy>
#include <QTest>

/// Amounts are typed as people write them where they live, and kept exactly.
class MoneyEditTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("amount"); ///< empty: refused
        const auto row =
            [](const char* name, const char* locale, const QString& typed, const char* amount) {
                QTest::newRow(name)
                    << QString::fromLatin1(locale) << typed << QString::fromLatin1(amount);
            };
        row("plain", "en_US", QStringLiteral("1234.5"), "1234.5");
        row("English grouping", "en_US", QStringLiteral("1,234.56"), "1234.56");
        row("English thousand", "en_US", QStringLiteral("1,234"), "1234");
        row("a comma that groups nothing is refused", "en_US", QStringLiteral("1,5"), "");
        row("grouping in the wrong place is refused", "en_US", QStringLiteral("12,34.00"), "");
        row("one and five thousandths are refused, never rounded",
            "en_US",
            QStringLiteral("1.005"),
            "");
        row("beyond what a double holds",
            "en_US",
            QStringLiteral("999,999,999.99"),
            "999999999.99");
        row("German form", "de_DE", QStringLiteral("1.234,56"), "1234.56");
        row("German thousand", "de_DE", QStringLiteral("1.234"), "1234");
        row("a point that groups nothing is refused in German", "de_DE", QStringLiteral("1.5"), "");
        row("what begins with 0 is not grouped", "de_DE", QStringLiteral("0.125"), "");
        row("French grouping with U+202F", "fr_FR", QStringLiteral("1\u202F234,56"), "1234.56");
        row("French with plain blanks", "fr_FR", QStringLiteral("1 234 567,8"), "1234567.8");
        row("French with a point from a spreadsheet",
            "fr_FR",
            QStringLiteral("1234.56"),
            "1234.56");
        row("Swiss grouping with U+2019", "de_CH", QStringLiteral("1\u2019234.56"), "1234.56");
        row("Swiss grouping with an apostrophe", "de_CH", QStringLiteral("1'234.56"), "1234.56");
        row("Arabic digits",
            "ar_EG",
            QStringLiteral("\u0661\u066C\u0662\u0663\u0664\u066B\u0665"),
            "1234.5");
        row("Latin digits in an Arabic locale", "ar_EG", QStringLiteral("1234.5"), "1234.5");
        row("Indian grouping", "en_IN", QStringLiteral("12,34,567.89"), "1234567.89");
        row("a true minus", "en_US", QStringLiteral("\u221212.40"), "-12.4");
        row("a hyphen as minus", "en_US", QStringLiteral("-12.40"), "-12.4");
        row("blanks around it", "en_US", QStringLiteral("  7  "), "7");
        row("without a whole part", "en_US", QStringLiteral(".5"), "0.5");
        row("words", "en_US", QStringLiteral("ten"), "");
        row("an exponent", "en_US", QStringLiteral("1e3"), "");
        row("two marks", "en_US", QStringLiteral("1.2.3"), "");
        row("more than the books take", "en_US", QStringLiteral("1,000,000,001"), "");
    }

    void readsWhatIsTyped()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, amount);
        ui::MoneyEdit edit(2);
        edit.setLocale(QLocale(locale));
        edit.setText(typed);
        if (amount.isEmpty()) {
            QVERIFY(!edit.value());
            QVERIFY(!edit.problem().isEmpty());
        } else {
            QVERIFY2(edit.value().has_value(), qPrintable(edit.problem()));
            QCOMPARE(ui::text(core::toText(*edit.value())), amount);
            QVERIFY(edit.problem().isEmpty());
        }
    }

    void whatItShowsIsReadAgainAsTheSameAmount_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char* name :
             { "C", "en_US", "de_DE", "fr_FR", "de_CH", "ar_EG", "en_IN", "sv_SE", "fa_IR" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatItShowsIsReadAgainAsTheSameAmount()
    {
        QFETCH(QString, locale);
        for (const std::int64_t micros :
             { 0LL, 10'000LL, -12'400'000LL, 1'234'560'000LL, 999'999'999'990'000LL }) {
            ui::MoneyEdit edit(2);
            edit.setLocale(QLocale(locale));
            edit.setValue(core::Money{ micros });
            QVERIFY2(edit.value().has_value(), qPrintable(edit.text()));
            QCOMPARE(edit.value()->micros, micros);
        }
    }

    void emptyIsNoAmountAndNoMistake()
    {
        ui::MoneyEdit edit(2);
        edit.setText(QStringLiteral("  "));
        QVERIFY(!edit.value());
        QVERIFY(edit.problem().isEmpty());
    }

    void aCurrencyWithoutDecimalsTakesNone()
    {
        ui::MoneyEdit edit(0);
        edit.setLocale(QLocale(QStringLiteral("ja_JP")));
        edit.setText(QStringLiteral("12.5"));
        QVERIFY(!edit.value());
        edit.setText(QStringLiteral("12"));
        QCOMPARE(edit.value(), core::Money::ofUnits(12));
    }

    void tellsWhenTheAmountChanges()
    {
        ui::MoneyEdit edit(2);
        QSignalSpy changes(&edit, &ui::MoneyEdit::valueChanged);
        edit.setText(QStringLiteral("5"));
        edit.setText(QStringLiteral("5.0"));
        QCOMPARE(changes.count(), 1);
        edit.clear();
        QCOMPARE(changes.count(), 2);
    }

    void amountsAreShownInTheLocalesForm()
    {
        const core::Money debt{ -1'234'567'891 };
        QCOMPARE(ui::moneyText(debt, 2, false, QLocale(QStringLiteral("en_GB"))),
                 QStringLiteral("\u22121,234.56"));
        QCOMPARE(ui::moneyText(debt, 2, true, QLocale(QStringLiteral("de_DE"))),
                 QStringLiteral("\u22121.234,567891"));
        QCOMPARE(ui::amountText(
                     { 9'310'420'000 }, QStringLiteral("GBP"), 2, QLocale(QStringLiteral("en_GB"))),
                 QStringLiteral("£9,310.42"));
        QCOMPARE(ui::amountText(
                     { 9'310'420'000 }, QStringLiteral("EUR"), 2, QLocale(QStringLiteral("de_DE"))),
                 QStringLiteral("9.310,42\u00A0€"));
        QCOMPARE(ui::moneyText({ -4'000 }, 2, false, QLocale::c()), QStringLiteral("0.00"));
    }

    void numbersInSentencesAreSaidInTheLocalesForm()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        const auto said = ui::messageText(core::say("core",
                                                    "{1}, {2}, {3}.",
                                                    core::Message::number("-1234567.50", "EUR"),
                                                    core::Message::number("4.125"),
                                                    "1234.50"));
        const auto cut = ui::messageText(core::Message::number("1.31232487867411\u2026"));
        const auto most = ui::messageText(core::Message::number("9223372036854.775807"));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(said, QStringLiteral("\u22121.234.567,50 EUR, 4,125, 1234.50."));
        QCOMPARE(cut, QStringLiteral("1,31232487867411\u2026"));
        QCOMPARE(most, QStringLiteral("9.223.372.036.854,775807"));
    }

    void aRateIsShownWithEveryDigit()
    {
        using core::ValueUnit;
        QCOMPARE(ui::payoutValueText({ 4'500 }, ValueUnit::Amount, QStringLiteral("USD"), 2),
                 QStringLiteral("$0.0045"));
        QCOMPARE(ui::payoutValueText({ 1'234'500 }, ValueUnit::Amount, QStringLiteral("KWD"), 3),
                 QStringLiteral("KWD\u00A01.2345"));
        QCOMPARE(ui::payoutValueText({ 10'000'000 }, ValueUnit::Amount, QStringLiteral("GBP"), 2),
                 QStringLiteral("£10.00"));
    }

    void whatAFieldStartsWithIsReadAgainAsTheSameAmount_data()
    {
        whatItShowsIsReadAgainAsTheSameAmount_data();
    }

    void whatAFieldStartsWithIsReadAgainAsTheSameAmount()
    {
        QFETCH(QString, locale);
        const QLocale reader(locale);
        for (const std::int64_t micros : { 0LL, 1LL, 125'000LL, 1'125'000LL, 1'125'000'000LL }) {
            const QString shown = ui::ungroupedText({ micros }, reader);
            QVERIFY2(shown.indexOf(reader.groupSeparator()) < 0, qPrintable(shown));
            const auto strict = ui::strictDecimal(shown, reader);
            QVERIFY2(strict, qPrintable(shown));
            QCOMPARE(core::parseMoney(ui::utf8(*strict)).value().micros, micros);
        }
    }
};

QTEST_MAIN(MoneyEditTest)
#include "money_edit_test.moc"
