#include "tests/ui/rule_changes_test.h"

#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

void RuleChangesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"payoutdesk-test"_s);
    QCoreApplication::setApplicationName(u"rule-changes"_s);
    QSettings().clear();
}

/// nick earned 7 in October and 10 in November, where 7 more are pending; giftblog earned 2 in
/// November.
void RuleChangesTest::init()
{
    m_session = std::make_unique<tests::MemorySession>();
    m_desktop = std::make_unique<tests::TestDesktop>();
    for (const char* alias : { "nick", "giftblog" }) {
        core::Publisher publisher;
        publisher.alias = alias;
        QVERIFY(core::savePublisher(m_session->books(), publisher));
    }
    core::Campaign campaign;
    campaign.title = "Shop";
    campaign.defaultPayout = core::parsePayoutValue("2").value();
    const auto rules = core::parseRulesFile("geo, US, 10\ntype, Lead, 7\n").rules;
    QVERIFY(core::saveCampaign(
        m_session->books(),
        { campaign, { rules[0].rule, rules[1].rule }, false, "the first price list" }));
    core::StringSource file("id,conv_time,campaign,publisher,type,status,country,revenue\n"
                            "A,2026-10-01T09:00:00Z,Shop,nick,Lead,approved,DE,200\n"
                            "B,2026-11-02T09:00:00Z,Shop,nick,Sale,approved,US,100\n"
                            "C,2026-11-03T09:00:00Z,Shop,nick,Lead,pending,DE,100\n"
                            "D,2026-11-04T09:00:00Z,Shop,giftblog,Sale,approved,DE,100\n");
    core::NoProgress silent;
    const auto report = core::importConversions(m_session->books(), file, {}, silent);
    QVERIFY2(report && report->rejected == 0, report ? "" : report.error().sentence().c_str());
    m_page = std::make_unique<ui::CampaignsPage>(*m_session);
    m_page->resize(1000, 700);
    m_page->show();
    m_page->activate();
    QTRY_COMPARE(m_page->findChild<ui::DataTable*>()->model()->rowCount(), 1);
}

void RuleChangesTest::cleanup()
{
    m_page.reset();
    m_desktop.reset();
    m_session.reset();
}

/// Answers come from the event loop, in order: behind this one there are none.
void RuleChangesTest::settle()
{
    bool isAnswered = false;
    m_session->run<int>(
        nullptr,
        [](core::Books&, core::Progress&) { return core::Result<int>(0); },
        [&isAnswered](const core::Result<int>&) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
}

void RuleChangesTest::edit()
{
    auto* list = m_page->findChild<ui::DataTable*>();
    emit list->rowActivated(0);
    m_dialog = opened<ui::CampaignDialog>();
}

/// Of the first rule of GEO, typed as at the keyboard.
void RuleChangesTest::setRate(const QString& value)
{
    auto* kinds = in<QListView>(*m_dialog, "kindListView");
    kinds->setCurrentIndex(kinds->model()->index(core::RuleKinds::indexOf("geo"), 0));
    auto* model = in<ui::RuleTableView>(*m_dialog, "ruleTableView")->model();
    QVERIFY(model->setData(model->index(0, 1), value));
}

void RuleChangesTest::saveRate(const QString& value, const QString& note)
{
    edit();
    setRate(value);
    in<QLineEdit>(*m_dialog, "noteEdit")->setText(note);
    in<QPushButton>(*m_dialog, "saveButton")->click();
    QTRY_VERIFY(!m_dialog);
    settle();
}

ui::WhatIfDialog* RuleChangesTest::askWhatIf()
{
    in<QPushButton>(*m_dialog, "whatIfButton")->click();
    return opened<ui::WhatIfDialog>();
}

ui::RecalculateDialog* RuleChangesTest::recalculate()
{
    m_page->findChild<ui::DataTable*>()->selectRow(0);
    in<QPushButton>(*m_page, "recalculateButton")->click();
    return opened<ui::RecalculateDialog>();
}

void RuleChangesTest::apply(ui::RecalculateDialog& dialog, const QString& reason)
{
    in<QLineEdit>(dialog, "reasonEdit")->setText(reason);
    in<QPushButton>(dialog, "applyButton")->click();
    settle();
    settle(); // it asks anew
}

void RuleChangesTest::pay(const char* alias, int units)
{
    const auto publishers = m_session->books().store.publishers().value();
    core::PayoutRequest request;
    request.key = std::string("pay-") + alias;
    for (const core::Publisher& publisher : publishers)
        if (publisher.alias == alias)
            request.publisher = publisher.key;
    request.state.requested = core::Money::ofUnits(units);
    QVERIFY(core::recordPayout(m_session->books(), request));
}

QString RuleChangesTest::earned(const char* alias)
{
    const auto names = core::tableNames(m_session->books().store).value();
    const auto balances = m_session->books().store.balances(std::nullopt).value();
    for (const core::Balance& balance : balances)
        if (names.alias(balance.publisher) == alias)
            return ui::text(core::toText(balance.earned) + " " + core::toText(balance.pending));
    return {};
}

/// "" or the first check of the books that does not hold.
QString RuleChangesTest::fault()
{
    core::NoProgress silent;
    const auto checks = core::verifyBooks(m_session->books(), silent).value();
    for (const core::Check& check : checks)
        if (!check.holds)
            return ui::text(check.name.text() + ": " + check.detail.text());
    return {};
}

QString RuleChangesTest::cells(const QTableWidget& table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.columnCount(); ++column)
        texts += table.item(row, column)->text();
    return texts.join(u" | "_s);
}

