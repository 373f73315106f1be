// What impatient hands do (R24): two clicks on Save, Enter twice, Esc while it is saved, the window
// closed meanwhile, on the real dialogs over books on the disk. After each: what was asked for is
// there once or not at all, and the books are whole.
#include "core/usecases/adjust.h"
#include "core/usecases/record_payout.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_publisher.h"
#include "core/usecases/verify_books.h"
#include "tests/journeys/window_desk.h"

#include <QDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

/// How many there are of what the dialogs add.
struct Counts {
    int payouts = 0;
    int steps = 0; ///< of payouts
    int adjustments = 0;
    int publishers = 0;
    int conversions = 0;
    QString fault; ///< the first check that does not hold

    [[nodiscard]] QString text() const
    {
        return u"payouts %1, steps %2, adjustments %3, publishers %4, conversions %5%6"_s
            .arg(payouts)
            .arg(steps)
            .arg(adjustments)
            .arg(publishers)
            .arg(conversions)
            .arg(fault);
    }
};

core::Result<Counts> countsOf(core::Books& books, core::Progress& progress)
{
    Counts counts;
    const auto payouts = books.store.payouts({});
    const auto entries = books.store.entries({});
    const auto publishers = books.store.publishers();
    const auto checks = core::verifyBooks(books, progress);
    if (!payouts || !entries || !publishers || !checks)
        return core::Error{ core::ErrorCode::Storage, "The books cannot be read.", {}, {} };
    counts.payouts = int(payouts->size());
    for (const core::Payout& payout : *payouts)
        counts.steps += payout.version;
    for (const core::LedgerEntry& entry : *entries)
        counts.adjustments += entry.kind == core::EntryKind::Adjustment ? 1 : 0;
    counts.publishers = int(publishers->size());
    counts.conversions = int(books.store.countConversions({}).value());
    for (const core::Check& check : *checks)
        if (!check.holds)
            counts.fault = u", "_s + QString::fromStdString(std::string(check.name));
    return counts;
}

} // namespace

class ImpatientWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aFormIsSavedOnceOrNotAtAll_data();
    void aFormIsSavedOnceOrNotAtAll();
    void anImportIsWholeOrNotThere_data();
    void anImportIsWholeOrNotThere();

private:
    [[nodiscard]] Counts counts();
    QWidget& openForm(const QString& form);
    QWidget& openImport();
    /// Does it to an open dialog; what is given to `button` answers when the gate goes.
    void doTo(QWidget& dialog, const QString& gesture, const char* button);
    void leaveEverything();

    WindowDesk m_desk;
    int m_files = 0;
    int m_publishers = 0;
};

