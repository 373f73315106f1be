#pragma once

#include "ui/models/period.h"

#include <QComboBox>

namespace ui {

/// A filter of time: all, a usual period up to today, or one's own.
class PeriodFilter : public QComboBox {
    Q_OBJECT
public:
    explicit PeriodFilter(QWidget* parent = nullptr);

    /// Today in the workspace's zone.
    void setToday(core::Date today) { m_today = today; }
    /// Of the workspace's zone.
    [[nodiscard]] Days period() const;
    void setOwnPeriod(const Days& days);
    void leaveNothingOut();
    void chooseLast90Days();

signals:
    void periodChanged();

private:
    void choose(int index);
    void askOwnPeriod();

    core::Date m_today;
    Days m_own;
    int m_chosen = 0;
};

} // namespace ui
