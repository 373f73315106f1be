#include "ui/conversions/hold_dialog.h"

#include "ui/models/qt_date.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int usualDays = 30;

} // namespace

HoldDialog::HoldDialog(const QString& title, core::Date first, QWidget* parent)
    : FormDialog(title, tr("Hold"), parent)
    , m_day(new QDateEdit(this))
    , m_atOnce(new QCheckBox(tr("Payable at once"), this))
    , m_reason(new QLineEdit(this))
    , m_effect(new QLabel(this))
{
    setObjectName(u"holdDialog"_s);
    m_day->setObjectName(u"untilDateEdit"_s);
    m_atOnce->setObjectName(u"atOnceCheck"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_effect->setObjectName(u"effectLabel"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setMinimumDate(toQDate(first));
    m_day->setDate(toQDate(core::addDays(first, usualDays - 1)));
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    addField(tr("Hold until"),
             m_day,
             tr("Payable from this day on; until then it is held and not in the balance."));
    addWide(m_atOnce);
    addField(tr("Reason"), m_reason, tr("Kept with the change and in the publishers' statements."));
    addWide(m_effect);
    connect(m_atOnce, &QCheckBox::toggled, this, [this](bool atOnce) {
        m_day->setEnabled(!atOnce);
        saveButton()->setText(atOnce ? tr("Make payable") : tr("Hold"));
        emit dayChosen();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &HoldDialog::dayChosen);
    connect(this, &FormDialog::saveRequested, this, &HoldDialog::send);
    markUnchanged();
    beginAt(m_day);
}

std::optional<core::Date> HoldDialog::until() const
{
    if (m_atOnce->isChecked())
        return std::nullopt;
    return fromQDate(m_day->date());
}

void HoldDialog::showEffect(const QString& effect)
{
    m_effect->setText(effect);
}

void HoldDialog::send()
{
    clearErrors();
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        setFieldError(m_reason, tr("Say why: the publishers read it."));
        return;
    }
    markUnchanged();
    accept();
    emit confirmed(until(), reason);
}

} // namespace ui
