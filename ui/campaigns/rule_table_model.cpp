#include "ui/campaigns/rule_table_model.h"

#include "ui/campaigns/finding_list_model.h"
#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/models/domain_words.h"
#include "ui/widgets/error_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

RuleTableModel::RuleTableModel(CampaignDraft& draft, QObject* parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&draft, &CampaignDraft::aboutToChange, this, &RuleTableModel::prepare);
    connect(&draft, &CampaignDraft::changed, this, &RuleTableModel::follow);
    setKind(0);
}

void RuleTableModel::setKind(int kind)
{
    beginResetModel();
    m_kind = kind;
    m_rowCount = int(m_draft.rows(kind).size());
    m_placeholder = m_rowCount;
    m_areDatesShown = m_areDatesWanted || areDatesUsed();
    const core::RuleKind& row = core::RuleKinds::all()[std::size_t(kind)];
    m_fields = core::fieldsOf(row);
    m_dimensions.clear();
    for (const core::Dimension dimension : row.dimensions)
        m_dimensions.insert(m_dimensions.end(), core::info(dimension).fields.size(), dimension);
    const auto example = core::parsePastedRules(row.example, kind);
    m_example = example.rules.empty() ? m_draft.blankRow(kind) : rowOf(example.rules.front().rule);
    endResetModel();
}

int RuleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount + 1;
}

int RuleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : errorColumn() + 1;
}

void RuleTableModel::setLint(const RuleLint& lint)
{
    m_lint = &lint;
    // Only beside the rows: a changed cell takes away what is being typed in it.
    connect(&lint, &RuleLint::findingsChanged, this, [this] {
        emit dataChanged(index(0, errorColumn()), index(m_rowCount, errorColumn()));
    });
}

bool RuleTableModel::areDatesUsed() const
{
    return std::ranges::any_of(m_draft.rows(m_kind), &RuleRow::hasDates);
}

void RuleTableModel::setDatesWanted(bool wanted)
{
    m_areDatesWanted = wanted;
    showDates(wanted || areDatesUsed());
}

void RuleTableModel::showDates(bool shown)
{
    if (shown == m_areDatesShown)
        return;
    const int first = valueColumn() + 1;
    const int last = valueColumn() + RuleRow::dateCount;
    if (shown) {
        beginInsertColumns({}, first, last);
        m_areDatesShown = true;
        endInsertColumns();
    } else {
        beginRemoveColumns({}, first, last);
        m_areDatesShown = false;
        endRemoveColumns();
    }
}

QStringList RuleTableModel::completions(int column) const
{
    if (column >= int(m_dimensions.size()))
        return {};
    const core::Dimension dimension = m_dimensions[std::size_t(column)];
    if (dimension == core::Dimension::Type)
        return m_draft.source().types;
    QStringList aliases;
    if (dimension == core::Dimension::Publisher)
        for (const core::Publisher& publisher : m_draft.source().publishers)
            aliases += text(publisher.alias);
    return aliases;
}

void RuleTableModel::mend(int row)
{
    const RowError* error = m_draft.error(m_kind, row);
    if (error && !error->suggestion.isEmpty())
        m_draft.setCell(m_kind, row, error->column, QString(error->suggestion));
}

QString RuleTableModel::valueText(const QString& typed) const
{
    const auto value = readPayoutValue(typed);
    if (!value)
        return typed;
    return moneyText(core::Money{ value->micros }, m_draft.source().workspace.decimals, true);
}

QString RuleTableModel::cellText(int row, int column, bool forEditing) const
{
    if (row >= m_placeholder)
        return forEditing ? QString() : m_example.cells[column];
    const QString& typed = m_draft.rows(m_kind)[std::size_t(row)].cells[column];
    return column == valueColumn() && !forEditing ? valueText(typed) : typed;
}

QString RuleTableModel::remark(int row) const
{
    if (const RowError* error = m_draft.error(m_kind, row))
        return error->sentence();
    const DraftFinding* warning = m_lint ? m_lint->warning(m_kind, row) : nullptr;
    return warning
        ? tr("%1: %2").arg(severityText(warning->check->severity), messageText(warning->what))
        : QString();
}

QString RuleTableModel::remarkAt(const QModelIndex& index) const
{
    const bool isConcerned = index.column() == errorColumn() || data(index, IsWrongRole).toBool()
        || data(index, IsWarnedOfRole).toBool();
    return isConcerned ? remark(index.row()) : QString();
}

