// More of conversions_page_test.cpp: the way through its tools, what is told of
// currencies, imports.
#include "tests/support/focus_round.h"
#include "tests/ui/conversions_page_test.h"
#include "ui/widgets/window_manners.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// From the search to the primary button, from there to the rows and up again to the filters.
void ConversionsPageTest::tabGoesThroughTheToolsAsTheyAreRead()
{
    const ui::WindowManners manners(*qApp);
    importText(row("a", "01", "nick,Lead,approved,FR,1"));
    showPage();
    QVERIFY(!m_page->visibleRegion().isEmpty());
    QCOMPARE(tests::focusJumps(*m_page), QStringList());
}

/// The books are in GBP, which the column's head says.
void ConversionsPageTest::aRevenueInAnotherCurrencySaysWhich()
{
    core::StringSource file("id,conv_time,campaign,publisher,revenue,currency\n"
                            "a,2026-11-04T09:00:00Z,Shop,nick,12.5,GBP\n"
                            "b,2026-11-03T09:00:00Z,Shop,nick,12.5,EUR\n"
                            "c,2026-11-02T09:00:00Z,Shop,nick,1250,JPY\n"
                            "d,2026-11-01T09:00:00Z,Shop,nick,,EUR\n");
    core::NoProgress silent;
    QVERIFY(core::importConversions(m_session->books(), file, {}, silent).has_value());
    showPage();
    const int revenue = model()->columnOf("revenue");
    QStringList shown;
    for (int row = 0; row < model()->rowCount(); ++row)
        shown += model()->index(row, revenue).data().toString();
    QCOMPARE(shown, QStringList({ u"12.50"_s, u"€12.50"_s, u"¥1250"_s, u"—"_s }));
    QCOMPARE(model()->headerData(revenue, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Revenue, £"_s);
    QVERIFY(model()->cellAt(1, revenue) == core::Cell(core::parseMoney("12.5").value()));
}

/// By itself while the currencies' own column is hidden; a copy of "12.50" alone would be pounds.
void ConversionsPageTest::aCopiedRevenueInAnotherCurrencySaysWhich()
{
    core::StringSource file("id,conv_time,campaign,publisher,revenue,currency\n"
                            "a,2026-11-04T09:00:00Z,Shop,nick,12.5,GBP\n"
                            "b,2026-11-03T09:00:00Z,Shop,nick,12.5,EUR\n");
    core::NoProgress silent;
    QVERIFY(core::importConversions(m_session->books(), file, {}, silent).has_value());
    showPage();
    const auto copied = [this](const char* column) {
        QGuiApplication::clipboard()->clear();
        table()->copyRows();
        QStringList cells;
        if (!QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }))
            return cells;
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        const std::vector<int> columns = table()->exportColumns(false);
        const auto at = std::ranges::find(columns, model()->columnOf(column)) - columns.begin();
        for (const QString& line : { lines.value(1), lines.value(2) })
            cells += line.split(u'\t').value(at);
        return cells;
    };
    QCOMPARE(copied("revenue"), QStringList({ u"12.50"_s, u"€12.50"_s }));
    table()->setColumnHidden(model()->columnOf("currency"), false);
    QCOMPARE(copied("revenue"), QStringList({ u"12.50"_s, u"12.50"_s }));
    QCOMPARE(copied("currency"), QStringList({ u"GBP"_s, u"EUR"_s }));
}

void ConversionsPageTest::anImportIsTriedFirstAndThenKept()
{
    showPage();
    m_session->memoryServices().files[u"/in.csv"_s] =
        head + row("a", "01", "nick,Lead,approved,US,1") + row("b", "01", "nick,Lead,pending,US,1");
    auto* dialog = openImport(u"/in.csv"_s);
    auto* import = dialog->findChild<QPushButton*>(u"importNowButton"_s);
    QTRY_VERIFY(import->isEnabled());
    QVERIFY(dialog->findChild<QLabel*>(u"countsLabel"_s)->text().contains(u"2 new"_s));
    QVERIFY(dialog->findChild<QLabel*>(u"amountsLabel"_s)->text().contains(u"7.00"_s));
    QCOMPARE(m_session->books().store.countConversions({}).value(), 0);
    import->click();
    QTRY_COMPARE(m_session->books().store.countConversions({}).value(), 2);
    QTRY_COMPARE(import->text(), u"Close"_s);
    QPointer<ui::ImportDialog> guard(dialog);
    import->click();
    QTRY_VERIFY(!guard);
    QTRY_COMPARE(model()->rowCount(), 2);
    QCOMPARE(balanceOf("nick").balance(), core::Money::ofUnits(7));
}

