#include "tests/ui/conversions_page_test.h"

using namespace Qt::StringLiterals;

void ConversionsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"payoutdesk-test"_s);
    QCoreApplication::setApplicationName(u"conversions"_s);
    QSettings().clear();
}

void ConversionsPageTest::init()
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
    auto rules = core::parseRulesFile("geo, US, 10\npublisher, nick, 7\n").rules;
    QVERIFY(core::saveCampaign(m_session->books(),
                               { campaign, { rules[0].rule, rules[1].rule }, false, {} }));
}

void ConversionsPageTest::cleanup()
{
    m_page.reset();
    m_desktop.reset();
    m_session.reset();
}

void ConversionsPageTest::importText(const std::string& csv)
{
    core::StringSource source(head + csv);
    core::NoProgress silent;
    const auto report = core::importConversions(m_session->books(), source, {}, silent);
    QVERIFY2(report, report ? "" : report.error().sentence().c_str());
    QCOMPARE(report->rejected, 0);
}

void ConversionsPageTest::showPage()
{
    m_page = std::make_unique<ui::ConversionsPage>(*m_session);
    m_page->resize(1000, 600);
    m_page->show();
    m_page->activate();
    QTRY_COMPARE(model()->countState(), ui::ConversionListModel::Count::Complete);
}

ui::ImportDialog* ConversionsPageTest::openImport(const QString& path)
{
    m_desktop->path = path;
    press("importButton");
    if (!QTest::qWaitFor([this] { return m_page->findChild<ui::ImportDialog*>(); }))
        qFatal("no import dialog");
    auto* dialog = m_page->findChild<ui::ImportDialog*>();
    dialog->findChild<QPushButton*>(u"chooseFileButton"_s)->click();
    return dialog;
}

QStringList ConversionsPageTest::ids() const
{
    const int column = model()->columnOf("id");
    QStringList ids;
    for (int row = 0; row < model()->rowCount(); ++row)
        ids += model()->index(row, column).data().toString();
    return ids;
}

core::Balance ConversionsPageTest::balanceOf(const std::string& alias)
{
    const auto names = core::tableNames(m_session->books().store).value();
    const auto balances = m_session->books().store.balances(std::nullopt).value();
    for (const core::Balance& balance : balances)
        if (names.alias(balance.publisher) == alias)
            return balance;
    return {};
}

void ConversionsPageTest::anEmptyPageSaysHowToBegin()
{
    showPage();
    auto* begin = table()->findChild<QPushButton*>(u"emptyButton"_s);
    QTRY_VERIFY(begin->isVisible());
    QCOMPARE(begin->text(), u"Import conversions"_s);
    for (const char* name : { "approveButton", "declineButton", "whyButton" })
        QVERIFY(!m_page->findChild<QPushButton*>(QLatin1String(name))->isEnabled());
}

void ConversionsPageTest::aLongListIsFetchedAsItComesIntoSight()
{
    std::string csv;
    for (int i = 0; i < 1000; ++i)
        csv += row("c" + std::to_string(i), "01", "nick,Lead,approved,FR,1");
    importText(csv);
    showPage();
    const QAbstractItemModelTester tester(model());
    QCOMPARE(model()->rowCount(), 1000);
    QVERIFY(model()->rowAt(0));
    QVERIFY(!model()->rowAt(900));
    table()->scrollToBottom();
    QTRY_VERIFY(model()->rowAt(999));
    QVERIFY(!model()->rowAt(500));
}

void ConversionsPageTest::theCountIsOnlySaidWhenItIsKnown()
{
    std::string csv;
    for (int i = 0; i < 450; ++i)
        csv += row("c" + std::to_string(i), "01", "nick,Lead,approved,FR,1");
    importText(csv);
    m_page = std::make_unique<ui::ConversionsPage>(*m_session);
    m_page->show();
    QStringList said;
    connect(m_page.get(), &ui::Page::statusText, this, [&](const QString& shown) {
        if (said.isEmpty() || said.back() != shown)
            said += shown;
    });
    m_page->activate();
    QTRY_COMPARE(model()->countState(), ui::ConversionListModel::Count::Complete);
    QVERIFY2(said.back().contains(u"<b>450</b>"_s), qPrintable(said.join(u" | "_s)));
    QVERIFY(said.join(u" "_s).contains(u"more than <b>200</b>"_s));
}