QVariant RuleTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isPlaceholder = index.row() >= m_placeholder;
    const RowError* error = m_draft.error(m_kind, index.row());
    const bool isErrorColumn = index.column() == errorColumn();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (isErrorColumn)
            return remark(index.row());
        return cellText(index.row(), index.column(), role == Qt::EditRole);
    case Qt::TextAlignmentRole:
        return int((index.column() == valueColumn() ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (isPlaceholder && !isErrorColumn && index.column() <= valueColumn())
            return tr("New row, for example %1").arg(cellText(index.row(), index.column(), false));
        if (isPlaceholder && !isErrorColumn)
            return tr("New row, a day such as 2026-11-01");
        return data(index, Qt::DisplayRole);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return remarkAt(index);
    case IsWrongRole:
        return error && error->column == index.column();
    case IsWarnedOfRole: {
        const DraftFinding* warning =
            m_lint && !error ? m_lint->warning(m_kind, index.row()) : nullptr;
        return warning && warning->column == index.column();
    }
    case TableModel::LookRole:
        return int(isPlaceholder ? CellStyle::Look::Second : CellStyle::Look::Plain);
    case TableModel::ToneRole:
        return int(!isErrorColumn ? Theme::Tone::Neutral
                       : error    ? Theme::Tone::Bad
                                  : Theme::Tone::Warning);
    case SuggestionRole:
        return isErrorColumn && error ? error->suggestion : QString();
    default:
        return {};
    }
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_placeholder ? QVariant(section + 1)
                                                                  : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int((section == valueColumn() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section > valueColumn() && section < errorColumn())
        return section == valueColumn() + 1
            ? tr(
                "The first day on which the rule counts, such as 2026-11-01. Empty: it always did.")
            : tr("The last day on which the rule counts, such as 2026-12-31. Empty: until further "
                 "notice.");
    if (role == Qt::AccessibleTextRole && section == errorColumn())
        return tr("What is wrong");
    if (role != Qt::DisplayRole)
        return {};
    if (section < valueColumn())
        return tableWord(m_fields[std::size_t(section)].label);
    if (section == valueColumn())
        return tr("Value, %1").arg(m_draft.unitOf(m_kind));
    if (section == errorColumn())
        return {};
    return section == valueColumn() + 1 ? tr("Valid from") : tr("Valid until");
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto plain = QAbstractTableModel::flags(index);
    return index.column() == errorColumn() ? plain : plain | Qt::ItemIsEditable;
}

bool RuleTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() == errorColumn())
        return false;
    QString typed = value.toString().trimmed();
    if (index.column() == valueColumn())
        if (const auto read = readPayoutValue(typed))
            typed = payoutValueField(*read);
    if (index.row() < m_placeholder) {
        m_draft.setCell(m_kind, index.row(), index.column(), typed);
        return true;
    }
    if (typed.isEmpty())
        return false;
    RuleRow row = m_draft.blankRow(m_kind);
    row.cells[index.column()] = typed;
    m_draft.insertRows(m_kind, m_placeholder, { row }, tr("Add row"));
    return true;
}

void RuleTableModel::prepare(const DraftEvent& event)
{
    if (event.kind != m_kind)
        return;
    if (event.what == DraftEvent::What::RowsRemoved) {
        beginRemoveRows({}, event.first, event.first + event.count - 1);
    } else if (event.what == DraftEvent::What::RowsInserted) {
        // At the end the place for the next row becomes the first new row, so that the cursor in it
        // stays.
        const int first = event.first == m_placeholder ? event.first + 1 : event.first;
        beginInsertRows({}, first, first + event.count - 1);
    }
}

void RuleTableModel::follow(const DraftEvent& event)
{
    if (event.what == DraftEvent::What::Details) {
        emit headerDataChanged(Qt::Horizontal, valueColumn(), valueColumn());
        return;
    }
    if (event.kind != m_kind)
        return;
    const bool isAtEnd = event.first == m_placeholder;
    m_rowCount = int(m_draft.rows(m_kind).size());
    if (event.what == DraftEvent::What::RowsInserted)
        endInsertRows();
    else if (event.what == DraftEvent::What::RowsRemoved)
        endRemoveRows();
    m_placeholder = m_rowCount;
    if (event.what != DraftEvent::What::RowsRemoved && !m_areDatesShown && areDatesUsed())
        showDates(true);
    // An edit in one row can make or end an error in another.
    if (isAtEnd || event.what == DraftEvent::What::RowsReplaced
        || event.what == DraftEvent::What::Tab)
        emit dataChanged(index(0, 0), index(m_rowCount, errorColumn()));
}

} // namespace ui
