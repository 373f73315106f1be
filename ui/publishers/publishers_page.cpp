#include "ui/publishers/publishers_page.h"

#include "core/usecases/save_publisher.h"
#include "ui/publishers/publisher_dialog.h"
#include "ui/publishers/publisher_status.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QPushButton>

#include <map>

namespace ui {

/// What the page asks of the books, in one answer.
struct PublishersPage::Answer {
    std::vector<PublisherRow> rows;
    core::TableNames names;
    std::vector<core::PaymentMethod> methods;
};

PublishersPage::PublishersPage(Session& session, QWidget* parent)
    : TablePage(QStringLiteral("publishers"), tr("Publishers"), session, parent)
    , m_model(new Model(
          publisherRowColumns(),
          [](const PublisherRow& row) { return qint64(row.publisher.key.value); },
          this))
{
    setUpModel();
    setUpFilter();
    setSearchPlaceholder(tr("Find alias, name, company…"));
    connect(setPrimaryButton(tr("New publisher")),
            &QPushButton::clicked,
            this,
            &PublishersPage::createPublisher);
    table()->setEmptyState(tr("Publishers are the partners you pay. They come with an import, or "
                              "you create them here."),
                           tr("New publisher"));
    connect(table(), &DataTable::emptyActionTriggered, this, &PublishersPage::createPublisher);
    connect(table(), &DataTable::actionTriggered, this, &PublishersPage::trigger);
    connect(table(), &DataTable::rowActivated, this, [this](int row) {
        emit publisherPanelRequested(m_model->record(row).publisher.key);
    });
    connect(table(), &DataTable::selectionChangedTo, this, &PublishersPage::tellStatus);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PublishersPage::tellStatus);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PublishersPage::tellStatus);
    connect(&session, &Session::changed, this, [this](Change change) {
        if (change != Change::Campaigns && isVisible())
            load();
    });
    connect(&session, &Session::opened, this, [this] { m_loaded = false; });
}

void PublishersPage::setUpModel()
{
    m_model->setStyle(QStringLiteral("status"),
                      [](const PublisherRow& row, const core::TableNames&) {
                          CellStyle style;
                          style.look = CellStyle::Look::Pill;
                          style.text = publisherStatusText(row.publisher.status);
                          style.tone = publisherStatusTone(row.publisher.status);
                          return style;
                      });
    m_model->setStyle(QStringLiteral("alias"), [](const PublisherRow&, const core::TableNames&) {
        CellStyle style;
        style.look = CellStyle::Look::Link;
        style.action = QStringLiteral("panel");
        style.tip = tr("Open the publisher panel");
        return style;
    });
    m_model->setStyle(QStringLiteral("payable"), [](const PublisherRow&, const core::TableNames&) {
        CellStyle style;
        style.look = CellStyle::Look::Strong;
        return style;
    });
    const auto addAction = [this](const QString& key, const QString& label) {
        m_model->addActionColumn(key, label);
        m_model->setStyle(key, [key, label](const PublisherRow&, const core::TableNames&) {
            CellStyle style;
            style.look = CellStyle::Look::Link;
            style.text = label;
            style.action = key;
            return style;
        });
    };
    addAction(QStringLiteral("payout"), tr("Create new payout"));
    addAction(QStringLiteral("edit"), tr("Edit"));
    setTableModel(m_model);
}

void PublishersPage::setUpFilter()
{
    QComboBox* status = addFilter(tr("Status"));
    status->setObjectName(QStringLiteral("statusComboBox"));
    status->addItem(tr("Status: All"), -1);
    for (const core::PublisherStatus each : publisherStatuses())
        status->addItem(tr("Status: %1").arg(publisherStatusText(each)), int(each));
    connect(status, &QComboBox::currentIndexChanged, this, [this, status] {
        const int wanted = status->currentData().toInt();
        m_model->setFilter([wanted](const PublisherRow& row) {
            return wanted < 0 || int(row.publisher.status) == wanted;
        });
        tellStatus();
    });
}

void PublishersPage::activate()
{
    load();
}

void PublishersPage::load()
{
    session().run<Answer>(
        this,
        [](core::Books& books, core::Progress&) -> core::Result<Answer> {
            Answer answer;
            auto names = core::tableNames(books.store);
            if (!names)
                return names.error();
            auto balances = books.store.balances(std::nullopt);
            if (!balances)
                return balances.error();
            auto methods = books.store.methods();
            if (!methods)
                return methods.error();
            std::map<core::PublisherId, core::Balance> byPublisher;
            for (const core::Balance& balance : *balances)
                byPublisher[balance.publisher] = balance;
            for (const core::Publisher& publisher : names->publishers) {
                core::Balance balance = byPublisher[publisher.key];
                balance.publisher = publisher.key;
                answer.rows.push_back({ publisher, balance });
            }
            answer.names = std::move(*names);
            answer.methods = std::move(*methods);
            return answer;
        },
        [this](core::Result<Answer> answer) {
            if (answer)
                show(std::move(*answer));
            else
                messages()->showError(answer.error());
        });
}

void PublishersPage::show(Answer answer)
{
    const core::Workspace& workspace = session().workspace();
    m_model->setForm({ workspace.decimals, false, &workspace.zone });
    m_model->setCurrency(text(workspace.currency));
    m_methods = std::move(answer.methods);
    if (m_loaded)
        m_model->updateRows(std::move(answer.rows), std::move(answer.names));
    else
        m_model->setRows(std::move(answer.rows), std::move(answer.names));
    m_loaded = true;
    tellStatus();
}

void PublishersPage::tellStatus()
{
    const auto selected = table()->selectedRows();
    const QString shown =
        tr("<b>%1</b> of %Ln publisher(s) shown", nullptr, int(m_model->totalCount()))
            .arg(countText(m_model->rowCount()));
    emit statusText(
        shown, selected.empty() ? QString() : tr("%Ln selected", nullptr, int(selected.size())));
}

void PublishersPage::trigger(const QString& action, int row)
{
    const core::PublisherId key = m_model->record(row).publisher.key;
    if (action == QLatin1String("panel"))
        emit publisherPanelRequested(key);
    else if (action == QLatin1String("payout"))
        emit createPayoutRequested(key);
    else if (action == QLatin1String("edit"))
        editPublisher(key);
}

void PublishersPage::createPublisher()
{
    openDialog({});
}

void PublishersPage::editPublisher(core::PublisherId key)
{
    for (const PublisherRow& row : m_model->records())
        if (row.publisher.key == key)
            openDialog(row.publisher);
}

void PublishersPage::openDialog(const core::Publisher& publisher)
{
    auto* dialog = new PublisherDialog(publisher, m_methods, this);
    dialog->saveButton()->setEnabled(!session().isReadOnly());
    connect(
        dialog, &PublisherDialog::publisherSaveRequested, this, [this, dialog] { save(dialog); });
    dialog->open();
}

void PublishersPage::save(PublisherDialog* dialog)
{
    dialog->setBusy(true);
    session().run<core::Publisher>(
        dialog,
        [publisher = dialog->publisher()](core::Books& books, core::Progress&) {
            return core::savePublisher(books, publisher);
        },
        [dialog](const core::Result<core::Publisher>& saved) {
            dialog->setBusy(false);
            if (!saved) {
                dialog->showError(saved.error());
                return;
            }
            dialog->markUnchanged();
            dialog->accept();
        },
        { Change::Publishers });
}

} // namespace ui