void ConversionsPageTest::anAnswerToAnOlderFilterIsDropped()
{
    importText(row("a", "01", "nick,Lead,approved,FR,1")
               + row("b", "02", "giftblog,Lead,pending,FR,1"));
    showPage();
    core::ConversionFilter pending;
    pending.status = core::ConversionStatus::Pending;
    core::ConversionFilter approved;
    approved.status = core::ConversionStatus::Approved;
    QSignalSpy answers(model(), &ui::ConversionListModel::namesChanged);
    model()->ask(pending);
    model()->ask(approved);
    QTRY_COMPARE(ids(), QStringList{ u"a"_s });
    QTest::qWait(20);
    QCOMPARE(ids(), QStringList{ u"a"_s });
    QCOMPARE(answers.count(), 1);
}

// 1024 pixels at a font of 13, without the navigation.
void ConversionsPageTest::aNarrowWindowHasRoomForAllTools()
{
    showPage();
    const int narrow = ui::Theme::space(256 - 50);
    QVERIFY(m_page->minimumSizeHint().width() <= narrow);
    m_page->resize(narrow, m_page->height());
    QCOMPARE(m_page->width(), narrow);
    const auto tools = m_page->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QPushButton* tool : tools)
        QVERIFY2(m_page->rect().contains(tool->geometry()), qPrintable(tool->text()));
}

void ConversionsPageTest::filtersAskTheBooks()
{
    importText(row("a", "01", "nick,Lead,approved,FR,1")
               + row("b", "02", "giftblog,Lead,pending,FR,1")
               + row("c", "20", "nick,Sale,pending,FR,1"));
    showPage();
    auto* publisher = m_page->findChild<QComboBox*>(u"publisherFilterCombo"_s);
    QTRY_COMPARE(publisher->count(), 3);
    publisher->setCurrentIndex(publisher->findText(u"nick"_s));
    emit publisher->activated(publisher->currentIndex());
    QTRY_COMPARE(ids(), (QStringList{ u"c"_s, u"a"_s }));
    auto* status = m_page->findChild<QComboBox*>(u"statusFilterCombo"_s);
    status->setCurrentIndex(status->findText(u"Pending"_s));
    emit status->activated(status->currentIndex());
    QTRY_COMPARE(ids(), QStringList{ u"c"_s });
    publisher->setCurrentIndex(0);
    m_page->findChild<ui::PeriodFilter*>()->setOwnPeriod(
        { core::parseDate("2026-11-01").value(), core::parseDate("2026-11-03").value() });
    QTRY_COMPARE(ids(), QStringList{ u"b"_s });
    QTest::keyClicks(m_page->findChild<QLineEdit*>(u"searchEdit"_s), u"nothing"_s);
    QTRY_COMPARE(model()->rowCount(), 0);
}

void ConversionsPageTest::thoseThatWaitForARateAreFound()
{
    core::StringSource file("id,conv_time,campaign,publisher,revenue,currency\n"
                            "w,2026-11-01T09:00:00Z,Shop,nick,5,EUR\n"
                            "v,2026-11-02T09:00:00Z,Shop,nick,5,GBP\n");
    core::NoProgress silent;
    QVERIFY(core::importConversions(m_session->books(), file, {}, silent).has_value());
    showPage();
    auto* status = m_page->findChild<QComboBox*>(u"statusFilterCombo"_s);
    status->setCurrentIndex(status->findText(u"Waits for a rate"_s));
    emit status->activated(status->currentIndex());
    QTRY_COMPARE(ids(), QStringList{ u"w"_s });
}

void ConversionsPageTest::howOneIsLinkedIsFilteredAndSaid()
{
    QVERIFY(core::saveTypeSettings(m_session->books(),
                                   { { "Lead", core::DuplicateWay::Mark, {}, 0 },
                                     { "Sale", core::DuplicateWay::Ignore, {}, 0 },
                                     { "Signup", core::DuplicateWay::Replace, {}, 0 },
                                     { "Deposit", core::DuplicateWay::Add, {}, 0 } }));
    std::string csv = "id,clickid,conv_time,campaign,publisher,type,status,revenue,refund_of\n";
    for (const char* type : { "Lead", "Sale", "Signup", "Deposit" })
        for (const char* place : { "1", "2" })
            csv += std::string(type) + place + ',' + type + ",2026-11-0" + place
                + "T09:00:00Z,Shop,nick," + type + ",approved,1,\n";
    csv += "back,,2026-11-03T09:00:00Z,Shop,nick,Lead,approved,-1,Lead1\n";
    core::StringSource file(csv);
    core::NoProgress silent;
    QVERIFY(core::importConversions(m_session->books(), file, {}, silent).has_value());
    showPage();
    QCOMPARE(ids().size(), 9);
    auto* link = m_page->findChild<QComboBox*>(u"linkFilterCombo"_s);
    const std::pair<QString, QString> found[] = { { u"Repeated"_s, u"Lead2"_s },
                                                  { u"Ignored"_s, u"Sale2"_s },
                                                  { u"Replaced"_s, u"Signup1"_s },
                                                  { u"Added"_s, u"Deposit2"_s },
                                                  { u"Refund"_s, u"back"_s } };
    QCOMPARE(link->count(), 6);
    for (const auto& [word, id] : found) {
        link->setCurrentIndex(link->findText(word));
        emit link->activated(link->currentIndex());
        QTRY_COMPARE(ids(), QStringList{ id });
        QCOMPARE(model()->index(0, model()->columnOf("link")).data().toString(), word);
    }
    QTest::keyClicks(m_page->findChild<QLineEdit*>(u"searchEdit"_s), u"Sale"_s);
    QTRY_COMPARE(model()->rowCount(), 0);
    link->setCurrentIndex(0);
    emit link->activated(0);
    QTRY_COMPARE(ids(), (QStringList{ u"Sale2"_s, u"Sale1"_s }));
}

