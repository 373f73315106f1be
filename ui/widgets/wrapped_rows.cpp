#include "ui/widgets/wrapped_rows.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

namespace ui {

namespace {

/// Gives the rows that are shown, and the next ones, their heights: once for all that changes in
/// one turn.
class RowFitter : public QObject {
public:
    explicit RowFitter(QTableView* view)
        : QObject(view)
        , m_view(view)
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        m_soon.callOnTimeout(this, [this] { fit(); });
        const auto later = [this] {
            m_soon.start();
        };
        const QAbstractItemModel* model = view->model();
        connect(model, &QAbstractItemModel::rowsInserted, this, later);
        connect(model, &QAbstractItemModel::rowsRemoved, this, later);
        connect(model, &QAbstractItemModel::dataChanged, this, later);
        connect(model, &QAbstractItemModel::modelReset, this, later);
        connect(model, &QAbstractItemModel::layoutChanged, this, later);
        connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, later);
        connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, later);
        view->viewport()->installEventFilter(this);
        later();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            m_soon.start();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const QScrollBar* bar = m_view->verticalScrollBar();
        const bool isAtEnd = bar->value() > 0 && bar->value() == bar->maximum();
        const int bottom = 2 * m_view->viewport()->height(); // a step down finds its row measured
        const int rows = m_view->model()->rowCount();
        const int last = m_view->rowAt(bottom) < 0 ? rows - 1 : m_view->rowAt(bottom);
        for (int row = m_view->rowAt(0); row >= 0 && row < rows; ++row) {
            if (row > last && m_view->rowViewportPosition(row) > bottom)
                break;
            m_view->resizeRowToContents(row);
        }
        if (isAtEnd)
            m_view->scrollToBottom();
    }

    QTableView* m_view;
    QTimer m_soon;
};

} // namespace

void wrapRows(QTableView* view, const QList<int>& sentences)
{
    view->setWordWrap(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = view->horizontalHeader();
    header->setMaximumSectionSize(Theme::space(50)); // of the others: their words wrap, too
    header->setStretchLastSection(false);
    for (const int column : sentences)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    new RowFitter(view);
}

} // namespace ui
