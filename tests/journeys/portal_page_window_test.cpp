// The help page the product is built from, sentence by sentence, through the window: setting the
// payout model.
#include "tests/journeys/portal_page_window_test.h"

#include "core/rules/rule_kinds.h"
#include "ui/campaigns/rule_table_view.h"
#include "ui/models/cell_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

/// What nick earns on RevShare by the page's rules: 10 % of 2000 twice, and 5 for the Signup; the
/// Lead still waits for approval. dealhunter earns 10 % of 1000.
constexpr auto conversions =
    "id,conv_time,campaign,publisher,type,status,country,os,revenue,sub1\n"
    "C1,2026-10-05T10:00:00Z,Summer,nick,Sale,approved,US,,2000,\n"
    "C2,2026-10-06T10:00:00Z,Summer,nick,Signup,approved,US,,50,\n"
    "C3,2026-10-07T10:00:00Z,Summer,nick,Lead,pending,GB,,100,\n"
    "C4,2026-10-08T10:00:00Z,Summer,nick,Sale,approved,US,iOS 17.2,2000,12347\n"
    "C5,2026-10-09T10:00:00Z,Summer,dealhunter,Sale,approved,US,,1000,\n";

QString exampleOf(int kind)
{
    return ui::text(core::RuleKinds::all()[std::size_t(kind)].example);
}

} // namespace

void PortalPageWindowTest::makeBooks(const QString& file)
{
    m_desk->trigger("newWorkspaceAction");
    QWidget& books = m_desk->dialog("newWorkspaceDialog");
    WindowDesk::type(books, "companyEdit", u"Sample Company Ltd"_s);
    WindowDesk::type(books, "currencyComboBox", u"USD"_s);
    WindowDesk::type(books, "timeZoneComboBox", u"UTC"_s);
    WindowDesk::type(books, "fileEdit", m_desk->path(file));
    WindowDesk::click(books, "saveButton");
    WindowDesk::waitFor([&] { return m_desk->session().workspacePath() == m_desk->path(file); },
                        file);
}

QWidget& PortalPageWindowTest::editCampaign()
{
    m_desk->goTo("campaigns");
    ui::DataTable& campaigns = m_desk->table("campaigns");
    WindowDesk::waitFor([&] { return campaigns.model()->rowCount() > 0; }, u"a campaign"_s);
    WindowDesk::clickCell(campaigns, WindowDesk::rowOf(campaigns, "title", u"Summer"_s), "edit");
    return m_desk->dialog("campaignDialog");
}

void PortalPageWindowTest::showKind(QWidget& dialog, int kind)
{
    auto& kinds = WindowDesk::child<QListView>(dialog, "kindListView");
    const QModelIndex index = kinds.model()->index(kind, 0);
    kinds.scrollTo(index);
    QTest::mouseClick(kinds.viewport(), Qt::LeftButton, {}, kinds.visualRect(index).center());
}

/// The rows of the tab that is shown, as the page writes them.
QString PortalPageWindowTest::cellsOf(QWidget& dialog)
{
    const auto* model = WindowDesk::child<ui::RuleTableView>(dialog, "ruleTableView").model();
    QStringList rows;
    for (int row = 0; row + 1 < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column + 1 < model->columnCount(); ++column)
            cells += model->index(row, column).data(Qt::EditRole).toString();
        rows += cells.join(u", "_s);
    }
    return rows.join(u'\n');
}

QString PortalPageWindowTest::valueHead(QWidget& dialog, const char* kind)
{
    showKind(dialog, core::RuleKinds::indexOf(kind));
    const auto* model = WindowDesk::child<ui::RuleTableView>(dialog, "ruleTableView").model();
    return model->headerData(model->columnCount() - 2, Qt::Horizontal).toString();
}

void PortalPageWindowTest::chooseCostModel(QWidget& dialog, const QString& model)
{
    auto* tabs = WindowDesk::child<QTabWidget>(dialog, "campaignTabs").tabBar();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    WindowDesk::choose(dialog, "costModelCombo", model);
}

void PortalPageWindowTest::onceACampaignIsCreated()
{
    makeBooks(u"books.payouts"_s);
    m_desk->goTo("publishers");
    WindowDesk::click(m_desk->page("publishers"), "primaryButton");
    QWidget& publisher = m_desk->dialog("publisherDialog");
    WindowDesk::type(publisher, "aliasEdit", u"nick"_s);
    WindowDesk::type(publisher, "companyEdit", u"Nick Example Media Ltd"_s);
    WindowDesk::click(publisher, "saveButton");
    QTRY_VERIFY(!m_desk->isOpen("publisherDialog"));

    m_desk->goTo("campaigns");
    WindowDesk::click(m_desk->page("campaigns"), "createCampaignButton");
    QWidget& campaign = m_desk->dialog("campaignDialog");
    WindowDesk::type(campaign, "titleEdit", u"Summer"_s);
    WindowDesk::choose(campaign, "costModelCombo", u"CPA"_s);
    WindowDesk::click(campaign, "saveButton");
    QTRY_VERIFY(!m_desk->isOpen("campaignDialog"));
}

