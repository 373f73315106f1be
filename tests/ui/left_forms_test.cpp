// A form of money whose answer was lost: told in words, tried again under its key, told when the
// books are opened next.
#include "tests/support/payouts_window.h"
#include "ui/publishers/adjustment_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/money_edit.h"
#include "ui/window/left_forms.h"
#include "ui/window/left_forms_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Outcome;
using tests::money;
using tests::must;

class LeftFormsTest : public QObject, private tests::PayoutsWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup()
    {
        m_left.reset(); // before the page, whose child it is
        end();
    }

    void aLostAnswerIsToldAndTryingAgainResolvesIt();
    void whoLeavesWithoutAnAnswerIsToldLater();
    void aRefusalAfterALostAnswerIsAnOrdinaryOne();
    void nothingIsSentThatCannotBeKept();
    void aLostAnswerStaysLostWhereTheFormCannotBeKeptAgain();
    void nothingLeftNothingTold();
    void whatIsThereIsToldOnce();
    void whatIsMissingIsFilledInAgainUnderItsKey();
    void everyFieldOfAPayoutComesBack();
    void whatIsDiscardedIsNotToldAgain();
    void leavingDecidesNothing();
    void severalAreToldTogether();
    void adjustmentsAndCounterEntriesComeBack();
    void aWindowThatMayNotWriteLeavesItAlone();

private:
    tests::MemoryOutbox& outbox() { return m_session->memoryServices().sent; }
    void loseNextAnswer(Outcome outcome)
    {
        dynamic_cast<tests::MemoryStore&>(m_session->books().store).answerNextCommit(outcome);
    }
    core::PayoutRequest request(const char* key, const char* amount)
    {
        core::PayoutRequest request;
        request.key = key;
        request.publisher = m_nick;
        request.state.requested = money(amount);
        request.state.method = "Wire";
        request.choosesMethod = true;
        return request;
    }
    /// As a crash leaves it.
    void leave(const core::Submission::Form& form)
    {
        QVERIFY(outbox().keep({ { m_nick, "id-nick", "nick" }, {}, form }).has_value());
    }
    /// What a window does when books open.
    void open()
    {
        m_left = std::make_unique<ui::LeftForms>(
            *m_session,
            *m_page->messages(),
            [this](const core::PayoutRequest& sent, std::function<void()> left) {
                m_page->reopenPayout(sent, std::move(left));
            },
            m_page.get());
        settle();
    }
    void settle()
    {
        bool answered = false;
        m_session->run<int>(
            nullptr,
            [](core::Books&, core::Progress&) { return core::Result<int>(0); },
            [&](const core::Result<int>&) { answered = true; });
        QTRY_VERIFY(answered);
    }
    ui::LeftFormsDialog* told()
    {
        for (auto* dialog : m_page->findChildren<ui::LeftFormsDialog*>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    static QStringList sentences(const QWidget* dialog)
    {
        QStringList sentences;
        for (const auto* label : dialog->findChildren<QLabel*>(u"sentenceLabel"_s))
            sentences += label->text();
        return sentences;
    }
    static void click(const QWidget* parent, const char* button)
    {
        QTest::mouseClick(find<QPushButton>(parent, button), Qt::LeftButton);
    }

    std::unique_ptr<ui::LeftForms> m_left;
};

void LeftFormsTest::aLostAnswerIsToldAndTryingAgainResolvesIt()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    loseNextAnswer(Outcome::Unknown);
    clickSave(form);
    QTRY_VERIFY(form->messages()->text().contains(u"did not say"_s));
    QVERIFY(form->messages()->text().contains(u"not saved a second time"_s));
    QCOMPARE(outbox().kept.size(), std::size_t(1));
    auto* again = find<QPushButton>(form->messages(), "messageActionButton");
    QCOMPARE(again->text(), u"Try again"_s);
    QPointer<QWidget> open = form;
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(!open || !open->isVisible());
    QCOMPARE(payouts().size(), std::size_t(1));
    QVERIFY(outbox().kept.empty());
}

