#include "tests/ui/imports_window_test.h"

using namespace Qt::StringLiterals;

// The rows shown must be those of the map, not of the file.
void ImportsWindowTest::columnsAreMappedAndTheFirstRowsUnderstoodAnew()
{
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,APPROVED,7.50,nick"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_COMPARE(cell(dialog, "columnTable", 6, 0), u"Pub revenue"_s);
    QCOMPARE(cell(dialog, "columnTable", 6, 1), u"Not used"_s);
    QCOMPARE(cell(dialog, "columnTable", 6, 2), u"—"_s);
    QCOMPARE(cell(dialog, "columnTable", 3, 1), u"conv_time"_s);
    QCOMPARE(cell(dialog, "columnTable", 3, 2), u"2026-11-01T09:00:00Z"_s);
    QCOMPARE(cell(dialog, "columnTable", 5, 2), u"approved"_s);
    map(dialog, u"Pub revenue"_s, u"tracker_earning"_s);
    QTRY_COMPARE(cell(dialog, "columnTable", 6, 1), u"tracker_earning"_s);
    QCOMPARE(cell(dialog, "columnTable", 6, 2), u"7.5"_s);
    map(dialog, u"Pub revenue"_s, u"Not used"_s);
    QTRY_COMPARE(cell(dialog, "columnTable", 6, 1), u"Not used"_s);
    QVERIFY2(dialog.settings().columnMap.empty(), "as the preset has it: nothing to be kept");
}

// A window that refuses a file for its heads alone has nothing to map.
void ImportsWindowTest::aHeaderOfWhichNothingIsKnownIsMappedByHand()
{
    put(u"/log.csv"_s, "Zeitpunkt;Angebot;Wer\n2026-11-01T09:00:00Z;Shop;nick\n");
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_VERIFY(dialog.messages()->text().contains(u"no header"_s));
    QVERIFY(dialog.messages()->text().contains(u"conv_time, campaign, publisher"_s));
    QVERIFY(dialog.findChild<QWidget*>(u"readingPage"_s)->isVisible());
    QCOMPARE(cell(dialog, "columnTable", 0, 1), u"Not used"_s);
    QVERIFY(!button(dialog, "importNowButton").isEnabled());
    map(dialog, u"Zeitpunkt"_s, u"conv_time"_s);
    map(dialog, u"Angebot"_s, u"campaign"_s);
    QTRY_VERIFY(dialog.messages()->text().contains(u"“publisher” is missing"_s));
    map(dialog, u"Wer"_s, u"publisher"_s);
    importNow(dialog);
    QCOMPARE(balanceOf("nick").balance(), core::Money::ofUnits(7));
}

// Two columns for one field: said at once, and mended by saying which of them it is. Nothing else
// may be changed on the way: the keyboard walks through every field.
void ImportsWindowTest::aFieldHasOneColumn()
{
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7.50,nick"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_COMPARE(cell(dialog, "columnTable", 2, 1), u"revenue"_s);
    map(dialog, u"Pub revenue"_s, u"revenue"_s);
    QTRY_VERIFY(dialog.messages()->text().contains(u"both mean revenue"_s));
    QVERIFY(!button(dialog, "importNowButton").isEnabled());
    map(dialog, u"Payout"_s, u"Not used"_s);
    QTRY_COMPARE(cell(dialog, "columnTable", 6, 1), u"revenue"_s);
    QCOMPARE(cell(dialog, "columnTable", 2, 1), u"Not used"_s);
    importNow(dialog);
    const auto all = m_session->books().store.conversionPage({}, 0, 1).value();
    QCOMPARE(core::toText(all.front().conversion.revenue.value()), std::string("7.5"));
}