void ConversionsPageTest::rejectedRowsAreListedAndSaved()
{
    showPage();
    const std::string bad = "x,yesterday,Shop,nick,Lead,approved,US,1";
    m_session->memoryServices().files[u"/in.csv"_s] =
        head + row("a", "01", "nick,Lead,approved,US,1") + bad + "\n";
    auto* dialog = openImport(u"/in.csv"_s);
    auto* issues = dialog->findChild<QTableWidget*>(u"issueTable"_s);
    QTRY_COMPARE(issues->rowCount(), 1);
    QCOMPARE(issues->item(0, 0)->text(), u"3"_s);
    QCOMPARE(issues->item(0, 1)->text(), u"rejected"_s);
    QCOMPARE(issues->item(0, 2)->text(), u"conv_time"_s);
    QVERIFY(issues->item(0, 3)->text().contains(u"yesterday"_s));
    issues->setFixedWidth(400); // words wrap, none ends in "…"
    QTRY_VERIFY(issues->rowHeight(0) > issues->verticalHeader()->defaultSectionSize());
    m_desktop->path = u"/rejected.csv"_s;
    dialog->findChild<QPushButton*>(u"saveRejectsButton"_s)->click();
    auto& files = m_session->memoryServices().files;
    QTRY_VERIFY(files.contains(u"/rejected.csv"_s));
    QVERIFY(files[u"/rejected.csv"_s].find(bad) != std::string::npos);
    QVERIFY(files[u"/rejected.csv"_s].find("reject_reason") != std::string::npos);
    dialog->reject();
}

// The list and the button were missing where not one row could be taken: just where they are
// needed.
void ConversionsPageTest::aFileOfBadRowsAloneIsListedAndSavedToo()
{
    showPage();
    m_session->memoryServices().files[u"/in.csv"_s] =
        head + row("a", "01", "nobody,Lead,approved,US,1") + row("b", "01", "nick,Lead,lost,US,1");
    auto* dialog = openImport(u"/in.csv"_s);
    auto* issues = dialog->findChild<QTableWidget*>(u"issueTable"_s);
    QTRY_COMPARE(issues->rowCount(), 2);
    QVERIFY(issues->isVisible());
    QCOMPARE(issues->item(0, 2)->text(), u"publisher"_s);
    QCOMPARE(issues->item(1, 2)->text(), u"status"_s);
    QVERIFY(dialog->messages()->text().startsWith(u"None of the file's 2 row(s) can be taken."_s));
    QVERIFY(!dialog->findChild<QPushButton*>(u"importNowButton"_s)->isEnabled());
    m_desktop->path = u"/rejected.csv"_s;
    dialog->findChild<QPushButton*>(u"saveRejectsButton"_s)->click();
    auto& files = m_session->memoryServices().files;
    QTRY_VERIFY(files.contains(u"/rejected.csv"_s));
    QVERIFY(files[u"/rejected.csv"_s].find("lost") != std::string::npos);
    dialog->reject();
}

void ConversionsPageTest::missingPublishersAreCreatedWhenAsked()
{
    showPage();
    m_session->memoryServices().files[u"/in.csv"_s] = head
        + row("a", "01", "nick,Lead,approved,US,1") + row("b", "01", "newcomer,Lead,approved,US,1");
    auto* dialog = openImport(u"/in.csv"_s);
    auto* counts = dialog->findChild<QLabel*>(u"countsLabel"_s);
    QTRY_VERIFY(counts->text().contains(u"1 rejected"_s));
    dialog->findChild<QCheckBox*>(u"createMissingCheck"_s)->click();
    QTRY_VERIFY(counts->text().contains(u"0 rejected"_s));
    QVERIFY(dialog->findChild<QLabel*>(u"remarksLabel"_s)->text().contains(u"newcomer"_s));
    dialog->findChild<QPushButton*>(u"importNowButton"_s)->click();
    QTRY_COMPARE(balanceOf("newcomer").balance(), core::Money::ofUnits(10));
}

