#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace ui {

class Page;
class Session;
enum class PayoutTask;

/// A page of the navigation, in its order.
struct PageEntry {
    QString key; ///< icon and settings name: "payouts"
    QString text; ///< in the navigation and the View menu
    bool inPanel; ///< under "Partnership panel"
    Page* page;
};

/// Every page with what the window may ask of it.
struct Pages {
    std::vector<PageEntry> entries;
    std::function<void(core::PublisherId)> createPayout; ///< none: the form asks
    std::function<void(core::PayoutSerial)> showPayout;
    std::function<void(PayoutTask)> runOnSelectedPayout;
    std::function<void(core::PublisherId)> openPublisherPanel;
    std::function<void(const QString& path)> importConversions; ///< empty: a dialog asks

    [[nodiscard]] int indexOf(const QString& key) const;
};

[[nodiscard]] Pages makePages(Session& session, QWidget* parent);

} // namespace ui
