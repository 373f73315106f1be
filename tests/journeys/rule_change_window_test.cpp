// A rate is changed, through the window: what would change, saved, recalculated, looked up in the
// history, and taken back.
#include "core/rules/rule_kinds.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_publisher.h"
#include "core/usecases/verify_books.h"
#include "tests/journeys/window_desk.h"
#include "ui/campaigns/rule_table_view.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSemaphore>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

/// One journey: each step goes on where the one before ended.
class RuleChangeWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        if (m_hasFailed)
            QSKIP("A step before this one failed.");
    }
    void cleanup() { m_hasFailed = m_hasFailed || QTest::currentTestFailed(); }
    void cleanupTestCase() { m_desk.reset(); }

    void aRateIsTypedAndWhatWouldChangeIsTold();
    void whatWouldChangeIsStoppedAndAskedAnew();
    void savedItCountsForNewConversionsAndOffersToRecalculate();
    void recalculatedForNickAloneItIsInHisBalance();
    void theHistorySaysWhatWasChangedAndWhy();
    void takenBackEverythingIsAsBefore();
    void theOldRateComesBackFromTheHistory();
    void theBooksAreInOrder();

private:
    static core::Result<int> fill(core::Books& books);
    QWidget& editCampaign();
    QString earned(const QString& alias);

    std::unique_ptr<WindowDesk> m_desk;
    bool m_hasFailed = false;
};

/// nick earned 20 for two conversions of the US, giftblog 10 for one.
core::Result<int> RuleChangeWindowTest::fill(core::Books& books)
{
    for (const char* alias : { "nick", "giftblog" }) {
        core::Publisher publisher;
        publisher.alias = alias;
        if (auto saved = core::savePublisher(books, publisher); !saved)
            return saved.error();
    }
    core::Campaign campaign;
    campaign.title = "Summer";
    const auto saved = core::saveCampaign(
        books, { campaign, { core::parseRulesFile("geo, US, 10\n").rules.at(0).rule }, false, {} });
    if (!saved)
        return saved.error();
    core::StringSource file("id,conv_time,campaign,publisher,type,status,country\n"
                            "A,2026-10-05T10:00:00Z,Summer,nick,Sale,approved,US\n"
                            "B,2026-10-06T10:00:00Z,Summer,nick,Sale,approved,US\n"
                            "C,2026-10-07T10:00:00Z,Summer,giftblog,Sale,approved,US\n");
    core::NoProgress silent;
    const auto report = core::importConversions(books, file, {}, silent);
    return report ? core::Result<int>(int(report->added)) : report.error();
}

void RuleChangeWindowTest::initTestCase()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->session().create(
        m_desk->path(u"books.payouts"_s), u"USD"_s, u"UTC"_s, u"Sample Company Ltd"_s, false);
    QTRY_VERIFY(m_desk->session().isOpen());
    int added = 0;
    m_desk->session().run<int>(
        this,
        [](core::Books& books, core::Progress&) { return fill(books); },
        [&added](const core::Result<int>& filled) { added = filled ? *filled : -1; },
        { ui::Change::Publishers, ui::Change::Campaigns, ui::Change::Conversions });
    QTRY_COMPARE(added, 3);
}

QWidget& RuleChangeWindowTest::editCampaign()
{
    m_desk->goTo("campaigns");
    ui::DataTable& campaigns = m_desk->table("campaigns");
    WindowDesk::waitFor([&] { return campaigns.model()->rowCount() > 0; }, u"a campaign"_s);
    WindowDesk::clickCell(campaigns, 0, "edit");
    return m_desk->dialog("campaignDialog");
}

QString RuleChangeWindowTest::earned(const QString& alias)
{
    m_desk->goTo("publishers");
    ui::DataTable& publishers = m_desk->table("publishers");
    WindowDesk::waitFor([&] { return WindowDesk::rowOf(publishers, "alias", alias) >= 0; }, alias);
    m_desk->settle();
    return WindowDesk::cell(publishers, WindowDesk::rowOf(publishers, "alias", alias), "balance");
}

