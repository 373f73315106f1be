#include "ui/widgets/discard_question.h"

#include "ui/widgets/desktop.h"

#include <QDialog>

namespace ui {

void DiscardQuestion::ask(const QString& atStake,
                          std::function<void()> leave,
                          const QString& accept)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    const Question question{ .title = m_dialog->windowTitle(),
                             .text = atStake,
                             .accept = accept.isEmpty() ? tr("Discard changes") : accept,
                             .reject = tr("Keep editing"),
                             .destructive = true };
    Desktop::current().ask(m_dialog, question, [this, leave = std::move(leave)](bool isAccepted) {
        m_isAsking = false;
        if (isAccepted)
            leave();
    });
}

} // namespace ui
