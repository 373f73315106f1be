#include "ui/dashboard/bar_list.h"

#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

class BarLine final : public QWidget {
public:
    BarLine(qreal part, QWidget* parent)
        : QWidget(parent)
        , m_part(part)
    {
        setMinimumSize(Theme::space(10), Theme::space(3));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Theme::Role::Accent));
        const qreal width = m_part <= 0 ? 0 : std::max(qreal(3), m_part * this->width());
        const qreal height = Theme::space(3);
        const qreal left = layoutDirection() == Qt::RightToLeft ? this->width() - width : 0;
        painter.drawRoundedRect(QRectF(left, (this->height() - height) / 2, width, height), 2, 2);
    }

private:
    qreal m_part;
};

} // namespace

BarList::BarList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(4));
    m_grid->setVerticalSpacing(Theme::space(3));
    m_grid->setColumnStretch(1, 1);
}

void BarList::setBars(const std::vector<Bar>& bars)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    qreal longest = 0;
    for (const Bar& bar : bars)
        longest = std::max(longest, bar.length);
    int row = 0;
    for (const Bar& bar : bars) {
        auto* name = new QLabel(bar.name, this);
        name->setProperty("second", true);
        auto* figure = new QLabel(bar.figure, this);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(new BarLine(longest > 0 ? bar.length / longest : 0, this), row, 1);
        m_grid->addWidget(figure, row, 2);
        ++row;
    }
    m_grid->setRowStretch(row, 1);
}

} // namespace ui
