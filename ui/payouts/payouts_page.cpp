#include "ui/payouts/payouts_page.h"

#include "core/ledger/payout_sums.h"
#include "core/usecases/submit.h"
#include "ui/conversions/parts_dialog.h"
#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/payouts/invoice_paper.h"
#include "ui/payouts/payout_dialog.h"
#include "ui/payouts/payout_form.h"
#include "ui/payouts/payout_looks.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/fill_choice.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/period_filter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

struct PayoutsPage::Answer {
    std::vector<core::Payout> payouts;
    core::TableNames names;
    core::Date today;
};

PayoutsPage::PayoutsPage(Session& session, QWidget* parent)
    : TablePage(u"payouts"_s, tr("Payouts"), session, parent)
    , m_model(new Model(
          core::payoutColumns(),
          [](const core::Payout& payout) { return qint64(payout.serial.value); },
          this))
    , m_paper(new InvoicePaper(session, *messages(), this))
    , m_publisher(addFilter(tr("Publisher")))
    , m_status(addFilter(tr("Status")))
    , m_period(new PeriodFilter(this))
{
    setSearchPlaceholder(tr("Find publisher, note, invoice…"));
    QPushButton* create = setPrimaryButton(tr("Create new payout"));
    create->setObjectName(u"createPayoutButton"_s);
    connect(create, &QPushButton::clicked, this, [this] { createPayout(); });
    addFilters();
    styleColumns();
    table()->setElasticColumn("note");
    setTableModel(m_model);
    connectTable();
    connect(&session, &Session::changed, this, [this](Change change) {
        if (change != Change::Conversions)
            reload();
    });
    connect(&session, &Session::opened, this, [this] {
        m_isLoaded = false;
        reload();
    });
}

void PayoutsPage::addFilters()
{
    m_status->setObjectName(u"statusFilterCombo"_s);
    m_status->addItem(tr("Status: All"), -1);
    for (const core::PayoutStatusInfo& row : core::payoutStatuses())
        m_status->addItem(tr("Status: %1").arg(tableWord(row.label)), int(row.status));
    m_publisher->setObjectName(u"publisherFilterCombo"_s);
    m_publisher->addItem(tr("Publisher: all"), qint64(0));
    addFilterWidget(m_period);
    connect(m_publisher, &QComboBox::currentIndexChanged, this, &PayoutsPage::filter);
    connect(m_status, &QComboBox::currentIndexChanged, this, &PayoutsPage::filter);
    connect(m_period, &PeriodFilter::periodChanged, this, &PayoutsPage::reload);
}

void PayoutsPage::styleColumns()
{
    m_model->addActionColumn(u"edit"_s, tr("Edit"));
    m_model->setStyle(u"edit"_s, [](const core::Payout& payout, const core::TableNames&) {
        CellStyle style;
        style.look = CellStyle::Look::Link;
        style.text = tr("Edit");
        style.action = u"edit"_s;
        style.tip = tr("Edit payout #%1").arg(payout.serial.value);
        return style;
    });
    m_model->setStyle(u"status"_s, [](const core::Payout& payout, const core::TableNames&) {
        return payoutStatusLook(payout);
    });
    m_model->setStyle(u"paid_amount"_s, [](const core::Payout& payout, const core::TableNames&) {
        return paidAmountLook(payout);
    });
    const auto second = [](const core::Payout&, const core::TableNames&) {
        CellStyle style;
        style.look = CellStyle::Look::Second;
        return style;
    };
    m_model->setStyle(u"serial"_s, second);
    m_model->setStyle(u"note"_s, second);
    m_model->setStyle(u"invoice"_s, [](const core::Payout& payout, const core::TableNames&) {
        return invoiceLook(payout);
    });
}

void PayoutsPage::connectTable()
{
    table()->setEmptyState(tr("A payout records what a publisher was, or is to be, paid."),
                           tr("Create new payout"));
    table()->setNoMatchText(tr("No payout fits the filters."));
    connect(table(), &DataTable::emptyActionTriggered, this, [this] { createPayout(); });
    connect(table(), &DataTable::actionTriggered, this, [this](const QString& action, int row) {
        if (action == u"invoice"_s)
            m_paper->savePdf(m_model->record(row), InvoicePaper::Document::Invoice);
        else
            openEdit(m_model->record(row).serial);
    });
    connect(table(), &DataTable::rowActivated, this, [this](int row) {
        openEdit(m_model->record(row).serial);
    });
    connect(table(), &DataTable::contextMenuRequested, this, &PayoutsPage::addPaperActions);
    connect(table(), &DataTable::selectionChangedTo, this, &PayoutsPage::showStatus);
    connect(searchEdit(), &QLineEdit::textChanged, this, &PayoutsPage::showStatus);
}

