// More of imports_window_test.cpp: links, and leaving before it is imported.
#include "tests/ui/imports_window_test.h"

#include "core/usecases/import_profiles.h"
#include "core/usecases/type_settings.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

// What became of duplicates and refunds was known to the command line alone.
void ImportsWindowTest::theResultTellsHowRowsAreLinked()
{
    QVERIFY(core::saveTypeSettings(
        m_session->books(),
        { { "Lead", core::DuplicateWay::Mark, {}, 0 },
          { "Sale", core::DuplicateWay::Ignore, {}, 0 },
          { "Signup", core::DuplicateWay::Replace, {}, 0 },
          { "Deposit", core::DuplicateWay::Add, {}, 0 },
          { "Chargeback", core::DuplicateWay::None, core::RefundOf::Click, 0 } }));
    const auto line = [](const std::string& id, const std::string& rest) {
        return id + ",2026-11-01T09:00:00Z,Shop,nick,approved," + rest + '\n';
    };
    put(u"/links.csv"_s,
        "id,conv_time,campaign,publisher,status,clickid,type,revenue,refund_of\n"
            + line("L1", "c1,Lead,10,") + line("L2", "c1,Lead,10,") + line("S1", "c2,Sale,10,")
            + line("S2", "c2,Sale,10,") + line("S3", "c2,Sale,10,")
            + line("U1", "c3,Signup,10,") + line("U2", "c3,Signup,10,")
            + line("D1", "c4,Deposit,10,") + line("D2", "c4,Deposit,10,")
            + line("R1", ",Lead,-10,L1") + line("R2", "c1,Chargeback,-10,")
            + line("R3", "c9,Chargeback,-10,"));
    ui::ImportDialog& dialog = openImport(u"/links.csv"_s);
    const QStringList told{
        u"1 row(s) repeat an earlier conversion."_s,
        u"2 row(s) are duplicates that earn nothing."_s,
        u"1 earlier conversion(s) were replaced and earn nothing any more."_s,
        u"1 row(s) add their revenue to an earlier conversion."_s,
        u"2 refund(s) take back what their original earned."_s,
        u"1 refund(s) have no original and were priced on their own."_s,
    };
    const auto said = [&dialog, &told] {
        const QStringList lines = textOf(dialog, "remarksLabel").split(u'\n');
        QStringList links;
        for (const QString& each : lines)
            if (told.contains(each))
                links += each;
        return links;
    };
    QTRY_COMPARE(said(), told);
    importNow(dialog);
    QCOMPARE(said(), told);
    QCOMPARE(stored(), 12);
}

void ImportsWindowTest::whoMayBeMeantStandsInTheOrderOfPeople()
{
    for (const char* alias : { "nick10", "nick2", "Zoe", "Ärmel" }) {
        core::Publisher publisher;
        publisher.alias = alias;
        QVERIFY(core::savePublisher(m_session->books(), publisher));
    }
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7,nobody"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_VERIFY(dialog.findChild<QComboBox*>(u"meantCombo0"_s));
    const auto offered = [](const QComboBox& combo) {
        QStringList entries;
        for (int entry = 1; entry < combo.count(); ++entry)
            entries += combo.itemText(entry);
        return entries.join(u' ');
    };
    const QString inOrder = u"Ärmel giftblog nick nick2 nick10 Zoe"_s;
    QCOMPARE(offered(combo(dialog, "meantCombo0")), inOrder);
    QCOMPARE(offered(combo(dialog, "publisherCombo")), inOrder);
    QCOMPARE(offered(combo(openMoveIn(), "publisherCombo")), inOrder);
}

void ImportsWindowTest::leavingAsksAboutAMappingThatNoProfileKeeps()
{
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7,nick_2"));
    QPointer<ui::ImportDialog> dialog = &openImport(u"/log.csv"_s);
    QTRY_COMPARE(dialog->findChild<QTableWidget*>(u"nameTable"_s)->rowCount(), 1);
    m_desktop->accepts = false;
    map(*dialog, u"Pub revenue"_s, u"tracker_earning"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_desktop->questions.size(), 1);
    QCOMPARE(m_desktop->questions.front().title, u"Import conversions"_s);
    QVERIFY(dialog->isVisible());
    map(*dialog, u"Pub revenue"_s, u"Not used"_s); // as it was
    mean(*dialog, u"nick_2"_s, u"nick"_s);
    dialog->close();
    QCOMPARE(m_desktop->questions.size(), 2);
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(button(*dialog, "importNowButton").isEnabled());
    button(*dialog, "saveProfileButton").click();
    auto* name = dialog->findChild<QLineEdit*>(u"profileNameEdit"_s);
    name->setText(u"Monthly"_s);
    button(*name->window(), "saveButton").click();
    QTRY_COMPARE(dialog->messages()->text(), u"Saved as “Monthly”."_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_desktop->questions.size(), 2);
}

// An arrow key in the list of profiles put another mapping in the place of the one made by hand.
void ImportsWindowTest::anotherProfileAsksAboutAMappingThatNoProfileKeeps()
{
    core::ImportSettings kept;
    kept.decimals = core::DecimalMark::Point;
    QVERIFY(core::saveImportProfile(m_session->books(), "Monthly", kept));
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7,nick"));
    ui::ImportDialog& dialog = openImport(u"/log.csv"_s);
    QTRY_COMPARE(cell(dialog, "columnTable", 6, 0), u"Pub revenue"_s);
    map(dialog, u"Pub revenue"_s, u"tracker_earning"_s);
    const core::ImportSettings mapped = dialog.settings();
    m_desktop->accepts = false;
    choose(dialog, "profileCombo", u"Monthly"_s);
    QCOMPARE(m_desktop->questions.size(), 1);
    QCOMPARE(combo(dialog, "profileCombo").currentText(), u"None: as detected"_s);
    QVERIFY(!button(dialog, "removeProfileButton").isEnabled());
    QCoreApplication::processEvents();
    QVERIFY(dialog.settings() == mapped);

    m_desktop->accepts = true;
    choose(dialog, "profileCombo", u"Monthly"_s);
    QTRY_COMPARE(combo(dialog, "profileCombo").currentText(), u"Monthly"_s);
    QVERIFY(button(dialog, "removeProfileButton").isEnabled());
    QVERIFY(dialog.settings() == kept);
    choose(dialog, "profileCombo", u"None: as detected"_s);
    QTRY_VERIFY(dialog.settings() == core::ImportSettings());
    QVERIFY2(m_desktop->questions.size() == 2, "a profile keeps all there was");
}

void ImportsWindowTest::leavingAsksAboutMissingOnesToBeCreated()
{
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7,nick_2"));
    QPointer<ui::ImportDialog> dialog = &openImport(u"/log.csv"_s);
    QTRY_COMPARE(dialog->findChild<QTableWidget*>(u"nameTable"_s)->rowCount(), 1);
    auto* create = dialog->findChild<QCheckBox*>(u"createMissingCheck"_s);
    create->click();
    m_desktop->accepts = false;
    dialog->close();
    QCOMPARE(m_desktop->questions.size(), 1);
    QVERIFY(dialog->isVisible());
    create->click();
    dialog->close();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_desktop->questions.size(), 1);
}
