#include "core/usecases/close_period.h"
#include "tests/support/payouts_window.h"
#include "ui/publishers/adjustment_dialog.h"
#include "ui/publishers/publisher_panel.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/money_edit.h"
#include "ui/window/close_period_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::money;
using tests::must;

/// Adjustments in the publisher panel, and closing a month, as a person does it. nick has £500.
class AccountsWindowTest : public QObject, private tests::PayoutsWindow {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_panel = new ui::PublisherPanel(*m_session, m_nick, m_page.get());
        m_panel->show();
        find<QTabWidget>(m_panel, "panelTabs")->setCurrentIndex(2);
        QTRY_COMPARE(rows()->rowCount(), 1);
    }
    void cleanup() { end(); }

    void aBonusShowsTheBalanceAfterAndIsPosted()
    {
        ui::AdjustmentDialog* form = openForm();
        find<ui::MoneyEdit>(form, "amountEdit")->setText(u"25.50"_s);
        QVERIFY(find<QLabel>(form, "balanceAfterLabel")->text().contains(u"£525.50"_s));
        find<QDateEdit>(form, "dateEdit")->setDate(QDate(2026, 10, 15));
        find<QLineEdit>(form, "reasonEdit")->setText(u"Summer"_s);
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(rows()->rowCount(), 2);
        QTRY_VERIFY(!dialog());
        const core::LedgerEntry entry = lastEntry();
        QCOMPARE(entry.amount.micros, money("25.50").micros);
        QCOMPARE(entry.note, "Summer");
        QVERIFY(entry.adjustment == core::AdjustmentKind::Bonus);
        QCOMPARE(core::toText(entry.effectiveDate), "2026-10-15");
        QTRY_COMPARE(find<QLabel>(m_panel, "payableLabel")->text(), u"£525.50"_s);
    }

    void aDeductionIsTypedWithoutItsSign()
    {
        ui::AdjustmentDialog* form = openForm();
        auto* kind = find<QComboBox>(form, "kindCombo");
        kind->setCurrentIndex(kind->findText(u"Deduction"_s));
        find<ui::MoneyEdit>(form, "amountEdit")->setText(u"20"_s);
        QVERIFY(find<QLabel>(form, "balanceAfterLabel")->text().contains(u"£480.00"_s));
        find<QLineEdit>(form, "reasonEdit")->setText(u"Fee"_s);
        QTest::keyClick(find<QLineEdit>(form, "reasonEdit"), Qt::Key_Return);
        QTRY_COMPARE(rows()->rowCount(), 2);
        QCOMPARE(lastEntry().amount.micros, money("-20").micros);
    }

    void whatIsMissingIsNamedWhereItIs()
    {
        ui::AdjustmentDialog* form = openForm();
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        for (const char* name : { "amountEdit", "reasonEdit" }) {
            auto* edit = form->findChild<QLineEdit*>(QLatin1String(name));
            QVERIFY(edit->property("invalid").toBool());
            QVERIFY(!edit->accessibleName().isEmpty());
        }
        QCOMPARE(rows()->rowCount(), 1);
    }

    void aWrongAmountIsSaidBesideIt()
    {
        ui::AdjustmentDialog* form = openForm();
        auto* amount = find<ui::MoneyEdit>(form, "amountEdit");
        auto* reason = find<QLineEdit>(form, "reasonEdit");
        reason->setText(u"Summer"_s);
        const auto said = [form](const QString& sentence) {
            const auto labels = form->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&sentence](const QLabel* label) {
                return label->isVisible() && label->text() == sentence;
            });
        };
        const std::pair<QString, QString> wrong[] = {
            { u"abc"_s, u"This is no amount. Type it like 1,234.00."_s },
            { u"1.234"_s, u"At most 2 digit(s) after the decimal mark."_s },
            { u"0"_s, u"The amount must not be zero."_s },
        };
        for (const auto& [typed, sentence] : wrong) {
            amount->setFocus();
            amount->selectAll();
            QTest::keyClicks(amount, typed);
            QVERIFY2(!said(sentence), "not while it is typed");
            QTest::mouseClick(form->saveButton(), Qt::LeftButton);
            QVERIFY2(said(sentence), qPrintable(amount->accessibleDescription()));
        }
        amount->selectAll();
        QTest::keyClicks(amount, u"abc"_s);
        QVERIFY(!said(wrong[0].second));
        QTest::keyClick(amount, Qt::Key_Tab);
        QVERIFY2(said(wrong[0].second), "before it is saved, too");
        QVERIFY(!amount->hasFocus());
        QCOMPARE(rows()->rowCount(), 1);
    }

    void anAdjustmentIsTakenBackOnceByTheKeyboard()
    {
        auto* table = find<ui::DataTable>(m_panel, "adjustmentTable");
        QVERIFY(!table->accessibleName().isEmpty());
        const int action = rows()->columnCount() - 1;
        table->setFocus();
        table->setCurrentIndex(rows()->index(0, action));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(dialog());
        QVERIFY(find<QLabel>(dialog(), "originalLabel")->text().contains(u"£500.00"_s));
        QVERIFY(find<QLabel>(dialog(), "balanceAfterLabel")->text().contains(u"£0.00"_s));
        find<QLineEdit>(dialog(), "reasonEdit")->setText(u"typed twice"_s);
        QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(rows()->rowCount(), 2);
        QCOMPARE(lastEntry().amount.micros, money("-500").micros);
        QVERIFY(bool(lastEntry().reverses));
        for (int row = 0; row < 2; ++row)
            QVERIFY2(
                rows()->index(row, action).data(ui::TableModel::ActionRole).toString().isEmpty(),
                "neither the adjustment nor its counter entry can be taken back again");
    }

    void aDayInAClosedMonthIsSaidToCountLater()
    {
        (void)must(
            core::closePeriod(m_session->books(), core::parseDate("2026-10-31").value(), ""));
        ui::AdjustmentDialog* form = openForm();
        find<ui::MoneyEdit>(form, "amountEdit")->setText(u"5"_s);
        find<QDateEdit>(form, "dateEdit")->setDate(QDate(2026, 10, 15));
        find<QLineEdit>(form, "reasonEdit")->setText(u"Summer"_s);
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QTRY_VERIFY(m_panel->findChild<ui::MessageBar*>()->text().contains(u"2026-11-01"_s));
        QCOMPARE(core::toText(lastEntry().effectiveDate), "2026-11-01");
    }

    void aMonthIsClosedAndReopenedWithAReason()
    {
        ui::ClosePeriodDialog* form = openClosing();
        QCOMPARE(find<QLabel>(form, "standingLabel")->text(), u"Nothing is closed yet."_s);
        auto* month = find<QComboBox>(form, "monthCombo");
        QCOMPARE(month->currentText(), u"October 2026"_s);
        QVERIFY2(month->findText(u"November 2026"_s) < 0, "it is not over");
        QCOMPARE(form->saveButton()->text(), u"Close October 2026"_s);
        month->setCurrentIndex(1);
        QCOMPARE(form->saveButton()->text(), u"Close September 2026"_s);
        month->setCurrentIndex(0);
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QTRY_VERIFY(!closing());
        QCOMPARE(core::toText(must(m_session->books().store.closings()).back().closedUntil),
                 "2026-10-31");
        QCOMPARE(m_told->text(), u"The books are closed until 2026-10-31 now."_s);

        form = openClosing();
        QVERIFY(find<QLabel>(form, "standingLabel")->text().contains(u"2026-10-31"_s));
        QCOMPARE(find<QComboBox>(form, "monthCombo")->count(), 0);
        QVERIFY2(!form->saveButton()->isEnabled(), "nothing is left to close");
        QCOMPARE(find<ui::DataTable>(form, "closingTable")->tableModel()->rowCount(), 1);
        find<QComboBox>(form, "actionCombo")->setCurrentIndex(1);
        QCOMPARE(find<QComboBox>(form, "monthCombo")->currentText(), u"October 2026"_s);
        QCOMPARE(form->saveButton()->text(), u"Reopen October 2026"_s);
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QVERIFY2(find<QLineEdit>(form, "reasonEdit")->property("invalid").toBool(), "why?");
        find<QLineEdit>(form, "reasonEdit")->setText(u"A forgotten invoice"_s);
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QTRY_VERIFY(!closing());
        const core::Closing last = must(m_session->books().store.closings()).back();
        QVERIFY(last.reopens());
        QCOMPARE(core::toText(last.closedUntil), "2026-09-30");
        QCOMPARE(last.reason, "A forgotten invoice");
        QCOMPARE(m_told->text(), u"Reopened: the books are closed until 2026-09-30 now."_s);
    }

private:
    ui::TableModel* rows() { return find<ui::DataTable>(m_panel, "adjustmentTable")->tableModel(); }
    ui::AdjustmentDialog* dialog() { return m_panel->findChild<ui::AdjustmentDialog*>(); }
    ui::AdjustmentDialog* openForm()
    {
        QTest::mouseClick(find<QPushButton>(m_panel, "addAdjustmentButton"), Qt::LeftButton);
        [&] {
            QTRY_VERIFY(dialog());
        }();
        return dialog();
    }
    ui::ClosePeriodDialog* closing() { return m_page->findChild<ui::ClosePeriodDialog*>(); }
    ui::ClosePeriodDialog* openClosing()
    {
        m_told = new ui::MessageBar(m_page.get());
        ui::closePeriod(*m_session, m_told, m_page.get());
        [&] {
            QTRY_VERIFY(closing());
        }();
        return closing();
    }
    core::LedgerEntry lastEntry()
    {
        const auto entries = must(m_session->books().store.entries({}));
        return *std::max_element(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
            return a.key < b.key;
        });
    }

    ui::PublisherPanel* m_panel = nullptr;
    ui::MessageBar* m_told = nullptr;
};

QTEST_MAIN(AccountsWindowTest)
#include "accounts_window_test.moc"
