#pragma once

#include "core/usecases/submit.h"

#include <QObject>

#include <functional>

class QWidget;

namespace ui {

class MessageBar;
class Session;

/// Forms of money that were sent to the books when a program ended, and nobody heard the answer.
/// When books open that can be written it asks them by the forms' keys, and tells what they say.
/// One that is not there can be opened again, filled as it was and under the same key.
class LeftForms : public QObject {
    Q_OBJECT
public:
    /// Opens the form of a payout again; calls `left` once it is left.
    using ReopenPayout =
        std::function<void(const core::PayoutRequest& sent, std::function<void()> left)>;

    LeftForms(Session& session, MessageBar& messages, ReopenPayout reopenPayout, QWidget* window);

private:
    void look();
    void tell(const core::LeftForms& left);
    void reopen(const core::LeftForm& left);
    void reopenAdjustment(const core::LeftForm& left);
    void forget(const std::vector<std::string>& keys);

    Session& m_session;
    MessageBar& m_messages;
    ReopenPayout m_reopenPayout;
    QWidget* m_window;
};

} // namespace ui
