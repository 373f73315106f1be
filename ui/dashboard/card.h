#pragma once

#include <QFrame>

class QLabel;

namespace ui {

/// A figure of the first page: what it is, the figure, what stands behind it.
class Card : public QFrame {
    Q_OBJECT
public:
    Card(const QString& name, const QString& title, QWidget* parent);

    void setFigure(const QString& figure, const QString& beneath);
    void setTitle(const QString& title);

private:
    QLabel* m_title;
    QLabel* m_figure;
    QLabel* m_beneath;
};

} // namespace ui
