#include "ui/campaigns/kind_list_model.h"

#include "ui/models/cell_text.h"

namespace ui {

KindListModel::KindListModel(CampaignDraft& draft, QObject* parent)
    : QAbstractListModel(parent)
    , m_draft(draft)
{
    connect(&draft, &CampaignDraft::changed, this, [this] {
        emit dataChanged(index(0), index(rowCount() - 1));
    });
}

int KindListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(core::RuleKinds::all().size());
}

QVariant KindListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::RuleKind& kind = core::RuleKinds::all()[std::size_t(index.row())];
    const int count = m_draft.rowCount(index.row());
    const int errors = m_draft.errorCount(index.row());
    QString label = text(kind.label);
    if (kind.valueMeaning == core::ValueMeaning::Opposite)
        label =
            m_draft.isAmount(index.row()) ? tr("%1 (amount)").arg(label) : tr("%1 (%)").arg(label);
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::AccessibleTextRole:
        if (errors > 0)
            return tr("%1, %Ln row(s), %2 with an error", nullptr, count).arg(label).arg(errors);
        return tr("%1, %Ln row(s)", nullptr, count).arg(label);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return errors > 0 ? tr("%Ln row(s) with an error: what is wrong stands at the end of each.",
                               nullptr,
                               errors)
                          : QString();
    case CountRole:
        return count > 0 ? countText(count) : QString();
    case HasErrorRole:
        return errors > 0;
    default:
        return {};
    }
}

} // namespace ui
