#include "ui/campaigns/match_order_edit.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/name_choice.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Preset {
    const char* label;
    core::MatchOrder (*order)();
};
constexpr Preset presets[] = {
    { QT_TRANSLATE_NOOP("ui::MatchOrderEdit", "Partner deals first"), core::partnerDealsFirst },
    { QT_TRANSLATE_NOOP("ui::MatchOrderEdit", "Most conditions first"), core::mostConditionsFirst },
};
constexpr int ownOrder = int(std::size(presets));

int presetOf(const core::MatchOrder& order)
{
    for (int i = 0; i < ownOrder; ++i)
        if (presets[i].order() == order)
            return i;
    return ownOrder;
}

} // namespace

QString matchOrderText(const core::MatchOrder& order)
{
    const int preset = presetOf(order);
    return preset == ownOrder ? MatchOrderEdit::tr("Own match order")
                              : MatchOrderEdit::tr(presets[preset].label);
}

MatchOrderEdit::MatchOrderEdit(QWidget* parent)
    : QWidget(parent)
    , m_preset(new QComboBox(this))
    , m_list(new QListWidget(this))
{
    m_preset->setObjectName(u"matchOrderCombo"_s);
    nameChoice(m_preset, tr("Match order"));
    for (const Preset& preset : presets)
        m_preset->addItem(tr(preset.label));
    m_preset->addItem(tr("Own match order"));
    m_list->setObjectName(u"matchOrderList"_s);
    m_list->setAccessibleName(tr("Kinds in match order, the most decisive first"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setStyleSheet(
        u"QListWidget::item { padding: %1px %2px; }"_s.arg(Theme::space(1)).arg(Theme::space(2)));
    auto* tools = new QVBoxLayout;
    const auto addMove = [&](const QString& name,
                             const QString& icon,
                             const QString& text,
                             const QKeySequence& key,
                             int by) {
        auto* action = new QAction(Theme::icon(icon), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, by] { move(by); });
        addAction(action);
        auto* tool = new QToolButton(this);
        tool->setObjectName(name);
        tool->setDefaultAction(action);
        tool->setAccessibleName(text);
        tools->addWidget(tool);
    };
    addMove(u"moveUpButton"_s, u"up"_s, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    addMove(
        u"moveDownButton"_s, u"down"_s, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    tools->addStretch();
    auto* listRow = new QHBoxLayout;
    listRow->addWidget(m_list, 1);
    listRow->addLayout(tools);
    auto* last = new QLabel(
        tr("The first kind that matches pays. Where none does, the default payout."), this);
    last->setProperty("second", true);
    last->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_preset);
    layout->addLayout(listRow, 1);
    layout->addWidget(last);
    connect(m_preset, &QComboBox::activated, this, &MatchOrderEdit::choosePreset);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        showPreset();
        emit orderEdited();
    });
}

void MatchOrderEdit::setOrder(const core::MatchOrder& order)
{
    if (order == this->order())
        return;
    const int current = m_list->currentRow();
    m_list->clear();
    for (const int kind : order) {
        auto* item =
            new QListWidgetItem(text(core::RuleKinds::all()[std::size_t(kind)].label), m_list);
        item->setData(Qt::UserRole, kind);
    }
    m_list->setCurrentRow(qMax(0, current));
    showPreset();
}

core::MatchOrder MatchOrderEdit::order() const
{
    core::MatchOrder order;
    for (int row = 0; row < m_list->count(); ++row)
        order.push_back(m_list->item(row)->data(Qt::UserRole).toInt());
    return order;
}

void MatchOrderEdit::showPreset()
{
    m_preset->setCurrentIndex(presetOf(order()));
}

void MatchOrderEdit::choosePreset(int preset)
{
    if (preset == ownOrder) {
        m_list->setFocus(); // an own order is made by moving kinds
        return;
    }
    setOrder(presets[preset].order());
    emit orderEdited();
}

void MatchOrderEdit::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    showPreset();
    emit orderEdited();
}

} // namespace ui
