// More of rule_changes_test.cpp: recalculating, and the history of a campaign.
#include "core/usecases/change_conversions.h"
#include "tests/ui/rule_changes_test.h"
#include "ui/widgets/form_dialog.h"

using namespace Qt::StringLiterals;

void RuleChangesTest::savingOffersToRecalculate()
{
    saveRate(u"4"_s, {});
    auto* bar = in<ui::MessageBar>(*m_page, "messageBar");
    QVERIFY2(bar->text().contains(u"Recalculate what is there?"_s), qPrintable(bar->text()));
    in<QPushButton>(*bar, "messageActionButton")->click();
    auto* dialog = opened<ui::RecalculateDialog>();
    QCOMPARE(in<QComboBox>(*dialog, "campaignCombo")->currentText(), u"Shop"_s);
    const auto* table = in<QTableWidget>(*dialog, "recalculationTable");
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(cells(*table, 0), u"nick | 1 | 17.00 | 11.00 | −6.00 | 0.00 | 0.00"_s);
    QCOMPARE(earned("nick"), u"17 7"_s);
    QVERIFY(bar->isHidden());
    dialog->reject();
    edit();
    in<QPushButton>(*m_dialog, "saveButton")->click();
    QTRY_VERIFY(!m_dialog);
    settle();
    QVERIFY2(bar->isHidden(), "nothing was changed, nothing is offered");
}

void RuleChangesTest::recalculatingKeepsToTheChosenPublishers()
{
    core::Campaign campaign = m_session->books().store.campaigns()->front();
    campaign.defaultPayout = core::parsePayoutValue("3").value();
    QVERIFY(core::saveCampaign(
        m_session->books(),
        { campaign, { core::parseRulesFile("geo, US, 20\n").rules.at(0).rule }, false, {} }));
    auto* dialog = recalculate();
    auto* table = in<QTableWidget>(*dialog, "recalculationTable");
    QCOMPARE(table->rowCount(), 2);
    auto* button = in<QPushButton>(*dialog, "applyButton");
    QCOMPARE(button->text(), u"Apply to 2 publisher(s)"_s);
    auto* all = in<QCheckBox>(*dialog, "allPublishersCheck");
    all->click();
    QVERIFY(!button->isEnabled());
    table->setFocus();
    table->setCurrentCell(1, 0);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(button->text(), u"Apply to 1 publisher(s)"_s);
    QCOMPARE(table->item(1, 0)->text(), u"giftblog"_s);
    apply(*dialog, u"the new list"_s);
    QCOMPARE(earned("nick"), u"17 7"_s);
    QCOMPARE(earned("giftblog"), u"3 0"_s);
    QCOMPARE(table->rowCount(), 1); // nick is left
    QCOMPARE(table->item(0, 0)->text(), u"nick"_s);
    QCOMPARE(m_session->books().store.batches()->back().note, std::string("the new list"));
    QCOMPARE(fault(), QString());
}

void RuleChangesTest::whatEarnsNothingKeepsItsRulesAndIsCounted()
{
    auto* dialog = recalculate();
    auto* keeping = in<QLabel>(*dialog, "keepingLabel");
    QVERIFY(keeping->isHidden());
    dialog->reject();
    core::NoProgress silent;
    QVERIFY(core::setConversionStatus(m_session->books(),
                                      std::vector<std::string>{ "D" },
                                      core::ConversionStatus::Declined,
                                      {},
                                      silent));
    core::Campaign campaign = m_session->books().store.campaigns()->front();
    campaign.defaultPayout = core::parsePayoutValue("3").value();
    QVERIFY(core::saveCampaign(
        m_session->books(),
        { campaign, { core::parseRulesFile("geo, US, 20\n").rules.at(0).rule }, false, {} }));
    dialog = recalculate();
    keeping = in<QLabel>(*dialog, "keepingLabel");
    QVERIFY(!keeping->isHidden());
    QCOMPARE(
        keeping->text(),
        u"1 conversion that earns nothing now keeps the rules it had; recalculate again once it earns."_s);
}