void PayoutsPage::activate()
{
    if (!m_isLoaded)
        reload();
    else
        showStatus();
}

void PayoutsPage::reload()
{
    if (!session().isOpen())
        return;
    core::PayoutFilter wanted;
    wanted.from = m_period->period().from;
    wanted.to = m_period->period().to;
    session().run<Answer>(
        this,
        [wanted](core::Books& books, core::Progress&) -> core::Result<Answer> {
            auto payouts = books.store.payouts(wanted);
            if (!payouts)
                return payouts.error();
            auto names = core::tableNames(books.store);
            if (!names)
                return names.error();
            return Answer{ std::move(*payouts), std::move(*names), core::today(books) };
        },
        [this](core::Result<Answer> answer) {
            if (answer)
                showAnswer(std::move(*answer));
            else
                messages()->showError(answer.error());
        });
}

void PayoutsPage::showAnswer(Answer answer)
{
    m_period->setToday(answer.today);
    fillChoice(m_publisher,
               tr("Publisher: all"),
               answer.names.publishers,
               [](const core::Publisher& publisher) { return text(publisher.alias); });
    m_model->setForm({ .decimals = answer.names.decimals, .zone = &session().workspace().zone });
    m_model->setCurrency(text(answer.names.currency));
    if (m_isLoaded) {
        m_model->updateRows(std::move(answer.payouts), std::move(answer.names));
        table()->spreadColumns(); // an invoice that was issued has a number now
    } else {
        m_model->setRows(std::move(answer.payouts), std::move(answer.names));
    }
    m_isLoaded = true;
    if (m_toShow)
        showPayout(*m_toShow);
    showStatus();
}

void PayoutsPage::filter()
{
    const int status = m_status->currentData().toInt();
    const qint64 publisher = m_publisher->currentData().toLongLong();
    m_model->setFilter([status, publisher](const core::Payout& payout) {
        return (status < 0 || int(payout.state.status) == status)
            && (publisher == 0 || payout.publisher.value == publisher);
    });
    showStatus();
}

void PayoutsPage::showPayout(core::PayoutSerial serial)
{
    m_toShow = serial;
    if (!m_isLoaded) {
        reload();
        return;
    }
    if (!m_model->rowOf(serial.value)) {
        searchEdit()->clear();
        m_publisher->setCurrentIndex(0);
        m_status->setCurrentIndex(0);
        if (m_period->period() != Days()) {
            m_period->leaveNothingOut(); // comes back here with the answer
            return;
        }
    }
    m_toShow.reset();
    if (const auto row = m_model->rowOf(serial.value))
        table()->selectRecordRow(*row);
}

