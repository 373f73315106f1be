#include "core/usecases/save_publisher.h"
#include "tests/support/memory_session.h"
#include "tests/support/test_desktop.h"
#include "ui/campaigns/bulk_text_dialog.h"
#include "ui/campaigns/campaign_dialog.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/campaigns/rule_table_model.h"
#include "ui/campaigns/rule_table_view.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace {

QString example(int kind)
{
    return ui::text(core::RuleKinds::all()[std::size_t(kind)].example);
}

int kindOf(const char* key)
{
    return core::RuleKinds::indexOf(key);
}

core::Rule ruleOf(const char* key, const std::string& typed)
{
    return core::parsePastedRules(typed, kindOf(key)).rules.at(0).rule;
}

} // namespace

/// The campaign dialog as a person uses it: the page's words, its two saves, and what happens when
/// something is wrong.
class CampaignDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyKindOfThePageHasATab();
    void thePagesExamplesTypedCellByCellAreSaved();
    void theHeadOfTheValueNamesItsUnitAndHybridIsReversed();
    void anUnknownPublisherIsRingedAndMendedByItsRemedy();
    void aWrongTabIsRefusedBySavePayouts();
    void theSameConditionsTwiceNameBothRows();
    void aRowThatIsBeingTypedIsNotWrongYet();
    void everyEditCanBeUndoneAndDoneAgain();
    void rowsAreRemovedAndDuplicatedByTheKeyboard();
    void pastedRowsAreTakenFromASpreadsheet();
    void pastedRowsWithKnownConditionsOfferToReplace();
    void aPasteWithAWrongLineLosesNothing();
    void bulkTextComesBackAsItWas();
    void saveChangesAcceptsTabsThatAreRightAndShowsTheOneThatIsNot();
    void changingTheCostModelShowsBeforeAndAfterAndAsks();
    void anOwnMatchOrderIsMadeByTheKeyboard();
    void leavingWithUnsavedChangesAsksOnce();
    void somebodyElsesChangeIsReportedAndNothingIsLost();
    void aTwelfthKindIsATabByItself();

private:
    template <typename T>
    [[nodiscard]] T* child(const char* name) const
    {
        auto* found = m_dialog->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s in the dialog", name);
        return found;
    }
    void openNew();
    void openSaved(core::CostModel model, const std::vector<core::Rule>& rules);
    void openEdit();
    void showKind(int kind);
    void type(const QStringList& cells);
    void press(const char* button);
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] core::Campaign savedCampaign();
    [[nodiscard]] std::vector<core::Rule> savedRules();

    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<tests::TestDesktop> m_desktop;
    std::unique_ptr<ui::CampaignsPage> m_page;
    QPointer<ui::CampaignDialog> m_dialog;
    ui::RuleTableView* m_table = nullptr;
};

void CampaignDialogTest::init()
{
    m_session = std::make_unique<tests::MemorySession>();
    m_desktop = std::make_unique<tests::TestDesktop>();
    for (const char* alias : { "nick", "dealhunter", "giftblog" }) {
        core::Publisher publisher;
        publisher.alias = alias;
        QVERIFY(core::savePublisher(m_session->books(), publisher));
    }
}

void CampaignDialogTest::cleanup()
{
    if (m_dialog)
        delete m_dialog;
    m_page.reset();
    m_desktop.reset();
    m_session.reset();
}

void CampaignDialogTest::openNew()
{
    m_page = std::make_unique<ui::CampaignsPage>(*m_session);
    m_page->resize(1000, 700);
    m_page->show();
    m_page->activate();
    m_page->findChild<QPushButton*>(u"createCampaignButton"_s)->click();
    QTRY_VERIFY(m_page->findChild<ui::CampaignDialog*>());
    m_dialog = m_page->findChild<ui::CampaignDialog*>();
    m_dialog->showCustomPayouts();
    m_table = child<ui::RuleTableView>("ruleTableView");
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void CampaignDialogTest::openSaved(core::CostModel model, const std::vector<core::Rule>& rules)
{
    core::Campaign campaign;
    campaign.title = "Shop World";
    campaign.costModel = model;
    campaign.defaultPayout = core::parsePayoutValue("4").value();
    QVERIFY(core::saveCampaign(m_session->books(), { campaign, rules, false, {} }));
    openEdit();
}

void CampaignDialogTest::openEdit()
{
    m_page = std::make_unique<ui::CampaignsPage>(*m_session);
    m_page->resize(1000, 700);
    m_page->show();
    m_page->activate();
    auto* list = m_page->findChild<ui::DataTable*>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, list->model()->columnCount() - 1));
    QCOMPARE(list->currentIndex().data().toString(), u"Edit"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<ui::CampaignDialog*>());
    m_dialog = m_page->findChild<ui::CampaignDialog*>();
    m_table = child<ui::RuleTableView>("ruleTableView");
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void CampaignDialogTest::showKind(int kind)
{
    auto* kinds = child<QListView>("kindListView");
    kinds->setCurrentIndex(kinds->model()->index(kind, 0));
}

