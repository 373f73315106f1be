#include "tests/ui/campaign_dialog_test.h"

using namespace Qt::StringLiterals;

void CampaignDialogTest::init()
{
    QLocale::setDefault(QLocale::c());
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
    const auto* kinds = child<QListView>("kindListView")->model();
    const auto said = [kinds](int kind) {
        return kinds->index(kind, 0).data(Qt::AccessibleDescriptionRole).toString();
    };
    QVERIFY2(said(kindOf("geo")).startsWith(u"1 row(s) with an error"_s),
             qPrintable(said(kindOf("geo"))));
    QCOMPARE(said(kindOf("geo") + 1), QString());
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

/// Aliases of which "pub0…" could be read.
void CampaignDialogTest::publishersAreReadWholeInTheGrid()
{
    openSaved(core::CostModel::Cpa, { ruleOf("publisher", "dealhunter, 10") });
    showKind(kindOf("publisher"));
    const QAbstractItemView& grid = *m_table;
    const int before = m_table->columnWidth(0);
    type({ u"pub0123-northern-group"_s, u"12"_s });
    QTRY_VERIFY(m_table->columnWidth(0) > before);
    QVERIFY(m_table->columnWidth(0) >= grid.sizeHintForColumn(0));
    const int after = m_table->columnWidth(0);
    showKind(kindOf("geo"));
    showKind(kindOf("publisher"));
    QCOMPARE(m_table->columnWidth(0), after);
    m_dialog->draft().insertRows(kindOf("publisher"),
                                 1,
                                 { ui::rowOf(ruleOf("publisher", std::string(100, 'x') + ", 1")) },
                                 {});
    QTRY_VERIFY(m_table->columnWidth(0) > after);
    QVERIFY(m_table->columnWidth(0) < m_table->width() / 2);
}

void CampaignDialogTest::theKeyboardLeavesTheGrid()
{
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "US, 10") });
    showKind(kindOf("geo"));
    const int lastRow = m_table->model()->rowCount() - 1;
    const int lastCell = m_table->model()->columnCount() - 2; // the sentence of the row follows
    const auto begin = [this](int row, int column) {
        m_table->setFocus();
        QTRY_VERIFY(m_table->hasFocus());
        m_table->goTo(row, column);
    };
    begin(0, 0);
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(m_table->hasFocus());
    QCOMPARE(m_table->currentIndex().column(), 1);
    begin(lastRow, lastCell);
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(!m_table->hasFocus());
    begin(0, 0);
    QTest::keyClick(m_table, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(!m_table->hasFocus());
    begin(0, 0);
    QTest::keyClick(m_table, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!m_table->hasFocus());
    begin(0, 1);
    QTest::keyClick(m_table, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_table->hasFocus());
    begin(lastRow, lastCell);
    m_table->edit(m_table->currentIndex());
    QTest::keyClick(m_table->findChild<QLineEdit*>(u"cellEdit"_s), Qt::Key_Tab);
    QVERIFY(!m_table->isAncestorOf(QApplication::focusWidget()) && !m_table->hasFocus());
    QCOMPARE(rows(), 1);
}

QTEST_MAIN(CampaignDialogTest)
