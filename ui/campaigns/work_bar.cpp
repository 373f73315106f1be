#include "ui/campaigns/work_bar.h"

#include "ui/models/cell_text.h"
#include "ui/session/session.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

WorkBar::WorkBar(QWidget* parent)
    : QWidget(parent)
    , m_step(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"workBar"_s);
    m_step->setObjectName(u"stepLabel"_s);
    m_step->setProperty("second", true);
    m_bar->setObjectName(u"workProgressBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::space(3));
    m_cancel->setObjectName(u"cancelWorkButton"_s);
    m_cancel->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    layout->addWidget(m_step);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &WorkBar::cancel);
    hide();
}

WorkBar::~WorkBar()
{
    cancel();
}

void WorkBar::follow(Task* task)
{
    cancel();
    m_task = task;
    m_step->setText(task->title());
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
    connect(task,
            &Task::progressed,
            this,
            [this, task](const QString& step, qint64 done, qint64 total) {
                if (task != m_task || task->cancelled())
                    return;
                constexpr int parts = 1000;
                m_bar->setRange(0, total > 0 ? parts : 0);
                if (total > 0)
                    m_bar->setValue(int(done * parts / total));
                //: Progress of long work: what is done, and how many so far.
                m_step->setText(tr("%1: %2").arg(step, countText(done)));
            });
    connect(task, &Task::finished, this, [this, task] { leave(task); });
}

void WorkBar::cancel()
{
    if (!m_task)
        return;
    m_task->cancel();
    m_cancel->setEnabled(false);
    m_step->setText(tr("Stopping…"));
}

void WorkBar::leave(const Task* task)
{
    if (task != m_task)
        return;
    m_task = nullptr;
    hide();
}

} // namespace ui
