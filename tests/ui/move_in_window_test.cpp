// More of imports_window_test.cpp: moving in.
#include "tests/support/focus_round.h"
#include "tests/ui/imports_window_test.h"
#include "ui/imports/move_in_controller.h"
#include "ui/widgets/window_manners.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

ui::MoveInDialog& ImportsWindowTest::openMoveIn()
{
    auto* controller = new ui::MoveInController(*m_session, m_window.get());
    controller->start();
    if (!QTest::qWaitFor([this] { return m_window->findChild<ui::MoveInDialog*>(); }))
        qFatal("no dialog to move in");
    return *m_window->findChild<ui::MoveInDialog*>();
}

// A table as a spreadsheet gives it, with tabs.
void ImportsWindowTest::openingBalancesArePastedTriedAndKept()
{
    ui::MoveInDialog& dialog = openMoveIn();
    choose(dialog, "kindCombo", u"Opening balances"_s);
    auto* paste = dialog.findChild<QPlainTextEdit*>(u"pasteEdit"_s);
    paste->setPlainText(u"publisher\tamount\tdate\nnick\t250.00\t2026-10-31\n"_s);
    QPushButton& move = button(dialog, "moveInButton");
    QTRY_COMPARE(move.text(), u"Move in 1 record(s)"_s);
    QVERIFY2(balanceOf("nick").balance().isZero(), "a try keeps nothing");
    move.click();
    QTRY_COMPARE(move.text(), u"Close"_s);
    QCOMPARE(dialog.messages()->text(), u"1 record(s) moved in."_s);
    QCOMPARE(balanceOf("nick").balance(), core::Money::ofUnits(250));
}

// One bad row among good ones: neither may the good ones come in, nor a second bad one be hidden.
void ImportsWindowTest::oneProblemStopsAllAndEveryOneIsListed()
{
    put(u"/opening.csv"_s,
        "publisher,amount,date\nnick,250,2026-10-31\nnobody,5,2026-10-31\ngiftblog,much,2026-10-"
        "31\n");
    ui::MoveInDialog& dialog = openMoveIn();
    choose(dialog, "kindCombo", u"Opening balances"_s);
    dialog.setFile(u"/opening.csv"_s);
    auto* problems = dialog.findChild<QTableWidget*>(u"problemTable"_s);
    QTRY_COMPARE(problems->rowCount(), 2);
    QCOMPARE(cell(dialog, "problemTable", 0, 0), u"3"_s);
    QCOMPARE(cell(dialog, "problemTable", 0, 1), u"publisher"_s);
    QCOMPARE(cell(dialog, "problemTable", 1, 0), u"4"_s);
    QCOMPARE(cell(dialog, "problemTable", 1, 1), u"amount"_s);
    QVERIFY(!button(dialog, "moveInButton").isEnabled());
    QVERIFY(dialog.messages()->text().startsWith(u"2 problem(s)"_s));
}

void ImportsWindowTest::aFileOfHeadsAloneSaysSo()
{
    put(u"/opening.csv"_s, "publisher,amount,date\n");
    ui::MoveInDialog& dialog = openMoveIn();
    choose(dialog, "kindCombo", u"Opening balances"_s);
    dialog.setFile(u"/opening.csv"_s);
    QTRY_COMPARE(dialog.messages()->text(), u"The file has no rows."_s);
    QVERIFY(!button(dialog, "moveInButton").isEnabled());
}

// What is moved in must be what was tried, not what was typed since.
void ImportsWindowTest::rowsTypedOnAreTriedAnew()
{
    ui::MoveInDialog& dialog = openMoveIn();
    choose(dialog, "kindCombo", u"Opening balances"_s);
    auto* paste = dialog.findChild<QPlainTextEdit*>(u"pasteEdit"_s);
    paste->setPlainText(u"publisher,amount,date\nnick,250,2026-10-31\n"_s);
    QPushButton& move = button(dialog, "moveInButton");
    QTRY_VERIFY(move.isEnabled());
    paste->appendPlainText(u"nobody,5,2026-10-31\n"_s);
    QVERIFY(!move.isEnabled());
    QTRY_COMPARE(dialog.findChild<QTableWidget*>(u"problemTable"_s)->rowCount(), 1);
    QVERIFY(!move.isEnabled());
}