void PortalPageWindowTest::goToCampaignsAndClickEditNextToTheCreatedCampaign()
{
    QWidget& dialog = editCampaign();
    QCOMPARE(WindowDesk::textOf(dialog, "titleLabel"), u"Campaign: Summer"_s);
}

void PortalPageWindowTest::goToTheCustomPayoutsTab()
{
    QWidget& dialog = m_desk->dialog("campaignDialog");
    auto& tabs = WindowDesk::child<QTabWidget>(dialog, "campaignTabs");
    QTest::mouseClick(tabs.tabBar(), Qt::LeftButton, {}, tabs.tabBar()->tabRect(1).center());
    QCOMPARE(tabs.tabText(tabs.currentIndex()), u"Custom payouts"_s);
    QVERIFY(WindowDesk::child<QWidget>(dialog, "ruleTableView").isVisible());
}

void PortalPageWindowTest::eachOptionTakesThePagesExampleSavePayoutsSaveChanges()
{
    QWidget& dialog = m_desk->dialog("campaignDialog");
    auto& table = WindowDesk::child<ui::RuleTableView>(dialog, "ruleTableView");
    QCOMPARE(core::RuleKinds::all().size(), 11u);
    for (int kind = 0; kind < 11; ++kind) {
        showKind(dialog, kind);
        QVERIFY(WindowDesk::textOf(dialog, "kindSentenceLabel").contains(exampleOf(kind)));
        WindowDesk::click(dialog, "addRowButton");
        for (const QString& typed : exampleOf(kind).split(u", "_s)) {
            QPointer<QLineEdit> editor = &WindowDesk::child<QLineEdit>(table, "cellEdit");
            QTest::keyClicks(editor, typed);
            const bool isLast = table.currentIndex().column() + 2 == table.model()->columnCount();
            QTest::keyClick(editor, isLast ? Qt::Key_Return : Qt::Key_Tab);
            QTRY_VERIFY(!editor);
        }
        QCOMPARE(cellsOf(dialog), exampleOf(kind));
        WindowDesk::click(dialog, "savePayoutsButton");
        QVERIFY(!WindowDesk::child<QPushButton>(dialog, "savePayoutsButton").isEnabled());
    }
    WindowDesk::click(dialog, "saveButton");
    QTRY_VERIFY(!m_desk->isOpen("campaignDialog"));
    QTRY_COMPARE(WindowDesk::cell(m_desk->table("campaigns"), 0, "rules"), u"11"_s);
}

void PortalPageWindowTest::openedAgainEveryRowIsThereByteForByte()
{
    QWidget& dialog = editCampaign();
    for (int kind = 0; kind < 11; ++kind) {
        showKind(dialog, kind);
        QCOMPARE(cellsOf(dialog), exampleOf(kind));
    }
}

void PortalPageWindowTest::ifTheCostModelIsCpaValuesAreAmountsAndHybridIsReversed()
{
    QWidget& dialog = m_desk->dialog("campaignDialog");
    for (const core::RuleKind& kind : core::RuleKinds::all()) {
        const bool isHybrid = kind.key == "hybrid";
        QCOMPARE(valueHead(dialog, std::string(kind.key).c_str()),
                 isHybrid ? u"Value, %"_s : u"Value, USD"_s);
    }
}

void PortalPageWindowTest::changingTheCostModelAsksFirstAndShowsBeforeAndAfter()
{
    QWidget& dialog = m_desk->dialog("campaignDialog");
    chooseCostModel(dialog, u"RevShare"_s);
    WindowDesk::click(dialog, "saveButton");
    QWidget& refused = m_desk->dialog("rereadDialog");
    const auto& values = WindowDesk::child<QTableWidget>(refused, "rereadTable");
    QStringList changes;
    for (int row = 0; row < values.rowCount(); ++row)
        changes += values.item(row, 1)->text() + u" -> "_s + values.item(row, 2)->text();
    QVERIFY2(changes.contains(u"10 USD -> 10 %"_s), qPrintable(changes.join(u'|')));
    QVERIFY2(changes.contains(u"5 % -> 5 USD"_s), qPrintable(changes.join(u'|')));
    WindowDesk::click(refused, "cancelButton");
    QTRY_VERIFY(!m_desk->isOpen("rereadDialog"));
    QVERIFY(m_desk->isOpen("campaignDialog"));
    QCOMPARE(WindowDesk::cell(m_desk->table("campaigns"), 0, "cost_model"), u"CPA"_s);

    WindowDesk::click(dialog, "saveButton");
    WindowDesk::click(m_desk->dialog("rereadDialog"), "rereadAcceptButton");
    QTRY_VERIFY(!m_desk->isOpen("campaignDialog"));
    QTRY_COMPARE(WindowDesk::cell(m_desk->table("campaigns"), 0, "cost_model"), u"RevShare"_s);
}

