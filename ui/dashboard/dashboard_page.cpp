#include "ui/dashboard/dashboard_page.h"

#include "ui/dashboard/attention_text.h"
#include "ui/dashboard/bar_list.h"
#include "ui/dashboard/card.h"
#include "ui/dashboard/month_chart.h"
#include "ui/models/column_labels.h"
#include "ui/session/session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

struct DashboardPage::Answer {
    core::Dashboard figures;
    core::TableNames names;
};

DashboardPage::DashboardPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_messages(new MessageBar(this))
    , m_period(new QComboBox(this))
    , m_ages(new BarList(this))
    , m_statuses(new BarList(this))
    , m_model(new Model(
          core::owedColumns(),
          [](const core::OwedPublisher& owed) { return qint64(owed.balance.publisher.value); },
          this))
    , m_table(new DataTable(QStringLiteral("mostOwed"), this))
{
    setObjectName(QStringLiteral("dashboardPage"));
    setAccessibleName(tr("Dashboard"));
    setUpTable();
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::space(5);
    layout->setContentsMargins(margin, Theme::space(4), margin, 0);
    layout->setSpacing(Theme::space(3));
    layout->addLayout(makeHead());
    layout->addWidget(m_messages);
    layout->addWidget(makeCards());
    layout->addWidget(makeCharts());
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
    m_period->setAccessibleName(tr("Period"));
    m_period->setToolTip(tr("Month of what was paid, and the last one of what was earned"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_period, &QComboBox::activated, this, [this] {
        m_month = core::Month{ m_period->currentData().toInt() };
        load();
    });
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
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

QWidget* DashboardPage::makeEarnedCard()
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* title = new QLabel(tr("Earned by month"), card);
    title->setFont(Theme::strongFont());
    auto* asTable = new QPushButton(tr("As table"), card);
    asTable->setObjectName(QStringLiteral("asTableButton"));
    asTable->setProperty("link", true);
    m_chart = new MonthChart(card);
    m_chart->setAccessibleName(title->text());
    m_chartTable = new QTableWidget(card);
    m_chartTable->setObjectName(QStringLiteral("earnedTable"));
    m_chartTable->setAccessibleName(title->text());
    m_chartTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_chartTable->verticalHeader()->hide();
    m_chartTable->horizontalHeader()->setStretchLastSection(true);
    auto* views = new QStackedWidget(card);
    views->addWidget(m_chart);
    views->addWidget(m_chartTable);
    connect(asTable, &QPushButton::clicked, this, [views, asTable] {
        views->setCurrentIndex(1 - views->currentIndex());
        asTable->setText(views->currentIndex() == 0 ? tr("As table") : tr("As chart"));
    });
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(asTable);
    auto* layout = new QVBoxLayout(card);
    const int margin = Theme::space(4);
    layout->setContentsMargins(margin, Theme::space(3), margin, Theme::space(3));
    layout->addLayout(head);
    layout->addWidget(views, 1);
    return card;
}

QWidget* DashboardPage::makeBarCard(const QString& title, BarList* bars)
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* heading = new QLabel(title, card);
    heading->setFont(Theme::strongFont());
    bars->setAccessibleName(title);
    auto* inside = new QVBoxLayout(card);
    const int margin = Theme::space(4);
    inside->setContentsMargins(margin, margin, margin, margin);
    inside->setSpacing(Theme::space(3));
    inside->addWidget(heading);
    inside->addWidget(bars, 1);
    return card;
}

QWidget* DashboardPage::makeCharts()
{
    m_ages->setObjectName(QStringLiteral("ageBars"));
    m_statuses->setObjectName(QStringLiteral("statusBars"));
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    layout->addWidget(makeEarnedCard(), 5);
    layout->addWidget(makeBarCard(tr("Owed by age"), m_ages), 3);
    layout->addWidget(makeBarCard(tr("Payouts by status"), m_statuses), 4);
    row->setMaximumHeight(Theme::space(50));
    return row;
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
    m_session.run<Answer>(
        this,
        [month = m_month](core::Books& books, core::Progress&) -> core::Result<Answer> {
            auto figures = core::makeDashboard(books, month);
            if (!figures)
                return figures.error();
            auto names = core::tableNames(books.store);
            if (!names)
                return names.error();
            return Answer{ std::move(*figures), std::move(*names) };
        },
        [this](core::Result<Answer> answer) {
            if (answer)
                show(std::move(*answer));
            else
                m_messages->showError(answer.error());
        });
}

QString DashboardPage::amount(core::Money money) const
{
    return amountText(money, text(m_session.workspace().currency), m_session.workspace().decimals);
}

void DashboardPage::show(Answer answer)
{
    const core::Workspace& workspace = m_session.workspace();
    showMonths(answer.figures);
    showCards(answer.figures);
    showEarned(answer.figures);
    showBars(answer.figures);
    m_model->setForm({ workspace.decimals, false, &workspace.zone });
    m_model->setCurrency(text(workspace.currency));
    if (m_loaded)
        m_model->updateRows(std::move(answer.figures.mostOwed), std::move(answer.names));
    else
        m_model->setRows(std::move(answer.figures.mostOwed), std::move(answer.names));
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
    QString beneath = tr("to %n publisher(s)", nullptr, int(figures.payablePublishers));
    beneath += QStringLiteral(" · ") + tr("in payment %1").arg(amount(figures.inPayment));
    if (!figures.owedBy.isZero())
        beneath += QStringLiteral(" · ") + tr("owed by publishers %1").arg(amount(figures.owedBy));
    m_payable->setFigure(amount(figures.payable), beneath);
    m_pending->setFigure(amount(figures.pending),
                         tr("%n conversion(s)", nullptr, int(figures.pendingConversions)));
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
    const QString currency = text(m_session.workspace().currency);
    m_chart->setAmounts(figures.earned, currency, m_session.workspace().decimals);
    m_chartTable->setColumnCount(2);
    m_chartTable->setRowCount(int(figures.earned.size()));
    m_chartTable->setHorizontalHeaderLabels(
        { tr("Month"), tr("Earned, %1").arg(currencySign(currency)) });
    for (int row = 0; row < m_chartTable->rowCount(); ++row) {
        const core::MonthAmount& earned = figures.earned[std::size_t(row)];
        m_chartTable->setItem(row, 0, new QTableWidgetItem(monthText(earned.month)));
        auto* figure =
            new QTableWidgetItem(moneyText(earned.amount, m_session.workspace().decimals));
        figure->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_chartTable->setItem(row, 1, figure);
    }
}

void DashboardPage::showBars(const core::Dashboard& figures)
{
    std::vector<BarList::Bar> ages;
    for (std::size_t band = 0; band < figures.owedByAge.size(); ++band) {
        const core::Money owed = figures.owedByAge[band];
        ages.push_back(
            { tableWord(core::ageBands()[band].label), qreal(owed.micros), amount(owed) });
    }
    m_ages->setBars(ages);
    std::vector<BarList::Bar> statuses;
    for (const auto& [status, figure] : figures.payoutsByStatus)
        statuses.push_back(
            { tableWord(core::info(status).label),
              qreal(figure.second.micros),
              QStringLiteral("%1  (%2)").arg(amount(figure.second), countText(figure.first)) });
    m_statuses->setBars(statuses);
}

} // namespace ui
