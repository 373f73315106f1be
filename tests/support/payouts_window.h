#pragma once

#include "core/usecases/record_payout.h"
#include "tests/support/memory_session.h"
#include "tests/support/test_desktop.h"
#include "ui/payouts/payout_dialog.h"
#include "ui/payouts/payouts_page.h"

#include <memory>

namespace tests {

inline core::Money money(const char* text)
{
    return core::parseMoney(text).value();
}

template <typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().sentence().c_str());
    return std::move(result).value();
}

/// The page of payouts with real widgets over books in memory: nick is owed 500.00, dealhunter
/// 96.20; the method of both is Wire, from 100.00 on.
class PayoutsWindow {
protected:
    void begin();
    void end();

    core::PublisherId addPublisher(const std::string& alias, const char* earned);
    core::Payout pay(core::PublisherId publisher,
                     const char* amount,
                     core::PayoutStatus status = core::PayoutStatus::Pending);
    core::Balance balanceOf(core::PublisherId publisher);
    std::vector<core::Payout> payouts();

    ui::PayoutDialog* openCreate();
    ui::PayoutDialog* openEdit(core::PayoutSerial serial);
    ui::PayoutDialog* dialog();
    static void type(ui::PayoutDialog* form, const QString& publisher, const QString& amount);
    static void choose(ui::PayoutDialog* form, core::PayoutStatus status);
    static void clickSave(ui::PayoutDialog* form);
    void clickAction(core::PayoutSerial serial, const QString& column);
    QString cell(int row, const char* column);
    template <typename T>
    static T* find(const QWidget* parent, const char* name)
    {
        T* found = parent->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<ui::PayoutsPage> m_page;
    std::unique_ptr<TestDesktop> m_desktop;
    core::PublisherId m_nick;
    core::PublisherId m_dealhunter;
};

} // namespace tests