void PortalPageWindowTest::ifTheCostModelIsRevShareValuesArePercentagesAndHybridIsReversed()
{
    QWidget& dialog = editCampaign();
    for (const core::RuleKind& kind : core::RuleKinds::all()) {
        const bool isHybrid = kind.key == "hybrid";
        QCOMPARE(valueHead(dialog, std::string(kind.key).c_str()),
                 isHybrid ? u"Value, USD"_s : u"Value, %"_s);
    }
    WindowDesk::click(dialog, "cancelButton");
    QTRY_VERIFY(!m_desk->isOpen("campaignDialog"));
    QVERIFY(m_desk->desktop().questions.isEmpty());
}

void PortalPageWindowTest::conversionsThatComeInArePriced()
{
    m_desk->write(u"conversions.csv"_s, conversions);
    m_desk->desktop().path = m_desk->path(u"conversions.csv"_s);
    m_desk->goTo("conversions");
    WindowDesk::click(m_desk->page("conversions"), "importButton");
    QWidget& dialog = m_desk->dialog("importDialog");
    WindowDesk::click(dialog, "chooseFileButton");
    QTRY_COMPARE(WindowDesk::textOf(dialog, "countsLabel"),
                 u"5 row(s): 4 new, 0 changed, 0 unchanged, 1 rejected"_s);
    auto& tabs = WindowDesk::child<QTabWidget>(dialog, "importTabs");
    QTest::mouseClick(tabs.tabBar(), Qt::LeftButton, {}, tabs.tabBar()->tabRect(2).center());
    WindowDesk::click(dialog, "createMissingCheck");
    QTRY_COMPARE(WindowDesk::textOf(dialog, "countsLabel"),
                 u"5 row(s): 5 new, 0 changed, 0 unchanged, 0 rejected"_s);
    QCOMPARE(WindowDesk::textOf(dialog, "amountsLabel"),
             u"Earned $505.00 · awaiting approval $10.00"_s);
    auto& import = WindowDesk::child<QPushButton>(dialog, "importNowButton");
    QTest::mouseClick(&import, Qt::LeftButton);
    QTRY_COMPARE(import.text(), u"Close"_s);
    QTest::mouseClick(&import, Qt::LeftButton);
    QTRY_VERIFY(!m_desk->isOpen("importDialog"));

    ui::DataTable& list = m_desk->table("conversions");
    QTRY_COMPARE(list.model()->rowCount(), 5);
    const auto earning = [&list](const QString& id) {
        return WindowDesk::cell(list, WindowDesk::rowOf(list, "id", id), "earning");
    };
    QCOMPARE(earning(u"C1"_s), u"200.00"_s);
    QCOMPARE(earning(u"C2"_s), u"5.00"_s);
    QCOMPARE(earning(u"C3"_s), u"10.00"_s);
    QCOMPARE(earning(u"C4"_s), u"200.00"_s);
    QCOMPARE(earning(u"C5"_s), u"100.00"_s);
}

void PortalPageWindowTest::whyThisAmountNamesTheWinnerAndWhatElseMatched()
{
    ui::DataTable& list = m_desk->table("conversions");
    WindowDesk::clickCell(list, WindowDesk::rowOf(list, "id", u"C4"_s), "id");
    WindowDesk::click(m_desk->page("conversions"), "whyButton");
    QWidget& why = m_desk->dialog("whyDialog");
    QCOMPARE(WindowDesk::textOf(why, "amountLabel"), u"200.00 USD"_s);
    const QString winner = WindowDesk::textOf(why, "winnerLabel");
    QVERIFY2(winner.startsWith(u"PUBLISHER/ALIAS SUBID/ GEO · nick, sub1, 12347, US, 10"_s),
             qPrintable(winner));
    const auto& losers = WindowDesk::child<QTableWidget>(why, "loserTable");
    QStringList kinds;
    for (int row = 0; row < losers.rowCount(); ++row) {
        kinds += losers.item(row, 0)->text();
        QVERIFY2(!losers.item(row, 3)->text().isEmpty(), "why it did not win");
    }
    kinds.sort();
    QCOMPARE(kinds.join(u", "_s),
             u"Default payout, GEO, GEO/OS, PUBLISHER/ALIAS, PUBLISHER/ALIAS SUBID"_s);
    WindowDesk::click(why, "closeButton");
    QTRY_VERIFY(!m_desk->isOpen("whyDialog"));
}

QTEST_MAIN(PortalPageWindowTest)
