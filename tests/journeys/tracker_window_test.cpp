#include "core/usecases/verify_books.h"
#include "tests/journeys/window_desk.h"
#include "ui/models/table_model.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

/// A month of another tracker through the window: its log is found out, a name it has for a partner
/// is explained, what it says the partner earned is compared with what he earns here.
class TrackerWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theLayoutIsKnownByItsHeader();
    void theColumnOfPartnersEarningsIsMapped();
    void aNameNobodyHasIsSaidToBeNick();
    void theRowsComeIn();
    void theTrackersWordIsComparedAndExported();
    void theListComparesItsImports();
    void anImportThatIsStoppedKeepsNothing();
    void campaignsThatAreStoppedAreNotMovedIn();
    void theBooksAreInOrder();

private:
    QWidget& wizard() { return m_desk.dialog("importDialog"); }
    void openWizard(const QString& file);
    std::int64_t stored();

    WindowDesk m_desk;
};

void TrackerWindowTest::initTestCase()
{
    m_desk.session().create(
        m_desk.path(u"sample.payouts"_s), u"GBP"_s, u"Europe/London"_s, u"Sample Ltd"_s, true);
    WindowDesk::waitFor([this] { return m_desk.session().isOpen(); }, u"the sample company"_s);
    m_desk.write(u"log.csv"_s,
                 "Click ID;Type;Payout;Conversion time;Campaign;Status;Pub revenue;sub1\n"
                 "T1;Sale;1.020,50;2026-11-01 09:00:00;Shop UK;Approved;7,00;Nick 2\n"
                 "T2;Sale;20,00;2026-11-02 09:00:00;Shop UK;Approved;7,00;nick\n"
                 "T3;Sale;20,00;2026-11-02 10:00:00;Shop UK;lost;7,00;nick\n");
}

void TrackerWindowTest::openWizard(const QString& file)
{
    m_desk.desktop().path = m_desk.path(file);
    m_desk.trigger("importAction");
    WindowDesk::click(wizard(), "chooseFileButton");
}

std::int64_t TrackerWindowTest::stored()
{
    std::optional<std::int64_t> count;
    m_desk.session().run<std::int64_t>(
        &m_desk.window(),
        [](core::Books& books, core::Progress&) { return books.store.countConversions({}); },
        [&count](const core::Result<std::int64_t>& answer) { count = answer.value(); });
    WindowDesk::waitFor([&] { return count.has_value(); }, u"a count"_s);
    return *count;
}

void TrackerWindowTest::theLayoutIsKnownByItsHeader()
{
    openWizard(u"log.csv"_s);
    QTRY_COMPARE(WindowDesk::textOf(wizard(), "countsLabel"),
                 u"3 row(s): 1 new, 0 changed, 0 unchanged, 2 rejected"_s);
    const QString reading = WindowDesk::textOf(wizard(), "readingLabel");
    QVERIFY2(reading.contains(u"RedTrack conversion log"_s), qPrintable(reading));
    QVERIFY2(reading.contains(u"the revenue received"_s), qPrintable(reading));
    const auto& issues = WindowDesk::child<QTableWidget>(wizard(), "issueTable");
    QCOMPARE(issues.rowCount(), 2);
    QVERIFY2(!issues.item(1, 4)->text().isEmpty(), "what to do about it");
}

void TrackerWindowTest::theColumnOfPartnersEarningsIsMapped()
{
    auto& tabs = WindowDesk::child<QTabWidget>(wizard(), "importTabs");
    QTest::mouseClick(tabs.tabBar(), Qt::LeftButton, {}, tabs.tabBar()->tabRect(1).center());
    WindowDesk::choose(wizard(), "fieldCombo6", u"tracker_earning"_s);
    const auto& columns = WindowDesk::child<QTableWidget>(wizard(), "columnTable");
    QTRY_COMPARE(columns.item(6, 2)->text(), u"7"_s);
    QCOMPARE(columns.item(2, 2)->text(), u"1020.5"_s);
    QCOMPARE(columns.item(6, 1)->text(), u"tracker_earning"_s);
}

