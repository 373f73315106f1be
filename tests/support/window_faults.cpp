#include "tests/support/window_faults.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QString nameOf(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* each = widget; each && path.size() < 3; each = each->parentWidget())
        path.prepend(each->objectName().isEmpty()
                         ? QString::fromLatin1(each->metaObject()->className())
                         : each->objectName());
    return path.join(u'/');
}

class Check {
public:
    [[nodiscard]] QStringList faults() const { return m_faults; }

    void go(const QWidget* widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            checkLabel(label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            checkButton(button);
        else if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            checkCombo(combo);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            checkTabs(tabs);
        else if (const auto* table = qobject_cast<const QTableView*>(widget))
            checkHeads(table);
        const bool ownsItsInside = qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QTabBar*>(widget)
            || qobject_cast<const QHeaderView*>(widget);
        if (ownsItsInside)
            return;
        const QWidgetList inside = partsOf(widget);
        for (const QWidget* part : inside) {
            checkPlace(part);
            go(part);
        }
        if (widget->layout())
            checkNeighbours(inside);
    }

private:
    static QWidgetList partsOf(const QWidget* widget)
    {
        QWidgetList parts;
        for (QObject* child : widget->children())
            if (auto* part = qobject_cast<QWidget*>(child);
                part && part->isVisible() && !part->isWindow() && !part->size().isEmpty())
                parts += part;
        return parts;
    }

    void fault(const QWidget* widget, const QString& what) { m_faults += nameOf(widget) + what; }

    void checkLabel(const QLabel* label)
    {
        if (label->text().isEmpty())
            return;
        const bool isCut = label->wordWrap()
            ? label->heightForWidth(label->width()) > label->height()
            : label->minimumSizeHint().width() > label->width() // one that elides needs no more
                || label->sizeHint().height() > label->height();
        if (isCut)
            fault(label, u" is cut: “%1”"_s.arg(label->text()));
    }

    void checkButton(const QAbstractButton* button)
    {
        if (!button->text().isEmpty() && button->sizeHint().width() > button->width())
            fault(button, u" is cut: “%1”"_s.arg(button->text()));
    }

    void checkCombo(const QComboBox* combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        option.frame = true;
        const QRect field = combo->style()->subControlRect(
            QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        if (combo->fontMetrics().horizontalAdvance(combo->currentText()) > field.width())
            fault(combo, u" is cut: “%1”"_s.arg(combo->currentText()));
    }

    void checkTabs(const QTabBar* tabs)
    {
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (!tabs->rect().contains(tabs->tabRect(tab)))
                fault(tabs, u": tab “%1” is out of sight"_s.arg(tabs->tabText(tab)));
    }

    /// Heads are cut only where the columns have no room: then the list scrolls, and is right to.
    void checkHeads(const QTableView* table)
    {
        const QHeaderView* heads = table->horizontalHeader();
        if (heads->isHidden() || !heads->isVisible())
            return;
        const QAbstractItemModel* model = table->model();
        for (int column = 0; model && column < model->columnCount(); ++column) {
            const QString head = model->headerData(column, Qt::Horizontal).toString();
            if (!table->isColumnHidden(column) && !head.isEmpty()
                && heads->sectionSizeHint(column) > heads->sectionSize(column))
                fault(table, u": head “%1” is cut"_s.arg(head));
        }
    }

    void checkPlace(const QWidget* part)
    {
        const QWidget* holder = part->parentWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(holder->parentWidget());
        const bool scrolls = area && area->viewport() == holder;
        if (!scrolls && !holder->rect().contains(part->geometry()))
            fault(part, u" reaches out of what holds it"_s);
    }

    void checkNeighbours(const QWidgetList& parts)
    {
        for (qsizetype i = 0; i < parts.size(); ++i)
            for (qsizetype k = i + 1; k < parts.size(); ++k)
                if (parts[i]->geometry().intersects(parts[k]->geometry()))
                    fault(parts[i], u" and %1 cover each other"_s.arg(nameOf(parts[k])));
    }

    QStringList m_faults;
};

} // namespace

QStringList windowFaults(const QWidget& window)
{
    Check check;
    check.go(&window);
    return check.faults();
}

} // namespace tests
