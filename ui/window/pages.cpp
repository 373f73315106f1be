#include "ui/window/pages.h"

#include "ui/campaigns/campaigns_page.h"
#include "ui/conversions/conversions_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/payouts/payouts_page.h"
#include "ui/publishers/publisher_panel.h"
#include "ui/publishers/publishers_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::Pages)
};

} // namespace

int Pages::indexOf(const QString& key) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&key](const PageEntry& entry) {
        return entry.key == key;
    });
    return found == entries.end() ? -1 : int(found - entries.begin());
}

Pages makePages(Session& session, QWidget* parent)
{
    auto* conversions = new ConversionsPage(session, parent);
    auto* payouts = new PayoutsPage(session, parent);
    Pages pages;
    pages.entries = {
        { QStringLiteral("dashboard"),
          Texts::tr("Dashboard"),
          false,
          new DashboardPage(session, parent) },
        { QStringLiteral("campaigns"),
          Texts::tr("Campaigns"),
          false,
          new CampaignsPage(session, parent) },
        { QStringLiteral("conversions"), Texts::tr("Conversions"), false, conversions },
        { QStringLiteral("publishers"),
          Texts::tr("Publishers"),
          true,
          new PublishersPage(session, parent) },
        { QStringLiteral("payouts"), Texts::tr("Payouts"), true, payouts },
    };
    pages.createPayout = [payouts](core::PublisherId publisher) {
        if (publisher)
            payouts->createPayout(publisher);
        else
            payouts->createPayout();
    };
    pages.showPayout = [payouts](core::PayoutSerial serial) {
        payouts->showPayout(serial);
    };
    pages.runOnSelectedPayout = [payouts](PayoutTask task) {
        payouts->runOnSelected(task);
    };
    pages.openPublisherPanel = [&session, parent](core::PublisherId publisher) {
        (new PublisherPanel(session, publisher, parent->window()))->show();
    };
    pages.importConversions = [conversions](const QString& path) {
        conversions->importFile(path);
    };
    return pages;
}

} // namespace ui
