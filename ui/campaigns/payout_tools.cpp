#include "ui/campaigns/payout_tools.h"

#include "ui/campaigns/custom_payouts_page.h"
#include "ui/campaigns/findings_panel.h"
#include "ui/campaigns/rule_files.h"
#include "ui/campaigns/try_controller.h"
#include "ui/session/session.h"

namespace ui {

PayoutTools::PayoutTools(Session& session, CustomPayoutsPage& page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
{
    connect(&page.findings(), &FindingsPanel::checkRequested, this, &PayoutTools::checkRules);
    connect(&page.findings(), &FindingsPanel::cancelRequested, this, [this] {
        if (m_check)
            m_check->cancel();
    });
    new RuleFiles(session, page);
    connect(&page, &CustomPayoutsPage::tryRequested, this, [this] { tryIt({}); });
    connect(&page.findings(), &FindingsPanel::tryRequested, this, &PayoutTools::tryIt);
}

PayoutTools::~PayoutTools()
{
    if (m_check)
        m_check->cancel(); // nobody waits for the answer
}

void PayoutTools::tryIt(const core::Conversion& conversion)
{
    auto* controller = new TryController(m_session, m_page.window());
    controller->start(typedRules(m_page.draft()).draft, conversion);
}

void PayoutTools::checkRules()
{
    const core::CampaignDraft draft = m_page.lint().beginChecking().draft;
    m_check = m_session.runLong<core::CheckedRules>(
        tr("Checking rules"),
        this,
        [draft](core::Books& books, core::Progress& progress) {
            return core::checkRules(books, draft.campaign, draft.rules, progress);
        },
        [this](const core::Result<core::CheckedRules>& checked) {
            if (!checked) {
                m_page.findings().showError(checked.error());
                return;
            }
            m_page.lint().takeChecked(*checked);
            m_page.findings().showChecked(checked->conversions, checked->ofCampaign);
        });
    connect(m_check, &Task::progressed, &m_page.findings(), &FindingsPanel::showProgress);
}

} // namespace ui
