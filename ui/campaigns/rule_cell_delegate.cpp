#include "ui/campaigns/rule_cell_delegate.h"

#include "ui/campaigns/rule_table_model.h"
#include "ui/widgets/theme.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace ui {

namespace {

/// The part of the sentence that a click puts into the cell.
void underline(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString sentence = index.data().toString();
    const QString remedy = index.data(RuleTableModel::SuggestionRole).toString();
    const qsizetype at = remedy.isEmpty() ? -1 : sentence.lastIndexOf(remedy);
    const QFontMetrics metrics(option.font);
    const QRect area = option.rect.adjusted(Theme::space(3), 0, -Theme::space(3), 0);
    const bool isWhole = metrics.horizontalAdvance(sentence) <= area.width();
    if (at < 0 || !isWhole || option.direction == Qt::RightToLeft)
        return;
    const int left = area.left() + metrics.horizontalAdvance(sentence.left(at));
    const int base = area.center().y() + metrics.ascent() / 2 + 2;
    painter->setPen(Theme::color(Theme::Role::Bad));
    painter->drawLine(left, base, left + metrics.horizontalAdvance(remedy), base);
}

/// At the end of the cell that its text leaves free.
void paintWarning(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int size = Theme::space(4);
    const bool isFigure = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const int left = isFigure ? option.rect.left() + Theme::space(1)
                              : option.rect.right() - size - Theme::space(1);
    const QRect place(left, option.rect.center().y() - size / 2, size, size);
    Theme::icon(QStringLiteral("warning"), Theme::Role::Warning)
        .paint(painter, QStyle::visualRect(option.direction, option.rect, place));
}

} // namespace

void RuleCellDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    CellDelegate::paint(painter, option, index);
    painter->save();
    underline(painter, option, index);
    if (index.data(RuleTableModel::IsWrongRole).toBool()) {
        painter->setPen(QPen(Theme::color(Theme::Role::Bad), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    if (index.data(RuleTableModel::IsWarnedOfRole).toBool())
        paintWarning(painter, option, index);
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