QString RuleChangesTest::shown(const ui::DataTable& table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        if (!table.isColumnHidden(column))
            texts += table.model()->index(row, column).data().toString();
    return texts.join(u" | "_s);
}

void RuleChangesTest::whatWouldChangeTellsTotalsPublishersAndMovers()
{
    edit();
    setRate(u"4"_s);
    auto* dialog = askWhatIf();
    QCOMPARE(in<QLabel>(*dialog, "summaryLabel")->text(),
             u"1 of 4 conversion(s) would earn another amount."_s);
    const auto* figures = in<QTableWidget>(*dialog, "figureTable");
    QCOMPARE(cells(*figures, 0), u"Earned | 19.00 | 13.00 | −6.00"_s);
    QCOMPARE(cells(*figures, 1), u"of it unpaid | 19.00 | 13.00 | −6.00"_s);
    QCOMPARE(cells(*figures, 2), u"of it already paid | 0.00 | 0.00 | 0.00"_s);
    QCOMPARE(cells(*figures, 3), u"Awaiting approval or held | 7.00 | 7.00 | 0.00"_s);
    const auto* publishers = in<ui::DataTable>(*dialog, "whatIfPublishersTable");
    QCOMPARE(publishers->model()->rowCount(), 1);
    QCOMPARE(shown(*publishers, 0), u"nick | 1 | 17.00 | 11.00 | −6.00 | −6.00 | 0.00 | 0.00"_s);
    const auto* movers = in<QTableWidget>(*dialog, "moverTable");
    QCOMPARE(movers->rowCount(), 1);
    QCOMPARE(cells(*movers, 0), u"B | nick | 2026-11-02 09:00 | Approved | 10.00 | 4.00 | −6.00"_s);
    QVERIFY(in<QLabel>(*dialog, "whyBeforeLabel")->text().contains(u"US, 10"_s));
    QVERIFY(in<QLabel>(*dialog, "whyAfterLabel")->text().contains(u"US, 4"_s));
    QCOMPARE(earned("nick"), u"17 7"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<ui::WhatIfDialog*>());
    QVERIFY(m_dialog->isVisible());
}

void RuleChangesTest::paidAndUnpaidAreToldApart()
{
    pay("nick", 12); // all of October, and 5 of the 10 of November
    edit();
    setRate(u"4"_s);
    const auto* figures = in<QTableWidget>(*askWhatIf(), "figureTable");
    QCOMPARE(cells(*figures, 1), u"of it unpaid | 7.00 | 4.00 | −3.00"_s);
    QCOMPARE(cells(*figures, 2), u"of it already paid | 12.00 | 9.00 | −3.00"_s);
}

void RuleChangesTest::aWrongTabIsShownInsteadOfAsking()
{
    edit();
    setRate(u"nonsense"_s);
    in<QPushButton>(*m_dialog, "whatIfButton")->click();
    settle();
    QVERIFY(!m_dialog->findChild<ui::WhatIfDialog*>());
    QVERIFY(
        in<ui::MessageBar>(*m_dialog, "messageBar")->text().startsWith(u"GEO has 1 error(s)."_s));
}

