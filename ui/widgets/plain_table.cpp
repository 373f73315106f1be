#include "ui/widgets/plain_table.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrapped_rows.h"

#include <QHeaderView>
#include <QTableWidget>

namespace ui {

QTableWidget* plainTable(const QString& objectName,
                         const QString& accessibleName,
                         const QStringList& heads,
                         QWidget* parent)
{
    auto* table = new QTableWidget(0, int(heads.size()), parent);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setItemDelegate(new CellDelegate(table));
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setResizeContentsPrecision(50);
    header->setMinimumSectionSize(Theme::space(18));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    return table;
}

QTableWidget* sentenceTable(const QString& objectName,
                            const QString& accessibleName,
                            const QStringList& heads,
                            const QList<int>& sentences,
                            QWidget* parent)
{
    QTableWidget* table = plainTable(objectName, accessibleName, heads, parent);
    wrapRows(table, sentences);
    return table;
}

void addPlainRow(QTableWidget* table, const QStringList& cells, const QList<int>& right)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < int(cells.size()); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        const Qt::Alignment side = right.contains(column) ? Qt::AlignRight : Qt::AlignLeft;
        item->setTextAlignment(side | Qt::AlignVCenter);
        if (row == 0)
            table->horizontalHeaderItem(column)->setTextAlignment(side | Qt::AlignVCenter);
        table->setItem(row, column, item);
    }
}

} // namespace ui