// The tracker does not publish what its numbers mean: 1 must not become Paid by itself.
void ImportsWindowTest::statusNumbersAreAskedForAndNeverGuessed()
{
    put(u"/payments.json"_s,
        R"({"items":[{"serial_number":17,"amount":100,"amount_paid":100,"status":1,)"
        R"("payment_date":"2026-10-01T00:00:00Z","created_at":"2026-09-30T10:00:00Z"},)"
        R"({"serial_number":18,"amount":50,"status":3,"created_at":"2026-10-30T10:00:00Z"}]})");
    ui::MoveInDialog& dialog = openMoveIn();
    choose(dialog, "kindCombo", u"Past payouts"_s);
    dialog.setFile(u"/payments.json"_s);
    auto* statuses = dialog.findChild<QTableWidget*>(u"statusTable"_s);
    choose(dialog, "publisherCombo", u"nick"_s);
    QTRY_COMPARE(statuses->rowCount(), 2);
    QPushButton& move = button(dialog, "moveInButton");
    QVERIFY(!move.isEnabled());
    QVERIFY(dialog.messages()->text().startsWith(u"Say what each status"_s));
    choose(dialog, "meaningCombo0", u"Paid"_s);
    choose(dialog, "meaningCombo1", u"Declined"_s);
    QTRY_COMPARE(move.text(), u"Move in 2 record(s)"_s);
    move.click();
    QTRY_COMPARE(move.text(), u"Close"_s);
    const auto payouts = m_session->books().store.payouts({}).value();
    QCOMPARE(payouts.size(), 2u);
    QCOMPARE(payouts[0].state.status, core::PayoutStatus::Declined);
    QCOMPARE(payouts[1].state.status, core::PayoutStatus::Paid);
    QCOMPARE(balanceOf("nick").balance(), core::Money::ofUnits(-100));
}

void ImportsWindowTest::publishersAndCampaignsComeFromTheTrackersJson()
{
    put(u"/publishers.json"_s,
        R"({"items":[{"id":"501","alias":"dealhunter","firstname":"Dea","lastname":"Hunter"}]})");
    put(u"/campaign.json"_s,
        R"({"id":"901","title":"Autumn","cost_model":"CPA","cpc":12.50,"status":1,)"
        R"("custom_pub_payouts":[{"publisher":"dealhunter","value":15}]})");
    ui::MoveInDialog& dialog = openMoveIn();
    QPushButton& move = button(dialog, "moveInButton");
    dialog.setFile(u"/publishers.json"_s);
    QTRY_VERIFY(move.isEnabled());
    move.click();
    QTRY_COMPARE(move.text(), u"Close"_s);
    choose(dialog, "kindCombo", u"Campaigns"_s);
    QVERIFY2(!move.isEnabled(), "another kind begins anew");
    dialog.setFile(u"/campaign.json"_s);
    QTRY_VERIFY(move.isEnabled());
    move.click();
    QTRY_COMPARE(move.text(), u"Close"_s);
    const auto campaigns = m_session->books().store.campaigns().value();
    QCOMPARE(campaigns.back().title, std::string("Autumn"));
    QCOMPARE(core::toText(campaigns.back().defaultPayout.value()), std::string("12.5"));
    QCOMPARE(campaigns.back().ruleCount, 1);
}

void ImportsWindowTest::aCampaignsPublishersAreCreatedWhenAsked()
{
    put(u"/campaign.json"_s,
        R"({"id":"901","title":"Autumn","cost_model":"CPA","cpc":12.50,"status":1,)"
        R"("custom_pub_payouts":[{"publisher":"dealhunter","value":15}]})");
    ui::MoveInDialog& dialog = openMoveIn();
    choose(dialog, "kindCombo", u"Campaigns"_s);
    dialog.setFile(u"/campaign.json"_s);
    QTRY_COMPARE(dialog.findChild<QTableWidget*>(u"problemTable"_s)->rowCount(), 1);
    QVERIFY(cell(dialog, "problemTable", 0, 2).contains(u"dealhunter"_s));
    dialog.findChild<QCheckBox*>(u"createMissingCheck"_s)->click();
    QTRY_VERIFY(button(dialog, "moveInButton").isEnabled());
    QVERIFY(textOf(dialog, "notesLabel").contains(u"New publishers: dealhunter."_s));
}

