#include "core/rules/rule_kinds.h"
#include "tests/journeys/window_desk.h"
#include "tests/support/accessible_tree.h"
#include "tests/support/sample_left_forms.h"
#include "ui/campaigns/custom_payouts_page.h"
#include "ui/campaigns/rule_table_view.h"
#include "ui/conversions/conversions_page.h"
#include "ui/imports/import_dialog.h"
#include "ui/printing/preview_dialog.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/period_filter.h"
#include "ui/window/left_forms_dialog.h"

#include <QAccessibleEditableTextInterface>
#include <QAccessibleTableInterface>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The window as a screen reader meets it: every page and every dialog on the sample company, and
/// one payout made through nothing but what the reader can do.
class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void everyPage_data();
    void everyPage();
    void everyDialogOfTheMenus_data();
    void everyDialogOfTheMenus();
    void theCampaignDialogWithEachKind();
    void theDialogOfARecalculation();
    void theDialogsOfAConversion();
    void theImportDialogWithItsReport();
    void theComparisonWithTheTracker();
    void thePastePlaceAndEveryKindOfMovingIn();
    void thePublisherPanelAndItsPreview();
    void theFormOfAPayout();
    void whatIsToldOfLeftForms();
    void aPayoutIsCreatedByTheReaderAlone();
    void anEmptyListSaysWhatItIs();
    void theStartPage();

private:
    void verify(QWidget& part)
    {
        const QStringList faults = tests::accessibilityFaults(part);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
    void verifyAndClose(const char* dialog)
    {
        QWidget& open = m_desk.dialog(dialog);
        m_desk.settle();
        verify(open);
        delete &open;
    }
    /// A row's link or what its double click opens.
    void openRow(const char* page, const char* column)
    {
        m_desk.goTo(page);
        ui::DataTable& table = m_desk.table(page);
        WindowDesk::waitFor([&] { return table.model()->rowCount() > 0; }, u"a row"_s);
        WindowDesk::clickCell(table, 0, column);
    }
    QAccessibleInterface* element(QAccessible::Role role, const QString& name);
    void press(QAccessible::Role role, const QString& name);

    WindowDesk m_desk;
};

void AccessibilityTest::initTestCase()
{
    QAccessible::setActive(true);
    m_desk.createSample(u"sample.payouts"_s);
}

void AccessibilityTest::everyPage_data()
{
    QTest::addColumn<QByteArray>("page");
    for (const char* page :
         { "dashboard", "campaigns", "conversions", "publishers", "payouts", "audit" })
        QTest::newRow(page) << QByteArray(page);
}

void AccessibilityTest::everyPage()
{
    QFETCH(const QByteArray, page);
    m_desk.goTo(page.constData());
    const auto tables = m_desk.page(page.constData()).findChildren<ui::DataTable*>();
    QTRY_VERIFY(std::ranges::any_of(
        tables, [](const ui::DataTable* table) { return table->model()->rowCount() > 0; }));
    verify(m_desk.window());
}

void AccessibilityTest::everyDialogOfTheMenus_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("dialog");
    const auto row = [](const char* action, const char* dialog) {
        QTest::newRow(dialog) << QByteArray(action) << QByteArray(dialog);
    };
    row("companyAction", "companyDialog");
    row("createPublisherAction", "publisherDialog");
    row("createCampaignAction", "campaignDialog");
    row("createPayoutAction", "payoutDialog");
    row("checkBooksAction", "checksDialog");
    row("newWorkspaceAction", "newWorkspaceDialog");
    row("importAction", "importDialog");
    row("moveInAction", "moveInDialog");
    row("exchangeRatesAction", "exchangeRatesDialog");
    row("conversionTypesAction", "typeSettingsDialog");
    row("batchesAction", "batchesDialog");
    row("closePeriodAction", "closePeriodDialog");
    row("userNameAction", "userNameDialog");
}

void AccessibilityTest::everyDialogOfTheMenus()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, dialog);
    m_desk.trigger(action.constData());
    verifyAndClose(dialog.constData());
}