void ConversionsPageTest::headsSortByTimeEarningAndRevenueOnly()
{
    importText(row("a", "01", "nick,Lead,approved,US,5")
               + row("b", "02", "giftblog,Lead,pending,FR,9")
               + row("c", "03", "nick,Lead,approved,FR,1"));
    showPage();
    QCOMPARE(ids(), (QStringList{ u"c"_s, u"b"_s, u"a"_s }));
    table()->sortByColumn(model()->columnOf("revenue"), Qt::DescendingOrder);
    QTRY_COMPARE(ids(), (QStringList{ u"b"_s, u"a"_s, u"c"_s }));
    table()->sortByColumn(model()->columnOf("country"), Qt::AscendingOrder);
    QTest::qWait(20);
    QCOMPARE(ids(), (QStringList{ u"b"_s, u"a"_s, u"c"_s }));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), model()->columnOf("revenue"));
}

void ConversionsPageTest::approvingPostsTheDifference()
{
    importText(row("a", "01", "nick,Lead,pending,FR,1"));
    showPage();
    QCOMPARE(balanceOf("nick").balance(), core::Money{});
    table()->selectRecordRow(0);
    press("approveButton");
    confirm({});
    QTRY_COMPARE(balanceOf("nick").balance(), core::Money::ofUnits(7));
    QTRY_VERIFY(m_page->findChild<ui::MessageBar*>()->text().contains(u"7.00"_s));
    QTRY_COMPARE(model()->index(0, model()->columnOf("status")).data().toString(), u"Approved"_s);
    QCOMPARE(table()->selectedRows(), std::vector<int>{ 0 });
    core::NoProgress silent;
    const auto checks = core::verifyBooks(m_session->books(), silent).value();
    for (const core::Check& check : checks)
        QVERIFY2(check.holds, check.detail.text().c_str());
}

