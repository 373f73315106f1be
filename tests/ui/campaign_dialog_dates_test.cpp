// More of campaign_dialog_test.cpp: the days on which a rule counts.
#include "tests/ui/campaign_dialog_test.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int fromColumn = 2; ///< of GEO: country, value, then the days
constexpr int untilColumn = 3;

core::Date day(const char* text)
{
    return core::parseDate(text).value();
}

} // namespace

/// Columns in the way of those who use no days; days that were typed and not saved.
void CampaignDialogTest::daysAreTypedInColumnsOfTheirOwn()
{
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "FR, 9") });
    showKind(kindOf("geo"));
    QCOMPARE(m_table->model()->columnCount(), 3);
    press("datesButton");
    QCOMPARE(m_table->model()->columnCount(), 5);
    const auto* model = m_table->model();
    QCOMPARE(model->headerData(fromColumn, Qt::Horizontal).toString(), u"Valid from"_s);
    QCOMPARE(model->headerData(untilColumn, Qt::Horizontal).toString(), u"Valid until"_s);
    type({ u"US"_s, u"10"_s, u"2026-11-01"_s, u"2026-11-30"_s });
    QVERIFY(!child<QPushButton>("datesButton")->isEnabled());
    press("saveButton");
    QTRY_VERIFY(!m_dialog);
    const auto rules = savedRules();
    QCOMPARE(rules.size(), 2u);
    QVERIFY(!rules.front().validFrom);
    QCOMPARE(rules.back().validFrom->days, day("2026-11-01").days);
    QCOMPARE(rules.back().validUntil->days, day("2026-11-30").days);
}

/// A wrong day told at another cell, lost with the typed text, or not mended by undo.
void CampaignDialogTest::aWrongDayIsSaidAtItsCell()
{
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "FR, 9, from 2026-11-01") });
    showKind(kindOf("geo"));
    auto* model = m_table->model();
    QCOMPARE(model->columnCount(), 5); // the rule has a day
    QCOMPARE(cell(0, fromColumn), u"2026-11-01"_s);
    const auto isWrong = [model](int column) {
        return model->index(0, column).data(ui::RuleTableModel::IsWrongRole).toBool();
    };
    model->setData(model->index(0, untilColumn), u"2026-02-30"_s, Qt::EditRole);
    QVERIFY(isWrong(untilColumn) && !isWrong(fromColumn) && !isWrong(1));
    QCOMPARE(cell(0, untilColumn), u"2026-02-30"_s);
    QVERIFY(!model->index(0, 4).data().toString().isEmpty());
    press("savePayoutsButton");
    QVERIFY(!m_dialog->draft().isAccepted(kindOf("geo")));
    model->setData(model->index(0, untilColumn), u"2026-10-01"_s, Qt::EditRole); // before the first
    QVERIFY(isWrong(untilColumn) || isWrong(fromColumn));
    m_dialog->draft().undoStack()->undo();
    m_dialog->draft().undoStack()->undo();
    QVERIFY(!isWrong(untilColumn));
    QCOMPARE(m_dialog->draft().unsavedChanges(), 0);
}

/// Days that a paste drops, or that a copy writes so that a paste does not know them.
void CampaignDialogTest::daysGoThroughTheClipboardAndTheText()
{
    openSaved(core::CostModel::Cpa, {});
    const QAbstractItemModelTester tester(m_table->model());
    showKind(kindOf("geo"));
    QCOMPARE(m_table->model()->columnCount(), 3);
    m_table->setFocus();
    const QString lines =
        u"US\t10\tfrom 2026-11-01\tuntil 2026-11-30\nUS\t12\tfrom 2026-12-01\nFR\t9"_s;
    QApplication::clipboard()->setText(lines);
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rows(), 3); // the same conditions on other days are no duplicates
    QCOMPARE(m_table->model()->columnCount(), 5);
    QCOMPARE(cell(1, fromColumn), u"2026-12-01"_s);
    QVERIFY(child<QLabel>("tabErrorsLabel")->isHidden());
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), lines);
    QVERIFY(m_dialog->draft()
                .bulkText(kindOf("geo"))
                .startsWith(u"US, 10, from 2026-11-01, until 2026-11-30\n"_s));
    m_dialog->draft().undoStack()->undo();
    QCOMPARE(rows(), 0);
}