void TrackerWindowTest::aNameNobodyHasIsSaidToBeNick()
{
    auto& tabs = WindowDesk::child<QTabWidget>(wizard(), "importTabs");
    QTRY_COMPARE(tabs.tabText(2), u"Names (1)"_s);
    QTest::mouseClick(tabs.tabBar(), Qt::LeftButton, {}, tabs.tabBar()->tabRect(2).center());
    const auto& names = WindowDesk::child<QTableWidget>(wizard(), "nameTable");
    QCOMPARE(names.item(0, 1)->text(), u"Nick 2"_s);
    WindowDesk::choose(wizard(), "meantCombo0", u"nick"_s);
    QTRY_COMPARE(WindowDesk::textOf(wizard(), "countsLabel"),
                 u"3 row(s): 2 new, 0 changed, 0 unchanged, 1 rejected"_s);
    QTRY_COMPARE(tabs.tabText(2), u"Names"_s);
}

void TrackerWindowTest::theRowsComeIn()
{
    auto& import = WindowDesk::child<QPushButton>(wizard(), "importNowButton");
    QTRY_COMPARE(import.text(), u"Import 2 conversion(s)"_s);
    QTest::mouseClick(&import, Qt::LeftButton);
    QTRY_COMPARE(import.text(), u"Close"_s);
}

void TrackerWindowTest::theTrackersWordIsComparedAndExported()
{
    WindowDesk::click(wizard(), "compareButton");
    QWidget& compare = m_desk.dialog("compareDialog");
    auto& lines = WindowDesk::child<ui::DataTable>(compare, "comparisonTable");
    QTRY_COMPARE(lines.model()->rowCount(), 1);
    QCOMPARE(WindowDesk::cell(lines, 0, "publisher"), u"nick"_s);
    QCOMPARE(WindowDesk::cell(lines, 0, "conversions"), u"2"_s);
    QCOMPARE(WindowDesk::cell(lines, 0, "theirs"), u"14.00"_s);
    m_desk.desktop().path = m_desk.path(u"compared.csv"_s);
    WindowDesk::child<QPushButton>(compare, "comparisonExportButton")
        .menu()
        ->findChild<QAction*>(u"exportAllAction"_s)
        ->trigger();
    QTRY_VERIFY(m_desk.read(u"compared.csv"_s).contains("\nnick,"));
    WindowDesk::click(compare, "closeButton");
    QTRY_VERIFY(!m_desk.isOpen("compareDialog"));
    WindowDesk::click(wizard(), "importNowButton");
    QTRY_VERIFY(!m_desk.isOpen("importDialog"));
}

void TrackerWindowTest::theListComparesItsImports()
{
    m_desk.goTo("conversions");
    m_desk.trigger("compareAction");
    QWidget& compare = m_desk.dialog("compareDialog");
    auto& scope = WindowDesk::child<QComboBox>(compare, "scopeCombo");
    QTRY_VERIFY(scope.count() > 1);
    QVERIFY2(scope.itemText(1).contains(u"log.csv"_s), qPrintable(scope.itemText(1)));
    WindowDesk::choose(compare, "scopeCombo", scope.itemText(1));
    QTRY_VERIFY(
        WindowDesk::textOf(compare, "figuresLabel").startsWith(u"2 conversion(s) compared"_s));
    WindowDesk::click(compare, "closeButton");
    QTRY_VERIFY(!m_desk.isOpen("compareDialog"));
}

