#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;

namespace ui {

class BarLine;

/// Amounts side by side, a line each: what, a bar, the figure. Name and figure are labels, so that
/// the list reads without its bars. The lines stand before their figures come.
class BarList : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        qreal length = 0; ///< in any unit, the same for all
        QString figure;
    };

    explicit BarList(const QStringList& names, QWidget* parent = nullptr);

    /// One for each name.
    void setBars(const std::vector<Bar>& bars);

private:
    struct Line {
        BarLine* bar;
        QLabel* figure;
    };

    std::vector<Line> m_lines;
};

} // namespace ui
