// More of imports_window_test.cpp: what is earned here against what the tracker says.
#include "tests/ui/imports_window_test.h"
#include "ui/imports/compare_dialog.h"
#include "ui/models/table_model.h"
#include "ui/widgets/data_table.h"

#include <QMenu>

using namespace Qt::StringLiterals;

QWidget& ImportsWindowTest::openCompare()
{
    put(u"/log.csv"_s,
        redtrack + row("K1", "Shop,Approved,7,nick") + row("K2", "Shop,Approved,9.5,nick")
            + row("K3", "Shop,Approved,2,giftblog"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    if (!QTest::qWaitFor([&] { return cell(dialog, "columnTable", 6, 0) == u"Pub revenue"_s; }))
        qFatal("no columns");
    map(dialog, u"Pub revenue"_s, u"tracker_earning"_s);
    importNow(dialog);
    button(dialog, "compareButton").click();
    auto* compare = dialog.findChild<ui::CompareDialog*>();
    if (!QTest::qWaitFor([&] { return !textOf(*compare, "figuresLabel").isEmpty(); }))
        qFatal("no comparison");
    return *compare;
}

// What the tracker says and what is earned here, side by side and to the penny.
void ImportsWindowTest::theTrackersWordIsComparedWithOurs()
{
    QWidget& dialog = openCompare();
    QCOMPARE(textOf(dialog, "figuresLabel"),
             u"3 conversion(s) compared, 1 with a difference: ours £16.00, theirs £18.50, difference −£2.50"_s);
    const auto* lines = dialog.findChild<ui::DataTable*>(u"comparisonTable"_s)->tableModel();
    QCOMPARE(lines->rowCount(), 2);
    const auto shown = [&lines](int row, const char* column) {
        return lines->index(row, lines->columnOf(column)).data().toString();
    };
    QCOMPARE(shown(0, "publisher"), u"nick"_s);
    QCOMPARE(shown(0, "rule_kind"), u"PUBLISHER/ALIAS"_s);
    QCOMPARE(shown(0, "differing"), u"1"_s);
    QCOMPARE(shown(0, "ours"), u"14.00"_s);
    QCOMPARE(shown(0, "theirs"), u"16.50"_s);
    QCOMPARE(shown(0, "difference"), u"−2.50"_s);
    QCOMPARE(shown(1, "rule_kind"), u"Default payout"_s);
    const auto* differing = dialog.findChild<ui::DataTable*>(u"differingTable"_s)->tableModel();
    QCOMPARE(differing->rowCount(), 1);
    QCOMPARE(differing->index(0, differing->columnOf("clickid")).data().toString(), u"K2"_s);
}

void ImportsWindowTest::theComparisonIsExported()
{
    QWidget& dialog = openCompare();
    m_desktop->path = u"/compared.csv"_s;
    button(dialog, "comparisonExportButton")
        .menu()
        ->findChild<QAction*>(u"exportAllAction"_s)
        ->trigger();
    auto& files = m_session->memoryServices().files;
    QTRY_VERIFY(files.contains(u"/compared.csv"_s));
    QVERIFY(files[u"/compared.csv"_s].find("nick,publisher,2,1,14,16.5,-2.5") != std::string::npos);
}

// The imports there are, and what the list shows: the same dialog from the page.
void ImportsWindowTest::anotherImportIsComparedByChoice()
{
    openCompare();
    ui::compareEarnings(*m_session, m_window.get(), {});
    ui::CompareDialog* dialog = nullptr;
    for (auto* each :
         m_window->findChildren<ui::CompareDialog*>(QString(), Qt::FindDirectChildrenOnly))
        dialog = each;
    QVERIFY(dialog);
    QComboBox& scope = combo(*dialog, "scopeCombo");
    QTRY_COMPARE(scope.count(), 2);
    QCOMPARE(scope.currentText(), u"The conversions that the list shows"_s);
    QVERIFY(scope.itemText(1).startsWith(u"Import 1: log.csv"_s));
    scope.setCurrentIndex(1);
    emit scope.activated(1);
    QTRY_VERIFY(textOf(*dialog, "figuresLabel").startsWith(u"3 conversion(s) compared"_s));
}