void RuleChangesTest::whatIsSettledStaysAndIsSaid()
{
    pay("nick", 12);
    saveRate(u"4"_s, {});
    auto* dialog = recalculate();
    QVERIFY(in<QLabel>(*dialog, "settledLabel")->text().contains(u"12.00"_s));
    QCOMPARE(in<QTableWidget>(*dialog, "recalculationTable")->item(0, 6)->text(), u"12.00"_s);
    const auto settled = m_session->books().store.allocations({ 1 }).value();
    apply(*dialog, {});
    QCOMPARE(earned("nick"), u"11 7"_s);
    QVERIFY(m_session->books().store.allocations({ 1 }).value() == settled);
    QCOMPARE(fault(), QString());
}

void RuleChangesTest::whatWasAppliedIsTakenBackFromTheMessage()
{
    saveRate(u"4"_s, {});
    auto* dialog = recalculate();
    apply(*dialog, {});
    QCOMPARE(earned("nick"), u"11 7"_s);
    auto* bar = in<ui::MessageBar>(*dialog, "messageBar");
    QVERIFY2(bar->text().startsWith(u"1 conversion(s) recalculated: earned −£6.00"_s),
             qPrintable(bar->text()));
    in<QPushButton>(*bar, "messageActionButton")->click();
    auto* question = opened<ui::FormDialog>();
    in<QLineEdit>(*question, "reasonEdit")->setText(u"a mistake"_s);
    question->saveButton()->click();
    settle();
    QCOMPARE(earned("nick"), u"17 7"_s);
    QCOMPARE(m_session->books().store.batches()->back().note, std::string("a mistake"));
    QVERIFY2(bar->text().contains(u"taken back"_s), qPrintable(bar->text()));
    QCOMPARE(fault(), QString());
}

void RuleChangesTest::pastRecalculationsAreListedAndTakenBack()
{
    saveRate(u"4"_s, {});
    auto* dialog = recalculate();
    apply(*dialog, u"the new list"_s);
    in<QTabWidget>(*dialog, "recalculateTabs")->setCurrentIndex(1);
    QVERIFY(!in<QPushButton>(*dialog, "applyButton")->isVisible());
    auto* past = in<ui::DataTable>(*dialog, "pastRecalculationsTable");
    QCOMPARE(past->model()->rowCount(), 1);
    const QString line = shown(*past, 0);
    for (const auto& said : { u"tester"_s, u"Shop"_s, u"−6.00"_s, u"the new list"_s })
        QVERIFY2(line.contains(said), qPrintable(line));
    past->setCurrentIndex(past->model()->index(0, past->model()->columnCount() - 1));
    QTest::keyClick(past, Qt::Key_Return);
    opened<ui::FormDialog>()->saveButton()->click();
    settle();
    settle(); // the list is asked anew
    QCOMPARE(earned("nick"), u"17 7"_s);
    QCOMPARE(past->model()->rowCount(), 2);
    QVERIFY2(shown(*past, 1).endsWith(u"taken back by 3"_s), qPrintable(shown(*past, 1)));
}

void RuleChangesTest::takingBackIsRefusedForWhatChangedSince()
{
    saveRate(u"4"_s, {});
    auto* dialog = recalculate();
    apply(*dialog, {});
    core::NoProgress silent;
    QVERIFY(core::setConversionStatus(m_session->books(),
                                      std::vector<std::string>{ "B" },
                                      core::ConversionStatus::Declined,
                                      {},
                                      silent));
    auto* bar = in<ui::MessageBar>(*dialog, "messageBar");
    in<QPushButton>(*bar, "messageActionButton")->click();
    opened<ui::FormDialog>()->saveButton()->click();
    settle();
    QVERIFY2(bar->text().contains(u"changed again since, first B."_s), qPrintable(bar->text()));
    QCOMPARE(earned("nick"), u"7 7"_s);
}

void RuleChangesTest::booksForReadingOnlyPostNothing()
{
    saveRate(u"4"_s, {});
    m_session->setReadOnlyReason(u"Another window has these books open."_s);
    auto* dialog = recalculate();
    QCOMPARE(in<QTableWidget>(*dialog, "recalculationTable")->rowCount(), 1);
    QVERIFY(!in<QPushButton>(*dialog, "applyButton")->isEnabled());
    dialog->reject();
    edit();
    QVERIFY(in<QPushButton>(*m_dialog, "whatIfButton")->isEnabled());
    in<QTabWidget>(*m_dialog, "campaignTabs")->setCurrentIndex(2);
    settle();
    auto* versions = in<ui::DataTable>(*m_dialog, "campaignHistoryTable");
    versions->selectRow(1);
    QVERIFY(!in<QPushButton>(*m_dialog, "restoreButton")->isEnabled());
}

