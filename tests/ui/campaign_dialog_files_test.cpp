// More of campaign_dialog_test.cpp: rules from and into files, and from one campaign into another.
#include "tests/ui/campaign_dialog_test.h"
#include "ui/campaigns/rules_import_dialog.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QRadioButton>

using namespace Qt::StringLiterals;

/// A file that changes the draft before all its errors are mended, or tells only the first.
void CampaignDialogTest::aWrongRulesFileChangesNothingAndTellsEveryError()
{
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "US, 10") });
    m_session->memoryServices().files[u"a.rules"_s] =
        "geo, Atlantis, 5\ntype, Lead, 15\npublisher, nobody, 3\ntype, Lead, 16\n";
    m_desktop->path = u"a.rules"_s;
    child<QAction>("importRulesAction")->trigger();
    auto* dialog = m_dialog->findChild<ui::RulesImportDialog*>();
    QVERIFY(dialog);
    part<QPushButton>(dialog, "chooseFileButton")->click();
    auto* issues = part<QTableWidget>(dialog, "importIssueTable");
    QTRY_COMPARE(issues->rowCount(), 3);
    QCOMPARE(issues->item(0, 0)->text(), u"Line 1"_s);
    QCOMPARE(issues->item(1, 0)->text(), u"Line 3"_s);
    QCOMPARE(issues->item(2, 0)->text(), u"Line 4"_s);
    QVERIFY(!part<QPushButton>(dialog, "takeOverButton")->isEnabled());
    QCOMPARE(m_dialog->draft().unsavedChanges(), 0);
}

/// A file from the desktop that the dialog does not take, or two of which it takes one.
void CampaignDialogTest::aRulesFileIsDropped()
{
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "US, 10") });
    m_session->memoryServices().files[u"/d.rules"_s] = "geo, FR, 9\n";
    child<QAction>("importRulesAction")->trigger();
    auto* dialog = m_dialog->findChild<ui::RulesImportDialog*>();
    const auto drop = [dialog](const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({ 9, 9 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent fall({ 9, 9 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog, &fall);
        return fall.isAccepted();
    };
    QVERIFY(dialog->acceptDrops());
    const QUrl file = QUrl::fromLocalFile(u"/d.rules"_s);
    QVERIFY(!drop({ file, QUrl::fromLocalFile(u"/e.rules"_s) }));
    QVERIFY(!drop({ QUrl(u"https://example.com/d.rules"_s) }));
    QVERIFY(drop({ file }));
    QCOMPARE(part<QLabel>(dialog, "fileLabel")->text(), u"d.rules"_s);
    QTRY_COMPARE(textOf(part<QTableWidget>(dialog, "importChangeTable")),
                 u"added|GEO|—|FR, 9"_s);
    part<QPushButton>(dialog, "takeOverButton")->click();
    QCOMPARE(m_dialog->draft().bulkText(kindOf("geo")), u"US, 10\nFR, 9\n"_s);
}

/// A replace that also removes what is not finished yet, a merge that removes, or either that
/// cannot be undone in one step.
void CampaignDialogTest::rulesOfAFileAreMergedOrReplaceAsThePreviewSays()
{
    openSaved(core::CostModel::Cpa,
              { ruleOf("geo", "US, 10"), ruleOf("geo", "FR, 9"), ruleOf("type", "Lead, 15") });
    showKind(kindOf("geo"));
    type({ u"DE"_s });
    const int geo = kindOf("geo");
    m_session->memoryServices().files[u"b.csv"_s] =
        "kind,country,type,value\ngeo,FR,,11\ngeo,IT,,8\ntype,,Lead,15\n";
    m_desktop->path = u"b.csv"_s;
    child<QAction>("importRulesAction")->trigger();
    auto* dialog = m_dialog->findChild<ui::RulesImportDialog*>();
    part<QPushButton>(dialog, "chooseFileButton")->click();
    auto* changes = part<QTableWidget>(dialog, "importChangeTable");
    QTRY_COMPARE(textOf(changes), u"changed|GEO|FR, 9|FR, 11\nadded|GEO|—|IT, 8"_s);
    part<QRadioButton>(dialog, "replaceRadio")->setChecked(true);
    QTRY_COMPARE(textOf(changes),
                 u"removed|GEO|US, 10|—\nchanged|GEO|FR, 9|FR, 11\nadded|GEO|—|IT, 8"_s);
    part<QPushButton>(dialog, "takeOverButton")->click();
    QCOMPARE(m_dialog->draft().bulkText(geo), u"FR, 11\nDE, \nIT, 8\n"_s);
    QCOMPARE(m_dialog->draft().bulkText(kindOf("type")), u"Lead, 15\n"_s);
    m_dialog->draft().undoStack()->undo();
    QCOMPARE(m_dialog->draft().bulkText(geo), u"US, 10\nFR, 9\nDE, \n"_s);
}

/// An export that one of the three forms does not read back.
void CampaignDialogTest::rulesGoRoundTripThroughEveryForm()
{
    for (const char* path : { "c.rules", "c.csv", "c.json" }) {
        openSaved(core::CostModel::RevShare,
                  { ruleOf("geo", "UK, 10"),
                    ruleOf("publisher_sub", "nick, sub1, \"a, b\", 4.125"),
                    ruleOf("hybrid", "Signup, 5") });
        m_desktop->path = QLatin1String(path);
        child<QAction>("exportRulesAction")->trigger();
        QTRY_VERIFY2(m_session->memoryServices().files.contains(m_desktop->path), path);
        m_dialog->draft().removeRows(kindOf("geo"), { 0 });
        m_dialog->draft().setCell(kindOf("hybrid"), 0, 1, u"6"_s);
        child<QAction>("importRulesAction")->trigger();
        auto* dialog = m_dialog->findChild<ui::RulesImportDialog*>();
        part<QPushButton>(dialog, "chooseFileButton")->click();
        auto* changes = part<QTableWidget>(dialog, "importChangeTable");
        QTRY_COMPARE(textOf(changes), u"changed|HYBRID|Signup, 6|Signup, 5\nadded|GEO|—|UK, 10"_s);
        part<QPushButton>(dialog, "takeOverButton")->click();
        QCOMPARE(m_dialog->draft().bulkText(kindOf("geo")), u"UK, 10\n"_s);
        QCOMPARE(m_dialog->draft().bulkText(kindOf("hybrid")), u"Signup, 5\n"_s);
        cleanup();
        init();
    }
}

/// Rows of one campaign that the next one, or a spreadsheet, does not take as they are.
void CampaignDialogTest::rowsAreCopiedIntoAnotherCampaign()
{
    openSaved(core::CostModel::Cpa,
              { ruleOf("conversion_sub", "sub1, \"a, b\", 10"),
                ruleOf("conversion_sub", "sub2, x, 4.125") });
    showKind(kindOf("conversion_sub"));
    m_table->setFocus();
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"sub1\ta, b\t10\nsub2\tx\t4.125"_s);
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    openNew();
    showKind(kindOf("conversion_sub"));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_dialog->draft().bulkText(kindOf("conversion_sub")),
             u"sub1, \"a, b\", 10\nsub2, x, 4.125\n"_s);
}