void AccessibilityTest::theCampaignDialogWithEachKind()
{
    openRow("campaigns", "edit");
    QWidget& dialog = m_desk.dialog("campaignDialog");
    auto& tabs = WindowDesk::child<QTabWidget>(dialog, "campaignTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        verify(dialog);
    }
    auto& page = WindowDesk::child<ui::CustomPayoutsPage>(dialog, "customPayoutsPage");
    tabs.setCurrentWidget(&page);
    for (int kind = 0; kind < int(core::RuleKinds::all().size()); ++kind) {
        page.showKind(kind);
        verify(dialog);
    }
    WindowDesk::click(dialog, "bulkTextButton");
    verifyAndClose("bulkTextDialog");
    WindowDesk::click(dialog, "tryButton");
    verifyAndClose("tryDialog");
    emit page.importRequested();
    verifyAndClose("rulesImportDialog");
    WindowDesk::click(dialog, "whatIfButton");
    auto& change = WindowDesk::child<QTabWidget>(m_desk.dialog("whatIfDialog"), "whatIfTabs");
    m_desk.settle();
    change.setCurrentIndex(1);
    verifyAndClose("whatIfDialog");
    auto& grid = WindowDesk::child<ui::RuleTableView>(page, "ruleTableView");
    grid.addRow();
    QVERIFY(grid.findChild<QLineEdit*>(u"cellEdit"_s));
    verify(dialog);
    delete &dialog;
}

void AccessibilityTest::theDialogOfARecalculation()
{
    m_desk.goTo("campaigns");
    WindowDesk::click(m_desk.page("campaigns"), "recalculateButton");
    QWidget& dialog = m_desk.dialog("recalculateDialog");
    m_desk.settle();
    auto& tabs = WindowDesk::child<QTabWidget>(dialog, "recalculateTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        verify(dialog);
    }
    delete &dialog;
}

void AccessibilityTest::theDialogsOfAConversion()
{
    openRow("conversions", "why");
    verifyAndClose("whyDialog");
    m_desk.table("conversions").selectRow(0);
    WindowDesk::click(m_desk.page("conversions"), "declineButton");
    verifyAndClose("statusDialog");
    auto* period = m_desk.page("conversions").findChild<ui::PeriodFilter*>();
    emit period->activated(period->count() - 1);
    verifyAndClose("ownPeriodDialog");
}

void AccessibilityTest::theImportDialogWithItsReport()
{
    m_desk.write(u"in.csv"_s,
                 "id,conv_time,campaign,publisher,type,status,country,revenue\n"
                 "new,2026-11-01T09:00:00Z,Shop UK,nick,Sale,approved,GB,10\n"
                 "bad,yesterday,Shop UK,nick,Sale,approved,GB,10\n"
                 "who,2026-11-01T09:00:00Z,Shop UK,nobody,Sale,approved,GB,10\n");
    m_desk.trigger("importAction");
    auto& dialog = dynamic_cast<ui::ImportDialog&>(m_desk.dialog("importDialog"));
    dialog.setFile(m_desk.path(u"in.csv"_s));
    const auto& issues = WindowDesk::child<QWidget>(dialog, "issueTable");
    WindowDesk::waitFor([&] { return issues.isVisible(); }, u"the rejected row"_s);
    auto& tabs = WindowDesk::child<QTabWidget>(dialog, "importTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        verify(dialog);
    }
    verifyAndClose("importDialog");
}

void AccessibilityTest::theComparisonWithTheTracker()
{
    m_desk.goTo("conversions");
    m_desk.trigger("compareAction");
    QWidget& dialog = m_desk.dialog("compareDialog");
    m_desk.settle();
    auto& tabs = WindowDesk::child<QTabWidget>(dialog, "compareTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        verify(dialog);
    }
    verifyAndClose("compareDialog");
}

void AccessibilityTest::thePastePlaceAndEveryKindOfMovingIn()
{
    m_desk.trigger("moveInAction");
    QWidget& dialog = m_desk.dialog("moveInDialog");
    auto& kinds = WindowDesk::child<QComboBox>(dialog, "kindCombo");
    for (int kind = 0; kind < kinds.count(); ++kind) {
        kinds.setCurrentIndex(kind);
        emit kinds.activated(kind);
        verify(dialog);
    }
    WindowDesk::child<QPlainTextEdit>(dialog, "pasteEdit")
        .setPlainText(
            u"publisher,requested_amount,status,created_at\nnick,5,7,2026-10-31T09:00:00Z\n"_s);
    const auto& statuses = WindowDesk::child<QWidget>(dialog, "statusTable");
    WindowDesk::waitFor([&] { return statuses.isVisible(); }, u"a status to be explained"_s);
    verifyAndClose("moveInDialog");
}

