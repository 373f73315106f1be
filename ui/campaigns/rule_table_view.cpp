#include "ui/campaigns/rule_table_view.h"

#include "ui/campaigns/rule_cell_delegate.h"
#include "ui/campaigns/rule_table_model.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The key of the keyboard. On a Mac Qt calls the Command key Ctrl, with which Tab is the system's.
#ifdef Q_OS_MACOS
constexpr Qt::Modifier ctrlKey = Qt::META;
#else
constexpr Qt::Modifier ctrlKey = Qt::CTRL;
#endif

} // namespace

RuleTableView::RuleTableView(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new RuleCellDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(50);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addShortcut(
        u"addRowAction"_s, tr("Add row"), QKeySequence(Qt::Key_Insert), [this] { addRow(); });
    addShortcut(u"duplicateRowsAction"_s,
                tr("Duplicate rows"),
                QKeySequence(Qt::CTRL | Qt::Key_D),
                [this] { emit duplicateRequested(selectedRows()); });
    addShortcut(u"removeRowsAction"_s, tr("Remove rows"), QKeySequence(Qt::Key_Delete), [this] {
        emit removeRequested(selectedRows());
    });
    addShortcut(u"copyRowsAction"_s, tr("Copy rows"), QKeySequence::Copy, [this] {
        emit copyRequested(selectedRows());
    });
    addShortcut(u"pasteRowsAction"_s, tr("Paste rows"), QKeySequence::Paste, [this] {
        emit pasteRequested();
    });
    for (const bool next : { true, false }) {
        const auto keys = ctrlKey | (next ? Qt::Modifiers() : Qt::SHIFT) | Qt::Key_Tab;
        auto* away = new QShortcut(keys, this);
        away->setContext(Qt::WidgetWithChildrenShortcut); // also from a cell that is typed in
        connect(away, &QShortcut::activated, this, [this, next] { leave(next); });
    }
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (m_model && index.column() == m_model->errorColumn())
            m_model->mend(index.row());
    });
}

void RuleTableView::addShortcut(const QString& name,
                                const QString& text,
                                const QKeySequence& key,
                                std::function<void()> act)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // not while a cell is being typed in
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
}

void RuleTableView::setRuleModel(RuleTableModel* model)
{
    m_model = model;
    setModel(model);
    for (const auto columnsChange :
         { &QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved })
        connect(model, columnsChange, this, &RuleTableView::sizeColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &RuleTableView::sizeColumns);
    // Once the model knows what the new rows are.
    connect(model,
            &QAbstractItemModel::rowsInserted,
            this,
            &RuleTableView::widenColumns,
            Qt::QueuedConnection);
    sizeColumns();
}

void RuleTableView::sizeColumns()
{
    for (int column = 0; column < m_model->errorColumn(); ++column)
        setColumnWidth(column, wantedWidth(column));
    horizontalHeader()->setStretchLastSection(true);
}

void RuleTableView::widenColumns()
{
    for (int column = 0; column < m_model->errorColumn(); ++column)
        widenColumn(column);
}

void RuleTableView::widenColumn(int column)
{
    setColumnWidth(column, std::max(columnWidth(column), wantedWidth(column)));
}

int RuleTableView::wantedWidth(int column) const
{
    constexpr int fewestCharacters = 12;
    constexpr int mostCharacters = 32; // of aliases; what is longer stands in the editor
    const auto widthOf = [this](int characters) {
        return fontMetrics().averageCharWidth() * characters + Theme::space(6);
    };
    const int width =
        std::clamp(sizeHintForColumn(column), widthOf(fewestCharacters), widthOf(mostCharacters));
    return std::max(width, horizontalHeader()->sectionSizeHint(column));
}

std::vector<int> RuleTableView::selectedRows() const
{
    std::set<int> rows;
    const auto selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected)
        if (index.row() != m_model->placeholderRow())
            rows.insert(index.row());
    return { rows.begin(), rows.end() };
}

void RuleTableView::addRow()
{
    setFocus();
    goTo(m_model->placeholderRow(), 0);
    edit(currentIndex());
}

void RuleTableView::goTo(int row, int column)
{
    const QModelIndex index = m_model->index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QModelIndex RuleTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QTableView::moveCursor(action, modifiers);
    const bool isTab = action == MoveNext || action == MovePrevious;
    if (!isTab || !next.isValid() || next.column() != m_model->errorColumn())
        return next;
    if (action == MovePrevious)
        return next.siblingAtColumn(m_model->errorColumn() - 1);
    const int row = next.row() + 1;
    return m_model->index(row < m_model->rowCount() ? row : 0, 0);
}

bool RuleTableView::isAtEnd(bool next) const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return true;
    return next ? current.row() == m_model->rowCount() - 1
            && current.column() >= m_model->errorColumn() - 1
                : current.row() == 0 && current.column() == 0;
}

void RuleTableView::leave(bool next)
{
    setFocus(); // keeps what is being typed
    QWidget::focusNextPrevChild(next);
}

bool RuleTableView::focusNextPrevChild(bool next)
{
    return isAtEnd(next) ? QWidget::focusNextPrevChild(next) : QTableView::focusNextPrevChild(next);
}

void RuleTableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool leaves =
        (next || hint == QAbstractItemDelegate::EditPreviousItem) && isAtEnd(next);
    const int edited = currentIndex().column();
    QTableView::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
    if (edited >= 0 && edited < m_model->errorColumn())
        widenColumn(edited);
    if (leaves)
        leave(next);
}

void RuleTableView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers().testFlag(Qt::ControlModifier)) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept(); // Enter in the grid is about the cell, never the dialog's button
    const QModelIndex current = currentIndex();
    if (state() == EditingState || !current.isValid())
        return;
    if (current.column() == m_model->errorColumn())
        m_model->mend(current.row());
    else
        edit(current);
}

} // namespace ui
