#include "core/usecases/import_conversions.h"
#include "core/usecases/save_campaign.h"
#include "tests/support/payouts_window.h"
#include "ui/rates/exchange_rates_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using tests::must;

/// Exchange rates as a person enters them: a conversion of 2026-11-20 over 10 EUR waits for one.
class ExchangeRatesWindowTest : public QObject, private tests::PayoutsWindow {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        core::SaveCampaignRequest shop;
        shop.campaign.title = "Shop";
        shop.campaign.costModel = core::CostModel::RevShare;
        shop.campaign.defaultPayout = core::parsePayoutValue("5").value();
        (void)must(core::saveCampaign(m_session->books(), shop));
        core::StringSource file("id,conv_time,campaign,publisher,status,revenue,currency\n"
                                "w,2026-11-20T09:00:00Z,Shop,nick,approved,10,EUR\n");
        core::NoProgress silent;
        QCOMPARE(must(core::importConversions(m_session->books(), file, {}, silent)).withoutRate,
                 1);
        ui::exchangeRates(*m_session, m_page.get());
        QTRY_VERIFY(dialog());
    }
    void cleanup() { end(); }

    void whatWaitsIsSaidAndProposed()
    {
        QVERIFY(label("waitingLabel").contains(u"EUR 2026-11-20"_s));
        QCOMPARE(edit("baseEdit")->text(), u"EUR"_s);
        QCOMPARE(edit("currencyEdit")->text(), u"GBP"_s);
        QCOMPARE(find<QDateEdit>(dialog(), "dateEdit")->date(), QDate(2026, 11, 20));
        for (const char* name : { "baseEdit", "rateEdit", "currencyEdit", "sourceEdit" })
            QVERIFY(!edit(name)->accessibleName().isEmpty());
        QVERIFY(!table()->accessibleName().isEmpty());
    }

    void itOpensWithTheKeyboardAtWhatIsNotKnown()
    {
        QCOMPARE(dialog()->focusWidget(), edit("rateEdit"));
        edit("rateEdit")->setText(u"0.86"_s);
        QTest::keyClick(edit("rateEdit"), Qt::Key_Return);
        QTRY_COMPARE(table()->tableModel()->rowCount(), 1);
        dialog()->close();
        QTRY_VERIFY(!dialog());
        ui::exchangeRates(*m_session, m_page.get());
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->focusWidget(), edit("baseEdit"));
    }

    void aRateTypedWithACommaPricesWhatWaited()
    {
        edit("rateEdit")->setText(u"0,86"_s);
        edit("sourceEdit")->setText(u"our bank"_s);
        QTest::keyClick(edit("sourceEdit"), Qt::Key_Return);
        QTRY_COMPARE(table()->tableModel()->rowCount(), 1);
        QCOMPARE(label("waitingLabel"), u"No conversion waits for a rate."_s);
        QVERIFY(dialog()->messages()->text().contains(u"1 conversion"_s));
        const auto rates = must(m_session->books().store.exchangeRates());
        QCOMPARE(core::toText(rates.at(0)), "1 EUR = 0.86 GBP");
        QCOMPARE(rates.at(0).source, "our bank");
        QVERIFY2(dialog()->isVisible(), "the next rate can be typed at once");
    }

    void whatIsWrongIsNamedWhereItIs()
    {
        edit("baseEdit")->setText(u"gbp"_s);
        edit("rateEdit")->setText(u"1.2.3"_s);
        QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
        QVERIFY2(edit("baseEdit")->property("invalid").toBool(), "the same currency twice");
        QVERIFY(edit("rateEdit")->property("invalid").toBool());
        edit("baseEdit")->setText(u"QQQ"_s);
        QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
        QVERIFY(edit("baseEdit")->property("invalid").toBool());
        QVERIFY(must(m_session->books().store.exchangeRates()).empty());
    }

    void theEcbsTableIsPastedAndABadOneChangesNothing()
    {
        QApplication::clipboard()->setText(u"Date, GBP\n2026-11-20, 0.87\n2026-11-19, none\n"_s);
        press("pasteRatesButton");
        QTRY_VERIFY(dialog()->messages()->text().contains(u"Line 3"_s));
        QCOMPARE(table()->tableModel()->rowCount(), 0);
        QApplication::clipboard()->setText(u"Date\tGBP\tUSD\n2026-11-20\t0.87\t1.1\n"_s);
        press("pasteRatesButton");
        QTRY_COMPARE(table()->tableModel()->rowCount(), 2);
        QCOMPARE(label("waitingLabel"), u"No conversion waits for a rate."_s);
        const auto* model = table()->tableModel();
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        for (const QString& rate : { u"0,87"_s, u"1,1"_s }) {
            const auto found = model->match(model->index(0, model->columnOf("rate")),
                                            Qt::DisplayRole,
                                            rate,
                                            1,
                                            Qt::MatchExactly);
            QVERIFY2(!found.isEmpty(), qPrintable(rate));
        }
    }

private:
    ui::ExchangeRatesDialog* dialog() { return m_page->findChild<ui::ExchangeRatesDialog*>(); }
    ui::DataTable* table() { return find<ui::DataTable>(dialog(), "ratesTable"); }
    QLineEdit* edit(const char* name) { return find<QLineEdit>(dialog(), name); }
    QString label(const char* name) { return find<QLabel>(dialog(), name)->text(); }
    void press(const char* name)
    {
        QTest::mouseClick(find<QPushButton>(dialog(), name), Qt::LeftButton);
    }
};

QTEST_MAIN(ExchangeRatesWindowTest)
#include "exchange_rates_window_test.moc"
