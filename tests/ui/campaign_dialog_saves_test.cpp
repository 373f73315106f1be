// More of campaign_dialog_test.cpp: the texts and the saves.
#include "tests/ui/campaign_dialog_test.h"
#include "ui/widgets/message_bar.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

void readInGerman()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
}

} // namespace

void CampaignDialogTest::pastedRowsAreTakenFromASpreadsheet()
{
    openNew();
    showKind(kindOf("publisher_sub"));
    QApplication::clipboard()->setText(
        u"nick\tsub1\t12347\t12\ngiftblog\tsub2\tnews, letter\t8.5\n"_s);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(1, 2), u"news, letter"_s);
    QCOMPARE(cell(1, 3), u"8.5"_s);
    m_dialog->draft().undoStack()->undo();
    QCOMPARE(rows(), 0);
}

void CampaignDialogTest::pastedRowsWithKnownConditionsOfferToReplace()
{
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "UK, 10") });
    showKind(kindOf("geo"));
    m_table->setFocus();
    QApplication::clipboard()->setText(u"GB; 12\nFR; 9"_s);
    m_desktop->accepts = false;
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_desktop->questions.size(), 1);
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, 1), u"10"_s);
    m_dialog->draft().undoStack()->undo();
    m_desktop->accepts = true;
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, 1), u"12"_s);
    QCOMPARE(cell(1, 0), u"FR"_s);
}

void CampaignDialogTest::aPasteWithAWrongLineLosesNothing()
{
    openNew();
    showKind(kindOf("geo"));
    m_table->setFocus();
    const QString pasted = u"US, 10\nAtlantis, 5\nFR, 9"_s;
    QApplication::clipboard()->setText(pasted);
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rows(), 0);
    auto* dialog = m_dialog->findChild<ui::BulkTextDialog*>();
    QVERIFY(dialog);
    auto* edit = dialog->findChild<QPlainTextEdit*>();
    QCOMPARE(edit->toPlainText(), pasted);
    auto* issues = dialog->findChild<QListWidget*>();
    QCOMPARE(issues->count(), 1);
    QVERIFY(issues->item(0)->text().startsWith(u"Line 2"_s));
    auto* accept = dialog->findChild<QPushButton*>(u"bulkAcceptButton"_s);
    QVERIFY(!accept->isEnabled());
    edit->setPlainText(QString(pasted).replace(u"Atlantis"_s, u"DE"_s));
    QTRY_VERIFY(accept->isEnabled());
    accept->click();
    QCOMPARE(rows(), 3);
    QCOMPARE(cell(1, 0), u"DE"_s);
}

void CampaignDialogTest::bulkTextComesBackAsItWas()
{
    openSaved(core::CostModel::Cpa,
              { ruleOf("conversion_sub", "sub1, \"a, b\", 10"),
                ruleOf("conversion_sub", "sub2, \"say \"\"hi\"\"\", 4.125") });
    showKind(kindOf("conversion_sub"));
    press("bulkTextButton");
    auto* dialog = m_dialog->findChild<ui::BulkTextDialog*>();
    QVERIFY(dialog);
    auto* edit = dialog->findChild<QPlainTextEdit*>();
    QCOMPARE(edit->toPlainText(), u"sub1, \"a, b\", 10\nsub2, \"say \"\"hi\"\"\", 4.125\n"_s);
    edit->appendPlainText(u"sub3, x, 1"_s);
    m_desktop->accepts = false;
    dialog->reject();
    QVERIFY2(dialog->isVisible(), "what was typed is kept");
    m_desktop->accepts = true;
    dialog->findChild<QPushButton*>(u"bulkAcceptButton"_s)->click();
    QCOMPARE(rows(), 3);
    QCOMPARE(cell(0, 1), u"a, b"_s);
    QCOMPARE(cell(1, 1), u"say \"hi\""_s);
    QCOMPARE(m_dialog->draft().unsavedChanges(), 1);
}