/// As at the keyboard: Add row, then the cells with Tab between them and Enter after the last.
void CampaignDialogTest::type(const QStringList& cells)
{
    press("addRowButton");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        auto* editor = m_table->findChild<QLineEdit*>(u"cellEdit"_s);
        QVERIFY2(editor, qPrintable(u"no editor for "_s + cells[i]));
        QTest::keyClicks(editor, cells[i]);
        QTest::keyClick(editor, i + 1 < cells.size() ? Qt::Key_Tab : Qt::Key_Return);
        QTRY_VERIFY(m_table->findChild<QLineEdit*>(u"cellEdit"_s) != editor);
    }
}

void CampaignDialogTest::press(const char* button)
{
    child<QPushButton>(button)->click();
}

QString CampaignDialogTest::cell(int row, int column) const
{
    return m_table->model()->index(row, column).data(Qt::EditRole).toString();
}

int CampaignDialogTest::rows() const
{
    return m_table->model()->rowCount() - 1;
}

core::Campaign CampaignDialogTest::savedCampaign()
{
    const auto campaigns = m_session->books().store.campaigns();
    return campaigns->empty() ? core::Campaign() : campaigns->back();
}

std::vector<core::Rule> CampaignDialogTest::savedRules()
{
    return m_session->books().store.rules(savedCampaign().version).value();
}

void CampaignDialogTest::everyKindOfThePageHasATab()
{
    openNew();
    const auto* kinds = child<QListView>("kindListView")->model();
    QCOMPARE(kinds->rowCount(), int(core::RuleKinds::all().size()));
    for (int kind = 0; kind < kinds->rowCount(); ++kind) {
        showKind(kind);
        const QString label = ui::text(core::RuleKinds::all()[std::size_t(kind)].label);
        QCOMPARE(child<QLabel>("kindTitleLabel")->text(), label);
        QVERIFY(kinds->index(kind, 0).data().toString().startsWith(label));
        QVERIFY(child<QLabel>("kindSentenceLabel")->text().contains(example(kind)));
        QStringList placeholder;
        for (int column = 0; column < m_table->model()->columnCount() - 1; ++column)
            placeholder += m_table->model()->index(0, column).data().toString();
        QCOMPARE(placeholder.join(u", "_s), example(kind));
    }
}

void CampaignDialogTest::thePagesExamplesTypedCellByCellAreSaved()
{
    openNew();
    QTest::keyClicks(child<QLineEdit>("titleEdit"), u"Shop UK"_s);
    QStringList expected;
    for (int kind = 0; kind < int(core::RuleKinds::all().size()); ++kind) {
        showKind(kind);
        type(example(kind).split(u", "_s));
        QCOMPARE(rows(), 1);
        press("savePayoutsButton");
        QVERIFY(!child<QPushButton>("savePayoutsButton")->isEnabled());
        expected += example(kind);
    }
    QVERIFY(child<QLabel>("footLabel")->text().startsWith(u"11 custom payout"_s));
    press("saveButton");
    QTRY_VERIFY(!m_dialog);
    QStringList saved;
    for (const core::Rule& rule : savedRules())
        saved += QString::fromStdString(core::toText(rule));
    QCOMPARE(saved, expected);
    QCOMPARE(savedCampaign().title, std::string("Shop UK"));
}

void CampaignDialogTest::theHeadOfTheValueNamesItsUnitAndHybridIsReversed()
{
    openSaved(core::CostModel::RevShare, {});
    const auto head = [this] {
        const auto* model = m_table->model();
        return model->headerData(model->columnCount() - 2, Qt::Horizontal).toString();
    };
    showKind(kindOf("geo"));
    QCOMPARE(head(), u"Value, %"_s);
    showKind(kindOf("hybrid"));
    QCOMPARE(head(), u"Value, GBP"_s);
    auto* model = child<QComboBox>("costModelCombo");
    model->setCurrentIndex(model->findText(u"CPA"_s));
    emit model->activated(model->currentIndex());
    QCOMPARE(head(), u"Value, %"_s);
    showKind(kindOf("geo"));
    QCOMPARE(head(), u"Value, GBP"_s);
}

