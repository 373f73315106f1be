#include "ui/dashboard/chart_card.h"

#include "ui/models/table_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ChartCard::ChartCard(
    const QString& name, const QString& title, QWidget* chart, TableModel* model, QWidget* parent)
    : QFrame(parent)
    , m_title(title)
    , m_views(new QStackedWidget(this))
    , m_table(new DataTable(name, m_views)) // where it stays: a new parent styles all in it anew
    , m_turn(new QPushButton(this))
{
    setProperty("card", true);
    auto* heading = new QLabel(title, this);
    heading->setFont(Theme::strongFont());
    chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_table->setTableModel(model);
    m_turn->setObjectName(name + QStringLiteral("TurnButton"));
    m_turn->setProperty("link", true);
    m_views->addWidget(chart);
    m_views->addWidget(m_table);
    connect(m_turn, &QPushButton::clicked, this, [this] {
        m_views->setCurrentIndex(1 - m_views->currentIndex());
        turn();
    });
    turn();
    auto* head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_turn);
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::space(4);
    layout->setContentsMargins(margin, Theme::space(3), margin, Theme::space(3));
    layout->addLayout(head);
    layout->addWidget(m_views, 1);
}

/// The button names what it turns to.
void ChartCard::turn()
{
    const bool showsChart = m_views->currentIndex() == 0;
    m_turn->setText(showsChart ? tr("As table") : tr("As chart"));
    m_turn->setAccessibleName(m_title + QStringLiteral(": ") + m_turn->text());
}

} // namespace ui
