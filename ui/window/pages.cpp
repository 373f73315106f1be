#include "ui/window/pages.h"

#include "ui/audit/audit_page.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/conversions/conversions_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/payouts/payouts_page.h"
#include "ui/publishers/publisher_panel.h"
#include "ui/publishers/publishers_page.h"

#include <QCoreApplication>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::Pages)
};

template <typename P>
std::function<Page*()> maker(Session& session, QStackedWidget& stack)
{
    return [&session, &stack] {
        return new P(session, &stack);
    };
}

QString conversionsKey()
{
    return QStringLiteral("conversions");
}
QString payoutsKey()
{
    return QStringLiteral("payouts");
}

} // namespace

Pages::Pages(Session& session, QStackedWidget& stack, std::function<void(Page*)> made)
    : m_session(session)
    , m_stack(stack)
    , m_made(std::move(made))
    , m_entries{
        { QStringLiteral("dashboard"),
          Texts::tr("Dashboard"),
          {},
          maker<DashboardPage>(session, stack) },
        { QStringLiteral("campaigns"),
          Texts::tr("Campaigns"),
          {},
          maker<CampaignsPage>(session, stack) },
        { conversionsKey(),
          Texts::tr("Conversions"),
          {},
          maker<ConversionsPage>(session, stack) },
        { QStringLiteral("publishers"),
          Texts::tr("Publishers"),
          Texts::tr("Partnership panel"),
          maker<PublishersPage>(session, stack) },
        { payoutsKey(),
          Texts::tr("Payouts"),
          Texts::tr("Partnership panel"),
          maker<PayoutsPage>(session, stack) },
        { QStringLiteral("audit"),
          Texts::tr("Audit log"),
          Texts::tr("Books"),
          maker<AuditPage>(session, stack) },
    }
{
}

int Pages::indexOf(const QString& key) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&key](const PageEntry& entry) {
            return entry.key == key;
        });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

Page& Pages::at(int entry)
{
    PageEntry& wanted = m_entries.at(std::size_t(entry));
    if (!wanted.page) {
        wanted.page = wanted.make();
        m_stack.addWidget(wanted.page);
        m_made(wanted.page);
    }
    return *wanted.page;
}

Page& Pages::show(int entry)
{
    Page& page = at(entry);
    m_current = entry;
    m_stack.setCurrentWidget(&page);
    return page;
}

template <typename P>
P& Pages::of(const QString& key)
{
    return static_cast<P&>(at(indexOf(key)));
}

PayoutsPage& Pages::payouts()
{
    return of<PayoutsPage>(payoutsKey());
}

void Pages::createPayout(core::PublisherId publisher)
{
    if (publisher)
        payouts().createPayout(publisher);
    else
        payouts().createPayout();
}

void Pages::reopenPayout(const core::PayoutRequest& sent, std::function<void()> left)
{
    payouts().reopenPayout(sent, std::move(left));
}

void Pages::showPayout(core::PayoutSerial serial)
{
    payouts().showPayout(serial);
}

void Pages::runOnSelectedPayout(PayoutTask task)
{
    payouts().runOnSelected(task);
}

void Pages::openPublisherPanel(core::PublisherId publisher)
{
    (new PublisherPanel(m_session, publisher, m_stack.window()))->show();
}

void Pages::importConversions(const QString& path)
{
    of<ConversionsPage>(conversionsKey()).importFile(path);
}

} // namespace ui
