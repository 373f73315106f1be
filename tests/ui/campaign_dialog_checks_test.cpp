// More of campaign_dialog_test.cpp: what the checks of rules show while they are typed and when
// asked.
#include "core/usecases/import_conversions.h"
#include "tests/ui/campaign_dialog_test.h"
#include "ui/campaigns/finding_list_model.h"
#include "ui/campaigns/rule_lint.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

QAbstractItemModel* findingsOf(ui::CampaignDialog* dialog)
{
    return dialog->findChild<QTableView*>(u"findingsTable"_s)->model();
}

/// Row of the list whose sentence has the words; -1: none.
int findingWith(ui::CampaignDialog* dialog, const QString& words)
{
    const QAbstractItemModel* list = findingsOf(dialog);
    for (int row = 0; row < list->rowCount(); ++row)
        if (list->index(row, ui::FindingListModel::Sentence).data().toString().contains(words))
            return row;
    return -1;
}

/// As at the keyboard: to the finding, and Enter.
void activate(ui::CampaignDialog* dialog, int finding)
{
    auto* list = dialog->findChild<QTableView*>(u"findingsTable"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(finding, ui::FindingListModel::Sentence));
    QTest::keyClick(list, Qt::Key_Return);
}

} // namespace

/// A warning that only came after Save, or at the wrong cell, or that stayed when its cause was
/// gone.
void CampaignDialogTest::aWarningComesAndGoesWhileTyping()
{
    openSaved(core::CostModel::RevShare, {});
    showKind(kindOf("geo"));
    type({ u"US"_s, u"150"_s });
    const auto* model = m_table->model();
    const auto isWarnedOf = [model](int column) {
        return model->index(0, column).data(ui::RuleTableModel::IsWarnedOfRole).toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isWarnedOf(1), patienceMs);
    QVERIFY(!isWarnedOf(0));
    QVERIFY(model->index(0, 2).data().toString().startsWith(u"Warning: "_s));
    QVERIFY(!model->index(0, 1).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QVERIFY(child<QLabel>("findingsSummaryLabel")->text().startsWith(u"1 warning"_s));
    m_dialog->draft().setCell(kindOf("geo"), 0, 1, u"15"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isWarnedOf(1), patienceMs);
    QVERIFY(model->index(0, 2).data().toString().isEmpty());
    QCOMPARE(child<QLabel>("findingsSummaryLabel")->text(), u"No problems found"_s);
}

/// A check that ended while a cell was typed in, and took the typed text away.
void CampaignDialogTest::aCheckThatEndsLeavesTheTypedTextAlone()
{
    openSaved(core::CostModel::RevShare, { ruleOf("geo", "US, 150") });
    showKind(kindOf("geo"));
    press("addRowButton");
    auto* editor = m_table->findChild<QLineEdit*>(u"cellEdit"_s);
    QTest::keyClicks(editor, u"FR"_s);
    QSignalSpy checked(&m_dialog->customPayouts().lint(), &ui::RuleLint::findingsChanged);
    m_dialog->draft().changeDetail(
        &ui::CampaignDetails::defaultPayout, u"5"_s, u"Change default payout"_s);
    QTRY_VERIFY_WITH_TIMEOUT(checked.size() >= 2, patienceMs); // that it is old, and the answer
    QCOMPARE(editor->text(), u"FR"_s);
}

/// A finding that leads to another rule, or to the right tab but not to the cell.
void CampaignDialogTest::aFindingLeadsToItsRule()
{
    openSaved(
        core::CostModel::Cpa,
        { ruleOf("geo", "FR, 9"), ruleOf("hybrid", "Purchase, 7"), ruleOf("hybrid", "Lead, 120") });
    showKind(kindOf("geo"));
    QTRY_VERIFY_WITH_TIMEOUT(findingWith(m_dialog, u"120"_s) >= 0, patienceMs);
    auto* list = child<QTableView>("findingsTable");
    list->setFixedWidth(400); // words wrap, none ends in "…"
    QTRY_VERIFY(list->rowHeight(0) > list->verticalHeader()->defaultSectionSize());
    activate(m_dialog, findingWith(m_dialog, u"120"_s));
    QCOMPARE(child<QLabel>("kindTitleLabel")->text(), u"HYBRID"_s);
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(1, 1));
    QVERIFY(child<QPushButton>("saveButton")->isEnabled()); // Enter saved nothing
    const QString detail = child<QLabel>("findingDetailLabel")->text();
    QVERIFY2(detail.contains(u"made-up conversion"_s) && detail.contains(u"Lead"_s),
             qPrintable(detail));
}

