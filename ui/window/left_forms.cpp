#include "ui/window/left_forms.h"

#include "ui/publishers/adjustment_form.h"
#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/left_forms_dialog.h"

#include <utility>
#include <variant>

namespace ui {

LeftForms::LeftForms(Session& session,
                     MessageBar& messages,
                     ReopenPayout reopenPayout,
                     QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_reopenPayout(std::move(reopenPayout))
    , m_window(window)
{
    connect(&session, &Session::opened, this, &LeftForms::look);
    if (session.isOpen())
        look();
}

void LeftForms::look()
{
    // What another window is just saving is its own business, and only it can write.
    if (!m_session.isOpen() || m_session.isReadOnly())
        return;
    m_session.run<core::LeftForms>(
        this,
        [&outbox = m_session.services().outbox()](core::Books& books, core::Progress&) {
            return core::leftForms(books, outbox);
        },
        [this](const core::Result<core::LeftForms>& left) {
            if (!left)
                m_messages.showError(left.error());
            else if (!left->isEmpty())
                tell(*left);
        });
}

void LeftForms::tell(const core::LeftForms& left)
{
    std::vector<std::string> recorded;
    for (const core::LeftForm& form : left.forms)
        if (form.isRecorded)
            recorded.push_back(form.submission.key());
    auto* dialog = new LeftFormsDialog(left, m_session.workspace(), m_window);
    connect(dialog, &LeftFormsDialog::reopenRequested, this, &LeftForms::reopen);
    connect(dialog, &LeftFormsDialog::discardRequested, this, [this](const std::string& key) {
        forget({ key });
    });
    connect(dialog, &QDialog::finished, this, [this, recorded] { forget(recorded); });
    connect(&m_session, &Session::closed, dialog, &QWidget::close);
    dialog->open();
}

void LeftForms::reopen(const core::LeftForm& left)
{
    if (const auto* payout = std::get_if<core::PayoutRequest>(&left.submission.form))
        m_reopenPayout(*payout, [this] { look(); });
    else
        reopenAdjustment(left);
}

void LeftForms::reopenAdjustment(const core::LeftForm& left)
{
    m_session.run<AdjustmentForm>(
        this,
        [left](core::Books& books, core::Progress&) { return loadSentAdjustment(books, left); },
        [this](core::Result<AdjustmentForm> form) {
            if (!form) {
                m_messages.showError(form.error());
                return;
            }
            const auto* dialog =
                openAdjustmentForm(m_session, std::move(*form), m_messages, m_window);
            connect(dialog, &QDialog::finished, this, &LeftForms::look);
        });
}

void LeftForms::forget(const std::vector<std::string>& keys)
{
    if (keys.empty())
        return;
    m_session.run<void>(
        this,
        [keys, &outbox = m_session.services().outbox()](core::Books&, core::Progress&) {
            for (const std::string& key : keys)
                outbox.forget(key);
            return core::Result<void>();
        },
        [](const core::Result<void>&) {});
}

} // namespace ui
