#include "ui/imports/tried_dialog.h"

#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TriedDialog::TriedDialog(const QString& name, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_step(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(name + u"Dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(title);
    m_step->setObjectName(u"stepLabel"_s);
    m_step->setWordWrap(true);
    m_progress->setObjectName(name + u"Progress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::space(3));
    m_cancel->setObjectName(u"cancelButton"_s);
    connect(m_cancel, &QPushButton::clicked, this, &TriedDialog::reject);
}

QLabel* TriedDialog::titleLabel()
{
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(Theme::dialogTitleFont());
    return title;
}

void TriedDialog::buildFoot(QVBoxLayout* layout, QPushButton* take, QPushButton* other)
{
    layout->addWidget(m_step);
    layout->addWidget(m_progress);
    auto* line = new QFrame(this);
    line->setProperty("rule", true);
    layout->addWidget(line);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    if (other)
        row->addWidget(other);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(take);
    layout->addLayout(row);
    m_take = take;
    take->setProperty("primary", true);
    take->setDefault(true);
    connect(take, &QPushButton::clicked, this, &TriedDialog::take);
}

void TriedDialog::setStage(Stage stage)
{
    m_stage = stage;
    tabAsLaidOut(*this); // without Tab, too: what is hidden or disabled passes the keyboard on
    m_progress->setVisible(isBusy());
    m_progress->setRange(0, 0);
    m_step->setVisible(isBusy());
    m_step->setText(stepText());
    m_cancel->setVisible(stage != Stage::Done);
    if (stage == Stage::Working)
        m_progress->setFocus(); // else Cancel may get it from the button: Enter twice would stop it
    showStage();
}

void TriedDialog::take()
{
    if (m_stage == Stage::Done) {
        accept();
        return;
    }
    if (!canTake())
        return;
    m_messages->clear();
    setStage(Stage::Working);
    requestTaking();
}

void TriedDialog::showProgress(const QString& step, qint64 done, qint64 total)
{
    constexpr int parts = 1000;
    m_step->setText(step);
    m_progress->setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        m_progress->setValue(int(done * parts / total));
}

void TriedDialog::showError(const core::Error& error)
{
    if (!isBusy())
        return; // of what has been left since
    const bool keepsPreview = m_stage == Stage::Working;
    if (!keepsPreview)
        forgetOutcome();
    setStage(keepsPreview ? Stage::Ready : Stage::Choosing);
    if (keepsPreview && error.code == core::ErrorCode::Cancelled)
        m_messages->show(Theme::Tone::Info, errorText(error));
    else
        m_messages->showError(error);
    if (keepsPreview)
        m_take->setFocus(); // the progress had it; Enter tries again, and does not close
}

void TriedDialog::reject()
{
    const QString lost = m_stage == Stage::Done ? QString() : atStake();
    if (m_stage == Stage::Working)
        emit cancelRequested(); // answered by showError()
    else if (lost.isEmpty())
        leave();
    else
        m_discard.ask(lost, [this] { leave(); });
}

void TriedDialog::leave()
{
    if (isBusy())
        emit cancelRequested();
    QDialog::reject();
}

} // namespace ui