namespace {

/// Somebody who stops at the first look.
class StopAtOnce final : public core::Progress {
public:
    void report(std::string_view, std::int64_t, std::int64_t) override { }
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

void ImportsWindowTest::aStoppedMoveKeepsNothing()
{
    const std::pair<ui::MoveInKind, std::string> files[] = {
        { ui::MoveInKind::Publishers, "alias\nlater\n" },
        { ui::MoveInKind::Campaigns, "title,cost_model,default_payout\nAutumn,cpa,10\n" },
        { ui::MoveInKind::Campaigns, R"({"title":"Winter","cost_model":"CPA"})" },
        { ui::MoveInKind::OpeningBalances, "publisher,amount,date\nnick,250,2026-10-31\n" },
        { ui::MoveInKind::Payouts,
          "publisher,requested_amount,status,created_at\nnick,5,Pending,2026-10-31T09:00:00Z\n" },
    };
    for (const auto& [kind, bytes] : files) {
        put(u"/in.csv"_s, bytes);
        ui::MoveInRequest request;
        request.kind = kind;
        request.path = u"/in.csv"_s;
        StopAtOnce stop;
        const auto moved =
            ui::moveIn(m_session->books(), m_session->memoryServices(), request, false, stop);
        QVERIFY2(!moved && moved.error().code == core::ErrorCode::Cancelled, bytes.c_str());
    }
    QCOMPARE(m_session->books().store.publishers().value().size(), 2u);
    QCOMPARE(m_session->books().store.campaigns().value().size(), 1u);
    QVERIFY(m_session->books().store.payouts({}).value().empty());
    QVERIFY(balanceOf("nick").balance().isZero());
}

void ImportsWindowTest::enterTwiceMovesInOnce()
{
    ui::MoveInDialog& dialog = openMoveIn();
    choose(dialog, "kindCombo", u"Opening balances"_s);
    auto* paste = dialog.findChild<QPlainTextEdit*>(u"pasteEdit"_s);
    paste->setPlainText(u"publisher,amount,date\nnick,250,2026-10-31\n"_s);
    QPushButton& move = button(dialog, "moveInButton");
    QTRY_VERIFY(move.isEnabled());
    const QSignalSpy stopped(&dialog, &ui::TriedDialog::cancelRequested);
    move.setFocus();
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(stopped.count(), 0);
    QTRY_COMPARE(move.text(), u"Close"_s);
    QCOMPARE(balanceOf("nick").balance(), core::Money::ofUnits(250));
}

void ImportsWindowTest::leavingAsksOnceAboutPastedRows()
{
    put(u"/opening.csv"_s, "publisher,amount,date\nnick,250,2026-10-31\n");
    QPointer<ui::MoveInDialog> dialog = &openMoveIn();
    choose(*dialog, "kindCombo", u"Opening balances"_s);
    dialog->setFile(u"/opening.csv"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY2(m_desktop->questions.isEmpty(), "the file is still there");

    dialog = &openMoveIn();
    dialog->findChild<QPlainTextEdit*>(u"pasteEdit"_s)->setPlainText(u"alias\nlater\n"_s);
    m_desktop->staysOpen = true;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog->close();
    QCOMPARE(m_desktop->questions.size(), 1);
    QVERIFY(dialog->isVisible());
}

void ImportsWindowTest::leavingAsksAboutWhatStatusesMean()
{
    put(u"/payments.json"_s,
        R"({"items":[{"serial_number":17,"amount":100,"status":1,)"
        R"("created_at":"2026-09-30T10:00:00Z"}]})");
    QPointer<ui::MoveInDialog> dialog = &openMoveIn();
    choose(*dialog, "kindCombo", u"Past payouts"_s);
    dialog->setFile(u"/payments.json"_s);
    choose(*dialog, "publisherCombo", u"nick"_s);
    QTRY_VERIFY(dialog->findChild<QComboBox*>(u"meaningCombo0"_s));
    choose(*dialog, "meaningCombo0", u"Paid"_s);
    choose(*dialog, "publisherCombo", u"As the file says"_s); // so that the meaning alone is lost
    m_desktop->accepts = false;
    dialog->close();
    QCOMPARE(m_desktop->questions.size(), 1);
    QVERIFY(dialog->isVisible());
    m_desktop->accepts = true;
    dialog->close();
    QTRY_VERIFY(!dialog);
    QVERIFY(m_session->books().store.payouts({}).value().empty());
}

// From the columns of a file up to its encoding, and from Import back to the columns.
void ImportsWindowTest::tabGoesThroughBothAsTheyAreRead()
{
    const ui::WindowManners manners(*qApp);
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7,nick_2"));
    ui::ImportDialog& import = openImport(u"/log.csv"_s);
    QTRY_VERIFY(import.findChild<QComboBox*>(u"fieldCombo0"_s));
    auto* tabs = import.findChild<QTabWidget*>(u"importTabs"_s);
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        QTRY_VERIFY(!tabs->currentWidget()->visibleRegion().isEmpty());
        QCOMPARE(tests::focusJumps(import), QStringList());
    }
    QCOMPARE(tests::focusJumps(openMoveIn()), QStringList());
}

// Enter on Cancel would leave the dialog, and what was chosen in it.
void ImportsWindowTest::whatWasNotTakenHasTheKeyboardOnTakingItAgain()
{
    const auto failWhileTaking =
        [](ui::TriedDialog& dialog, QPushButton& take, const core::Error& error) {
            dialog.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QTRY_VERIFY(take.isEnabled());
            take.click();
            dialog.showError(error);
            QCOMPARE(dialog.focusWidget(), &take);
        };
    put(u"/log.csv"_s, redtrack + row("K1", "Shop,Approved,7,nick"));
    ui::ImportDialog& import = openImport(u"/log.csv"_s);
    failWhileTaking(import,
                    button(import, "importNowButton"),
                    { core::ErrorCode::Cancelled, "Stopped.", {}, {} });
    put(u"/publishers.json"_s, R"({"items":[{"id":"501","alias":"dealhunter"}]})");
    ui::MoveInDialog& moveIn = openMoveIn();
    moveIn.setFile(u"/publishers.json"_s);
    failWhileTaking(moveIn,
                    button(moveIn, "moveInButton"),
                    { core::ErrorCode::Storage, "The disk is full.", {}, {} });
}