void LeftFormsTest::whoLeavesWithoutAnAnswerIsToldLater()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    loseNextAnswer(Outcome::Unknown);
    clickSave(form);
    QTRY_VERIFY(!form->messages()->text().isEmpty());
    form->reject();
    QCOMPARE(m_desktop->questions.size(), 1);
    QVERIFY(m_desktop->questions.first().text.contains(u"is not known"_s));
    QCOMPARE(m_desktop->questions.first().accept, u"Leave"_s);
    open();
    QVERIFY(told());
    QVERIFY(sentences(told()).first().contains(u"it is payout #1"_s));
}

void LeftFormsTest::aRefusalAfterALostAnswerIsAnOrdinaryOne()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    loseNextAnswer(Outcome::Unknown);
    clickSave(form);
    QTRY_VERIFY(!form->messages()->text().isEmpty());
    type(form, u""_s, u"70"_s);
    clickSave(form);
    QTRY_VERIFY2(form->messages()->text().contains(u"other content"_s),
                 qPrintable(form->messages()->text()));
    QVERIFY(find<QPushButton>(form->messages(), "messageActionButton")->isHidden());
    QCOMPARE(payouts().size(), std::size_t(1));
    QVERIFY(outbox().kept.empty());
}

void LeftFormsTest::nothingIsSentThatCannotBeKept()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    outbox().isFull = true;
    clickSave(form);
    QTRY_VERIFY(form->messages()->text().contains(u"The disk is full"_s));
    QVERIFY(payouts().empty());
    QVERIFY(form->isVisible());
}

void LeftFormsTest::aLostAnswerStaysLostWhereTheFormCannotBeKeptAgain()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    loseNextAnswer(Outcome::Unknown);
    clickSave(form);
    QTRY_VERIFY(form->messages()->text().contains(u"did not say"_s));
    outbox().isFull = true;
    clickSave(form);
    QTRY_VERIFY2(form->messages()->text().contains(u"still not known"_s),
                 qPrintable(form->messages()->text()));
    QVERIFY(!find<QPushButton>(form->messages(), "messageActionButton")->isHidden());
    QCOMPARE(outbox().kept.size(), std::size_t(1));
}

void LeftFormsTest::nothingLeftNothingTold()
{
    open();
    QVERIFY(!told());
}

void LeftFormsTest::whatIsThereIsToldOnce()
{
    must(core::recordPayout(m_session->books(), request("k", "100")));
    leave(request("k", "100"));
    open();
    QVERIFY(told());
    QCOMPARE(sentences(told()),
             QStringList{ u"The payout of £100.00 to nick was saved before the program closed: it "
                          "is payout #1."_s });
    QVERIFY(!told()->findChild<QPushButton*>(u"reopenButton"_s));
    told()->reject();
    settle();
    QVERIFY(outbox().kept.empty());
}

void LeftFormsTest::whatIsMissingIsFilledInAgainUnderItsKey()
{
    leave(request("k", "70"));
    open();
    QVERIFY(sentences(told()).first().contains(u"is not saved"_s));
    click(told(), "reopenButton");
    auto* form = dialog();
    QCOMPARE(find<QLineEdit>(form, "publisherEdit")->text(), u"nick — nick Ltd"_s);
    QCOMPARE(find<ui::MoneyEdit>(form, "amountEdit")->value(), std::optional(money("70")));
    QVERIFY2(form->isChanged(), "leaving it asks");
    QPointer<QWidget> open = form;
    clickSave(form);
    QTRY_VERIFY(!open || !open->isVisible());
    QCOMPARE(payouts().size(), std::size_t(1));
    QCOMPARE(payouts().front().key, std::string("k"));
    settle();
    QVERIFY(outbox().kept.empty());
    QVERIFY(!told());
}

void LeftFormsTest::everyFieldOfAPayoutComesBack()
{
    core::PayoutRequest sent = request("k", "70");
    sent.state.status = core::PayoutStatus::Paid;
    sent.state.paid = money("69.5");
    sent.state.paymentDate = core::parseDate("2026-11-20").value();
    sent.state.method = "Cheque"; // no longer in use
    sent.state.note = "October, net 30";
    leave(sent);
    open();
    click(told(), "reopenButton");
    auto* form = dialog();
    QCOMPARE(find<QComboBox>(form, "statusCombo")->currentText(), u"Paid"_s);
    QCOMPARE(find<ui::MoneyEdit>(form, "paidEdit")->value(), std::optional(money("69.5")));
    QCOMPARE(find<QDateEdit>(form, "dateEdit")->date(), QDate(2026, 11, 20));
    QCOMPARE(find<QComboBox>(form, "methodCombo")->currentText(), u"Cheque"_s);
    QCOMPARE(find<QPlainTextEdit>(form, "noteEdit")->toPlainText(), u"October, net 30"_s);
}

