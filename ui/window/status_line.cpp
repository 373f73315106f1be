#include "ui/window/status_line.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_shown(new ElidedLabel(this))
    , m_selected(new ElidedLabel(this))
    , m_work(new QWidget(this))
    , m_step(new ElidedLabel(m_work))
    , m_bar(new QProgressBar(m_work))
    , m_cancel(new QPushButton(tr("Cancel"), m_work))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    m_shown->setObjectName(QStringLiteral("shownLabel"));
    m_selected->setObjectName(QStringLiteral("selectedLabel"));
    m_step->setObjectName(QStringLiteral("stepLabel"));
    m_bar->setObjectName(QStringLiteral("workProgressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(Theme::space(40));
    m_cancel->setObjectName(QStringLiteral("cancelWorkButton"));
    m_cancel->setProperty("link", true);
    for (ElidedLabel* label : { m_shown, m_selected, m_step }) {
        label->setProperty("second", true);
        label->setMargin(Theme::space(1));
    }
    auto* layout = new QHBoxLayout(m_work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_step);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    addWidget(m_shown, 1);
    addPermanentWidget(m_work);
    addPermanentWidget(m_selected);
    m_work->hide();
    setContentsMargins(Theme::space(2), 0, Theme::space(2), 0);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_task)
            return;
        m_task->cancel();
        m_cancel->setEnabled(false);
        m_step->setText(tr("Stopping…"));
    });
}

void StatusLine::showTexts(const QString& shown, const QString& selected)
{
    m_shown->setText(shown);
    m_selectedText = selected;
    showRight();
}

void StatusLine::setNote(const QString& note)
{
    m_note = note;
    showRight();
}

void StatusLine::showRight()
{
    m_selected->setText(m_selectedText.isEmpty() ? m_note : m_selectedText);
}

void StatusLine::follow(Task* task)
{
    m_task = task;
    m_since.start();
    m_step->setText(task->title());
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_work->show();
    connect(task,
            &Task::progressed,
            this,
            [this, task](const QString& step, qint64 done, qint64 total) {
                if (task == m_task && !task->cancelled())
                    showProgress(step, done, total);
            });
    connect(task, &Task::finished, this, [this, task] {
        if (task == m_task)
            leave();
    });
}

void StatusLine::showProgress(const QString& step, qint64 done, qint64 total)
{
    constexpr qint64 estimateAfterMs = 1000;
    constexpr int barSteps = 1000;
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    QString text = QStringLiteral("%1 · %2").arg(m_task->title(), step);
    if (total > 0) {
        m_bar->setValue(int(done * barSteps / total));
        //: Progress of long work: %1 pieces of %2 are done.
        text += QStringLiteral(" · ") + tr("%1 of %2").arg(countText(done), countText(total));
        if (done > 0 && m_since.elapsed() > estimateAfterMs) {
            const qint64 seconds = m_since.elapsed() * (total - done) / done / 1000 + 1;
            text += QStringLiteral(" · ") + tr("%Ln second(s) left", nullptr, int(seconds));
        }
    }
    m_step->setText(text);
}

void StatusLine::leave()
{
    m_task = nullptr;
    m_work->hide();
}

} // namespace ui