void ImpatientWindowTest::initTestCase()
{
    m_desk.session().create(
        m_desk.path(u"books.payouts"_s), u"USD"_s, u"UTC"_s, u"Sample Company Ltd"_s, false);
    QTRY_VERIFY(m_desk.session().isOpen());
    bool done = false;
    m_desk.session().run<core::SavedCampaign>(
        this,
        [](core::Books& books, core::Progress&) -> core::Result<core::SavedCampaign> {
            core::Publisher publisher;
            publisher.alias = "nick";
            const auto saved = core::savePublisher(books, publisher);
            if (!saved)
                return saved.error();
            const auto earned = core::adjust(
                books, { "earned", saved->key, core::Money::ofUnits(9'000), "earned" });
            if (!earned)
                return earned.error();
            core::PayoutRequest first;
            first.publisher = saved->key;
            first.state.requested = core::Money::ofUnits(5);
            if (const auto paid = core::recordPayout(books, first); !paid)
                return paid.error();
            core::SaveCampaignRequest campaign;
            campaign.campaign.title = "Shop";
            campaign.campaign.defaultPayout = core::parsePayoutValue("10").value();
            return core::saveCampaign(books, campaign);
        },
        [&done](const core::Result<core::SavedCampaign>& saved) { done = saved.has_value(); },
        { ui::Change::Publishers, ui::Change::Payouts, ui::Change::Campaigns });
    QTRY_VERIFY(done);
}

Counts ImpatientWindowTest::counts()
{
    std::optional<Counts> counts;
    m_desk.session().run<Counts>(
        &m_desk.window(), countsOf, [&counts](const auto& found) { counts = found.value(); });
    WindowDesk::waitFor([&] { return counts.has_value(); }, u"the counts"_s);
    return *counts;
}

QWidget& ImpatientWindowTest::openForm(const QString& form)
{
    if (form == u"payout"_s || form == u"edit"_s) {
        m_desk.goTo("payouts");
        if (form == u"payout"_s)
            WindowDesk::click(m_desk.page("payouts"), "createPayoutButton");
        else
            WindowDesk::clickCell(m_desk.table("payouts"), 0, "edit");
        QWidget& dialog = m_desk.dialog("payoutDialog");
        if (form == u"payout"_s) {
            WindowDesk::type(dialog, "publisherEdit", u"nick"_s);
            WindowDesk::type(dialog, "amountEdit", u"7"_s);
        } else {
            const auto amount = u"%1"_s.arg(8 + ++m_files);
            WindowDesk::type(dialog, "amountEdit", amount);
        }
        return dialog;
    }
    m_desk.goTo("publishers");
    if (form == u"publisher"_s) {
        m_desk.trigger("createPublisherAction");
        QWidget& dialog = m_desk.dialog("publisherDialog");
        WindowDesk::type(dialog, "aliasEdit", u"new%1"_s.arg(++m_publishers));
        return dialog;
    }
    ui::DataTable& publishers = m_desk.table("publishers");
    WindowDesk::clickCell(publishers, WindowDesk::rowOf(publishers, "alias", u"nick"_s), "alias");
    QWidget& panel = m_desk.dialog("publisherPanel");
    WindowDesk::child<QTabWidget>(panel, "panelTabs").setCurrentIndex(2);
    WindowDesk::click(panel, "addAdjustmentButton");
    QWidget& dialog = m_desk.dialog("adjustmentDialog");
    WindowDesk::type(dialog, "amountEdit", u"3"_s);
    WindowDesk::type(dialog, "reasonEdit", u"Summer"_s);
    return dialog;
}

void ImpatientWindowTest::doTo(QWidget& dialog, const QString& gesture, const char* button)
{
    QWidget& save = WindowDesk::child<QPushButton>(dialog, button);
    const auto click = [&save] {
        QTest::mouseClick(&save, Qt::LeftButton);
    };
    const auto press = [&dialog](Qt::Key key) {
        QTest::keyClick(&dialog, key);
    };
    QTRY_VERIFY(save.isEnabled());
    const auto gate = m_desk.holdWorker();
    QPointer<QWidget> stays = &dialog;
    const qsizetype asked = m_desk.desktop().questions.size();
    if (gesture == u"double click"_s) {
        click();
        QTest::mouseDClick(&save, Qt::LeftButton);
    } else if (gesture == u"four clicks"_s) {
        for (int i = 0; i < 4; ++i)
            click();
    } else if (gesture == u"enter twice"_s) {
        save.setFocus();
        QTest::keyClick(&save, Qt::Key_Return);
        QTest::keyClick(stays ? stays.data() : &m_desk.window(), Qt::Key_Return);
    } else if (gesture == u"click and enter"_s) {
        click();
        press(Qt::Key_Return);
        press(Qt::Key_Enter);
    } else if (gesture == u"space and click"_s) {
        save.setFocus();
        QTest::keyClick(&save, Qt::Key_Space);
        click();
    } else if (gesture == u"save, then esc"_s) {
        click();
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        QVERIFY2(stays && stays->isVisible(), "it stays until the books answer");
        QCOMPARE(m_desk.desktop().questions.size(), asked);
    } else if (gesture == u"save, then closed"_s) {
        click();
        dialog.close();
        QVERIFY2(stays && stays->isVisible(), "it stays until the books answer");
    } else if (gesture == u"save, then the window closed"_s) {
        click();
        m_desk.window().close();
    } else if (gesture == u"esc"_s) {
        press(Qt::Key_Escape);
    } else if (gesture == u"esc twice, then closed"_s) {
        m_desk.desktop().accepts = false;
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        QVERIFY(stays && stays->isVisible());
        m_desk.desktop().accepts = true;
        dialog.close();
    } else {
        QFAIL("no such gesture");
    }
    gate->release();
    QTRY_VERIFY(!stays || !stays->isVisible());
}

/// Back to a window without dialogs.
void ImpatientWindowTest::leaveEverything()
{
    m_desk.settle();
    m_desk.showWindow();
    m_desk.settle();
}

void ImpatientWindowTest::aFormIsSavedOnceOrNotAtAll_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("gesture");
    QTest::addColumn<bool>("isSaved");
    const QStringList saving = { u"double click"_s,      u"four clicks"_s,
                                 u"enter twice"_s,       u"click and enter"_s,
                                 u"space and click"_s,   u"save, then esc"_s,
                                 u"save, then closed"_s, u"save, then the window closed"_s };
    const QStringList leaving = { u"esc"_s, u"esc twice, then closed"_s };
    for (const QString& form : { u"payout"_s, u"edit"_s, u"adjustment"_s, u"publisher"_s })
        for (const QString& gesture : saving + leaving)
            QTest::addRow("%s: %s", qPrintable(form), qPrintable(gesture))
                << form << gesture << saving.contains(gesture);
}

void ImpatientWindowTest::aFormIsSavedOnceOrNotAtAll()
{
    QFETCH(QString, form);
    QFETCH(QString, gesture);
    QFETCH(bool, isSaved);
    Counts expected = counts();
    const int once = isSaved ? 1 : 0;
    expected.payouts += form == u"payout"_s ? once : 0;
    expected.steps += form == u"payout"_s || form == u"edit"_s ? once : 0;
    expected.adjustments += form == u"adjustment"_s ? once : 0;
    expected.publishers += form == u"publisher"_s ? once : 0;
    doTo(openForm(form), gesture, "saveButton");
    leaveEverything();
    QCOMPARE(counts().text(), expected.text());
}

QWidget& ImpatientWindowTest::openImport()
{
    QByteArray rows = "id,conv_time,campaign,publisher,type,status,revenue\n";
    for (int i = 0; i < 300; ++i)
        rows += "F" + QByteArray::number(m_files) + '-' + QByteArray::number(i)
            + ",2026-11-03T09:00:00Z,Shop,nick,Lead,approved,1\n";
    const QString name = u"file%1.csv"_s.arg(m_files++);
    m_desk.write(name, rows);
    m_desk.desktop().path = m_desk.path(name);
    m_desk.trigger("importAction");
    QWidget& wizard = m_desk.dialog("importDialog");
    WindowDesk::click(wizard, "chooseFileButton");
    auto& import = WindowDesk::child<QPushButton>(wizard, "importNowButton");
    WindowDesk::waitFor([&] { return import.text() == u"Import 300 conversion(s)"_s; },
                        u"the preview"_s);
    return wizard;
}

void ImpatientWindowTest::anImportIsWholeOrNotThere_data()
{
    QTest::addColumn<QString>("gesture");
    QTest::addColumn<int>("comesIn"); ///< 1, 0, or -1: either
    QTest::newRow("double click") << u"double click"_s << 1;
    QTest::newRow("enter twice") << u"enter twice"_s << 1;
    QTest::newRow("click and enter") << u"click and enter"_s << 1;
    QTest::newRow("esc before") << u"esc before"_s << 0;
    QTest::newRow("esc meanwhile") << u"esc"_s << 0;
    QTest::newRow("the dialog closed meanwhile") << u"closed"_s << 0;
    QTest::newRow("the window closed meanwhile") << u"window"_s << -1;
    QTest::newRow("the window closed and opened") << u"window, later"_s << -1;
}

void ImpatientWindowTest::anImportIsWholeOrNotThere()
{
    QFETCH(QString, gesture);
    QFETCH(int, comesIn);
    const Counts before = counts();
    QWidget& wizard = openImport();
    auto& import = WindowDesk::child<QPushButton>(wizard, "importNowButton");
    const auto gate = m_desk.holdWorker();
    const auto pressEnter = [&wizard] {
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);
    };
    import.setFocus();
    if (gesture == u"enter twice"_s)
        pressEnter();
    else if (gesture != u"esc before"_s)
        QTest::mouseClick(&import, Qt::LeftButton);
    if (gesture == u"double click"_s)
        QTest::mouseDClick(&import, Qt::LeftButton);
    else if (gesture == u"enter twice"_s || gesture == u"click and enter"_s)
        pressEnter();
    else if (gesture == u"esc"_s || gesture == u"esc before"_s)
        QTest::keyClick(&wizard, Qt::Key_Escape);
    else if (gesture == u"closed"_s)
        wizard.close();
    else
        m_desk.window().close();
    if (gesture == u"window, later"_s)
        m_desk.showWindow();
    gate->release();
    leaveEverything();
    const Counts after = counts();
    const int added = after.conversions - before.conversions;
    QVERIFY2(after.fault.isEmpty(), qPrintable(after.fault));
    QVERIFY2(added == 0 || added == 300, qPrintable(after.text()));
    if (comesIn >= 0)
        QCOMPARE(added, comesIn * 300);
    Counts expected = before;
    expected.conversions = after.conversions;
    QCOMPARE(after.text(), expected.text());
}

QTEST_MAIN(ImpatientWindowTest)
#include "impatient_window_test.moc"
