#include "tests/support/accessible_tree.h"

#include <QAbstractItemView>
#include <QAccessibleActionInterface>
#include <QAccessibleTableInterface>
#include <QHash>
#include <QHeaderView>
#include <QTableView>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr int rowsRead = 30;

QString nameOf(QAccessibleInterface* node)
{
    return node->text(QAccessible::Name).trimmed();
}

QString objectNameOf(QAccessibleInterface* node)
{
    const QObject* object = node->object();
    if (!object)
        return u"?"_s;
    return object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                          : object->objectName();
}

bool isButton(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::ButtonMenu
        || role == QAccessible::ButtonDropDown;
}

/// Takes the keyboard, or does something when it is pressed.
bool isUsed(QAccessibleInterface* node)
{
    if (node->state().disabled)
        return false;
    if (node->state().focusable)
        return true;
    auto* actions = node->actionInterface();
    if (!actions)
        return false;
    const QStringList names = actions->actionNames();
    return names.contains(QAccessibleActionInterface::pressAction())
        || names.contains(QAccessibleActionInterface::toggleAction());
}

/// Roles that say nothing of what an element is for.
bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client
        || role == QAccessible::UserRole;
}

/// On most systems what is chosen is a combo's name: its label says what it is for, or its
/// description.
bool isUnexplainedChoice(QAccessibleInterface* node)
{
    return node->role() == QAccessible::ComboBox && node->relations(QAccessible::Label).isEmpty()
        && node->text(QAccessible::Description).isEmpty();
}

/// Without a reader views do not tell of changes; with one they do, and cells are read anew.
void followModel(QAccessibleTableInterface& table, const QTableView& view)
{
    QAccessibleTableModelChangeEvent changed(const_cast<QTableView*>(&view),
                                             QAccessibleTableModelChangeEvent::ModelReset);
    table.modelChange(&changed);
}

class Walk {
public:
    [[nodiscard]] QStringList faults() const { return m_faults; }

    void go(QAccessibleInterface* node, const QString& path)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        const QString here = path + u'/' + objectNameOf(node);
        if (isUsed(node))
            check(node, here);
        else if (node->role() == QAccessible::PageTabList)
            m_faults += here + u" is out of the keyboard's reach"_s;
        if (node->tableInterface()) {
            checkTable(node, here);
            return;
        }
        for (int i = 0; i < node->childCount(); ++i)
            go(node->child(i), here);
    }

private:
    void check(QAccessibleInterface* node, const QString& here)
    {
        const QString name = nameOf(node);
        const QAccessible::Role role = node->role();
        if (name.isEmpty())
            m_faults += here + u" has no name"_s;
        if (saysNothing(role))
            m_faults += here + u" has no role"_s;
        if (isUnexplainedChoice(node))
            m_faults += here + u" does not say what is chosen"_s;
        if (!isButton(role) || name.isEmpty())
            return;
        if (m_buttons.contains(name))
            m_faults += u"%1 is called “%2” as is %3"_s.arg(here, name, m_buttons[name]);
        m_buttons.insert(name, here);
    }

    void checkTable(QAccessibleInterface* node, const QString& here)
    {
        auto* table = node->tableInterface();
        const auto* view = qobject_cast<const QTableView*>(node->object());
        if (!view) {
            checkList(node, here);
            return;
        }
        followModel(*table, *view);
        const int rows = std::min(rowsRead, table->rowCount());
        if (table->rowCount() != view->model()->rowCount())
            m_faults += here + u" tells another number of rows"_s;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (view->isColumnHidden(column))
                continue;
            if (!view->horizontalHeader()->isHidden() && headOf(node, column).isEmpty())
                m_faults += u"%1: column %2 has no head"_s.arg(here).arg(column);
            for (int row = 0; row < rows; ++row) {
                const QModelIndex index = view->model()->index(row, column);
                checkCell(table->cellAt(row, column), index, here);
                go(QAccessible::queryAccessibleInterface(view->indexWidget(index)), here);
            }
        }
    }

    /// Heads are the first children, in the order of the columns.
    static QString headOf(QAccessibleInterface* node, int column)
    {
        for (int i = 0, heads = 0; i < node->childCount(); ++i) {
            auto* child = node->child(i);
            if (child && child->role() == QAccessible::ColumnHeader && heads++ == column)
                return nameOf(child);
        }
        return {};
    }

    void checkCell(QAccessibleInterface* cell, const QModelIndex& index, const QString& here)
    {
        const QString shown = index.data(Qt::DisplayRole).toString();
        const QString said = index.data(Qt::AccessibleTextRole).toString();
        const QString name = cell ? cell->text(QAccessible::Name) : QString();
        if (name != (said.isEmpty() ? shown : said) || (name.isEmpty() && !shown.isEmpty()))
            m_faults += u"%1: cell %2, %3 reads “%4”, shows “%5”"_s.arg(here)
                            .arg(index.row())
                            .arg(index.column())
                            .arg(name, shown);
        if (cell && saysNothing(cell->role()))
            m_faults +=
                u"%1: cell %2, %3 has no role"_s.arg(here).arg(index.row()).arg(index.column());
    }

    void checkList(QAccessibleInterface* node, const QString& here)
    {
        for (int i = 0; i < std::min(rowsRead, node->childCount()); ++i)
            if (auto* item = node->child(i); item && nameOf(item).isEmpty())
                m_faults += u"%1: item %2 has no name"_s.arg(here).arg(i);
    }

    QStringList m_faults;
    QHash<QString, QString> m_buttons;
};

QAccessibleInterface* find(QAccessibleInterface* node, QAccessible::Role role, const QString& name)
{
    if (!node || !node->isValid() || node->state().invisible)
        return nullptr;
    if (node->role() == role && nameOf(node).startsWith(name)) {
        if (const auto* view = qobject_cast<const QTableView*>(node->object()))
            followModel(*node->tableInterface(), *view);
        return node;
    }
    if (node->tableInterface())
        return nullptr;
    for (int i = 0; i < node->childCount(); ++i)
        if (auto* found = find(node->child(i), role, name))
            return found;
    return nullptr;
}

} // namespace

QStringList accessibilityFaults(QWidget& root)
{
    Walk walk;
    walk.go(QAccessible::queryAccessibleInterface(&root), {});
    return walk.faults();
}

QAccessibleInterface* findAccessible(QWidget& root, QAccessible::Role role, const QString& name)
{
    return find(QAccessible::queryAccessibleInterface(&root), role, name);
}

} // namespace tests
