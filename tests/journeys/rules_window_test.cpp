// Rules one can trust, through the window: checked while they are typed and against the books,
// tried out, saved.
#include "core/usecases/import_conversions.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/save_publisher.h"
#include "tests/journeys/window_desk.h"
#include "ui/campaigns/custom_payouts_page.h"
#include "ui/campaigns/findings_panel.h"
#include "ui/campaigns/rule_table_view.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>
#include <QTableView>

using namespace Qt::StringLiterals;

class RulesWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }

    void aRuleIsTypedCheckedTriedAndSaved();
    void aStoredConversionIsTriedFromItsList();
    void aCheckIsStopped();

private:
    QWidget& editCampaign();
    [[nodiscard]] static core::Result<std::vector<core::Rule>> savedRules(core::Books& books);
    /// Row of the list of findings with these words, once it is there.
    static int finding(QTableView& list, const QString& words);

    std::unique_ptr<WindowDesk> m_desk;
};

/// Books with a campaign, and a conversion of the type "lead".
void RulesWindowTest::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->session().create(
        m_desk->path(u"books.payouts"_s), u"USD"_s, u"UTC"_s, u"Sample Company Ltd"_s, false);
    QTRY_VERIFY(m_desk->session().isOpen());
    bool done = false;
    m_desk->session().run<core::SavedCampaign>(
        this,
        [](core::Books& books, core::Progress& progress) -> core::Result<core::SavedCampaign> {
            core::Publisher publisher;
            publisher.alias = "nick";
            if (auto saved = core::savePublisher(books, publisher); !saved)
                return saved.error();
            core::Campaign campaign;
            campaign.title = "Shop World";
            campaign.defaultPayout = core::parsePayoutValue("4").value();
            auto saved = core::saveCampaign(books, { campaign, {}, false, {} });
            if (!saved)
                return saved.error();
            core::StringSource csv("id,conv_time,campaign,publisher,type,status,country,revenue\n"
                                   "c-1,2026-11-02 10:00:00,Shop World,nick,lead,approved,FR,20\n");
            const auto report = core::importConversions(books, csv, {}, progress);
            return report ? std::move(saved) : core::Result<core::SavedCampaign>(report.error());
        },
        [&done](const core::Result<core::SavedCampaign>& saved) { done = saved.has_value(); },
        { ui::Change::Campaigns, ui::Change::Conversions });
    QTRY_VERIFY(done);
    m_desk->settle();
}

core::Result<std::vector<core::Rule>> RulesWindowTest::savedRules(core::Books& books)
{
    const auto campaigns = books.store.campaigns();
    if (!campaigns)
        return campaigns.error();
    return books.store.rules(campaigns->back().version);
}

int RulesWindowTest::finding(QTableView& list, const QString& words)
{
    int found = -1;
    WindowDesk::waitFor(
        [&] {
            for (int row = 0; row < list.model()->rowCount(); ++row)
                if (list.model()->index(row, 1).data().toString().contains(words))
                    found = row;
            return found >= 0;
        },
        u"a finding about "_s + words);
    return found;
}

QWidget& RulesWindowTest::editCampaign()
{
    m_desk->goTo("campaigns");
    ui::DataTable& campaigns = m_desk->table("campaigns");
    WindowDesk::waitFor([&] { return campaigns.model()->rowCount() == 1; }, u"the campaign"_s);
    WindowDesk::clickCell(campaigns, 0, "edit");
    return m_desk->dialog("campaignDialog");
}

