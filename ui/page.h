#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace ui {

/// A page of the window: answers one question. Tells the status bar what is shown, the navigation
/// how many, and asks the window to go elsewhere.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The page comes to the front: shows what is in the books now.
    virtual void activate() { }
    /// The page's main search field gets the keyboard (Ctrl+F).
    virtual void focusSearch() { }
    /// Does what the page's primary button does.
    virtual void beginPrimary() { }

signals:
    /// What is shown (counts and sums) and what is selected; rich text, escaped by the sender.
    void statusText(const QString& shown, const QString& selected);
    /// "Create new payout" for a publisher; none: the form asks.
    void createPayoutRequested(core::PublisherId publisher);
    void publisherPanelRequested(core::PublisherId publisher);
    /// A payout's row in Payouts.
    void payoutRequested(core::PayoutSerial serial);
};

} // namespace ui
