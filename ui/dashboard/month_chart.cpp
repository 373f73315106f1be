#include "ui/dashboard/month_chart.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/theme.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

/// A chart to screen readers; its name and figures are the widget's.
class ChartAccessible final : public QAccessibleWidget {
public:
    explicit ChartAccessible(QWidget* chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {
    }
};

QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    auto* chart = qobject_cast<MonthChart*>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

MonthChart::MonthChart(QWidget* parent)
    : QWidget(parent)
{
    QAccessible::installFactory(chartInterface); // once, however often
    setObjectName(QStringLiteral("monthChart"));
    setMinimumHeight(Theme::space(30));
    setFocusPolicy(Qt::TabFocus);
}

void MonthChart::setAmounts(std::vector<core::MonthAmount> amounts,
                            const QString& currency,
                            int decimals)
{
    m_amounts = std::move(amounts);
    m_currency = currency;
    m_decimals = decimals;
    QStringList sentences;
    for (const core::MonthAmount& amount : m_amounts)
        sentences.append(sentence(amount));
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    update();
}

QString MonthChart::sentence(const core::MonthAmount& amount) const
{
    return QStringLiteral("%1: %2").arg(monthText(amount.month),
                                        amountText(amount.amount, m_currency, m_decimals));
}

qreal MonthChart::longestName() const
{
    const QFontMetricsF metrics(Theme::smallFont());
    qreal longest = 0;
    for (const core::MonthAmount& amount : m_amounts)
        longest = std::max(longest, metrics.horizontalAdvance(shortMonthText(amount.month)));
    return longest;
}

QRectF MonthChart::plot() const
{
    const QFontMetricsF metrics(Theme::smallFont());
    const qreal side =
        std::max(metrics.horizontalAdvance(QStringLiteral("MMM")), longestName() / 2 + 1);
    return QRectF(rect()).adjusted(
        side, Theme::space(2), -side, -metrics.height() - Theme::space(2));
}

/// Pixels from micros: the one place where a figure becomes a length.
std::vector<QPointF> MonthChart::points() const
{
    const auto less = [](const core::MonthAmount& a, const core::MonthAmount& b) {
        return a.amount < b.amount;
    };
    std::vector<QPointF> result;
    if (m_amounts.empty())
        return result;
    const auto [low, high] = std::minmax_element(m_amounts.begin(), m_amounts.end(), less);
    const qreal bottom = std::min(qreal(0), qreal(low->amount.micros));
    const qreal span = std::max(qreal(1), qreal(high->amount.micros) - bottom);
    const QRectF area = plot();
    const qreal step = m_amounts.size() > 1 ? area.width() / qreal(m_amounts.size() - 1) : 0;
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        const qreal part = (qreal(m_amounts[i].amount.micros) - bottom) / span;
        const qreal x = m_amounts.size() > 1 ? area.left() + qreal(i) * step : area.center().x();
        result.emplace_back(x, area.bottom() - part * area.height());
    }
    if (layoutDirection() == Qt::RightToLeft)
        for (QPointF& point : result)
            point.setX(area.left() + area.right() - point.x());
    return result;
}

std::vector<MonthChart::AxisLabel> MonthChart::axisLabels() const
{
    std::vector<AxisLabel> labels;
    const std::vector<QPointF> places = points();
    if (places.empty())
        return labels;
    const QFontMetricsF metrics(Theme::smallFont());
    const qreal needed = longestName() + Theme::space(1);
    const qreal step =
        std::max(qreal(1), std::abs(places.back().x() - places.front().x()))
        / qreal(std::max(places.size() - 1, std::size_t(1)));
    const auto every = std::size_t(std::max(qreal(1), std::ceil(needed / step)));
    for (std::size_t back = 0; back < places.size(); back += every) {
        const std::size_t i = places.size() - 1 - back;
        const QString name = shortMonthText(m_amounts[i].month);
        const qreal width = metrics.horizontalAdvance(name);
        labels.push_back({ QRectF(places[i].x() - width / 2,
                                  height() - metrics.height() - 1,
                                  width,
                                  metrics.height()),
                           name });
    }
    return labels;
}

void MonthChart::drawAxis(QPainter& painter) const
{
    constexpr int gridLines = 4;
    const QRectF area = plot();
    painter.setPen(QPen(Theme::color(Theme::Role::FaintLine), 1));
    for (int line = 0; line < gridLines; ++line) {
        const qreal y = std::round(area.top() + area.height() * line / (gridLines - 1)) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(Theme::color(Theme::Role::SecondText));
    painter.setFont(Theme::smallFont());
    for (const AxisLabel& label : axisLabels())
        painter.drawText(label.box, Qt::AlignCenter | Qt::TextDontClip, label.text);
}

void MonthChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QPointF> line = points();
    if (line.empty()) {
        painter.setPen(Theme::color(Theme::Role::SecondText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing earned yet."));
        return;
    }
    drawAxis(painter);
    QPainterPath path(line.front());
    for (const QPointF& point : line)
        path.lineTo(point);
    QPainterPath under = path;
    under.lineTo(line.back().x(), plot().bottom());
    under.lineTo(line.front().x(), plot().bottom());
    painter.fillPath(under, Theme::color(Theme::Role::SoftAccent));
    painter.setPen(
        QPen(Theme::color(Theme::Role::Accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setBrush(Theme::color(Theme::Role::Accent));
    const qreal dot = line.size() == 1 ? 4 : 2;
    for (const QPointF& point : line)
        painter.drawEllipse(point, dot, dot);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(Theme::Role::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

bool MonthChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_amounts.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<QPointF> line = points();
    const auto nearest =
        std::min_element(line.begin(), line.end(), [help](const QPointF& a, const QPointF& b) {
            return std::abs(a.x() - help->pos().x()) < std::abs(b.x() - help->pos().x());
        });
    QToolTip::showText(
        help->globalPos(), sentence(m_amounts[std::size_t(nearest - line.begin())]), this);
    return true;
}

} // namespace ui
