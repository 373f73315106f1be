#include "ui/dashboard/dashboard_page.h"

#include "ui/dashboard/attention_text.h"
#include "ui/dashboard/bar_list.h"
#include "ui/dashboard/card.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/month_chart.h"
#include "ui/models/column_labels.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/name_choice.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

/// What the rows of a core table are called.
template <typename Rows>
QStringList labelsOf(const Rows& rows)
{
    QStringList labels;
    for (const auto& row : rows)
        labels += tableWord(row.label);
    return labels;
}

} // namespace

DashboardPage::DashboardPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_messages(new MessageBar(this))
    , m_period(new QComboBox(this))
    , m_chart(new MonthChart(this))
    , m_ages(new BarList(labelsOf(core::ageBands()), this))
    , m_statuses(new BarList(labelsOf(core::payoutStatuses()), this))
    , m_earnedRows(new Earned(
          core::earnedByMonthColumns(),
          [](const core::MonthAmount& row) { return qint64(row.month.months); },
          this))
    , m_ageRows(new Ages(
          core::owedByAgeColumns(),
          [](const core::AgeTotal& row) { return qint64(row.band); },
          this))
    , m_statusRows(new Statuses(
          core::payoutsByStatusColumns(),
          [](const core::StatusTotal& row) { return qint64(row.status); },
          this))
    , m_model(new Model(
          core::owedColumns(),
          [](const core::OwedPublisher& owed) { return qint64(owed.balance.publisher.value); },
          this))
    , m_table(new DataTable(QStringLiteral("mostOwed"), this))
{
    setObjectName(QStringLiteral("dashboardPage"));
    setAccessibleName(tr("Dashboard"));
    setUpTable();
    nameRows();
    QWidget* charts = makeCharts();
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::space(5);
    layout->setContentsMargins(margin, Theme::space(4), margin, 0);
    layout->setSpacing(Theme::space(3));
    layout->addLayout(makeHead());
    layout->addWidget(m_messages);
    layout->addWidget(makeCards());
    layout->addWidget(charts);
    layout->addWidget(m_table, 1);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            load();
    });
    connect(&session, &Session::opened, this, [this] {
        m_loaded = false;
        m_month.reset();
    });
}

QHBoxLayout* DashboardPage::makeHead()
{
    auto* title = new QLabel(tr("Dashboard"), this);
    title->setObjectName(QStringLiteral("titleLabel"));
    title->setFont(Theme::pageTitleFont());
    m_period->setObjectName(QStringLiteral("periodCombo"));
    nameChoice(
        m_period, tr("Period"), tr("Month of what was paid, and the last one of what was earned"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_period, &QComboBox::activated, this, [this] {
        m_month = core::Month{ m_period->currentData().toInt() };
        load();
    });
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(makeExportButton());
    head->addWidget(m_period);
    return head;
}

QWidget* DashboardPage::makeCards()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    const auto add = [&](const QString& name, const QString& title) {
        auto* card = new Card(name, title, row);
        layout->addWidget(card, 1);
        return card;
    };
    m_payable = add(QStringLiteral("payable"), tr("Payable"));
    m_pending = add(QStringLiteral("pending"), tr("Conversions awaiting approval"));
    m_paid = add(QStringLiteral("paid"), tr("Paid this month"));
    m_attention = add(QStringLiteral("attention"), tr("Needs attention"));
    return row;
}

QWidget* DashboardPage::makeCharts()
{
    m_ages->setObjectName(QStringLiteral("ageBars"));
    m_statuses->setObjectName(QStringLiteral("statusBars"));
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    const auto add = [&](const QString& name,
                         const QString& title,
                         QWidget* chart,
                         TableModel* model,
                         int share) {
        m_charts.push_back(new ChartCard(name, title, chart, model, row));
        layout->addWidget(m_charts.back(), share);
        answerCopyRequests(m_session, *m_charts.back()->table(), *m_messages);
    };
    add(QStringLiteral("earnedByMonth"), tr("Earned by month"), m_chart, m_earnedRows, 5);
    add(QStringLiteral("owedByAge"), tr("Owed by age"), m_ages, m_ageRows, 3);
    add(QStringLiteral("payoutsByStatus"), tr("Payouts by status"), m_statuses, m_statusRows, 4);
    row->setMaximumHeight(Theme::space(50));
    return row;
}