void LeftFormsTest::whatIsDiscardedIsNotToldAgain()
{
    leave(request("k", "70"));
    open();
    click(told(), "discardButton");
    QTRY_VERIFY(!told());
    settle();
    QVERIFY(outbox().kept.empty());
    QVERIFY(payouts().empty());
}

void LeftFormsTest::leavingDecidesNothing()
{
    leave(request("k", "70"));
    open();
    QTest::keyClick(told(), Qt::Key_Escape);
    QTRY_VERIFY(!told());
    settle();
    QCOMPARE(outbox().kept.size(), std::size_t(1));
    open();
    click(told(), "reopenButton");
    dialog()->reject(); // discards what is typed in the form, as asked; not what is in the outbox
    QTRY_VERIFY(told());
    QCOMPARE(outbox().kept.size(), std::size_t(1));
}

void LeftFormsTest::severalAreToldTogether()
{
    must(core::recordPayout(m_session->books(), request("a", "100")));
    leave(request("a", "100"));
    leave(request("b", "70"));
    leave(request("c", "30"));
    outbox().unreadable = { "/outbox/d.form.unreadable" };
    open();
    QCOMPARE(sentences(told()).size(), 4);
    QVERIFY(sentences(told()).last().contains(u"d.form.unreadable"_s));
    QCOMPARE(told()->findChildren<QPushButton*>(u"reopenButton"_s).size(), 2);
    click(told()->findChild<QWidget*>(u"leftForm2"_s), "discardButton");
    QVERIFY2(told(), "there is more to decide");
    settle();
    QCOMPARE(outbox().kept.size(), std::size_t(2));
}

void LeftFormsTest::adjustmentsAndCounterEntriesComeBack()
{
    const core::AdjustmentRequest deduction{ "a",
                                             m_nick,
                                             money("-5"),
                                             "A fee",
                                             core::AdjustmentKind::Deduction,
                                             core::parseDate("2026-11-01").value() };
    leave(deduction);
    open();
    click(told(), "reopenButton");
    QTRY_VERIFY(m_page->findChild<ui::AdjustmentDialog*>());
    QPointer<ui::AdjustmentDialog> form = m_page->findChild<ui::AdjustmentDialog*>();
    QCOMPARE(find<ui::MoneyEdit>(form, "amountEdit")->value(), std::optional(money("5")));
    QCOMPARE(find<QDateEdit>(form, "dateEdit")->date(), QDate(2026, 11, 1));
    click(form, "saveButton");
    QTRY_VERIFY(outbox().kept.empty());
    const auto posted = must(m_session->books().store.adjustmentByKey("a"));
    QVERIFY(posted && posted->amount == money("-5") && posted->note == "A fee");
    QTRY_VERIFY(!form);
    leave(core::ReversalRequest{ "b", posted->key, "A mistake" });
    open();
    QVERIFY(sentences(told()).first().contains(u"counter entry of £5.00"_s));
    click(told(), "reopenButton");
    QTRY_VERIFY(m_page->findChild<ui::AdjustmentDialog*>());
    form = m_page->findChild<ui::AdjustmentDialog*>();
    QCOMPARE(find<QLineEdit>(form, "reasonEdit")->text(), u"A mistake"_s);
    click(form, "saveButton");
    QTRY_VERIFY(outbox().kept.empty());
    QVERIFY(must(m_session->books().store.adjustmentByKey("b")).has_value());
}

void LeftFormsTest::aWindowThatMayNotWriteLeavesItAlone()
{
    leave(request("k", "70"));
    m_session->setReadOnlyReason(u"Another window has these books open."_s);
    open();
    QVERIFY(!told());
    QCOMPARE(outbox().kept.size(), std::size_t(1));
}

QTEST_MAIN(LeftFormsTest)
#include "left_forms_test.moc"
