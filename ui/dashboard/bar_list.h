#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace ui {

/// Amounts side by side, a line each: what, a bar, the figure. Name and figure are labels, so that
/// the list reads without its bars.
class BarList : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString name;
        qreal length = 0; ///< in any unit, the same for all
        QString figure;
    };

    explicit BarList(QWidget* parent = nullptr);

    void setBars(const std::vector<Bar>& bars);

private:
    QGridLayout* m_grid;
};

} // namespace ui
