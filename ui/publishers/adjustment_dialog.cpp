#include "ui/publishers/adjustment_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/models/qt_date.h"
#include "ui/widgets/money_edit.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

AdjustmentDialog::AdjustmentDialog(AdjustmentForm form, QWidget* parent)
    : FormDialog(form.original ? tr("Take adjustment back") : tr("Add adjustment"),
                 form.original ? tr("Take back") : tr("Save"),
                 parent)
    , m_form(std::move(form))
    , m_kind(new QComboBox(this))
    , m_amount(new MoneyEdit(m_form.workspace.decimals, this))
    , m_date(new QDateEdit(this))
    , m_reason(new QLineEdit(this))
    , m_after(new QLabel(this))
{
    setObjectName(u"adjustmentDialog"_s);
    m_kind->setObjectName(u"kindCombo"_s);
    m_amount->setObjectName(u"amountEdit"_s);
    m_date->setObjectName(u"dateEdit"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_after->setObjectName(u"balanceAfterLabel"_s);
    if (m_form.original)
        addOriginal();
    else
        addNewFields();
    addField(tr("Reason"), m_reason, tr("Stands in the publisher's statement."));
    addWide(m_after);
    showBalanceAfter();
    connect(this, &FormDialog::saveRequested, this, &AdjustmentDialog::send);
    markUnchanged();
    if (m_form.sent)
        showSent();
    if (m_form.original)
        beginAt(m_reason);
    else
        beginAt(m_amount);
}

void AdjustmentDialog::addNewFields()
{
    for (const core::AdjustmentKindInfo& row : core::adjustmentKinds())
        if (row.isTyped)
            m_kind->addItem(tableWord(row.label), int(row.kind));
    addField(tr("Publisher"), new QLabel(text(m_form.publisher.alias), this));
    addField(tr("Kind"), m_kind);
    m_amount->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addField(tr("Amount (%1)").arg(text(m_form.workspace.currency)), m_amount, {}, Width::Half);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setDate(toQDate(m_form.today));
    m_date->setMaximumDate(toQDate(m_form.today));
    addField(tr("Date"), m_date, {}, Width::Half);
    connect(m_amount, &MoneyEdit::valueChanged, this, &AdjustmentDialog::showBalanceAfter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AdjustmentDialog::showBalanceAfter);
}

void AdjustmentDialog::addOriginal()
{
    for (QWidget* unused : std::initializer_list<QWidget*>{ m_kind, m_amount, m_date })
        unused->hide();
    const core::LedgerEntry& entry = m_form.original->entry;
    auto* original =
        new QLabel(tr("%1 of %2: %3. A counter entry of %4 is posted today; what payouts have "
                      "settled stays settled.")
                       .arg(tableWord(core::info(entry.adjustment.value()).label),
                            dateText(entry.effectiveDate),
                            text(entry.note),
                            shown(-entry.amount)),
                   this);
    original->setObjectName(u"originalLabel"_s);
    original->setTextFormat(Qt::PlainText);
    original->setWordWrap(true);
    addWide(original);
}

void AdjustmentDialog::showSent()
{
    const core::AdjustmentRequest& sent = *m_form.sent;
    m_reason->setText(text(sent.reason));
    if (!m_form.original) {
        if (sent.kind)
            m_kind->setCurrentIndex(m_kind->findData(int(*sent.kind)));
        const bool isTurned = core::info(kind()).sign < 0 && sent.amount.isNegative();
        m_amount->setValue(isTurned ? -sent.amount : sent.amount);
        if (sent.day)
            m_date->setDate(toQDate(*sent.day));
    }
    markChanged();
}

core::AdjustmentKind AdjustmentDialog::kind() const
{
    return core::AdjustmentKind(m_kind->currentData().toInt());
}

std::optional<core::Money> AdjustmentDialog::signedAmount() const
{
    if (m_form.original)
        return -m_form.original->entry.amount;
    const auto amount = m_amount->value();
    const bool isTurned = core::info(kind()).sign < 0 && amount && !amount->isNegative();
    return isTurned ? std::optional(-*amount) : amount;
}

QString AdjustmentDialog::shown(core::Money amount) const
{
    return amountText(amount, text(m_form.workspace.currency), m_form.workspace.decimals);
}

void AdjustmentDialog::showBalanceAfter()
{
    const auto amount = signedAmount();
    const auto left = core::checkedAdd(m_form.balance.balance(), amount.value_or(core::Money()));
    m_after->setText(amount ? tr("Balance after saving <b>%1</b>").arg(left ? shown(*left) : u"—"_s)
                            : tr("Balance now <b>%1</b>").arg(shown(m_form.balance.balance())));
    m_after->setProperty("tone", left && left->isNegative() ? u"bad"_s : QString());
    m_after->style()->polish(m_after);
}

void AdjustmentDialog::send()
{
    if (!saveButton()->isEnabled())
        return;
    clearErrors();
    if (!m_form.original)
        checkAmount(m_amount, Sign::Any);
    if (m_reason->text().trimmed().isEmpty())
        setFieldError(m_reason, tr("Say what it is for: the publisher reads it."));
    if (hasErrors())
        return;
    setBusy(true);
    const std::string reason = utf8(m_reason->text().trimmed());
    if (m_form.original)
        emit takeBackRequested({ m_form.key, m_form.original->entry.key, reason });
    else
        emit adjustRequested({ m_form.key,
                               m_form.publisher.key,
                               signedAmount().value(),
                               reason,
                               kind(),
                               fromQDate(m_date->date()) });
}

} // namespace ui
