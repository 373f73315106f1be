#pragma once

#include "ui/campaigns/rule_lint.h"
#include "ui/models/table_model.h"

#include <QAbstractTableModel>

namespace ui {

/// "Warning": how much a finding matters.
[[nodiscard]] QString severityText(core::FindingSeverity severity);
[[nodiscard]] Theme::Tone toneOf(core::FindingSeverity severity);

/// What the checks found, a line each: how much it matters, the sentence, the tab and row.
class FindingListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Severity, Sentence, Where, ColumnCount };

    explicit FindingListModel(const RuleLint& lint, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    const RuleLint& m_lint;
    std::vector<DraftFinding> m_shown;
};

} // namespace ui