void RuleChangesTest::theHistoryTellsWhoWhenWhatAndWhy()
{
    saveRate(u"4"_s, u"cheaper after the talk with nick"_s);
    edit();
    in<QTabWidget>(*m_dialog, "campaignTabs")->setCurrentIndex(2);
    settle();
    settle(); // the comparison, too
    auto* versions = in<ui::DataTable>(*m_dialog, "campaignHistoryTable");
    QCOMPARE(versions->model()->rowCount(), 2);
    QCOMPARE(shown(*versions, 0),
             u"2 | 2026-11-22 14:02 | tester | 0 | 1 | 0 | — | cheaper after the talk with nick"_s);
    QCOMPARE(shown(*versions, 1),
             u"1 | 2026-11-22 14:02 | tester | 2 | 0 | 0 | — | the first price list"_s);
    const auto* lines = in<ui::DataTable>(*m_dialog, "campaignComparisonTable");
    QCOMPARE(in<QLabel>(*m_dialog, "comparisonLabel")->text(), u"Version 2 against version 1"_s);
    QCOMPARE(lines->model()->rowCount(), 1);
    QCOMPARE(shown(*lines, 0), u"changed | GEO | US, 10 | US, 4"_s);
    QVERIFY2(!in<QPushButton>(*m_dialog, "restoreButton")->isEnabled(), "it is the present one");
}

void RuleChangesTest::twoVersionsAreCompared()
{
    saveRate(u"4"_s, {});
    core::Campaign campaign = m_session->books().store.campaigns()->front();
    campaign.defaultPayout = core::parsePayoutValue("3").value();
    QVERIFY(core::saveCampaign(
        m_session->books(),
        { campaign, { core::parseRulesFile("geo, FR, 5\n").rules.at(0).rule }, false, {} }));
    edit();
    in<QTabWidget>(*m_dialog, "campaignTabs")->setCurrentIndex(2);
    settle();
    auto* versions = in<ui::DataTable>(*m_dialog, "campaignHistoryTable");
    versions->clearSelection();
    for (const int row : { 0, 2 })
        versions->selectionModel()->select(versions->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    settle();
    QCOMPARE(in<QLabel>(*m_dialog, "comparisonLabel")->text(), u"Version 3 against version 1"_s);
    const auto* table = in<ui::DataTable>(*m_dialog, "campaignComparisonTable");
    QStringList lines;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        lines += shown(*table, row);
    QCOMPARE(lines,
             (QStringList{ u"changed | Default payout | 2 | 3"_s,
                           u"added | GEO | — | FR, 5"_s,
                           u"removed | GEO | US, 10 | —"_s,
                           u"removed | TYPE | Lead, 7 | —"_s }));
}

void RuleChangesTest::anOldVersionComesBackIntoTheDraft()
{
    saveRate(u"4"_s, {});
    edit();
    in<QTabWidget>(*m_dialog, "campaignTabs")->setCurrentIndex(2);
    settle();
    in<ui::DataTable>(*m_dialog, "campaignHistoryTable")->selectRow(1);
    auto* button = in<QPushButton>(*m_dialog, "restoreButton");
    QVERIFY(button->isEnabled());
    button->click();
    settle();
    QCOMPARE(m_dialog->draft().unsavedChanges(), 2); // one row comes, one goes
    QCOMPARE(in<QLineEdit>(*m_dialog, "noteEdit")->text(), u"Version 1 restored"_s);
    m_dialog->draft().undoStack()->undo();
    QCOMPARE(m_dialog->draft().unsavedChanges(), 0);
    m_dialog->draft().undoStack()->redo();
    const auto versions = [this] {
        return m_session->books().store.campaignVersions({ 1 }).value();
    };
    QCOMPARE(versions().size(), 2u);
    in<QPushButton>(*m_dialog, "saveButton")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(versions().size(), 3u);
    QCOMPARE(versions().back().stamp.note, std::string("Version 1 restored"));
    const auto saved = m_session->books().store.rules(versions().back().campaign.version).value();
    QStringList rules;
    for (const core::Rule& rule : saved)
        rules += ui::text(core::toFileLine(rule));
    rules.sort();
    QCOMPARE(rules, (QStringList{ u"geo, US, 10"_s, u"type, Lead, 7"_s }));
}
