#include "ui/conversions/conversions_page.h"

#include "ui/campaigns/recalculate_dialog.h"
#include "ui/campaigns/try_controller.h"
#include "ui/conversions/conversion_list_model.h"
#include "ui/conversions/hold_controller.h"
#include "ui/conversions/status_dialog.h"
#include "ui/conversions/why_dialog.h"
#include "ui/imports/compare_dialog.h"
#include "ui/imports/import_controller.h"
#include "ui/models/cell_text.h"
#include "ui/models/domain_words.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/fill_choice.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/period_filter.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int searchPauseMs = 250;
constexpr int waitsForRate = -2; ///< among the statuses of the filter
constexpr core::ConversionStatus conversionStatuses[] = { core::ConversionStatus::Approved,
                                                          core::ConversionStatus::Pending,
                                                          core::ConversionStatus::Declined,
                                                          core::ConversionStatus::Other };
constexpr core::LinkKind links[] = { core::LinkKind::Repeated,
                                     core::LinkKind::Ignored,
                                     core::LinkKind::Replaced,
                                     core::LinkKind::Added,
                                     core::LinkKind::Refund };

} // namespace

ConversionsPage::ConversionsPage(Session& session, QWidget* parent)
    : TablePage(u"conversions"_s, tr("Conversions"), session, parent)
    , m_model(new ConversionListModel(session, this))
    , m_publisher(addFilter(tr("Publisher")))
    , m_campaign(addFilter(tr("Campaign")))
    , m_status(addFilter(tr("Status")))
    , m_link(addFilter(tr("Link")))
    , m_period(new PeriodFilter(this))
    , m_approve(addButton(tr("Approve"), u"check"_s))
    , m_decline(addButton(tr("Decline"), u"close"_s))
    , m_why(addButton(tr("Why this amount?"), u"question"_s))
    , m_searchPause(new QTimer(this))
{
    connect(new FileDrop(this, [&session] { return !session.isReadOnly(); }),
            &FileDrop::dropped,
            this,
            &ConversionsPage::importFile);
    setSearchPlaceholder(tr("Find ID, click ID or order…"));
    buildFilters();
    buildActions();
    connectModel();
    table()->setTableModel(m_model);
    buildSorting();
    connect(&session, &Session::changed, this, [this](Change change) {
        if (change == Change::Payouts || change == Change::Company)
            return;
        m_isStale = true;
        if (isVisible())
            reload();
    });
    connect(&session, &Session::opened, this, [this] {
        m_isLoaded = false;
        for (QComboBox* ofOtherBooks : { m_publisher, m_campaign })
            ofOtherBooks->setCurrentIndex(0);
    });
}

void ConversionsPage::buildFilters()
{
    m_publisher->setObjectName(u"publisherFilterCombo"_s);
    m_campaign->setObjectName(u"campaignFilterCombo"_s);
    m_status->setObjectName(u"statusFilterCombo"_s);
    m_publisher->addItem(tr("Publisher: all"), qint64(0));
    m_campaign->addItem(tr("Campaign: all"), qint64(0));
    m_status->addItem(tr("Status: all"), -1);
    for (const core::ConversionStatus status : conversionStatuses)
        m_status->addItem(conversionStatusText(status), int(status));
    m_status->addItem(tr("Waits for a rate"), waitsForRate);
    m_link->setObjectName(u"linkFilterCombo"_s);
    m_link->addItem(tr("Link: all"), int(core::LinkKind::None));
    for (const core::LinkKind link : links)
        m_link->addItem(linkText(link), int(link));
    addFilterWidget(m_period);
    for (QComboBox* combo : { m_publisher, m_campaign, m_status, m_link })
        connect(combo, &QComboBox::activated, this, &ConversionsPage::ask);
    connect(m_period, &PeriodFilter::periodChanged, this, &ConversionsPage::ask);
    m_searchPause->setSingleShot(true);
    m_searchPause->setInterval(searchPauseMs);
    connect(m_searchPause, &QTimer::timeout, this, &ConversionsPage::ask);
    connect(searchEdit(), &QLineEdit::textChanged, m_searchPause, qOverload<>(&QTimer::start));
}

