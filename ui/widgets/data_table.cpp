#include "ui/widgets/data_table.h"

#include "core/base/text.h"
#include "ui/models/cell_text.h"
#include "ui/models/table_model.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_clipboard.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

DataTable::DataTable(const QString& settingsKey, QWidget* parent)
    : QTableView(parent)
    , m_settingsKey(settingsKey)
    , m_empty(new QWidget(viewport()))
    , m_emptyText(new QLabel(m_empty))
    , m_emptyButton(new QPushButton(m_empty))
    , m_noMatch(tr("Nothing fits the filter."))
{
    setObjectName(settingsKey + QStringLiteral("Table"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    header->setResizeContentsPrecision(50);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder);

    m_emptyText->setObjectName(QStringLiteral("emptyLabel"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setProperty("second", true);
    m_emptyButton->setObjectName(QStringLiteral("emptyButton"));
    auto* layout = new QVBoxLayout(m_empty);
    layout->addStretch();
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_empty->hide();

    connect(m_emptyButton, &QPushButton::clicked, this, &DataTable::emptyActionTriggered);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (const QString action = index.data(TableModel::ActionRole).toString(); !action.isEmpty())
            emit actionTriggered(action, index.row());
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.data(TableModel::ActionRole).toString().isEmpty())
            emit rowActivated(index.row());
    });
    connect(header, &QHeaderView::sectionResized, this, &DataTable::rememberColumns);
    connect(header, &QHeaderView::sectionMoved, this, &DataTable::rememberColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::rememberColumns);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
}

void DataTable::setTableModel(TableModel* model)
{
    const QScopedValueRollback arranging(m_arranging, true);
    m_model = model;
    setModel(model);
    setSortingEnabled(true);
    restoreColumns();
    const auto refresh = [this] {
        m_awaitsCells = true;
        spreadColumns();
        updateEmptyState();
    };
    connect(model, &QAbstractItemModel::modelReset, this, refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (std::exchange(m_awaitsCells, false))
            spreadColumns();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateEmptyState);
    refresh();
}

