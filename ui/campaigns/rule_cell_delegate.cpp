#include "ui/campaigns/rule_cell_delegate.h"

#include "ui/campaigns/rule_table_model.h"
#include "ui/widgets/theme.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace ui {

void RuleCellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isPlaceholder = index.data(RuleTableModel::IsPlaceholderRole).toBool();
    const bool isError = index.data(RuleTableModel::SuggestionRole).isValid();
    if (isPlaceholder)
        option->palette.setColor(QPalette::Text, Theme::color(Theme::Role::SecondText));
    else if (isError && !index.data(RuleTableModel::SuggestionRole).isNull())
        option->palette.setColor(QPalette::Text, Theme::color(Theme::Role::Bad));
}

void RuleCellDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(RuleTableModel::IsWrongRole).toBool())
        return;
    painter->save();
    painter->setPen(QPen(Theme::color(Theme::Role::Bad), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QWidget* RuleCellDelegate::createEditor(QWidget* parent,
                                        const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    const auto* model = qobject_cast<const RuleTableModel*>(index.model());
    auto* edit = qobject_cast<QLineEdit*>(editor);
    if (!model || !edit)
        return editor;
    edit->setObjectName(QStringLiteral("cellEdit"));
    edit->setAccessibleName(
        model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    const QStringList known = model->completions(index.column());
    if (!known.isEmpty()) {
        auto* completer = new QCompleter(known, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
    }
    return edit;
}

} // namespace ui
