#include "ui/widgets/tab_order.h"

#include <QGridLayout>
#include <QHash>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace ui {

namespace {

/// From 0, as the layouts are read.
using Places = QHash<const QWidget*, int>;

void placeWidget(QWidget* widget, Places& places);

void placeItems(QLayout* layout, Places& places)
{
    struct Item {
        std::pair<int, int> cell;
        QLayoutItem* item;
    };
    std::vector<Item> items;
    const auto* grid = qobject_cast<const QGridLayout*>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        int row = i;
        int column = 0;
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        items.push_back({ { row, column }, layout->itemAt(i) });
    }
    std::ranges::stable_sort(items, {}, &Item::cell);
    for (const Item& each : items) {
        if (QWidget* widget = each.item->widget())
            placeWidget(widget, places);
        else if (QLayout* inner = each.item->layout())
            placeItems(inner, places);
    }
}

void placeWidget(QWidget* widget, Places& places)
{
    const auto place = int(places.size());
    places.insert(widget, place);
    if (const auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        placeWidget(tabs->tabBar(), places);
        for (int i = 0; i < tabs->count(); ++i)
            placeWidget(tabs->widget(i), places);
    } else if (const auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget()) {
        placeWidget(area->widget(), places);
    } else if (const auto* parts = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < parts->count(); ++i)
            placeWidget(parts->widget(i), places);
    } else if (widget->layout()) {
        placeItems(widget->layout(), places);
    }
}

int placeOf(const QWidget* widget, const Places& places)
{
    while (widget && !places.contains(widget))
        widget = widget->parentWidget();
    return places.value(widget);
}

} // namespace

void tabAsLaidOut(QWidget& window)
{
    struct Stop {
        int place;
        QWidget* widget;
    };
    Places places;
    placeWidget(&window, places);
    std::vector<Stop> round;
    for (QWidget* next = window.nextInFocusChain(); next != &window;
         next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && !next->focusProxy() && next->isVisible())
            round.push_back({ placeOf(next, places), next });
    if (std::ranges::is_sorted(round, {}, &Stop::place))
        return;
    std::ranges::stable_sort(round, {}, &Stop::place);
    for (std::size_t i = 1; i < round.size(); ++i)
        QWidget::setTabOrder(round[i - 1].widget, round[i].widget);
}

} // namespace ui
