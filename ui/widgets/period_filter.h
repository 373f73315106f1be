#pragma once

#include "core/base/date_time.h"

#include <QComboBox>

#include <optional>

namespace ui {

/// Days of the workspace's zone, half open: `from` is in it, `to` is not. None: no bound.
struct Period {
    std::optional<core::Date> from;
    std::optional<core::Date> to;

    friend bool operator==(const Period&, const Period&) = default;
};

/// A filter of time: all, a usual period up to today, or one's own.
class PeriodFilter : public QComboBox {
    Q_OBJECT
public:
    explicit PeriodFilter(QWidget* parent = nullptr);

    /// Today in the workspace's zone.
    void setToday(core::Date today) { m_today = today; }
    [[nodiscard]] Period period() const;
    void setOwnPeriod(const Period& period);

signals:
    void periodChanged();

private:
    void choose(int index);
    void askOwnPeriod();

    core::Date m_today;
    Period m_own;
    int m_chosen = 0;
};

[[nodiscard]] QDate toQt(core::Date date);
[[nodiscard]] core::Date toCore(QDate date);

} // namespace ui