void ConversionsPageTest::decliningManyAsksWithTheirCount()
{
    std::string csv;
    for (int i = 0; i < 500; ++i)
        csv += row("c" + std::to_string(i), "01", "nick,Lead,approved,FR,1");
    importText(csv + row("d", "02", "giftblog,Lead,pending,FR,1"));
    showPage();
    table()->selectAll();
    press("declineButton");
    QTRY_VERIFY(statusDialog());
    const QString said = statusDialog()->findChild<QLabel*>(u"statusChangeLabel"_s)->text();
    QVERIFY(statusDialog()->windowTitle().contains(u"501"_s));
    QVERIFY2(said.contains(u"500 approved"_s), qPrintable(said));
    QVERIFY(said.contains(u"1 pending"_s));
    auto* reason = statusDialog()->findChild<QLineEdit*>(u"reasonEdit"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY2(reason->property("invalid").toBool(), "a decline needs its reason");
    QCOMPARE(balanceOf("nick").balance(), core::Money::ofUnits(3500));
    confirm(u"fraud"_s);
    QTRY_COMPARE(balanceOf("nick").balance(), core::Money{});
    QCOMPARE(m_session->books().store.batches().value().back().note, "fraud");
}

void ConversionsPageTest::conversionsWithoutAnIdAreApprovedToo()
{
    importText(row("", "01", "nick,Lead,pending,FR,1") + row("", "02", "nick,Sale,pending,FR,1"));
    showPage();
    table()->selectRecordRow(1);
    press("approveButton");
    confirm({});
    QTRY_COMPARE(balanceOf("nick").balance(), core::Money::ofUnits(7));
    QCOMPARE(balanceOf("nick").pending, core::Money::ofUnits(7));
}

/// Another program imports while the list is open: the second row is another conversion's then.
void ConversionsPageTest::noOtherConversionsAreChangedThanThoseThatWereChosen()
{
    importText(row("b", "04", "nick,Lead,approved,FR,1") + row("a", "05", "nick,Lead,approved,FR,1"));
    showPage();
    QCOMPARE(ids(), QStringList({ u"a"_s, u"b"_s }));
    table()->selectRecordRow(1);
    importText(row("c", "06", "giftblog,Lead,approved,US,1"));
    const auto* messages = m_page->findChild<ui::MessageBar*>();
    press("declineButton");
    QTRY_VERIFY(messages->text().contains(u"choose again"_s));
    QVERIFY(!statusDialog());
    QTRY_COMPARE(ids(), QStringList({ u"c"_s, u"a"_s, u"b"_s }));
    QVERIFY(table()->selectedRows().empty());

    table()->selectRecordRow(1);
    importText(row("d", "07", "giftblog,Lead,pending,US,1"));
    QGuiApplication::clipboard()->setText(u"before"_s);
    table()->copyRows();
    QTRY_COMPARE(ids(), QStringList({ u"d"_s, u"c"_s, u"a"_s, u"b"_s }));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(balanceOf("giftblog").balance(), core::Money::ofUnits(10));
    QCOMPARE(balanceOf("nick").balance(), core::Money::ofUnits(14));
}

void ConversionsPageTest::whatCameInUnseenIsNotApprovedWithAll()
{
    importText(row("a", "05", "nick,Lead,pending,FR,1"));
    showPage();
    table()->selectAll();
    press("approveButton");
    QTRY_VERIFY(statusDialog());
    importText(row("b", "06", "giftblog,Lead,pending,US,1"));
    confirm({});
    QTRY_COMPARE(ids(), QStringList({ u"b"_s, u"a"_s }));
    QCOMPARE(balanceOf("nick").balance(), core::Money{});
    QCOMPARE(balanceOf("giftblog").balance(), core::Money{});
}

void ConversionsPageTest::theSelectionGoesWhereOtherRowsTookItsPlaces()
{
    importText(row("a", "05", "nick,Lead,pending,FR,1") + row("b", "04", "nick,Lead,pending,FR,1"));
    showPage();
    table()->selectRecordRow(1);
    press("approveButton");
    confirm({});
    QTRY_COMPARE(balanceOf("nick").balance(), core::Money::ofUnits(7));
    QCOMPARE(table()->selectedRows(), std::vector<int>({ 1 }));
    importText(row("c", "06", "nick,Lead,pending,FR,1"));
    model()->askAgain();
    QTRY_COMPARE(ids(), QStringList({ u"c"_s, u"a"_s, u"b"_s }));
    QVERIFY(table()->selectedRows().empty());
}

void ConversionsPageTest::whyThisAmountShowsWinnerAndLosers()
{
    importText(row("a", "01", "nick,Lead,approved,US,1"));
    showPage();
    table()->selectRecordRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<QDialog*>(u"whyDialog"_s));
    auto* why = m_page->findChild<QDialog*>(u"whyDialog"_s);
    QCOMPARE(why->findChild<QLabel*>(u"amountLabel"_s)->text(), u"7.00 GBP"_s);
    QVERIFY(why->findChild<QLabel*>(u"winnerLabel"_s)->text().startsWith(u"PUBLISHER/ALIAS"_s));
    auto* losers = why->findChild<QTableWidget*>(u"loserTable"_s);
    QCOMPARE(losers->rowCount(), 2);
    QCOMPARE(losers->item(0, 0)->text(), u"GEO"_s);
    QCOMPARE(losers->item(1, 0)->text(), u"Default payout"_s);
}

void ConversionsPageTest::exportHoldsEveryRowThatFits()
{
    std::string csv;
    for (int i = 0; i < 700; ++i)
        csv += row("c" + std::to_string(i), "01", "nick,Lead,approved,FR,1");
    importText(csv + row("d", "02", "giftblog,Lead,pending,FR,1"));
    showPage();
    auto* publisher = m_page->findChild<QComboBox*>(u"publisherFilterCombo"_s);
    publisher->setCurrentIndex(publisher->findText(u"nick"_s));
    emit publisher->activated(publisher->currentIndex());
    QTRY_COMPARE(model()->rowCount(), 700);
    m_desktop->path = u"/out.csv"_s;
    auto* menu = m_page->findChild<QPushButton*>(u"exportButton"_s)->menu();
    menu->findChild<QAction*>(u"exportAllAction"_s)->trigger();
    auto& files = m_session->memoryServices().files;
    QTRY_VERIFY(files.contains(u"/out.csv"_s));
    const std::string& written = files[u"/out.csv"_s];
    QCOMPARE(std::count(written.begin(), written.end(), '\n'), 701);
    QVERIFY(written.find("c699,") != std::string::npos);
}

QTEST_MAIN(ConversionsPageTest)
