#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"

#include <QString>

#include <functional>
#include <vector>

class QStackedWidget;

namespace core {
struct PayoutRequest;
}

namespace ui {

class Page;
class PayoutsPage;
class Session;
enum class PayoutTask;

/// A page of the navigation, in its order.
struct PageEntry {
    QString key; ///< icon and settings name: "payouts"
    QString text; ///< in the navigation and the View menu
    QString group; ///< the heading it stands under; empty: none
    std::function<Page*()> make;
    Page* page = nullptr; ///< once it was asked for
};

/// Every page, each made when it is first asked for, with what the window may ask of it.
class Pages {
public:
    /// Into the stack. `made` is told of each before it is shown.
    Pages(Session& session, QStackedWidget& stack, std::function<void(Page*)> made);

    [[nodiscard]] const std::vector<PageEntry>& entries() const { return m_entries; }
    /// -1: there is none.
    [[nodiscard]] int indexOf(const QString& key) const;
    [[nodiscard]] Page& at(int entry);
    /// Brings it to the front of the stack.
    Page& show(int entry);
    /// The entry whose page is in front; -1: none is.
    [[nodiscard]] int current() const { return m_current; }

    void createPayout(core::PublisherId publisher); ///< none: the form asks
    /// `left` once the form is left.
    void reopenPayout(const core::PayoutRequest& sent, std::function<void()> left);
    void showPayout(core::PayoutSerial serial);
    void runOnSelectedPayout(PayoutTask task);
    void openPublisherPanel(core::PublisherId publisher);
    void importConversions(const QString& path); ///< empty: a dialog asks

private:
    template <typename P>
    [[nodiscard]] P& of(const QString& key);
    [[nodiscard]] PayoutsPage& payouts();

    Session& m_session;
    QStackedWidget& m_stack;
    std::function<void(Page*)> m_made;
    std::vector<PageEntry> m_entries;
    int m_current = -1;
};

} // namespace ui
