#include "ui/campaigns/finding_list_model.h"

#include "ui/models/cell_text.h"
#include "ui/widgets/error_text.h"

namespace ui {

QString severityText(core::FindingSeverity severity)
{
    switch (severity) {
    case core::FindingSeverity::Refused:
        return FindingListModel::tr("Error");
    case core::FindingSeverity::Warning:
        return FindingListModel::tr("Warning");
    case core::FindingSeverity::Note:
        break;
    }
    return FindingListModel::tr("Note");
}

Theme::Tone toneOf(core::FindingSeverity severity)
{
    switch (severity) {
    case core::FindingSeverity::Refused:
        return Theme::Tone::Bad;
    case core::FindingSeverity::Warning:
        return Theme::Tone::Warning;
    case core::FindingSeverity::Note:
        break;
    }
    return Theme::Tone::Info;
}

FindingListModel::FindingListModel(const RuleLint& lint, QObject* parent)
    : QAbstractTableModel(parent)
    , m_lint(lint)
    , m_shown(lint.findings())
{
    connect(&lint, &RuleLint::findingsChanged, this, &FindingListModel::refresh);
}

void FindingListModel::refresh()
{
    const int before = int(m_shown.size());
    const int now = int(m_lint.findings().size());
    if (now > before)
        beginInsertRows({}, before, now - 1);
    else if (now < before)
        beginRemoveRows({}, now, before - 1);
    m_shown = m_lint.findings();
    if (now > before)
        endInsertRows();
    else if (now < before)
        endRemoveRows();
    if (now > 0)
        emit dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

int FindingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FindingListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DraftFinding& finding = m_shown[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Severity)
            return severityText(finding.check->severity);
        if (index.column() == Sentence)
            return messageText(finding.what);
        if (!finding.places.empty())
            return tr("%1, row %2")
                .arg(text(core::RuleKinds::all()[std::size_t(finding.places.front().kind)].label))
                .arg(finding.places.front().row + 1);
        return tr("Campaign");
    case Qt::ToolTipRole:
        return data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case TableModel::LookRole:
        return int(index.column() == Severity    ? CellStyle::Look::Pill
                       : index.column() == Where ? CellStyle::Look::Second
                                                 : CellStyle::Look::Plain);
    case TableModel::ToneRole:
        return int(index.column() == Severity ? toneOf(finding.check->severity)
                                              : Theme::Tone::Neutral);
    default:
        return {};
    }
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter))
                                             : QVariant();
    switch (section) {
    case Severity:
        return tr("Weight");
    case Sentence:
        return tr("What was found");
    default:
        return tr("Where");
    }
}

} // namespace ui
