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
    , m_model(new Model(
          core::balanceColumns(),
          [](const core::Balance& balance) { return qint64(balance.publisher.value); },
          this))
    , m_table(new DataTable(QStringLiteral("mostOwed"), this))
{
    setObjectName(QStringLiteral("dashboardPage"));
    setAccessibleName(tr("Dashboard"));
    auto* title = new QLabel(tr("Dashboard"), this);
    title->setObjectName(QStringLiteral("titleLabel"));
    title->setFont(Theme::pageTitleFont());
    setUpTable();
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::space(5);
    layout->setContentsMargins(margin, Theme::space(4), margin, 0);
    layout->setSpacing(Theme::space(3));
    layout->addWidget(title);
    layout->addWidget(m_messages);
    layout->addWidget(makeCards());
    layout->addWidget(makeCharts());
    layout->addWidget(m_table, 1);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            load();
    });
    connect(&session, &Session::opened, this, [this] { m_loaded = false; });
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

QWidget* DashboardPage::makeCharts()
{
    auto* row = new QWidget(this);
    auto* statuses = new QFrame(row);
    statuses->setProperty("card", true);
    auto* title = new QLabel(tr("Payouts by status"), statuses);
    title->setFont(Theme::strongFont());
    m_statuses = new BarList(statuses);
    m_statuses->setObjectName(QStringLiteral("statusBars"));
    auto* inner = new QVBoxLayout(statuses);
    const int margin = Theme::space(4);
    inner->setContentsMargins(margin, margin, margin, margin);
    inner->setSpacing(Theme::space(3));
    inner->addWidget(title);
    inner->addWidget(m_statuses, 1);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    layout->addWidget(makeEarnedCard(), 7);
    layout->addWidget(statuses, 4);
    row->setMaximumHeight(Theme::space(50));
    return row;
}

void DashboardPage::setUpTable()
{
    m_model->setStyle(QStringLiteral("balance"), [](const core::Balance&, const core::TableNames&) {
        CellStyle style;
        style.look = CellStyle::Look::Strong;
        return style;
    });
    m_model->setStyle(QStringLiteral("publisher"),
                      [](const core::Balance&, const core::TableNames&) {
                          CellStyle style;
                          style.action = QStringLiteral("panel");
                          style.tip = tr("Open the publisher panel");
                          return style;
                      });
    m_model->addActionColumn(QStringLiteral("payout"), QString());
    m_model->setStyle(
        QStringLiteral("payout"), [](const core::Balance& balance, const core::TableNames& names) {
            CellStyle style;
            if (balance.payable(names.decimals).isZero() || balance.balance().isNegative())
                return style;
            style.look = CellStyle::Look::Link;
            style.text = tr("Create new payout");
            style.action = QStringLiteral("payout");
            return style;
        });
    m_table->setAccessibleName(tr("Who is owed most"));
    m_table->setTableModel(m_model);
    m_table->setEmptyState(
        tr("Nobody is owed anything yet. Bring in conversions to see who earned what."));
    const auto openPanel = [this](int row) {
        emit publisherPanelRequested(m_model->record(row).publisher);
    };
    connect(m_table, &DataTable::rowActivated, this, openPanel);
    connect(m_table,
            &DataTable::actionTriggered,
            this,
            [this, openPanel](const QString& action, int row) {
                if (action == QLatin1String("payout"))
                    emit createPayoutRequested(m_model->record(row).publisher);
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
        [](core::Books& books, core::Progress&) -> core::Result<Answer> {
            auto figures = core::makeDashboard(books);
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
    showCards(answer.figures);
    showCharts(answer.figures);
    m_model->setForm({ workspace.decimals, false, &workspace.zone });
    m_model->setCurrency(text(workspace.currency));
    if (m_loaded)
        m_model->updateRows(std::move(answer.figures.mostOwed), std::move(answer.names));
    else
        m_model->setRows(std::move(answer.figures.mostOwed), std::move(answer.names));
    m_loaded = true;
    emit statusText(QString(), QString());
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
    m_paid->setFigure(amount(figures.paidThisMonth),
                      QStringLiteral("%1 %2").arg(monthName({ figures.month.months - 1 }),
                                                  amount(figures.paidLastMonth)));
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

void DashboardPage::showCharts(const core::Dashboard& figures)
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
    std::vector<BarList::Bar> bars;
    for (const auto& [status, figure] : figures.payoutsByStatus)
        bars.push_back(
            { tableWord(core::info(status).label),
              qreal(figure.second.micros),
              QStringLiteral("%1  (%2)").arg(amount(figure.second), countText(figure.first)) });
    m_statuses->setBars(bars);
}

} // namespace ui
