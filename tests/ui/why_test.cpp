#include "core/rules/rule.h"
#include "core/usecases/exchange_rates.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_publisher.h"
#include "tests/support/memory_session.h"
#include "ui/conversions/why_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

/// "Why this amount?" tells everything that core's explanation holds: a fact that the dialog leaves
/// out is one that nobody can answer a publisher with.
class WhyTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_session = std::make_unique<tests::MemorySession>();
        for (const char* alias : { "nick", "giftblog" }) {
            core::Publisher publisher;
            publisher.alias = alias;
            QVERIFY(core::savePublisher(m_session->books(), publisher));
        }
        core::Campaign campaign;
        campaign.title = "Shop";
        campaign.costModel = core::CostModel::RevShare;
        campaign.defaultPayout = core::parsePayoutValue("2").value();
        m_window = std::make_unique<QWidget>();
        m_messages = new ui::MessageBar(m_window.get());
        save(campaign, "geo, US, 10\npublisher, nick, 33.333333\n", "at first");
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void theRevenueAndTheRoundingAreTold()
    {
        const QWidget* why = explain("nick,US,0.10");
        QVERIFY2(text(why, "winnerLabel").startsWith(u"PUBLISHER/ALIAS · nick, 33.333333"_s),
                 qPrintable(text(why, "winnerLabel")));
        const QString rounding = text(why, "roundingLabel");
        QVERIFY2(rounding.contains(u"revenue 0.10 GBP"_s), qPrintable(rounding));
        QVERIFY2(rounding.contains(u"0.033333333 rounded once to 0.033333 GBP"_s),
                 qPrintable(rounding));
    }

    void amountsAreSaidInTheReadersNumberForm()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QWidget* why = explain("nick,US,0.10");
        QCOMPARE(text(why, "arithmeticLabel"),
                 u"33,333333 % of 0,10 GBP = 0,033333333 GBP, rounded to 0,033333 GBP"_s);
        QVERIFY2(text(why, "winnerLabel").endsWith(u"33,333333 %"_s),
                 qPrintable(text(why, "winnerLabel")));
        QVERIFY2(text(why, "roundingLabel").contains(u"0,033333333 rounded once to 0,033333 GBP"_s),
                 qPrintable(text(why, "roundingLabel")));
    }

    void anAmountThatNeededNoRoundingSaysSo()
    {
        const QWidget* why = explain("giftblog,US,20");
        QVERIFY(text(why, "roundingLabel").contains(u"nothing was rounded"_s));
    }

    /// Books in GBP.
    void aRevenueInAnotherCurrencySaysWhich()
    {
        core::ExchangeRate rate;
        rate.date = core::parseDate("2026-11-01").value();
        rate.base = "EUR";
        rate.currency = "GBP";
        rate.value = { 860'000'000 };
        core::NoProgress silent;
        QVERIFY(core::saveExchangeRates(m_session->books(), { rate }, silent));
        const QWidget* why = explain("nick,US,12.5", "EUR");
        QVERIFY2(text(why, "roundingLabel").contains(u"revenue 12.50 EUR"_s),
                 qPrintable(text(why, "roundingLabel")));
        QVERIFY(text(why, "amountLabel").endsWith(u" GBP"_s));
    }

    void anAmountOf0SaysItsReasonOnce()
    {
        const QWidget* why = explain("nick,US,12.5", "EUR");
        const QString reason = text(why, "arithmeticLabel");
        QVERIFY2(reason.contains(u"No exchange rate"_s), qPrintable(reason));
        QCOMPARE(text(why, "stateLabel"), u"Approved"_s);
    }

    void whatMissedByOneConditionIsListedWithWhatItLacked()
    {
        const QWidget* why = explain("giftblog,FR,20");
        QVERIFY(why->findChild<QLabel*>(u"noLosersLabel"_s));
        auto* misses = why->findChild<QTableWidget*>(u"nearMissTable"_s);
        QVERIFY(misses);
        QVERIFY(!misses->accessibleName().isEmpty());
        QStringList lacked;
        for (int row = 0; row < misses->rowCount(); ++row)
            lacked += misses->item(row, 0)->text() + u": "_s + misses->item(row, 3)->text();
        QCOMPARE(lacked,
                 QStringList(
                     { u"PUBLISHER/ALIAS: Publisher: asks for nick, the conversion has giftblog"_s,
                       u"GEO: Country: asks for US, the conversion has FR"_s }));
        misses->setFixedWidth(300); // words wrap, none ends in "…"
        QTRY_VERIFY(misses->rowHeight(0) > misses->verticalHeader()->defaultSectionSize());
    }

    void withoutNearMissesItSaysSo()
    {
        const QWidget* why = explain("nick,US,20");
        QVERIFY(!why->findChild<QTableWidget*>(u"nearMissTable"_s));
        QVERIFY(why->findChild<QLabel*>(u"noNearMissesLabel"_s));
    }

    void theVersionThatPricedItIsNamedAlsoWhenThereAreLaterOnes()
    {
        importRow("nick,US,20");
        core::Campaign campaign = m_session->books().store.campaigns().value().front();
        save(campaign, "geo, US, 99\n", "much later");
        const QWidget* why = explain();
        const QString version = text(why, "versionLabel");
        QVERIFY2(version.contains(u"version 1 of “Shop”"_s), qPrintable(version));
        QVERIFY2(version.contains(u"2026-11-22"_s) && version.contains(u"by tester"_s)
                     && version.contains(u"at first"_s),
                 qPrintable(version));
        QVERIFY(text(why, "winnerLabel").contains(u"33.333333"_s));
    }

    void escapeClosesIt()
    {
        QPointer<QWidget> why = explain("nick,US,20");
        QTest::keyClick(why.data(), Qt::Key_Escape);
        QTRY_VERIFY(!why);
    }

    void aConversionWhoseVersionIsLostIsSaid()
    {
        importRow("nick,US,20");
        core::StoredConversion stored = conversion();
        stored.earning.version = { 77 };
        ui::explainAmount(*m_session, m_window.get(), *m_messages, stored);
        QTRY_VERIFY(m_messages->text().contains(u"no such version"_s));
        QVERIFY(!m_window->findChild<QDialog*>());
    }