/// By time, earning or revenue; the mark in the heads stays where the order is.
void ConversionsPage::buildSorting()
{
    QHeaderView* header = table()->horizontalHeader();
    header->setSortIndicatorClearable(false);
    const auto mark = [this, header] {
        const QSignalBlocker silent(header);
        const core::ConversionFilter& filter = m_model->filter();
        header->setSortIndicator(m_model->sortColumn(),
                                 filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        header->viewport()->update();
    };
    const int remembered = header->sortIndicatorSection();
    if (remembered >= 0 && ConversionListModel::canSortBy(m_model->columnKey(remembered)))
        m_model->sort(remembered, header->sortIndicatorOrder());
    else
        m_model->sort(m_model->columnOf("conv_time"), Qt::DescendingOrder);
    mark();
    connect(header, &QHeaderView::sortIndicatorChanged, this, mark);
}

void ConversionsPage::buildActions()
{
    QPushButton* import = setPrimaryButton(tr("Import conversions"), u"import"_s);
    import->setObjectName(u"importButton"_s);
    connect(import, &QPushButton::clicked, this, [this] { importFile(); });
    connect(table(), &DataTable::emptyActionTriggered, this, [this] { importFile(); });
    m_approve->setObjectName(u"approveButton"_s);
    m_decline->setObjectName(u"declineButton"_s);
    m_why->setObjectName(u"whyButton"_s);
    using Status = core::ConversionStatus;
    connect(m_approve, &QPushButton::clicked, this, [this] { changeStatus(Status::Approved); });
    connect(m_decline, &QPushButton::clicked, this, [this] { changeStatus(Status::Declined); });
    connect(
        m_why, &QPushButton::clicked, this, [this] { explain(table()->selectedRows().front()); });
    connect(table(), &DataTable::actionTriggered, this, [this](const QString&, int row) {
        explain(row);
    });
    connect(table(), &DataTable::rowActivated, this, &ConversionsPage::explain);
    connect(table(), &DataTable::selectionChangedTo, this, &ConversionsPage::showStatus);
    buildMore();
    showStatus();
}

void ConversionsPage::buildMore()
{
    QPushButton* more = addButton(tr("More"));
    more->setObjectName(u"moreButton"_s);
    auto* menu = new QMenu(more);
    const auto add = [this, menu](const QString& name, const QString& text, auto then) {
        QAction* action = menu->addAction(text, this, then);
        action->setObjectName(name);
        return action;
    };
    QAction* tryOut = add(u"tryConversionAction"_s, tr("Try with changes…"), [this] {
        if (const auto* chosen = m_model->rowAt(table()->selectedRows().front()))
            (new TryController(session(), window()))->startFrom(chosen->stored.conversion);
    });
    tryOut->setEnabled(false);
    connect(table(), &DataTable::selectionChangedTo, tryOut, [this, tryOut] {
        tryOut->setEnabled(table()->selectedRows().size() == 1);
    });
    QAction* hold = add(u"holdAction"_s, tr("Hold until a date…"), [this] {
        auto* controller = new HoldController(session(), *messages(), window());
        connect(controller, &HoldController::refused, this, &ConversionsPage::showRefused);
        controller->start(chosenRows());
    });
    hold->setEnabled(false);
    connect(table(), &DataTable::selectionChangedTo, hold, [this, hold] {
        hold->setEnabled(!table()->selectedRows().empty() && !session().isReadOnly());
    });
    add(u"compareAction"_s, tr("Compare with the tracker…"), [this] {
        compareEarnings(session(), window(), filter());
    });
    add(u"recalculateConversionsAction"_s, tr("Recalculate…"), [this] {
        const core::CampaignId shown{ m_campaign->currentData().toLongLong() };
        auto* dialog = new RecalculateDialog(session(), shown, window());
        dialog->setPeriod(m_period->period());
        dialog->open();
    });
    more->setMenu(menu);
}

void ConversionsPage::connectModel()
{
    connect(m_model, &ConversionListModel::failed, this, &ConversionsPage::showRefused);
    connect(m_model, &ConversionListModel::namesChanged, this, &ConversionsPage::fillNames);
    connect(m_model, &ConversionListModel::countChanged, this, [this] {
        showEmptyState();
        showStatus();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConversionsPage::showStatus);
    connect(m_model, &ConversionListModel::placesChanged, table(), &DataTable::clearSelection);
}

void ConversionsPage::activate()
{
    if (!session().isOpen())
        return;
    using namespace std::chrono;
    const auto now = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
    m_period->setToday(session().workspace().zone.dayOf({ now }));
    if (!m_isLoaded || m_isStale)
        reload();
    else
        showStatus();
}

void ConversionsPage::reload()
{
    if (!session().isOpen())
        return;
    const core::Workspace& workspace = session().workspace();
    m_model->setForm(
        { .decimals = workspace.decimals, .exactMoney = true, .zone = &workspace.zone });
    m_model->setCurrency(text(workspace.currency));
    m_isStale = false;
    if (std::exchange(m_isLoaded, true))
        m_model->askAgain();
    else
        ask();
}

void ConversionsPage::ask()
{
    m_searchPause->stop();
    if (session().isOpen())
        m_model->ask(filter());
}

core::ConversionFilter ConversionsPage::filter() const
{
    core::ConversionFilter filter;
    if (const qint64 key = m_publisher->currentData().toLongLong())
        filter.publisher = core::PublisherId{ key };
    if (const qint64 key = m_campaign->currentData().toLongLong())
        filter.campaign = core::CampaignId{ key };
    if (const int status = m_status->currentData().toInt(); status >= 0)
        filter.status = core::ConversionStatus(status);
    else if (status == waitsForRate)
        filter.reason = core::Reason::NoRate;
    if (const int link = m_link->currentData().toInt())
        filter.link = core::LinkKind(link);
    const Days period = m_period->period();
    const core::Zone& zone = session().workspace().zone;
    if (period.from)
        filter.from = zone.startOf(*period.from);
    if (period.to)
        filter.to = zone.startOf(*period.to);
    filter.text = utf8(searchEdit()->text().trimmed());
    return filter;
}

bool ConversionsPage::hasFilter() const
{
    return m_publisher->currentIndex() > 0 || m_campaign->currentIndex() > 0
        || m_status->currentIndex() > 0 || m_link->currentIndex() > 0
        || m_period->period() != Days() || !searchEdit()->text().trimmed().isEmpty();
}

void ConversionsPage::fillNames()
{
    fillChoice(m_publisher,
               tr("Publisher: all"),
               m_model->names().publishers,
               [](const core::Publisher& publisher) { return text(publisher.alias); });
    fillChoice(m_campaign,
               tr("Campaign: all"),
               m_model->names().campaigns,
               [](const core::Campaign& campaign) { return text(campaign.title); });
}

void ConversionsPage::showEmptyState()
{
    if (m_model->countState() == ConversionListModel::Count::Unknown)
        table()->setEmptyState({});
    else if (hasFilter())
        table()->setEmptyState(tr("Nothing fits the filter."));
    else
        table()->setEmptyState(tr("Conversions are what partners brought. Import a file of your "
                                  "tracker, or drop it here."),
                               tr("Import conversions"));
}

void ConversionsPage::showStatus()
{
    const std::vector<int> rows =
        table()->selectionModel() ? table()->selectedRows() : std::vector<int>();
    m_approve->setEnabled(!rows.empty() && !session().isReadOnly());
    m_decline->setEnabled(!rows.empty() && !session().isReadOnly());
    m_why->setEnabled(rows.size() == 1);
    const QString count = countText(m_model->totalCount());
    QString shown;
    switch (m_model->countState()) {
    case ConversionListModel::Count::Unknown:
        shown = tr("Counting…");
        break;
    case ConversionListModel::Count::Partial:
        shown = tr("more than <b>%1</b> conversions, counting…").arg(count);
        break;
    case ConversionListModel::Count::Complete:
        shown = tr("<b>%Ln</b> conversion(s)", nullptr, int(m_model->totalCount()));
        break;
    }
    emit statusText(
        shown, rows.empty() ? QString() : tr("%1 selected").arg(countText(qint64(rows.size()))));
}

void ConversionsPage::explain(int row)
{
    if (const core::ConversionRow* chosen = m_model->rowAt(row))
        explainAmount(session(), window(), *messages(), chosen->stored);
}

ChosenRows ConversionsPage::chosenRows() const
{
    ChosenRows which{ m_model->filter(), table()->selectedRows(), false, m_model->readAt() };
    which.isAll = m_model->countState() == ConversionListModel::Count::Complete
        && int(which.rows.size()) == m_model->totalCount();
    return which;
}

void ConversionsPage::changeStatus(core::ConversionStatus status)
{
    const ChosenRows which = chosenRows();
    session().run<ChosenConversions>(
        this,
        [which](core::Books& books, core::Progress&) { return lookUp(books, which); },
        [this, status](core::Result<ChosenConversions> chosen) {
            if (chosen)
                confirmChange(*chosen, status);
            else
                showRefused(chosen.error());
        });
}

void ConversionsPage::showRefused(const core::Error& error)
{
    messages()->showError(error);
    if (error.code == core::ErrorCode::Conflict)
        ask();
}

void ConversionsPage::confirmChange(const ChosenConversions& chosen, core::ConversionStatus status)
{
    const bool isApproval = status == core::ConversionStatus::Approved;
    const int count = int(chosen.count);
    const QString title = isApproval ? tr("Approve %Ln conversion(s)?", nullptr, count)
                                     : tr("Decline %Ln conversion(s)?", nullptr, count);
    auto* dialog = new StatusDialog(status, title, changeQuestion(chosen, status), window());
    connect(
        dialog, &StatusDialog::confirmed, this, [this, chosen, status, title](const QString& why) {
            session().runLong<core::ConversionsChanged>(
                title,
                this,
                [chosen, status, reason = utf8(why)](core::Books& books, core::Progress& progress) {
                    return change(books, chosen, [&](const core::ConversionChoice& which) {
                        return core::setConversionStatus(books, which, status, reason, progress);
                    });
                },
                [this, status](core::Result<core::ConversionsChanged> changed) {
                    if (changed)
                        showChanged(*changed, status);
                    else
                        showRefused(changed.error());
                },
                { Change::Conversions });
        });
    dialog->open();
}

void ConversionsPage::showChanged(const core::ConversionsChanged& changed,
                                  core::ConversionStatus status)
{
    QString done = tr("%Ln conversion(s) now %1.", nullptr, int(changed.changed))
                       .arg(conversionStatusText(status).toLower());
    if (changed.unchanged > 0)
        done += u' ' + tr("%Ln were so already.", nullptr, int(changed.unchanged));
    done += u' ' + changedAmounts(changed, session().workspace());
    messages()->show(Theme::Tone::Good, done);
}

void ConversionsPage::importFile(const QString& path)
{
    (new ImportController(session(), window()))->start(path);
}

} // namespace ui
