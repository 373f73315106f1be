#include "core/usecases/import_conversions.h"
#include "core/usecases/release_held.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_publisher.h"
#include "core/usecases/verify_books.h"
#include "tests/support/memory_session.h"
#include "tests/support/test_desktop.h"
#include "ui/campaigns/campaign_details_page.h"
#include "ui/campaigns/campaign_draft.h"
#include "ui/conversions/conversion_list_model.h"
#include "ui/conversions/conversions_page.h"
#include "ui/conversions/hold_dialog.h"
#include "ui/publishers/publisher_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/daily_release.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;

/// What is held in the window: hold days typed and taken back, conversions held until a day, and
/// what becomes payable when books open and when the day changes.
class HoldsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aHoldAsksForDayAndReasonAndSaysWhatItWouldDo();
    void allThatFitsIsMadePayableAtOnce();
    void aHoldIsOfferedForASelectionAlone();
    void aDayThatHoldsNothingIsNotOffered();
    void whyThisAmountSaysUntilWhenItIsHeld();
    void openedBooksReleaseWhatIsDueAndSaySo();
    void anotherDayReleasesAndTheSameDayDoesNot();
    void booksThatAreOnlyReadReleaseNothing();
    void theCampaignsHoldDaysAreUndone();
    void thePublishersHoldDaysAreCheckedAndMayBeEmpty();

private:
    void importText(const std::string& rows);
    void showPage();
    [[nodiscard]] ui::HoldDialog* dialog() const { return m_page->findChild<ui::HoldDialog*>(); }
    [[nodiscard]] QAction* holdAction() const
    {
        return m_page->findChild<QAction*>(u"holdAction"_s);
    }
    [[nodiscard]] QString effect() const
    {
        return dialog()->findChild<QLabel*>(u"effectLabel"_s)->text();
    }
    void answer(const QString& reason) const
    {
        dialog()->findChild<QLineEdit*>(u"reasonEdit"_s)->setText(reason);
        dialog()->saveButton()->click();
    }
    [[nodiscard]] QString message() const { return m_page->findChild<ui::MessageBar*>()->text(); }
    [[nodiscard]] core::Balance nick();

    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<tests::TestDesktop> m_desktop;
    std::unique_ptr<ui::ConversionsPage> m_page;
};

void HoldsWindowTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"payoutdesk-test"_s);
    QCoreApplication::setApplicationName(u"holds"_s);
    QSettings().clear();
}

void HoldsWindowTest::init()
{
    m_session = std::make_unique<tests::MemorySession>();
    m_desktop = std::make_unique<tests::TestDesktop>();
    core::Publisher publisher;
    publisher.alias = "nick";
    QVERIFY(core::savePublisher(m_session->books(), publisher));
    core::Campaign campaign;
    campaign.title = "Shop";
    campaign.holdDays = 30;
    campaign.defaultPayout = core::parsePayoutValue("7").value();
    QVERIFY(core::saveCampaign(m_session->books(), { campaign, {}, false, {} }));
}

void HoldsWindowTest::cleanup()
{
    m_page.reset();
    m_desktop.reset();
    core::NoProgress silent;
    const auto checks = core::verifyBooks(m_session->books(), silent).value();
    for (const core::Check& check : checks)
        QVERIFY2(check.holds, check.detail.text().c_str());
    m_session.reset();
}

void HoldsWindowTest::importText(const std::string& rows)
{
    core::StringSource source("id,conv_time,campaign,publisher,status\n" + rows);
    core::NoProgress silent;
    const auto report = core::importConversions(m_session->books(), source, {}, silent);
    QVERIFY2(report, report ? "" : report.error().sentence().c_str());
    QCOMPARE(report->rejected, 0);
}

void HoldsWindowTest::showPage()
{
    m_page = std::make_unique<ui::ConversionsPage>(*m_session);
    m_page->resize(1000, 600);
    m_page->show();
    m_page->activate();
    auto* model = m_page->findChild<ui::ConversionListModel*>();
    QTRY_COMPARE(model->countState(), ui::ConversionListModel::Count::Complete);
}

core::Balance HoldsWindowTest::nick()
{
    return m_session->books().store.balances({}).value().front();
}

