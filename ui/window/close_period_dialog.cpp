#include "ui/window/close_period_dialog.h"

#include "core/usecases/close_period.h"
#include "ui/models/cell_text.h"
#include "ui/models/record_table_model.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int monthsOffered = 24; ///< of the past, at most

/// Latest first.
std::vector<core::Month> monthsToClose(const ClosedPeriods& periods)
{
    const core::Month last = core::lastWholeMonth(periods.today);
    const auto closed = periods.closedUntil();
    std::vector<core::Month> months;
    for (core::Month month = last; month.months > last.months - monthsOffered; --month.months)
        if (!closed || core::lastDay(month) > *closed)
            months.push_back(month);
    return months;
}

std::vector<core::Month> monthsToReopen(const ClosedPeriods& periods)
{
    std::vector<core::Month> months;
    const auto closed = periods.closedUntil();
    for (int back = 0; closed && back < monthsOffered; ++back)
        months.push_back({ core::monthOf(*closed).months - back });
    return months;
}

core::Result<ClosedPeriods> loadPeriods(core::Books& books)
{
    auto closings = books.store.closings();
    if (!closings)
        return closings.error();
    auto names = core::tableNames(books.store);
    if (!names)
        return names.error();
    return ClosedPeriods{
        std::move(*closings), std::move(*names), books.store.workspace().zone, core::today(books)
    };
}

using Record = std::function<core::Result<core::Closing>(core::Books&)>;

void record(Session& session, ClosePeriodDialog* dialog, MessageBar* messages, Record record)
{
    dialog->setBusy(true);
    session.run<core::Closing>(
        dialog,
        [record = std::move(record)](core::Books& books, core::Progress&) { return record(books); },
        [dialog, messages](const core::Result<core::Closing>& closing) {
            dialog->setBusy(false);
            if (!closing) {
                dialog->messages()->showError(closing.error());
                return;
            }
            dialog->markUnchanged();
            dialog->accept();
            const QString told = closing->reopens()
                ? ClosePeriodDialog::tr("Reopened: the books are closed until %1 now.")
                : ClosePeriodDialog::tr("The books are closed until %1 now.");
            messages->show(Theme::Tone::Good, told.arg(dateText(closing->closedUntil)));
        },
        { Change::Payouts });
}

void showDialog(Session& session, MessageBar* messages, QWidget* parent, ClosedPeriods periods)
{
    periods.mayWrite = !session.isReadOnly();
    auto* dialog = new ClosePeriodDialog(std::move(periods), parent);
    QObject::connect(dialog,
                     &ClosePeriodDialog::closeRequested,
                     dialog,
                     [&session, dialog, messages](core::Date until, const std::string& reason) {
                         record(session, dialog, messages, [until, reason](core::Books& books) {
                             return core::closePeriod(books, until, reason);
                         });
                     });
    QObject::connect(dialog,
                     &ClosePeriodDialog::reopenRequested,
                     dialog,
                     [&session, dialog, messages](core::Date from, const std::string& reason) {
                         record(session, dialog, messages, [from, reason](core::Books& books) {
                             return core::reopenPeriod(books, from, reason);
                         });
                     });
    dialog->open();
}

} // namespace

std::optional<core::Date> ClosedPeriods::closedUntil() const
{
    return closings.empty() ? std::nullopt : std::optional(closings.back().closedUntil);
}