void CampaignDialogTest::valuesInTheFormOfTheReaderStayWhatTheyAre()
{
    readInGerman();
    core::Campaign campaign;
    campaign.title = "Shop World";
    campaign.costModel = core::CostModel::RevShare;
    campaign.defaultPayout = core::parsePayoutValue("1.125").value();
    QVERIFY(core::saveCampaign(
        m_session->books(),
        { campaign, { ruleOf("geo", "US, 1.125"), ruleOf("geo", "DE, 0.125") }, false, {} }));
    openEdit();
    m_dialog->showCustomPayouts();
    showKind(kindOf("geo"));
    for (int row = 0; row < 2; ++row) {
        m_table->setFocus();
        m_table->goTo(row, 1);
        QTest::keyClick(m_table, Qt::Key_F2);
        auto* editor = m_table->findChild<QLineEdit*>(u"cellEdit"_s);
        QVERIFY(editor);
        QCOMPARE(editor->text(), row == 0 ? u"1,125"_s : u"0,125"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(m_table->findChild<QLineEdit*>(u"cellEdit"_s) != editor);
    }
    QCOMPARE(m_dialog->draft().undoStack()->count(), 0);
    auto* edit = child<QLineEdit>("defaultPayoutEdit");
    QCOMPARE(edit->text(), u"1,125"_s);
    QTest::keyClick(edit, Qt::Key_End);
    QTest::keyClicks(edit, u"6"_s);
    QCOMPARE(m_dialog->draft().campaign().defaultPayout->micros, 1'125'600);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QCOMPARE(m_dialog->draft().unsavedChanges(), 0);
}

void CampaignDialogTest::aNumberInAnotherFormIsSaidAndNotTaken()
{
    readInGerman();
    openNew();
    const int geo = kindOf("geo");
    showKind(geo);
    type({ u"US"_s, u"2.5"_s });
    QCOMPARE(cell(0, 1), u"2.5"_s);
    QVERIFY(m_dialog->draft().error(geo, 0));
    QCOMPARE(m_dialog->draft().error(geo, 0)->column, 1);
    QVERIFY(m_dialog->draft().error(geo, 0)->what.contains(u"1.234,50"_s));
    QVERIFY(!m_dialog->draft().rule(geo, 0));
    auto* model = m_table->model();
    QVERIFY(model->setData(model->index(0, 1), u"0.125"_s));
    QVERIFY(m_dialog->draft().error(geo, 0));
    QVERIFY(model->setData(model->index(0, 1), u"2,5"_s));
    QVERIFY(!m_dialog->draft().error(geo, 0));
    QCOMPARE(m_dialog->draft().rule(geo, 0)->value.micros, 2'500'000);
    QVERIFY(model->setData(model->index(0, 1), u"2.500"_s));
    QCOMPARE(m_dialog->draft().rule(geo, 0)->value.micros, 2'500'000'000);
    QTest::keyClicks(child<QLineEdit>("defaultPayoutEdit"), u"2.5"_s);
    QVERIFY(!child<QLabel>("defaultPayoutErrorLabel")->text().isEmpty());
    QVERIFY(!m_dialog->draft().campaign().defaultPayout);
}

void CampaignDialogTest::copiedRowsAndBulkTextHaveTheFormOfRulesFiles()
{
    readInGerman();
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "US, 1.125") });
    const int geo = kindOf("geo");
    showKind(geo);
    m_table->setFocus();
    m_table->goTo(0, 1);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"US\t1.125"_s);
    m_desktop->accepts = true;
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cell(0, 1), u"1,125"_s);
    QCOMPARE(m_dialog->draft().bulkText(geo), u"US, 1.125\n"_s);
    QCOMPARE(m_dialog->draft().unsavedChanges(), 0);
}

void CampaignDialogTest::saveChangesAcceptsTabsThatAreRightAndShowsTheOneThatIsNot()
{
    openNew();
    QTest::keyClicks(child<QLineEdit>("titleEdit"), u"Shop"_s);
    showKind(kindOf("geo"));
    type({ u"US"_s, u"10"_s });
    showKind(kindOf("type"));
    type({ u"Lead"_s, u"ten"_s });
    showKind(kindOf("geo"));
    press("saveButton");
    QVERIFY(m_dialog->isVisible());
    QVERIFY(savedCampaign().title.empty());
    QCOMPARE(child<QLabel>("kindTitleLabel")->text(), u"TYPE"_s);
    QCOMPARE(m_table->currentIndex().column(), 1);
    m_dialog->draft().setCell(kindOf("type"), 0, 1, u"15"_s);
    press("saveButton");
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(savedRules().size(), 2u);
}

void CampaignDialogTest::aRefusalCountsOnWhileItsTabIsMended()
{
    openNew();
    QTest::keyClicks(child<QLineEdit>("titleEdit"), u"Shop"_s);
    const int geo = kindOf("geo");
    showKind(geo);
    type({ u"US"_s, u"ten"_s });
    press("saveButton");
    const auto* messages = child<ui::MessageBar>("messageBar");
    QVERIFY2(messages->text().startsWith(u"GEO has 1 error"_s), qPrintable(messages->text()));
    type({ u"FR"_s, u"nine"_s });
    QVERIFY2(messages->text().startsWith(u"GEO has 2 error"_s), qPrintable(messages->text()));
    m_dialog->draft().setCell(geo, 0, 1, u"10"_s);
    m_dialog->draft().setCell(geo, 1, 1, u"9"_s);
    QVERIFY(messages->text().isEmpty());
}