std::vector<int> DataTable::selectedRows() const
{
    std::vector<int> rows;
    if (selectionModel())
        for (const QModelIndex& index : selectionModel()->selectedRows())
            rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DataTable::selectRecordRow(int row)
{
    const std::vector<int> columns = shownColumns();
    if (columns.empty())
        return;
    const QModelIndex index = model()->index(row, columns.front());
    setCurrentIndex(index);
    scrollTo(index);
}

std::vector<int> DataTable::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

std::vector<int> DataTable::exportColumns(bool allColumns) const
{
    std::vector<int> columns;
    if (allColumns)
        for (int column = 0; column < m_model->dataColumnCount(); ++column)
            columns.push_back(column);
    else
        for (const int column : shownColumns())
            if (!m_model->isActionColumn(column))
                columns.push_back(column);
    return columns;
}

TableCopy DataTable::copyOf(bool allColumns) const
{
    const std::vector<int> columns = exportColumns(allColumns);
    TableCopy copy;
    for (const int column : columns)
        copy.heads.push_back(m_model->head(column));
    copy.rows.reserve(std::size_t(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        std::vector<core::Cell>& cells = copy.rows.emplace_back();
        cells.reserve(columns.size());
        for (const int column : columns)
            cells.push_back(m_model->cellAt(row, column));
    }
    return copy;
}

void DataTable::copyRows()
{
    std::vector<int> rows = selectedRows();
    if (rows.empty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.push_back(row);
    const std::vector<int> columns = exportColumns(false);
    if (m_model->copyWork(columns)) {
        emit copyRequested(rows);
        return;
    }
    std::vector<QStringList> texts;
    for (const int row : rows) {
        texts.emplace_back();
        for (const int column : columns)
            texts.back().append(m_model->index(row, column).data(Qt::DisplayRole).toString());
    }
    putTextsOnClipboard(std::move(texts));
}

void DataTable::putOnClipboard(const std::vector<std::vector<core::Cell>>& rows) const
{
    std::vector<QStringList> texts(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (const core::Cell& cell : rows[row])
            texts[row].append(cellText(cell, m_model->form()));
    putTextsOnClipboard(std::move(texts));
}

void DataTable::putTextsOnClipboard(std::vector<QStringList> rows) const
{
    const std::vector<int> columns = exportColumns(false);
    QStringList head;
    for (const int column : columns)
        head.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (QStringList& cells : rows)
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (m_model->head(columns[i]).type == core::ColumnType::Text)
                cells[qsizetype(i)] = text(core::guardedCell(utf8(cells[qsizetype(i)])));
    putTableOnClipboard(head, rows);
}

void DataTable::setEmptyState(const QString& sentence, const QString& button)
{
    m_emptySentence = sentence;
    m_emptyButtonText = button;
    updateEmptyState();
}

void DataTable::setNoMatchText(const QString& sentence)
{
    m_noMatch = sentence;
    updateEmptyState();
}

void DataTable::updateEmptyState()
{
    const bool isEmpty = m_model && m_model->rowCount() == 0;
    const bool hasRecords = m_model && m_model->totalCount() > 0;
    m_emptyText->setText(hasRecords ? m_noMatch : m_emptySentence);
    m_emptyButton->setText(m_emptyButtonText);
    m_emptyButton->setVisible(!hasRecords && !m_emptyButtonText.isEmpty());
    m_empty->setVisible(isEmpty && !m_emptyText->text().isEmpty());
    // A reader finds no widgets inside a list.
    setAccessibleDescription(isEmpty ? m_emptyText->text() : QString());
    m_empty->setGeometry(viewport()->rect());
}

void DataTable::triggerCell(const QModelIndex& index)
{
    const QString action = index.data(TableModel::ActionRole).toString();
    if (action.isEmpty())
        emit rowActivated(index.row());
    else
        emit actionTriggered(action, index.row());
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        triggerCell(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::addRowActions(QMenu* menu, int row)
{
    for (const int column : shownColumns()) {
        const QModelIndex index = m_model->index(row, column);
        const QString action = index.data(TableModel::ActionRole).toString();
        if (action.isEmpty())
            continue;
        QString label = m_model->isActionColumn(column) ? index.data().toString() : QString();
        if (label.isEmpty())
            label = index.data(Qt::ToolTipRole).toString();
        QAction* entry = menu->addAction(label.isEmpty() ? index.data().toString() : label);
        connect(entry, &QAction::triggered, this, [this, action, row] { emit actionTriggered(action, row); });
    }
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!m_model)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        addRowActions(menu, index.row());
        emit contextMenuRequested(menu, index.row());
        menu->addSeparator();
    }
    QAction* copy = menu->addAction(Theme::icon(QStringLiteral("copy")), tr("Copy"), QKeySequence(QKeySequence::Copy));
    connect(copy, &QAction::triggered, this, &DataTable::copyRows);
    fillColumnsMenu(menu->addMenu(Theme::icon(QStringLiteral("columns")), tr("Columns")));
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void DataTable::fillColumnsMenu(QMenu* menu)
{
    for (int column = 0; m_model && column < m_model->dataColumnCount(); ++column) {
        QAction* entry = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        entry->setCheckable(true);
        entry->setChecked(!isColumnHidden(column));
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            rememberColumns();
            spreadColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        QSettings().remove(settingsPath(QString()));
        m_userWidths = false;
        const QScopedValueRollback arranging(m_arranging, true);
        for (int column = 0; column < m_model->columnCount(); ++column) {
            setColumnHidden(column, !m_model->isActionColumn(column) && !m_model->head(column).shownAtFirst);
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        }
        spreadColumns();
    });
}

QString DataTable::settingsPath(const QString& name) const
{
    const QString folder = QStringLiteral("tables/") + m_settingsKey;
    return name.isEmpty() ? folder : folder + u'/' + name;
}

void DataTable::restoreColumns()
{
    for (int column = 0; column < m_model->dataColumnCount(); ++column)
        setColumnHidden(column, !m_model->head(column).shownAtFirst);
    const QSettings settings;
    const bool sameColumns = settings.value(settingsPath(QStringLiteral("columns"))).toInt() == m_model->columnCount();
    m_userWidths = sameColumns
        && horizontalHeader()->restoreState(settings.value(settingsPath(QStringLiteral("header"))).toByteArray());
}

void DataTable::rememberColumns()
{
    if (m_arranging || !m_model)
        return;
    m_userWidths = true;
    QSettings settings;
    settings.setValue(settingsPath(QStringLiteral("columns")), m_model->columnCount());
    settings.setValue(settingsPath(QStringLiteral("header")), horizontalHeader()->saveState());
}

void DataTable::spreadColumns()
{
    if (m_userWidths || !m_model)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    resizeColumnsToContents();
    const std::vector<int> columns = shownColumns();
    const int widest = Theme::space(70);
    int taken = 0;
    for (const int column : columns) {
        setColumnWidth(column, std::min(columnWidth(column), widest));
        taken += columnWidth(column);
    }
    const int spare = viewport()->width() - taken;
    const int elastic = m_model->columnOf(m_elasticColumn);
    if (spare < 0 && elastic >= 0 && !isColumnHidden(elastic)) {
        const int width = columnWidth(elastic);
        setColumnWidth(elastic, std::max(width + spare, std::min(width, Theme::space(24))));
    }
    if (spare <= 0 || columns.empty())
        return;
    const int share = spare / int(columns.size());
    for (const int column : columns)
        setColumnWidth(column, columnWidth(column) + share);
    const int last = columns.back();
    setColumnWidth(last, columnWidth(last) + spare - share * int(columns.size()));
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    spreadColumns();
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionChangedTo(int(selectionModel()->selectedRows().size()));
}

/// The selection goes with the model's rows, without a signal of its own.
void DataTable::reset()
{
    QTableView::reset();
    emit selectionChangedTo(0);
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    const bool isLink = !indexAt(event->pos()).data(TableModel::ActionRole).toString().isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace ui
