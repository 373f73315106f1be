#include "ui/models/qt_date.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/period_filter.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The filter's own period: asked for, refused where it ends before it begins, and left again.
class PeriodFilterTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_filter = new ui::PeriodFilter(m_window.get());
        m_filter->setToday(day("2026-11-22"));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void anOwnPeriodRunsFromItsFirstDayToItsLast()
    {
        const QSignalSpy changed(m_filter, &ui::PeriodFilter::periodChanged);
        ask();
        date("fromDateEdit")->setDate(QDate(2026, 9, 1));
        date("toDateEdit")->setDate(QDate(2026, 9, 1));
        QTest::keyClick(date("toDateEdit"), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_filter->period() == (ui::Days{ day("2026-09-01"), day("2026-09-02") }));
        QCOMPARE(m_filter->currentText(), u"2026-09-01 to 2026-09-01"_s);
        QCOMPARE(changed.count(), 1);
    }

    void theDialogBeginsWithThePeriodShown()
    {
        choose(2); // last month
        ask();
        QCOMPARE(date("fromDateEdit")->date(), QDate(2026, 10, 1));
        QCOMPARE(date("toDateEdit")->date(), QDate(2026, 10, 31));
    }

    void aPeriodThatEndsBeforeItBeginsIsRefusedAtItsField()
    {
        ask();
        date("fromDateEdit")->setDate(QDate(2026, 9, 2));
        date("toDateEdit")->setDate(QDate(2026, 9, 1));
        QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
        QVERIFY(dialog());
        QVERIFY(date("toDateEdit")->property("invalid").toBool());
        QVERIFY(!date("toDateEdit")->accessibleDescription().isEmpty());
        QVERIFY(m_filter->period() == ui::Days());
    }

    void escapeKeepsThePeriodThatWasShown()
    {
        choose(1);
        const QSignalSpy changed(m_filter, &ui::PeriodFilter::periodChanged);
        ask();
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_filter->currentIndex(), 1);
        QCOMPARE(changed.count(), 0);
        QVERIFY(m_filter->period() == (ui::Days{ day("2026-11-01"), day("2026-12-01") }));
    }

    void anotherChoiceForgetsTheOwnPeriod()
    {
        m_filter->setOwnPeriod({ day("2026-09-01"), day("2026-09-11") });
        QCOMPARE(m_filter->currentText(), u"2026-09-01 to 2026-09-10"_s);
        choose(0);
        QVERIFY(m_filter->period() == ui::Days());
        QCOMPARE(m_filter->itemText(m_filter->count() - 1), u"Own period\u2026"_s);
    }

private:
    static core::Date day(const char* text) { return core::parseDate(text).value(); }
    ui::FormDialog* dialog() { return m_window->findChild<ui::FormDialog*>(); }
    QDateEdit* date(const char* name)
    {
        return dialog()->findChild<QDateEdit*>(QLatin1String(name));
    }
    /// As the keyboard does: the entry becomes current, then it is activated.
    void choose(int entry)
    {
        m_filter->setCurrentIndex(entry);
        emit m_filter->activated(entry);
    }
    void ask()
    {
        choose(m_filter->count() - 1);
        QTRY_VERIFY(dialog());
    }

    std::unique_ptr<QWidget> m_window;
    ui::PeriodFilter* m_filter = nullptr;
};

QTEST_MAIN(PeriodFilterTest)
#include "period_filter_test.moc"
