#pragma once

#include "core/usecases/record_payout.h"
#include "tests/support/memory_session.h"
#include "ui/payouts/payout_dialog.h"
#include "ui/payouts/payouts_page.h"
#include "ui/widgets/desktop.h"

#include <QStringList>

#include <memory>

namespace tests {

/// Answers in the desktop's place, and remembers what it was asked.
class TestDesktop final : public ui::Desktop {
public:
    void chooseOpenFile(QWidget*, const ui::FileQuestion&, FileAnswer) override { }
    void chooseSaveFile(QWidget*, const ui::FileQuestion& question, FileAnswer then) override
    {
        proposed = question.fileName;
        if (leaves)
            return;
        then(QStringLiteral("/papers/") + question.fileName, question.filters.value(0));
    }
    void chooseFolder(QWidget*, const ui::FileQuestion&, FileAnswer) override { }
    void ask(QWidget*, const ui::Question& question, std::function<void(bool)> then) override
    {
        questions += question.title;
        then(accepts);
    }
    void tell(QWidget*, const QString&, const QString&) override { }
    void openDocument(const QString& path) override { opened = path; }

    bool accepts = true;
    bool leaves = false; ///< the question for a file
    QStringList questions;
    QString proposed;
    QString opened;
};

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
    std::unique_ptr<ui::Desktop::Override> m_override;
    core::PublisherId m_nick;
    core::PublisherId m_dealhunter;
};

} // namespace tests