/// A check that the window does not reach, an answer by other rules than those on the screen, or
/// findings that keep a rule from being saved.
void RulesWindowTest::aRuleIsTypedCheckedTriedAndSaved()
{
    QWidget& dialog = editCampaign();
    auto& page = WindowDesk::child<ui::CustomPayoutsPage>(dialog, "customPayoutsPage");
    const int type = core::RuleKinds::indexOf("type");
    page.showKind(type);
    page.draft().insertRows(type, 0, { ui::RuleRow{ {}, { u"Lead"_s, u"15"_s, {}, {} } } }, {});
    auto& findings = WindowDesk::child<QTableView>(dialog, "findingsTable");

    finding(findings, u"“lead”"_s); // the type is known, as one types
    WindowDesk::click(dialog, "checkRulesButton");
    WindowDesk::waitFor(
        [&] { return WindowDesk::textOf(dialog, "findingsScopeLabel").contains(u" 1 "_s); },
        u"the stored conversion"_s);
    findings.setCurrentIndex(findings.model()->index(finding(findings, u"“lead”"_s), 1));
    QVERIFY(WindowDesk::textOf(dialog, "findingDetailLabel").contains(u"c-1"_s));

    WindowDesk::click(dialog, "tryFindingButton");
    QWidget& tried = m_desk->dialog("tryDialog");
    const auto& amount = WindowDesk::child<QLabel>(tried, "tryAmountLabel");
    WindowDesk::waitFor([&] { return amount.text() == u"4.00 USD"_s; }, u"the default payout"_s);
    WindowDesk::type(tried, "try_type_Edit", u"Lead"_s);
    WindowDesk::waitFor([&] { return amount.text() == u"15.00 USD"_s; }, u"the typed rule"_s);
    QTest::keyClick(&tried, Qt::Key_Escape);

    WindowDesk::click(dialog, "saveButton");
    WindowDesk::waitFor([&] { return !m_desk->isOpen("campaignDialog"); }, u"the saved campaign"_s);
    std::size_t rules = 0;
    m_desk->session().run<std::vector<core::Rule>>(
        this,
        [](core::Books& books, core::Progress&) { return savedRules(books); },
        [&rules](const core::Result<std::vector<core::Rule>>& saved) { rules = saved->size(); });
    QTRY_COMPARE(rules, 1u);
}

/// Try with changes that starts from another conversion, or from an empty one.
void RulesWindowTest::aStoredConversionIsTriedFromItsList()
{
    m_desk->goTo("conversions");
    ui::DataTable& list = m_desk->table("conversions");
    WindowDesk::waitFor([&] { return list.model()->rowCount() == 1; }, u"the conversion"_s);
    list.selectRow(0);
    m_desk->trigger("tryConversionAction");
    QWidget& tried = m_desk->dialog("tryDialog");
    const auto& amount = WindowDesk::child<QLabel>(tried, "tryAmountLabel");
    WindowDesk::waitFor([&] { return amount.text() == u"4.00 USD"_s; }, u"the default payout"_s);
    QCOMPARE(WindowDesk::child<QLineEdit>(tried, "try_publisher_Edit").text(), u"nick"_s);
    WindowDesk::type(tried, "try_revenue_Edit", u"-20"_s);
    WindowDesk::waitFor([&] { return amount.text() == u"−4.00 USD"_s; }, u"a refund"_s);
    QTest::keyClick(&tried, Qt::Key_Escape);
}

/// A Cancel that stops nothing, findings of a check that was stopped, or no second check after it.
void RulesWindowTest::aCheckIsStopped()
{
    QWidget& dialog = editCampaign();
    auto& page = WindowDesk::child<ui::CustomPayoutsPage>(dialog, "customPayoutsPage");
    page.draft().insertRows(core::RuleKinds::indexOf("geo"),
                            0,
                            { ui::RuleRow{ {}, { u"US"_s, u"15"_s, {}, {} } } },
                            {}); // which no stored conversion has
    m_desk->settle();
    const auto gate = m_desk->holdWorker();
    WindowDesk::click(dialog, "checkRulesButton");
    const auto& check = WindowDesk::child<QWidget>(dialog, "checkRulesButton");
    const auto& cancel = WindowDesk::child<QWidget>(dialog, "cancelCheckButton");
    QVERIFY(!check.isEnabled() && cancel.isVisible());
    QVERIFY(WindowDesk::child<QWidget>(dialog, "checkProgress").isVisible());
    WindowDesk::click(dialog, "cancelCheckButton");
    gate->release();
    WindowDesk::waitFor([&] { return check.isEnabled(); }, u"the end of the check"_s);
    QCOMPARE(WindowDesk::textOf(dialog, "findingsScopeLabel"), u"The check was stopped."_s);
    QVERIFY(!cancel.isVisible());
    const auto& findings = WindowDesk::child<QTableView>(dialog, "findingsTable");
    for (int row = 0; row < findings.model()->rowCount(); ++row)
        QVERIFY(!findings.model()->index(row, 1).data().toString().contains(u"no stored"_s));

    WindowDesk::click(dialog, "checkRulesButton");
    finding(WindowDesk::child<QTableView>(dialog, "findingsTable"), u"no stored conversion"_s);
    QVERIFY(WindowDesk::textOf(dialog, "findingsScopeLabel").contains(u" 1 "_s));
}

QTEST_MAIN(RulesWindowTest)
#include "rules_window_test.moc"