void CampaignDialogTest::anUnknownPublisherIsRingedAndMendedByItsRemedy()
{
    openNew();
    showKind(kindOf("publisher"));
    type({ u"dealhuntr"_s, u"6"_s });
    const auto* model = m_table->model();
    QVERIFY(model->index(0, 0).data(ui::RuleTableModel::IsWrongRole).toBool());
    const QModelIndex remedy = model->index(0, 2);
    QCOMPARE(remedy.data().toString(), u"Unknown publisher. Did you mean dealhunter?"_s);
    m_table->setCurrentIndex(remedy);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(cell(0, 0), u"dealhunter"_s);
    QVERIFY(remedy.data().toString().isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void CampaignDialogTest::aWrongTabIsRefusedBySavePayouts()
{
    openNew();
    showKind(kindOf("geo"));
    type({ u"Atlantis"_s, u"10"_s });
    QVERIFY(m_table->model()->index(0, 0).data(ui::RuleTableModel::IsWrongRole).toBool());
    press("savePayoutsButton");
    QVERIFY(!m_dialog->draft().isAccepted(kindOf("geo")));
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(0, 0));
    QVERIFY(child<QLabel>("tabErrorsLabel")->isVisible());
}

void CampaignDialogTest::theSameConditionsTwiceNameBothRows()
{
    openNew();
    showKind(kindOf("geo"));
    type({ u"UK"_s, u"10"_s });
    type({ u"FR"_s, u"9"_s });
    type({ u"gb"_s, u"12"_s });
    press("savePayoutsButton");
    for (const int row : { 0, 2 }) {
        const QString error = m_table->model()->index(row, 2).data().toString();
        QVERIFY2(error.contains(u"1 and 3"_s), qPrintable(error));
    }
    QVERIFY(m_table->model()->index(1, 2).data().toString().isEmpty());
    QVERIFY(!m_dialog->draft().isAccepted(kindOf("geo")));
}

void CampaignDialogTest::aRowThatIsBeingTypedIsNotWrongYet()
{
    openNew();
    showKind(kindOf("geo_os"));
    type({ u"IOS"_s });
    QVERIFY(m_table->model()->index(0, 3).data().toString().isEmpty());
    press("savePayoutsButton");
    QVERIFY(!m_table->model()->index(0, 3).data().toString().isEmpty());
}

void CampaignDialogTest::everyEditCanBeUndoneAndDoneAgain()
{
    openNew();
    showKind(kindOf("geo"));
    type({ u"US"_s, u"10"_s });
    type({ u"FR"_s, u"9"_s });
    QTest::keyClicks(child<QLineEdit>("titleEdit"), u"Shop"_s);
    QUndoStack* undo = m_dialog->draft().undoStack();
    undo->undo();
    QCOMPARE(child<QLineEdit>("titleEdit")->text(), QString());
    undo->undo();
    QCOMPARE(cell(1, 1), QString());
    undo->undo();
    QCOMPARE(rows(), 1);
    while (undo->canUndo())
        undo->undo();
    QCOMPARE(rows(), 0);
    QCOMPARE(m_dialog->draft().unsavedChanges(), 0);
    while (undo->canRedo())
        undo->redo();
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(1, 1), u"9"_s);
    QCOMPARE(child<QLineEdit>("titleEdit")->text(), u"Shop"_s);
}

void CampaignDialogTest::rowsAreRemovedAndDuplicatedByTheKeyboard()
{
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "US, 10"), ruleOf("geo", "FR, 9") });
    const QAbstractItemModelTester tester(m_table->model());
    showKind(kindOf("geo"));
    m_table->setFocus();
    m_table->goTo(1, 0);
    QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(rows(), 3);
    QCOMPARE(cell(2, 0), u"FR"_s);
    m_table->goTo(0, 0);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, 0), u"FR"_s);
    m_dialog->draft().undoStack()->undo();
    QCOMPARE(cell(0, 0), u"US"_s);
}

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
    dialog->findChild<QPushButton*>(u"bulkAcceptButton"_s)->click();
    QCOMPARE(rows(), 3);
    QCOMPARE(cell(0, 1), u"a, b"_s);
    QCOMPARE(cell(1, 1), u"say \"hi\""_s);
    QCOMPARE(m_dialog->draft().unsavedChanges(), 1);
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

QTEST_MAIN(CampaignDialogTest)
#include "campaign_dialog_test.moc"