/// b counts (its day is over), a is held until 2026-12-01.
static const char* const twoRows = "b,2026-10-01T09:00:00Z,Shop,nick,approved\n"
                                   "a,2026-11-01T09:00:00Z,Shop,nick,approved\n";

void HoldsWindowTest::aHoldAsksForDayAndReasonAndSaysWhatItWouldDo()
{
    importText(twoRows);
    showPage();
    auto* table = m_page->findChild<ui::DataTable*>();
    table->selectRecordRow(1); // the newest comes first
    holdAction()->trigger();
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->windowTitle().contains(u"Hold 1 "_s));
    auto* day = dialog()->findChild<QDateEdit*>(u"untilDateEdit"_s);
    QCOMPARE(day->minimumDate(), QDate(2026, 11, 23));
    day->setDate(QDate(2027, 1, 10));
    QTRY_VERIFY2(effect().contains(u"in the balance"_s), qPrintable(effect()));
    QVERIFY2(effect().contains(u"7.00"_s), qPrintable(effect()));
    QCOMPARE(nick().earned, core::Money::ofUnits(7));

    answer({});
    QVERIFY(dialog()->findChild<QLineEdit*>(u"reasonEdit"_s)->property("invalid").toBool());
    QCOMPARE(nick().earned, core::Money::ofUnits(7));
    answer(u"Quality check"_s);
    QTRY_COMPARE(nick().earned, core::Money());
    QCOMPARE(nick().held, core::Money::ofUnits(14));
    QTRY_VERIFY2(message().contains(u"held until 2027-01-10"_s), qPrintable(message()));
    QVERIFY2(message().contains(u"Held +"_s), qPrintable(message()));
    const core::Batch batch = m_session->books().store.batches().value().back();
    QCOMPARE(batch.kind, core::Batch::Kind::Hold);
    QCOMPARE(batch.note, "Quality check");
}

void HoldsWindowTest::allThatFitsIsMadePayableAtOnce()
{
    importText(twoRows);
    showPage();
    m_page->findChild<ui::DataTable*>()->selectAll();
    holdAction()->trigger();
    QTRY_VERIFY(dialog());
    dialog()->findChild<QCheckBox*>(u"atOnceCheck"_s)->click();
    QVERIFY(!dialog()->findChild<QDateEdit*>(u"untilDateEdit"_s)->isEnabled());
    QTRY_VERIFY2(effect().startsWith(u"1 conversion"_s), qPrintable(effect()));
    answer(u"Agreed with them"_s);
    QTRY_COMPARE(nick().earned, core::Money::ofUnits(14));
    QCOMPARE(nick().held, core::Money());
    QTRY_VERIFY2(message().contains(u"payable at once"_s), qPrintable(message()));
}

void HoldsWindowTest::aHoldIsOfferedForASelectionAlone()
{
    importText(twoRows);
    showPage();
    QVERIFY(!holdAction()->isEnabled());
    m_page->findChild<ui::DataTable*>()->selectRecordRow(0);
    QVERIFY(holdAction()->isEnabled());
    m_session->setReadOnlyReason(u"Another window has these books open."_s);
    m_page->findChild<ui::DataTable*>()->selectRecordRow(1);
    QVERIFY(!holdAction()->isEnabled());
}

void HoldsWindowTest::aDayThatHoldsNothingIsNotOffered()
{
    importText(twoRows);
    m_session->world().addDays(-3); // the clock was set back: the 22nd was released already
    showPage();
    m_page->findChild<ui::DataTable*>()->selectAll();
    holdAction()->trigger();
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<QDateEdit*>(u"untilDateEdit"_s)->minimumDate(),
             QDate(2026, 11, 23));
    dialog()->reject();
}

void HoldsWindowTest::whyThisAmountSaysUntilWhenItIsHeld()
{
    importText(twoRows);
    showPage();
    auto* table = m_page->findChild<ui::DataTable*>();
    table->selectRecordRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<QDialog*>(u"whyDialog"_s));
    const QString state = m_page->findChild<QLabel*>(u"stateLabel"_s)->text();
    QVERIFY2(state.contains(u"Held until 2026-12-01"_s), qPrintable(state));
}