void ConversionsPageTest::changedRowsAreListedAndNotAppliedWhenAsked()
{
    importText(row("a", "01", "nick,Lead,approved,US,1"));
    const auto before = balanceOf("nick").balance();
    showPage();
    m_session->memoryServices().files[u"/in.csv"_s] =
        head + row("a", "01", "nick,Lead,declined,US,1") + row("b", "01", "nick,Lead,pending,US,1");
    auto* dialog = openImport(u"/in.csv"_s);
    auto* import = dialog->findChild<QPushButton*>(u"importNowButton"_s);
    QTRY_COMPARE(import->text(), u"Import 2 conversion(s)"_s);
    auto* issues = dialog->findChild<QTableWidget*>(u"issueTable"_s);
    QVERIFY(!issues->isVisible());
    dialog->findChild<QCheckBox*>(u"keepOldCheck"_s)->click();
    QTRY_COMPARE(import->text(), u"Import 1 conversion(s)"_s);
    QTRY_COMPARE(issues->rowCount(), 1);
    QVERIFY(issues->isVisible());
    QVERIFY(!dialog->findChild<QPushButton*>(u"saveRejectsButton"_s)->isVisible());
    QCOMPARE(issues->item(0, 0)->text(), u"2"_s);
    QCOMPARE(issues->item(0, 1)->text(), u"not applied"_s);
    QVERIFY2(issues->item(0, 3)->text().contains(u"the books keep"_s),
             qPrintable(issues->item(0, 3)->text()));
    import->click();
    QTRY_COMPARE(import->text(), u"Close"_s);
    QCOMPARE(m_session->books().store.countConversions({}).value(), 2);
    QCOMPARE(balanceOf("nick").balance(), before);
    dialog->accept();
}

void ConversionsPageTest::theSameFileTwiceChangesNothing()
{
    importText(row("a", "01", "nick,Lead,approved,US,1"));
    showPage();
    m_session->memoryServices().files[u"/in.csv"_s] =
        head + row("a", "01", "nick,Lead,approved,US,1");
    auto* dialog = openImport(u"/in.csv"_s);
    QTRY_VERIFY(dialog->findChild<QLabel*>(u"countsLabel"_s)->text().contains(u"1 unchanged"_s));
    QVERIFY(!dialog->findChild<QPushButton*>(u"importNowButton"_s)->isEnabled());
    dialog->reject();
}

void ConversionsPageTest::aFileThatCannotBeReadIsSaid()
{
    showPage();
    auto* dialog = openImport(u"/nowhere.csv"_s);
    QTRY_VERIFY(dialog->messages()->text().contains(u"no such file"_s));
    QVERIFY(!dialog->findChild<QPushButton*>(u"importNowButton"_s)->isEnabled());
    m_session->memoryServices().files[u"/letter.csv"_s] = "Dear sir,\nplease pay.\n";
    dialog->setFile(u"/letter.csv"_s);
    QTRY_VERIFY(dialog->messages()->text().contains(u"conv_time"_s));
    dialog->reject();
}

void ConversionsPageTest::aFileDroppedOnThePageIsImported()
{
    showPage();
    m_session->memoryServices().files[u"/in.csv"_s] =
        head + row("a", "01", "nick,Lead,approved,US,1");
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(u"/in.csv"_s) });
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QTRY_VERIFY(m_page->findChild<ui::ImportDialog*>());
    auto* dialog = m_page->findChild<ui::ImportDialog*>();
    QTRY_VERIFY(dialog->findChild<QPushButton*>(u"importNowButton"_s)->isEnabled());
    dialog->reject();
}

void ConversionsPageTest::anImportIsTakenBackWithAReason()
{
    importText(row("a", "01", "nick,Lead,approved,US,1"));
    showPage();
    ui::showBatches(*m_session, m_page.get());
    QTRY_VERIFY(m_page->findChild<ui::BatchesDialog*>());
    auto* dialog = m_page->findChild<ui::BatchesDialog*>();
    QVERIFY2(!dialog->saveButton()->isEnabled(), "none is chosen");
    QCOMPARE(dialog->table()->tableModel()->rowCount(), 1);
    dialog->table()->selectRecordRow(0);
    QTRY_VERIFY(dialog->saveButton()->isEnabled());
    const QString told = dialog->findChild<QLabel*>(u"contentsLabel"_s)->text();
    QVERIFY2(told.contains(u"1 conversion(s) came in"_s), qPrintable(told));
    QVERIFY2(told.contains(u"7.00"_s), qPrintable(told));
    auto* reason = dialog->findChild<QLineEdit*>(u"reasonEdit"_s);
    dialog->saveButton()->click();
    QVERIFY2(reason->property("invalid").toBool(), "why?");
    reason->setText(u"wrong file"_s);
    dialog->saveButton()->click();
    QTRY_COMPARE(dialog->table()->tableModel()->rowCount(), 2);
    QCOMPARE(balanceOf("nick").balance(), core::Money{});
    QCOMPARE(m_session->books().store.batches().value().back().note, "wrong file");
    QVERIFY2(!dialog->saveButton()->isEnabled(), "none is chosen");
    for (QWidget* each : dialog->findChildren<QLineEdit*>())
        QVERIFY(!each->accessibleName().isEmpty());
}
