// The fields of the payout's form, and what they are filled with.
#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/models/qt_date.h"
#include "ui/payouts/payout_dialog.h"
#include "ui/payouts/payout_history.h"
#include "ui/payouts/publisher_edit.h"
#include "ui/payouts/settled_lines.h"
#include "ui/widgets/inside_button.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Why the amount stays, and the move that credits the invoice where there is one.
QString lockedText(const core::Payout& payout)
{
    const std::span next = core::info(payout.state.status).next;
    const auto mayBecome = [next](core::PayoutStatus status) {
        return std::ranges::find(next, status) != next.end();
    };
    const QString locked = mayBecome(core::PayoutStatus::Declined)
        ? PayoutDialog::tr("Locked: invoice %1 is issued. Decline the payout to credit it.")
        : mayBecome(core::PayoutStatus::Returned)
        ? PayoutDialog::tr("Locked: invoice %1 is issued. Set the payout to Returned to credit it.")
        : PayoutDialog::tr("Locked: invoice %1 was issued.");
    return locked.arg(text(payout.invoice));
}

} // namespace

void PayoutDialog::addFields()
{
    addField(tr("Publisher ID"), m_publisher);
    m_figures->setObjectName(u"figuresLabel"_s);
    m_figures->setProperty("second", true);
    m_figures->setTextFormat(Qt::RichText);
    m_figures->setWordWrap(true);
    addWide(m_figures);
    m_amount->setObjectName(u"amountEdit"_s);
    m_amount->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addField(tr("Requested Amount (%1)").arg(text(m_form.workspace.currency)), m_amount);
    QPushButton* whole = addInsideButton(m_amount, tr("Whole balance"));
    whole->setObjectName(u"wholeBalanceButton"_s);
    connect(whole, &QPushButton::clicked, this, &PayoutDialog::payWholeBalance);
    m_status->setObjectName(u"statusCombo"_s);
    addField(tr("Status"), m_status);
    m_reason->setObjectName(u"reasonEdit"_s);
    addField(tr("Reason"), m_reason);
}

void PayoutDialog::addPaymentFields()
{
    m_date->setObjectName(u"dateEdit"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setDate(toQDate(m_form.today));
    addField(tr("Payment date"), m_date, {}, Width::Half);
    m_paid->setObjectName(u"paidEdit"_s);
    m_paid->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_paid->setPlaceholderText(tr("as requested"));
    addField(tr("Paid amount (%1)").arg(text(m_form.workspace.currency)), m_paid, {}, Width::Half);
    m_method->setObjectName(u"methodCombo"_s);
    addField(tr("Method"), m_method);
    m_note->setObjectName(u"noteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Theme::space(14));
    m_note->setPlaceholderText(tr("For example: October, net 30"));
    addField(tr("Note"), m_note);
}

void PayoutDialog::addConsequences()
{
    m_after->setObjectName(u"balanceAfterLabel"_s);
    addWide(m_after);
    auto* sendsNothing = new QLabel(tr("Records the payout. PayoutDesk sends no money."), this);
    sendsNothing->setObjectName(u"sendsNoMoneyLabel"_s);
    sendsNothing->setProperty("second", true);
    addWide(sendsNothing);
    if (isNew())
        return;
    if (!m_form.details->allocations.empty()) {
        auto* settled = new SettledLines(*m_form.details, m_form.names, m_form.workspace, this);
        addField(tr("What it settles"), settled);
        connect(settled, &SettledLines::sourceChosen, this, &PayoutDialog::partsRequested);
    }
    auto* history = new QLabel(payoutHistory(*m_form.details, m_form.workspace), this);
    history->setObjectName(u"historyLabel"_s);
    history->setProperty("second", true);
    history->setProperty("small", true);
    history->setWordWrap(true);
    history->setTextInteractionFlags(Qt::TextBrowserInteraction);
    addField(tr("History"), history);
}

void PayoutDialog::fillStatuses()
{
    const auto offer = [this](core::PayoutStatus status) {
        m_status->addItem(tableWord(core::info(status).label), int(status));
    };
    if (isNew()) {
        for (const core::PayoutStatusInfo& row : core::payoutStatuses())
            if (row.mayBeFirst)
                offer(row.status);
        return;
    }
    offer(before().status);
    for (const core::PayoutStatus next : core::info(before().status).next)
        offer(next);
}

void PayoutDialog::fillMethods()
{
    m_method->addItem(tr("None"), QString());
    for (const core::PaymentMethod& method : m_form.methods)
        m_method->addItem(text(method.name), text(method.name));
    chooseMethod(isNew() ? QString() : text(before().method));
}

void PayoutDialog::chooseMethod(const QString& name)
{
    if (m_method->findData(name) < 0)
        m_method->addItem(name, name);
    m_method->setCurrentIndex(m_method->findData(name));
}

void PayoutDialog::showPayout()
{
    const core::Payout& payout = m_form.details->payout;
    m_publisher->setPublisher(payout.publisher);
    m_publisher->setReadOnly(true);
    m_publisher->setClearButtonEnabled(false);
    setFieldHelp(m_publisher, tr("A payout stays with its publisher."));
    m_amount->setValue(before().requested);
    m_paid->setValue(before().paid);
    m_note->setPlainText(text(before().note));
    if (before().paymentDate)
        m_date->setDate(toQDate(*before().paymentDate));
    if (payout.invoice.empty())
        return;
    m_amount->setReadOnly(true);
    m_amount->findChild<QPushButton*>(u"wholeBalanceButton"_s)->hide();
    setFieldHelp(m_amount, lockedText(payout));
}

void PayoutDialog::showSent()
{
    const core::PayoutState& sent = *m_form.sent;
    m_amount->setValue(sent.requested);
    m_status->setCurrentIndex(m_status->findData(int(sent.status)));
    m_paid->setValue(sent.paid);
    if (sent.paymentDate)
        m_date->setDate(toQDate(*sent.paymentDate));
    chooseMethod(text(sent.method));
    m_note->setPlainText(text(sent.note));
    markChanged();
}

} // namespace ui
