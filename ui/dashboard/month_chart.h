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

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] std::vector<QPointF> points() const;
    [[nodiscard]] QString sentence(const core::MonthAmount& amount) const;
    void drawAxis(QPainter& painter, const std::vector<QPointF>& points) const;

    std::vector<core::MonthAmount> m_amounts;
    QString m_currency;
    int m_decimals = 2;
};

} // namespace ui