void TrackerWindowTest::anImportThatIsStoppedKeepsNothing()
{
    QByteArray rows = "Click ID;Type;Payout;Conversion time;Campaign;Status;sub1\n";
    for (int i = 0; i < 600; ++i)
        rows +=
            "L" + QByteArray::number(i) + ";Sale;20,00;2026-11-03 09:00:00;Shop UK;Approved;nick\n";
    m_desk.write(u"long.csv"_s, rows);
    const std::int64_t before = stored();
    openWizard(u"long.csv"_s);
    auto& import = WindowDesk::child<QPushButton>(wizard(), "importNowButton");
    QTRY_COMPARE_WITH_TIMEOUT(import.text(), u"Import 600 conversion(s)"_s, 60'000);
    const auto gate = m_desk.holdWorker();
    QTest::mouseClick(&import, Qt::LeftButton);
    QVERIFY(WindowDesk::child<QWidget>(wizard(), "importProgress").isVisible());
    WindowDesk::click(wizard(), "cancelButton");
    QVERIFY2(m_desk.isOpen("importDialog"), "it stays until it is known what became of it");
    gate->release();
    const auto* said = wizard().findChild<ui::MessageBar*>();
    WindowDesk::waitFor([&] { return said->text().contains(u"nothing of it was kept"_s); },
                        u"that it was stopped"_s);
    QCOMPARE(stored(), before);
    QCOMPARE(import.text(), u"Import 600 conversion(s)"_s);
    WindowDesk::click(wizard(), "cancelButton");
    QTRY_VERIFY(!m_desk.isOpen("importDialog"));
}

void TrackerWindowTest::campaignsThatAreStoppedAreNotMovedIn()
{
    QByteArray campaigns;
    for (int i = 0; i < 60; ++i)
        campaigns += R"(,{"cost_model":"CPA","cpa":1,"title":"Winter )" + QByteArray::number(i)
            + R"(","custom_geo_payouts":[{"country":"US","value":2}]})";
    m_desk.write(u"winter.json"_s, R"({"items":[)" + campaigns.mid(1) + "]}");
    m_desk.desktop().path = m_desk.path(u"winter.json"_s);
    m_desk.trigger("moveInAction");
    QWidget& dialog = m_desk.dialog("moveInDialog");
    const QSignalSpy shown(&WindowDesk::child<QProgressBar>(dialog, "moveInProgress"),
                           &QProgressBar::valueChanged);
    WindowDesk::choose(dialog, "kindCombo", u"Campaigns"_s);
    WindowDesk::click(dialog, "chooseFileButton");
    auto& move = WindowDesk::child<QPushButton>(dialog, "moveInButton");
    QTRY_COMPARE_WITH_TIMEOUT(move.text(), u"Move in 60 record(s)"_s, 60'000);
    QVERIFY2(!shown.isEmpty(), "how far it was");
    const auto gate = m_desk.holdWorker();
    QTest::mouseClick(&move, Qt::LeftButton);
    QVERIFY(WindowDesk::child<QWidget>(dialog, "moveInProgress").isVisible());
    WindowDesk::click(dialog, "cancelButton");
    QVERIFY2(m_desk.isOpen("moveInDialog"), "it stays until it is known what became of it");
    gate->release();
    const auto* said = dialog.findChild<ui::MessageBar*>();
    WindowDesk::waitFor([&] { return said->text().contains(u"nothing of it was kept"_s); },
                        u"that it was stopped"_s);
    QCOMPARE(move.text(), u"Move in 60 record(s)"_s);
    WindowDesk::click(dialog, "cancelButton");
    QTRY_VERIFY(!m_desk.isOpen("moveInDialog"));
    m_desk.goTo("campaigns");
    m_desk.settle();
    QCOMPARE(WindowDesk::rowOf(m_desk.table("campaigns"), "title", u"Winter 0"_s), -1);
}

void TrackerWindowTest::theBooksAreInOrder()
{
    std::optional<bool> holds;
    m_desk.session().run<bool>(
        &m_desk.window(),
        [](core::Books& books, core::Progress& progress) -> core::Result<bool> {
            const auto checks = core::verifyBooks(books, progress);
            if (!checks)
                return checks.error();
            return std::ranges::all_of(*checks, &core::Check::holds);
        },
        [&holds](const core::Result<bool>& all) { holds = all && *all; });
    QTRY_VERIFY(holds.has_value());
    QVERIFY(*holds);
}

QTEST_MAIN(TrackerWindowTest)
#include "tracker_window_test.moc"
