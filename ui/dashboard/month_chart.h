#pragma once

#include "core/usecases/dashboard.h"

#include <QWidget>

#include <vector>

namespace ui {

/// Amounts by month as a line with a soft area under it. Says all its figures to a screen reader;
/// the page offers the same as a table.
class MonthChart : public QWidget {
    Q_OBJECT
public:
    explicit MonthChart(QWidget* parent = nullptr);

    void setAmounts(std::vector<core::MonthAmount> amounts, const QString& currency, int decimals);

    /// The name of a month and where it stands under the axis.
    struct AxisLabel {
        QRectF box;
        QString text;
    };
    /// The last month's, and of those before it every one, every second, third … as there is room
    /// for the longest; no two touch.
    [[nodiscard]] std::vector<AxisLabel> axisLabels() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] qreal longestName() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] std::vector<QPointF> points() const;
    [[nodiscard]] QString sentence(const core::MonthAmount& amount) const;
    void drawAxis(QPainter& painter) const;

    std::vector<core::MonthAmount> m_amounts;
    QString m_currency;
    int m_decimals = 2;
};

} // namespace ui
