#include "ui/widgets/flow_layout.h"

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(Side side, int spacing)
    : m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    std::vector<Line> lines;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        if (lines.empty() || lines.back().size.width() + spacing() + wanted.width() > width)
            lines.push_back({ {}, { -spacing(), 0 } });
        Line& line = lines.back();
        line.items.push_back(item.get());
        line.size = { line.size.width() + spacing() + wanted.width(),
                      std::max(line.size.height(), wanted.height()) };
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = -spacing();
    for (const Line& line : linesIn(width))
        height += spacing() + line.size.height();
    return std::max(0, height);
}

QSize FlowLayout::sizeHint() const
{
    const std::vector<Line> one = linesIn(QLAYOUTSIZE_MAX);
    return one.empty() ? QSize(0, 0) : one.front().size;
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const auto& item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const auto direction =
        parentWidget() ? parentWidget()->layoutDirection() : QGuiApplication::layoutDirection();
    int top = area.top() + std::max(0, (area.height() - heightForWidth(area.width())) / 2);
    for (const Line& line : linesIn(area.width())) {
        const int free = std::max(0, area.width() - line.size.width());
        int left = area.left() + (m_side == Side::End ? free : 0);
        for (QLayoutItem* item : line.items) {
            const QSize size = item->sizeHint().boundedTo({ area.width(), line.size.height() });
            const QRect place({ left, top + (line.size.height() - size.height()) / 2 }, size);
            item->setGeometry(QStyle::visualRect(direction, area, place));
            left += size.width() + spacing();
        }
        top += line.size.height() + spacing();
    }
}

} // namespace ui