void HoldsWindowTest::openedBooksReleaseWhatIsDueAndSaySo()
{
    importText(twoRows);
    m_session->world().addDays(9);
    ui::MessageBar bar;
    QSignalSpy changed(m_session.get(), &ui::Session::changed);
    const ui::DailyRelease release(*m_session, bar, nullptr);
    QTRY_VERIFY2(bar.text().contains(u"1 conversion(s) became payable"_s), qPrintable(bar.text()));
    QVERIFY2(bar.text().contains(u"7.00"_s), qPrintable(bar.text()));
    QCOMPARE(nick().earned, core::Money::ofUnits(14));
    QVERIFY(changed.count() > 0);
}

void HoldsWindowTest::anotherDayReleasesAndTheSameDayDoesNot()
{
    importText(twoRows);
    ui::MessageBar bar;
    ui::DailyRelease release(*m_session, bar, nullptr);
    release.setClock([this] { return m_session->world().now(); });
    QTest::qWait(1);
    QSignalSpy tasks(m_session.get(), &ui::Session::taskStarted);
    release.look();
    QTest::qWait(1);
    QCOMPARE(tasks.count(), 0);
    m_session->world().addDays(9);
    release.look();
    QTRY_COMPARE(nick().earned, core::Money::ofUnits(14));
    QTRY_VERIFY(bar.text().contains(u"became payable"_s));
    bar.clear();
    m_session->world().addDays(1);
    release.look();
    QTRY_COMPARE(m_session->books().store.releasedUntil().value(),
                 core::parseDate("2026-12-02").value());
    QVERIFY2(bar.text().isEmpty(), "nothing was due: nothing is said");
}

void HoldsWindowTest::booksThatAreOnlyReadReleaseNothing()
{
    importText(twoRows);
    m_session->world().addDays(9);
    m_session->setReadOnlyReason(u"Another window has these books open."_s);
    ui::MessageBar bar;
    ui::DailyRelease release(*m_session, bar, nullptr);
    release.look();
    QTest::qWait(1);
    QCOMPARE(nick().earned, core::Money::ofUnits(7));
    QVERIFY(bar.text().isEmpty());
}

void HoldsWindowTest::theCampaignsHoldDaysAreUndone()
{
    ui::CampaignSource source;
    source.campaign = m_session->books().store.campaigns().value().front();
    ui::CampaignDraft draft(source);
    ui::CampaignDetailsPage page(draft);
    auto* days = page.findChild<QSpinBox*>(u"holdDaysSpin"_s);
    QCOMPARE(days->value(), 30);
    QCOMPARE(days->maximum(), 3650);
    days->setValue(45);
    QCOMPARE(draft.campaign().holdDays, 45);
    QCOMPARE(draft.unsavedChanges(), 1);
    draft.undoStack()->undo();
    QCOMPARE(days->value(), 30);
    QCOMPARE(draft.unsavedChanges(), 0);
    draft.undoStack()->redo();
    QCOMPARE(draft.campaign().holdDays, 45);
}

void HoldsWindowTest::thePublishersHoldDaysAreCheckedAndMayBeEmpty()
{
    core::Publisher publisher = m_session->books().store.publishers().value().front();
    publisher.holdDays = 60;
    ui::PublisherDialog dialog(publisher, {}, nullptr);
    QSignalSpy saves(&dialog, &ui::PublisherDialog::publisherSaveRequested);
    auto* days = dialog.findChild<QLineEdit*>(u"holdDaysEdit"_s);
    QCOMPARE(days->text(), u"60"_s);
    days->setText(u"4000"_s);
    dialog.saveButton()->click();
    QCOMPARE(saves.count(), 0);
    QVERIFY(days->property("invalid").toBool());
    days->setText(u"0"_s);
    dialog.saveButton()->click();
    QCOMPARE(saves.count(), 1);
    QCOMPARE(dialog.publisher().holdDays, std::optional<int>(0));
    days->clear();
    dialog.saveButton()->click();
    QCOMPARE(dialog.publisher().holdDays, std::optional<int>());
    QCOMPARE(saves.count(), 2);
}

QTEST_MAIN(HoldsWindowTest)
#include "holds_window_test.moc"