/// Each list of the page has its own entries.
QPushButton* DashboardPage::makeExportButton()
{
    auto* button = new QPushButton(tr("Export"), this);
    button->setObjectName(QStringLiteral("exportButton"));
    auto* menu = new QMenu(button);
    const auto add = [&](DataTable* table, const QString& title, const QString& file) {
        QMenu* entries = menu->addMenu(title);
        entries->setObjectName(table->objectName() + QStringLiteral("ExportMenu"));
        fillExportMenu(entries, m_session, *table, *m_messages, file);
    };
    add(m_table, m_table->accessibleName(), QStringLiteral("owed"));
    const QString files[] = { QStringLiteral("earned-by-month"),
                              QStringLiteral("owed-by-age"),
                              QStringLiteral("payouts-by-status") };
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        add(m_charts[i]->table(), m_charts[i]->title(), files[i]);
    button->setMenu(menu);
    return button;
}

/// Months, ages and statuses in the reader's words.
void DashboardPage::nameRows()
{
    const auto named = [](const QString& text) {
        CellStyle style;
        style.text = text;
        return style;
    };
    m_earnedRows->setStyle(QStringLiteral("month"), [named](const core::MonthAmount& row, int) {
        return named(monthText(row.month));
    });
    m_ageRows->setStyle(QStringLiteral("age"), [named](const core::AgeTotal& row, int) {
        return named(tableWord(core::ageBands()[row.band].label));
    });
    m_statusRows->setStyle(QStringLiteral("status"), [named](const core::StatusTotal& row, int) {
        return named(tableWord(core::info(row.status).label));
    });
}

void DashboardPage::styleTable()
{
    using Row = core::OwedPublisher;
    m_model->setStyle(QStringLiteral("balance"), [](const Row&, const core::TableNames&) {
        CellStyle style;
        style.look = CellStyle::Look::Strong;
        return style;
    });
    m_model->setStyle(QStringLiteral("oldest_unpaid"), [](const Row&, const core::TableNames&) {
        CellStyle style;
        style.look = CellStyle::Look::Second;
        return style;
    });
    m_model->setStyle(QStringLiteral("publisher"), [](const Row&, const core::TableNames&) {
        CellStyle style;
        style.action = QStringLiteral("panel");
        style.tip = tr("Open the publisher panel");
        return style;
    });
    m_model->addActionColumn(QStringLiteral("payout"), tr("Create new payout"));
    m_model->setStyle(QStringLiteral("payout"), [](const Row& owed, const core::TableNames& names) {
        CellStyle style;
        if (owed.balance.payable(names.decimals) <= core::Money())
            return style;
        style.look = CellStyle::Look::Link;
        style.text = tr("Create new payout");
        style.action = QStringLiteral("payout");
        return style;
    });
}

void DashboardPage::setUpTable()
{
    styleTable();
    m_table->setAccessibleName(tr("Who is owed most"));
    m_table->setTableModel(m_model);
    answerCopyRequests(m_session, *m_table, *m_messages);
    m_table->setEmptyState(
        tr("Nobody is owed anything yet. Bring in conversions to see who earned what."));
    const auto openPanel = [this](int row) {
        emit publisherPanelRequested(m_model->record(row).balance.publisher);
    };
    connect(m_table, &DataTable::rowActivated, this, openPanel);
    connect(m_table,
            &DataTable::actionTriggered,
            this,
            [this, openPanel](const QString& action, int row) {
                if (action == QLatin1String("payout"))
                    emit createPayoutRequested(m_model->record(row).balance.publisher);
                else
                    openPanel(row);
            });
}

void DashboardPage::activate()
{
    load();
}

void DashboardPage::load()
{
    m_session.run<core::Dashboard>(
        this,
        [month = m_month](core::Books& books, core::Progress&) {
            return core::makeDashboard(books, month);
        },
        [this](core::Result<core::Dashboard> figures) {
            if (figures)
                show(std::move(*figures));
            else
                m_messages->showError(figures.error());
        });
}

