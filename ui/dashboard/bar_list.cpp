#include "ui/dashboard/bar_list.h"

#include "core/base/result.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ui {

/// A bar: a part of the room there is.
class BarLine final : public QWidget {
public:
    explicit BarLine(QWidget* parent)
        : QWidget(parent)
    {
        setMinimumSize(Theme::space(10), Theme::space(3));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

    void setPart(qreal part)
    {
        m_part = part;
        update();
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
    qreal m_part = 0;
};

BarList::BarList(const QStringList& names, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(3));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString& text : names) {
        auto* name = new QLabel(text, this);
        name->setProperty("second", true);
        const Line line{ new BarLine(this), new QLabel(this) };
        line.figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(name, row, 0);
        grid->addWidget(line.bar, row, 1);
        grid->addWidget(line.figure, row, 2);
        m_lines.push_back(line);
        ++row;
    }
    grid->setRowStretch(row, 1);
}

void BarList::setBars(const std::vector<Bar>& bars)
{
    core::require(bars.size() == m_lines.size(), "each line of a bar list has its bar");
    qreal longest = 0;
    for (const Bar& bar : bars)
        longest = std::max(longest, bar.length);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        m_lines[i].bar->setPart(longest > 0 ? bars[i].length / longest : 0);
        m_lines[i].figure->setText(bars[i].figure);
    }
}

} // namespace ui