void PayoutsPage::showStatus()
{
    if (!m_isLoaded)
        return;
    const auto sumsOf = [this](const std::vector<int>& rows) {
        std::vector<const core::Payout*> payouts;
        for (const int row : rows)
            payouts.push_back(&m_model->record(row));
        return core::payoutSums(payouts);
    };
    const auto amount = [this](core::Money money) {
        return amountText(money, text(m_model->context().currency), m_model->context().decimals)
            .toHtmlEscaped();
    };
    std::vector<int> rows(std::size_t(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    const auto all = sumsOf(rows);
    if (!all) {
        emit statusText(errorText(all.error()).toHtmlEscaped(), {});
        return;
    }
    const QString shown =
        QStringList{
            tr("<b>%Ln</b> payout(s) shown", nullptr, int(all->count)),
            tr("Requested <b>%1</b> without declined and returned").arg(amount(all->requested)),
            tr("Paid <b>%1</b>").arg(amount(all->paid)),
            tr("Still to pay <b>%1</b>").arg(amount(all->stillToPay))
        }
            .join(u" &nbsp; &nbsp; "_s);
    const auto selected = sumsOf(table()->selectedRows());
    const QString chosen = selected && selected->count > 0
        ? tr("%Ln selected", nullptr, int(selected->count)) + u" · "_s + amount(selected->requested)
        : QString();
    emit statusText(shown, chosen);
}

void PayoutsPage::createPayout(core::PublisherId publisher)
{
    openForm([publisher](core::Books& books) { return loadPayoutForm(books, {}, publisher); });
}

void PayoutsPage::reopenPayout(const core::PayoutRequest& sent, std::function<void()> left)
{
    openForm([sent](core::Books& books) { return loadSentPayout(books, sent); }, std::move(left));
}

void PayoutsPage::openEdit(core::PayoutSerial serial)
{
    openForm([serial](core::Books& books) { return loadPayoutForm(books, serial, {}); });
}

void PayoutsPage::openForm(Load load, std::function<void()> left)
{
    if (m_isOpening)
        return;
    m_isOpening = true;
    session().run<PayoutForm>(
        this,
        [load = std::move(load)](core::Books& books, core::Progress&) { return load(books); },
        [this, left = std::move(left)](core::Result<PayoutForm> form) {
            m_isOpening = false;
            if (form)
                showForm(std::move(*form), left);
            else
                messages()->showError(form.error());
        });
}

void PayoutsPage::showForm(PayoutForm form, std::function<void()> left)
{
    auto* dialog = new PayoutDialog(std::move(form), window());
    if (session().isReadOnly())
        dialog->setReadOnly();
    if (left)
        connect(dialog, &QDialog::finished, this, std::move(left));
    connect(dialog,
            &PayoutDialog::createRequested,
            this,
            [this, dialog](const core::PayoutRequest& request) { record(*dialog, request); });
    connect(dialog,
            &PayoutDialog::editRequested,
            this,
            [this, dialog](const core::PayoutEdit& change) { edit(*dialog, change); });
    connect(dialog,
            &PayoutDialog::partsRequested,
            this,
            [this, dialog](const core::AmountSource& source, const QString& title) {
                (new PartsDialog(session(), source, title, dialog))->open();
            });
    dialog->open();
}

void PayoutsPage::record(PayoutDialog& dialog, const core::PayoutRequest& request)
{
    session().run<core::RecordedPayout>(
        &dialog,
        [request, &outbox = session().services().outbox()](core::Books& books, core::Progress&) {
            return core::submit(books, outbox, request);
        },
        [this, &dialog, request](core::Result<core::RecordedPayout> saved) {
            if (saved) {
                showSaved(dialog, *saved);
                return;
            }
            if (saved.error().code == core::ErrorCode::Unknown) {
                dialog.showUnanswered(saved.error());
                return;
            }
            showRefusal(dialog, saved.error(), [this, &dialog, request] {
                core::PayoutRequest confirmed = request;
                confirmed.allowOverpay = true;
                record(dialog, confirmed);
            });
        },
        { Change::Payouts });
}

void PayoutsPage::edit(PayoutDialog& dialog, const core::PayoutEdit& edited)
{
    session().run<core::RecordedPayout>(
        &dialog,
        [edited](core::Books& books, core::Progress&) { return core::editPayout(books, edited); },
        [this, &dialog, edited](core::Result<core::RecordedPayout> saved) {
            if (saved) {
                showSaved(dialog, *saved);
                return;
            }
            showRefusal(dialog, saved.error(), [this, &dialog, edited] {
                core::PayoutEdit confirmed = edited;
                confirmed.allowOverpay = true;
                edit(dialog, confirmed);
            });
        },
        { Change::Payouts });
}

void PayoutsPage::showSaved(PayoutDialog& dialog, const core::RecordedPayout& saved)
{
    dialog.markUnchanged();
    dialog.accept();
    QStringList warnings;
    for (const core::Message& warning : saved.warnings)
        warnings += messageText(warning);
    if (warnings.isEmpty())
        messages()->clear();
    else
        messages()->show(Theme::Tone::Warning, warnings.join(u' '));
    showPayout(saved.payout.serial);
}

void PayoutsPage::showRefusal(PayoutDialog& dialog,
                              const core::Error& error,
                              const std::function<void()>& allowOverpay)
{
    if (error.code == core::ErrorCode::Refused && error.remedy.text() == core::overpayRemedy) {
        const Question question{ tr("More than payable"),
                                 messageText(error.what),
                                 tr("Record the excess as an advance"),
                                 tr("Change the amount"),
                                 true };
        Desktop::current().ask(
            &dialog,
            question,
            [guard = QPointer<PayoutDialog>(&dialog), allowOverpay](bool accepted) {
                if (!guard)
                    return;
                if (accepted)
                    allowOverpay();
                else
                    guard->setBusy(false);
            });
        return;
    }
    dialog.showRefused(error);
    if (error.code == core::ErrorCode::Conflict)
        session().announceAll();
}

} // namespace ui