void AccessibilityTest::thePublisherPanelAndItsPreview()
{
    openRow("publishers", "alias");
    QWidget& panel = m_desk.dialog("publisherPanel");
    m_desk.settle();
    auto& tabs = WindowDesk::child<QTabWidget>(panel, "panelTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        verify(panel);
    }
    auto& lines = WindowDesk::child<ui::DataTable>(panel, "statementTable");
    tabs.setCurrentIndex(1);
    emit lines.rowActivated(0);
    verifyAndClose("partsDialog");
    WindowDesk::click(panel, "previewButton");
    auto& preview = dynamic_cast<ui::PreviewDialog&>(m_desk.dialog("previewDialog"));
    QTRY_VERIFY(preview.pageCount() > 0);
    verifyAndClose("previewDialog");
    delete &panel;
}

void AccessibilityTest::theFormOfAPayout()
{
    openRow("payouts", "edit");
    QWidget& form = m_desk.dialog("payoutDialog");
    auto& status = WindowDesk::child<QComboBox>(form, "statusCombo");
    for (int choice = 0; choice < status.count(); ++choice) {
        status.setCurrentIndex(choice);
        verify(form);
    }
    delete &form;
}

QAccessibleInterface* AccessibilityTest::element(QAccessible::Role role, const QString& name)
{
    QAccessibleInterface* found = nullptr;
    WindowDesk::waitFor(
        [&] {
            QWidget* top = QApplication::activeModalWidget();
            found = tests::findAccessible(top ? *top : m_desk.window(), role, name);
            return found && !found->state().disabled;
        },
        name);
    return found;
}

void AccessibilityTest::press(QAccessible::Role role, const QString& name)
{
    element(role, name)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

void AccessibilityTest::whatIsToldOfLeftForms()
{
    core::Workspace workspace;
    workspace.currency = "GBP";
    (new ui::LeftFormsDialog(tests::sampleLeftForms(), workspace, &m_desk.window()))->show();
    verifyAndClose("leftFormsDialog");
}

void AccessibilityTest::aPayoutIsCreatedByTheReaderAlone()
{
    const auto type = [this](const QString& field, const QString& words) {
        auto* edit = element(QAccessible::EditableText, field)->editableTextInterface();
        QVERIFY2(edit, qPrintable(field));
        edit->insertText(0, words);
    };
    element(QAccessible::RadioButton, u"Payouts"_s)
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(m_desk.page("payouts").isVisible());
    m_desk.settle();
    const int before = m_desk.table("payouts").model()->rowCount();
    press(QAccessible::Button, u"Create new payout"_s);
    type(u"Publisher ID"_s, u"nick"_s);
    type(u"Requested Amount"_s, u"1.25"_s);
    type(u"Note"_s, u"by ear"_s);
    press(QAccessible::Button, u"Save"_s);
    QTRY_VERIFY(!m_desk.isOpen("payoutDialog"));
    m_desk.settle();
    const auto* list = element(QAccessible::Table, u"Payouts"_s)->tableInterface();
    QCOMPARE(list->rowCount(), before + 1);
    QStringList row;
    for (int column = 0; column < list->columnCount(); ++column)
        row += list->cellAt(0, column)->text(QAccessible::Name);
    for (const QString& said : { u"nick"_s, u"1.25"_s, u"Pending"_s, u"by ear"_s })
        QVERIFY2(row.contains(said), qPrintable(row.join(u" | "_s)));
}

void AccessibilityTest::anEmptyListSaysWhatItIs()
{
    m_desk.goTo("publishers");
    WindowDesk::type(m_desk.page("publishers"), "searchEdit", u"nobody at all"_s);
    auto* list = QAccessible::queryAccessibleInterface(&m_desk.table("publishers"));
    QTRY_COMPARE(list->text(QAccessible::Description), u"Nothing fits the filter."_s);
    WindowDesk::type(m_desk.page("publishers"), "searchEdit", {});
    QTRY_COMPARE(list->text(QAccessible::Description), QString());
}

void AccessibilityTest::theStartPage()
{
    m_desk.trigger("closeWorkspaceAction");
    QTRY_VERIFY(WindowDesk::child<QWidget>(m_desk.window(), "startPage").isVisible());
    verify(m_desk.window());
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