/// With 7 for each Sale instead of each Lead, TYPE takes B before GEO does; with GEO first, it does
/// not.
void RuleChangesTest::aChangedMatchOrderIsAskedToo()
{
    edit();
    auto* kinds = in<QListView>(*m_dialog, "kindListView");
    kinds->setCurrentIndex(kinds->model()->index(core::RuleKinds::indexOf("type"), 0));
    auto* model = in<ui::RuleTableView>(*m_dialog, "ruleTableView")->model();
    QVERIFY(model->setData(model->index(0, 0), u"Sale"_s));
    const auto difference = [this] {
        auto* dialog = askWhatIf();
        const QString text = cells(*in<QTableWidget>(*dialog, "figureTable"), 0);
        delete dialog;
        return text;
    };
    QCOMPARE(difference(), u"Earned | 19.00 | 16.00 | −3.00"_s);
    auto* order = in<QListWidget>(*m_dialog, "matchOrderList");
    order->setCurrentRow(order->count() - 1);
    QVERIFY(order->currentItem()->text() == u"GEO"_s);
    in<QToolButton>(*m_dialog, "moveUpButton")->click();
    QCOMPARE(difference(), u"Earned | 19.00 | 19.00 | 0.00"_s);
}

void RuleChangesTest::aChangedCostModelIsAskedFromItsQuestion()
{
    edit();
    auto* model = in<QComboBox>(*m_dialog, "costModelCombo");
    model->setCurrentIndex(model->findText(u"RevShare"_s));
    emit model->activated(model->currentIndex());
    in<QPushButton>(*m_dialog, "saveButton")->click();
    auto* question = m_dialog->findChild<QDialog*>(u"rereadDialog"_s);
    QVERIFY(question);
    in<QPushButton>(*question, "whatIfButton")->click();
    auto* dialog = opened<ui::WhatIfDialog>();
    QCOMPARE(in<QLabel>(*dialog, "summaryLabel")->text(),
             u"1 of 4 conversion(s) would earn another amount."_s);
    QCOMPARE(cells(*in<QTableWidget>(*dialog, "figureTable"), 0),
             u"Earned | 19.00 | 26.00 | 7.00"_s); // 7 % of 200; the others have a revenue of 100
    delete dialog;
    QVERIFY(question->isVisible());
    core::Campaign saved = m_session->books().store.campaigns()->front();
    QCOMPARE(saved.costModel, core::CostModel::Cpa);
}

void RuleChangesTest::anotherTimeIsAskedAnew()
{
    edit();
    setRate(u"4"_s);
    auto* dialog = askWhatIf();
    auto* period = in<QComboBox>(*dialog, "periodCombo");
    period->setCurrentIndex(2); // last month
    emit period->activated(2);
    settle();
    QCOMPARE(in<QLabel>(*dialog, "summaryLabel")->text(),
             u"0 of 1 conversion(s) would earn another amount."_s);
    QCOMPARE(in<ui::DataTable>(*dialog, "whatIfPublishersTable")->model()->rowCount(), 0);
    QVERIFY(!in<QLabel>(*dialog, "whyBeforeLabel")->isVisible());
}

void RuleChangesTest::theListOfPublishersIsExported()
{
    edit();
    setRate(u"4"_s);
    auto* dialog = askWhatIf();
    m_desktop->path = u"change.csv"_s;
    in<QAction>(*dialog, "exportAllAction")->trigger();
    settle();
    QCOMPARE(ui::text(m_session->memoryServices().files[u"change.csv"_s]),
             u"publisher,conversions,before,after,difference,unpaid_difference,paid_difference,"
             "pending_difference\nnick,1,17,11,-6,-6,0,0\n"_s);
}

void RuleChangesTest::aNewCampaignHasNothingToChange()
{
    in<QPushButton>(*m_page, "createCampaignButton")->click();
    m_dialog = opened<ui::CampaignDialog>();
    QVERIFY(!in<QPushButton>(*m_dialog, "whatIfButton")->isEnabled());
    QVERIFY(!m_dialog->findChild<ui::HistoryTab*>());
}

QTEST_MAIN(RuleChangesTest)
