// More of campaign_dialog_test.cpp: Try it.
#include "core/usecases/import_conversions.h"
#include "tests/support/focus_round.h"
#include "tests/ui/campaign_dialog_test.h"
#include "ui/campaigns/try_dialog.h"
#include "ui/widgets/window_manners.h"

#include <QHeaderView>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

QString winnerOf(QWidget* dialog)
{
    return part<QLabel>(dialog, "tryWinnerLabel")->text();
}

} // namespace

/// An answer by the saved rules while a draft is edited, or one that does not follow the typing.
void CampaignDialogTest::anImaginaryConversionIsTriedByTheDraft()
{
    openSaved(core::CostModel::Cpa,
              { ruleOf("geo", "US, 10"), ruleOf("type", "Lead, 15"), ruleOf("geo", "FR, 9") });
    m_dialog->draft().setCell(kindOf("type"), 0, 1, u"17"_s);
    press("tryButton");
    QTRY_VERIFY(m_dialog->findChild<ui::TryDialog*>());
    auto* dialog = m_dialog->findChild<ui::TryDialog*>();
    QTest::keyClicks(part<QLineEdit>(dialog, "try_type_Edit"), u"Lead"_s);
    QTest::keyClicks(part<QLineEdit>(dialog, "try_country_Edit"), u"US"_s);
    const auto* amount = part<QLabel>(dialog, "tryAmountLabel");
    QTRY_COMPARE_WITH_TIMEOUT(amount->text(), u"17.00 GBP"_s, patienceMs);
    QVERIFY2(winnerOf(dialog).startsWith(u"TYPE"_s), qPrintable(winnerOf(dialog)));
    QVERIFY(textOf(part<QTableWidget>(dialog, "tryLoserTable")).startsWith(u"GEO|US, 10"_s));
    auto* misses = part<QTableWidget>(dialog, "tryMissTable");
    QVERIFY(textOf(misses).contains(u"FR"_s));
    misses->setFixedWidth(300); // words wrap, none ends in "…"
    QTRY_VERIFY(misses->rowHeight(0) > misses->verticalHeader()->defaultSectionSize());
    auto* against = part<QComboBox>(dialog, "tryAgainstCombo");
    against->setCurrentIndex(1);
    emit against->activated(1);
    QTRY_COMPARE_WITH_TIMEOUT(amount->text(), u"15.00 GBP"_s, patienceMs);
    auto* country = part<QLineEdit>(dialog, "try_country_Edit");
    country->selectAll();
    QTest::keyClicks(country, u"Atlantis"_s);
    QTRY_VERIFY_WITH_TIMEOUT(country->property("invalid").toBool(), patienceMs);
    QVERIFY(!country->accessibleDescription().isEmpty());
    QCOMPARE(amount->text(), u"—"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<ui::TryDialog*>());
    QVERIFY(m_dialog->isVisible());
}

/// A known conversion that loses what is not typed over, or is changed in the books.
void CampaignDialogTest::aKnownConversionIsTriedWithChanges()
{
    openSaved(core::CostModel::RevShare,
              { ruleOf("geo", "FR, 10"), ruleOf("conversion_sub", "sub1, gold, 50") });
    core::StringSource csv("id,conv_time,campaign,publisher,type,status,country,revenue,p_sub1\n"
                           "c-1,2026-11-02 10:00:00,Shop World,nick,Lead,approved,FR,20,silver\n");
    core::NoProgress silent;
    QVERIFY(core::importConversions(m_session->books(), csv, {}, silent));
    press("tryButton");
    QTRY_VERIFY(m_dialog->findChild<ui::TryDialog*>());
    auto* dialog = m_dialog->findChild<ui::TryDialog*>();
    auto* id = part<QLineEdit>(dialog, "tryIdEdit");
    QTest::keyClicks(id, u"c-9"_s);
    QTest::keyClick(id, Qt::Key_Return);
    QTRY_VERIFY(!part<QLabel>(dialog, "tryIdNoteLabel")->text().isEmpty());
    id->setText(u"c-1"_s);
    QTest::keyClick(id, Qt::Key_Return);
    const auto* amount = part<QLabel>(dialog, "tryAmountLabel");
    QTRY_COMPARE_WITH_TIMEOUT(amount->text(), u"2.00 GBP"_s, patienceMs);
    QCOMPARE(part<QLineEdit>(dialog, "try_publisher_Edit")->text(), u"nick"_s);
    auto* subs = part<QTableWidget>(dialog, "trySubTable");
    QCOMPARE(subs->item(core::subCount, 1)->text(), u"silver"_s);
    subs->item(core::subCount, 1)->setText(u"gold"_s);
    QTRY_COMPARE_WITH_TIMEOUT(amount->text(), u"10.00 GBP"_s, patienceMs);
}

/// From the rows up to their tools, or from Close into the fields.
void CampaignDialogTest::tabGoesThroughAllOfItAsItIsRead()
{
    const ui::WindowManners manners(*qApp);
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "US, 10") });
    auto* tabs = child<QTabWidget>("campaignTabs");
    for (const int page : { 1, 0 }) {
        tabs->setCurrentIndex(page);
        QTRY_VERIFY(!tabs->currentWidget()->visibleRegion().isEmpty());
        QCOMPARE(tests::focusJumps(*m_dialog), QStringList());
    }
    press("tryButton");
    QTRY_VERIFY(m_dialog->findChild<ui::TryDialog*>());
    auto* tried = m_dialog->findChild<ui::TryDialog*>();
    QVERIFY(QTest::qWaitForWindowExposed(tried));
    QCOMPARE(tests::focusJumps(*tried), QStringList());
}