ClosePeriodDialog::ClosePeriodDialog(ClosedPeriods periods, QWidget* parent)
    : FormDialog(tr("Close a month"), tr("Close"), parent)
    , m_periods(std::move(periods))
    , m_action(new QComboBox(this))
    , m_month(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"closePeriodDialog"_s);
    m_action->setObjectName(u"actionCombo"_s);
    m_month->setObjectName(u"monthCombo"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    const auto closed = m_periods.closedUntil();
    auto* standing =
        new QLabel(closed ? tr("The books are closed until <b>%1</b>.").arg(dateText(*closed))
                          : tr("Nothing is closed yet."),
                   this);
    standing->setObjectName(u"standingLabel"_s);
    addWide(standing);
    m_action->addItem(tr("Close up to the end of a month"), Close);
    if (closed)
        m_action->addItem(tr("Reopen from a month on"), Reopen);
    addField(tr("What to do"), m_action);
    addField(tr("Month"), m_month);
    addField(tr("Reason"), m_reason);
    setFootnote(tr("In closed days nothing takes effect any more: what comes late counts from the "
                   "first open day on, and figures as of the closed end stay the same."));
    addHistory();
    connect(m_action, &QComboBox::currentIndexChanged, this, &ClosePeriodDialog::actionChanged);
    connect(m_month, &QComboBox::currentIndexChanged, this, &ClosePeriodDialog::monthChanged);
    connect(this, &FormDialog::saveRequested, this, &ClosePeriodDialog::send);
    actionChanged();
    markUnchanged();
}

void ClosePeriodDialog::addHistory()
{
    if (m_periods.closings.empty())
        return;
    using Model = RecordTableModel<core::Closing, core::TableNames>;
    auto* model = new Model(
        core::closingColumns(),
        [](const core::Closing& one) { return qint64(one.at.micros); },
        this);
    model->setStyle(u"action"_s, [](const core::Closing& one, const core::TableNames&) {
        CellStyle style;
        style.text = one.reopens() ? tr("Reopened") : tr("Closed");
        return style;
    });
    model->setForm({ .decimals = 0, .exactMoney = false, .zone = &m_periods.zone });
    auto* table = new DataTable(u"closings"_s, this);
    table->setObjectName(u"closingTable"_s);
    table->setAccessibleName(tr("Closings and reopenings"));
    table->setTableModel(model);
    table->setMinimumHeight(Theme::space(30));
    auto latestFirst = m_periods.closings;
    std::reverse(latestFirst.begin(), latestFirst.end());
    model->setRows(std::move(latestFirst), m_periods.names);
    addWide(table);
}

void ClosePeriodDialog::actionChanged()
{
    const bool closes = m_action->currentData().toInt() == Close;
    m_month->clear();
    for (const core::Month month : closes ? monthsToClose(m_periods) : monthsToReopen(m_periods))
        m_month->addItem(monthText(month), month.months);
    monthChanged();
    setFieldHelp(m_month,
                 m_month->count() > 0 ? QString() : tr("Every month that is over is closed."));
    setFieldHelp(m_reason, closes ? QString() : tr("Say why: it is kept with the reopening."));
    setFieldError(m_reason, {});
}

/// The button says what it will do: closing acts at once.
void ClosePeriodDialog::monthChanged()
{
    const bool closes = m_action->currentData().toInt() == Close;
    const QString month = m_month->currentText();
    if (month.isEmpty())
        saveButton()->setText(closes ? tr("Close") : tr("Reopen"));
    else
        saveButton()->setText((closes ? tr("Close %1") : tr("Reopen %1")).arg(month));
    saveButton()->setEnabled(m_periods.mayWrite && !month.isEmpty());
}

void ClosePeriodDialog::send()
{
    if (!saveButton()->isEnabled())
        return;
    clearErrors();
    const bool closes = m_action->currentData().toInt() == Close;
    const std::string reason = utf8(m_reason->text().trimmed());
    if (!closes && reason.empty())
        setFieldError(m_reason, tr("Say why: it is kept with the reopening."));
    if (hasErrors())
        return;
    const core::Month month{ m_month->currentData().toInt() };
    if (closes)
        emit closeRequested(core::lastDay(month), reason);
    else
        emit reopenRequested(core::firstDay(month), reason);
}

void closePeriod(Session& session, MessageBar* messages, QWidget* parent)
{
    session.run<ClosedPeriods>(
        parent,
        [](core::Books& books, core::Progress&) { return loadPeriods(books); },
        [&session, messages, parent](core::Result<ClosedPeriods> periods) {
            if (periods)
                showDialog(session, messages, parent, std::move(*periods));
            else
                Desktop::current().tell(
                    parent, ClosePeriodDialog::tr("Close a month"), errorText(periods.error()));
        });
}

} // namespace ui