void CampaignDialogTest::changingTheCostModelShowsBeforeAndAfterAndAsks()
{
    openSaved(core::CostModel::RevShare,
              { ruleOf("geo", "US, 10"), ruleOf("hybrid", "Signup, 5") });
    auto* model = child<QComboBox>("costModelCombo");
    model->setCurrentIndex(model->findText(u"CPA"_s));
    emit model->activated(model->currentIndex());
    press("saveButton");
    auto* question = m_dialog->findChild<QDialog*>(u"rereadDialog"_s);
    QVERIFY(question);
    auto* values = question->findChild<QTableWidget*>(u"rereadTable"_s);
    QCOMPARE(values->rowCount(), 3);
    QStringList texts;
    for (int row = 0; row < 3; ++row)
        texts += values->item(row, 1)->text() + u" → "_s + values->item(row, 2)->text();
    QVERIFY2(texts.contains(u"10 % → 10 GBP"_s), qPrintable(texts.join(u" | "_s)));
    QVERIFY2(texts.contains(u"5 GBP → 5 %"_s), qPrintable(texts.join(u" | "_s)));
    question->reject();
    QCOMPARE(savedCampaign().costModel, core::CostModel::RevShare);
    QTRY_VERIFY(!m_dialog->findChild<QDialog*>(u"rereadDialog"_s));
    press("saveButton");
    question = m_dialog->findChild<QDialog*>(u"rereadDialog"_s);
    question->findChild<QPushButton*>(u"rereadAcceptButton"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(savedCampaign().costModel, core::CostModel::Cpa);
}

void CampaignDialogTest::anOwnMatchOrderIsMadeByTheKeyboard()
{
    openSaved(core::CostModel::Cpa, {});
    auto* preset = child<QComboBox>("matchOrderCombo");
    QCOMPARE(preset->currentText(), u"Partner deals first"_s);
    auto* list = child<QListWidget>("matchOrderList");
    list->setCurrentRow(1);
    list->setFocus();
    child<QWidget>("moveUpButton")->setFocus();
    child<QToolButton>("moveUpButton")->click();
    QCOMPARE(preset->currentText(), u"Own match order"_s);
    press("saveButton");
    QTRY_VERIFY(!m_dialog);
    core::MatchOrder expected = core::partnerDealsFirst();
    std::swap(expected[0], expected[1]);
    QVERIFY(savedCampaign().matchOrder == expected);
}

void CampaignDialogTest::leavingWithUnsavedChangesAsksOnce()
{
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "US, 10") });
    m_dialog->draft().setCell(kindOf("geo"), 0, 1, u"11"_s);
    m_desktop->accepts = false;
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_desktop->questions.front().text.contains(u"Shop World"_s));
    m_dialog->draft().undoStack()->undo();
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_desktop->questions.size(), 1);
}

void CampaignDialogTest::somebodyElsesChangeIsReportedAndNothingIsLost()
{
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "US, 10") });
    core::Campaign other = savedCampaign();
    other.title = "Shop Mars";
    QVERIFY(core::saveCampaign(m_session->books(), { other, savedRules(), false, {} }));
    m_dialog->draft().setCell(kindOf("geo"), 0, 1, u"11"_s);
    press("saveButton");
    QTRY_VERIFY(child<QPushButton>("saveButton")->isEnabled());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(cell(0, 1), u"11"_s);
    QCOMPARE(savedRules().front().value.micros, 10'000'000);
}

void CampaignDialogTest::aTwelfthKindIsATabByItself()
{
    static const std::array dimensions{ core::Dimension::Publisher, core::Dimension::Country };
    std::vector<core::RuleKind> kinds(core::RuleKinds::all().begin(), core::RuleKinds::all().end());
    kinds.push_back({ .key = "publisher_geo",
                      .label = "PUBLISHER/GEO",
                      .dimensions = dimensions,
                      .valueMeaning = core::ValueMeaning::AsCostModel,
                      .partnerRank = 12,
                      .conditionsRank = 12,
                      .example = "nick, US, 10",
                      .trackerArray = "custom_pub_geo_payouts",
                      .trackerTypeKey = "conversion_type",
                      .summary = "Pays a value for a publisher in a country" });
    const core::RuleKinds::Override twelve(kinds);
    openNew();
    QTest::keyClicks(child<QLineEdit>("titleEdit"), u"Shop"_s);
    QCOMPARE(child<QListView>("kindListView")->model()->rowCount(), 12);
    showKind(11);
    QCOMPARE(child<QLabel>("kindTitleLabel")->text(), u"PUBLISHER/GEO"_s);
    type({ u"nick"_s, u"US"_s, u"10"_s });
    press("savePayoutsButton");
    press("saveButton");
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(QString::fromStdString(core::toText(savedRules().at(0))), u"nick, US, 10"_s);
}