/// A warning that kept the draft from being saved.
void CampaignDialogTest::warningsBlockNoSave()
{
    openSaved(core::CostModel::RevShare, {});
    showKind(kindOf("geo"));
    type({ u"US"_s, u"150"_s });
    QTRY_VERIFY_WITH_TIMEOUT(findingWith(m_dialog, u"150"_s) >= 0, patienceMs);
    press("savePayoutsButton");
    QVERIFY(m_dialog->draft().isAccepted(kindOf("geo")));
    press("saveButton");
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(savedRules().size(), 1u);
}

/// Check rules that looked at the saved rules instead of the draft, or at no conversions, or whose
/// findings went with the next edit of another row.
void CampaignDialogTest::checkRulesLooksAtTheStoredConversions()
{
    openSaved(core::CostModel::Cpa, { ruleOf("geo", "FR, 9") });
    core::StringSource csv("id,conv_time,campaign,publisher,type,status,country,revenue\n"
                           "c-1,2026-11-02 10:00:00,Shop World,nick,lead,approved,FR,20\n");
    core::NoProgress silent;
    QVERIFY(core::importConversions(m_session->books(), csv, {}, silent));
    showKind(kindOf("type"));
    type({ u"Lead"_s, u"15"_s });
    press("checkRulesButton");
    QTRY_VERIFY(child<QPushButton>("checkRulesButton")->isEnabled());
    QVERIFY(child<QLabel>("findingsScopeLabel")->text().startsWith(u"Checked with 1 stored"_s));
    const int near = findingWith(m_dialog, u"“lead”"_s);
    QVERIFY(near >= 0);
    QVERIFY(m_table->model()->index(0, 0).data(ui::RuleTableModel::IsWarnedOfRole).toBool());
    activate(m_dialog, near);
    const QString detail = child<QLabel>("findingDetailLabel")->text();
    QVERIFY2(detail.contains(u"stored conversion c-1"_s), qPrintable(detail));
    m_dialog->draft().setCell(kindOf("geo"), 0, 1, u"150"_s);
    QSignalSpy checked(&m_dialog->customPayouts().lint(), &ui::RuleLint::findingsChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!checked.isEmpty(), patienceMs);
    QVERIFY(findingWith(m_dialog, u"“lead”"_s) >= 0);
    m_dialog->draft().setCell(kindOf("type"), 0, 0, u"lead"_s);
    QTRY_COMPARE_WITH_TIMEOUT(findingWith(m_dialog, u"capitals count"_s), -1, patienceMs);
}

/// Marks that stay behind when rows come or go above them, in the draft or while a check runs.
void CampaignDialogTest::findingsFollowTheirRows()
{
    ui::CampaignSource source;
    source.campaign.costModel = core::CostModel::RevShare;
    source.campaign.matchOrder = core::partnerDealsFirst();
    source.rules = { ruleOf("geo", "US, 5"), ruleOf("geo", "FR, 150"), ruleOf("geo", "DE, 170") };
    ui::CampaignDraft draft(source);
    ui::RuleLint lint(draft);
    const int geo = kindOf("geo");
    QTRY_VERIFY_WITH_TIMEOUT(lint.warning(geo, 1) && lint.warning(geo, 2), patienceMs);
    draft.removeRows(geo, { 0 });
    QVERIFY(lint.warning(geo, 0) && lint.warning(geo, 1) && !lint.warning(geo, 2));
    draft.insertRows(geo, 1, { draft.rows(geo).front() }, {});
    QVERIFY(lint.warning(geo, 0) && !lint.warning(geo, 1) && lint.warning(geo, 2));
    draft.undoStack()->undo();

    const ui::TypedRules typed = lint.beginChecking();
    draft.removeRows(geo, { 0 });
    core::RuleFinding found;
    found.rules = { 1 };
    found.what = "about DE";
    core::RuleFinding gone;
    gone.rules = { 0 };
    gone.what = "about FR";
    core::CheckedRules checked;
    checked.checks = { { &core::ruleChecks().front(), 2, { gone, found } } };
    lint.takeChecked(checked);
    QCOMPARE(lint.findings().size(), 1u);
    QCOMPARE(lint.findings().front().places.front().row, 0);
}