private:
    void save(const core::Campaign& campaign, const char* rules, const char* note)
    {
        std::vector<core::Rule> parsed;
        for (const core::ParsedRule& rule : core::parseRulesFile(rules).rules)
            parsed.push_back(rule.rule);
        const auto saved =
            core::saveCampaign(m_session->books(), { campaign, parsed, false, note });
        QVERIFY2(saved, saved ? "" : saved.error().sentence().c_str());
    }
    void importRow(const std::string& row, const std::string& currency = {})
    {
        core::StringSource source(
            "id,conv_time,campaign,type,status,publisher,country,revenue,currency\n"
            "a,2026-11-01T09:00:00Z,Shop,Lead,approved,"
            + row + ',' + currency + "\n");
        core::NoProgress silent;
        const auto report = core::importConversions(m_session->books(), source, {}, silent);
        QVERIFY2(report, report ? "" : report.error().sentence().c_str());
    }
    core::StoredConversion conversion()
    {
        return m_session->books().store.conversionsById("a").value().front();
    }
    QWidget* explain(const std::string& row = {}, const std::string& currency = {})
    {
        if (!row.empty())
            importRow(row, currency);
        ui::explainAmount(*m_session, m_window.get(), *m_messages, conversion());
        QDialog* why = nullptr;
        if (!QTest::qWaitFor([&] { return (why = m_window->findChild<QDialog*>()) != nullptr; }))
            qFatal("no dialog: %s", qPrintable(m_messages->text()));
        return why;
    }
    static QString text(const QWidget* why, const char* label)
    {
        return why->findChild<QLabel*>(QLatin1String(label))->text();
    }

    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<QWidget> m_window;
    ui::MessageBar* m_messages = nullptr;
};

QTEST_MAIN(WhyTest)
#include "why_test.moc"