void RuleChangeWindowTest::aRateIsTypedAndWhatWouldChangeIsTold()
{
    QWidget& dialog = editCampaign();
    auto& kinds = WindowDesk::child<QListView>(dialog, "kindListView");
    kinds.setCurrentIndex(kinds.model()->index(core::RuleKinds::indexOf("geo"), 0));
    auto& table = WindowDesk::child<ui::RuleTableView>(dialog, "ruleTableView");
    table.setFocus();
    table.goTo(0, 1);
    QTest::keyClick(&table, Qt::Key_F2);
    auto& editor = WindowDesk::child<QLineEdit>(table, "cellEdit");
    editor.selectAll();
    QTest::keyClicks(&editor, u"12.5"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTRY_COMPARE(table.model()->index(0, 1).data(Qt::EditRole).toString(), u"12.5"_s);

    WindowDesk::click(dialog, "whatIfButton");
    QWidget& change = m_desk->dialog("whatIfDialog");
    QTRY_COMPARE(WindowDesk::textOf(change, "summaryLabel"),
                 u"3 of 3 conversion(s) would earn another amount."_s);
    const auto& figures = WindowDesk::child<QTableWidget>(change, "figureTable");
    QCOMPARE(figures.item(0, 3)->text(), u"7.50"_s);
    const auto& publishers = WindowDesk::child<ui::DataTable>(change, "whatIfPublishersTable");
    QCOMPARE(WindowDesk::cell(
                 publishers, WindowDesk::rowOf(publishers, "publisher", u"nick"_s), "difference"),
             u"5.00"_s);
    WindowDesk::click(change, "closeButton");
    QTRY_VERIFY(!m_desk->isOpen("whatIfDialog"));
}

/// A Cancel that stops nothing, figures of an answer that was stopped, or no answer after it.
void RuleChangeWindowTest::whatWouldChangeIsStoppedAndAskedAnew()
{
    m_desk->settle();
    const auto gate = m_desk->holdWorker();
    WindowDesk::click(m_desk->dialog("campaignDialog"), "whatIfButton");
    QWidget& change = m_desk->dialog("whatIfDialog");
    const auto& bar = WindowDesk::child<QWidget>(change, "workBar");
    QVERIFY(bar.isVisible());
    WindowDesk::click(change, "cancelWorkButton");
    QVERIFY(!WindowDesk::child<QWidget>(change, "cancelWorkButton").isEnabled());
    gate->release();
    WindowDesk::waitFor([&] { return !bar.isVisible(); }, u"the end of the work"_s);
    QVERIFY(change.findChild<ui::MessageBar*>()->text().startsWith(u"Stopped."_s));
    QCOMPARE(WindowDesk::textOf(change, "summaryLabel"), QString());
    QCOMPARE(WindowDesk::child<QTableWidget>(change, "figureTable").rowCount(), 0);

    auto& period = WindowDesk::child<QComboBox>(change, "periodCombo");
    WindowDesk::choose(change, "periodCombo", period.itemText(period.count() - 2));
    WindowDesk::choose(change, "periodCombo", period.itemText(0));
    QTRY_COMPARE(WindowDesk::textOf(change, "summaryLabel"),
                 u"3 of 3 conversion(s) would earn another amount."_s);
    WindowDesk::click(change, "closeButton");
    QTRY_VERIFY(!m_desk->isOpen("whatIfDialog"));
}

void RuleChangeWindowTest::savedItCountsForNewConversionsAndOffersToRecalculate()
{
    QWidget& dialog = m_desk->dialog("campaignDialog");
    WindowDesk::type(dialog, "noteEdit", u"agreed for the summer"_s);
    WindowDesk::click(dialog, "saveButton");
    QTRY_VERIFY(!m_desk->isOpen("campaignDialog"));
    QCOMPARE(earned(u"nick"_s), u"20.00"_s);
    m_desk->goTo("campaigns");
    WindowDesk::click(m_desk->page("campaigns"), "messageActionButton");
    QWidget& dialogOfThem = m_desk->dialog("recalculateDialog");
    const auto& list = WindowDesk::child<QTableWidget>(dialogOfThem, "recalculationTable");
    QTRY_COMPARE(list.rowCount(), 2);
}

void RuleChangeWindowTest::recalculatedForNickAloneItIsInHisBalance()
{
    QWidget& dialog = m_desk->dialog("recalculateDialog");
    auto& list = WindowDesk::child<QTableWidget>(dialog, "recalculationTable");
    const int other = list.item(0, 0)->text() == u"nick"_s ? 1 : 0;
    list.setFocus();
    list.setCurrentCell(other, 0);
    QTest::keyClick(&list, Qt::Key_Space);
    WindowDesk::type(dialog, "reasonEdit", u"the new rate from October"_s);
    WindowDesk::click(dialog, "applyButton");
    QTRY_COMPARE(list.rowCount(), 1); // giftblog is left
    QVERIFY(WindowDesk::textOf(dialog, "messageLabel").startsWith(u"2 conversion(s)"_s));
    WindowDesk::click(dialog, "closeButton");
    QTRY_VERIFY(!m_desk->isOpen("recalculateDialog"));
    QCOMPARE(earned(u"nick"_s), u"25.00"_s);
    QCOMPARE(earned(u"giftblog"_s), u"10.00"_s);
}

void RuleChangeWindowTest::theHistorySaysWhatWasChangedAndWhy()
{
    QWidget& dialog = editCampaign();
    auto* tabs = WindowDesk::child<QTabWidget>(dialog, "campaignTabs").tabBar();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    const auto& versions = WindowDesk::child<ui::DataTable>(dialog, "campaignHistoryTable");
    QTRY_COMPARE(versions.model()->rowCount(), 2);
    QCOMPARE(WindowDesk::cell(versions, 0, "note"), u"agreed for the summer"_s);
    const auto& lines = WindowDesk::child<ui::DataTable>(dialog, "campaignComparisonTable");
    QTRY_COMPARE(lines.model()->rowCount(), 1);
    QCOMPARE(WindowDesk::cell(lines, 0, "before"), u"US, 10"_s);
    QCOMPARE(WindowDesk::cell(lines, 0, "after"), u"US, 12.5"_s);
    WindowDesk::click(dialog, "cancelButton");
    QTRY_VERIFY(!m_desk->isOpen("campaignDialog"));
}

void RuleChangeWindowTest::takenBackEverythingIsAsBefore()
{
    m_desk->goTo("conversions");
    m_desk->trigger("recalculateConversionsAction");
    QWidget& dialog = m_desk->dialog("recalculateDialog");
    auto* tabs = WindowDesk::child<QTabWidget>(dialog, "recalculateTabs").tabBar();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    auto& past = WindowDesk::child<ui::DataTable>(dialog, "pastRecalculationsTable");
    QTRY_COMPARE(past.model()->rowCount(), 1);
    QCOMPARE(WindowDesk::cell(past, 0, "reason"), u"the new rate from October"_s);
    WindowDesk::clickCell(past, 0, "takeBack");
    QWidget& question = m_desk->dialog("takeBackDialog");
    WindowDesk::type(question, "reasonEdit", u"agreed from November on only"_s);
    WindowDesk::click(question, "saveButton");
    QTRY_COMPARE(past.model()->rowCount(), 2);
    WindowDesk::click(dialog, "closeButton");
    QTRY_VERIFY(!m_desk->isOpen("recalculateDialog"));
    QCOMPARE(earned(u"nick"_s), u"20.00"_s);
}

void RuleChangeWindowTest::theOldRateComesBackFromTheHistory()
{
    QWidget& dialog = editCampaign();
    auto* tabs = WindowDesk::child<QTabWidget>(dialog, "campaignTabs").tabBar();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    auto& versions = WindowDesk::child<ui::DataTable>(dialog, "campaignHistoryTable");
    QTRY_COMPARE(versions.model()->rowCount(), 2);
    WindowDesk::clickCell(versions, 1, "version");
    WindowDesk::click(dialog, "restoreButton");
    auto& note = WindowDesk::child<QLineEdit>(dialog, "noteEdit");
    QTRY_COMPARE(note.text(), u"Version 1 restored"_s);
    WindowDesk::click(dialog, "saveButton");
    QTRY_VERIFY(!m_desk->isOpen("campaignDialog"));
    editCampaign();
    QWidget& again = m_desk->dialog("campaignDialog");
    auto* tabsAgain = WindowDesk::child<QTabWidget>(again, "campaignTabs").tabBar();
    QTest::mouseClick(tabsAgain, Qt::LeftButton, {}, tabsAgain->tabRect(2).center());
    const auto& now = WindowDesk::child<ui::DataTable>(again, "campaignHistoryTable");
    QTRY_COMPARE(now.model()->rowCount(), 3);
    QCOMPARE(WindowDesk::cell(now, 0, "note"), u"Version 1 restored"_s);
    WindowDesk::click(again, "cancelButton");
    QTRY_VERIFY(!m_desk->isOpen("campaignDialog"));
    QVERIFY(m_desk->desktop().questions.isEmpty());
}

void RuleChangeWindowTest::theBooksAreInOrder()
{
    QString faults = u"not checked"_s;
    m_desk->session().run<std::vector<core::Check>>(
        this,
        [](core::Books& books, core::Progress& progress) {
            return core::verifyBooks(books, progress);
        },
        [&faults](const core::Result<std::vector<core::Check>>& checks) {
            faults.clear();
            for (const core::Check& check : checks.value())
                if (!check.holds)
                    faults += QString::fromStdString(check.name.text()) + u' ';
        });
    QTRY_COMPARE(faults, QString());
}

QTEST_MAIN(RuleChangeWindowTest)
#include "rule_change_window_test.moc"
