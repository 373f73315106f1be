#include "ui/payouts/payout_dialog.h"

#include "core/ledger/payout_sums.h"
#include "ui/models/cell_text.h"
#include "ui/models/qt_date.h"
#include "ui/payouts/publisher_edit.h"
#include "ui/widgets/money_edit.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool contains(std::span<const core::PayoutStatus> statuses, core::PayoutStatus status)
{
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

} // namespace

PayoutDialog::PayoutDialog(PayoutForm form, QWidget* parent)
    : FormDialog(form.details ? tr("Edit payout #%1").arg(form.details->payout.serial.value)
                              : tr("Create new payout"),
                 tr("Save"),
                 parent)
    , m_form(std::move(form))
    , m_publisher(new PublisherEdit(m_form.publishers, this))
    , m_figures(new QLabel(this))
    , m_amount(new MoneyEdit(m_form.workspace.decimals, this))
    , m_status(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_date(new QDateEdit(this))
    , m_paid(new MoneyEdit(m_form.workspace.decimals, this))
    , m_method(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_after(new QLabel(this))
{
    setObjectName(u"payoutDialog"_s);
    addFields();
    addPaymentFields();
    addConsequences();
    fillStatuses();
    fillMethods();
    if (!isNew())
        showPayout();
    else if (m_form.publisher)
        m_publisher->setPublisher(m_form.publisher);
    connectFields();
    publisherChanged();
    statusChanged();
    markUnchanged();
    if (m_form.sent)
        showSent();
    if (isNew() && !m_form.publisher)
        beginAt(m_publisher);
    else if (m_amount->isReadOnly())
        beginAt(m_status);
    else
        beginAt(m_amount);
}

void PayoutDialog::connectFields()
{
    connect(m_publisher, &PublisherEdit::publisherChanged, this, &PayoutDialog::publisherChanged);
    connect(m_amount, &MoneyEdit::valueChanged, this, &PayoutDialog::showConsequences);
    connect(m_status, &QComboBox::currentIndexChanged, this, &PayoutDialog::statusChanged);
    connect(m_method, &QComboBox::currentIndexChanged, this, &PayoutDialog::showFigures);
    connect(this, &FormDialog::saveRequested, this, &PayoutDialog::send);
}

void PayoutDialog::setReadOnly()
{
    saveButton()->setEnabled(false);
    saveButton()->setToolTip(tr("The workspace is open for reading only."));
}

void PayoutDialog::publisherChanged()
{
    const core::Publisher* record = publisherRecord();
    if (isNew() && record)
        m_method->setCurrentIndex(std::max(0, m_method->findData(text(record->method))));
    if (record)
        setFieldError(m_publisher, {});
    showFigures();
}

void PayoutDialog::statusChanged()
{
    const bool isPaid = status() == core::PayoutStatus::Paid;
    const bool hasDate = isPaid || status() == core::PayoutStatus::Returned;
    const bool justReturned = status() == core::PayoutStatus::Returned && !isNew()
        && before().status != core::PayoutStatus::Returned;
    if (justReturned)
        m_date->setDate(toQDate(m_form.today));
    setFieldVisible(m_date, hasDate);
    setFieldVisible(m_paid, isPaid);
    setFieldVisible(m_method, isPaid || !isNew());
    setFieldVisible(m_reason, needsReason());
    setFieldHelp(m_date, justReturned ? tr("The day the money came back.") : QString());
    showFigures();
}

void PayoutDialog::showFigures()
{
    const bool known = publisher().has_value();
    m_figures->setVisible(known);
    if (known) {
        const QString label =
            isNew() ? tr("Payable <b>%1</b>") : tr("Payable with this payout <b>%1</b>");
        QStringList figures{ label.arg(amount(payable())),
                             tr("in payment %1").arg(amount(balance().inPayment)) };
        if (const auto least = minimum())
            figures += tr("minimum %1 (%2)").arg(amount(*least), methodName().toHtmlEscaped());
        m_figures->setText(figures.join(u" · "_s));
    }
    showConsequences();
}

void PayoutDialog::showConsequences()
{
    const auto requested = m_amount->value();
    const bool locked = m_amount->isReadOnly();
    if (!locked) {
        const auto least = minimum();
        const bool below = least && requested && *requested < *least;
        setFieldHelp(m_amount,
                     below ? tr("Below the minimum of %1 for %2.").arg(amount(*least), methodName())
                           : QString());
    }
    const bool known = publisher().has_value() && requested.has_value();
    m_after->setVisible(known);
    if (!known)
        return;
    core::PayoutState after;
    after.requested = *requested;
    after.status = status();
    const auto present = isNew() ? std::nullopt : std::optional(before());
    const auto left = core::balanceAfter(balance().balance(), present, after);
    m_after->setText(tr("Balance after saving <b>%1</b>").arg(left ? amount(*left) : u"—"_s));
    const bool isDebt = left && core::truncated(*left, m_form.workspace.decimals).isNegative();
    m_after->setProperty("tone", isDebt ? u"bad"_s : QString());
    m_after->style()->polish(m_after);
}

void PayoutDialog::payWholeBalance()
{
    if (!publisher()) {
        setFieldError(m_publisher, m_publisher->problem());
        return;
    }
    m_amount->setValue(std::max(payable(), core::Money()));
    markChanged();
}

bool PayoutDialog::inputIsGood()
{
    clearErrors();
    setFieldError(m_publisher, m_publisher->problem());
    checkAmount(m_amount, Sign::Positive);
    if (!m_paid->isHidden())
        setFieldError(m_paid, m_paid->problem());
    if (needsReason() && m_reason->text().trimmed().isEmpty())
        setFieldError(m_reason, tr("Say why; it is kept with the payout."));
    return !hasErrors();
}

void PayoutDialog::send()
{
    if (!saveButton()->isEnabled() || !inputIsGood())
        return;
    setBusy(true);
    if (isNew())
        emit createRequested({ m_form.key, *publisher(), state(), true, false });
    else
        emit editRequested({ m_form.details->payout.serial,
                             m_form.details->payout.version,
                             state(),
                             utf8(m_reason->text().trimmed()),
                             false });
}

core::PayoutState PayoutDialog::state() const
{
    core::PayoutState made = isNew() ? core::PayoutState() : before();
    const bool isPaid = status() == core::PayoutStatus::Paid;
    if (made.status == core::PayoutStatus::Paid && status() == core::PayoutStatus::Approved) {
        made.paid.reset();
        made.paymentDate.reset();
    }
    made.requested = m_amount->value().value_or(core::Money());
    made.status = status();
    if (isPaid)
        made.paid = m_paid->value();
    if (isPaid || made.status == core::PayoutStatus::Returned)
        made.paymentDate = fromQDate(m_date->date());
    made.method = utf8(methodName());
    made.note = utf8(m_note->toPlainText().trimmed());
    return made;
}

std::optional<core::PublisherId> PayoutDialog::publisher() const
{
    return isNew() ? m_publisher->publisher() : std::optional(m_form.details->payout.publisher);
}

const core::Publisher* PayoutDialog::publisherRecord() const
{
    const auto key = publisher();
    for (const core::Publisher& record : m_form.publishers)
        if (key == record.key)
            return &record;
    return nullptr;
}

core::Balance PayoutDialog::balance() const
{
    const auto key = publisher();
    for (const core::Balance& row : m_form.balances)
        if (key == row.publisher)
            return row;
    return {};
}

core::Money PayoutDialog::payable() const
{
    core::PayoutState nothing;
    const auto present = isNew() ? std::nullopt : std::optional(before());
    const auto whole = core::balanceAfter(balance().balance(), present, nothing);
    return core::truncated(whole.value_or(core::Money()), m_form.workspace.decimals);
}

core::PayoutStatus PayoutDialog::status() const
{
    return core::PayoutStatus(m_status->currentData().toInt());
}

bool PayoutDialog::needsReason() const
{
    return !isNew() && contains(core::info(before().status).needsReason, status());
}

QString PayoutDialog::methodName() const
{
    return m_method->currentData().toString();
}

std::optional<core::Money> PayoutDialog::minimum() const
{
    for (const core::PaymentMethod& method : m_form.methods)
        if (text(method.name) == methodName())
            return method.minimum;
    return std::nullopt;
}

QString PayoutDialog::amount(core::Money money) const
{
    return amountText(money, text(m_form.workspace.currency), m_form.workspace.decimals);
}

} // namespace ui
