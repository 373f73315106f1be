#pragma once

#include "ui/imports/tried_dialog.h"
#include "ui/session/session.h"

#include <QPointer>

#include <functional>

namespace ui {

/// The work of a TriedDialog, its tries and the real one: one at a time, and the answer of an older
/// one is dropped. A part of the controller, which is the `context` and goes with the dialog.
template <typename Dialog, typename Outcome>
class TriedWork {
public:
    TriedWork(Session& session, QObject* context)
        : m_session(session)
        , m_context(context)
    {
    }

    void setDialog(Dialog* dialog)
    {
        m_dialog = dialog;
        QObject::connect(dialog, &TriedDialog::cancelRequested, m_context, [this] { cancel(); });
    }

    void cancel()
    {
        if (m_task)
            m_task->cancel();
    }
    /// A number for a question of its own; isCurrent() until another is asked.
    [[nodiscard]] int beginQuestion()
    {
        cancel();
        return ++m_question;
    }
    [[nodiscard]] bool isCurrent(int question) const { return question == m_question && m_dialog; }

    /// `changes`: what the books hold anew when it was no try.
    void run(const QString& title,
             bool isTry,
             const std::function<core::Result<Outcome>(core::Books&, core::Progress&)>& job,
             std::initializer_list<Change> changes)
    {
        const auto done = [this, isTry, question = beginQuestion()](core::Result<Outcome> outcome) {
            if (!isCurrent(question))
                return;
            if (!outcome)
                m_dialog->showError(outcome.error());
            else if (isTry)
                m_dialog->showPreview(std::move(*outcome));
            else
                m_dialog->showReport(std::move(*outcome));
        };
        m_task = isTry ? m_session.runLong<Outcome>(title, m_context, job, done)
                       : m_session.runLong<Outcome>(title, m_context, job, done, changes);
        QObject::connect(m_task, &Task::progressed, m_dialog, &TriedDialog::showProgress);
    }

private:
    Session& m_session;
    QObject* m_context;
    QPointer<Dialog> m_dialog;
    QPointer<Task> m_task;
    int m_question = 0;
};

} // namespace ui
