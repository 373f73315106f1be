#include "ui/conversions/status_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

StatusDialog::StatusDialog(core::ConversionStatus status,
                           const QString& title,
                           const QString& text,
                           QWidget* parent)
    : FormDialog(
        title, status == core::ConversionStatus::Approved ? tr("Approve") : tr("Decline"), parent)
    , m_needsReason(status == core::ConversionStatus::Declined)
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"statusDialog"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    auto* what = new QLabel(text, this);
    what->setObjectName(u"statusChangeLabel"_s);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    addWide(what);
    addField(tr("Reason"), m_reason, tr("Kept with the change and in the publishers' statements."));
    connect(this, &FormDialog::saveRequested, this, &StatusDialog::send);
    markUnchanged();
    beginAt(m_reason);
}

void StatusDialog::send()
{
    clearErrors();
    const QString reason = m_reason->text().trimmed();
    if (m_needsReason && reason.isEmpty()) {
        setFieldError(m_reason, tr("Say why: the publishers read it."));
        return;
    }
    markUnchanged();
    accept();
    emit confirmed(reason);
}

} // namespace ui