QString DashboardPage::amount(core::Money money) const
{
    return amountText(money, text(m_session.workspace().currency), m_session.workspace().decimals);
}

void DashboardPage::show(core::Dashboard figures)
{
    const core::Workspace& workspace = m_session.workspace();
    showMonths(figures);
    showCards(figures);
    showEarned(figures);
    showBars(figures);
    for (TableModel* model :
         std::initializer_list<TableModel*>{ m_model, m_earnedRows, m_ageRows, m_statusRows }) {
        model->setForm({ workspace.decimals, false, &workspace.zone });
        model->setCurrency(text(workspace.currency));
    }
    if (m_loaded)
        m_model->updateRows(std::move(figures.mostOwed), std::move(figures.names));
    else
        m_model->setRows(std::move(figures.mostOwed), std::move(figures.names));
    m_loaded = true;
    emit statusText(QString(), QString());
}

void DashboardPage::showMonths(const core::Dashboard& figures)
{
    m_period->clear();
    for (const core::Month month : figures.months)
        m_period->addItem(tr("Period: %1").arg(monthText(month)), int(month.months));
    m_period->setCurrentIndex(m_period->findData(int(figures.month.months)));
}

void DashboardPage::showCards(const core::Dashboard& figures)
{
    QString beneath = tr("to %Ln publisher(s)", nullptr, int(figures.payablePublishers));
    beneath += QStringLiteral(" · ") + tr("in payment %1").arg(amount(figures.inPayment));
    if (!figures.owedBy.isZero())
        beneath += QStringLiteral(" · ") + tr("owed by publishers %1").arg(amount(figures.owedBy));
    m_payable->setFigure(amount(figures.payable), beneath);
    QString waiting = tr("%Ln conversion(s)", nullptr, int(figures.pendingConversions));
    if (!figures.held.isZero())
        waiting += QStringLiteral(" · ") + tr("held %1").arg(amount(figures.held));
    m_pending->setFigure(amount(figures.pending), waiting);
    m_paid->setTitle(tr("Paid in %1").arg(monthName(figures.month)));
    m_paid->setFigure(amount(figures.paidInMonth),
                      QStringLiteral("%1 %2").arg(monthName({ figures.month.months - 1 }),
                                                  amount(figures.paidInMonthBefore)));
    qint64 reasons = 0;
    QStringList sentences;
    for (const core::Attention& attention : figures.attention) {
        reasons += attention.count;
        if (attention.count > 0)
            sentences.append(attentionText(attention));
    }
    m_attention->setFigure(countText(reasons),
                           sentences.isEmpty() ? tr("Nothing to do.")
                                               : sentences.join(QStringLiteral(" · ")));
}

void DashboardPage::showEarned(const core::Dashboard& figures)
{
    const int decimals = m_session.workspace().decimals;
    m_chart->setAmounts(figures.earned, text(m_session.workspace().currency), decimals);
    m_earnedRows->updateRows(figures.earned, decimals);
}

void DashboardPage::showBars(const core::Dashboard& figures)
{
    const int decimals = m_session.workspace().decimals;
    std::vector<BarList::Bar> ages;
    std::vector<core::AgeTotal> ageRows;
    for (std::size_t band = 0; band < figures.owedByAge.size(); ++band) {
        const core::Money owed = figures.owedByAge[band];
        ages.push_back({ qreal(owed.micros), amount(owed) });
        ageRows.push_back({ band, owed });
    }
    m_ages->setBars(ages);
    m_ageRows->updateRows(std::move(ageRows), decimals);
    std::vector<BarList::Bar> statuses;
    std::vector<core::StatusTotal> statusRows;
    for (const auto& [status, figure] : figures.payoutsByStatus) {
        statuses.push_back(
            { qreal(figure.second.micros),
              QStringLiteral("%1  (%2)").arg(amount(figure.second), countText(figure.first)) });
        statusRows.push_back({ status, figure.first, figure.second });
    }
    m_statuses->setBars(statuses);
    m_statusRows->updateRows(std::move(statusRows), decimals);
}

} // namespace ui
